// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier_parts.h"

#include "core/text_format.h"
#include "ui/html_text.h"

#include <QCoreApplication>

namespace zoneatlas::dossier {

namespace {

QString joined(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString say(const char* text)
{
    return QCoreApplication::translate("zoneatlas::Dossier", text);
}

QString lines(const QStringList& parts)
{
    return joined(parts, QStringLiteral("<br>"));
}

QString dotted(const QStringList& parts)
{
    return joined(parts, html::quiet(QStringLiteral(" · ")));
}

QString date(QDate day, const DossierContext& context)
{
    return html::escaped(formatDate(day, context.language));
}

QString number(int count, const DossierContext& context)
{
    return html::escaped(formatInteger(count, context.language));
}

QString batchLink(int number, const DossierContext& context)
{
    const std::optional<size_t> index = context.project.ledger->batchIndex(number);
    const QString swatch = index ? html::swatch(context.palette.color(*index)) : QString();
    return swatch +
           html::itemLink(BatchNumber{number}, batchName(*context.project.ledger, number, context.language));
}

QString provinceLink(const ProvinceCode& code, const DossierContext& context)
{
    const Province* province = context.project.ledger->province(code);
    return province ? html::itemLink(code, province->name.in(context.language)) : QString();
}

QString zoneLink(const Zone& zone, const DossierContext& context)
{
    const ZoneStatus status = statusOn(zone, context.date);
    const QString link = html::itemLink(zone.id, zone.name.in(context.language));
    return status == ZoneStatus::InForce
               ? link
               : link + QLatin1Char(' ') +
                     html::quiet(html::escaped(QStringLiteral("(%1)").arg(statusText(status))));
}

QString source(const SourceId& id, const QString& what, const DossierContext& context)
{
    const auto source = context.project.sourceById.constFind(id);
    if (source == context.project.sourceById.constEnd())
        return {};
    return QStringLiteral("<p>%1: %2<br>%3</p>")
        .arg(html::quiet(html::escaped(what)), html::escaped(source->organisationIn(context.language)),
             html::link(source->url, source->title.isEmpty() ? source->url : source->title));
}

QString dateBasis(const Batch* batch)
{
    if (batch && batch->approvedOnBasis == QLatin1String("stand-in"))
        return html::quiet(say(QT_TRANSLATE_NOOP(
            "zoneatlas::Dossier",
            "The date on the document was not found; its publication stands in, the latest it can be.")));
    if (batch && batch->approvedOnBasis == QLatin1String("month-only"))
        return html::quiet(
            say(QT_TRANSLATE_NOOP("zoneatlas::Dossier", "The month was read; the day is from memory.")));
    return {};
}

} // namespace zoneatlas::dossier
