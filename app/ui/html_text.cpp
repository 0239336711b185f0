// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/html_text.h"

#include "ui/app_style.h"

namespace zoneatlas::html {

namespace {

constexpr char kZoneScheme[] = "zone";
constexpr char kProvinceScheme[] = "province";
constexpr char kBatchScheme[] = "batch";
constexpr double kHeadingPt = 12.75;
constexpr double kSmallPt = 8.25;
constexpr int kLabelColumnPercent = 25;

} // namespace

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString quiet(const QString& html)
{
    return QStringLiteral("<span class=\"quiet\">%1</span>").arg(html);
}

QString link(const QString& address, const QString& text)
{
    if (address.isEmpty())
        return escaped(text);
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(escaped(address), escaped(text));
}

QString itemLink(const AtlasItem& item, const QString& text)
{
    const auto address = [](const char* scheme, const QString& id) {
        return QStringLiteral("%1:%2").arg(QLatin1String(scheme), id);
    };
    if (const auto* zone = std::get_if<ZoneId>(&item))
        return link(address(kZoneScheme, zone->value), text);
    if (const auto* province = std::get_if<ProvinceCode>(&item))
        return link(address(kProvinceScheme, province->value), text);
    return link(address(kBatchScheme, QString::number(static_cast<int>(std::get<BatchNumber>(item)))), text);
}

std::optional<AtlasItem> itemOfLink(const QUrl& url)
{
    if (url.scheme() == QLatin1String(kZoneScheme))
        return ZoneId(url.path());
    if (url.scheme() == QLatin1String(kProvinceScheme))
        return ProvinceCode(url.path());
    if (url.scheme() == QLatin1String(kBatchScheme))
        return BatchNumber{url.path().toInt()};
    return std::nullopt;
}

QString swatch(const QColor& color)
{
    return QStringLiteral("<span style=\"color:%1\">■</span>&nbsp;").arg(color.name());
}

QString heading(const QString& text)
{
    return QStringLiteral("<p class=\"heading\">%1</p>").arg(escaped(text));
}

QString section(const QString& text)
{
    return QStringLiteral("<p class=\"section\">%1</p>").arg(escaped(text));
}

void Rows::add(const QString& label, const QString& valueHtml)
{
    if (valueHtml.isEmpty())
        return;
    m_rows += QStringLiteral("<tr><td class=\"label\" width=\"%1%\">%2</td><td class=\"value\">%3</td></tr>")
                  .arg(kLabelColumnPercent)
                  .arg(escaped(label), valueHtml);
}

QString Rows::toHtml() const
{
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(m_rows);
}

QString page(const QString& bodyHtml)
{
    const QString css =
        QStringLiteral("p { margin: 0; } a { color: %1; text-decoration: none; } .quiet { color: %2; }"
                       ".small { font-size: %4pt; color: %2; }"
                       ".heading { font-size: %3pt; font-weight: 600; margin-bottom: 1px; }"
                       ".intro { margin-bottom: 6px; } .group { margin-bottom: 3px; }"
                       ".section { font-weight: 600; margin-top: 12px; margin-bottom: 4px; }"
                       ".label { color: %2; padding: 1px 10px 1px 0; } .value { padding: 1px 0; }"
                       ".number { padding: 3px 0 0 0; text-align: right; } .cell { padding: 3px 8px 0 0; }")
            .arg(style::kLink.name(), style::kQuietText.name())
            .arg(kHeadingPt)
            .arg(kSmallPt);
    return QStringLiteral("<html><head><style>%1</style></head><body>%2</body></html>").arg(css, bodyHtml);
}

} // namespace zoneatlas::html
