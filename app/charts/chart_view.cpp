// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_view.h"

#include "charts/painter_device.h"
#include "core/lengths.h"

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

constexpr int kTallPx = 200;
constexpr double kMenuButtonPx = 20; ///< room that the window's button takes beside the margin

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

} // namespace

int chartLabelHeightPx()
{
    return static_cast<int>(std::ceil(QFontMetricsF(chartLabelFont()).height()));
}

ChartView::ChartView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    makePlot();
    connectPlot();
    connect(&m_session, &Session::projectChanged, this, &ChartView::rebuild);
    connect(&m_session, &Session::languageChanged, this, &ChartView::rebuild);
    connect(&m_session.time(), &TimeController::viewChanged, this, [this] { onTimeChanged(); });
    connect(&m_session.compare(), &CompareState::changed, this, [this] { onTimeChanged(); });
}

ChartView::~ChartView() = default;

QWidget* ChartView::canvas() const
{
    return m_plot;
}

QRectF ChartView::plotRect() const
{
    return QRectF(m_plot->axisRect()->rect());
}

QSize ChartView::areaSize() const
{
    return m_plot->viewport().size();
}

std::optional<AtlasItem> ChartView::itemAt(QPointF) const
{
    return std::nullopt;
}

void ChartView::setSourceMark(const QString& mark)
{
    m_sourceMark = mark;
    rebuild();
}

void ChartView::paintOnPage(QPainter& painter, const QRectF& rectMm, double scale, const QColor& ground)
{
    const double unitMm = scale / kLogicalPixelsPerMm;
    const QSize size = (rectMm.size() / unitMm).toSize();
    painter.save();
    painter.translate(rectMm.topLeft());
    painter.scale(unitMm, unitMm);
    const QRect onScreen = m_plot->viewport();
    const QColor groundOnScreen = std::exchange(m_style.ground, ground);
    m_isOnPage = true;
    m_plot->setViewport(QRect(QPoint(0, 0), size));
    m_plot->setBackground(QBrush(Qt::NoBrush));
    fitAxes(m_plot->viewport());
    {
        PainterDevice device(painter, size);
        QCPPainter plotPainter(&device);
        plotPainter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
        m_plot->toPainter(&plotPainter, size.width(), size.height());
    }
    m_isOnPage = false;
    m_style.ground = groundOnScreen;
    m_plot->setBackground(groundOnScreen);
    m_plot->setViewport(onScreen);
    painter.restore();
}

void ChartView::rebuild()
{
    updateContent();
    setAccessibleName(m_header.title);
    replot();
}

void ChartView::replot()
{
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::showCursor()
{
    m_cursorLayer->replot();
}

void ChartView::setHeader(ChartHeader header)
{
    m_header = std::move(header);
    m_header.mark = m_sourceMark;
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void ChartView::leaveEvent(QEvent* event)
{
    m_session.selection().hover(std::nullopt);
    QWidget::leaveEvent(event);
}

void ChartView::makePlot()
{
    m_plot = new QCustomPlot(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);

    m_plot->setBackground(m_style.ground);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMinimumMargins({});
    m_plot->addLayer(QStringLiteral("cursor"), m_plot->layer(QStringLiteral("overlay")));
    m_cursorLayer = m_plot->layer(QStringLiteral("cursor"));
    m_cursorLayer->setMode(QCPLayer::lmBuffered);
    // The plot owns its items.
    new PaintedItem(m_plot, m_plot->layer(QStringLiteral("main")), [this](QPainter& painter) {
        if (!m_isHeaderAbove)
            paintHeader(painter);
        paintContent(painter);
    });
    new PaintedItem(m_plot, m_cursorLayer, [this](QPainter& painter) {
        ++m_cursorPaintCount;
        if (m_isHeaderAbove)
            paintHeader(painter);
        paintCursor(painter);
    });
}

/// As it stands in the room there is.
ChartHeader ChartView::headerNow() const
{
    ChartHeader header = m_header;
    // A header that changes with the date may not move the plot, and a low chart has no line to spare.
    header.mayWrap = !m_isHeaderAbove && areaSize().height() >= kTallPx;
    if (!m_isOnPage)
        header.besideTitlePx = kMenuButtonPx + besideTitlePx();
    return header;
}

double ChartView::headerWidthPx() const
{
    return areaSize().width() - 2 * kChartMarginPx;
}

QPointF ChartView::titleEnd() const
{
    const QRect area = m_plot->viewport();
    return {area.right() - kChartMarginPx - kMenuButtonPx,
            area.top() + kChartMarginPx - 2 + QFontMetricsF(chartTitleFont()).ascent()};
}

/// All of it, where there is no room for it.
QString ChartView::headerTipAt(QPointF position) const
{
    const bool isThere = position.y() < kChartMarginPx + headerHeightPx();
    if (!isThere || !headerNow().isCut(headerWidthPx()))
        return {};
    return QStringLiteral("<b>%1</b><br>%2")
        .arg(m_header.title.toHtmlEscaped(), m_header.subtitle.toHtmlEscaped());
}

void ChartView::paintHeader(QPainter& painter) const
{
    const QRectF area(m_plot->viewport());
    headerNow().paint(painter, area.adjusted(kChartMarginPx, kChartMarginPx - 2, -kChartMarginPx, 0),
                      m_style);
}

void ChartView::connectPlot()
{
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this] { fitAxes(m_plot->viewport()); });
    connect(m_plot, &QCustomPlot::afterReplot, this, [this] { ++m_replotCount; });
    connect(m_plot, &QCustomPlot::mousePress, this, &ChartView::press);
    connect(m_plot, &QCustomPlot::mouseMove, this, &ChartView::move);
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this] { m_isDragging = false; });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &ChartView::resetZoom);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this](QWheelEvent* event) {
        constexpr double kStep = 1.25; // a notch is 120 eighths of a degree
        zoomAt(event->position(), std::pow(kStep, event->angleDelta().y() / 120.0));
    });
}

void ChartView::pressAt(QPointF, Qt::KeyboardModifiers) {}
void ChartView::dragTo(QPointF) {}
void ChartView::panBy(double) {}
void ChartView::zoomAt(QPointF, double) {}
void ChartView::resetZoom() {}

void ChartView::press(QMouseEvent* event)
{
    m_panFromX = event->position().x();
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<AtlasItem> item = itemAt(event->position());
    if (event->modifiers().testFlag(Qt::ControlModifier) && item) {
        m_session.toggle(*item);
        return;
    }
    m_isDragging = true;
    QToolTip::hideText();
    pressAt(event->position(), event->modifiers());
}

void ChartView::move(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::MiddleButton)) {
        panBy(event->position().x() - std::exchange(m_panFromX, event->position().x()));
        return;
    }
    if (m_isDragging && event->buttons().testFlag(Qt::LeftButton)) {
        dragTo(event->position());
        return;
    }
    m_session.selection().hover(itemAt(event->position()));
    QString tip = tipAt(event->position());
    if (tip.isEmpty())
        tip = headerTipAt(event->position());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), tip, m_plot);
}

} // namespace zoneatlas
