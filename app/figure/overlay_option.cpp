// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/overlay_option.h"

#include "core/text_format.h"
#include "data/vector_reader.h"

#include <array>

namespace zoneatlas {

namespace {

struct NumberPart
{
    double LayerSymbology::*member;
    double most;
};
/// In the order they stand in the text, behind the colour.
constexpr std::array kNumbers{NumberPart{&LayerSymbology::sizeMm, 20},
                              NumberPart{&LayerSymbology::opacity, 1},
                              NumberPart{&LayerSymbology::fillOpacity, 1}};

bool readLook(const QStringList& parts, Overlay& overlay)
{
    if (!parts.value(1).isEmpty())
        overlay.symbology.color = QColor(parts[1]);
    bool isGood = overlay.symbology.color.isValid();
    for (size_t i = 0; i < kNumbers.size(); ++i) {
        const QString text = parts.value(static_cast<qsizetype>(i) + 2);
        if (text.isEmpty())
            continue;
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        isGood = isGood && isNumber && value >= 0 && value <= kNumbers[i].most;
        overlay.symbology.*kNumbers[i].member = value;
    }
    if (const QString name = parts.value(static_cast<qsizetype>(kNumbers.size()) + 2); !name.isEmpty())
        overlay.name = name;
    return isGood;
}

} // namespace

QString overlaysText(const std::vector<Overlay>& overlays)
{
    QStringList texts;
    for (const Overlay& overlay : overlays) {
        const LayerSymbology& look = overlay.symbology;
        if (!look.isVisible)
            continue;
        const QString& layer = overlay.source.layer;
        QStringList parts{layer.isEmpty() ? overlay.source.path : overlay.source.path + u':' + layer,
                          look.color.name()};
        for (const NumberPart& number : kNumbers)
            parts.append(exactNumber(look.*number.member));
        texts.append((parts << overlay.name).join(u'|'));
    }
    return texts.join(u';');
}

std::optional<std::vector<Overlay>> overlaysFromText(const QString& text)
{
    std::vector<Overlay> overlays;
    for (const QString& one : text.split(u';', Qt::SkipEmptyParts)) {
        const QStringList parts = one.trimmed().split(u'|');
        Overlay overlay = newOverlay(dataSourceFromText(parts.constFirst()), overlays);
        if (!readLook(parts, overlay))
            return std::nullopt;
        overlays.push_back(std::move(overlay));
    }
    return overlays;
}

} // namespace zoneatlas
