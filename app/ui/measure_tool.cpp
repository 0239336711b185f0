// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure_tool.h"

#include "data/geodesic.h"
#include "ui/app_style.h"
#include "ui/map_canvas.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

namespace zoneatlas {

namespace {

constexpr double kClosePx = 9;        ///< this near to the first point a click closes the shape
constexpr double kLineStepM = 50'000; ///< a geodesic bends on the map; this is straight enough on any screen
constexpr double kCasingPx = 4;
constexpr double kLinePx = 1.6;
constexpr double kPointPx = 3.2;
constexpr int kFillAlpha = 26;
constexpr int kBackingAlpha = 232;
constexpr int kReadoutGapPx = 14;

} // namespace

MeasureTool::MeasureTool(Session& session, MapCanvas& canvas)
    : QWidget(&canvas)
    , m_session(session)
    , m_canvas(canvas)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    canvas.installEventFilter(this);
    connect(&canvas, &MapCanvas::pointPicked, this, &MeasureTool::pick);
    connect(&canvas, &MapCanvas::pickingFinished, this, &MeasureTool::finish);
    connect(&canvas, &MapCanvas::pointerMoved, this, [this](const std::optional<MapPoint>& point) {
        const auto& projection = m_session.project().projection;
        m_pointer = point && projection ? projection->toLonLat(*point) : std::nullopt;
        update();
    });
    connect(&canvas, &MapCanvas::lassoToolChanged, this, [this](bool isLasso) {
        if (isLasso)
            setActive(false);
    });
    connect(&session, &Session::languageChanged, this, qOverload<>(&QWidget::update));
    connect(&session, &Session::projectChanged, this, [this] { setActive(false); });
}

void MeasureTool::setActive(bool isActive)
{
    if (isActive == m_isActive)
        return;
    m_isActive = isActive;
    restart();
    if (isActive)
        m_canvas.setLassoTool(false);
    m_canvas.setPicksPoints(isActive);
    setGeometry(m_canvas.rect());
    lower(); // below what else is on the canvas
    setVisible(isActive);
    emit activeChanged(isActive);
}

void MeasureTool::restart()
{
    m_measurement = {};
    m_isFinished = false;
    showChange();
}

void MeasureTool::showChange()
{
    update();
    emit measurementChanged();
}

void MeasureTool::pick(QPointF pixel)
{
    const auto position = lonLatAt(pixel);
    if (!position)
        return;
    if (m_isFinished)
        restart();
    if (canCloseAt(pixel)) {
        m_measurement.isClosed = true;
        finish();
        return;
    }
    m_measurement.points.push_back(*position);
    showChange();
}

void MeasureTool::finish()
{
    m_isFinished = m_measurement.points.size() > 1;
    showChange();
}

void MeasureTool::removeLast()
{
    if (m_measurement.isClosed)
        m_measurement.isClosed = false;
    else if (!m_measurement.points.empty())
        m_measurement.points.pop_back();
    m_isFinished = false;
    showChange();
}

void MeasureTool::copyResult()
{
    if (m_measurement.points.size() > 1)
        QApplication::clipboard()->setText(measurementText(m_measurement, m_session.language()));
}

bool MeasureTool::eventFilter(QObject* receiver, QEvent* event)
{
    if (receiver != &m_canvas || !m_isActive)
        return false;
    if (event->type() == QEvent::Resize)
        setGeometry(m_canvas.rect());
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    return handleKey(key.key(), key.modifiers());
}

bool MeasureTool::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape)
        setActive(false);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        finish();
    else if (key == Qt::Key_Backspace)
        removeLast();
    else if (key == Qt::Key_C && modifiers == Qt::ControlModifier)
        copyResult();
    else
        return false;
    return true;
}

bool MeasureTool::canCloseAt(QPointF pixel) const
{
    if (m_isFinished || m_measurement.points.size() < 3)
        return false;
    const auto first = pixelOf(m_measurement.points.front());
    return first && QLineF(*first, pixel).length() <= kClosePx;
}

