// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/zones_chart.h"

#include "chart_fixture.h"
#include "small_ledger.h"
#include "test_registry.h"

#include <QSignalSpy>
#include <QToolTip>
#include <QTranslator>
#include <QtTest>

using namespace zoneatlas;
using namespace zoneatlas::test;

namespace {

const QSize kSmall(340, 220);
const QSize kWide(600, 300);

/// Marks every string of the charts.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return QString::fromLatin1(context).contains(QStringLiteral("Chart"))
                   ? QStringLiteral("«%1»").arg(QString::fromUtf8(source))
                   : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class ZonesChartTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTimeStepPaintsOnlyTheCursor();
    void playingThroughNeverReplots();
    void theCursorStandsAtTheDate();
    void bandsHaveTheMapsColours();
    void batchesWithoutASelectedZoneAreVeiled();
    void theFilterIsCounted();
    void pointingAtABandPointsAtItsBatch();
    void theFutureIsVeiledFromTheNextEvent();
    void aClickMovesTheDate();
    void aClickNearAnEventTakesTheEvent();
    void draggingMovesTheDateAlong();
    void otherPressesDoNothing_data();
    void otherPressesDoNothing();
    void tipTellsDateAndCounts();
    void hoveringShowsTheTip();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void wideChartLabelsEveryEvent();
    void languageChangeRelabels();
    void anotherProjectIsPlotted();
    void anEmptyProjectIsAnEmptyChart();

private:
    [[nodiscard]] QPoint pointAt(QDate day) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ZonesChart> m_chart;
};

void ZonesChartTest::init()
{
    m_chart.reset();
    m_session = std::make_unique<Session>(smallProject(), Language::English);
    m_chart = std::make_unique<ZonesChart>(*m_session);
    showChart(*m_chart, kSmall);
}

/// In the middle of the plot's height.
QPoint ZonesChartTest::pointAt(QDate day) const
{
    const ChartFrame frame = m_chart->frame();
    return QPointF(frame.xOf(day), frame.plot.center().y()).toPoint();
}

void ZonesChartTest::aTimeStepPaintsOnlyTheCursor()
{
    const Effort before = effortOf(*m_chart);
    m_session->time().setDate({2017, 1, 1});
    QCOMPARE(effortSince(before, *m_chart), (Effort{0, 1}));
    m_session->selection().select(ZoneId(QStringLiteral("b")));
    QCOMPARE(effortSince(before, *m_chart), (Effort{0, 2}));
}

void ZonesChartTest::playingThroughNeverReplots()
{
    m_session->time().goToFirst();
    const Effort before = effortOf(*m_chart);
    for (size_t i = 0; i < m_session->time().eventDates().size(); ++i)
        m_session->time().goToNextEvent();
    QCOMPARE(effortSince(before, *m_chart), (Effort{0, 4}));
}

void ZonesChartTest::theCursorStandsAtTheDate()
{
    const ChartFrame frame = m_chart->frame();
    for (const QDate day : {QDate(2015, 9, 1), QDate(2017, 6, 1)}) {
        m_session->time().setDate(day);
        const QImage picture = pictureOf(*m_chart);
        const QPointF above(std::round(frame.xOf(day)), frame.plot.top() + 2);
        QCOMPARE(colorAt(picture, above), ChartStyle().cursor);
        QVERIFY(colorAt(picture, above + QPointF(3, 0)) != ChartStyle().cursor);
    }
}

void ZonesChartTest::bandsHaveTheMapsColours()
{
    const QImage picture = pictureOf(*m_chart);
    const ChartFrame frame = m_chart->frame();
    const Palette palette = Palette::batches();
    const double x = frame.xOf({2019, 6, 1});
    QCOMPARE(colorAt(picture, {x, frame.yOf(0.5)}), palette.color(0));
    QCOMPARE(colorAt(picture, {x, frame.yOf(1.5)}), palette.color(1));
    QCOMPARE(colorAt(picture, {x, frame.yOf(3)}), palette.color(2));
    // After the first batch's only zone was revoked its band is gone.
    QCOMPARE(colorAt(picture, {frame.xOf({2020, 8, 1}), frame.yOf(0.5)}), palette.color(1));
}

void ZonesChartTest::batchesWithoutASelectedZoneAreVeiled()
{
    const ChartFrame frame = m_chart->frame();
    const double x = frame.xOf({2019, 6, 1});
    const Palette palette = Palette::batches();
    m_session->selection().select(ZoneId(QStringLiteral("b")));
    const QImage picture = pictureOf(*m_chart);
    QCOMPARE(colorAt(picture, {x, frame.yOf(1.5)}), palette.color(1));
    QVERIFY(colorAt(picture, {x, frame.yOf(0.5)}).lightness() > palette.color(0).lightness() + 40);
}

