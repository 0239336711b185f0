// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QElapsedTimer>
#include <QTextBrowser>
#include <QTimer>

namespace zoneatlas {

/// What was selected last, or the whole country when nothing is selected, as of the session's date. Several
/// changes of one turn of the event loop make one update, and a page that would read the same is not written
/// again.
class DetailsPanel : public QTextBrowser
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit DetailsPanel(Session& session, QWidget* parent = nullptr);

    /// What the page is about; absent: the whole country.
    [[nodiscard]] const std::optional<AtlasItem>& item() const { return m_item; }
    /// The page stays with this thing, whatever is selected; absent: it follows the selection.
    void setPinned(const std::optional<AtlasItem>& item);
    /// While the date moves on and on, the page follows no more often than this: laying out a page of text
    /// takes longer than all the rest of a time step.
    static constexpr int kCalmMs = 150;
    /// Pages written so far: for tests.
    [[nodiscard]] qint64 rewriteCount() const { return m_rewriteCount; }
    [[nodiscard]] QSize sizeHint() const override { return {372, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 96}; }

signals:
    void itemChanged(const std::optional<zoneatlas::AtlasItem>& item);

protected:
    void changeEvent(QEvent* event) override;

private:
    void scheduleUpdate();
    void followItem();
    void followDate();
    void updatePage();
    void follow(const QUrl& url);
    /// What the page depends on besides the language of the translator.
    struct PageKey
    {
        std::optional<AtlasItem> item;
        size_t eventsSoFar = 0;
        Language language = Language::English;
        std::shared_ptr<const ApprovalLedger> ledger;
        ZoneScope scope;
        std::optional<QDate> knownBy;
        bool operator==(const PageKey&) const = default;
    };
    [[nodiscard]] PageKey currentKey() const;
    [[nodiscard]] QString currentPage() const;

    Session& m_session;
    QTimer m_updateTimer;
    QElapsedTimer m_sinceUpdate;
    std::optional<AtlasItem> m_item;
    std::optional<AtlasItem> m_pinned;
    std::optional<PageKey> m_key; ///< of the page shown; absent: to be made in any case
    QString m_page;
    qint64 m_rewriteCount = 0;
};

} // namespace zoneatlas
