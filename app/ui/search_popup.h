// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/atlas_item.h"
#include "session/session.h"

#include <QFrame>
#include <QPointer>

#include <memory>
#include <optional>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace zoneatlas {

class SearchIndex;

/// Search as one types, over the top of the window: zones, provinces and batches. Enter or a click chooses,
/// Esc or a look elsewhere closes. GUI thread.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    /// `session` must outlive the widget; it lies over `window`.
    SearchPopup(Session& session, QWidget& window);
    ~SearchPopup() override;

    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    [[nodiscard]] QTreeWidget& results() const { return *m_results; }

public slots:
    void open();

signals:
    void chosen(const zoneatlas::AtlasItem& item);

protected:
    bool eventFilter(QObject* receiver, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showResults();
    void addResult(const AtlasItem& item);
    void moveCurrent(int rows);
    void choose();
    void close();
    void place();
    void retranslate();
    [[nodiscard]] const SearchIndex& index();

    Session& m_session;
    QWidget& m_window;
    QPointer<QWidget> m_before; ///< had the focus
    QLineEdit* m_field;
    QTreeWidget* m_results;
    std::unique_ptr<SearchIndex> m_index; ///< made when first needed; absent when the project has changed
    std::vector<AtlasItem> m_found;       ///< in the order of the rows
};

/// Name and description of a thing, in two short texts, in the session's language.
struct ItemText
{
    QString name;
    QString detail;
    bool operator==(const ItemText&) const = default;
};
[[nodiscard]] ItemText itemText(const AtlasItem& item, const ApprovalLedger& ledger, Language language);

} // namespace zoneatlas
