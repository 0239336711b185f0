// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_checks.h"

#include "core/text_format.h"
#include "figure/moved_items.h"
#include "map/text_paint.h"

#include <QRawFont>

#include <algorithm>

namespace zoneatlas {

namespace {

using Concerns = std::vector<FigureConcern>;

/// Sizes are rounded to hundredths of a millimetre on their way to the page.
constexpr double kRoundingPt = 0.05;

void addIfAny(Concerns& concerns, ConcernKind kind, QStringList texts)
{
    texts.removeDuplicates();
    if (!texts.isEmpty())
        concerns.push_back({kind, std::move(texts)});
}

void checkSizes(const PageRecording& page, Concerns& concerns)
{
    FigureConcern small{ConcernKind::SmallText, {}, kLeastTextPt};
    for (const RecordedText& recorded : page.texts) {
        if (recorded.sizePt >= kLeastTextPt - kRoundingPt || recorded.text.trimmed().isEmpty())
            continue;
        small.texts.append(recorded.text.trimmed());
        small.sizePt = std::min(small.sizePt, recorded.sizePt);
    }
    small.texts.removeDuplicates();
    if (!small.texts.isEmpty())
        concerns.push_back(std::move(small));
}

void checkLabels(const Project& project, const FigureRequest& request, const PageRecording& page,
                 Concerns& concerns)
{
    QStringList names;
    for (const ZoneId& id : page.drawn.labelsDropped)
        if (const Zone* zone = project.ledger->zone(id))
            names.append(zone->name.in(request.language));
    if (!names.isEmpty()) // two zones may have the same name
        concerns.push_back({ConcernKind::LabelsDropped, names});
}

/// The fonts that are named for pages, as far as they are installed.
std::vector<QRawFont> pageFonts()
{
    std::vector<QRawFont> fonts;
    for (const QString& family : pageFont({}).families()) {
        QFont font = pageFont({});
        font.setFamilies({family});
        if (QRawFont raw = QRawFont::fromFont(font); raw.familyName() == family)
            fonts.push_back(std::move(raw));
    }
    return fonts;
}

bool needsGlyph(char32_t c)
{
    return QChar::isPrint(c) && !QChar::isSpace(c);
}

void checkGlyphs(const PageRecording& page, Concerns& concerns)
{
    const std::vector<QRawFont> fonts = pageFonts();
    if (fonts.empty())
        return; // told as an issue when the program starts
    QSet<char32_t> missing;
    for (const RecordedText& recorded : page.texts)
        for (const char32_t c : recorded.text.toStdU32String())
            if (needsGlyph(c) && std::none_of(fonts.begin(), fonts.end(), [c](const QRawFont& font) {
                    return font.supportsCharacter(static_cast<uint>(c));
                }))
                missing.insert(c);
    QStringList characters;
    for (const char32_t c : missing)
        characters.append(QString::fromUcs4(&c, 1));
    characters.sort();
    addIfAny(concerns, ConcernKind::MissingGlyphs, characters);
}

void checkInsets(const Project& project, const FigureRequest& request, const MapFigure& figure,
                 Concerns& concerns)
{
    constexpr double kLeastSideMm = 8;
    QStringList empty;
    QStringList hidden;
    for (const InsetArea& area : request.insets) {
        FigureRequest alone;
        alone.insets = {area};
        if (!namesOfEmptyInsets(project, alone).isEmpty())
            empty.append(area.code);
    }
    const QRectF page({0, 0}, figure.pageMm());
    const auto& placed = figure.page().insets();
    for (size_t i = 0; i < request.insets.size(); ++i) {
        const QRectF rect = i < placed.size() ? placed[i].rectMm() : QRectF();
        if (!page.contains(rect) || std::min(rect.width(), rect.height()) < kLeastSideMm)
            hidden.append(request.insets[i].code);
    }
    addIfAny(concerns, ConcernKind::InsetEmpty, empty);
    addIfAny(concerns, ConcernKind::InsetHidden, hidden);
}

bool hasLeftOut(const MapFigure& figure, PageItem item)
{
    const std::vector<PageItem>& items = figure.leftOut();
    return std::find(items.begin(), items.end(), item) != items.end();
}

void checkTexts(const Project& project, const FigureRequest& request, const MapFigure& figure,
                const PageRecording& page, Concerns& concerns)
{
    QStringList wanted;
    if (request.showsTitle)
        wanted << (request.title.isEmpty() ? defaultTitle() : request.title);
    if (request.showsDate)
        wanted << dateStamp(request);
    // A report's sources are numbered, each a paragraph of its own.
    if (request.showsSources && (request.kind == FigureKind::Map || hasLeftOut(figure, PageItem::Notes)))
        wanted << sourceNote(project, request.language);
    if (request.showsSubtitle)
        wanted << request.subtitle;
    wanted << request.approvalNumber;
    wanted.removeIf([&page](const QString& text) { return page.says(text); });
    if (hasLeftOut(figure, PageItem::Caption))
        wanted << captionText(project, request);
    addIfAny(concerns, ConcernKind::TextDropped, wanted);
}

void checkCharts(const FigureRequest& request, const MapFigure& figure, Concerns& concerns)
{
    if (!hasLeftOut(figure, PageItem::Panel))
        return;
    QStringList names;
    for (size_t i = figure.page().panelRectsMm().size(); i < request.charts.size(); ++i)
        names.append(chartName(request.charts[i]));
    addIfAny(concerns, ConcernKind::ChartsDropped, names);
}

void checkMovedItems(const FigureRequest& request, const MapFigure& figure, Concerns& concerns)
{
    const std::vector<PlacedItem> items = figure.page().items();
    QStringList covering;
    for (const MovedItem& moved : request.moved) {
        const auto isIt = [&moved](const PlacedItem& item) {
            return item.item == moved.item && item.index == moved.index;
        };
        const auto at = std::find_if(items.begin(), items.end(), isIt);
        if (at != items.end() && std::any_of(items.begin(), items.end(), [&](const PlacedItem& other) {
                return !isIt(other) && other.rectMm.intersects(at->rectMm);
            }))
            covering.append(pageItemText(moved));
    }
    addIfAny(concerns, ConcernKind::ItemsCovered, covering);
}

struct KindWord
{
    ConcernKind kind;
    const char* word;
};
constexpr KindWord kWords[] = {
    {ConcernKind::SmallText, "small-text"},
    {ConcernKind::LabelsDropped, "labels-dropped"},
    {ConcernKind::NoSources, "no-sources"},
    {ConcernKind::MissingGlyphs, "missing-glyphs"},
    {ConcernKind::InsetEmpty, "inset-empty"},
    {ConcernKind::InsetHidden, "inset-hidden"},
    {ConcernKind::TextDropped, "text-dropped"},
    {ConcernKind::LegendDropped, "legend-dropped"},
    {ConcernKind::ChartsDropped, "charts-dropped"},
    {ConcernKind::ItemsCovered, "items-covered"},
    {ConcernKind::PreliminaryUnmarked, "preliminary-unmarked"},
};

} // namespace

std::vector<FigureConcern> checkFigure(const Project& project, const FigureRequest& request)
{
    return checkFigure(project, request, MapFigure(project, request));
}

std::vector<FigureConcern> checkFigure(const Project& project, const FigureRequest& request,
                                       const MapFigure& figure)
{
    const PageRecording page = recordPage(figure);
    Concerns concerns;
    checkSizes(page, concerns);
    checkLabels(project, request, page, concerns);
    if (!request.showsSources)
        concerns.push_back({ConcernKind::NoSources});
    checkGlyphs(page, concerns);
    checkInsets(project, request, figure, concerns);
    checkTexts(project, request, figure, page, concerns);
    if (hasLeftOut(figure, PageItem::Legend))
        concerns.push_back({ConcernKind::LegendDropped});
    checkCharts(request, figure, concerns);
    checkMovedItems(request, figure, concerns);
    addIfAny(concerns, ConcernKind::PreliminaryUnmarked,
             unmarkedPreliminary(project, figure.figuresShown(), page, request.language));
    return concerns;
}

QStringList unmarkedPreliminary(const Project& project, const std::vector<FigureId>& figures,
                                const PageRecording& page, Language language)
{
    QStringList periods;
    for (const FigureId id : figures) {
        const TradeFigure& shown = project.trade->figure(id);
        if (shown.vintage == Vintage::Preliminary && !page.says(vintageText(Vintage::Preliminary)))
            periods.append(formatPeriod(shown.period, language));
    }
    return periods;
}

QJsonArray concernsJson(const std::vector<FigureConcern>& concerns)
{
    QJsonArray array;
    for (const FigureConcern& concern : concerns) {
        QJsonObject object;
        for (const KindWord& known : kWords)
            if (known.kind == concern.kind)
                object.insert(QStringLiteral("check"), QLatin1String(known.word));
        if (!concern.texts.isEmpty())
            object.insert(QStringLiteral("texts"), QJsonArray::fromStringList(concern.texts));
        if (concern.sizePt > 0)
            object.insert(QStringLiteral("size_pt"), concern.sizePt);
        array.append(object);
    }
    return array;
}

} // namespace zoneatlas
