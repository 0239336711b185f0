// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/page_size.h"

#include <QRegularExpression>

#include <array>

namespace zoneatlas {

namespace {

struct NamedPage
{
    const char* name;
    QSizeF sizeMm;
};

const std::array kPages{
    NamedPage{"a4-landscape", {297, 210}},   NamedPage{"a4-half", {180, 120}},
    NamedPage{"slide-16x9", {338.7, 190.5}}, NamedPage{"column-85mm", {85, 85}},
    NamedPage{"column-170mm", {170, 120}},
};

} // namespace

std::optional<QSizeF> pageFromText(const QString& text)
{
    for (const NamedPage& page : kPages)
        if (text == QLatin1String(page.name))
            return page.sizeMm;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5}(?:\\.\\d+)?)x(\\d{1,5}(?:\\.\\d+)?)mm$"));
    const QRegularExpressionMatch match = form.match(text);
    const QSizeF size(match.captured(1).toDouble(), match.captured(2).toDouble());
    return match.hasMatch() && !size.isEmpty() ? std::optional(size) : std::nullopt;
}

QStringList pageNames()
{
    QStringList names;
    for (const NamedPage& page : kPages)
        names.append(QLatin1String(page.name));
    return names;
}

std::optional<QSize> pixelSizeFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})x(\\d{1,6})$"));
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && !size.isEmpty() ? std::optional(size) : std::nullopt;
}

} // namespace zoneatlas
