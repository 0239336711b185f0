// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pdf_text.h"

#include "core/lengths.h"

#include <QMap>
#include <QRegularExpression>

#include <array>
#include <exception>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace zoneatlas {

namespace {

constexpr char16_t kFirstRadical = 0x2E80;

/// Unicode 14, EquivalentUnifiedIdeograph.txt, from U+2E80 on; 0 where there is none in the basic plane.
// clang-format off
constexpr std::array<char16_t, 116> kIdeographOfRadical{
    0x0000, 0x5382, 0x4E5B, 0x4E5A, 0x4E59, 0x4EBB, 0x5182, 0x0000, 0x5200, 0x5202, 0x535C, 0x353E,
    0x5C0F, 0x5C0F, 0x5140, 0x5C23, 0x5C22, 0x0000, 0x5DF3, 0x5E7A, 0x5F51, 0x5F50, 0x5FC4, 0x5FC3,
    0x624C, 0x6535, 0x0000, 0x65E1, 0x65E5, 0x6708, 0x6B7A, 0x6BCD, 0x6C11, 0x6C35, 0x6C3A, 0x706C,
    0x722B, 0x722B, 0x4E2C, 0x725B, 0x72AD, 0x738B, 0x0000, 0x76EE, 0x793A, 0x793B, 0x0000, 0x7CF9,
    0x7E9F, 0x7F53, 0x7F52, 0x34C1, 0x5197, 0x0000, 0x7F8A, 0x0000, 0x0000, 0x8002, 0x8080, 0x807F,
    0x8089, 0x0000, 0x8279, 0x8279, 0x8279, 0x864E, 0x8864, 0x8980, 0x897F, 0x89C1, 0x89D2, 0x0000,
    0x8BA0, 0x8D1D, 0x0000, 0x8F66, 0x8FB6, 0x8FB6, 0x8FB6, 0x9091, 0x9485, 0x9577, 0x9578, 0x957F,
    0x95E8, 0x0000, 0x961D, 0x96E8, 0x9752, 0x97E6, 0x9875, 0x98CE, 0x98DE, 0x98DF, 0x0000, 0x98E0,
    0x9963, 0x0000, 0x9A6C, 0x9AA8, 0x9B3C, 0x9C7C, 0x9E1F, 0x5364, 0x9EA6, 0x9EC4, 0x9EFE, 0x6589,
    0x9F50, 0x6B6F, 0x9F7F, 0x7ADC, 0x9F99, 0x9F9C, 0x4E80, 0x9F9F,
};
// clang-format on

using GlyphTexts = QMap<uint, QString>; ///< by the glyph's number in the font

QString textOfHex(const QString& hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar(static_cast<char16_t>(QStringView(hex).mid(i, 4).toUInt(nullptr, 16)));
    return text;
}

QString unified(const QString& text)
{
    QString result;
    for (const QChar character : text)
        result += unifiedIdeograph(character);
    return result;
}

/// "<from> <to> <text of the first>" or "<from> <to> [<text> <text> …]"; a bfchar has no <to>.
void readEntries(const QString& block, bool isRange, GlyphTexts& texts)
{
    static const QRegularExpression hexForm(QStringLiteral("<([0-9A-Fa-f]*)>"));
    const QString range = QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(\\[[^\\]]*\\]|<[^>]*>)");
    const QString single = QStringLiteral("<([0-9A-Fa-f]+)>()\\s*(<[^>]*>)");
    auto entries = QRegularExpression(isRange ? range : single).globalMatch(block);
    while (entries.hasNext()) {
        const QRegularExpressionMatch entry = entries.next();
        const uint first = entry.captured(1).toUInt(nullptr, 16);
        const uint last = isRange ? entry.captured(2).toUInt(nullptr, 16) : first;
        auto values = hexForm.globalMatch(entry.captured(3));
        QString text;
        for (uint glyph = first; glyph <= last; ++glyph) {
            if (values.hasNext())
                text = textOfHex(values.next().captured(1));
            else if (!text.isEmpty())
                text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
            texts.insert(glyph, unified(text));
        }
    }
}

