// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_panel.h"

#include "core/error_text.h"
#include "core/text_format.h"
#include "ui/app_style.h"
#include "ui/item_table_view.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QSettings>
#include <QToolButton>

namespace zoneatlas {

namespace {

constexpr int kCalmMs = 150;
const char kZoneColumnsKey[] = "table/zone-columns";
const char kProvinceColumnsKey[] = "table/province-columns";
const char kFolderKey[] = "table/folder";

} // namespace

TablePanel::TablePanel(Session& session, QWidget* parent)
    : QTabWidget(parent)
    , m_session(session)
    , m_zoneModel(session)
    , m_provinceModel(session)
    , m_zones(new ItemTableView(session, m_zoneModel, this))
    , m_provinces(new ItemTableView(session, m_provinceModel, this))
{
    setDocumentMode(true);
    addTab(m_zones, {});
    addTab(m_provinces, {});
    makeCorner();
    connectTable(*m_zones);
    connectTable(*m_provinces);
    connect(this, &QTabWidget::currentChanged, this, &TablePanel::showCount);
    connect(&session.selection(), &SelectionModel::selectionChanged, this, &TablePanel::showCount);
    connect(this, &QTabWidget::currentChanged, this, &TablePanel::showCoverage);
    connect(&session, &Session::projectChanged, this, &TablePanel::readFigures);
    connect(&session, &Session::readingChanged, this, &TablePanel::readFigures);
    m_calm.setSingleShot(true);
    m_calm.setInterval(kCalmMs);
    connect(&m_calm, &QTimer::timeout, this, &TablePanel::showCoverage);
    connect(&session.time(), &TimeController::viewChanged, &m_calm, qOverload<>(&QTimer::start));
    connect(&session.filter(), &FilterState::filterChanged, this, &TablePanel::showCoverage);
    readFigures();
    retranslate();
}

void TablePanel::makeCorner()
{
    auto* corner = new QWidget;
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, style::kGridPx, 0);
    row->setSpacing(style::kGridPx);
    m_count = new QLabel;
    m_count->setFont(style::smallFont());
    m_coverage = new QLabel;
    m_coverage->setFont(style::smallFont());
    m_coverage->setContentsMargins(0, 0, 2 * style::kGridPx, 0);
    m_export = new QToolButton;
    m_export->setFont(style::smallFont());
    row->addWidget(m_coverage);
    row->addWidget(m_count);
    row->addWidget(m_export);
    setCornerWidget(corner);
    connect(m_export, &QToolButton::clicked, this, &TablePanel::exportShown);
}

void TablePanel::connectTable(ItemTableView& table)
{
    connect(&table, &ItemTableView::zoomRequested, this, &TablePanel::zoomRequested);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&table.proxy(), signal, this, &TablePanel::showCount);
    connect(&table.proxy(), &QAbstractItemModel::modelReset, this, &TablePanel::showCount);
}

ItemTableView& TablePanel::shown() const
{
    return currentIndex() == 0 ? *m_zones : *m_provinces;
}

QString TablePanel::countText() const
{
    const ItemTableProxy& proxy = shown().proxy();
    const auto number = [this](qint64 count) { return formatInteger(count, m_session.language()); };
    const qint64 selected =
        currentIndex() == 0 ? m_session.selection().zones().size() : m_session.selection().provinces().size();
    const QString rows =
        tr("%1 of %2").arg(number(proxy.rowCount()), number(proxy.sourceModel()->rowCount()));
    return selected == 0 ? rows : tr("%1 · %2 selected").arg(rows, number(selected));
}

void TablePanel::showCount()
{
    m_count->setText(countText());
}

QString TablePanel::coverageText() const
{
    const FigureCoverage coverage =
        coverageIn(*m_session.project().ledger, m_goodsTrade, m_session.time().view(), m_session.scope());
    if (currentIndex() != 0 || coverage.zones == 0)
        return {};
    const Language language = m_session.language();
    const Measure* own = ownComparedMeasure(*m_session.project().trade, m_session.reading());
    const QString name = own ? own->name.in(language) : QString();
    if (!coverage.period)
        return own ? tr("%1: no figure up to the date", "a measure").arg(name)
                   : tr("goods trade: no published figure up to the date");
    const QString text = own ? tr("%4 %1: figures for %2 of %3 places", "a year, numbers and a measure")
                             : tr("goods trade %1: figures for %2 of %3 zones");
    const QString counted =
        text.arg(formatPeriod(*coverage.period, language), formatInteger(coverage.withFigure, language),
                 formatInteger(coverage.zones, language));
    return own ? counted.arg(name) : counted;
}

void TablePanel::readFigures()
{
    const Project& project = m_session.project();
    m_goodsTrade = comparedOfPlaces(*project.ledger, *project.trade, m_session.reading());
    showCoverage();
}

void TablePanel::showCoverage()
{
    m_coverage->setText(coverageText());
}

Outcome TablePanel::saveShown(const QString& path) const
{
    return writeTable(shown().shownTable(tabText(currentIndex())), path);
}

void TablePanel::exportShown()
{
    const QString csv = tr("Table with commas (*.csv)");
    const QString xlsx = tr("Excel workbook (*.xlsx)");
    QString chosen = csv;
    const QString folder = QSettings().value(QLatin1String(kFolderKey)).toString();
    QString path = QFileDialog::getSaveFileName(this, tr("Export the table"),
                                                folder + QLatin1Char('/') + tabText(currentIndex()),
                                                csv + QStringLiteral(";;") + xlsx, &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == xlsx ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
    QSettings().setValue(QLatin1String(kFolderKey), QFileInfo(path).absolutePath());
    if (const Outcome saved = saveShown(path); !saved)
        QMessageBox::warning(this, tr("Export the table"), errorText(saved.error()));
}

void TablePanel::saveLayout() const
{
    QSettings settings;
    settings.setValue(QLatin1String(kZoneColumnsKey), m_zones->saveColumns());
    settings.setValue(QLatin1String(kProvinceColumnsKey), m_provinces->saveColumns());
}

void TablePanel::restoreLayout()
{
    const QSettings settings;
    const auto restore = [&settings](ItemTableView& table, const char* key) {
        const QByteArray state = settings.value(QLatin1String(key)).toByteArray();
        if (!state.isEmpty())
            table.restoreColumns(state);
    };
    restore(*m_zones, kZoneColumnsKey);
    restore(*m_provinces, kProvinceColumnsKey);
}

void TablePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void TablePanel::retranslate()
{
    setTabText(0, tr("Zones"));
    setTabText(1, tr("Provinces"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write what the table shows to a file"));
    m_zoneModel.retranslate();
    m_provinceModel.retranslate();
    m_zones->retranslate();
    m_provinces->retranslate();
    m_zones->setAccessibleName(tr("Zones"));
    m_provinces->setAccessibleName(tr("Provinces"));
    showCount();
    showCoverage();
}

} // namespace zoneatlas
