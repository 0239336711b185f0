// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_popup.h"

#include "core/text_format.h"
#include "session/search_index.h"
#include "ui/app_style.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr size_t kMostResults = 30;
constexpr int kShownRows = 9;
constexpr int kWidthPx = 480;
constexpr int kTopPx = 6 * style::kGridPx;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString other(const BilingualText& text, Language language)
{
    return language == Language::Chinese ? text.en : text.zh;
}

ItemText zoneItem(const Zone& zone, const ApprovalLedger& ledger, Language language)
{
    const Province* province = ledger.province(zone.province);
    return {zone.name.in(language),
            joined({other(zone.name, language), province ? province->name.in(language) : QString(),
                    batchName(ledger, zone.approval.batch, language)})};
}

ItemText provinceItem(const Province& province, Language language)
{
    return {province.name.in(language), joined({other(province.name, language), SearchPopup::tr("province"),
                                                province.region.in(language)})};
}

ItemText batchItem(const Batch& batch, const ApprovalLedger& ledger, Language language)
{
    return {batchName(ledger, batch.number, language),
            joined({formatDate(batch.approvedOn, language), batch.document})};
}

} // namespace

ItemText itemText(const AtlasItem& item, const ApprovalLedger& ledger, Language language)
{
    if (const auto* id = std::get_if<ZoneId>(&item)) {
        const Zone* zone = ledger.zone(*id);
        return zone ? zoneItem(*zone, ledger, language) : ItemText();
    }
    if (const auto* code = std::get_if<ProvinceCode>(&item)) {
        const Province* province = ledger.province(*code);
        return province ? provinceItem(*province, language) : ItemText();
    }
    const Batch* batch = ledger.batch(static_cast<int>(std::get<BatchNumber>(item)));
    return batch ? batchItem(*batch, ledger, language) : ItemText();
}

SearchPopup::SearchPopup(Session& session, QWidget& window)
    : QFrame(&window)
    , m_session(session)
    , m_window(window)
    , m_field(new QLineEdit)
    , m_results(new QTreeWidget)
{
    setObjectName(QStringLiteral("search"));
    setStyleSheet(QStringLiteral("#search { background: %1; border: 1px solid %2; }"
                                 " QTreeView::item { padding: %3px %4px; }")
                      .arg(style::kPanel.name(), style::kQuietText.name())
                      .arg(style::kGridPx / 2)
                      .arg(style::kGridPx));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(style::kGridPx, style::kGridPx, style::kGridPx, style::kGridPx);
    column->setSpacing(style::kGridPx);
    column->addWidget(m_field);
    column->addWidget(m_results);
    m_results->setColumnCount(2);
    m_results->setHeaderHidden(true);
    m_results->setRootIsDecorated(false);
    m_results->setUniformRowHeights(true);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setFocusPolicy(Qt::NoFocus); // the field keeps it: one types on
    m_results->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_field->installEventFilter(this);
    m_window.installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::showResults);
    connect(m_results, &QTreeWidget::itemClicked, this, &SearchPopup::choose);
    connect(&session, &Session::projectChanged, this, [this] { m_index.reset(); });
    retranslate();
    hide();
}

SearchPopup::~SearchPopup() = default;

const SearchIndex& SearchPopup::index()
{
    if (!m_index)
        m_index = std::make_unique<SearchIndex>(*m_session.project().ledger);
    return *m_index;
}

void SearchPopup::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->clear();
    showResults();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void SearchPopup::showResults()
{
    m_results->clear();
    m_found = index().find(m_field->text(), kMostResults);
    for (const AtlasItem& item : m_found)
        addResult(item);
    if (!m_found.empty()) {
        m_results->setCurrentItem(m_results->topLevelItem(0));
    } else if (!m_field->text().trimmed().isEmpty()) {
        auto* row = new QTreeWidgetItem(m_results, {tr("Nothing found")});
        row->setForeground(0, style::kQuietText);
        row->setFlags(Qt::NoItemFlags);
    }
    place();
}

void SearchPopup::addResult(const AtlasItem& item)
{
    const ItemText text = itemText(item, *m_session.project().ledger, m_session.language());
    auto* row = new QTreeWidgetItem(m_results, {text.name, text.detail});
    row->setForeground(1, style::kQuietText);
}

/// As high as its rows need, at the top of the window.
void SearchPopup::place()
{
    const int rows = std::min(m_results->topLevelItemCount(), kShownRows);
    m_results->setVisible(rows > 0);
    m_results->setFixedHeight(rows * std::max(0, m_results->sizeHintForRow(0)));
    const int width = std::min(kWidthPx, m_window.width() - 4 * style::kGridPx);
    setGeometry((m_window.width() - width) / 2, kTopPx, width, layout()->sizeHint().height());
}

void SearchPopup::moveCurrent(int rows)
{
    const int count = static_cast<int>(m_found.size());
    if (count == 0)
        return;
    const int row = m_results->indexOfTopLevelItem(m_results->currentItem());
    m_results->setCurrentItem(m_results->topLevelItem(std::clamp(row + rows, 0, count - 1)));
}

void SearchPopup::choose()
{
    const int row = m_results->indexOfTopLevelItem(m_results->currentItem());
    if (row < 0 || static_cast<size_t>(row) >= m_found.size())
        return;
    const AtlasItem item = m_found[static_cast<size_t>(row)];
    close();
    emit chosen(item);
}

void SearchPopup::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus();
}

bool SearchPopup::eventFilter(QObject* receiver, QEvent* event)
{
    if (receiver == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (receiver != m_field)
        return false;
    if (event->type() == QEvent::FocusOut) {
        // The field's own menu and another window do not count.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        setVisible(reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason);
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(kShownRows);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-kShownRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void SearchPopup::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SearchPopup::retranslate()
{
    m_field->setPlaceholderText(tr("Zone, province, batch or document: 杭州, hangzhou, hz"));
    m_field->setAccessibleName(tr("Find"));
    m_results->setAccessibleName(tr("Found"));
}

} // namespace zoneatlas
