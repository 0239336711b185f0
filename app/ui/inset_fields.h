// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/inset_areas.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace zoneatlas {

/// The insets of a figure: check marks for the known areas, and a row for each of the person's own.
class InsetFields : public QWidget
{
    Q_OBJECT

public:
    explicit InsetFields(QWidget* parent = nullptr);

    /// The known ones in the order of knownInsetAreas(), then the own ones.
    [[nodiscard]] std::vector<InsetArea> insets() const;
    /// Tells nobody.
    void setInsets(const std::vector<InsetArea>& insets);
    /// One of the person's own, in addition to the others.
    void addOwn(const InsetArea& area);

signals:
    void changed();

private:
    void showOwn();

    QList<QCheckBox*> m_known; ///< in the order of knownInsetAreas()
    std::vector<InsetArea> m_own;
    QVBoxLayout* m_ownRows = nullptr;
};

} // namespace zoneatlas
