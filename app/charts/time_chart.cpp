// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_chart.h"

#include "charts/painter_device.h"
#include "core/text_format.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>
#include <functional>
#include <utility>

namespace zoneatlas {

namespace {

constexpr int kMarginPx = 8;
constexpr int kFlagPaddingPx = 4;
constexpr int kTickPx = 3;
constexpr int kTickTextGapPx = 3;
constexpr double kPxPerValueStep = 34; ///< steps of the value axis are at least that high
constexpr double kYearGapPx = 6;
constexpr int kVeilAlpha = 150;

int labelHeightPx()
{
    return static_cast<int>(std::ceil(QFontMetricsF(chartLabelFont()).height()));
}

int flagHeightPx()
{
    return labelHeightPx() + 2;
}

/// Paints what it is told to, on its layer.
class PaintedItem : public QCPAbstractItem
{
public:
    PaintedItem(QCustomPlot* plot, QCPLayer* layer, std::function<void(QPainter&)> paint)
        : QCPAbstractItem(plot)
        , m_paint(std::move(paint))
    {
        setLayer(layer);
        setClipToAxisRect(false);
        setSelectable(false);
        // Antialiasing would shift everything by half a pixel, and blur edges that lie on whole ones.
        setAntialiased(false);
    }
    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override
    {
        painter->save();
        m_paint(*painter);
        painter->restore();
    }

private:
    std::function<void(QPainter&)> m_paint;
};

/// Years on an axis of days counted from `firstDay`: the label in the middle of its year, ticks where years
/// begin.
class YearTicker : public QCPAxisTicker
{
public:
    void setYears(QDate firstDay, QDate lastDay, int labelStep)
    {
        m_firstDay = firstDay;
        m_lastDay = lastDay;
        m_labelStep = labelStep;
    }
    void generate(const QCPRange&, const QLocale&, QChar, int, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* tickLabels) override
    {
        ticks.clear();
        QVector<double> begins;
        QVector<QString> labels;
        for (int year = m_firstDay.year(); m_firstDay.isValid() && year <= m_lastDay.year(); ++year) {
            const QDate begin(year, 1, 1);
            const QDate end(year + 1, 1, 1);
            begins << positionOf(begin);
            ticks << (positionOf(begin) + positionOf(end)) / 2;
            const bool isLabelled = (year - m_firstDay.year()) % m_labelStep == 0;
            labels << (isLabelled ? QString::number(year) : QString());
        }
        if (subTicks)
            *subTicks = begins << positionOf(m_lastDay.addDays(1));
        if (tickLabels)
            *tickLabels = labels;
    }

private:
    [[nodiscard]] double positionOf(QDate day) const { return static_cast<double>(m_firstDay.daysTo(day)); }

    QDate m_firstDay;
    QDate m_lastDay;
    int m_labelStep = 1;
};

/// Values at a fixed step, written in the session's language.
class ValueTicker : public QCPAxisTicker
{
public:
    void setScale(double step, int shift, Language language)
    {
        m_step = step;
        m_factor = std::pow(10.0, shift);
        m_language = language;
    }

protected:
    double getTickStep(const QCPRange&) override { return m_step; }
    int getSubTickCount(double) override { return 0; }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return formatNumber(tick * m_factor, decimalsOfStep(m_step * m_factor), m_language);
    }

private:
    double m_step = 1;
    double m_factor = 1;
    Language m_language = Language::English;
};

} // namespace

TimeChart::TimeChart(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    makePlot();
    styleAxes();
    connectPlot();
    connectSession();
}

TimeChart::~TimeChart() = default;

ChartFrame TimeChart::frame() const
{
    const TimeController& time = m_session.time();
    return {QRectF(m_plot->axisRect()->rect()), time.firstDay(), time.lastDay(),
            m_plot->yAxis->range().upper};
}

QWidget* TimeChart::canvas() const
{
    return m_plot;
}

void TimeChart::setSourceMark(const QString& mark)
{
    m_sourceMark = mark;
    rebuild();
}

