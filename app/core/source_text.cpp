// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source_text.h"

#include <QCoreApplication>

#include <array>

namespace zoneatlas {

namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::SourceText)
};

struct ReasonWords
{
    const char* code;
    const char* text;
};

/// In the order of EncodingReason.
constexpr std::array kReasons{
    ReasonWords{"chosen", QT_TRANSLATE_NOOP("zoneatlas::SourceText", "chosen")},
    ReasonWords{"byte-order-mark", QT_TRANSLATE_NOOP("zoneatlas::SourceText", "a mark at the start says so")},
    ReasonWords{"format", QT_TRANSLATE_NOOP("zoneatlas::SourceText", "the format knows no other")},
    ReasonWords{"cpg-file", QT_TRANSLATE_NOOP("zoneatlas::SourceText", "the .cpg file says so")},
    ReasonWords{"language-driver",
                QT_TRANSLATE_NOOP("zoneatlas::SourceText", "the head of the .dbf says so")},
    ReasonWords{"plain-ascii", QT_TRANSLATE_NOOP("zoneatlas::SourceText", "plain letters and digits only")},
    ReasonWords{"valid-utf-8", QT_TRANSLATE_NOOP("zoneatlas::SourceText", "all text is valid UTF-8")},
    ReasonWords{"chinese-words",
                QT_TRANSLATE_NOOP("zoneatlas::SourceText", "nearly all characters are common Chinese ones")},
    ReasonWords{"traditional-chinese-words",
                QT_TRANSLATE_NOOP("zoneatlas::SourceText",
                                  "nearly all characters are common traditional Chinese ones")},
    ReasonWords{"nothing-fits",
                QT_TRANSLATE_NOOP("zoneatlas::SourceText", "nothing known fits: please choose")},
};

struct RoleWords
{
    FieldRole role;
    const char* text;
};
constexpr std::array kRoles{
    RoleWords{FieldRole::Code, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "code")},
    RoleWords{FieldRole::Name, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "name")},
    RoleWords{FieldRole::NameZh, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "Chinese name")},
    RoleWords{FieldRole::NameEn, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "English name")},
    RoleWords{FieldRole::Province, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "province or state")},
    RoleWords{FieldRole::Date, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "date")},
    RoleWords{FieldRole::EndDate, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "end date")},
    RoleWords{FieldRole::Group, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "group")},
    RoleWords{FieldRole::Value, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "value")},
    RoleWords{FieldRole::Longitude, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "longitude")},
    RoleWords{FieldRole::Latitude, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "latitude")},
    RoleWords{FieldRole::Year, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "year")},
    RoleWords{FieldRole::Measure, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "measure")},
    RoleWords{FieldRole::Unit, QT_TRANSLATE_NOOP("zoneatlas::SourceText", "unit")},
};

} // namespace

QString encodingReasonText(const EncodingDecision& decision)
{
    const QString reason =
        QCoreApplication::translate("zoneatlas::SourceText", kReasons[size_t(decision.reason)].text);
    if (decision.claimed.isEmpty())
        return reason;
    return SourceText::tr("the file says %1, but %2").arg(decision.claimed, reason);
}

QString encodingReasonCode(EncodingReason reason)
{
    return QLatin1String(kReasons[size_t(reason)].code);
}

QString fieldRoleText(FieldRole role)
{
    for (const RoleWords& words : kRoles)
        if (words.role == role)
            return QCoreApplication::translate("zoneatlas::SourceText", words.text);
    Q_UNREACHABLE();
}

QString sourceRoleText(SourceRole role)
{
    switch (role) {
    case SourceRole::Prefectures:
        return SourceText::tr("Boundaries");
    case SourceRole::Provinces:
        return SourceText::tr("Boundaries of provinces");
    case SourceRole::Zones:
        return SourceText::tr("Zones, or places with dates");
    case SourceRole::Batches:
        return SourceText::tr("Batches");
    case SourceRole::ProvinceTable:
        return SourceText::tr("Provinces");
    case SourceRole::SourceTable:
        return SourceText::tr("Sources");
    case SourceRole::Measures:
        return SourceText::tr("Measures");
    case SourceRole::Trade:
        return SourceText::tr("Trade figures");
    }
    Q_UNREACHABLE();
}

} // namespace zoneatlas
