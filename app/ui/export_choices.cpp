// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_choices.h"

#include "core/lengths.h"
#include "figure/recipe.h"
#include "session/session_state.h"

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

bool isWhole(double number)
{
    return std::abs(number - std::round(number)) < 1e-6;
}

} // namespace

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
    const bool isOfFigure = choices.view == ExportChoices::View::OpenedFigure && screen.openedExtent;
    const MapExtent& extent = isOfFigure ? *screen.openedExtent : screen.visibleExtent;
    FigureRequest request = figureOf(choices, stateOf(session), extent);
    request.language = session.language();
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
