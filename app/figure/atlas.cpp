// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/atlas.h"

#include "core/text_format.h"
#include "figure/figure_export.h"
#include "figure/figure_folder.h"
#include "map/map_renderer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace zoneatlas {

namespace {

struct AtlasText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::Atlas)
};

constexpr double kMarginShare = 0.08; ///< of the province's longer side, free on each side of it

// ---- What is in it

QString titleOf(const AtlasRequest& request, const QString& own)
{
    return request.figure.title.isEmpty() ? own : request.figure.title + QStringLiteral(" · ") + own;
}

QString zonesText(int count)
{
    return AtlasText::tr("%n zone(s)", nullptr, count);
}

/// The zones of the project that pass the figure's filter.
ZoneScope scopeOf(const Project& project, const FigureRequest& figure)
{
    return scopeOf(figure.filter, *project.ledger, *project.trade);
}

AtlasEntry batchEntry(const Project& project, const Batch& batch, const AtlasRequest& request)
{
    AtlasEntry entry;
    entry.figure = request.figure;
    entry.figure.time = {TimeMode::Batch, batch.approvedOn, std::nullopt};
    entry.date = batch.approvedOn;
    entry.batch = batch.number;
    for (const BatchCount& count :
         project.ledger->standingOn(entry.date, scopeOf(project, request.figure)).batches)
        if (count.batch == batch.number) {
            entry.inForce = count.inForce;
            entry.approved = count.approved;
        }
    entry.figure.title =
        titleOf(request, batchName(*project.ledger, batch.number, request.figure.language) +
                             QStringLiteral(" · ") + formatDate(batch.approvedOn, request.figure.language) +
                             QStringLiteral(" · ") + zonesText(entry.approved));
    return entry;
}

MapExtent provinceExtent(const Project& project, const ProvinceCode& code, const QSet<ZoneId>& zones)
{
    const BoundaryShapes& shapes = project.map->shapes();
    MapExtent extent;
    for (const size_t unit : shapes.unitsOfProvince(code, BoundaryLevel::Prefecture))
        extent.include(shapes.unitExtent(unit));
    if (extent.isEmpty())
        extent = extentOfZones(*project.map, zones);
    const double margin = kMarginShare * std::max(extent.width(), extent.height());
    extent.include(MapPoint{extent.minX - margin, extent.minY - margin});
    extent.include(MapPoint{extent.maxX + margin, extent.maxY + margin});
    return extent;
}

std::optional<AtlasEntry> provinceEntry(const Project& project, const Province& province,
                                        const AtlasRequest& request)
{
    AtlasEntry entry;
    entry.date = request.figure.time.asOf;
    entry.province = province.code;
    const ZoneScope scope = scopeOf(project, request.figure);
    QSet<ZoneId> zones;
    for (size_t i = 0; i < project.ledger->zones().size(); ++i) {
        const Zone& zone = project.ledger->zones()[i];
        const ZoneStatus status = statusOn(zone, entry.date);
        if (zone.province != province.code || status == ZoneStatus::NotYet || !scope.contains(i, status))
            continue;
        zones.insert(zone.id);
        ++entry.approved;
        entry.inForce += status == ZoneStatus::InForce ? 1 : 0;
    }
    if (zones.isEmpty())
        return std::nullopt;
    entry.figure = request.figure;
    entry.figure.time = {TimeMode::Cumulative, entry.date, std::nullopt};
    entry.figure.extent = provinceExtent(project, province.code, zones);
    entry.figure.filter.provinces = {province.code};
    entry.figure.title = titleOf(request, province.name.in(request.figure.language) + QStringLiteral(" · ") +
                                              zonesText(entry.inForce));
    return entry;
}

std::vector<AtlasEntry> unnamedEntries(const Project& project, const AtlasRequest& request)
{
    std::vector<AtlasEntry> entries;
    if (request.by == AtlasBy::Batch) {
        const std::set<int>& wanted = request.figure.filter.batches;
        for (const Batch& batch : project.ledger->batches())
            if (batch.approvedOn <= request.figure.time.asOf &&
                (wanted.empty() || wanted.contains(batch.number)))
                entries.push_back(batchEntry(project, batch, request));
        return entries;
    }
    for (const Province& province : project.ledger->provinces())
        if (auto entry = provinceEntry(project, province, request))
            entries.push_back(std::move(*entry));
    return entries;
}

