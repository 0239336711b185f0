// SPDX-License-Identifier: GPL-3.0-or-later
// The house stands on its arrows: a folder includes only what app/README.md allows it.
#include "include_rules.h"
#include "source_tree.h"
#include "test_registry.h"

#include <QRegularExpression>
#include <QtTest>

using namespace zoneatlas::test;

class IncludesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_qt = QtHeaders::installed();
        QVERIFY2(m_qt.widgets.contains(QStringLiteral("QWidget")), "Qt's headers are not where Qt says");
        QVERIFY(m_qt.gui.contains(QStringLiteral("QImage")));
        QVERIFY(!m_qt.gui.contains(QStringLiteral("QString")));
    }

    void everyIncludeRunsAlongAnArrow()
    {
        const QStringList files =
            filesBelow(QStringLiteral("app"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
        QVERIFY(files.size() > 50);
        QStringList faults;
        for (const QString& file : files)
            faults += forbiddenIncludes(file.mid(4), textOf(file), m_qt);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyFolderHasRules()
    {
        const QStringList files = filesBelow(QStringLiteral("app"), {QStringLiteral("*.cpp")});
        for (const QString& file : files)
            if (file.count(u'/') > 1)
                QVERIFY2(knownFolders().contains(file.section(u'/', 1, 1)), qPrintable(file));
    }

    void readmeTellsTheSameArrows()
    {
        const QString readme = textOf(QStringLiteral("app/README.md"));
        for (const QString& folder : knownFolders())
            QVERIFY2(readme.contains(QStringLiteral("| `%1/` |").arg(folder)), qPrintable(folder));
        QVERIFY(readme.contains(QRegularExpression(QStringLiteral("`layout/`.*\\| map, core \\|"))));
        QVERIFY(readme.contains(QRegularExpression(QStringLiteral("`charts/`.*\\| session, map, core \\|"))));
    }

    void aBadIncludeIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* path, const char* line) {
            QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line);
        };
        row("core/zone.h", "#include \"map/palette.h\"");
        row("map/palette.cpp", "#include \"data/table_reader.h\"");
        row("layout/legend.cpp", "#include \"session/session.h\"");
        row("charts/zones_chart.cpp", "#include \"figure/map_figure.h\"");
        row("ui/main_window.cpp", "#include \"cli/command.h\"");
        row("cli/command.cpp", "#include \"ui/main_window.h\"");
        row("map/palette.cpp", "#include \"../core/zone.h\"");
        row("session/project.cpp", "#include <gdal_priv.h>");
        row("data/vector_reader.h", "#include <ogr_api.h>");
        row("layout/scale_bar.cpp", "  #  include <geodesic.h>");
        row("core/topology.cpp", "#include <geos_c.h>");
        row("ui/main_window.cpp", "#include <qcustomplot.h>");
        row("charts/zones_chart.h", "#include \"qcustomplot.h\"");
        row("cli/command.cpp", "#include <QApplication>");
        row("map/map_renderer.cpp", "#include <QtWidgets/QWidget>");
        row("session/session.cpp", "#include <qwidget.h>");
        row("figure/map_figure.cpp", "#include <QPrinter>");
        row("core/zone.h", "#include <QImage>");
        row("data/table_reader.cpp", "#include <QtGui/QColor>");
    }
    void aBadIncludeIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        const QString content = QStringLiteral("// a comment\n%1\n\nint x;\n").arg(line);
        QCOMPARE(forbiddenIncludes(path, content, m_qt).size(), 1);
    }

    void aGoodIncludePasses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* path, const char* line) {
            QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line);
        };
        row("core/zone.h", "#include <QString>");
        row("core/zone.h", "#include <vector>");
        row("data/vector_reader.cpp", "#include <gdal_priv.h>");
        row("map/palette.cpp", "#include <QColor>");
        row("charts/zones_chart.cpp", "#include <qcustomplot.h>");
        row("charts/zones_chart.h", "#include <QWidget>");
        row("ui/main_window.h", "#include <QMainWindow>");
        row("main.cpp", "#include \"ui/main_window.h\"");
        row("main.cpp", "#include <QApplication>");
        row("cli/command.cpp", "#include \"cli/failure.h\"");
        row("core/zone.h", "// #include \"map/palette.h\"");
    }
    void aGoodIncludePasses()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QCOMPARE(forbiddenIncludes(path, line, m_qt), QStringList());
    }

private:
    QtHeaders m_qt;
};

ZONEATLAS_TEST(includes, IncludesTest)
#include "tst_includes.moc"
