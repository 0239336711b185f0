// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/atlas.h"
#include "ui/sequence_dialog.h"

class QComboBox;
class QLineEdit;

namespace zoneatlas {

/// A figure for each batch or province, with an index.
class AtlasDialog : public SequenceDialog
{
    Q_OBJECT

public:
    AtlasDialog(Session& session, const ExportScreen& screen, QWidget* parent = nullptr);

    [[nodiscard]] AtlasRequest atlas() const;

protected:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString askForPath() override;
    [[nodiscard]] BackgroundWork::Work workFor(const QString& path) const override;
    void remember() const override;

private:
    void makeFields();
    void onByChanged();

    QComboBox* m_by = nullptr;
    QLineEdit* m_names = nullptr;
};

} // namespace zoneatlas
