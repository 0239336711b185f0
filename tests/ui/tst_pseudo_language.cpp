// SPDX-License-Identifier: GPL-3.0-or-later
// Every text a person sees goes through the translator: under a pseudo-language each is wrapped in ⟦ ⟧, or is
// a number, a date or a name from the data.
#include "charts/zones_chart.h"
#include "core/text_format.h"
#include "test_registry.h"
#include "ui/animation_dialog.h"
#include "ui/details_panel.h"
#include "ui/export_dialog.h"
#include "ui/help_dialog.h"
#include "ui/icons.h"
#include "ui/issues_panel.h"
#include "ui/map_canvas.h"
#include "ui/time_axis.h"
#include "ui/time_bar.h"
#include "ui_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableWidget>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QTranslator>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

namespace {

class PseudoTranslator : public QTranslator
{
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

/// Words that stay as they are in every language.
QStringList untranslated()
{
    const Project& project = test::bundledProject();
    QStringList words{QStringLiteral("中文"), QStringLiteral("English"), project.map->crs().name};
    for (const Province& province : project.ledger->provinces())
        words.append(province.name.en);
    return words;
}

/// What is left of a text without its translated parts, numbers, dates and punctuation.
QString plainRest(QString text)
{
    static const QRegularExpression inner(QStringLiteral("⟦[^⟦⟧]*⟧"));
    while (text.contains(inner))
        text.remove(inner);
    static const QRegularExpression date(
        QStringLiteral("\\b\\d{1,2} (January|February|March|April|May|June|July|August|"
                       "September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|"
                       "Sep|Oct|Nov|Dec) \\d{4}\\b"));
    text.remove(date);
    static const QRegularExpression numbers(QStringLiteral("[\\d\\s.,:;·×−+()/%°\\-\u2009\u00a0]+"));
    return text.remove(numbers);
}

class Walk
{
public:
    void check(const QObject* owner, const char* what, const QString& raw)
    {
        const bool isRich = Qt::mightBeRichText(raw);
        const QString text = isRich ? QTextDocumentFragment::fromHtml(raw).toPlainText() : raw;
        if (text.isEmpty())
            return;
        ++m_checked;
        QString rest = text;
        for (const QString& word : untranslated())
            rest.remove(word);
        if (!plainRest(rest).isEmpty())
            m_plain << QStringLiteral("%1.%2: %3")
                           .arg(QLatin1String(owner->metaObject()->className()), QLatin1String(what), text);
    }

    void checkAll(const QWidget& top)
    {
        checkWidget(top);
        for (const QWidget* widget : top.findChildren<QWidget*>())
            checkWidget(*widget);
        for (const QAction* action : top.findChildren<QAction*>())
            checkAction(*action);
    }

    [[nodiscard]] const QStringList& plain() const { return m_plain; }
    [[nodiscard]] int checked() const { return m_checked; }

private:
    void checkWidget(const QWidget& widget)
    {
        // Qt's buttons for its own dock titles: never shown, our docks have titles of their own.
        if (widget.inherits("QDockWidgetTitleButton"))
            return;
        if (widget.objectName() == QLatin1String(kKeysLabelName))
            return;
        // Those that scroll tabs: Qt translates them itself.
        if (qobject_cast<const QTabBar*>(widget.parentWidget()))
            return;
        if (widget.isWindow() || qobject_cast<const QDockWidget*>(&widget))
            check(&widget, "windowTitle", widget.windowTitle());
        check(&widget, "toolTip", widget.toolTip());
        check(&widget, "accessibleName", widget.accessibleName());
        check(&widget, "accessibleDescription", widget.accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            check(&widget, "text", label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            check(&widget, "text", button->text());
        if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
            check(&widget, "text", field->text());
            check(&widget, "placeholder", field->placeholderText());
        }
        if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
            for (int i = 0; i < combo->count(); ++i)
                check(&widget, "item", combo->itemText(i));
        if (const auto* menu = qobject_cast<const QMenu*>(&widget))
            check(&widget, "title", menu->title());
        if (const auto* table = qobject_cast<const QTableWidget*>(&widget))
            for (int i = 0; i < table->columnCount(); ++i)
                check(&widget, "header", table->horizontalHeaderItem(i)->text());
    }

    void checkAction(const QAction& action)
    {
        // Key names come from Qt's own translations.
        check(&action, "text", action.text().section(u'\t', 0, 0));
    }

    QStringList m_plain;
    int m_checked = 0;
};

} // namespace

class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_translator = std::make_unique<PseudoTranslator>();
        QCoreApplication::installTranslator(m_translator.get());
    }
    void cleanup() { QCoreApplication::removeTranslator(m_translator.get()); }

