// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure_fixes.h"

#include <QScrollArea>

class QVBoxLayout;

namespace zoneatlas {

/// The concerns of a figure, each with buttons that mend it. It takes no more than a few lines of height,
/// and scrolls.
class ConcernList : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConcernList(QWidget* parent = nullptr);

    /// `choices` are those the figure was made from: they say what can be mended.
    void show(const std::vector<FigureConcern>& concerns, const ExportChoices& choices);
    [[nodiscard]] const std::vector<FigureConcern>& concerns() const { return m_concerns; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void fixRequested(zoneatlas::FigureFix fix, const zoneatlas::FigureConcern& concern);

private:
    void addRow(const FigureConcern& concern, const ExportChoices& choices);

    std::vector<FigureConcern> m_concerns;
};

} // namespace zoneatlas
