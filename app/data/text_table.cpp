// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/text_table.h"

#include "data/gdal_access.h"
#include "data/raw_texts.h"
#include "data/shape_column.h"
#include "data/vsi_file.h"

#include <cpl_csv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace zoneatlas {

namespace {

struct VsiCloser
{
    void operator()(VSILFILE* file) const { VSIFCloseL(file); }
};
using VsiFile = std::unique_ptr<VSILFILE, VsiCloser>;

void cutSpareCells(QStringList& cells, qsizetype columnCount)
{
    while (cells.size() > columnCount && cells.constLast().isEmpty())
        cells.removeLast();
}

char separatorOf(const QByteArray& header)
{
    constexpr std::array kSeparators{',', ';', '\t'};
    return *std::max_element(kSeparators.begin(), kSeparators.end(),
                             [&header](char a, char b) { return header.count(a) < header.count(b); });
}

Error openError(const QString& path)
{
    if (!isExistingPath(path))
        return {.code = ErrorCode::FileMissing, .file = path};
    return {.code = ErrorCode::FileUnreadable, .file = path, .detail = qt_error_string(errno)};
}

/// The name of a UTF-16 encoding by its first bytes: a mark, or zeros beside plain letters.
QString utf16ByStart(const QByteArray& start)
{
    if (start.startsWith("\xFF\xFE"))
        return QStringLiteral("UTF-16LE");
    if (start.startsWith("\xFE\xFF"))
        return QStringLiteral("UTF-16BE");
    constexpr qsizetype kLooked = 64;
    const QByteArray looked = start.left(kLooked);
    if (looked.count('\0') * 3 < looked.size())
        return {};
    return looked.size() > 1 && looked.at(0) == '\0' ? QStringLiteral("UTF-16BE")
                                                     : QStringLiteral("UTF-16LE");
}

/// A file of GDAL's file system that holds these bytes as long as it is open.
VsiFile fileOfBytes(const QByteArray& bytes)
{
    VSILFILE* file = VSIFileFromMemBuffer(nullptr, nullptr, 0, TRUE);
    if (file) {
        VSIFWriteL(bytes.constData(), 1, size_t(bytes.size()), file);
        VSIRewindL(file);
    }
    return VsiFile(file);
}

struct TextFile
{
    VsiFile file;
    EncodingClaim claim; ///< by a mark at its start
    QString chosen;
};

/// Bytes that no text has in any encoding of text tables. A few control characters may have got into one.
bool isBinary(const QByteArray& bytes)
{
    constexpr qsizetype kFew = 16;
    constexpr qsizetype kSharePerControl = 50;
    const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char byte) {
        return (byte >= 0 && byte < '\t') || (byte > '\r' && byte < ' ');
    });
    return bytes.contains('\0') || (controls > kFew && controls * kSharePerControl > bytes.size());
}

/// UTF-16 is turned into UTF-8 at once, since its commas and line ends are not single bytes.
Result<TextFile> openText(const DataSource& source)
{
    errno = 0;
    countRead();
    const auto reader = VsiReader::open(source.path);
    if (!reader)
        return openError(source.path);
    constexpr qint64 kStartBytes = 4096;
    const QByteArray start = reader->read(0, kStartBytes);
    QString wide = utf16ByStart(start);
    if (wide.isEmpty() && source.encoding == QLatin1String("UTF-16"))
        wide = QStringLiteral("UTF-16LE");
    if (!wide.isEmpty() && (source.encoding.isEmpty() || source.encoding == QLatin1String("UTF-16"))) {
        const QString text = QStringDecoder(wide.toLatin1().constData())(reader->read(0, reader->size()));
        const QByteArray utf8 = text.toUtf8();
        if (isBinary(utf8.left(kStartBytes)))
            return Error{.code = ErrorCode::NotText, .file = source.path};
        VsiFile file = fileOfBytes(utf8);
        if (!file)
            return Error{.code = ErrorCode::FileUnreadable, .file = source.path};
        return TextFile{std::move(file), {QStringLiteral("UTF-16"), EncodingReason::ByteOrderMark}, {}};
    }
    if (isBinary(start))
        return Error{.code = ErrorCode::NotText, .file = source.path};
    VsiFile file(VSIFOpenL(source.path.toUtf8().constData(), "rb"));
    if (!file)
        return openError(source.path);
    EncodingClaim claim;
    if (start.startsWith("\xEF\xBB\xBF"))
        claim = {QStringLiteral("UTF-8"), EncodingReason::ByteOrderMark};
    return TextFile{std::move(file), claim, source.encoding};
}

class RowParser
{
public:
    explicit RowParser(VsiFile file)
        : m_file(std::move(file))
    {
        constexpr size_t kHeaderBytes = 65536;
        QByteArray start(kHeaderBytes, Qt::Uninitialized);
        start.truncate(qsizetype(VSIFReadL(start.data(), 1, kHeaderBytes, m_file.get())));
        m_separator[0] = separatorOf(start.left(start.indexOf('\n')));
        VSIFSeekL(m_file.get(), 0, SEEK_END);
        m_size = double(VSIFTellL(m_file.get()));
        VSIRewindL(m_file.get());
    }

