// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/place_names.h"

#include <QRegularExpression>
#include <QStringList>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace zoneatlas {

namespace {

using Transliterator = std::unique_ptr<icu::Transliterator>;

/// Null where ICU lacks the table.
Transliterator transliterator(const char* id)
{
    UErrorCode status = U_ZERO_ERROR;
    Transliterator made(
        icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, status));
    return U_FAILURE(status) ? nullptr : std::move(made);
}

QString through(const Transliterator& transliterator, const QString& text)
{
    if (!transliterator)
        return text;
    icu::UnicodeString unicode(reinterpret_cast<const char16_t*>(text.utf16()),
                               static_cast<int32_t>(text.size()));
    transliterator->transliterate(unicode);
    return QString::fromUtf16(unicode.getBuffer(), unicode.length());
}

bool isHan(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// The peoples after whom autonomous places are named, longest first.
const QStringList& peoples()
{
    static const QStringList names = [] {
        QStringList list =
            QStringLiteral(
                "蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 "
                "拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 "
                "塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 "
                "各")
                .split(u' ');
        std::sort(list.begin(), list.end(),
                  [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return list;
    }();
    return names;
}

constexpr qsizetype kShortestName = 2;

/// Cuts an ending off, unless too little would be left.
bool cutEnding(QString& name, const QString& ending)
{
    if (!name.endsWith(ending) || name.size() < ending.size() + kShortestName)
        return false;
    name.chop(ending.size());
    return true;
}

/// 德宏傣族景颇族 is 德宏, 巴音郭楞蒙古 is 巴音郭楞.
void cutPeoples(QString& name)
{
    for (bool isCut = true; isCut;) {
        isCut = false;
        for (const QString& people : peoples())
            if (cutEnding(name, people + QChar(u'族')) || (people.size() > 1 && cutEnding(name, people))) {
                isCut = true;
                break;
            }
    }
}

/// 浙江省杭州市 is 杭州市.
QString withoutPrefix(const QString& name)
{
    static const QRegularExpression prefix(
        QStringLiteral("^(?:\\p{Han}{2,3}省|\\p{Han}{2,8}自治区|\\p{Han}{2}特别行政区)(\\p{Han}{2,})$"));
    const auto match = prefix.match(name);
    return match.hasMatch() ? match.captured(1) : name;
}

/// What is set up in a place and called after it, longest endings first.
const QStringList& institutions()
{
    static const QStringList names =
        QStringLiteral(
            "跨境电子商务综合试验区 高新技术产业开发区 国家自主创新示范区 跨境电商综合试验区 经济技术开发区 "
            "边境经济合作区 自由贸易试验区 自由贸易港区 综合保税港区 跨境电商综试区 自主创新示范区 "
            "保税物流园区 "
            "保税物流中心 自贸试验区 自由贸易区 自由贸易港 综合保税区 出口加工区 综合试验区 保税港区 综保区 "
            "综试区 保税区 自贸区 自贸港 高新区 经开区")
            .split(u' ');
    return names;
}

/// 中国上海自由贸易试验区 is 上海, with the signs of 中国（上海）… gone already.
void cutInstitution(QString& name)
{
    for (const QString& institution : institutions())
        if (cutEnding(name, institution)) {
            static const QString country = QStringLiteral("中国");
            if (name.startsWith(country) && name.size() >= country.size() + kShortestName)
                name.remove(0, country.size());
            return;
        }
}

QString shortChinese(QString name)
{
    cutInstitution(name);
    name = withoutPrefix(name);
    for (const char* ending : {"自治州", "自治县", "自治旗", "自治区"})
        if (cutEnding(name, QString::fromUtf8(ending))) {
            cutPeoples(name);
            return name;
        }
    for (const char* ending :
         {"特别行政区", "地区", "林区", "新区", "省", "市", "盟", "州", "县", "区", "旗"})
        if (cutEnding(name, QString::fromUtf8(ending)))
            break;
    return name;
}

/// "China (Shanghai) Pilot Free Trade Zone" is "Shanghai".
QString withoutLatinInstitution(const QString& name)
{
    static const QRegularExpression ofChina(
        QStringLiteral("^\\s*china\\s*\\(([^)]+)\\).*\\b(?:zone|area|port)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ending(
        QStringLiteral("\\s+(?:pilot )?(?:free[ -]trade (?:zone|port|area)|"
                       "(?:comprehensive |integrated )?bonded (?:zone|port|area))\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = ofChina.match(name);
    return match.hasMatch() ? match.captured(1) : QString(name).remove(ending);
}

QString shortLatin(const QString& name)
{
    static const QRegularExpression kinds(
        QStringLiteral("\\b(?:city|shi|prefecture|sheng|province|county|xian|district|diqu|league|meng|"
                       "autonomous|municipality|region|special administrative|of|the)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QString bare = withoutLatinInstitution(name);
    bare.remove(kinds);
    return bare.simplified().isEmpty() ? name : bare;
}

} // namespace

struct PlaceNameReader::Private
{
    Transliterator toSimplified = transliterator("Traditional-Simplified");
    Transliterator toAscii = transliterator("[:Latin:] Latin-ASCII");
    PinyinReader pinyin;
};

PlaceNameReader::PlaceNameReader()
    : m_private(std::make_unique<Private>())
{}

PlaceNameReader::~PlaceNameReader() = default;

QString PlaceNameReader::plain(const QString& name) const
{
    const QString folded =
        through(m_private->toAscii, name.normalized(QString::NormalizationForm_KC)).toCaseFolded();
    QString kept;
    for (const QChar c : folded)
        if (c.isLetterOrNumber() || c.isSurrogate())
            kept.append(c);
    return kept;
}

QString PlaceNameReader::simplified(const QString& chinese) const
{
    return isHan(chinese) ? through(m_private->toSimplified, chinese) : chinese;
}

QString PlaceNameReader::shortName(const QString& name) const
{
    if (isHan(name))
        return shortChinese(plain(simplified(name)));
    return plain(shortLatin(name));
}

QString PlaceNameReader::pinyin(const QString& name) const
{
    return isHan(name) ? m_private->pinyin.read(name).letters : QString();
}

} // namespace zoneatlas
