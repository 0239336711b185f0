// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details_view.h"

#include "test_registry.h"
#include "ui/details_panel.h"
#include "ui/lifecycle_strip.h"
#include "ui_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

using namespace zoneatlas;

namespace {

const ZoneId kHangzhou(QStringLiteral("hangzhou"));
const ZoneId kHaikou(QStringLiteral("haikou"));
const ProvinceCode kZhejiang(QStringLiteral("330000"));

struct View
{
    View()
    {
        view.resize(360, 400);
        view.show();
        test::UiFixture::settle();
    }
    QString textOf(const AtlasItem& item)
    {
        session.select(item);
        test::UiFixture::settle();
        return view.panel().toPlainText();
    }

    Session session{test::bundledProject(), Language::English};
    DetailsView view{session};
};

} // namespace

class DetailsViewTest : public QObject
{
    Q_OBJECT

private slots:
    void aProvinceListsItsZones()
    {
        View ui;
        ui.session.time().setDate({2016, 6, 1});
        const QString text = ui.textOf(kZhejiang);
        for (const char* fact : {"Zhejiang", "浙江省", "2 of 12", "East", "Batch 1", "Hangzhou", "Ningbo",
                                 "Yiwu (not yet approved)", "Goods trade"})
            QVERIFY2(text.contains(QString::fromUtf8(fact)), fact);
    }

    void aBatchListsItsZonesByProvince()
    {
        View ui;
        const QString text = ui.textOf(BatchNumber{2});
        for (const char* fact : {"Batch 2", "12 of 12", "12 January 2016", "国函〔2016〕17号", "Tianjin",
                                 "Guangdong", "Shenzhen", "Sources"})
            QVERIFY2(text.contains(QString::fromUtf8(fact)), fact);
    }

    void theNearestZonesAreToldWithTheirDistance()
    {
        View ui;
        const QString text = ui.textOf(kHangzhou);
        const qsizetype section = text.indexOf(QStringLiteral("Nearest zones in force"));
        QVERIFY(section > 0);
        const QString nearest = text.mid(section, 60);
        // Hangzhou to Shaoxing: 30.2875, 120.1536 to about 30.0, 120.58, some fifty kilometres.
        QVERIFY2(nearest.contains(QStringLiteral("Shaoxing")), qPrintable(nearest));
        static const QRegularExpression distance(QStringLiteral("(\\d+) km"));
        const int km = distance.match(nearest).captured(1).toInt();
        QVERIFY2(km > 35 && km < 65, qPrintable(nearest));
    }

    void linksLeadToProvincesAndBatches()
    {
        View ui;
        ui.textOf(kHangzhou);
        emit ui.view.panel().anchorClicked(QUrl(QStringLiteral("province:330000")));
        QCOMPARE(ui.session.selection().current(), std::optional<AtlasItem>(kZhejiang));
        emit ui.view.panel().anchorClicked(QUrl(QStringLiteral("batch:2")));
        QCOMPARE(ui.session.selection().zones().size(), 12);
    }

    void pinnedPagesStayWhileTheSelectionMoves()
    {
        View ui;
        ui.textOf(kHangzhou);
        QTest::mouseClick(&ui.view.pinButton(), Qt::LeftButton);
        QCOMPARE(ui.view.tabs().count(), 2);
        QVERIFY(ui.textOf(kHaikou).startsWith(QStringLiteral("Hangzhou")));
        QTest::mouseClick(&ui.view.tabs(), Qt::LeftButton, {}, ui.view.tabs().tabRect(0).center());
        test::UiFixture::settle();
        QVERIFY(ui.view.panel().toPlainText().startsWith(QStringLiteral("Haikou")));
        ui.view.pin(kZhejiang);
        ui.view.pin(kHangzhou);
        QCOMPARE(ui.view.tabs().currentIndex(), 1);
        QCOMPARE(ui.view.pinned().size(), size_t{2});
        ui.view.unpin(0);
        ui.view.unpin(0);
        test::UiFixture::settle();
        QVERIFY(!ui.view.tabs().isVisible());
        QVERIFY(ui.view.panel().toPlainText().startsWith(QStringLiteral("Haikou")));
    }

    void thePageIsCopied()
    {
        View ui;
        ui.textOf(kHangzhou);
        QTest::mouseClick(&ui.view.copyButton(), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("国函〔2015〕44号")));
    }

    void theStripIsTheLifeOfWhatIsShown()
    {
        View ui;
        ui.textOf(kHaikou);
        const LifecycleStrip& strip = ui.view.strip();
        const auto stateOn = [&strip](QDate day) {
            const ZonesStep* step = strip.series().stepOn(day);
            return std::pair(step ? step->total : 0, step ? step->revoked : 0);
        };
        QCOMPARE(stateOn({2018, 7, 23}), std::pair(0, 0));
        QCOMPARE(stateOn({2018, 7, 24}), std::pair(1, 0));
        QCOMPARE(stateOn({2025, 4, 25}), std::pair(0, 1));
        ui.textOf(kZhejiang);
        QCOMPARE(stateOn({2025, 4, 25}).first, 12);
        ui.session.selection().clear();
        test::UiFixture::settle();
        QVERIFY(!strip.isVisible()); // the country's is the chart
        ui.textOf(kHaikou);
        QVERIFY(strip.isVisible());
        ui.view.resize(360, 180);
        test::UiFixture::settle();
        QVERIFY(!strip.isVisible()); // the text needs the room
        ui.view.resize(360, 400);
        QVERIFY(strip.xOf({2016, 1, 1}) < strip.xOf({2020, 1, 1}));
    }

    void theStripShowsItsBatchInItsColour()
    {
        View ui;
        ui.textOf(kHangzhou);
        ui.session.time().setDate({2016, 1, 12});
        test::UiFixture::settle();
        const QImage picture = ui.view.strip().grab().toImage();
        const auto at = [&](QDate day) {
            const double ratio = picture.devicePixelRatio();
            return picture.pixelColor(qRound(ui.view.strip().xOf(day) * ratio), qRound(20 * ratio));
        };
        QCOMPARE(at({2020, 1, 1}), Palette::batches().color(0));
        QCOMPARE(at({2015, 2, 1}), QColor(Qt::white));
        QVERIFY(at({2016, 1, 12}).lightness() < 60); // the date
    }
};

ZONEATLAS_TEST(details_view, DetailsViewTest)
#include "tst_details_view.moc"