    /// Absent at the end of the file, and where a row does not end within reason.
    std::optional<std::vector<QByteArray>> nextRow()
    {
        char** tokens =
            CSVReadParseLine3L(m_file.get(), kLongestRow, m_separator.data(), true, false, false, true);
        if (!tokens)
            return std::nullopt;
        ++m_line;
        const CPLStringList owned(tokens);
        std::vector<QByteArray> cells;
        for (int i = 0; i < owned.size(); ++i)
            cells.emplace_back(owned[i]);
        return cells;
    }
    qint64 line() const { return m_line; }
    /// How much of the file has been read, 0 to 1.
    double share() const { return m_size > 0 ? double(VSIFTellL(m_file.get())) / m_size : 1; }
    bool isAtEnd() const { return VSIFEofL(m_file.get()) != 0 || share() >= 1; }

private:
    static constexpr size_t kLongestRow = 64 * 1024 * 1024; ///< bytes
    VsiFile m_file;
    std::array<char, 2> m_separator{};
    qint64 m_line = 0;
    double m_size = 0; ///< bytes
};

/// All rows as bytes, one after the other, since the encoding is known only in the end.
struct RawRows
{
    struct Row
    {
        qint64 line = 0;
        size_t first = 0; ///< into texts
        size_t count = 0;
    };
    std::vector<Row> rows;
    std::vector<QByteArray> texts;
};

class TextTableReader
{
public:
    TextTableReader(const DataSource& source, IssueLog& issues)
        : m_source(source)
        , m_issues(issues)
    {}

    Result<Table> read(TextFile text, const ReadControl& control)
    {
        RowParser parser(std::move(text.file));
        while (auto cells = parser.nextRow()) {
            if (parser.line() % kRowsBetweenQuestions == 0 && !control.goOn(parser.share()))
                return Error{.code = ErrorCode::Cancelled, .file = m_source.path};
            m_raw.rows.push_back({parser.line(), m_raw.texts.size(), cells->size()});
            for (size_t column = 0; column < cells->size(); ++column)
                addCell(std::move((*cells)[column]), parser.line(), column);
        }
        if (!parser.isAtEnd())
            log({.code = ErrorCode::ValueTooLong,
                 .row = parser.line() + 1,
                 .detail = QStringLiteral("64 MB")},
                Remedy::PartNotLoaded);
        return decoded(text);
    }

private:
    void log(Error error, Remedy remedy)
    {
        error.file = m_source.path;
        m_issues.push_back({std::move(error), remedy});
    }

    void addCell(QByteArray cell, qint64 line, size_t column)
    {
        if (cell.size() > kLongestCell && !isOfShapes(column)) {
            log({.code = ErrorCode::ValueTooLong,
                 .row = line,
                 .value = QString::number(cell.size()),
                 .detail = QString::number(kLongestCell)},
                Remedy::ValueIgnored);
            cell.truncate(kLongestCell);
        }
        m_raw.texts.push_back(std::move(cell));
    }

    /// A shape may have as many vertices as it likes.
    bool isOfShapes(size_t column) const
    {
        return column < m_raw.rows.front().count &&
               isShapeColumnName(QString::fromUtf8(m_raw.texts[column]).remove(QChar(QChar::ByteOrderMark)));
    }

    Table decoded(const TextFile& text)
    {
        Table table{.file = m_source.path, .driver = QStringLiteral("CSV"), .columns = {}, .rows = {}};
        const bool isWide = text.claim.encoding == QLatin1String("UTF-16");
        const EncodingClaim claim =
            isWide ? EncodingClaim{QStringLiteral("UTF-8"), EncodingReason::ByteOrderMark} : text.claim;
        table.encoding = decideEncoding(m_raw.texts, claim, text.chosen);
        for (const RawRows::Row& row : m_raw.rows) {
            QStringList cells;
            for (size_t i = 0; i < row.count; ++i)
                cells += decodedText(m_raw.texts[row.first + i], table.encoding.encoding).trimmed();
            addRow(row.line, std::move(cells), table);
        }
        if (isWide)
            table.encoding.encoding = text.claim.encoding;
        if (auto issue = encodingIssue(table.encoding))
            log(std::move(issue->problem), issue->remedy);
        return table;
    }

    static void addRow(qint64 line, QStringList cells, Table& table)
    {
        if (line == 1) {
            table.columns = std::move(cells);
            return;
        }
        cutSpareCells(cells, table.columns.size());
        if (!isBlank(cells))
            table.rows.push_back({line, std::move(cells)});
    }

    const DataSource& m_source;
    IssueLog& m_issues;
    RawRows m_raw;
};

} // namespace

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
}

bool isSeparatedText(const QString& path)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt")};
    return endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

Result<Table> readSeparatedText(const DataSource& source, IssueLog& issues, const ReadControl& control)
{
    GdalMessages messages;
    auto text = openText(source);
    if (!text)
        return text.error();
    return TextTableReader(source, issues).read(std::move(text).value(), control);
}

} // namespace zoneatlas
