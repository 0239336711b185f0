// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/misplaced_values.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace zoneatlas {

namespace {

QString kindOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return QStringLiteral("object");
    case QJsonValue::Array:
        return QStringLiteral("list");
    case QJsonValue::String:
        return QStringLiteral("text");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::Bool:
        return QStringLiteral("yes-no");
    default:
        return {};
    }
}

/// As it stands in the file, or its start.
QString textOf(const QJsonValue& value)
{
    constexpr qsizetype kMostShown = 40;
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(list.mid(1, list.size() - 2));
    return text.size() <= kMostShown ? text : text.left(kMostShown) + u'…';
}

/// A source may be written as its mere path.
bool isPathOfSource(const QJsonValue& written, const QJsonValue& understood)
{
    return written.isString() && understood.toObject().contains(QLatin1String("path"));
}

/// What was understood, written again, is of the kinds that belong there.
class Comparison
{
public:
    explicit Comparison(QString file)
        : m_file(std::move(file))
    {}

    void compare(const QString& key, const QJsonValue& written, const QJsonValue& understood)
    {
        if (written.isNull() || understood.isNull() || understood.isUndefined())
            return;
        if (written.type() != understood.type()) {
            if (!isPathOfSource(written, understood))
                tell(key, written, kindOf(understood));
        } else if (written.isObject()) {
            compareObjects(key, written.toObject(), understood.toObject());
        } else if (written.isArray()) {
            compareLists(key, written.toArray(), understood.toArray());
        }
    }

    void compareObjects(const QString& key, const QJsonObject& written, const QJsonObject& understood)
    {
        for (auto it = written.begin(); it != written.end(); ++it)
            compare(key.isEmpty() ? it.key() : key + u'.' + it.key(), *it, understood.value(it.key()));
    }

    [[nodiscard]] IssueLog take() { return std::move(m_issues); }

private:
    void compareLists(const QString& key, const QJsonArray& written, const QJsonArray& understood)
    {
        for (qsizetype i = 0; i < written.size() && written.size() == understood.size(); ++i)
            compare(QStringLiteral("%1[%2]").arg(key).arg(i), written.at(i), understood.at(i));
    }

    void tell(const QString& key, const QJsonValue& written, const QString& expected)
    {
        m_issues.push_back({{.code = ErrorCode::KeyIgnored,
                             .file = m_file,
                             .value = key + QStringLiteral(": ") + textOf(written),
                             .detail = expected},
                            Remedy::ValueIgnored});
    }

    QString m_file;
    IssueLog m_issues;
};

} // namespace

IssueLog misplacedValues(const ProjectFile& project, const QString& path)
{
    ProjectFile understood = project;
    understood.origin = {};
    Comparison comparison(path);
    comparison.compareObjects({}, project.origin, toJson(understood, QFileInfo(path).absolutePath()));
    return comparison.take();
}

} // namespace zoneatlas