QByteArray entryLine(uint glyph, const QString& text)
{
    QString line = QStringLiteral("<%1> <").arg(glyph, 4, 16, QLatin1Char('0'));
    for (const QChar character : text)
        line += QStringLiteral("%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
    return (line + QStringLiteral(">\n")).toLatin1();
}

/// A block holds at most a hundred entries.
QByteArray written(const GlyphTexts& texts)
{
    constexpr qsizetype kMaxInBlock = 100;
    QByteArrayList lines;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        if (!it.value().isEmpty() && !it.value().at(0).isNull())
            lines.append(entryLine(it.key(), it.value()));
    QByteArray map;
    for (qsizetype i = 0; i < lines.size(); i += kMaxInBlock) {
        const QByteArrayList block = lines.mid(i, kMaxInBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map;
}

QByteArray bytesOf(const std::shared_ptr<Buffer>& buffer)
{
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

void open(QPDF& document, const QByteArray& pdf)
{
    document.setSuppressWarnings(true);
    document.processMemoryFile("figure", pdf.constData(), static_cast<size_t>(pdf.size()));
}

void mendFonts(QPDF& document)
{
    for (QPDFObjectHandle object : document.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        if (map.isStream())
            map.replaceStreamData(withUnifiedIdeographs(bytesOf(map.getStreamData())).toStdString(),
                                  QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

void cutPages(QPDF& document, QSizeF pageMm)
{
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(document).getAllPages()) {
        QPDFObjectHandle::Rectangle box = page.getMediaBox().getArrayAsRectangle();
        box.urx = box.llx + pageMm.width() / kMmPerPt;
        box.lly = box.ury - pageMm.height() / kMmPerPt;
        page.getObjectHandle().replaceKey("/MediaBox", QPDFObjectHandle::newArray(box));
    }
}

void setInformation(QPDF& document, const FigureMetadata& told)
{
    const std::array<std::pair<const char*, QString>, 4> entries{
        {{kTitleKey, told.title},
         {"Subject", told.description},
         {kSourceKey, told.source},
         {kRecipeKey, QString::fromUtf8(told.recipe)}}};
    QPDFObjectHandle trailer = document.getTrailer();
    if (!trailer.getKey("/Info").isDictionary())
        trailer.replaceKey("/Info", document.makeIndirectObject(QPDFObjectHandle::newDictionary()));
    QPDFObjectHandle information = trailer.getKey("/Info");
    for (const auto& [key, text] : entries)
        if (!text.isEmpty())
            information.replaceKey(std::string("/") + key,
                                   QPDFObjectHandle::newUnicodeString(text.toStdString()));
}

} // namespace

QString unifiedIdeograph(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= kFirstRadical && code < kFirstRadical + kIdeographOfRadical.size()) {
        const char16_t ideograph = kIdeographOfRadical[code - kFirstRadical];
        return ideograph == 0 ? QString(character) : QString(QChar(ideograph));
    }
    const bool isKangxiRadical = code >= 0x2F00 && code <= 0x2FD5;
    const bool isCompatible = code >= 0xF900 && code <= 0xFAFF;
    return isKangxiRadical || isCompatible ? QString(character).normalized(QString::NormalizationForm_KC)
                                           : QString(character);
}

QByteArray withUnifiedIdeographs(const QByteArray& toUnicodeMap)
{
    static const QRegularExpression blockForm(
        QStringLiteral("\\d+\\s+begin(bfrange|bfchar)(.*?)endbf(?:range|char)\\s*"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString map = QString::fromLatin1(toUnicodeMap);
    GlyphTexts texts;
    qsizetype first = -1;
    qsizetype last = -1;
    auto blocks = blockForm.globalMatch(map);
    while (blocks.hasNext()) {
        const QRegularExpressionMatch block = blocks.next();
        readEntries(block.captured(2), block.captured(1) == QLatin1String("bfrange"), texts);
        first = first < 0 ? block.capturedStart() : first;
        last = block.capturedEnd();
    }
    if (first < 0)
        return toUnicodeMap;
    return toUnicodeMap.left(first) + written(texts) + toUnicodeMap.mid(last);
}

QByteArray finishedPdf(const QByteArray& pdf, QSizeF pageMm, const FigureMetadata& told)
{
    try {
        QPDF document;
        open(document, pdf);
        mendFonts(document);
        cutPages(document, pageMm);
        setInformation(document, told);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.write();
        return bytesOf(writer.getBufferSharedPointer());
    } catch (const std::exception&) {
        return {};
    }
}

std::optional<QString> pdfInformation(const QByteArray& pdf, const QByteArray& key)
{
    try {
        QPDF document;
        open(document, pdf);
        QPDFObjectHandle information = document.getTrailer().getKey("/Info");
        if (!information.isDictionary())
            return std::nullopt;
        QPDFObjectHandle entry = information.getKey('/' + key.toStdString());
        return entry.isString() ? std::optional(QString::fromStdString(entry.getUTF8Value())) : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace zoneatlas
