// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_choices.h"

#include "core/lengths.h"

#include <QCoreApplication>

#include <cmath>
#include <span>

namespace zoneatlas {

namespace {

QString key(const char* name)
{
    return QStringLiteral("export/%1").arg(QLatin1String(name));
}

/// The yes-or-no choices with the names they are kept under.
struct Flag
{
    const char* name;
    bool ExportChoices::*member;
};
constexpr Flag kFlags[] = {
    {"title-shown", &ExportChoices::showsTitle},      {"date", &ExportChoices::showsDate},
    {"legend", &ExportChoices::showsLegend},          {"scale-bar", &ExportChoices::showsScaleBar},
    {"sources", &ExportChoices::showsSources},        {"labels", &ExportChoices::showsLabels},
    {"transparent", &ExportChoices::isTransparent},   {"whole-country", &ExportChoices::isWholeCountry},
    {"north-arrow", &ExportChoices::showsNorthArrow}, {"graticule", &ExportChoices::showsGraticule},
};

/// The insets by the code of their area, which is also the name they are kept under.
constexpr Flag kInsets[] = {
    {"south-china-sea", &ExportChoices::insetSouthChinaSea},
    {"pearl-river-delta", &ExportChoices::insetPearlRiverDelta},
    {"yangtze-delta", &ExportChoices::insetYangtzeDelta},
    {"beijing-tianjin", &ExportChoices::insetBeijingTianjin},
};

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

FigureRequest figureRequest(const ExportChoices& choices, const MapSettings& screen,
                            const MapExtent& visibleExtent)
{
    FigureRequest request;
    request.pageMm = choices.pageMm();
    request.time = screen.time;
    request.language = screen.language;
    request.zoneStyle = screen.zoneStyle;
    request.selectedZones = screen.selectedZones;
    if (!choices.isWholeCountry)
        request.extent = visibleExtent;
    request.title = choices.title;
    request.approvalNumber = choices.approvalNumber;
    request.showsTitle = choices.showsTitle;
    request.showsDate = choices.showsDate;
    request.showsLegend = choices.showsLegend;
    request.showsScaleBar = choices.showsScaleBar;
    request.showsSources = choices.showsSources;
    request.showsLabels = choices.showsLabels;
    request.showsNorthArrow = choices.showsNorthArrow;
    request.showsGraticule = choices.showsGraticule;
    for (const Flag& inset : kInsets)
        if (choices.*inset.member)
            if (const auto area = insetAreaFromText(QLatin1String(inset.name)))
                request.insets.push_back(*area);
    request.isTransparent = choices.isTransparent;
    return request;
}

QString suggestedFileName(QDate date)
{
    return QStringLiteral("zoneatlas-%1.png").arg(date.toString(Qt::ISODate));
}

void saveExportChoices(QSettings& settings, const ExportChoices& choices)
{
    settings.setValue(key("millimetres"), choices.unit == ExportChoices::Unit::Millimetres);
    settings.setValue(key("size"), choices.size);
    settings.setValue(key("dpi"), choices.dpi);
    settings.setValue(key("approval-number"), choices.approvalNumber);
    for (const auto& flags : {std::span<const Flag>(kFlags), std::span<const Flag>(kInsets)})
        for (const Flag& flag : flags)
            settings.setValue(key(flag.name), choices.*flag.member);
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
    choices.approvalNumber = settings.value(key("approval-number")).toString();
    for (const auto& flags : {std::span<const Flag>(kFlags), std::span<const Flag>(kInsets)})
        for (const Flag& flag : flags)
            choices.*flag.member = settings.value(key(flag.name), choices.*flag.member).toBool();
    return choices;
}

} // namespace zoneatlas
