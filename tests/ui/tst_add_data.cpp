// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/add_data_dialog.h"

#include "data/data_files.h"
#include "session/database_passwords.h"
#include "test_registry.h"
#include "ui/charts_panel.h"
#include "ui/data_actions.h"
#include "ui/join_doctor.h"
#include "ui/notice_bar.h"
#include "ui/source_form.h"
#include "ui/status_line.h"
#include "ui_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QStringEncoder>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

using namespace zoneatlas;
using test::UiFixture;

/// A person's own file comes in by the dialog, and places are matched by hand.
class TestAddData : public QObject
{
    Q_OBJECT

private slots:
    void theDialogShowsWhatAFileIs()
    {
        AddDataDialog dialog({.path = citiesIn("GB18030")}, surroundings());
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.facts(), 30'000);
        QCOMPARE(field(dialog, "role")->currentData().toInt(), int(SourceRole::Zones));
        QCOMPARE(field(dialog, "date")->currentText(), QStringLiteral("开通日期"));
        QCOMPARE(field(dialog, "name")->currentText(), QStringLiteral("城市"));
        QVERIFY(field(dialog, "encoding")->currentText().contains(QStringLiteral("GB18030")));
        const QAbstractItemModel* rows = dialog.findChild<QTableView*>()->model();
        QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("杭州市"));
        QCOMPARE(rows->index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("杭州市"));
        QCOMPARE(dialog.facts()->join->result.openCount(), size_t{1});
        QVERIFY(dialog.findChild<QPushButton*>(QStringLiteral("match"))->isVisible());
    }

    void figuresOfOnesOwnShowTheirRoles()
    {
        AddDataDialog dialog({.path = QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/data/figures/stores.csv")},
                             surroundings());
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.facts(), 30'000);
        QCOMPARE(field(dialog, "role")->currentData().toInt(), int(SourceRole::Trade));
        QCOMPARE(field(dialog, "year")->currentText(), QStringLiteral("year"));
        QCOMPARE(field(dialog, "value")->currentText(), QStringLiteral("turnover"));
        QVERIFY(field(dialog, "unit")->isVisible() && !field(dialog, "date")->isVisible());
        QVERIFY(hasLabelWith(dialog, QStringLiteral("turnover, unit not given: 10")));
        QVERIFY(dialog.findChild<QPushButton*>(QStringLiteral("match"))->isVisible());
        QCOMPARE(dialog.applied({}).trade.path, dialog.facts()->source.path);
        choose(*field(dialog, "name"), QStringLiteral("year"));
        QTRY_COMPARE(dialog.facts()->assignment.field(FieldRole::Name), QStringLiteral("year"));
        // What is a table of figures may be taken for events all the same.
        QComboBox* role = field(dialog, "role");
        role->setCurrentIndex(role->findData(int(SourceRole::Zones)));
        emit role->activated(role->currentIndex());
        QTRY_VERIFY(dialog.facts()->figures.empty());
        QVERIFY(field(dialog, "date")->isVisible() && !field(dialog, "unit")->isVisible());
    }

    void anotherEncodingIsShownAtOnce()
    {
        AddDataDialog dialog({.path = citiesIn("GB18030")}, surroundings());
        QTRY_VERIFY_WITH_TIMEOUT(dialog.facts(), 30'000);
        choose(*field(dialog, "encoding"), QStringLiteral("ISO-8859-1"));
        const QAbstractItemModel* rows = dialog.findChild<QTableView*>()->model();
        QTRY_VERIFY_WITH_TIMEOUT(rows->index(0, 0).data().toString().startsWith(QStringLiteral("º¼")),
                                 30'000);
        QCOMPARE(dialog.applied({}).zones.encoding, QStringLiteral("ISO-8859-1"));
    }

    void anotherFieldIsTakenWithoutReadingAgain()
    {
        AddDataDialog dialog({.path = citiesIn("UTF-8")}, surroundings());
        QTRY_VERIFY_WITH_TIMEOUT(dialog.facts(), 30'000);
        choose(*field(dialog, "group"), QStringLiteral("备注"));
        QTRY_COMPARE(dialog.facts()->assignment.field(FieldRole::Group), QStringLiteral("备注"));
        const std::map<FieldRole, QString> chosen{{FieldRole::Group, QStringLiteral("备注")}};
        QCOMPARE(dialog.applied({}).zones.fields, chosen);
        QVERIFY(dialog.applied(test::bundledProject().sources).crsId.isEmpty());
    }

    void rowsThatWouldBeLeftOutAreToldBefore()
    {
        AddDataDialog dialog(
            {.path = written("kept.csv", "city,date\nHangzhou,05/03/2001\nNingbo,31 Feb 2001\n")},
            surroundings());
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.facts(), 30'000);
        QCOMPARE(dialog.facts()->rowsLeftOut, size_t{1});
        QVERIFY(hasText(dialog, QStringLiteral("would be left out")));
        const auto* problems = dialog.findChild<QListWidget*>();
        QCOMPARE(problems->count(), 2); // the row, and the order of day and month
        choose(*field(dialog, "date-order"), QStringLiteral("month first: 12/31/2015"));
        QTRY_COMPARE_WITH_TIMEOUT(problems->count(), 1, 30'000);
        QCOMPARE(dialog.applied({}).zones.dateOrder, std::optional(DateOrder::MonthFirst));
    }

    void theRowOfHeadingsIsChosen()
    {
        AddDataDialog dialog(
            {.path = written("notes.csv", "List,2020,a\nas of,May,b\nname,date,kind\n杭州,2001,x\n")},
            surroundings());
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.facts(), 30'000);
        dialog.findChild<QSpinBox*>(QStringLiteral("heading-row"))->setValue(3);
        QTRY_COMPARE_WITH_TIMEOUT(field(dialog, "date")->currentText(), QStringLiteral("date"), 30'000);
        QCOMPARE(dialog.facts()->records.table.rows.size(), size_t{1});
        QCOMPARE(dialog.applied({}).zones.headingRow, 3);
    }

    void whatWasAddedCanBeTakenBack()
    {
        UiFixture ui;
        acceptDialog();
        drop(ui.window(), written("fairs.csv", "city,date\nHangzhou,2040-05-03\nNingbo,2041-05-03\n"));
        QTRY_COMPARE_WITH_TIMEOUT(ui.session().project().ledger->zones().size(), size_t{2}, 30'000);
        NoticeBar& bar = ui.window().notice();
        QCOMPARE(bar.text(), QStringLiteral("“fairs.csv” was added. Places found: 2 of 2 (2 by name)."));
        QCOMPARE(ui.session().time().date(), QDate(2041, 5, 3)); // the newest is in view
        QVERIFY(choose(bar, QStringLiteral("Take it back")));
        QTRY_COMPARE_WITH_TIMEOUT(ui.session().project().ledger->subject(), LedgerSubject::PilotZones,
                                  30'000);
        QVERIFY(!bar.isVisible());
        const std::vector<ChartKind> kinds = ui.window().findChild<ChartsPanel*>()->kinds();
        QVERIFY(std::count(kinds.begin(), kinds.end(), ChartKind::NationalTrade) == 1);
    }

    void figuresThatAreAddedAreShown()
    {
        UiFixture ui;
        acceptDialog();
        drop(ui.window(), QStringLiteral(ZONEATLAS_SOURCE_DIR "/tests/data/figures/stores.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(ui.session().project().tradeJoin, 30'000);
        QVERIFY(ui.session().mapView().choropleth());
        const std::vector<ChartKind> kinds = ui.window().findChild<ChartsPanel*>()->kinds();
        QVERIFY(std::count(kinds.begin(), kinds.end(), ChartKind::PlacesRanked) == 1);
        QVERIFY(std::count(kinds.begin(), kinds.end(), ChartKind::NationalTrade) == 0);
    }

    void whatCannotBeReadCannotBeAdded()
    {
        AddDataDialog dialog({.path = m_folder.filePath(QStringLiteral("none.gpkg"))}, surroundings());
        QTRY_VERIFY(!dialog.findChildren<QLabel*>().isEmpty() &&
                    hasText(dialog, QStringLiteral("none.gpkg")));
        QVERIFY(!dialog.facts());
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("add"))->isEnabled());
    }

    void aDroppedFilePlays()
    {
        UiFixture ui;
        acceptDialog();
        drop(ui.window(), citiesIn("UTF-8"));
        QTRY_COMPARE_WITH_TIMEOUT(ui.session().project().ledger->subject(), LedgerSubject::Places, 30'000);
        QCOMPARE(ui.session().project().ledger->zones().size(), size_t{3});
        auto* badge =
            ui.window().findChild<StatusLine*>()->findChild<QToolButton*>(QStringLiteral("open-places"));
        QVERIFY(badge->isVisible());
        whenModal([](QWidget* modal) {
            auto* doctor = qobject_cast<JoinDoctor*>(modal);
            if (!doctor)
                return false;
            auto* places = doctor->findChild<QTableWidget*>(QStringLiteral("places"));
            auto* choice = qobject_cast<QComboBox*>(places->cellWidget(0, 2));
            choice->setCurrentIndex(choice->findData(QStringLiteral("420600")));
            doctor->accept();
            return true;
        });
        QTest::mouseClick(badge, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ui.session().project().ledger->zones().size(), size_t{4}, 30'000);
        QCOMPARE(ui.session().project().sources.zones.joins.at(QStringLiteral("莱芜")),
                 QStringLiteral("420600"));
        QVERIFY(!badge->isVisible());
    }

    void theDoctorListsBothSides()
    {
        JoinReport report;
        report.targets = {{QStringLiteral("N"), {{}, QStringLiteral("North")}},
                          {QStringLiteral("S"), {{}, QStringLiteral("South")}}};
        report.rows = {{{}, {QStringLiteral("Norht")}, {}}, {{}, {QStringLiteral("Norht")}, {}}};
        report.lines = {2, 3};
        report.result = joinPlaces(report.rows, report.targets);
        JoinDoctor doctor(report);
        auto* places = doctor.findChild<QTableWidget*>(QStringLiteral("places"));
        QCOMPARE(places->rowCount(), 1); // the same place twice is one question
        QCOMPARE(doctor.findChild<QListWidget*>(QStringLiteral("boundaries"))->count(), 2);
        QVERIFY(doctor.decisions().empty());
        auto* choice = qobject_cast<QComboBox*>(places->cellWidget(0, 2));
        QCOMPARE(choice->itemText(1), QStringLiteral("North N"));
        choice->setCurrentIndex(1);
        const std::map<QString, QString> north{{QStringLiteral("Norht"), QStringLiteral("N")}};
        QCOMPARE(doctor.decisions(), north);
        choice->setEditText(QStringLiteral("nonsense"));
        QVERIFY(doctor.decisions().empty());
    }

    void whatHasNoSystemIsShownAndASystemChosen()
    {
        const QString path = m_folder.filePath(QStringLiteral("metres.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,opened,X,Y\nA,2001-01-01,500000,3320000\n");
        file.close();
        AddDataDialog dialog({.path = path}, surroundings());
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.facts(), 30'000);
        QCOMPARE(dialog.facts()->records.table.rows.size(), size_t{1});
        auto* crs = dialog.findChild<QComboBox*>(QStringLiteral("crs"));
        QCOMPARE(crs->currentText(), QStringLiteral("not known: please choose"));
        const auto* add = dialog.findChild<QPushButton*>(QStringLiteral("add"));
        auto* role = dialog.findChild<QComboBox*>(QStringLiteral("role"));
        const int places = role->currentIndex();
        QVERIFY(!add->isEnabled()); // not one of its rows finds its place
        role->setCurrentIndex(role->findData(int(SourceRole::Prefectures)));
        emit role->activated(role->currentIndex());
        QTRY_COMPARE(dialog.facts()->role(), SourceRole::Prefectures);
        QVERIFY(!add->isEnabled());
        role->setCurrentIndex(places);
        emit role->activated(places);
        const int fitting = crs->findData(QStringLiteral("EPSG:4549"));
        QVERIFY(fitting > 0);
        crs->setCurrentIndex(fitting);
        emit crs->activated(fitting);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.facts() && !dialog.facts()->places.positions.empty(), 30'000);
        QVERIFY(std::abs(dialog.facts()->places.positions[0]->lonDeg - 120) < 1e-6);
        QCOMPARE(dialog.applied({}).zones.crsId, QStringLiteral("EPSG:4549"));
        QTRY_VERIFY(add->isEnabled());
    }

    void theDoctorBeginsWithTheFirstOfVeryMany()
    {
        JoinReport report;
        report.targets = {{QStringLiteral("N"), {{}, QStringLiteral("North")}}};
        for (int i = 0; i < 1000; ++i) {
            report.rows.push_back({{}, {QStringLiteral("Place %1").arg(i)}, {}});
            report.lines.push_back(i + 2);
        }
        report.result = joinPlaces(report.rows, report.targets);
        const JoinDoctor doctor(report);
        QCOMPARE(doctor.findChild<QTableWidget*>(QStringLiteral("places"))->rowCount(), 300);
        QVERIFY(hasLabelWith(doctor, QStringLiteral("the first 300 of 1000")));
    }

    void dataAreToldFromPicturesAndProjects()
    {
        for (const char* name : {"a.CSV", "b.shp", "c.zip", "d.geojson"})
            QVERIFY2(isDataFile(QLatin1String(name)), name);
        for (const char* name : {"a.png", "b.zatlas", "c.pdf", "d"})
            QVERIFY2(!isDataFile(QLatin1String(name)), name);
        QVERIFY(isDataFile(m_folder.path()));
    }

private:
    AddDataDialog::Surroundings surroundings() { return {test::bundledProject().boundaries, m_passwords}; }

    static bool hasLabelWith(const QWidget& parent, const QString& text)
    {
        const auto labels = parent.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }
    QString citiesIn(const char* encoding)
    {
        const QString text =
            QStringLiteral("城市,开通日期,备注\n杭州市,2012年11月24日,甲\n廈門,2017/12/31,乙\n"
                           "德宏州,2020,丙\n莱芜,2021-01-01,丁\n");
        const QString path = m_folder.filePath(QStringLiteral("cities.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write(QByteArray(QStringEncoder(encoding).encode(text)));
        return path;
    }

    static QComboBox* field(const QWidget& dialog, const char* name)
    {
        return dialog.findChild<QComboBox*>(QLatin1String(name));
    }

    static void choose(QComboBox& box, const QString& text)
    {
        box.setCurrentIndex(box.findText(text));
        emit box.activated(box.currentIndex());
    }

    static bool hasText(const QWidget& dialog, const QString& text)
    {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->text().contains(text))
                return true;
        return false;
    }

    /// Presses Add as soon as the file is read.
    void acceptDialog()
    {
        whenModal([](QWidget* modal) {
            auto* dialog = qobject_cast<AddDataDialog*>(modal);
            if (dialog && dialog->facts()) {
                QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("add")), Qt::LeftButton);
                return true;
            }
            return false;
        });
    }

    QString written(const char* name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
        file.write(bytes);
        return path;
    }

    static bool choose(NoticeBar& bar, const QString& text)
    {
        for (QPushButton* button : bar.findChildren<QPushButton*>())
            if (button->text() == text) {
                button->click();
                return true;
            }
        return false;
    }

    /// Asks again and again, while a dialog runs its own loop, until it is done.
    template <class Act>
    void whenModal(Act act)
    {
        auto* timer = new QTimer(this);
        timer->setInterval(20);
        connect(timer, &QTimer::timeout, this, [timer, act] {
            if (QWidget* modal = QApplication::activeModalWidget(); modal && act(modal))
                timer->deleteLater();
        });
        timer->start();
    }

    static void drop(MainWindow& window, const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }

    QTemporaryDir m_folder;
    DatabasePasswords m_passwords;
};

ZONEATLAS_TEST(add_data, TestAddData)
#include "tst_add_data.moc"
