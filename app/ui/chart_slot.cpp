// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_slot.h"

#include "charts/chart_view.h"
#include "core/error_text.h"
#include "core/lengths.h"
#include "figure/chart_export.h"
#include "ui/app_style.h"
#include "ui/measure_menu.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace zoneatlas {

namespace {

constexpr int kLeastHeightPx = 124; ///< two of them leave the details room at 640 px
constexpr double kCopyDpi = 2 * kScreenDpi;
const QString kFolderKey = QStringLiteral("charts/folder");

QString tabSeparated(const ChartTable& table)
{
    QStringList lines{table.columns.join(u'\t')};
    for (const QVariantList& row : table.rows) {
        QStringList cells;
        for (const QVariant& cell : row)
            cells.append(cell.typeId() == QMetaType::QDate ? cell.toDate().toString(Qt::ISODate)
                                                           : cell.toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

ChartSlot::ChartSlot(Session& session, ChartKind kind, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_kind(kind)
    , m_button(new QToolButton(this))
{
    setMinimumHeight(kLeastHeightPx);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QToolButton::clicked, this,
            [this] { showMenu(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    retranslate();
    setKind(kind);
}

void ChartSlot::retranslate()
{
    m_button->setText(tr("⋯", "a button with a menu"));
    m_button->setToolTip(tr("Another chart, save, copy"));
    m_button->setAccessibleName(m_button->toolTip());
}

void ChartSlot::setKind(ChartKind kind)
{
    if (m_chart != nullptr && kind == m_kind)
        return;
    m_kind = kind;
    if (m_chart != nullptr) {
        m_chart->hide();
        m_chart->deleteLater(); // it may be its own menu that asks
    }
    m_chart = makeChart(kind, m_session).release();
    layout()->addWidget(m_chart);
    // The plot keeps its mouse events to itself, those for menus too.
    m_chart->canvas()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_chart->canvas(), &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { showMenu(m_chart->canvas()->mapToGlobal(at)); });
    placeButton();
    emit kindChanged();
}

void ChartSlot::placeButton()
{
    const QSize size = m_button->sizeHint().boundedTo({24, 20});
    m_button->setGeometry(QRect(QPoint(width() - size.width() - 2, 2), size));
    m_button->raise();
}

void ChartSlot::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeButton();
}

void ChartSlot::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartSlot::showMenu(QPoint globalPosition)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(globalPosition);
}

void ChartSlot::fillMenu(QMenu& menu)
{
    auto* kinds = new QActionGroup(&menu);
    for (const ChartKind kind : chartKinds()) {
        QAction* action = menu.addAction(chartName(kind), this, [this, kind] { setKind(kind); });
        action->setCheckable(true);
        action->setChecked(kind == m_kind);
        kinds->addAction(action);
    }
    addCurrencies(menu);
    menu.addSeparator();
    menu.addAction(tr("Copy picture"), this, &ChartSlot::copyPicture);
    menu.addAction(tr("Copy numbers"), this, &ChartSlot::copyNumbers);
    menu.addAction(tr("Save picture…"), this, &ChartSlot::savePicture);
    menu.addAction(tr("Save numbers…"), this, &ChartSlot::saveNumbers);
    menu.addSeparator();
    menu.addAction(tr("Add a chart"), this, &ChartSlot::addRequested);
    menu.addAction(tr("Remove this chart"), this, &ChartSlot::removeRequested)->setEnabled(m_canBeRemoved);
    if (const QWidget* panel = parentWidget(); panel && !panel->actions().isEmpty()) {
        menu.addSeparator();
        menu.addActions(panel->actions());
    }
}

/// Only for charts of trade figures: what they are read as.
void ChartSlot::addCurrencies(QMenu& menu)
{
    if (!m_chart->isAboutTrade())
        return;
    menu.addSeparator();
    auto* currencies = new QActionGroup(&menu);
    for (const auto& [text, currency] : {std::pair(tr("Figures in yuan"), Currency::Cny),
                                         std::pair(tr("Figures in US dollars"), Currency::Usd)}) {
        QAction* action =
            menu.addAction(text, this, [this, chosen = currency] { m_session.setCurrency(chosen); });
        action->setCheckable(true);
        action->setChecked(m_session.reading().currency == currency);
        currencies->addAction(action);
    }
    addMeasureMenu(menu, m_session);
}

void ChartSlot::copyPicture()
{
    QApplication::clipboard()->setImage(ChartPage(*m_chart, chartPageMm(*m_chart)).image(kCopyDpi));
    emit messageToldOf(tr("The picture of the chart was copied."));
}

void ChartSlot::copyNumbers()
{
    QApplication::clipboard()->setText(tabSeparated(m_chart->table()));
    emit messageToldOf(tr("The numbers of the chart were copied."));
}

QString ChartSlot::askForFile(const QString& title, const QStringList& filters)
{
    QSettings settings;
    const QString last = settings.value(kFolderKey).toString();
    const QString folder = !last.isEmpty() && QDir(last).exists()
                               ? last
                               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString chosen = filters.constFirst();
    QString path = QFileDialog::getSaveFileName(this, title,
                                                folder + QLatin1Char('/') + chartCode(m_kind) +
                                                    chosen.section(u'*', 1).section(u')', 0, 0),
                                                filters.join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen.section(u'*', 1).section(u')', 0, 0);
    settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    return path;
}

void ChartSlot::tell(const Outcome& outcome, const QString& path)
{
    emit messageToldOf(outcome ? tr("%1 was written.").arg(QDir::toNativeSeparators(path))
                               : errorText(outcome.error()));
}

void ChartSlot::savePicture()
{
    const QString path = askForFile(
        tr("Save picture"), {tr("PNG picture (*.png)"), tr("PDF page (*.pdf)"), tr("SVG drawing (*.svg)")});
    if (!path.isEmpty())
        tell(saveChart(*m_chart, path, kPrintDpi), path);
}

void ChartSlot::saveNumbers()
{
    const QString path =
        askForFile(tr("Save numbers"), {tr("CSV table (*.csv)"), tr("Excel workbook (*.xlsx)")});
    if (!path.isEmpty())
        tell(saveChartTable(*m_chart, path), path);
}

} // namespace zoneatlas
