// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;

namespace zoneatlas {

/// "2, 5 10" or "2；5" as ascending numbers; absent where there is none, where one is no number, or where
/// they are more than a classification has room for.
[[nodiscard]] std::optional<std::vector<double>> breaksFromText(const QString& text);

/// What provinces are shaded by: measure, method and number of classes. Check marks follow the session.
class ChoroplethMenu : public QObject
{
    Q_OBJECT

public:
    /// Fills `menu`; both must outlive it.
    ChoroplethMenu(QMenu& menu, Session& session);

    void retranslate();
    void followSession();

private:
    void addMeasures();
    void addMethods();
    void addNumbers();
    void fillFigures();
    void chooseMeasure(std::optional<ProvinceMeasure> measure);
    void chooseMethod(ClassMethod method);
    void change(const ChoroplethChoice& choice);
    [[nodiscard]] std::optional<std::vector<double>> askForBreaks();
    [[nodiscard]] QString textOf(ProvinceMeasure measure) const;
    [[nodiscard]] QString boundsPrompt(const QString& unit) const;

    QMenu& m_menu;
    Session& m_session;
    QActionGroup* m_measures = nullptr;
    QActionGroup* m_methods = nullptr;
    QActionGroup* m_numbers = nullptr;
    QAction* m_none = nullptr;
    QAction* m_fixed = nullptr;
    QMenu* m_numbersMenu = nullptr;
    QMenu* m_figuresMenu = nullptr; ///< which figures; only where there are several
    ChoroplethChoice m_last;        ///< what is chosen again when shades come back
};

} // namespace zoneatlas
