// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details_view.h"

#include "ui/app_style.h"
#include "ui/details_panel.h"
#include "ui/icons.h"
#include "ui/lifecycle_strip.h"
#include "ui/search_popup.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr int kLeastHeightForStripPx = 220;

} // namespace

DetailsView::DetailsView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QTabBar)
    , m_strip(new LifecycleStrip(session))
    , m_panel(new DetailsPanel(session))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_panel, 1);
    column->addWidget(m_strip);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFont(style::smallFont());
    m_tabs->addTab({});
    m_tabs->hide();
    makeButtons();
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailsView::showFront);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, [this](int tab) { unpin(tab - 1); });
    connect(m_panel, &DetailsPanel::itemChanged, m_strip, &LifecycleStrip::setItem);
    connect(m_panel, &DetailsPanel::itemChanged, this, [this](const std::optional<AtlasItem>& item) {
        m_pin->setVisible(item.has_value());
        showStrip();
    });
    connect(&session, &Session::projectChanged, this, &DetailsView::dropUnlisted);
    connect(&session, &Session::languageChanged, this, &DetailsView::nameTabs);
    m_pin->hide();
    m_strip->hide();
    retranslate();
}

void DetailsView::makeButtons()
{
    m_copy = makeButton(QStringLiteral("copy"));
    m_pin = makeButton(QStringLiteral("pin"));
    connect(m_pin, &QToolButton::clicked, this, &DetailsView::pinShown);
    connect(m_copy, &QToolButton::clicked, this, &DetailsView::copyPage);
}

QToolButton* DetailsView::makeButton(const QString& iconName)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize({2 * style::kGridPx, 2 * style::kGridPx});
    return button;
}

/// Not for the country, whose life is the chart, and not where it would take the room of the text.
void DetailsView::showStrip()
{
    m_strip->setVisible(m_panel->item().has_value() && height() >= kLeastHeightForStripPx);
}

void DetailsView::resizeEvent(QResizeEvent*)
{
    showStrip();
    // Beside the heading, left of the scroll bar.
    const int top = m_tabs->isHidden() ? 0 : m_tabs->sizeHint().height();
    int right = width() - 2 * style::kGridPx;
    for (QToolButton* button : {m_copy, m_pin}) {
        const QSize size = button->sizeHint();
        button->setGeometry(right - size.width(), top, size.width(), size.height());
        button->raise();
        right -= size.width();
    }
}

void DetailsView::pinShown()
{
    if (const std::optional<AtlasItem>& item = m_panel->item())
        pin(*item);
}

void DetailsView::pin(const AtlasItem& item)
{
    auto at = std::find(m_pinned.begin(), m_pinned.end(), item);
    if (at == m_pinned.end()) {
        at = m_pinned.insert(m_pinned.end(), item);
        m_tabs->addTab({});
        nameTabs();
        m_tabs->setTabsClosable(true);
        for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide})
            m_tabs->setTabButton(0, side, nullptr); // the selection's own tab stays
        m_tabs->show();
        resizeEvent(nullptr);
    }
    m_tabs->setCurrentIndex(static_cast<int>(at - m_pinned.begin()) + 1);
}

void DetailsView::unpin(int index)
{
    if (index < 0 || static_cast<size_t>(index) >= m_pinned.size())
        return;
    m_pinned.erase(m_pinned.begin() + index);
    m_tabs->removeTab(index + 1);
    m_tabs->setVisible(!m_pinned.empty());
    resizeEvent(nullptr);
    showFront();
}

void DetailsView::showFront()
{
    const int front = m_tabs->currentIndex() - 1;
    const bool isPinned = front >= 0 && static_cast<size_t>(front) < m_pinned.size();
    m_panel->setPinned(isPinned ? std::optional(m_pinned[static_cast<size_t>(front)]) : std::nullopt);
}

void DetailsView::dropUnlisted()
{
    for (size_t i = m_pinned.size(); i-- > 0;)
        if (itemText(m_pinned[i], *m_session.project().ledger, m_session.language()).name.isEmpty())
            unpin(static_cast<int>(i));
}

void DetailsView::copyPage()
{
    auto* page = new QMimeData; // the clipboard takes it
    page->setText(m_panel->toPlainText());
    page->setHtml(m_panel->toHtml());
    QGuiApplication::clipboard()->setMimeData(page);
}

void DetailsView::nameTabs()
{
    m_tabs->setTabText(0, tr("Selected"));
    for (size_t i = 0; i < m_pinned.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i) + 1,
                           itemText(m_pinned[i], *m_session.project().ledger, m_session.language()).name);
}

void DetailsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DetailsView::retranslate()
{
    m_pin->setToolTip(tr("Keep this page in a tab of its own"));
    m_copy->setToolTip(tr("Copy the page"));
    for (QToolButton* button : {m_pin, m_copy})
        button->setAccessibleName(button->toolTip());
    nameTabs();
}

} // namespace zoneatlas
