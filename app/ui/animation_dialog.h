// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/sequence_setup.h"
#include "ui/sequence_dialog.h"

class QComboBox;
class QSpinBox;

namespace zoneatlas {

/// Figures date by date as a GIF, a film or a folder of pictures.
class AnimationDialog : public SequenceDialog
{
    Q_OBJECT

public:
    using Format = AnimationFormat;

    AnimationDialog(Session& session, const ExportScreen& screen, QWidget* parent = nullptr);

    [[nodiscard]] AnimationRequest animation() const;
    [[nodiscard]] Format format() const;

protected:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString askForPath() override;
    [[nodiscard]] BackgroundWork::Work workFor(const QString& path) const override;
    void remember() const override;

private:
    void makeFields();
    void restore();
    void onStepChanged();

    QComboBox* m_format = nullptr;
    QComboBox* m_step = nullptr;
    QSpinBox* m_hold = nullptr;
    QSpinBox* m_endPause = nullptr;
    QSpinBox* m_fade = nullptr;
};

} // namespace zoneatlas
