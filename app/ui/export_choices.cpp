// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_choices.h"

#include "core/lengths.h"
#include "figure/recipe.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

QString key(const char* name)
{
    return QStringLiteral("export/%1").arg(QLatin1String(name));
}

/// As in the settings' file, by the value of the enum.
constexpr const char* kViewWords[] = {"screen", "whole-country", "opened-figure"};

ExportChoices::View viewFrom(const QString& word)
{
    for (size_t i = 0; i < std::size(kViewWords); ++i)
        if (word == QLatin1String(kViewWords[i]))
            return static_cast<ExportChoices::View>(i);
    return ExportChoices::View::Screen;
}

/// The part of a request that stays a choice; the rest follows the screen.
FigureRequest contentOf(FigureRequest request)
{
    const FigureRequest plain;
    request.pageMm = plain.pageMm;
    request.time = plain.time;
    request.differenceFrom = plain.differenceFrom;
    request.language = plain.language;
    request.reading = plain.reading;
    request.zoneStyle = plain.zoneStyle;
    request.extent = plain.extent;
    request.selectedZones = plain.selectedZones;
    request.selectedProvinces = plain.selectedProvinces;
    ZoneFilter chosen; // of a filter, the province alone is a choice of the dialog
    if (request.filter.provinces.size() == 1)
        chosen.provinces = request.filter.provinces;
    request.filter = chosen;
    request.choropleth = plain.choropleth;
    return request;
}

/// One figure has one map: of two maps beside each other it tells what changed.
TimeView timeOf(const Session& session)
{
    const TimeView view = session.time().view();
    if (!session.compare().isOn() || session.compare().differenceFrom())
        return view;
    const QDate other = session.compare().date();
    return {TimeMode::Between, std::max(view.asOf, other), std::min(view.asOf, other)};
}

bool isWhole(double number)
{
    return std::abs(number - std::round(number)) < 1e-6;
}

} // namespace

QSizeF ExportChoices::pageMm() const
{
    return unit == Unit::Millimetres ? size : size * (kMmPerInch / dpi);
}

QSize ExportChoices::pixels() const
{
    const QSizeF page = pageMm() * (dpi / kMmPerInch);
    return {static_cast<int>(std::lround(page.width())), static_cast<int>(std::lround(page.height()))};
}

const std::vector<ExportPreset>& exportPresets()
{
    using Unit = ExportChoices::Unit;
    static const std::vector<ExportPreset> presets = [] {
        std::vector<ExportPreset> made{{nullptr, Unit::Pixels, {1920, 1080}, kScreenDpi}};
        for (const NamedPage& page : namedPages())
            made.push_back({&page, Unit::Millimetres, page.sizeMm, kPrintDpi});
        return made;
    }();
    return presets;
}

QString presetText(const ExportPreset& preset)
{
    return preset.page ? pageLabel(*preset.page)
                       : QCoreApplication::translate("zoneatlas::ExportPreset", "Full HD, 1920 × 1080 px");
}

FigureRequest figureRequest(const ExportChoices& choices, Session& session, const ExportScreen& screen)
{
    const MapSettings now = session.mapSettings({});
    FigureRequest request = choices.content;
    request.pageMm = choices.pageMm();
    request.time = timeOf(session);
    request.differenceFrom = now.differenceFrom;
    request.language = now.language;
    request.zoneStyle = now.zoneStyle;
    request.selectedZones = now.selectedZones;
    request.reading = session.reading();
    request.selectedProvinces = now.selectedProvinces;
    request.filter = session.filter().filter();
    request.choropleth = session.mapView().choropleth();
    if (!choices.content.filter.provinces.empty())
        request.filter.provinces = choices.content.filter.provinces;
    request.extent.reset();
    if (choices.view == ExportChoices::View::Screen)
        request.extent = screen.visibleExtent;
    if (choices.view == ExportChoices::View::OpenedFigure)
        request.extent = screen.openedExtent.value_or(screen.visibleExtent);
    return request;
}

ExportChoices choicesFrom(const FigureRequest& request, double dpi)
{
    ExportChoices choices;
    choices.dpi = dpi;
    const QSizeF pixels = request.pageMm * (dpi / kMmPerInch);
    const bool isOfPixels = isWhole(pixels.width()) && isWhole(pixels.height());
    choices.unit = isOfPixels ? ExportChoices::Unit::Pixels : ExportChoices::Unit::Millimetres;
    choices.size = isOfPixels ? QSizeF(pixelSize(request.pageMm, dpi)) : request.pageMm;
    choices.view = request.extent ? ExportChoices::View::OpenedFigure : ExportChoices::View::WholeCountry;
    choices.content = contentOf(request);
    choices.content.filter = {}; // the window has taken it over, where it is seen and can be taken back
    return choices;
}

void saveExportChoices(QSettings& settings, const ExportChoices& choices)
{
    settings.setValue(key("millimetres"), choices.unit == ExportChoices::Unit::Millimetres);
    settings.setValue(key("size"), choices.size);
    settings.setValue(key("dpi"), choices.dpi);
    settings.setValue(key("view"), QLatin1String(kViewWords[static_cast<size_t>(choices.view)]));
    settings.setValue(key("content"), QString::fromUtf8(figureToJson(contentOf(choices.content))));
}

ExportChoices loadExportChoices(const QSettings& settings)
{
    ExportChoices choices;
    if (settings.value(key("millimetres"), false).toBool())
        choices.unit = ExportChoices::Unit::Millimetres;
    const QSizeF size = settings.value(key("size"), choices.size).toSizeF();
    if (size.width() >= 1 && size.height() >= 1)
        choices.size = size;
    const double dpi = settings.value(key("dpi"), choices.dpi).toDouble();
    if (dpi >= 1)
        choices.dpi = dpi;
    choices.view = viewFrom(settings.value(key("view")).toString());
    choices.content = contentOf(figureFromJson(settings.value(key("content")).toString().toUtf8()));
    return choices;
}

} // namespace zoneatlas
