// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include "core/error_text.h"
#include "core/lengths.h"
#include "figure/recipe.h"
#include "ui/app_style.h"
#include "ui/figure_preview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace zoneatlas {

namespace {

constexpr int kScreenPreset = 1; ///< after "Own size"
constexpr int kFirstNamedPreset = 2;
const QString kFolderKey = QStringLiteral("export/folder");

struct Content
{
    const char* text;
    bool ExportChoices::*member;
};
constexpr Content kContents[] = {
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "Title"), &ExportChoices::showsTitle},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "Date"), &ExportChoices::showsDate},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "Legend"), &ExportChoices::showsLegend},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "Scale bar"), &ExportChoices::showsScaleBar},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "Labels"), &ExportChoices::showsLabels},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "Sources"), &ExportChoices::showsSources},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "North arrow"), &ExportChoices::showsNorthArrow},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "Graticule"), &ExportChoices::showsGraticule},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "Transparent ground"), &ExportChoices::isTransparent},
};
constexpr Content kInsets[] = {
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "South China Sea"), &ExportChoices::insetSouthChinaSea},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "Pearl River Delta"), &ExportChoices::insetPearlRiverDelta},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "Yangtze Delta"), &ExportChoices::insetYangtzeDelta},
    {QT_TRANSLATE_NOOP("zoneatlas::ExportDialog", "Beijing–Tianjin"), &ExportChoices::insetBeijingTianjin},
};

QDoubleSpinBox* makeNumber(double least, double most, int decimals)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(least, most);
    box->setDecimals(decimals);
    box->setKeyboardTracking(false);
    return box;
}

/// "jpg" of "JPEG picture (*.jpg *.jpeg)".
QString firstEnding(const QString& filter)
{
    static const QRegularExpression form(QStringLiteral("\\*\\.(\\w+)"));
    return form.match(filter).captured(1);
}

QString startFolder(const QSettings& settings)
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString last = settings.value(kFolderKey).toString();
    return !last.isEmpty() && QDir(last).exists() ? last : pictures;
}

} // namespace

ExportDialog::ExportDialog(Session& session, const Screen& screen, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_screen(screen)
    , m_preview(new FigurePreview(session.project()))
    , m_message(new QLabel)
{
    setWindowTitle(tr("Export map"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    auto* buttons = new QDialogButtonBox;
    auto* save = buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askAndSave);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(2 * style::kGridPx, 2 * style::kGridPx, 2 * style::kGridPx, 2 * style::kGridPx);
    grid->setSpacing(2 * style::kGridPx);
    grid->addWidget(makeForm(), 0, 0);
    grid->addWidget(m_preview, 0, 1);
    grid->addWidget(m_message, 1, 0, 1, 2);
    grid->addWidget(buttons, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    setChoices(loadExportChoices(QSettings()));
    resize(920, 520);
}

QWidget* ExportDialog::makeForm()
{
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(style::kGridPx);
    form->setHorizontalSpacing(2 * style::kGridPx);
    addSizeRows(*form);
    addTextRows(*form);
    addContentRows(*form);
    return box;
}

void ExportDialog::addSizeRows(QFormLayout& form)
{
    m_preset = new QComboBox;
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
    m_otherSize = new QLabel;
    m_otherSize->setFont(style::smallFont());
    auto* sizes = new QHBoxLayout;
    sizes->setSpacing(style::kGridPx);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_width), static_cast<QWidget*>(m_height), static_cast<QWidget*>(m_unit)})
        sizes->addWidget(widget);
    form.addRow(tr("Page"), m_preset);
    form.addRow(tr("Width, height"), sizes);
    form.addRow(tr("Dots per inch"), m_dpi);
    form.addRow(QString(), m_otherSize);
    connect(m_preset, &QComboBox::activated, this, &ExportDialog::applyPreset);
    connect(m_unit, &QComboBox::activated, this, &ExportDialog::changeUnit);
    for (QDoubleSpinBox* number : {m_width, m_height, m_dpi})
        connect(number, &QDoubleSpinBox::valueChanged, this, &ExportDialog::onChanged);
}

void ExportDialog::addTextRows(QFormLayout& form)
{
    m_extent = new QComboBox;
    m_extent->addItems({tr("Current view"), tr("All of China")});
    m_title = new QLineEdit;
    m_title->setPlaceholderText(defaultTitle());
    m_approvalNumber = new QLineEdit;
    m_approvalNumber->setPlaceholderText(tr("none"));
    m_approvalNumber->setToolTip(tr("Map approval number (审图号), printed with the sources"));
    form.addRow(tr("Map shows"), m_extent);
    form.addRow(tr("Title"), m_title);
    form.addRow(tr("Approval number"), m_approvalNumber);
    connect(m_extent, &QComboBox::activated, this, &ExportDialog::onChanged);
    connect(m_title, &QLineEdit::textChanged, this, &ExportDialog::onChanged);
    connect(m_approvalNumber, &QLineEdit::textChanged, this, &ExportDialog::onChanged);
}

void ExportDialog::addContentRows(QFormLayout& form)
{
    const auto addBoxes = [&](const QString& title, const auto& contents) {
        auto* grid = new QGridLayout;
        grid->setSpacing(style::kGridPx / 2);
        int index = 0;
        for (const Content& content : contents) {
            auto* box = new QCheckBox(tr(content.text));
            connect(box, &QCheckBox::toggled, this, &ExportDialog::onChanged);
            grid->addWidget(box, index / 2, index % 2);
            m_contents.append({box, content.member});
            ++index;
        }
        form.addRow(title, grid);
    };
    addBoxes(tr("With"), kContents);
    addBoxes(tr("Insets"), kInsets);
}

