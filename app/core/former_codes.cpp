// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/former_codes.h"

#include <algorithm>
#include <array>

namespace zoneatlas {

namespace {

struct Recode
{
    const char* before;
    const char* now;
};

/// Changes since 1996 as the annual lists of administrative divisions have them, by the earlier code.
constexpr std::array kRecodes{
    Recode{"142200", "140900"}, // 忻州
    Recode{"142300", "141100"}, // 吕梁
    Recode{"142400", "140700"}, // 晋中
    Recode{"142600", "141000"}, // 临汾
    Recode{"142700", "140800"}, // 运城
    Recode{"152100", "150700"}, // 呼伦贝尔
    Recode{"152300", "150500"}, // 哲里木，今通辽
    Recode{"152600", "150900"}, // 乌兰察布
    Recode{"152700", "150600"}, // 伊克昭，今鄂尔多斯
    Recode{"152800", "150800"}, // 巴彦淖尔
    Recode{"341400", "340100"}, // 巢湖，并入合肥
    Recode{"342100", "341200"}, // 阜阳
    Recode{"342200", "341300"}, // 宿州
    Recode{"342400", "341500"}, // 六安
    Recode{"342500", "341800"}, // 宣城
    Recode{"342600", "340100"}, // 巢湖
    Recode{"342900", "341700"}, // 池州
    Recode{"371200", "370100"}, // 莱芜，并入济南
    Recode{"372300", "371600"}, // 滨州
    Recode{"372400", "371400"}, // 德州
    Recode{"372500", "371500"}, // 聊城
    Recode{"372900", "371700"}, // 菏泽
    Recode{"452400", "451100"}, // 贺州
    Recode{"452600", "451000"}, // 百色
    Recode{"452700", "451200"}, // 河池
    Recode{"469003", "460400"}, // 儋州
    Recode{"522200", "520600"}, // 铜仁
    Recode{"522400", "520500"}, // 毕节
    Recode{"532100", "530600"}, // 昭通
    Recode{"532200", "530300"}, // 曲靖
    Recode{"532700", "530800"}, // 思茅，今普洱
    Recode{"533000", "530500"}, // 保山
    Recode{"533200", "530700"}, // 丽江
    Recode{"533500", "530900"}, // 临沧
    Recode{"542100", "540300"}, // 昌都
    Recode{"542200", "540500"}, // 山南
    Recode{"542300", "540200"}, // 日喀则
    Recode{"542400", "540600"}, // 那曲
    Recode{"542600", "540400"}, // 林芝
    Recode{"612300", "610700"}, // 汉中
    Recode{"612400", "610900"}, // 安康
    Recode{"612500", "611000"}, // 商洛
    Recode{"612600", "610600"}, // 延安
    Recode{"612700", "610800"}, // 榆林
    Recode{"622100", "620900"}, // 酒泉
    Recode{"622200", "620700"}, // 张掖
    Recode{"622300", "620600"}, // 武威
    Recode{"622400", "621100"}, // 定西
    Recode{"622600", "621200"}, // 陇南
    Recode{"622700", "620800"}, // 平凉
    Recode{"622800", "621000"}, // 庆阳
    Recode{"632100", "630200"}, // 海东
    Recode{"642100", "640300"}, // 吴忠
    Recode{"642200", "640400"}, // 固原
    Recode{"652100", "650400"}, // 吐鲁番
    Recode{"652200", "650500"}, // 哈密
};

struct Renaming
{
    const char* before;
    const char* now;
};

/// Of the same place, since the 1980s.
constexpr std::array kRenamings{
    Renaming{"襄樊", "襄阳"},       // 2010
    Renaming{"思茅", "普洱"},       // 2007
    Renaming{"淮阴", "淮安"},       // 2001
    Renaming{"伊克昭", "鄂尔多斯"}, // 2001
    Renaming{"达川", "达州"},       // 1999
    Renaming{"哲里木", "通辽"},     // 1999
    Renaming{"荆沙", "荆州"},       // 1996
    Renaming{"零陵", "永州"},       // 1995
    Renaming{"大庸", "张家界"},     // 1994
    Renaming{"浑江", "白山"},       // 1994
    Renaming{"锦西", "葫芦岛"},     // 1994
    Renaming{"徽州", "黄山"},       // 1987
    Renaming{"昌潍", "潍坊"},       // 1981
};

} // namespace

QString currentName(const QString& shortNameZh)
{
    const auto it =
        std::find_if(kRenamings.begin(), kRenamings.end(), [&shortNameZh](const Renaming& renaming) {
            return shortNameZh == QString::fromUtf8(renaming.before);
        });
    return it == kRenamings.end() ? shortNameZh : QString::fromUtf8(it->now);
}

Adcode currentCode(const Adcode& code)
{
    const auto it = std::find_if(kRecodes.begin(), kRecodes.end(), [&code](const Recode& recode) {
        return code.value == QLatin1String(recode.before);
    });
    return it == kRecodes.end() ? code : Adcode(QLatin1String(it->now));
}

} // namespace zoneatlas
