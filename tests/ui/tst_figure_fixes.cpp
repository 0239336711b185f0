// SPDX-License-Identifier: GPL-3.0-or-later
// What is doubtful is listed in the export dialog, and each fix mends it by one press.
#include "figure/concern_text.h"
#include "ui/figure_fixes.h"

#include "test_registry.h"
#include "ui/concern_list.h"
#include "ui/export_dialog.h"
#include "ui/figure_preview.h"
#include "ui_fixture.h"

#include <QPushButton>
#include <QtTest>

using namespace zoneatlas;

namespace {

struct Dialog
{
    QTemporaryDir settings;
    Session session;
    ExportDialog dialog;
    ConcernList& list;

    Dialog()
        : session((test::redirectSettings(settings.path()), test::bundledProject()), Language::English)
        , dialog(session, {test::bundledProject().map->shapes().extent(), {900, 550}, {}})
        , list(*dialog.findChild<ConcernList*>())
    {
        dialog.show();
    }
    /// Shows these choices, and what is doubtful in them.
    void show(const ExportChoices& choices)
    {
        QSignalSpy rendered(dialog.findChild<FigurePreview*>(), &FigurePreview::rendered);
        dialog.setChoices(choices);
        QVERIFY(rendered.wait(20'000));
    }
    [[nodiscard]] std::optional<FigureConcern> find(ConcernKind kind) const
    {
        for (const FigureConcern& concern : list.concerns())
            if (concern.kind == kind)
                return concern;
        return std::nullopt;
    }
    void press(FigureFix fix, const FigureConcern& concern)
    {
        const QString text = fixText(fix, concern);
        for (QPushButton* button : list.findChildren<QPushButton*>())
            if (button->text() == text && button->accessibleDescription() == concernText(concern)) {
                QSignalSpy rendered(dialog.findChild<FigurePreview*>(), &FigurePreview::rendered);
                QTest::mouseClick(button, Qt::LeftButton);
                QVERIFY(rendered.wait(20'000));
                return;
            }
        QFAIL(qPrintable(text));
    }
};

ExportChoices onPaper(QSizeF mm)
{
    ExportChoices choices;
    choices.unit = ExportChoices::Unit::Millimetres;
    choices.size = mm;
    choices.dpi = 150;
    choices.view = ExportChoices::View::WholeCountry;
    return choices;
}

const QString kLongTitle = QStringLiteral(
    "How the comprehensive pilot zones for cross-border electronic commerce spread over the prefectures, "
    "municipalities and provinces of China between March 2015 and April 2025, batch by batch");

struct Case
{
    const char* name;
    ConcernKind kind;
    ExportChoices choices;
};

std::vector<Case> cases()
{
    std::vector<Case> all;
    const auto add = [&all](const char* name, ConcernKind kind, QSizeF mm, auto change) {
        ExportChoices choices = onPaper(mm);
        change(choices.content);
        all.push_back({name, kind, choices});
    };
    add("small text", ConcernKind::SmallText, {297, 210}, [](FigureRequest& figure) { figure.namePt = 5; });
    add("names without room", ConcernKind::LabelsDropped, {297, 210}, [](FigureRequest&) {});
    add("names without room in the smallest type", ConcernKind::LabelsDropped, {85, 85},
        [](FigureRequest&) {});
    add("no sources", ConcernKind::NoSources, {297, 210},
        [](FigureRequest& figure) { figure.showsSources = false; });
    add("missing glyphs", ConcernKind::MissingGlyphs, {297, 210},
        [](FigureRequest& figure) { figure.title = QStringLiteral("A \u16a0 rune"); });
    add("empty inset", ConcernKind::InsetEmpty, {297, 210},
        [](FigureRequest& figure) { figure.insets = {knownInsetAreas().front()}; });
    add("hidden insets", ConcernKind::InsetHidden, {60, 36},
        [](FigureRequest& figure) { figure.insets = knownInsetAreas(); });
    add("text without room", ConcernKind::TextDropped, {60, 36}, [](FigureRequest&) {});
    add("legend without room", ConcernKind::LegendDropped, {85, 85},
        [](FigureRequest& figure) { figure.title = kLongTitle + kLongTitle + kLongTitle; });
    add("charts without room", ConcernKind::ChartsDropped, {85, 85},
        [](FigureRequest& figure) { figure.kind = FigureKind::Report; });
    return all;
}

} // namespace

Q_DECLARE_METATYPE(ExportChoices)
Q_DECLARE_METATYPE(FigureFix)

class FigureFixesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFixMendsByOnePress_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<ExportChoices>("choices");
        QTest::addColumn<FigureFix>("fix");
        for (const Case& one : cases()) {
            const std::vector<FigureFix> fixes =
                fixesFor({one.kind, {QStringLiteral("\u16a0")}}, one.choices);
            QVERIFY2(!fixes.empty(), one.name);
            for (const FigureFix fix : fixes)
                QTest::addRow("%s %d", one.name, static_cast<int>(fix))
                    << static_cast<int>(one.kind) << one.choices << fix;
        }
    }
    void everyFixMendsByOnePress()
    {
        QFETCH(const int, kind);
        QFETCH(const ExportChoices, choices);
        QFETCH(const FigureFix, fix);
        const auto wanted = static_cast<ConcernKind>(kind);
        Dialog ui;
        ui.show(choices);
        const auto before = ui.find(wanted);
        QVERIFY(before);
        QVERIFY(!concernText(*before).isEmpty());
        ui.press(fix, *before);
        const auto after = ui.find(wanted);
        // A larger page or smaller type has room for more names, if not for all.
        const bool isGradual = wanted == ConcernKind::LabelsDropped && fix != FigureFix::NoNames;
        QVERIFY(!after || (isGradual && after->texts.size() < before->texts.size()));
    }

    void smallerNamesAreOfferedOnce()
    {
        const FigureConcern dropped{ConcernKind::LabelsDropped, {QStringLiteral("Yiwu")}};
        ExportChoices choices = onPaper({297, 210});
        QCOMPARE(fixesFor(dropped, choices).front(), FigureFix::SmallerNames);
        choices = fixedChoices(FigureFix::SmallerNames, dropped, choices);
        QCOMPARE(choices.content.namePt, std::optional(kLeastTextPt));
        QCOMPARE(fixesFor(dropped, choices).front(), FigureFix::NoNames);
    }

    void charactersOfTheDataAreNotRemoved()
    {
        QVERIFY(
            fixesFor({ConcernKind::MissingGlyphs, {QStringLiteral("\u16a0")}}, onPaper({297, 210})).empty());
    }

    void preliminaryFiguresAreMarkedByTheirSources()
    {
        const FigureConcern unmarked{ConcernKind::PreliminaryUnmarked, {QStringLiteral("2025")}};
        ExportChoices choices = onPaper({297, 210});
        choices.content.showsSources = false;
        QCOMPARE(fixesFor(unmarked, choices), std::vector{FigureFix::ShowSources});
        QVERIFY(fixedChoices(FigureFix::ShowSources, unmarked, choices).content.showsSources);
        choices.content.showsSources = true;
        QCOMPARE(fixesFor(unmarked, choices), std::vector{FigureFix::LargerPage});
    }

    void thereIsNoPageLargerThanCanBeWritten()
    {
        const ExportChoices choices = onPaper({25'000, 25'000});
        QVERIFY(!canBeLarger(choices));
        QVERIFY(fixesFor({ConcernKind::TextDropped, {QStringLiteral("x")}}, choices).empty());
    }

    void onlyTheCharactersWithoutAGlyphGo()
    {
        ExportChoices choices = onPaper({297, 210});
        choices.content.title = QStringLiteral("A \u16a0 rune");
        const FigureConcern missing{ConcernKind::MissingGlyphs, {QStringLiteral("\u16a0")}};
        QCOMPARE(fixedChoices(FigureFix::RemoveCharacters, missing, choices).content.title,
                 QStringLiteral("A rune"));
    }
};

ZONEATLAS_TEST(figure_fixes, FigureFixesTest)
#include "tst_figure_fixes.moc"
