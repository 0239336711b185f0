// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of code is clang-format's business; version 14, because others break lines differently.
#include "source_tree.h"
#include "test_registry.h"

#include <QProcess>
#include <QtTest>

using namespace zoneatlas::test;

namespace {

struct FormatRun
{
    bool isFinished = false;
    int exitCode = -1;
    QString complaints;
};

FormatRun runClangFormat(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.setWorkingDirectory(sourcePath(QString()));
    process.start(
        QStringLiteral("clang-format-14"),
        QStringList{QStringLiteral("--dry-run"), QStringLiteral("-Werror"), QStringLiteral("--style=file")} +
            arguments);
    process.write(input);
    process.closeWriteChannel();
    FormatRun run;
    run.isFinished = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit;
    run.exitCode = process.exitCode();
    run.complaints = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace

class FormattingTest : public QObject
{
    Q_OBJECT

private slots:
    void codeIsFormatted()
    {
        const QStringList names{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
        const QStringList files =
            filesBelow(QStringLiteral("app"), names) + filesBelow(QStringLiteral("tests"), names);
        QVERIFY(files.size() > 100);
        const FormatRun run = runClangFormat(files);
        QVERIFY2(run.isFinished, "clang-format-14 could not be run: install the package clang-format-14");
        QVERIFY2(run.exitCode == 0, qPrintable(run.complaints.left(4000)));
    }

    void badlyFormattedCodeIsFound()
    {
        const QStringList asCpp{QStringLiteral("--assume-filename=app/core/sample.cpp")};
        QVERIFY(runClangFormat(asCpp, "int  main( ){return 0 ;}\n").exitCode != 0);
        QCOMPARE(runClangFormat(asCpp, "int main()\n{\n    return 0;\n}\n").exitCode, 0);
    }
};

ZONEATLAS_TEST(formatting, FormattingTest)
#include "tst_formatting.moc"
