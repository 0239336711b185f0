// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_kind.h"

#include <QListWidget>

namespace zoneatlas {

/// All charts with check marks. Those that are checked make a choice, in the order of the rows: a row is
/// dragged to another place, or goes there by Alt+Up and Alt+Down.
class ChartList : public QListWidget
{
    Q_OBJECT

public:
    explicit ChartList(QWidget* parent = nullptr);

    [[nodiscard]] std::vector<ChartKind> kinds() const;
    /// Checks these and lets them come first; tells nobody.
    void setKinds(const std::vector<ChartKind>& kinds);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addRow(ChartKind kind, bool isChecked);
    void moveCurrent(int by);
};

} // namespace zoneatlas
