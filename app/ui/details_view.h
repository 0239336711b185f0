// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

#include <vector>

class QTabBar;
class QToolButton;

namespace zoneatlas {

class DetailsPanel;
class LifecycleStrip;

/// The page of details with the life of its thing above it. What is pinned has a tab of its own beside the
/// one that follows the selection; only the page in front is made. GUI thread.
class DetailsView : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit DetailsView(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] DetailsPanel& panel() const { return *m_panel; }
    [[nodiscard]] LifecycleStrip& strip() const { return *m_strip; }
    [[nodiscard]] QTabBar& tabs() const { return *m_tabs; }
    [[nodiscard]] QToolButton& pinButton() const { return *m_pin; }
    [[nodiscard]] QToolButton& copyButton() const { return *m_copy; }
    [[nodiscard]] const std::vector<AtlasItem>& pinned() const { return m_pinned; }

public slots:
    void pin(const zoneatlas::AtlasItem& item); ///< brings its tab to the front where it has one
    void unpin(int index);                      ///< of pinned()

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeButtons();
    QToolButton* makeButton(const QString& iconName);
    void pinShown();
    void copyPage();
    void showFront();
    void showStrip();
    void dropUnlisted();
    void nameTabs();
    void retranslate();

    Session& m_session;
    QTabBar* m_tabs;
    LifecycleStrip* m_strip;
    DetailsPanel* m_panel;
    QToolButton* m_pin = nullptr;
    QToolButton* m_copy = nullptr;
    std::vector<AtlasItem> m_pinned; ///< tab i + 1
};

} // namespace zoneatlas
