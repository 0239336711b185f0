// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/pinyin.h"

#include <QString>

#include <memory>

namespace zoneatlas {

/// Reads names of places so that the same place written in several ways reads the same. Expensive to make (it
/// loads ICU's tables), cheap to use. Not for two threads at once.
class PlaceNameReader
{
public:
    PlaceNameReader();
    ~PlaceNameReader();
    PlaceNameReader(const PlaceNameReader&) = delete;
    PlaceNameReader& operator=(const PlaceNameReader&) = delete;

    /// Without spaces, signs, case and width: "Xi'an" and "XI AN" are "xian", "北京 市" is "北京市". Accents
    /// go: "Münster" is "munster".
    [[nodiscard]] QString plain(const QString& name) const;
    /// Traditional characters as simplified ones: "臺北" is "台北".
    [[nodiscard]] QString simplified(const QString& chinese) const;
    /// A plain simplified name without what it is part of and what kind of place it is: "浙江省杭州市" is
    /// "杭州", "德宏傣族景颇族自治州" "德宏", "hangzhou city" "hangzhou". What is called after a place goes
    /// with it: "中国（上海）自由贸易试验区" is "上海". Never empty unless the name is.
    [[nodiscard]] QString shortName(const QString& name) const;
    /// "哈尔滨" is "haerbin"; empty where it is not Chinese.
    [[nodiscard]] QString pinyin(const QString& name) const;

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace zoneatlas
