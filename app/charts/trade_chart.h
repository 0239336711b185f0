// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QCustomPlot;

namespace zoneatlas {

/// National cross-border e-commerce exports and imports by year (full scope), one figure per year picked by the ledger's
/// rule; preliminary figures are hollow with a dashed edge; the total where no split was published. Years are drawn on
/// the same time axis as the cursor. Hover tells value, unit, vintage, publication date and source; a click moves the
/// date to the end of the year clicked.
class TradeChart : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit TradeChart(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] qint64 replotCount() const { return m_replotCount; }
    [[nodiscard]] qint64 cursorPaintCount() const { return m_cursorPaintCount; }

private:
    Session& m_session;
    QCustomPlot* m_plot = nullptr; ///< owned by Qt's parent
    qint64 m_replotCount = 0;
    qint64 m_cursorPaintCount = 0;
};

} // namespace zoneatlas