    void everyTextOfTheWindowIsTranslated()
    {
        UiFixture ui;
        ui.window().issuesDock().show();
        ui.settle();
        verify(ui.window(), 60);
    }

    void everyTextFollowsAChangeOfLanguageWhileRunning()
    {
        QCoreApplication::removeTranslator(m_translator.get());
        UiFixture ui;
        QCoreApplication::installTranslator(m_translator.get());
        ui.settle();
        verify(ui.window(), 60);
    }

    void everyTextOfTheDialogsIsTranslated()
    {
        QTemporaryDir dir;
        test::redirectSettings(dir.path());
        Session session(test::bundledProject(), Language::English);
        const MapExtent land = test::bundledProject().map->shapes().extent();
        const ExportDialog exporting(session, {land, {900, 500}, land});
        verify(exporting, 25);
        const AnimationDialog animation(session, {land, {900, 500}, {}});
        verify(animation, 30);
        verify(HelpDialog(), 40);
    }

    void everyLabelOfTheDetailsIsTranslated()
    {
        Session session(test::bundledProject(), Language::English);
        DetailsPanel panel(session);
        UiFixture::settle();
        QVERIFY(panel.toPlainText().contains(QStringLiteral("⟦In force⟧")));
        session.selection().select(ZoneId(QStringLiteral("haikou")));
        UiFixture::settle();
        const QString text = panel.toPlainText();
        for (const char* label : {"Status", "Successor", "Batch", "Approved", "Nearest zones in force",
                                  "Revoked by", "Place", "Seat", "Code", "Also here", "Sources"})
            QVERIFY2(text.contains(QStringLiteral("⟦%1⟧").arg(QLatin1String(label))), label);
        QVERIFY(text.contains(QStringLiteral("⟦Revoked on ")));
    }

    void theDateFieldAnswersInTranslation()
    {
        UiFixture ui;
        TimeBar& bar = ui.window().timeBar();
        QVERIFY(plainRest(bar.caption()).isEmpty());
        QTest::mouseMove(&ui.window().canvas(), QPoint(2, 2));
        QTest::mouseMove(&ui.window().canvas(), ui.pixelOf(QStringLiteral("chongqing")));
        const QString hover = ui.window().canvas().findChild<QLabel*>()->text();
        QVERIFY2(hover.contains(QStringLiteral("⟦In force since ")), qPrintable(hover));
        QVERIFY(ui.window().timeBar().axis().spokenValue().contains(QStringLiteral("⟦")));
    }

    void theWalkNoticesAPlainText()
    {
        QLabel label(QStringLiteral("Plain words"));
        Walk walk;
        walk.checkAll(label);
        QCOMPARE(walk.plain().size(), 1);
        label.setText(QStringLiteral("⟦Wrapped %1⟧ 22 Jan 2022").arg(12));
        Walk second;
        second.checkAll(label);
        QVERIFY(second.plain().isEmpty());
    }

private:
    static void verify(const QWidget& top, int least)
    {
        Walk walk;
        walk.checkAll(top);
        QVERIFY2(walk.plain().isEmpty(), qPrintable(walk.plain().join(u'\n')));
        QVERIFY2(walk.checked() >= least, qPrintable(QString::number(walk.checked())));
    }

    std::unique_ptr<PseudoTranslator> m_translator;
};

ZONEATLAS_TEST(pseudo_language, PseudoLanguageTest)
#include "tst_pseudo_language.moc"
