// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/moved_items.h"

#include "core/text_format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace zoneatlas {

namespace {

struct ItemText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::PageItem)
};

bool isNumbered(PageItem item)
{
    return item == PageItem::Inset || item == PageItem::Panel;
}

std::optional<PageItem> itemFromWord(const QString& word)
{
    for (const auto& [known, item] : pageItemWords())
        if (word == QLatin1String(known))
            return item;
    return std::nullopt;
}

template <class T>
void renumber(std::vector<MovedItem>& moved, PageItem item, const std::vector<T>& before,
              const std::vector<T>& after)
{
    std::erase_if(moved, [&](MovedItem& one) {
        if (one.item != item)
            return false;
        const auto index = static_cast<size_t>(one.index);
        const auto at =
            index < before.size() ? std::find(after.begin(), after.end(), before[index]) : after.end();
        one.index = static_cast<int>(at - after.begin());
        return at == after.end();
    });
}

} // namespace

const std::vector<std::pair<const char*, PageItem>>& pageItemWords()
{
    static const std::vector<std::pair<const char*, PageItem>> words{
        {"title", PageItem::Title},        {"subtitle", PageItem::Subtitle},
        {"date", PageItem::Date},          {"caption", PageItem::Caption},
        {"notes", PageItem::Notes},        {"legend", PageItem::Legend},
        {"scale-bar", PageItem::ScaleBar}, {"north-arrow", PageItem::NorthArrow},
        {"inset", PageItem::Inset},        {"chart", PageItem::Panel}};
    return words;
}

QString pageItemName(PageItem item, int index)
{
    switch (item) {
    case PageItem::Title:
        return ItemText::tr("Title");
    case PageItem::Subtitle:
        return ItemText::tr("Subtitle");
    case PageItem::Date:
        return ItemText::tr("Date");
    case PageItem::Caption:
        return ItemText::tr("Caption");
    case PageItem::Notes:
        return ItemText::tr("Sources");
    case PageItem::Legend:
        return ItemText::tr("Legend");
    case PageItem::ScaleBar:
        return ItemText::tr("Scale bar");
    case PageItem::NorthArrow:
        return ItemText::tr("North arrow");
    case PageItem::Inset:
        return ItemText::tr("Inset %1").arg(index + 1);
    case PageItem::Panel:
        return ItemText::tr("Chart %1").arg(index + 1);
    }
    Q_UNREACHABLE();
}

QString pageItemText(const MovedItem& moved)
{
    QString text;
    for (const auto& [word, item] : pageItemWords())
        if (item == moved.item)
            text = QLatin1String(word);
    if (isNumbered(moved.item))
        text += QString::number(moved.index + 1);
    return text;
}

QString movedItemText(const MovedItem& moved)
{
    return pageItemText(moved) + u'=' + exactNumber(moved.topLeft.x()) + u',' +
           exactNumber(moved.topLeft.y());
}

std::optional<MovedItem> movedItemFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([a-z-]+)(\\d*)=([^,]+),([^,]+)$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const auto item = itemFromWord(match.captured(1));
    if (!item || isNumbered(*item) == match.captured(2).isEmpty())
        return std::nullopt;
    bool isX = false;
    bool isY = false;
    const QPointF topLeft(match.captured(3).toDouble(&isX), match.captured(4).toDouble(&isY));
    const auto isShare = [](double share) { return share >= 0 && share <= 1; }; // not for NaN
    const bool isOnPage = isShare(topLeft.x()) && isShare(topLeft.y());
    const int number = isNumbered(*item) ? match.captured(2).toInt() : 1;
    if (!isX || !isY || !isOnPage || number < 1)
        return std::nullopt;
    return MovedItem{*item, number - 1, topLeft};
}

void moveItem(std::vector<MovedItem>& all, const MovedItem& moved)
{
    putItemBack(all, moved.item, moved.index);
    all.push_back(moved);
}

void putItemBack(std::vector<MovedItem>& all, PageItem item, int index)
{
    std::erase_if(all, [&](const MovedItem& one) { return one.item == item && one.index == index; });
}

void replaceInsets(FigureRequest& request, std::vector<InsetArea> insets)
{
    renumber(request.moved, PageItem::Inset, request.insets, insets);
    request.insets = std::move(insets);
}

void replaceCharts(FigureRequest& request, std::vector<ChartKind> charts)
{
    renumber(request.moved, PageItem::Panel, request.charts, charts);
    request.charts = std::move(charts);
}

} // namespace zoneatlas
