// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice_bar.h"

#include "ui/app_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace zoneatlas {

namespace {

constexpr int kProgressWidthPx = 20 * style::kGridPx;

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("notice"));
    setStyleSheet(QStringLiteral("#notice { background: %1; border-bottom: 1px solid %2; }")
                      .arg(style::kPanel.name(), style::kHairline.name()));
    m_row->setContentsMargins(2 * style::kGridPx, style::kGridPx / 2, style::kGridPx, style::kGridPx / 2);
    m_row->setSpacing(style::kGridPx);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setFixedWidth(kProgressWidthPx);
    m_progress->setTextVisible(false);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_progress);
    dismiss();
}

void NoticeBar::tell(const QString& text)
{
    dismiss();
    m_text->setText(text);
    setAccessibleName(text);
    show();
}

void NoticeBar::addChoice(const QString& text, std::function<void()> choose)
{
    auto* button = new QPushButton(text);
    m_choices.append(button);
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, choose = std::move(choose)] {
        dismiss();
        choose();
    });
}

void NoticeBar::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
}

void NoticeBar::dismiss()
{
    hide();
    m_progress->hide();
    m_text->clear();
    for (QWidget* choice : std::exchange(m_choices, {})) {
        choice->hide();
        choice->deleteLater(); // it may be the one that was clicked
    }
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace zoneatlas
