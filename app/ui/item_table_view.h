// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/table_writer.h"
#include "ui/item_table_proxy.h"

#include <QTableView>

#include <optional>
#include <vector>

class QMenu;

namespace zoneatlas {

class FilterHeader;

/// A table of zones or provinces. Its selected rows are the session's selection and the other way round; what
/// the filters hide stays selected until somebody selects something else. GUI thread.
class ItemTableView : public QTableView
{
    Q_OBJECT

public:
    /// `session` and `model` must outlive the view.
    ItemTableView(Session& session, ItemTableModel& model, QWidget* parent = nullptr);

    [[nodiscard]] ItemTableProxy& proxy() { return *m_proxy; }
    [[nodiscard]] FilterHeader& header() { return *m_header; }

    /// The selected rows (all, where none is selected) with titles, as it stands, tab-separated.
    [[nodiscard]] QString selectedText() const;
    /// What is shown, with values instead of texts: dates are dates.
    [[nodiscard]] OutputTable shownTable(const QString& name) const;
    /// Which columns are shown, how wide, in which order and sorted by which.
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);
    void retranslate();

public slots:
    void copy();

signals:
    /// Of what is selected.
    void zoomRequested();

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setUpHeader();
    void showColumnsOfData();
    void connectProxy();
    void fitColumns();
    void followSelection();
    void tellSelection();
    void showColumnMenu(QPoint at);
    void showRowMenu(QPoint at);
    [[nodiscard]] std::vector<int> shownColumns() const; ///< as they stand, from left to right
    [[nodiscard]] std::vector<int> selectedRows() const; ///< as they stand, from top to bottom

    Session& m_session;
    ItemTableProxy* m_proxy;                           ///< child
    FilterHeader* m_header;                            ///< owned by Qt's parent
    std::vector<std::optional<bool>> m_isShownAtFirst; ///< of each column; absent: not asked yet
    bool m_hasWidths = false;   ///< columns fit their contents once, when there are any
    bool m_isFollowing = false; ///< changes of the rows' selection are not a person's
};

} // namespace zoneatlas
