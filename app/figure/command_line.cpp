// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/command_line.h"

#include "core/lengths.h"
#include "core/text_format.h"
#include "data/map_projection.h"
#include "figure/choropleth_option.h"
#include "figure/filter_option.h"
#include "figure/moved_items.h"
#include "figure/overlay_option.h"
#include "figure/page_sizes.h"
#include "session/portable_paths.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace zoneatlas {

namespace {

class Words
{
public:
    void add(const char* option) { m_words.append(QStringLiteral("--") + QLatin1String(option)); }
    void add(const char* option, const QString& value)
    {
        add(option);
        m_words.append(value);
    }
    void addUnless(bool isUsual, const char* option, const QString& value)
    {
        if (!isUsual)
            add(option, value);
    }
    void addIf(bool isWanted, const char* option)
    {
        if (isWanted)
            add(option);
    }
    [[nodiscard]] const QStringList& list() const { return m_words; }

private:
    QStringList m_words;
};

void addTime(Words& words, const TimeView& time)
{
    words.add("as-of", time.asOf.toString(Qt::ISODate));
    if (time.mode == TimeMode::Batch)
        words.add("mode", QStringLiteral("batch"));
    if (time.mode == TimeMode::Between && time.from) {
        words.add("mode", QStringLiteral("between"));
        words.add("from", time.from->toString(Qt::ISODate));
    }
}

QString nameOf(QSizeF pageMm)
{
    for (const NamedPage& page : namedPages())
        if (page.sizeMm == pageMm)
            return QLatin1String(page.name);
    return {};
}

/// In pixels where these give exactly this page, else in millimetres.
void addPage(Words& words, QSizeF pageMm, double dpi)
{
    const QSize pixels = pixelSize(pageMm, dpi);
    const bool isOfPixels = QSizeF(pixels) * (kMmPerInch / dpi) == pageMm;
    if (isOfPixels)
        words.addUnless(pixels == QSize(1920, 1080), "size",
                        QStringLiteral("%1x%2").arg(pixels.width()).arg(pixels.height()));
    else if (const QString name = nameOf(pageMm); !name.isEmpty())
        words.add("page", name);
    else
        words.add("page",
                  exactNumber(pageMm.width()) + u'x' + exactNumber(pageMm.height()) + QStringLiteral("mm"));
    words.addUnless(dpi == (isOfPixels ? kScreenDpi : kPrintDpi), "dpi", exactNumber(dpi));
}

QString insetText(const InsetArea& area)
{
    if (insetAreaFromText(area.code) == area)
        return area.code;
    return QStringList{exactNumber(area.box.minX), exactNumber(area.box.minY), exactNumber(area.box.maxX),
                       exactNumber(area.box.maxY)}
        .join(u',');
}

QString selectionText(const FigureRequest& request)
{
    QStringList ids;
    for (const ZoneId& zone : request.selectedZones)
        ids.append(zone.value);
    for (const ProvinceCode& province : request.selectedProvinces)
        ids.append(province.value);
    ids.sort();
    return ids.join(u',');
}

void addFilter(Words& words, const ZoneFilter& filter)
{
    ZoneFilter others = filter;
    others.provinces.clear();
    if (others.isEmpty() && filter.provinces.size() == 1)
        words.add("only-province", filter.provinces.begin()->value);
    else
        words.addUnless(filter.isEmpty(), "filter", filterText(filter));
}

void addPlace(Words& words, const FigureRequest& request)
{
    if (const auto& extent = request.extent)
        words.add("map-extent", QStringList{exactNumber(extent->minX), exactNumber(extent->minY),
                                            exactNumber(extent->maxX), exactNumber(extent->maxY)}
                                    .join(u','));
    addFilter(words, request.filter);
    const QString selected = selectionText(request);
    words.addUnless(selected.isEmpty(), "select", selected);
    QStringList insets;
    for (const InsetArea& area : request.insets)
        insets.append(insetText(area));
    words.addUnless(insets.isEmpty(), "inset", insets.join(u';'));
    QStringList moved;
    for (const MovedItem& item : request.moved)
        moved.append(movedItemText(item));
    words.addUnless(moved.isEmpty(), "move", moved.join(u';'));
}

void addContents(Words& words, const FigureRequest& request)
{
    QStringList without;
    for (const auto& [member, item] : kOmittableItems)
        if (!(request.*member))
            without.append(QLatin1String(item));
    words.addUnless(without.isEmpty(), "without", without.join(u','));
    if (request.namePt)
        words.add("name-size", exactNumber(*request.namePt));
    words.addIf(request.showsCaption, "caption");
    words.addIf(request.showsNorthArrow, "north-arrow");
    words.addIf(request.showsGraticule, "graticule");
    words.addIf(request.isTransparent, "transparent");
}

void addLook(Words& words, const FigureRequest& request)
{
    words.add("lang", languageCode(request.language));
    if (request.kind == FigureKind::Report)
        words.add("figure", QStringLiteral("report"));
    QStringList charts;
    for (const ChartKind kind : request.charts)
        charts.append(chartCode(kind));
    words.addUnless(request.charts == FigureRequest().charts, "charts", charts.join(u','));
    if (request.reading.knownBy)
        words.add("known-by", request.reading.knownBy->toString(Qt::ISODate));
    words.addUnless(request.reading.currency == Currency::Cny, "unit",
                    currencyCode(request.reading.currency));
    words.addUnless(request.reading.measure.isEmpty(), "measure", request.reading.measure.value);
    if (request.zoneStyle != ZoneStyle::Area)
        words.add("zone-style",
                  request.zoneStyle == ZoneStyle::Symbol ? QStringLiteral("symbol") : QStringLiteral("both"));
    if (request.choropleth)
        words.add("choropleth", choroplethText(*request.choropleth));
    words.addUnless(request.title.isEmpty(), "title", request.title);
    words.addUnless(request.subtitle.isEmpty(), "subtitle", request.subtitle);
    words.addUnless(request.approvalNumber.isEmpty(), "approval-number", request.approvalNumber);
}

/// The call may be made from another folder.
QString absolute(const QString& path)
{
    return isPlainFile(path) ? QFileInfo(path).absoluteFilePath() : path;
}

void addData(Words& words, const ProjectSources& sources)
{
    const ProjectSources usual = ProjectSources::bundled(bundledResourceDir(), bundledShapefileDir());
    const DataSource& layer = sources.prefectures;
    const QString boundaries =
        absolute(layer.path) + (layer.layer.isEmpty() ? QString() : u':' + layer.layer);
    words.addUnless(boundaries == absolute(usual.prefectures.path), "boundaries", boundaries);
    const auto addFile = [&words](const char* option, const QString& path, const QString& usualPath) {
        words.addUnless(absolute(path) == absolute(usualPath), option, absolute(path));
    };
    addFile("zones", sources.zones.path, usual.zones.path);
    addFile("trade", sources.trade.path, usual.trade.path);
    std::vector<Overlay> placed = sources.overlays;
    for (Overlay& overlay : placed)
        overlay.source.path = absolute(overlay.source.path);
    if (const QString overlays = overlaysText(placed); !overlays.isEmpty())
        words.add("overlay", overlays);
    words.addUnless(sources.crsId.isEmpty() || sources.crsId == QLatin1String(kChinaAlbersId), "crs",
                    sources.crsId);
}

QString quoted(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QStringList commandWords(const ProjectSources& sources, const FigureRequest& request, double dpi,
                         const QString& path)
{
    Words words;
    addTime(words, request.time);
    if (request.differenceFrom)
        words.add("difference-from", request.differenceFrom->toString(Qt::ISODate));
    addPage(words, request.pageMm, dpi);
    addPlace(words, request);
    addLook(words, request);
    addContents(words, request);
    addData(words, sources);
    return QStringList{QStringLiteral("render"), QStringLiteral("-o"), path} + words.list();
}

QString asCommandLine(const ProjectSources& sources, const FigureRequest& request, double dpi,
                      const QString& path)
{
    QStringList line{QStringLiteral("zoneatlas")};
    for (const QString& word : commandWords(sources, request, dpi, path))
        line.append(quoted(word));
    return line.join(u' ');
}

} // namespace zoneatlas
