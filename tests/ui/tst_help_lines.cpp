// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_lines.h"

#include "test_registry.h"
#include "ui/help_dialog.h"
#include "ui/key_router.h"
#include "ui_fixture.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

QSet<QString> toldKeys()
{
    QSet<QString> keys;
    for (const HelpGroup& group : helpGroups())
        for (const HelpLine& line : group.lines)
            for (const QKeySequence& sequence : line.keySequences())
                keys.insert(sequence.toString(QKeySequence::PortableText));
    return keys;
}

} // namespace

class HelpLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyShortcutIsTold()
    {
        UiFixture ui;
        const QSet<QString> told = toldKeys();
        QStringList missing;
        int shortcuts = 0;
        for (const QAction* action : ui.window().findChildren<QAction*>())
            for (const QKeySequence& shortcut : action->shortcuts()) {
                ++shortcuts;
                if (!told.contains(shortcut.toString(QKeySequence::PortableText)))
                    missing << action->text() + u' ' + shortcut.toString();
            }
        QVERIFY(shortcuts > 15);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyRoutedKeyIsTold()
    {
        const QSet<QString> told = toldKeys();
        QVERIFY(routedKeys().size() > 5);
        for (const Qt::Key key : routedKeys()) {
            const QString name = QKeySequence(key).toString(QKeySequence::PortableText);
            QVERIFY2(told.contains(name), qPrintable(name));
        }
    }

    void everyKeyNameIsAKey()
    {
        for (const HelpGroup& group : helpGroups())
            for (const HelpLine& line : group.lines) {
                QVERIFY2(line.mouse || *line.keys, line.does);
                for (const QKeySequence& sequence : line.keySequences())
                    QVERIFY2(sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown, line.keys);
            }
    }

    void thePageScrollsWhereTheScreenIsLow()
    {
        HelpDialog dialog;
        dialog.resize(900, 480);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto* area = dialog.findChild<QScrollArea*>();
        QVERIFY(area->verticalScrollBar()->maximum() > 0);
        QVERIFY(area->widget()->width() <= area->viewport()->width());
    }
};

ZONEATLAS_TEST(help_lines, HelpLinesTest)
#include "tst_help_lines.moc"