void ZonesChartTest::theFilterIsCounted()
{
    m_session->filter().showOnlyBatch(2);
    QCOMPARE(m_chart->series(), zonesSeries(*m_session->project().ledger, m_session->scope()));
    QCOMPARE(m_chart->series().largestTotal(), 2);
}

void ZonesChartTest::pointingAtABandPointsAtItsBatch()
{
    const ChartFrame frame = m_chart->frame();
    const QPoint point = QPointF(frame.xOf({2019, 6, 1}), frame.yOf(3)).toPoint();
    QTest::mouseMove(m_chart->canvas(), point);
    QCOMPARE(m_session->selection().hovered(), std::optional<AtlasItem>(BatchNumber{3}));
    QTest::mouseClick(m_chart->canvas(), Qt::LeftButton, Qt::ControlModifier, point);
    QCOMPARE(m_session->selection().zones(), m_session->zonesOf(BatchNumber{3}));
    QCOMPARE(m_session->time().date(), QDate(2020, 5, 6)); // a click without Ctrl would have moved it
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_chart.get(), &leave);
    QVERIFY(!m_session->selection().hovered());
}

void ZonesChartTest::theFutureIsVeiledFromTheNextEvent()
{
    const ChartFrame frame = m_chart->frame();
    const QColor full = Palette::batches().color(1);
    m_session->time().setDate({2016, 2, 1});
    const QImage picture = pictureOf(*m_chart);
    QCOMPARE(colorAt(picture, {frame.xOf({2018, 6, 1}), frame.yOf(1.5)}), full);
    const QColor veiled = colorAt(picture, {frame.xOf({2019, 6, 1}), frame.yOf(1.5)});
    QVERIFY(veiled.lightness() > full.lightness() + 40);
}

void ZonesChartTest::aClickMovesTheDate()
{
    const QDate wanted(2017, 5, 1);
    const QPoint point = pointAt(wanted);
    QTest::mouseClick(m_chart->canvas(), Qt::LeftButton, {}, point);
    QCOMPARE(m_session->time().date(), m_chart->frame().dayAt(point.x()));
    QVERIFY(std::abs(m_session->time().date().daysTo(wanted)) <= 8);
}

void ZonesChartTest::aClickNearAnEventTakesTheEvent()
{
    const QDate event(2016, 1, 12);
    for (const int offset : {-3, 3}) {
        m_session->time().goToLast();
        QTest::mouseClick(m_chart->canvas(), Qt::LeftButton, {}, pointAt(event) + QPoint(offset, 0));
        QCOMPARE(m_session->time().date(), event);
    }
}

void ZonesChartTest::draggingMovesTheDateAlong()
{
    const QPoint begin = pointAt({2017, 3, 1});
    const QPoint end = pointAt({2019, 3, 1});
    QSignalSpy views(&m_session->time(), &TimeController::viewChanged);
    QWidget* canvas = m_chart->canvas();
    const Effort before = effortOf(*m_chart);
    QTest::mousePress(canvas, Qt::LeftButton, {}, begin);
    for (int x = begin.x() + 10; x < end.x(); x += 10) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, begin.y()), canvas->mapToGlobal(QPointF(x, begin.y())),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas, &move);
        QCOMPARE(m_session->time().date(),
                 dayOrEventAt(m_chart->frame(), m_session->time().eventDates(), x, 4));
    }
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, end);
    QVERIFY(views.count() > 5);
    QCOMPARE(effortSince(before, *m_chart), (Effort{0, views.count()}));
    const QDate dropped = m_session->time().date();
    QTest::mouseMove(canvas, begin);
    QCOMPARE(m_session->time().date(), dropped);
}

void ZonesChartTest::otherPressesDoNothing_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<QPoint>("point");
    QTest::newRow("right button") << Qt::RightButton << pointAt({2017, 1, 1});
    QTest::newRow("title") << Qt::LeftButton << QPoint(100, 8);
    QTest::newRow("value axis") << Qt::LeftButton << QPoint(10, 100);
}

void ZonesChartTest::otherPressesDoNothing()
{
    QFETCH(Qt::MouseButton, button);
    QFETCH(QPoint, point);
    const QDate before = m_session->time().date();
    QTest::mouseClick(m_chart->canvas(), button, {}, point);
    QCOMPARE(m_session->time().date(), before);
}