// ---- Names

QHash<QString, QString> fieldsOf(const AtlasEntry& entry, size_t number, const ApprovalLedger& ledger)
{
    QHash<QString, QString> fields;
    fields.insert(QStringLiteral("{n}"), QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')));
    fields.insert(QStringLiteral("{date}"), entry.date.toString(Qt::ISODate));
    if (entry.batch)
        fields.insert(QStringLiteral("{batch}"), QString::number(*entry.batch));
    if (const Province* province = ledger.province(entry.province)) {
        fields.insert(QStringLiteral("{code}"), province->code.value);
        fields.insert(QStringLiteral("{province}"), withoutSlashes(province->name.in(entry.figure.language)));
    }
    return fields;
}

std::variant<QString, AtlasNameProblem> nameFrom(const QString& names, const QHash<QString, QString>& fields)
{
    static const QRegularExpression field(QStringLiteral("\\{[^}]*\\}?"));
    QString name;
    qsizetype from = 0;
    for (auto matches = field.globalMatch(names); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!fields.contains(match.captured()))
            return AtlasNameProblem{AtlasNameProblem::Kind::UnknownField, match.captured()};
        name += names.mid(from, match.capturedStart() - from) + fields.value(match.captured());
        from = match.capturedEnd();
    }
    name += names.mid(from);
    if (!name.isEmpty() && QFileInfo(names).suffix().isEmpty())
        name += QStringLiteral(".png");
    const bool isFileName =
        figureFormatOf(name).has_value() && !name.startsWith(u'.') && name == withoutSlashes(name);
    if (!isFileName)
        return AtlasNameProblem{AtlasNameProblem::Kind::NotAFileName, name};
    return name;
}

// ---- On paper and disk

FigureFolder folderOf(const std::vector<AtlasEntry>& entries)
{
    FigureFolder folder;
    folder.indexColumns = {QStringLiteral("date"), QStringLiteral("batch"), QStringLiteral("province_code"),
                           QStringLiteral("zones_in_force"), QStringLiteral("approved")};
    for (const AtlasEntry& entry : entries)
        folder.figures.push_back(
            {entry.fileName,
             entry.figure,
             {entry.date.toString(Qt::ISODate), entry.batch ? QString::number(*entry.batch) : QString(),
              entry.province.value, QString::number(entry.inForce), QString::number(entry.approved)}});
    return folder;
}

} // namespace

QString defaultAtlasNames(AtlasBy by)
{
    return by == AtlasBy::Batch ? QStringLiteral("batch-{batch}_{date}.png")
                                : QStringLiteral("{code}_{province}.png");
}

std::variant<std::vector<AtlasEntry>, AtlasNameProblem> atlasEntries(const Project& project,
                                                                     const AtlasRequest& request)
{
    const QString names = request.names.isEmpty() ? defaultAtlasNames(request.by) : request.names;
    std::vector<AtlasEntry> entries = unnamedEntries(project, request);
    QSet<QString> taken = reservedFolderNames();
    for (size_t i = 0; i < entries.size(); ++i) {
        auto name = nameFrom(names, fieldsOf(entries[i], i + 1, *project.ledger));
        if (const auto* problem = std::get_if<AtlasNameProblem>(&name))
            return *problem;
        entries[i].fileName = std::get<QString>(std::move(name));
        // Some file systems do not tell capitals from small letters.
        if (taken.contains(entries[i].fileName.toLower()))
            return AtlasNameProblem{AtlasNameProblem::Kind::SameName, entries[i].fileName};
        taken.insert(entries[i].fileName.toLower());
    }
    return entries;
}

QByteArray atlasIndexCsv(const std::vector<AtlasEntry>& entries)
{
    return figureIndexCsv(folderOf(entries));
}

Outcome writeAtlas(const Project& project, const AtlasRequest& request,
                   const std::vector<AtlasEntry>& entries, const FileTarget& target, const Progress& progress)
{
    FigureFolder folder = folderOf(entries);
    folder.recipe = recipeFor(project, request.figure, request.dpi);
    folder.recipe.atlas = request;
    return writeFigureFolder(project, folder, target, progress);
}

} // namespace zoneatlas
