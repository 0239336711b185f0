// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/search_index.h"

#include "session/pinyin.h"

#include <algorithm>
#include <array>

namespace zoneatlas {

namespace {

enum Rank
{
    Whole,
    Beginning,
    Within,
    None
};

/// Letters and digits alone, in lower case and half width.
QString normalised(const QString& text)
{
    QString kept;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC))
        if (character.isLetterOrNumber())
            kept += character.toLower();
    return kept;
}

void addKey(QStringList& keys, const QString& text)
{
    const QString key = normalised(text);
    if (!key.isEmpty() && !keys.contains(key))
        keys << key;
}

void addName(QStringList& keys, const BilingualText& name, const PinyinReader& reader)
{
    const Pinyin pinyin = reader.read(name.zh);
    for (const QString& text :
         {name.zh, name.en, initialsOfPinyin(name.en, name.zh.size()), pinyin.letters, pinyin.initials})
        addKey(keys, text);
}

/// 三, 十二, 二十: as batches are counted.
QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    if (number < 10)
        return digits.mid(number, 1);
    const QString tens = number < 20 ? QString() : digits.mid(number / 10, 1);
    return tens + QStringLiteral("十") + (number % 10 == 0 ? QString() : digits.mid(number % 10, 1));
}

/// Within a name only from two characters on, or every search would begin with all there is.
Rank rankOf(const QString& key, const QString& wanted)
{
    if (key == wanted)
        return Whole;
    if (key.startsWith(wanted))
        return Beginning;
    return wanted.size() > 1 && key.contains(wanted) ? Within : None;
}

} // namespace

SearchIndex::SearchIndex(const ApprovalLedger& ledger)
{
    const PinyinReader reader;
    for (const Zone& zone : ledger.zones()) {
        Entry entry{zone.id, {}};
        addName(entry.keys, zone.name, reader);
        addKey(entry.keys, zone.officialNameZh);
        addKey(entry.keys, zone.adcode.value);
        if (zone.revocation)
            addKey(entry.keys, zone.revocation->document);
        m_entries.push_back(std::move(entry));
    }
    for (const Province& province : ledger.provinces()) {
        Entry entry{province.code, {}};
        addName(entry.keys, {province.shortNameZh, province.name.en}, reader);
        addKey(entry.keys, province.name.zh);
        addKey(entry.keys, province.code.value);
        m_entries.push_back(std::move(entry));
    }
    for (const Batch& batch : ledger.batches())
        addBatch(batch);
}

void SearchIndex::addBatch(const Batch& batch)
{
    Entry entry{BatchNumber{batch.number}, {}};
    const QString number = QString::number(batch.number);
    for (const QString& text :
         {number, QStringLiteral("batch") + number, QStringLiteral("第%1批").arg(number),
          QStringLiteral("第%1批").arg(chineseNumber(batch.number)), batch.document, batch.title.zh,
          batch.title.en, batch.approvedOn.toString(Qt::ISODate), batch.announcedOn.toString(Qt::ISODate)})
        addKey(entry.keys, text);
    m_entries.push_back(std::move(entry));
}

std::vector<AtlasItem> SearchIndex::find(const QString& text, size_t limit) const
{
    const QString wanted = normalised(text);
    std::array<std::vector<AtlasItem>, None> found;
    for (const Entry& entry : m_entries) {
        Rank best = None;
        for (const QString& key : entry.keys)
            best = std::min(best, rankOf(key, wanted));
        if (!wanted.isEmpty() && best != None)
            found[best].push_back(entry.item);
    }
    std::vector<AtlasItem> items;
    for (const std::vector<AtlasItem>& equals : found)
        items.insert(items.end(), equals.begin(), equals.end());
    items.resize(std::min(items.size(), limit));
    return items;
}

} // namespace zoneatlas
