// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/known_by_button.h"

#include "core/text_format.h"
#include "ui/app_style.h"
#include "ui/icons.h"

#include <QActionGroup>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

#include <algorithm>

namespace zoneatlas {

namespace {

constexpr int kArrowPx = 9;

} // namespace

KnownByButton::KnownByButton(Session& session, QWidget* parent)
    : QToolButton(parent)
    , m_session(session)
{
    setFont(style::smallFont());
    setIcon(zoneatlas::icon(QStringLiteral("drop_down")));
    setIconSize({kArrowPx, kArrowPx});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the text
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    menu()->setLayoutDirection(Qt::LeftToRight);
    connect(menu(), &QMenu::aboutToShow, this, &KnownByButton::fillMenu);
    connect(&session, &Session::readingChanged, this, &KnownByButton::retranslate);
    connect(&session, &Session::projectChanged, this, &KnownByButton::retranslate);
    connect(&session, &Session::languageChanged, this, &KnownByButton::retranslate);
    retranslate();
}

std::vector<QDate> KnownByButton::daysOffered() const
{
    TradeQuery query;
    query.subject = QStringLiteral("CN");
    query.periodKind = PeriodKind::Year;
    const TradeLedger& trade = *m_session.project().trade;
    std::vector<QDate> days;
    for (const FigureId id : trade.allVintages(query)) {
        const TradeFigure& figure = trade.figure(id);
        if (figure.publishedOn && figure.mayBeCharted &&
            figure.measure.value.startsWith(QStringLiteral("cbec_")))
            days.push_back(figure.publishedOn->lastPossibleDay);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

void KnownByButton::fillMenu()
{
    menu()->clear();
    auto* group = new QActionGroup(menu());
    const std::optional<QDate>& chosen = m_session.knownBy();
    const auto add = [&](const QString& text, std::optional<QDate> day) {
        QAction* action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen == day);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, day] { m_session.setKnownBy(day); });
    };
    add(tr("Newest figures"), std::nullopt);
    menu()->addSection(tr("As they were known on"));
    for (const QDate& day : daysOffered())
        add(formatDate(day, m_session.language()), day);
    menu()->addSeparator();
    addOtherDay(*menu());
    addCurrencies(*menu());
}

/// Nothing is converted: what was not published in the chosen one is missing.
void KnownByButton::addCurrencies(QMenu& menu)
{
    menu.addSection(tr("As they were published in"));
    auto* group = new QActionGroup(&menu);
    for (const auto& [text, currency] :
         {std::pair(tr("Yuan"), Currency::Cny), std::pair(tr("US dollars"), Currency::Usd)}) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_session.reading().currency == currency);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = currency] { m_session.setCurrency(chosen); });
    }
}

void KnownByButton::addOtherDay(QMenu& menu)
{
    auto* line = new QWidget(&menu);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(2 * style::kGridPx, style::kGridPx / 2, style::kGridPx, style::kGridPx / 2);
    auto* day = new QDateEdit(
        m_session.knownBy().value_or(daysOffered().empty() ? QDate::currentDate() : daysOffered().back()),
        line);
    day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    day->setCalendarPopup(true);
    auto* take = new QPushButton(tr("Show"), line);
    row->addWidget(new QLabel(tr("Another day"), line));
    row->addWidget(day, 1);
    row->addWidget(take);
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(line);
    menu.addAction(action);
    connect(take, &QPushButton::clicked, &menu, [this, day, &menu] {
        m_session.setKnownBy(day->date());
        menu.hide();
    });
}

void KnownByButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

/// What is not the newest is told in strong type: nobody shall take old figures for new ones.
void KnownByButton::retranslate()
{
    const std::optional<QDate>& day = m_session.knownBy();
    setText(day ? tr("Trade figures known by %1").arg(formatShortDate(*day, m_session.language()))
                : tr("Trade figures: newest"));
    const bool isInDollars = m_session.reading().currency == Currency::Usd;
    if (isInDollars)
        setText(tr("%1 · US dollars").arg(text()));
    setToolTip(tr("Which trade figures are shown: the newest or those a reader had on a day, in yuan or US "
                  "dollars"));
    setAccessibleName(text());
    QFont strong = style::smallFont();
    strong.setBold(day.has_value() || isInDollars);
    setFont(strong);
    setVisible(!m_session.project().trade->figures().empty());
}

} // namespace zoneatlas
