// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure_menu.h"

#include "core/compared_trade.h"
#include "session/session.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace zoneatlas {

namespace {

struct MeasureMenuText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::MeasureMenu)
};

} // namespace

void addMeasureMenu(QMenu& menu, Session& session)
{
    if (comparableMeasures(*session.project().trade).size() > 1)
        addMeasureActions(*menu.addMenu(MeasureMenuText::tr("Compare by")), session);
}

void addMeasureActions(QMenu& menu, Session& session)
{
    const TradeLedger& trade = *session.project().trade;
    const MeasureId compared = comparedMeasure(trade, session.reading()).id;
    auto* group = new QActionGroup(&menu);
    for (const MeasureId& id : comparableMeasures(trade)) {
        QAction* action = group->addAction(menu.addAction(trade.measure(id)->name.in(session.language())));
        action->setCheckable(true);
        action->setChecked(id == compared);
        QObject::connect(action, &QAction::triggered, &session, [&session, id] {
            TradeReading reading = session.reading();
            reading.measure = id;
            session.setReading(reading);
        });
    }
}

} // namespace zoneatlas
