// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace zoneatlas {

/// Above the map: a button that opens the choices of the filter, a chip for each demand that is made (a click
/// takes it back), and how many zones are left. Lies over its parent, so that the map keeps its size. GUI
/// thread.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    FilterBar(Session& session, QWidget* parent);

    [[nodiscard]] QMenu& menu() const { return *m_menu; }
    [[nodiscard]] const std::vector<QToolButton*>& chips() const { return m_chips; }
    [[nodiscard]] QString countText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillMenu();
    void addBatches(QMenu& menu);
    void addProvinces(QMenu& menu);
    void addOthers(QMenu& menu);
    /// An entry that is checked while `value` is in the member and puts it in or takes it out.
    template <class Value>
    void addChoice(QMenu& menu, const QString& text, std::set<Value> ZoneFilter::*member,
                   const std::set<Value>& values);
    void showChips();
    QToolButton* addChip(const QString& text);
    void showCount();
    void retranslate();

    Session& m_session;
    QHBoxLayout* m_row;
    QToolButton* m_button;
    QMenu* m_menu;
    std::vector<QToolButton*> m_chips; ///< children
    QLabel* m_count;
};

} // namespace zoneatlas
