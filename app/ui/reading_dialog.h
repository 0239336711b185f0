// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/readings.h"
#include "session/session.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace zoneatlas {

/// A text to read beside the map: its headings on the left, a field to find words below. It follows the
/// language and the open project, and remembers where on the screen it was. Not modal.
class ReadingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog.
    ReadingDialog(Session& session, Reading reading, QWidget* parent = nullptr);

    [[nodiscard]] Reading reading() const { return m_reading; }
    [[nodiscard]] QTextBrowser& text() const { return *m_text; }
    [[nodiscard]] QListWidget& headings() const { return *m_headings; }
    [[nodiscard]] QLineEdit& findField() const { return *m_find; }
    /// "2 of 7", or that there is none; empty while nothing is looked for.
    [[nodiscard]] QString foundText() const;

protected:
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHBoxLayout* makeFindLine();
    void load();
    void listHeadings();
    void goToHeading(int row);
    void followScrolling();
    void beginFinding();
    void find(const QString& words);
    void goToMatch(int index);
    void retranslate();

    Session& m_session;
    Reading m_reading;
    QListWidget* m_headings;
    QTextBrowser* m_text;
    QLineEdit* m_find;
    QLabel* m_found;
    QList<int> m_matches; ///< positions in the document, ascending
    int m_match = -1;     ///< of m_matches; none while it is empty
    bool m_isFollowing = false;
};

/// Shows it above `parent`, or brings the one that is there to the front.
void showReading(Session& session, Reading reading, QWidget& parent);

} // namespace zoneatlas
