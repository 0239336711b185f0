// SPDX-License-Identifier: GPL-3.0-or-later
// Animation and atlas from the window: work beside a living window, stopped without a trace.
#include "test_registry.h"
#include "ui/animation_dialog.h"
#include "ui/atlas_dialog.h"
#include "ui/export_choices.h"
#include "ui/sequence_memory.h"
#include "ui_fixture.h"

#include <QComboBox>
#include <QDir>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QtTest>

using namespace zoneatlas;

namespace {

const MapExtent& land()
{
    static const MapExtent extent = test::bundledProject().map->shapes().extent();
    return extent;
}

template <class Dialog>
struct Shown
{
    QTemporaryDir settings;
    QTemporaryDir dir;
    Session session;
    Dialog dialog;

    Shown()
        : session((test::redirectSettings(settings.path()), test::bundledProject()), Language::English)
        , dialog(session, ExportScreen{land(), {900, 550}, {}})
    {
        ExportChoices choices = dialog.choices();
        choices.size = {480, 300};
        dialog.setChoices(choices);
        dialog.show();
    }
    [[nodiscard]] QString path(const char* name) const { return dir.filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void choose(const char* field, int index)
    {
        auto* combo = dialog.template findChild<QComboBox*>(QLatin1String(field));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
    void waitForEnd() const { QTRY_VERIFY_WITH_TIMEOUT(!dialog.work().isRunning(), 60'000); }
};

QPushButton* buttonWith(const QWidget& widget, const QString& text)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

} // namespace

class SequenceDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void aGifHasTheFramesThatAreTold()
    {
        Shown<AnimationDialog> ui;
        const int frames =
            static_cast<int>(framesOf(*ui.session.project().ledger, ui.dialog.animation()).size());
        QSignalSpy progress(&ui.dialog.work(), &BackgroundWork::progressed);
        ui.dialog.startWriting(ui.path("zones.gif"));
        ui.waitForEnd();
        QCOMPARE(QImageReader(ui.path("zones.gif")).imageCount(), frames);
        QCOMPARE(ui.dialog.writtenPath(), ui.path("zones.gif"));
        QCOMPARE(ui.dialog.result(), int(QDialog::Accepted));
        QVERIFY(progress.size() >= frames);
    }

    void noFieldIsCutOff()
    {
        const Shown<AnimationDialog> ui;
        QCoreApplication::processEvents();
        const auto* form = ui.dialog.findChild<QScrollArea*>();
        QVERIFY(form);
        for (const QWidget* field : form->widget()->findChildren<QWidget*>())
            if (field->isVisible()) {
                const int right = field->mapTo(form->widget(), QPoint(field->width(), 0)).x();
                QVERIFY2(right <= form->viewport()->width(), field->metaObject()->className());
            }
    }

    void theWindowLivesMeanwhile()
    {
        Shown<AnimationDialog> ui;
        ui.choose("step", 1);
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(10);
        ui.dialog.startWriting(ui.path("zones.gif"));
        QTRY_VERIFY_WITH_TIMEOUT(ticks >= 10, 20'000);
        QVERIFY(ui.dialog.work().isRunning());
        QVERIFY(ui.dialog.findChild<QProgressBar*>()->isVisible());
        QTest::mouseClick(buttonWith(ui.dialog, QStringLiteral("Stop")), Qt::LeftButton);
        ui.waitForEnd();
    }

    void stoppingLeavesNothing_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("gif") << static_cast<int>(AnimationDialog::Format::Gif);
        QTest::newRow("film") << static_cast<int>(AnimationDialog::Format::Film);
        QTest::newRow("folder") << static_cast<int>(AnimationDialog::Format::Folder);
    }
    void stoppingLeavesNothing()
    {
        QFETCH(const int, format);
        Shown<AnimationDialog> ui;
        ui.choose("step", 1);
        ui.choose("format", format);
        if (ui.dialog.format() == AnimationDialog::Format::Film &&
            QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
            QSKIP("ffmpeg is not installed");
        QSignalSpy progress(&ui.dialog.work(), &BackgroundWork::progressed);
        ui.dialog.startWriting(ui.path("zones"));
        QTRY_VERIFY_WITH_TIMEOUT(progress.size() >= 3, 20'000);
        QTest::keyClick(&ui.dialog, Qt::Key_Escape);
        ui.waitForEnd();
        QVERIFY(ui.dialog.isVisible());
        QCOMPARE(ui.left(), QStringList());
        QVERIFY(ui.dialog.writtenPath().isEmpty());
        QVERIFY(buttonWith(ui.dialog, QStringLiteral("Save…")));
        QTest::keyClick(&ui.dialog, Qt::Key_Escape);
        QVERIFY(!ui.dialog.isVisible());
    }

    void closingWhileItWritesLeavesNothing()
    {
        QTemporaryDir dir;
        {
            Shown<AnimationDialog> ui;
            ui.choose("step", 1);
            ui.dialog.startWriting(dir.filePath(QStringLiteral("zones.gif")));
            QTest::qWait(100);
        }
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void withoutFfmpegMp4IsOffAndTheReasonTold()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        Shown<AnimationDialog> ui;
        qputenv("PATH", path);
        auto* format = ui.dialog.findChild<QComboBox*>(QStringLiteral("format"));
        auto* items = qobject_cast<QStandardItemModel*>(format->model());
        QVERIFY(!items->item(static_cast<int>(AnimationDialog::Format::Film))->isEnabled());
        bool isTold = false;
        for (const QLabel* label : ui.dialog.findChildren<QLabel*>())
            isTold = isTold || label->text().contains(QStringLiteral("ffmpeg"));
        QVERIFY(isTold);
    }

    void aTransparentGifIsRefusedWithTheReason()
    {
        Shown<AnimationDialog> ui;
        ExportChoices choices = ui.dialog.choices();
        choices.content.isTransparent = true;
        ui.dialog.setChoices(choices);
        ui.dialog.startWriting(ui.path("zones.gif"));
        QVERIFY(!ui.dialog.work().isRunning());
        QVERIFY(ui.dialog.message().contains(QStringLiteral("transparent")));
    }

    void anAtlasHasAFigureForEachBatch()
    {
        Shown<AtlasDialog> ui;
        ui.session.time().setDate({2020, 5, 1});
        ui.dialog.startWriting(ui.path("atlas"));
        ui.waitForEnd();
        const QStringList files = QDir(ui.path("atlas")).entryList(QDir::Files);
        QCOMPARE(files.filter(QStringLiteral("batch-")).size(), 5);
        QVERIFY(files.contains(QStringLiteral("index.csv")) && files.contains(QStringLiteral("index.pdf")));
    }

    void whatWasWrittenIsThereTheNextTime()
    {
        Shown<AtlasDialog> ui;
        rememberSequences({{AnimationFormat::Folder, AnimationStep::Month, 250, 0, 3},
                           {AtlasBy::Batch, QStringLiteral("b{n}.svg")}});
        const AnimationDialog animation(ui.session, ExportScreen{land(), {900, 550}, {}});
        QCOMPARE(animation.format(), AnimationFormat::Folder);
        QCOMPARE(animation.animation().step, AnimationStep::Month);
        QCOMPARE(animation.animation().holdMs, 250);
        QCOMPARE(animation.animation().fadeFrames, 3);
        QCOMPARE(AtlasDialog(ui.session, ExportScreen{land(), {900, 550}, {}}).atlas().names,
                 QStringLiteral("b{n}.svg"));
        ui.session.time().setDate({2016, 2, 1});
        ui.dialog.findChild<QLineEdit*>(QStringLiteral("names"))->setText(QStringLiteral("z{n}.png"));
        ui.dialog.startWriting(ui.path("atlas"));
        ui.waitForEnd();
        QCOMPARE(lastSequences().atlas.names, QStringLiteral("z{n}.png"));
        QCOMPARE(lastSequences().animation.holdMs, 250); // the other dialog's stays
    }

    void anAtlasOfProvincesIsStopped()
    {
        Shown<AtlasDialog> ui;
        ui.choose("by", 1);
        QSignalSpy progress(&ui.dialog.work(), &BackgroundWork::progressed);
        ui.dialog.startWriting(ui.path("atlas"));
        QTRY_VERIFY_WITH_TIMEOUT(progress.size() >= 2, 20'000);
        QTest::keyClick(&ui.dialog, Qt::Key_Escape);
        ui.waitForEnd();
        QCOMPARE(ui.left(), QStringList());
    }

    void wrongNamesAreExplained()
    {
        Shown<AtlasDialog> ui;
        auto* names = ui.dialog.findChild<QLineEdit*>(QStringLiteral("names"));
        for (const auto& [typed, told] : {std::pair("{year}.png", "{year}"), std::pair("map.png", "map.png"),
                                          std::pair("{n}.doc", ".png")}) {
            names->setText(QLatin1String(typed));
            ui.dialog.startWriting(ui.path("atlas"));
            QVERIFY(!ui.dialog.work().isRunning());
            QVERIFY2(ui.dialog.message().contains(QLatin1String(told)), qPrintable(ui.dialog.message()));
        }
    }

    void workOnTheGuiThreadLetsTheWindowLive()
    {
        BackgroundWork work;
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(0);
        const QThread* ran = nullptr;
        int steps = 0;
        work.start(
            [&](const Progress& progress) -> Outcome {
                ran = QThread::currentThread();
                for (; steps < 1000; ++steps)
                    if (!progress(steps, 1000))
                        return Error{.code = ErrorCode::Cancelled};
                return Done{};
            },
            BackgroundWork::Where::GuiThread);
        connect(&work, &BackgroundWork::progressed, this, [&](int done) {
            if (done == 20)
                work.cancel();
        });
        std::optional<ErrorCode> ended;
        connect(&work, &BackgroundWork::finished, this,
                [&](const Outcome& outcome) { ended = outcome ? ErrorCode() : outcome.error().code; });
        QTRY_VERIFY(ended);
        QCOMPARE(*ended, ErrorCode::Cancelled);
        QCOMPARE(ran, thread());
        QCOMPARE(steps, 20);
        QVERIFY(ticks > 5);
    }
};

ZONEATLAS_TEST(sequence_dialogs, SequenceDialogsTest)
#include "tst_sequence_dialogs.moc"