ExportChoices ExportDialog::choices() const
{
    ExportChoices choices;
    choices.unit =
        m_unit->currentIndex() == 0 ? ExportChoices::Unit::Pixels : ExportChoices::Unit::Millimetres;
    choices.size = {m_width->value(), m_height->value()};
    choices.dpi = m_dpi->value();
    choices.isWholeCountry = m_extent->currentIndex() == 1;
    choices.title = m_title->text().trimmed();
    choices.approvalNumber = m_approvalNumber->text().trimmed();
    for (const auto& [box, member] : m_contents)
        choices.*member = box->isChecked();
    return choices;
}

void ExportDialog::setChoices(const ExportChoices& choices)
{
    {
        const QSignalBlocker blocks[] = {QSignalBlocker(m_width), QSignalBlocker(m_height),
                                         QSignalBlocker(m_dpi)};
        m_unit->setCurrentIndex(choices.unit == ExportChoices::Unit::Pixels ? 0 : 1);
        const int decimals = choices.unit == ExportChoices::Unit::Pixels ? 0 : 1;
        m_width->setDecimals(decimals);
        m_height->setDecimals(decimals);
        m_width->setValue(choices.size.width());
        m_height->setValue(choices.size.height());
        m_dpi->setValue(choices.dpi);
    }
    m_extent->setCurrentIndex(choices.isWholeCountry ? 1 : 0);
    m_title->setText(choices.title);
    m_approvalNumber->setText(choices.approvalNumber);
    for (const auto& [box, member] : m_contents)
        box->setChecked(choices.*member);
    onChanged();
}

FigureRequest ExportDialog::request() const
{
    return figureRequest(choices(), m_session.mapSettings({}), m_screen.visibleExtent);
}

QString ExportDialog::message() const
{
    return m_message->text();
}

void ExportDialog::applyPreset(int index)
{
    ExportChoices next = choices();
    if (index == kScreenPreset) {
        next.unit = ExportChoices::Unit::Pixels;
        next.size = m_screen.pixels;
        next.dpi = 96;
    } else if (index >= kFirstNamedPreset) {
        const ExportPreset& preset = exportPresets()[static_cast<size_t>(index - kFirstNamedPreset)];
        next.unit = preset.unit;
        next.size = preset.size;
        next.dpi = preset.dpi;
    }
    setChoices(next);
}

void ExportDialog::changeUnit()
{
    ExportChoices next = choices();
    const double factor = kMmPerInch / next.dpi; // the page stays as large as it is
    next.size = next.unit == ExportChoices::Unit::Millimetres ? next.size * factor : next.size / factor;
    setChoices(next);
}

void ExportDialog::onChanged()
{
    const ExportChoices chosen = choices();
    int match = chosen.unit == ExportChoices::Unit::Pixels && chosen.size == QSizeF(m_screen.pixels)
                    ? kScreenPreset
                    : 0;
    for (size_t i = 0; i < exportPresets().size() && match == 0; ++i)
        if (exportPresets()[i].unit == chosen.unit && exportPresets()[i].size == chosen.size)
            match = static_cast<int>(i) + kFirstNamedPreset;
    m_preset->setCurrentIndex(match);
    m_title->setEnabled(chosen.showsTitle);
    showSizeInOtherUnit();
    m_message->hide();
    const FigureRequest now = request();
    warnOfEmptyInsets(now);
    m_preview->setRequest(now);
}

/// The layer decides what an inset shows; where it has nothing, that is said before the file is made.
void ExportDialog::warnOfEmptyInsets(const FigureRequest& request)
{
    const QStringList empty = namesOfEmptyInsets(m_session.project(), request);
    if (empty.isEmpty())
        return;
    m_message->setText(
        tr("%1: the boundary layer has no shapes there. Start the program with --boundaries and a layer "
           "that has them.")
            .arg(empty.join(QStringLiteral(", "))));
    m_message->show();
}

void ExportDialog::showSizeInOtherUnit()
{
    const ExportChoices now = choices();
    const QSizeF mm = now.pageMm();
    m_otherSize->setText(now.unit == ExportChoices::Unit::Millimetres
                             ? tr("%1 × %2 px").arg(now.pixels().width()).arg(now.pixels().height())
                             : tr("%1 × %2 mm").arg(mm.width(), 0, 'f', 1).arg(mm.height(), 0, 'f', 1));
}

void ExportDialog::askAndSave()
{
    QSettings settings;
    QFileDialog dialog(this, tr("Export map"), startFolder(settings));
    dialog.setNameFilters({tr("PNG picture (*.png)"), tr("JPEG picture (*.jpg *.jpeg)"),
                           tr("PDF page (*.pdf)"), tr("SVG drawing (*.svg)"),
                           tr("GeoTIFF, the map alone (*.tif *.tiff)")});
    dialog.setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    dialog.setDefaultSuffix(QStringLiteral("png"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog,
            [&dialog](const QString& filter) { dialog.setDefaultSuffix(firstEnding(filter)); });
    dialog.selectFile(suggestedFileName(m_session.time().date()));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    const QString path = dialog.selectedFiles().constFirst();
    settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    if (saveTo(path))
        accept();
}

bool ExportDialog::saveTo(const QString& path)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const FigureRequest asked = request();
    const MapFigure figure(m_session.project(), asked);
    const ExportTarget target{path, m_dpi->value(), true,
                              metadataOf(m_session.project(), asked, m_dpi->value())};
    const Result<DrawnReport> result = saveFigure(figure, target);
    QApplication::restoreOverrideCursor();
    if (!result) {
        m_message->setText(errorText(result.error()));
        m_message->show();
        return false;
    }
    QSettings settings;
    saveExportChoices(settings, choices());
    return true;
}

} // namespace zoneatlas
