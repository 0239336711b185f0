// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/source_facts.h"

#include <QAbstractTableModel>

namespace zoneatlas {

/// The first rows of a source, as they were read; the heading of a column tells its role.
class SourcePreview : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing to show: null.
    void setFacts(std::shared_ptr<const SourceFacts> facts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const SourceFacts> m_facts;
};

} // namespace zoneatlas
