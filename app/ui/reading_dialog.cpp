// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading_dialog.h"

#include "ui/app_style.h"
#include "ui/reading_text.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr QSize kUsualSize(960, 760);
constexpr double kMostOfScreen = 0.92;
constexpr int kHeadingsPx = 230;
constexpr int kIndentPx = 12;
constexpr int kFindFieldPx = 240;

QString geometryKey(Reading reading)
{
    return reading == Reading::Manual ? QStringLiteral("window/manual") : QStringLiteral("window/data-card");
}

} // namespace

ReadingDialog::ReadingDialog(Session& session, Reading reading, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_reading(reading)
    , m_headings(new QListWidget)
    , m_text(new QTextBrowser)
    , m_find(new QLineEdit)
    , m_found(new QLabel)
{
    m_headings->setFrameShape(QFrame::NoFrame);
    m_headings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_headings->setTextElideMode(Qt::ElideRight);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);
    auto* parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_headings);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(parts, 1);
    column->addLayout(makeFindLine());
    resize(kUsualSize.boundedTo(screen()->availableSize() * kMostOfScreen));
    parts->setSizes({kHeadingsPx, width() - kHeadingsPx});
    restoreGeometry(QSettings().value(geometryKey(reading)).toByteArray());
    connect(m_headings, &QListWidget::currentRowChanged, this, &ReadingDialog::goToHeading);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadingDialog::followScrolling);
    connect(&session, &Session::languageChanged, this, &ReadingDialog::retranslate);
    connect(&session, &Session::projectChanged, this, &ReadingDialog::load);
    retranslate();
    m_text->setFocus();
}

QHBoxLayout* ReadingDialog::makeFindLine()
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(style::kGridPx, style::kGridPx, style::kGridPx, style::kGridPx);
    line->setSpacing(style::kGridPx);
    m_find->setFixedWidth(kFindFieldPx);
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    line->addWidget(m_find);
    line->addWidget(m_found, 1);
    connect(m_find, &QLineEdit::textChanged, this, &ReadingDialog::find);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this,
            &ReadingDialog::beginFinding);
    return line;
}

QString ReadingDialog::foundText() const
{
    return m_found->text();
}

void ReadingDialog::load()
{
    const auto path = readingPath(m_reading, m_session.project().sources, m_session.language());
    QFile file(path.value_or(QString()));
    if (path && file.open(QIODevice::ReadOnly)) {
        setReadingText(*m_text->document(), QString::fromUtf8(file.readAll()));
    } else {
        const QString folder =
            QDir::toNativeSeparators(readingFolder(m_reading, m_session.project().sources));
        m_text->setPlainText(m_reading == Reading::Manual
                                 ? tr("The manual is missing: it should be in %1.").arg(folder)
                                 : tr("Nothing is told about these data: %1 has no README.md.").arg(folder));
    }
    m_text->moveCursor(QTextCursor::Start);
    listHeadings();
    find(m_find->text());
}

void ReadingDialog::listHeadings()
{
    const QSignalBlocker blocker(m_headings);
    m_headings->clear();
    for (const ReadingHeading& heading : readingHeadings(*m_text->document())) {
        auto* item = new QListWidgetItem(heading.text, m_headings);
        item->setData(Qt::UserRole, heading.position);
        item->setToolTip(heading.text);
        item->setText(QString((heading.level - 1) * 2, QChar::Nbsp) + heading.text);
    }
    m_headings->setVisible(m_headings->count() > 1);
    m_headings->setCurrentRow(0);
}

void ReadingDialog::goToHeading(int row)
{
    const QListWidgetItem* item = m_headings->item(row);
    if (!item || m_isFollowing)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(item->data(Qt::UserRole).toInt());
    const QSignalBlocker blocker(m_text->verticalScrollBar());
    m_text->setTextCursor(cursor);
    const int top = m_text->cursorRect().top() + m_text->verticalScrollBar()->value();
    m_text->verticalScrollBar()->setValue(top - style::kGridPx);
    m_text->viewport()->update();
}

void ReadingDialog::followScrolling()
{
    const int top = m_text->cursorForPosition({0, 3 * style::kGridPx}).position();
    int row = 0;
    while (row + 1 < m_headings->count() && m_headings->item(row + 1)->data(Qt::UserRole).toInt() <= top)
        ++row;
    m_isFollowing = true;
    m_headings->setCurrentRow(row);
    m_isFollowing = false;
}

void ReadingDialog::beginFinding()
{
    m_find->setFocus();
    m_find->selectAll();
}

void ReadingDialog::find(const QString& words)
{
    m_matches = readingMatches(*m_text->document(), words);
    QList<QTextEdit::ExtraSelection> marks;
    for (const int position : m_matches)
        marks.append(readingMark(*m_text->document(), position, words.size()));
    m_text->setExtraSelections(marks);
    const int from = m_text->textCursor().selectionStart();
    const auto next = std::lower_bound(m_matches.begin(), m_matches.end(), from);
    goToMatch(next == m_matches.end() ? 0 : static_cast<int>(next - m_matches.begin()));
}

void ReadingDialog::goToMatch(int index)
{
    if (m_matches.isEmpty()) {
        m_match = -1;
        m_found->setText(m_find->text().isEmpty() ? QString() : tr("not found"));
        return;
    }
    const int count = static_cast<int>(m_matches.size());
    m_match = (index + count) % count;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_matches[m_match]);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor,
                        static_cast<int>(m_find->text().size()));
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    m_found->setText(tr("%1 of %2").arg(m_match + 1).arg(count));
}

bool ReadingDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool isBack = press->modifiers().testFlag(Qt::ShiftModifier);
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToMatch(m_match + (isBack ? -1 : 1));
        return true;
    case Qt::Key_Escape:
        m_find->clear();
        m_text->setFocus();
        return true;
    default:
        return false;
    }
}

void ReadingDialog::hideEvent(QHideEvent* event)
{
    QSettings().setValue(geometryKey(m_reading), saveGeometry());
    QDialog::hideEvent(event);
}

void ReadingDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReadingDialog::retranslate()
{
    setWindowTitle(m_reading == Reading::Manual ? tr("Manual") : tr("About the data"));
    m_headings->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(windowTitle());
    m_find->setPlaceholderText(tr("Find in this text"));
    m_find->setAccessibleName(m_find->placeholderText());
    load();
}

void showReading(Session& session, Reading reading, QWidget& parent)
{
    const QList<ReadingDialog*> open = parent.findChildren<ReadingDialog*>(Qt::FindDirectChildrenOnly);
    const auto it = std::find_if(open.begin(), open.end(),
                                 [=](const ReadingDialog* each) { return each->reading() == reading; });
    ReadingDialog* dialog = it == open.end() ? new ReadingDialog(session, reading, &parent) : *it;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace zoneatlas
