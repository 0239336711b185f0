// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shapefile_parts.h"

#include "data/vsi_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr qsizetype kShapeHead = 100; ///< bytes, of .shp and .shx
constexpr qsizetype kIndexEntry = 8;

QString partPath(const QString& path, const char* ending)
{
    const QString base = path.chopped(3);
    const QString lower = base + QLatin1String(ending);
    return isExistingPath(lower) ? lower : base + QString::fromLatin1(ending).toUpper();
}

/// 0x57 ("ANSI") is what programs write that never asked: it says nothing.
QString encodingOfLanguageDriver(uchar id)
{
    switch (id) {
    case 0x4D:
    case 0x7A:
        return QStringLiteral("GB18030");
    case 0x4F:
    case 0x78:
        return QStringLiteral("Big5");
    case 0x13:
    case 0x7B:
        return QStringLiteral("Shift_JIS");
    case 0x4E:
    case 0x79:
        return QStringLiteral("EUC-KR");
    case 0x03:
        return QStringLiteral("windows-1252");
    case 0xC9:
        return QStringLiteral("windows-1251");
    default:
        return {};
    }
}

void readAttributes(const QString& path, ShapefileParts& parts)
{
    constexpr qsizetype kHead = 32;
    constexpr qsizetype kLanguageAt = 29;
    const auto file = VsiReader::open(path);
    const QByteArray head = file ? file->read(0, kHead) : QByteArray();
    parts.hasAttributes = head.size() == kHead;
    if (!parts.hasAttributes)
        return;
    const auto headLength = qFromLittleEndian<quint16>(head.constData() + 8);
    const auto rowLength = qFromLittleEndian<quint16>(head.constData() + 10);
    const qint64 told = qFromLittleEndian<quint32>(head.constData() + 4);
    const qint64 there = rowLength > 0 ? (file->size() - headLength) / rowLength : 0;
    parts.rows = std::clamp<qint64>(there, 0, told);
    parts.claim = {encodingOfLanguageDriver(static_cast<uchar>(head.at(kLanguageAt))),
                   EncodingReason::LanguageDriver};
}

void readIndex(const QString& path, qint64 shapeBytes, ShapefileParts& parts)
{
    const auto file = VsiReader::open(path);
    parts.hasIndex = file.has_value();
    if (!file)
        return;
    const QByteArray entries = file->read(kShapeHead, file->size() - kShapeHead);
    parts.shapes = entries.size() / kIndexEntry;
    // Offsets and lengths are counted in words of two bytes; a record has a head of eight bytes.
    for (qint64 i = 0; i < parts.shapes; ++i) {
        const char* entry = entries.constData() + i * kIndexEntry;
        const qint64 end =
            2 * (qint64(qFromBigEndian<quint32>(entry)) + qFromBigEndian<quint32>(entry + 4)) + kIndexEntry;
        if (end > shapeBytes) {
            parts.firstCutShape = i;
            return;
        }
    }
}

void readCodePage(const QString& path, ShapefileParts& parts)
{
    constexpr qsizetype kLongest = 64;
    const auto file = VsiReader::open(path);
    if (!file)
        return;
    const QString encoding = canonicalEncoding(QString::fromLatin1(file->read(0, kLongest)));
    if (!encoding.isEmpty())
        parts.claim = {encoding, EncodingReason::CpgFile};
}

} // namespace

std::optional<ShapefileParts> shapefileParts(const QString& path)
{
    if (!path.endsWith(QLatin1String(".shp"), Qt::CaseInsensitive))
        return std::nullopt;
    const auto shapes = VsiReader::open(path);
    if (!shapes)
        return std::nullopt;
    ShapefileParts parts;
    readIndex(partPath(path, "shx"), shapes->size(), parts);
    readAttributes(partPath(path, "dbf"), parts);
    readCodePage(partPath(path, "cpg"), parts);
    return parts;
}

Outcome writeCodePage(const QString& shapefile, const QString& encoding)
{
    QSaveFile file(QFileInfo(shapefile).path() + QLatin1Char('/') + QFileInfo(shapefile).completeBaseName() +
                   QLatin1String(".cpg"));
    if (!file.open(QIODevice::WriteOnly) || file.write(encoding.toLatin1()) < 0 || !file.commit())
        return Error{
            .code = ErrorCode::FileNotWritable, .file = file.fileName(), .detail = file.errorString()};
    return Done{};
}

} // namespace zoneatlas