void TimeChart::paintOnPage(QPainter& painter, const QRectF& rectMm, double scale, const QColor& ground)
{
    const double unitMm = scale / kLogicalPixelsPerMm;
    const QSize size = (rectMm.size() / unitMm).toSize();
    painter.save();
    painter.translate(rectMm.topLeft());
    painter.scale(unitMm, unitMm);
    const QRect onScreen = m_plot->viewport();
    const QColor groundOnScreen = std::exchange(m_style.ground, ground);
    m_plot->setViewport(QRect(QPoint(0, 0), size));
    m_plot->setBackground(QBrush(Qt::NoBrush));
    fitAxes();
    {
        PainterDevice device(painter, size);
        QCPPainter plotPainter(&device);
        plotPainter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
        m_plot->toPainter(&plotPainter, size.width(), size.height());
    }
    m_style.ground = groundOnScreen;
    m_plot->setBackground(groundOnScreen);
    m_plot->setViewport(onScreen);
    painter.restore();
}

void TimeChart::rebuild()
{
    updateContent();
    setAccessibleName(m_header.title);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimeChart::setHeader(ChartHeader header)
{
    m_header = std::move(header);
    m_header.mark = m_sourceMark;
}

void TimeChart::setValueAxis(const ValueAxis& axis)
{
    m_valueAxis = axis;
}

void TimeChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void TimeChart::leaveEvent(QEvent* event)
{
    m_session.selection().hover(std::nullopt);
    QWidget::leaveEvent(event);
}

void TimeChart::makePlot()
{
    m_plot = new QCustomPlot(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);

    m_plot->setBackground(m_style.ground);
    m_plot->addLayer(QStringLiteral("cursor"), m_plot->layer(QStringLiteral("overlay")));
    m_cursorLayer = m_plot->layer(QStringLiteral("cursor"));
    m_cursorLayer->setMode(QCPLayer::lmBuffered);
    // The plot owns its items.
    new PaintedItem(m_plot, m_plot->layer(QStringLiteral("main")), [this](QPainter& painter) {
        m_header.paint(painter, QRectF(m_plot->viewport()).adjusted(kMarginPx, kMarginPx - 2, -kMarginPx, 0),
                       m_style);
        if (const ChartFrame current = frame(); current.isValid())
            paintContent(painter, current);
    });
    new PaintedItem(m_plot, m_cursorLayer, [this](QPainter& painter) {
        ++m_cursorPaintCount;
        paintCursor(painter);
    });
}

void TimeChart::styleAxes()
{
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMinimumMargins({});
    m_plot->xAxis->setTicker(QSharedPointer<YearTicker>::create());
    m_plot->yAxis->setTicker(QSharedPointer<ValueTicker>::create());
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(chartLabelFont());
        axis->setTickLabelColor(m_style.quietText);
        axis->setTickLength(0);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(QPen(m_style.baseline, 1));
        axis->grid()->setPen(QPen(m_style.grid, 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->xAxis->setBasePen(QPen(m_style.baseline, 1));
    m_plot->xAxis->setSubTickLength(0, kTickPx);
    m_plot->xAxis->setTickLabelPadding(kTickTextGapPx + kTickPx);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis->setTickLabelPadding(kMarginPx / 2);
}

void TimeChart::connectPlot()
{
    connect(m_plot, &QCustomPlot::beforeReplot, this, &TimeChart::fitAxes);
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] { ++m_replotCount; });
    connect(m_plot, &QCustomPlot::mousePress, this, &TimeChart::press);
    connect(m_plot, &QCustomPlot::mouseMove, this, &TimeChart::move);
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this] { m_isDragging = false; });
}

void TimeChart::connectSession()
{
    connect(&m_session, &Session::projectChanged, this, &TimeChart::rebuild);
    connect(&m_session, &Session::languageChanged, this, &TimeChart::rebuild);
    connect(&m_session.time(), &TimeController::viewChanged, this, &TimeChart::showCursor);
}

/// Both charts keep the same margins, so that their years stand above one another.
void TimeChart::layOut()
{
    const QFontMetricsF metrics(chartLabelFont());
    const int left =
        kMarginPx + static_cast<int>(std::ceil(metrics.horizontalAdvance(QStringLiteral("0,000")))) + 4;
    const int top = kMarginPx - 2 + m_header.height() + flagHeightPx() + kMarginPx / 2;
    const int bottom = kTickPx + kTickTextGapPx + labelHeightPx() + kMarginPx / 2;
    m_plot->axisRect()->setMargins({left, top, kMarginPx + 2, bottom});
}

