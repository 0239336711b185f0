// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QTextBrowser>
#include <QTimer>

namespace zoneatlas {

/// The zone selected last, or the whole country when nothing is selected, as of the session's date. Several
/// changes of one turn of the event loop make one update, and a page that would read the same is not written
/// again.
class DetailsPanel : public QTextBrowser
{
    Q_OBJECT

public:
    /// `session` must outlive the widget.
    explicit DetailsPanel(Session& session, QWidget* parent = nullptr);

    /// Pages written so far: for tests.
    [[nodiscard]] qint64 rewriteCount() const { return m_rewriteCount; }
    [[nodiscard]] QSize sizeHint() const override { return {372, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 96}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void scheduleUpdate();
    void updatePage();
    void follow(const QUrl& url);
    [[nodiscard]] QString currentPage() const;

    Session& m_session;
    QTimer m_updateTimer;
    QString m_page;
    std::optional<ZoneId> m_shownZone;
    qint64 m_rewriteCount = 0;
};

} // namespace zoneatlas
