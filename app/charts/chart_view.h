// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_style.h"
#include "core/atlas_item.h"
#include "session/session.h"

#include <QVariant>
#include <QWidget>

class QCPLayer;
class QCustomPlot;
class QMouseEvent;

namespace zoneatlas {

/// The numbers behind a chart, as a table: cells are text, whole or real numbers, dates or empty.
struct ChartTable
{
    QStringList columns;
    std::vector<QVariantList> rows;
};

/// A trade figure where it is drawn.
struct FigureMark
{
    enum class Kind
    {
        Value,
        Growth,       ///< on the year before, as computed
        PrintedGrowth ///< as the source prints it
    };
    FigureId figure{};
    Kind kind = Kind::Value;
    QPointF at;         ///< on the mark, in pixels of canvas()
    double drawn = 0;   ///< read back from the picture's scale: in the currency's common unit, or percent
    double pixelIs = 0; ///< how much one pixel is there: so exact is `drawn`
};

/// What all charts have in common: a header, a plot that is painted once, and over it a buffered layer that a
/// time step paints alone. Pointing highlights in all views, Ctrl+click adds to the selection.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    ~ChartView() override;

    /// Full replots so far, and paintings of the cursor layer (those of full replots included): for tests.
    [[nodiscard]] qint64 replotCount() const { return m_replotCount; }
    [[nodiscard]] qint64 cursorPaintCount() const { return m_cursorPaintCount; }
    /// The child that takes the mouse.
    [[nodiscard]] QWidget* canvas() const;
    [[nodiscard]] QString title() const { return m_header.title; }
    /// Rich text about what is at a point of canvas(); empty where there is nothing.
    [[nodiscard]] virtual QString tipAt(QPointF position) const = 0;
    /// What is drawn at a point of canvas().
    [[nodiscard]] virtual std::optional<AtlasItem> itemAt(QPointF position) const;
    /// What is plotted, in the session's language.
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// Is it about trade figures, which are read as of a day and in a currency?
    [[nodiscard]] virtual bool isAboutTrade() const { return false; }
    /// The trade figures among what is plotted.
    [[nodiscard]] virtual std::vector<FigureId> figuresShown() const { return {}; }
    /// Where they stand, of those in sight: to be compared with the table.
    [[nodiscard]] virtual std::vector<FigureMark> figureMarks() const { return {}; }

    /// Without it the date is not marked: for a day that the axis does not have.
    void setShowsDate(bool showsDate) { m_showsDate = showsDate; }
    /// Behind the title: where the figures come from, as "[3]".
    void setSourceMark(const QString& mark);
    /// The chart as it stands, on a page: painter in mm, laid out for the rectangle, everything `scale` times
    /// as large as on the screen. `ground` is what it stands on and is not painted.
    void paintOnPage(QPainter& painter, const QRectF& rectMm, double scale, const QColor& ground);

    [[nodiscard]] QSize sizeHint() const override { return {420, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    /// `session` must outlive the widget.
    ChartView(Session& session, QWidget* parent);

    /// Makes the content anew from the project, in the session's language. To be called at the end of
    /// constructors.
    void rebuild();
    virtual void updateContent() = 0;
    /// Sets the margins of the plot, in pixels of `area`, and the ranges of its axes.
    virtual void fitAxes(const QRect& area) = 0;
    virtual void paintContent(QPainter& painter) const = 0;
    /// On the layer above: what depends on date, selection and pointer.
    virtual void paintCursor(QPainter& painter) const = 0;

    /// By default the upper layer is painted again.
    virtual void onTimeChanged() { showCursor(); }

    virtual void pressAt(QPointF position, Qt::KeyboardModifiers modifiers);
    virtual void dragTo(QPointF position);                ///< with the left button, from a press on
    virtual void panBy(double pixels);                    ///< to the right; with the middle button
    virtual void zoomAt(QPointF position, double factor); ///< more than 1 comes nearer
    virtual void resetZoom();                             ///< by a double click

    void replot();
    /// Paints the upper layer again, and nothing else.
    void showCursor();
    void setHeader(ChartHeader header);
    /// Its header changes with the date: it is painted on the upper layer, which a step paints alone.
    void setHeaderFollowsDate() { m_isHeaderAbove = true; }
    [[nodiscard]] int headerHeightPx() const { return headerNow().height(headerWidthPx()); }
    /// At the right end of the title's line, beside the menu's button: kept free of the title.
    [[nodiscard]] virtual double besideTitlePx() const { return 0; }
    /// The right end of it, in pixels of canvas(), and where its text stands.
    [[nodiscard]] QPointF titleEnd() const;
    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] const ChartStyle& style() const { return m_style; }
    [[nodiscard]] QCustomPlot& plot() const { return *m_plot; }
    [[nodiscard]] QRectF plotRect() const;
    /// While it is painted on a page: nothing can be pointed at or scrolled there.
    [[nodiscard]] bool isOnPage() const { return m_isOnPage; }
    [[nodiscard]] bool showsDate() const { return m_showsDate; }
    [[nodiscard]] QSize areaSize() const;

    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void makePlot();
    [[nodiscard]] ChartHeader headerNow() const;
    [[nodiscard]] double headerWidthPx() const;
    [[nodiscard]] QString headerTipAt(QPointF position) const;
    void paintHeader(QPainter& painter) const;
    void connectPlot();
    void press(QMouseEvent* event);
    void move(QMouseEvent* event);

    Session& m_session;
    ChartStyle m_style;
    ChartHeader m_header;
    QString m_sourceMark;
    QCustomPlot* m_plot = nullptr;     ///< owned by Qt's parent
    QCPLayer* m_cursorLayer = nullptr; ///< owned by the plot
    qint64 m_replotCount = 0;
    qint64 m_cursorPaintCount = 0;
    bool m_isDragging = false;
    bool m_isHeaderAbove = false;
    bool m_isOnPage = false;
    bool m_showsDate = true;
    double m_panFromX = 0;
};

/// Sizes that charts share, in logical pixels.
inline constexpr int kChartMarginPx = 8;
[[nodiscard]] int chartLabelHeightPx();

} // namespace zoneatlas
