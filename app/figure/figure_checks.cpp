// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_checks.h"

#include "core/text_format.h"
#include "figure/page_recording.h"
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

void checkTexts(const Project& project, const FigureRequest& request, const PageRecording& page,
                Concerns& concerns)
{
    QStringList wanted;
    if (request.showsTitle)
        wanted << (request.title.isEmpty() ? defaultTitle() : request.title);
    if (request.showsDate)
        wanted << formatDate(request.time.asOf, request.language);
    if (request.showsSources)
        wanted << sourceNote(project, request.language);
    if (request.showsSubtitle)
        wanted << request.subtitle;
    wanted << request.approvalNumber;
    wanted.removeIf([&page](const QString& text) { return page.says(text); });
    addIfAny(concerns, ConcernKind::TextDropped, wanted);
}

struct KindWord
{
    ConcernKind kind;
    const char* word;
};
constexpr KindWord kWords[] = {
    {ConcernKind::SmallText, "small-text"},     {ConcernKind::LabelsDropped, "labels-dropped"},
    {ConcernKind::NoSources, "no-sources"},     {ConcernKind::MissingGlyphs, "missing-glyphs"},
    {ConcernKind::InsetEmpty, "inset-empty"},   {ConcernKind::InsetHidden, "inset-hidden"},
    {ConcernKind::TextDropped, "text-dropped"}, {ConcernKind::LegendDropped, "legend-dropped"},
};

} // namespace

std::vector<FigureConcern> checkFigure(const Project& project, const FigureRequest& request)
{
    const MapFigure figure(project, request);
    const PageRecording page = recordPage(figure);
    Concerns concerns;
    checkSizes(page, concerns);
    checkLabels(project, request, page, concerns);
    if (!request.showsSources)
        concerns.push_back({ConcernKind::NoSources});
    checkGlyphs(page, concerns);
    checkInsets(project, request, figure, concerns);
    checkTexts(project, request, page, concerns);
    if (request.showsLegend && figure.page().legendRectMm().isNull())
        concerns.push_back({ConcernKind::LegendDropped});
    return concerns;
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
