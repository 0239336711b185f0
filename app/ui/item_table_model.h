// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atlas_item.h"
#include "session/session.h"

#include <QAbstractTableModel>

#include <optional>

namespace zoneatlas {

/// Roles beside Qt's own: what a table of zones or provinces gives for sorting, filtering and writing.
enum ItemTableRole
{
    ValueRole = Qt::UserRole, ///< an int, a QDate or text: sorted by, and written to files
    FilterTextRole,           ///< what a column's filter looks into: all languages
};

/// A table whose rows are things of the atlas. Rows come from the project and are never moved; a change of
/// date changes cells, told by dataChanged for the runs of rows that did change. GUI thread.
class ItemTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `session` must outlive the model.
    explicit ItemTableModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] virtual AtlasItem itemAt(int row) const = 0;
    /// Absent for things of another kind, or not in the project.
    [[nodiscard]] virtual std::optional<int> rowOf(const AtlasItem& item) const = 0;
    /// Does the row belong to the session's scope, as of its date?
    [[nodiscard]] virtual bool isInScope(int row) const = 0;
    [[nodiscard]] virtual bool isShownAtFirst(int column) const = 0;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Titles anew, in the language of the moment.
    void retranslate();

protected:
    [[nodiscard]] virtual QStringList titles() const = 0;
    [[nodiscard]] virtual QVariant valueAt(int row, int column) const = 0;
    /// In the session's language.
    [[nodiscard]] virtual QString textAt(int row, int column) const = 0;
    [[nodiscard]] virtual QString filterTextAt(int row, int column) const { return textAt(row, column); }
    /// Rows whose texts stand back.
    [[nodiscard]] virtual bool isQuiet(int row, int column) const = 0;
    /// Takes the project's data anew and follows the date; called within a reset or, with the rows that
    /// changed as its result, after a change of date.
    virtual void readProject() = 0;
    [[nodiscard]] virtual std::vector<int> rowsChangedByDate() = 0;
    /// The first and the last column that depend on the date.
    [[nodiscard]] virtual std::pair<int, int> datedColumns() const = 0;

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] Language language() const { return m_session.language(); }
    /// To be called at the end of constructors.
    void reset();

    /// Tells the rows that are not as they were.
    void followDate();

private:
    void followHover();
    void tellRow(std::optional<int> row, const QList<int>& roles);

    Session& m_session;
    QStringList m_titles;
    std::optional<int> m_hoveredRow;
};

} // namespace zoneatlas
