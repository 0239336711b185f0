// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_form.h"

#include "core/lengths.h"
#include "figure/moved_items.h"
#include "ui/app_style.h"
#include "ui/chart_list.h"
#include "ui/field_layout.h"
#include "ui/inset_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

namespace zoneatlas {

namespace {

constexpr int kScreenPreset = 1; ///< after "Own size"
constexpr int kFirstNamedPreset = 2;
constexpr double kUsualNamePt = kLeastNamePt - 0.5; ///< stands for "usual" in the field
constexpr int kNumberWidthPx = 72;                  ///< four digits and the arrows

struct NamedItem
{
    const char* text;
    bool FigureRequest::*member;
};
constexpr NamedItem kItems[] = {
    {QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "Title"), &FigureRequest::showsTitle},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "Subtitle"), &FigureRequest::showsSubtitle},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "Date"), &FigureRequest::showsDate},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "Legend"), &FigureRequest::showsLegend},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "Scale bar"), &FigureRequest::showsScaleBar},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "Labels"), &FigureRequest::showsLabels},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "Sources"), &FigureRequest::showsSources},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "Caption"), &FigureRequest::showsCaption},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "North arrow"), &FigureRequest::showsNorthArrow},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "Graticule"), &FigureRequest::showsGraticule},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportForm", "Transparent ground"), &FigureRequest::isTransparent},
};

QDoubleSpinBox* makeNumber(double least, double most, int decimals)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(least, most);
    box->setDecimals(decimals);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

ExportForm::ExportForm(const Session& session, const ExportScreen& screen, QWidget* parent)
    : QScrollArea(parent)
    , m_screen(screen)
{
    auto* content = new QWidget;
    m_groups = new QVBoxLayout(content);
    m_groups->setContentsMargins(0, 0, 2 * style::kGridPx, 0);
    m_groups->setSpacing(2 * style::kGridPx);
    makePageGroup(session);
    makeTextGroup();
    makeContentGroups();
    m_groups->addStretch(1);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Without its bar nobody could bring it back: fields that come into sight move it up and down alone.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { horizontalScrollBar()->setValue(0); });
    setWidgetResizable(true);
    setWidget(content);
    setFocusProxy(m_kind);
    keepWideEnough();
}

void ExportForm::showEvent(QShowEvent* event)
{
    alignLabels(*m_groups); // those of a dialog's own group too
    keepWideEnough();
    QScrollArea::showEvent(event);
}