void TimeChart::fitAxes()
{
    layOut();
    const TimeController& time = m_session.time();
    const QMargins margins = m_plot->axisRect()->margins();
    const double width = std::max(1, m_plot->viewport().width() - margins.left() - margins.right());
    const double height = std::max(1, m_plot->viewport().height() - margins.top() - margins.bottom());

    const double days =
        time.firstDay().isValid() ? static_cast<double>(time.firstDay().daysTo(time.lastDay()) + 1) : 1;
    const double years = time.firstDay().isValid() ? time.lastDay().year() - time.firstDay().year() + 1 : 1;
    const double yearLabelPx =
        QFontMetricsF(chartLabelFont()).horizontalAdvance(QStringLiteral("2000")) + kYearGapPx;
    m_plot->xAxis->ticker().staticCast<YearTicker>()->setYears(time.firstDay(), time.lastDay(),
                                                               yearLabelStep(width / years, yearLabelPx));
    m_plot->xAxis->setRange(0, days);

    const double step =
        niceStep(m_valueAxis.largest, static_cast<int>(height / kPxPerValueStep), m_valueAxis.leastStep);
    m_plot->yAxis->ticker().staticCast<ValueTicker>()->setScale(step, m_valueAxis.shift,
                                                                m_session.language());
    // The number above the highest value has room within the plot.
    const double withLabel = m_valueAxis.largest * height / std::max(1.0, height - labelHeightPx() - 2);
    m_plot->yAxis->setRange(
        0, std::max(step * std::ceil(m_valueAxis.largest / step), std::max(step, withLabel)));
}

void TimeChart::showCursor()
{
    m_cursorLayer->replot();
}

void TimeChart::paintCursor(QPainter& painter) const
{
    const ChartFrame current = frame();
    const QDate day = m_session.time().date();
    if (!current.isValid() || !day.isValid())
        return;
    paintHighlight(painter, current);
    if (const auto future = futureAfter(day)) {
        QColor veil = m_style.ground;
        veil.setAlpha(kVeilAlpha);
        const double left = std::round(current.xOf(*future));
        painter.fillRect(QRectF(left, current.plot.top(), current.plot.right() - left, current.plot.height()),
                         veil);
    }
    const double x = std::min(std::round(current.xOf(day)), current.plot.right() - 1);
    painter.fillRect(QRectF(x, current.plot.top() - 2, 1, current.plot.height() + 2), m_style.cursor);
    paintFlag(painter, current, x);
}

void TimeChart::paintFlag(QPainter& painter, const ChartFrame& frame, double x) const
{
    const QString text = formatShortDate(m_session.time().date(), m_session.language());
    const double width =
        std::ceil(QFontMetricsF(chartLabelFont()).horizontalAdvance(text)) + 2 * kFlagPaddingPx;
    const double rightmost = std::max(frame.plot.left(), m_plot->viewport().width() - width - 2);
    const double left = std::clamp(std::round(x - width / 2), frame.plot.left(), rightmost);
    const QRectF flag(left, frame.plot.top() - 2 - flagHeightPx(), width, flagHeightPx());
    painter.fillRect(flag, m_style.cursor);
    painter.setFont(chartLabelFont());
    painter.setPen(m_style.ground);
    painter.drawText(flag, Qt::AlignCenter, text);
}

std::optional<AtlasItem> TimeChart::itemAt(QPointF) const
{
    return std::nullopt;
}

void TimeChart::paintHighlight(QPainter&, const ChartFrame&) const {}

std::optional<QDate> TimeChart::futureAfter(QDate) const
{
    return std::nullopt;
}

void TimeChart::press(QMouseEvent* event)
{
    const ChartFrame current = frame();
    const QRectF sensitive = current.plot.adjusted(0, -flagHeightPx(), 0, labelHeightPx());
    if (event->button() != Qt::LeftButton || !current.isValid() || !sensitive.contains(event->position()))
        return;
    const std::optional<AtlasItem> item = itemAt(event->position());
    if (event->modifiers().testFlag(Qt::ControlModifier) && item) {
        m_session.toggle(*item);
        return;
    }
    m_isDragging = true;
    QToolTip::hideText();
    m_session.time().setDate(dayForPress(current, event->position().x()));
}

void TimeChart::move(QMouseEvent* event)
{
    const ChartFrame current = frame();
    if (!current.isValid())
        return;
    if (m_isDragging && event->buttons().testFlag(Qt::LeftButton)) {
        m_session.time().setDate(dayForPress(current, event->position().x()));
        return;
    }
    m_session.selection().hover(itemAt(event->position()));
    const QString tip = tipAt(event->position());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), tip, m_plot);
}

} // namespace zoneatlas