Measurement MeasureTool::shown() const
{
    Measurement shown = m_measurement;
    if (m_isFinished || shown.points.empty() || !m_pointer)
        return shown;
    const auto pixel = pixelOf(*m_pointer);
    if (pixel && canCloseAt(*pixel))
        shown.isClosed = true;
    else
        shown.points.push_back(*m_pointer);
    return shown;
}

QStringList MeasureTool::readout() const
{
    const Measurement measured = shown();
    if (measured.points.size() < 2)
        return m_measurement.points.empty() ? QStringList(tr("Click to measure")) : QStringList();
    const Language language = m_session.language();
    QStringList lines;
    if (measured.isClosed)
        lines << areaText(measured.areaM2(), language)
              << tr("around: %1").arg(distanceText(measured.lengthM(), language));
    else
        lines << distanceText(measured.lengthM(), language);
    if (!measured.isClosed && measured.points.size() > 2)
        lines << tr("last leg: %1").arg(distanceText(measured.lastLegM(), language));
    return lines;
}

std::optional<LonLat> MeasureTool::lonLatAt(QPointF pixel) const
{
    const auto& projection = m_session.project().projection;
    if (!projection)
        return std::nullopt;
    const MapToPage page(m_session.mapView().view(), m_canvas.frameMm());
    return projection->toLonLat(page.toMap(pixel / kLogicalPixelsPerMm));
}

std::optional<QPointF> MeasureTool::pixelOf(const LonLat& position) const
{
    const auto& projection = m_session.project().projection;
    const auto point = projection ? projection->toMap(position) : std::nullopt;
    if (!point)
        return std::nullopt;
    const MapToPage page(m_session.mapView().view(), m_canvas.frameMm());
    return page.toPage(*point) * kLogicalPixelsPerMm;
}

QPolygonF MeasureTool::lineOf(const Measurement& measurement) const
{
    std::vector<LonLat> points = measurement.points;
    if (measurement.isClosed)
        points.push_back(points.front());
    QPolygonF line;
    for (size_t i = 1; i < points.size(); ++i)
        for (const LonLat& position : geodesicLine(points[i - 1], points[i], kLineStepM))
            if (const auto pixel = pixelOf(position))
                line.append(*pixel);
    return line;
}

void MeasureTool::paintEvent(QPaintEvent*)
{
    const Measurement measured = shown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF line = lineOf(measured);
    if (measured.isClosed) {
        QColor fill = style::kText;
        fill.setAlpha(kFillAlpha);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(line);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style::kPanel, kCasingPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(style::kText, kLinePx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(style::kPanel);
    for (const LonLat& point : m_measurement.points)
        if (const auto pixel = pixelOf(point))
            painter.drawEllipse(*pixel, kPointPx, kPointPx);
    const LonLat* end =
        measured.points.empty() ? (m_pointer ? &*m_pointer : nullptr) : &measured.points.back();
    if (const auto at = end ? pixelOf(*end) : std::nullopt)
        paintReadout(painter, *at);
}

void MeasureTool::paintReadout(QPainter& painter, QPointF at) const
{
    const QStringList lines = readout();
    if (lines.isEmpty())
        return;
    QFont bold = style::bodyFont();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const double pad = style::kGridPx / 2.0;
    QRectF box(at + QPointF(kReadoutGapPx, kReadoutGapPx),
               QSizeF(width + 2 * pad, metrics.lineSpacing() * double(lines.size()) + 2 * pad));
    if (box.right() > this->width())
        box.moveRight(at.x() - kReadoutGapPx);
    if (box.bottom() > height())
        box.moveBottom(at.y() - kReadoutGapPx);
    QColor backing = style::kPanel;
    backing.setAlpha(kBackingAlpha);
    painter.fillRect(box, backing);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(i == 0 ? bold : style::bodyFont());
        painter.setPen(i == 0 ? style::kText : style::kQuietText);
        const double baseline = box.top() + pad + metrics.ascent() + metrics.lineSpacing() * double(i);
        painter.drawText(QPointF(box.left() + pad, baseline), lines[i]);
    }
}

} // namespace zoneatlas