void ZonesChartTest::tipTellsDateAndCounts()
{
    const QString tip = m_chart->tipAt(pointAt({2018, 7, 24}));
    QVERIFY2(tip.contains(QStringLiteral("24 July 2018")), qPrintable(tip));
    QVERIFY(tip.contains(QStringLiteral("Zones in force: 4")));
    QVERIFY(tip.indexOf(QStringLiteral("Batch 3")) < tip.indexOf(QStringLiteral("Batch 1")));
    const QString early = m_chart->tipAt(pointAt({2015, 9, 1}));
    QVERIFY(early.contains(QStringLiteral("Zones in force: 1")));
    QVERIFY(!early.contains(QStringLiteral("Batch 2")));
    QVERIFY(m_chart->tipAt({2, 2}).isEmpty());
}

void ZonesChartTest::hoveringShowsTheTip()
{
    QTest::mouseMove(m_chart->canvas(), pointAt({2019, 1, 1}));
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("Zones in force: 4")));
    QTest::mouseMove(m_chart->canvas(), QPoint(3, 3));
    QTRY_VERIFY(QToolTip::text().isEmpty());
}

void ZonesChartTest::labelsNeverOverlap_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(220, 150), kSmall, kWide, QSize(1200, 700)})
        QTest::newRow(qPrintable(QString::number(size.width()))) << size;
}

void ZonesChartTest::labelsNeverOverlap()
{
    QFETCH(QSize, size);
    m_session->setProject(bundledProject());
    showChart(*m_chart, size);
    const ChartFrame frame = m_chart->frame();
    const auto labels = m_chart->labels(frame);
    QVERIFY(!labels.empty());
    for (size_t i = 0; i < labels.size(); ++i) {
        QVERIFY(frame.plot.adjusted(-1, -2, 1, 1).contains(labels[i].rect));
        for (size_t j = 0; j < i; ++j)
            QVERIFY2(!labels[i].rect.intersects(labels[j].rect), qPrintable(labels[i].text + labels[j].text));
    }
}

void ZonesChartTest::wideChartLabelsEveryEvent()
{
    m_session->setProject(bundledProject());
    for (const QSize size : {kSmall, kWide}) {
        showChart(*m_chart, size);
        QSet<QString> texts;
        for (const ZonesChart::Label& label : m_chart->labels(m_chart->frame()))
            texts.insert(label.text);
        for (const int total : {1, 13, 35, 59, 105, 132, 165, 178})
            QVERIFY2(texts.contains(QString::number(total)), qPrintable(QString::number(total)));
    }
}

void ZonesChartTest::languageChangeRelabels()
{
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const Effort before = effortOf(*m_chart);
    m_session->setLanguage(Language::Chinese);
    QCOMPARE(effortSince(before, *m_chart).replots, 1);
    QVERIFY(m_chart->accessibleName().startsWith(QStringLiteral("«")));
    QVERIFY(m_chart->tipAt(pointAt({2018, 7, 24})).contains(QStringLiteral("2018年7月24日")));
    QCoreApplication::removeTranslator(&translator);
}

void ZonesChartTest::anotherProjectIsPlotted()
{
    Project late = smallProject();
    late.ledger = lateLedger();
    m_session->setProject(late);
    QCoreApplication::processEvents();
    QCOMPARE(m_chart->series(), zonesSeries(*late.ledger));
    QCOMPARE(m_chart->frame().firstDay, QDate(2030, 1, 1));
    QCOMPARE(colorAt(pictureOf(*m_chart), {m_chart->frame().xOf({2030, 9, 1}), m_chart->frame().yOf(0.5)}),
             Palette::batches().color(0));
}

void ZonesChartTest::anEmptyProjectIsAnEmptyChart()
{
    Project empty;
    empty.ledger = std::make_shared<const ApprovalLedger>();
    empty.trade = std::make_shared<const TradeLedger>();
    m_session->setProject(empty);
    QVERIFY(!pictureOf(*m_chart).isNull());
    QVERIFY(!m_chart->frame().isValid());
    QVERIFY(m_chart->tipAt({150, 100}).isEmpty());
    QTest::mouseClick(m_chart->canvas(), Qt::LeftButton, {}, QPoint(150, 100));
    QVERIFY(!m_session->time().date().isValid());
}

ZONEATLAS_TEST(zones_chart, ZonesChartTest)
#include "tst_zones_chart.moc"
