// SPDX-License-Identifier: GPL-3.0-or-later
// Databases as people meet them: passwords that are asked for, and tables that are added. Against a
// PostgreSQL server that the test starts on the loopback interface; skipped, and why is said, where there is
// none.
#include "answers.h"
#include "postgres_server.h"
#include "session/database_passwords.h"
#include "test_registry.h"
#include "ui/add_data_dialog.h"
#include "ui/database_dialog.h"
#include "ui/document_actions.h"
#include "ui/main_menu.h"
#include "ui/password_dialog.h"
#include "ui_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QtTest>

using namespace zoneatlas;
using test::Answers;
using test::UiFixture;

namespace {

constexpr int kPatienceMs = 30'000;
const QString kPassword = QStringLiteral("password");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void waitUntilOpened(UiFixture& ui)
{
    QTRY_VERIFY_WITH_TIMEOUT(!ui.window().documents().isOpening(), kPatienceMs);
}

} // namespace

class DatabasesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_complaint = m_server.start();
        if (!m_complaint.isEmpty())
            return;
        const ProjectSources& files = test::bundledProject().sources;
        const QStringList texts{QStringLiteral("-oo"), QStringLiteral("AUTODETECT_TYPE=NO")};
        for (const QString& said :
             {m_server.load(files.zones.path, QStringLiteral("zones"), texts),
              m_server.load(files.provinces.path, QStringLiteral("provinces"),
                            {QStringLiteral("-nlt"), QStringLiteral("PROMOTE_TO_MULTI")}),
              m_server.run(QStringLiteral("CREATE TABLE many AS SELECT i AS id, 'p' || i AS name, "
                                          "ST_Point(100 + i * 0.0001, 30)::geometry(Point, 0) AS geom "
                                          "FROM generate_series(1, 100500) i"))})
            QVERIFY2(said.isEmpty(), qPrintable(said));
    }
    void init()
    {
        if (!m_complaint.isEmpty())
            QSKIP(qPrintable(m_complaint));
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("shared.zatlas"));
        ProjectFile project;
        project.sources = test::bundledProject().sources;
        project.sources.zones = {.path = m_server.address(), .layer = QStringLiteral("zones")};
        QVERIFY(saveProjectFile(project, m_path));
    }

    void aProjectAsksForItsPasswordAndAsksAgain()
    {
        UiFixture ui;
        Answers answers;
        answers.type(kPassword, QStringLiteral("verkehrt"));
        answers.type(kPassword, m_server.password());
        ui.window().documents().openFile(m_path);
        waitUntilOpened(ui);
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        QCOMPARE(ui.session().project().ledger->zones().size(), size_t{181});
        QCOMPARE(ui.session().project().sources.zones.path, m_server.address());
        // Knowing the password is no work, and it is in no file.
        QVERIFY(!ui.window().documents().isModified());
        QVERIFY(ui.window().documents().save());
        ui.window().documents().guard().keepNow();
        QVERIFY(contentOf(m_path).contains("127.0.0.1"));
        QVERIFY(!contentOf(m_path).contains("heim"));
        // Who was asked once is not asked again.
        ui.window().documents().reloadData();
        waitUntilOpened(ui);
        ui.window().documents().newProject();
        waitUntilOpened(ui);
        ui.window().documents().openFile(m_path);
        waitUntilOpened(ui);
        QCOMPARE(ui.window().documents().document().path(), m_path);
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
    }

    void whoCancelsKeepsWhatIsOpen()
    {
        UiFixture ui;
        Answers answers;
        answers.type(kPassword, QStringLiteral("verkehrt"));
        answers.press(Qt::Key_Escape);
        ui.window().documents().openFile(m_path);
        waitUntilOpened(ui);
        QVERIFY2(answers.areGiven(), qPrintable(answers.rest()));
        QVERIFY(ui.window().documents().document().isUntitled());
        QCOMPARE(ui.session().project().sources, test::bundledProject().sources);
        // The wrong one is not tried again.
        QVERIFY(ui.window().documents().passwords().of(m_server.address()).isEmpty());
    }

    void theQuestionNamesTheDatabase()
    {
        const Error needed{.code = ErrorCode::PasswordNeeded,
                           .file = QStringLiteral("PG:host=db.example dbname=gis user=anna"),
                           .detail = QStringLiteral("FATAL: password authentication failed")};
        const PasswordDialog first(needed, false);
        for (const char* fact : {"db.example", "gis", "anna"})
            QVERIFY2(hasText(first, QLatin1String(fact)), fact);
        QVERIFY(!first.findChild<QLabel*>(QStringLiteral("refusal")));
        QVERIFY(PasswordDialog(needed, true).findChild<QLabel*>(QStringLiteral("refusal")));
        QCOMPARE(first.findChild<QLineEdit*>()->echoMode(), QLineEdit::Password);
    }

    void anAddressIsTakenApart()
    {
        const QTemporaryDir settings;
        test::redirectSettings(settings.path());
        DatabaseDialog dialog;
        dialog.show();
        auto* host = dialog.findChild<QLineEdit*>(QStringLiteral("host"));
        auto* connectTo = dialog.findChild<QPushButton*>();
        QVERIFY(!connectTo->isEnabled());
        QTest::keyClicks(host,
                         QStringLiteral("postgresql://anna:geheim@db.example:5433/gis?sslmode=require"));
        QTest::keyClick(host, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(host->text(), QStringLiteral("db.example"));
        QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("port"))->text(), QStringLiteral("5433"));
        const DatabaseLogin given{QStringLiteral("postgresql://anna@db.example:5433/gis?sslmode=require"),
                                  QStringLiteral("geheim")};
        QCOMPARE(dialog.login(), given);
        // All but the password is there the next time; other parts make another address.
        DatabaseDialog again;
        QCOMPARE(again.login(), (DatabaseLogin{given.address, {}}));
        again.findChild<QLineEdit*>(QStringLiteral("database"))->setText(QStringLiteral("my gis"));
        QCOMPARE(again.login().address,
                 QStringLiteral("PG:host=db.example port=5433 dbname='my gis' user=anna"));
    }

    void aTableOfADatabaseIsAdded()
    {
        UiFixture ui;
        QTimer::singleShot(0, ui.window().menu().action(Command::AddFromDatabase), &QAction::trigger);
        whenShown<DatabaseDialog>([this](DatabaseDialog& dialog) {
            auto* host = dialog.findChild<QLineEdit*>(QStringLiteral("host"));
            host->setText(m_server.address());
            QTest::keyClick(host, Qt::Key_Return);
        });
        whenShown<PasswordDialog>([this](PasswordDialog& dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit*>(kPassword), m_server.password());
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        AddDataDialog* add = nullptr;
        whenShown<AddDataDialog>([this, &add](AddDataDialog& dialog) {
            add = &dialog;
            QTRY_VERIFY_WITH_TIMEOUT(dialog.facts(), kPatienceMs);
            auto* layer = dialog.findChild<QComboBox*>(QStringLiteral("layer"));
            const QStringList tables{QStringLiteral("many"), QStringLiteral("provinces"),
                                     QStringLiteral("zones")};
            QCOMPARE(textsOf(*layer), tables);
            layer->setCurrentText(QStringLiteral("many"));
            emit layer->activated(layer->currentIndex());
            QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, QStringLiteral("the first 100000 of 100500 rows")),
                                     kPatienceMs);
            layer->setCurrentText(QStringLiteral("zones"));
            emit layer->activated(layer->currentIndex());
            QTRY_VERIFY_WITH_TIMEOUT(hasText(dialog, QStringLiteral("181 row")), kPatienceMs);
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("add")), Qt::LeftButton);
        });
        QTRY_COMPARE_WITH_TIMEOUT(ui.session().project().sources.zones.layer, QStringLiteral("zones"),
                                  4 * kPatienceMs);
        QCOMPARE(ui.session().project().ledger->zones().size(), size_t{181});
        QVERIFY(add);
    }

private:
    template <class Dialog, class Act>
    void whenShown(Act act)
    {
        auto* timer = new QTimer(this);
        timer->setInterval(20);
        connect(timer, &QTimer::timeout, this, [timer, act] {
            if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
                timer->stop();
                timer->deleteLater();
                act(*dialog);
                if (QTest::currentTestFailed())
                    dialog->reject(); // nobody else would
            }
        });
        timer->start();
    }

    static bool hasText(const QWidget& dialog, const QString& text)
    {
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }

    static QStringList textsOf(const QComboBox& box)
    {
        QStringList texts;
        for (int i = 0; i < box.count(); ++i)
            texts.append(box.itemText(i));
        texts.sort();
        return texts;
    }

    test::PostgresServer m_server;
    QString m_complaint;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

ZONEATLAS_TEST(databases, DatabasesTest)
#include "tst_databases.moc"
