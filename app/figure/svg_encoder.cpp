// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lengths.h"
#include "figure/figure_encoders.h"
#include "map/text_paint.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace zoneatlas {

namespace {

constexpr int kUnitsPerMm = 100; ///< sizes are whole units

class OutliningSvg : public QSvgGenerator, public TextOutliningDevice
{};

std::unique_ptr<QSvgGenerator> makeGenerator(bool textAsOutlines)
{
    if (textAsOutlines)
        return std::make_unique<OutliningSvg>();
    return std::make_unique<QSvgGenerator>();
}

QByteArray element(const char* name, const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), text.toHtmlEscaped()).toUtf8();
}

/// Qt names the first of the page's families only: a viewer without it, or with text it does not have, takes
/// the next.
QByteArray withAllFamilies(QByteArray svg)
{
    const QStringList families = pageFont({}).families() + QStringList(QStringLiteral("sans-serif"));
    return svg.replace(
        QStringLiteral("font-family=\"%1\"").arg(families.front()).toUtf8(),
        QStringLiteral("font-family=\"%1\"").arg(families.join(QStringLiteral(", "))).toUtf8());
}

/// Qt writes neither metadata nor a safe title: both go in behind the opening tag.
QByteArray withMetadata(QByteArray svg, const FigureMetadata& told)
{
    static const QRegularExpression emptyTexts(QStringLiteral("<(title|desc)>[^<]*</\\1>\\s*"));
    svg = QString::fromUtf8(svg).remove(emptyTexts).toUtf8();
    const qsizetype root = svg.indexOf("<svg");
    const qsizetype behind = root < 0 ? -1 : svg.indexOf('>', root) + 1;
    if (behind <= 0)
        return {};
    return svg.insert(behind, '\n' + element("title", told.title) + element("desc", told.description) +
                                  element("metadata", QString::fromUtf8(told.recipe)));
}

} // namespace

EncodedFigure encodeSvg(const PaintedPage& page, const ExportTarget& target)
{
    EncodedFigure file;
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    const std::unique_ptr<QSvgGenerator> generator = makeGenerator(target.textAsOutlines);
    generator->setOutputDevice(&buffer);
    generator->setResolution(qRound(kUnitsPerMm * kMmPerInch));
    generator->setSize((page.pageMm() * kUnitsPerMm).toSize());
    generator->setViewBox(QRectF({0, 0}, page.pageMm()));
    QPainter painter(generator.get());
    file.report = page.paint(painter);
    painter.end();
    file.bytes = withMetadata(withAllFamilies(std::move(svg)), target.metadata);
    return file;
}

} // namespace zoneatlas