/// There is no scrolling sideways.
void ExportForm::keepWideEnough()
{
    m_groups->activate();
    setMinimumWidth(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
}

QFormLayout* ExportForm::addGroup(const QString& heading)
{
    QFormLayout* form = makeFieldGroup(heading);
    m_groups->insertLayout(0, form);
    return form;
}

void ExportForm::makePageGroup(const Session& session)
{
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->addItems({tr("Map"), tr("Report with charts")});
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chartsLabel = new QLabel(tr("Charts"));
    m_charts = new ChartList;
    m_chartsLabel->setBuddy(m_charts);
    m_preset = new QComboBox;
    m_preset->setObjectName(QStringLiteral("size"));
    m_preset->addItems(
        {tr("Own size"),
         tr("As on screen, %1 × %2 px").arg(m_screen.pixels.width()).arg(m_screen.pixels.height())});
    for (const ExportPreset& preset : exportPresets())
        m_preset->addItem(presetText(preset));
    m_width = makeNumber(1, 30'000, 1);
    m_height = makeNumber(1, 30'000, 1);
    m_unit = new QComboBox;
    m_unit->addItems({tr("px"), tr("mm")});
    m_dpi = makeNumber(24, 1200, 0);
    m_dpi->setMinimumWidth(kNumberWidthPx);
    m_otherSize = new QLabel;
    m_otherSize->setFont(style::smallFont());
    m_view = new QComboBox;
    m_view->addItems({tr("Current view"), tr("All of China")});
    if (m_screen.openedExtent)
        m_view->addItem(tr("As in the figure opened"));
    m_province = new QComboBox;
    m_province->addItem(tr("As in the window"), QString());
    for (const Province& province : session.project().ledger->provinces())
        m_province->addItem(province.name.in(session.language()), province.code.value);
    auto* sizes = new QHBoxLayout;
    sizes->setSpacing(style::kGridPx);
    for (QWidget* widget : QList<QWidget*>{m_width, m_height, m_unit})
        sizes->addWidget(widget);
    auto* dots = new QHBoxLayout;
    dots->setSpacing(style::kGridPx);
    dots->addWidget(m_dpi);
    dots->addWidget(m_otherSize, 1);
    QFormLayout* form = makeFieldGroup(tr("Page"));
    form->addRow(tr("Figure"), m_kind);
    form->addRow(m_chartsLabel, m_charts);
    form->addRow(tr("Size"), m_preset);
    form->addRow(tr("Width, height"), sizes);
    form->addRow(tr("Dots per inch"), dots);
    form->addRow(tr("Map shows"), m_view);
    form->addRow(tr("Zones of"), m_province);
    m_groups->addLayout(form);
    connect(m_kind, &QComboBox::activated, this, &ExportForm::onChanged);
    connect(m_charts, &ChartList::changed, this, &ExportForm::onChanged);
    connect(m_preset, &QComboBox::activated, this, &ExportForm::applyPreset);
    connect(m_unit, &QComboBox::activated, this, &ExportForm::changeUnit);
    connect(m_view, &QComboBox::activated, this, &ExportForm::onChanged);
    connect(m_province, &QComboBox::activated, this, &ExportForm::onChanged);
    for (QDoubleSpinBox* number : {m_width, m_height, m_dpi})
        connect(number, &QDoubleSpinBox::valueChanged, this, &ExportForm::onChanged);
}

void ExportForm::makeTextGroup()
{
    m_title = new QLineEdit;
    m_title->setPlaceholderText(defaultTitle());
    m_subtitle = new QLineEdit;
    m_subtitle->setPlaceholderText(tr("what is in force"));
    m_approvalNumber = new QLineEdit;
    m_approvalNumber->setPlaceholderText(tr("none"));
    m_approvalNumber->setToolTip(tr("Map approval number (审图号), printed with the sources"));
    QFormLayout* form = makeFieldGroup(tr("Text"));
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Subtitle"), m_subtitle);
    form->addRow(tr("Approval number"), m_approvalNumber);
    m_groups->addLayout(form);
    for (QLineEdit* field : {m_title, m_subtitle, m_approvalNumber})
        connect(field, &QLineEdit::textChanged, this, &ExportForm::onChanged);
}

void ExportForm::makeContentGroups()
{
    QGridLayout* items = makePairs();
    for (const NamedItem& item : kItems) {
        m_items.append({new QCheckBox(tr(item.text)), item.member});
        addToPairs(*items, m_items.last().box, static_cast<int>(m_items.size()) - 1);
        connect(m_items.last().box, &QCheckBox::toggled, this, &ExportForm::onChanged);
    }
    m_namePt = makeNumber(kUsualNamePt, kMostNamePt, 1);
    m_namePt->setSingleStep(0.5);
    m_namePt->setSpecialValueText(tr("usual size"));
    connect(m_namePt, &QDoubleSpinBox::valueChanged, this, &ExportForm::onChanged);
    m_undoMoves = new QPushButton(tr("Undo moved items"));
    m_undoMoves->setObjectName(QStringLiteral("undo-moves"));
    m_undoMoves->setAutoDefault(false);
    m_undoMoves->hide();
    m_insets = new InsetFields;
    QFormLayout* form = makeFieldGroup(tr("On the page"));
    form->addRow(items);
    form->addRow(tr("Labels, pt"), m_namePt);
    form->addRow(makeHint(tr("Drag what stands on the page to move it.")));
    form->addRow(m_undoMoves);
    m_groups->addLayout(form);
    form = makeFieldGroup(tr("Insets"));
    form->addRow(m_insets);
    m_groups->addLayout(form);
    connect(m_undoMoves, &QPushButton::clicked, this, [this] { setMoved({}); });
    connect(m_insets, &InsetFields::changed, this, &ExportForm::onChanged);
}

ExportChoices ExportForm::choices() const
{
    ExportChoices choices = m_rest;
    choices.unit =
        m_unit->currentIndex() == 0 ? ExportChoices::Unit::Pixels : ExportChoices::Unit::Millimetres;
    choices.size = {m_width->value(), m_height->value()};
    choices.dpi = m_dpi->value();
    choices.view = static_cast<ExportChoices::View>(m_view->currentIndex());
    choices.content.filter.provinces.clear();
    if (const QString code = m_province->currentData().toString(); !code.isEmpty())
        choices.content.filter.provinces = {ProvinceCode(code)};
    choices.content.kind = m_kind->currentIndex() == 1 ? FigureKind::Report : FigureKind::Map;
    choices.content.namePt.reset();
    if (m_namePt->value() >= kLeastNamePt)
        choices.content.namePt = m_namePt->value();
    choices.content.subtitle = m_subtitle->text().trimmed();
    choices.content.title = m_title->text().trimmed();
    choices.content.approvalNumber = m_approvalNumber->text().trimmed();
    for (const auto& [box, member] : m_items)
        choices.content.*member = box->isChecked();
    replaceInsets(choices.content, m_insets->insets());
    replaceCharts(choices.content, m_charts->kinds());
    return choices;
}

void ExportForm::setChoices(const ExportChoices& choices)
{
    {
        const QSignalBlocker block(this); // told once, at the end
        const int decimals = choices.unit == ExportChoices::Unit::Pixels ? 0 : 1;
        m_rest = choices;
        m_unit->setCurrentIndex(choices.unit == ExportChoices::Unit::Pixels ? 0 : 1);
        m_width->setDecimals(decimals);
        m_height->setDecimals(decimals);
        m_width->setValue(choices.size.width());
        m_height->setValue(choices.size.height());
        m_dpi->setValue(choices.dpi);
        const int view = static_cast<int>(choices.view);
        m_view->setCurrentIndex(view < m_view->count() ? view : 0);
        const std::set<ProvinceCode>& provinces = choices.content.filter.provinces;
        const bool isOne = provinces.size() == 1;
        m_province->setCurrentIndex(std::max(0, isOne ? m_province->findData(provinces.begin()->value) : 0));
        m_kind->setCurrentIndex(choices.content.kind == FigureKind::Report ? 1 : 0);
        m_title->setText(choices.content.title);
        m_subtitle->setText(choices.content.subtitle);
        m_approvalNumber->setText(choices.content.approvalNumber);
        for (const auto& [box, member] : m_items)
            box->setChecked(choices.content.*member);
        m_namePt->setValue(choices.content.namePt.value_or(kUsualNamePt));
        m_charts->setKinds(choices.content.charts);
        m_insets->setInsets(choices.content.insets);
    }
    onChanged();
}

void ExportForm::addDrawnInset(const GeoExtent& area)
{
    if (const auto inset = ownInsetArea(area))
        m_insets->addOwn(*inset);
}

void ExportForm::moveItem(const MovedItem& moved)
{
    std::vector<MovedItem> all = choices().content.moved;
    zoneatlas::moveItem(all, moved);
    setMoved(std::move(all));
}

void ExportForm::putBack(const PlacedItem& item)
{
    std::vector<MovedItem> all = choices().content.moved;
    putItemBack(all, item.item, item.index);
    setMoved(std::move(all));
}

/// The numbers of insets and charts are those of the fields now.
void ExportForm::setMoved(std::vector<MovedItem> moved)
{
    m_rest = choices();
    m_rest.content.moved = std::move(moved);
    onChanged();
}

void ExportForm::applyPreset(int index)
{
    ExportChoices next = choices();
    if (index == kScreenPreset) {
        next.unit = ExportChoices::Unit::Pixels;
        next.size = m_screen.pixels;
        next.dpi = kScreenDpi;
    } else if (index >= kFirstNamedPreset) {
        const ExportPreset& preset = exportPresets()[static_cast<size_t>(index - kFirstNamedPreset)];
        next.unit = preset.unit;
        next.size = preset.size;
        next.dpi = preset.dpi;
    }
    setChoices(next);
}

void ExportForm::changeUnit()
{
    ExportChoices next = choices();
    const double factor = kMmPerInch / next.dpi; // the page stays as large as it is
    next.size = next.unit == ExportChoices::Unit::Millimetres ? next.size * factor : next.size / factor;
    setChoices(next);
}

void ExportForm::onChanged()
{
    if (signalsBlocked())
        return;
    const ExportChoices chosen = choices();
    showPreset(chosen);
    m_title->setEnabled(chosen.content.showsTitle);
    m_subtitle->setEnabled(chosen.content.showsSubtitle);
    const bool isReport = chosen.content.kind == FigureKind::Report;
    m_chartsLabel->setVisible(isReport);
    m_charts->setVisible(isReport);
    m_namePt->setEnabled(chosen.content.showsLabels);
    m_undoMoves->setVisible(!chosen.content.moved.empty());
    showSizeInOtherUnit(chosen);
    emit changed();
}

void ExportForm::showPreset(const ExportChoices& chosen)
{
    const bool isScreen =
        chosen.unit == ExportChoices::Unit::Pixels && chosen.size == QSizeF(m_screen.pixels);
    int match = isScreen ? kScreenPreset : 0;
    for (size_t i = 0; i < exportPresets().size() && match == 0; ++i)
        if (exportPresets()[i].unit == chosen.unit && exportPresets()[i].size == chosen.size)
            match = static_cast<int>(i) + kFirstNamedPreset;
    m_preset->setCurrentIndex(match);
}

void ExportForm::showSizeInOtherUnit(const ExportChoices& chosen)
{
    const QSizeF mm = chosen.pageMm();
    m_otherSize->setText(chosen.unit == ExportChoices::Unit::Millimetres
                             ? tr("= %1 × %2 px").arg(chosen.pixels().width()).arg(chosen.pixels().height())
                             : tr("= %1 × %2 mm").arg(mm.width(), 0, 'f', 1).arg(mm.height(), 0, 'f', 1));
}

} // namespace zoneatlas
