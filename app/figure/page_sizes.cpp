// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/page_sizes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace zoneatlas {

namespace {

struct PageText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::PageSize)
};

} // namespace

const std::vector<NamedPage>& namedPages()
{
    static const std::vector<NamedPage> pages{
        {"a4-landscape", QT_TRANSLATE_NOOP("zoneatlas::PageSize", "A4 landscape"), {297, 210}},
        {"a4-half", QT_TRANSLATE_NOOP("zoneatlas::PageSize", "A4 half"), {180, 120}},
        {"slide-16x9", QT_TRANSLATE_NOOP("zoneatlas::PageSize", "Slide"), {338.7, 190.5}},
        {"column-85mm", QT_TRANSLATE_NOOP("zoneatlas::PageSize", "Column"), {85, 85}},
        {"column-170mm", QT_TRANSLATE_NOOP("zoneatlas::PageSize", "Two columns"), {170, 120}},
    };
    return pages;
}

QString pageLabel(const NamedPage& page)
{
    return PageText::tr("%1, %2 × %3 mm")
        .arg(PageText::tr(page.label))
        .arg(page.sizeMm.width())
        .arg(page.sizeMm.height());
}

QStringList pageNames()
{
    QStringList names;
    for (const NamedPage& page : namedPages())
        names.append(QLatin1String(page.name));
    return names;
}

std::optional<QSizeF> pageFromText(const QString& text)
{
    for (const NamedPage& page : namedPages())
        if (text == QLatin1String(page.name))
            return page.sizeMm;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5}(?:\\.\\d+)?)x(\\d{1,5}(?:\\.\\d+)?)mm$"));
    const QRegularExpressionMatch match = form.match(text);
    const QSizeF size(match.captured(1).toDouble(), match.captured(2).toDouble());
    return match.hasMatch() && !size.isEmpty() ? std::optional(size) : std::nullopt;
}

std::optional<QSize> pixelSizeFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})x(\\d{1,6})$"));
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && !size.isEmpty() ? std::optional(size) : std::nullopt;
}

} // namespace zoneatlas
