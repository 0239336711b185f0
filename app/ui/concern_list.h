// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure_checks.h"
#include "ui/export_choices.h"

#include <QScrollArea>

class QVBoxLayout;

namespace zoneatlas {

/// What a reader of the figure may stumble over, in a sentence.
[[nodiscard]] QString concernText(const FigureConcern& concern);
/// What can be done about it by one press, as the button says it; empty where there is no such thing.
[[nodiscard]] QString fixText(const FigureConcern& concern, const ExportChoices& choices);
/// The choices with the concern mended, as far as it goes.
[[nodiscard]] ExportChoices fixedChoices(const FigureConcern& concern, ExportChoices choices);

/// The concerns of a figure, each with a button that mends it. It takes no more than a few lines of height,
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
    void fixRequested(const zoneatlas::FigureConcern& concern);

private:
    void addRow(const FigureConcern& concern, const ExportChoices& choices);

    std::vector<FigureConcern> m_concerns;
};

} // namespace zoneatlas
