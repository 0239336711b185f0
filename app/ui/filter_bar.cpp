// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter_bar.h"

#include "core/filter_text.h"
#include "core/text_format.h"
#include "ui/app_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace zoneatlas {

namespace {

QString chipStyle()
{
    return QStringLiteral("QToolButton { background: %1; border: 1px solid %2; border-radius: 4px;"
                          " padding: 2px 8px; } QToolButton:hover, QToolButton:focus { background: %3; }"
                          " QToolButton::menu-indicator { image: none; }")
        .arg(style::kPanel.name(), style::kHairline.name(), style::kControl.name());
}

} // namespace

FilterBar::FilterBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_row(new QHBoxLayout(this))
    , m_button(new QToolButton)
    , m_menu(new QMenu(this))
    , m_count(new QLabel)
{
    setStyleSheet(chipStyle());
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(style::kGridPx / 2);
    m_row->addWidget(m_button);
    m_row->addWidget(m_count);
    m_button->setFont(style::smallFont());
    m_count->setFont(style::smallFont());
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    move(style::kGridPx, style::kGridPx);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(&session.filter(), &FilterState::filterChanged, this, &FilterBar::showChips);
    connect(&session.time(), &TimeController::viewChanged, this, &FilterBar::showCount);
    connect(&session, &Session::projectChanged, this, &FilterBar::showChips);
    connect(&session, &Session::languageChanged, this, &FilterBar::showChips);
    retranslate();
}

template <class Value>
void FilterBar::addChoice(QMenu& menu, const QString& text, std::set<Value> ZoneFilter::*member,
                          const std::set<Value>& values)
{
    const std::set<Value>& wanted = m_session.filter().filter().*member;
    QAction* entry = menu.addAction(text);
    entry->setCheckable(true);
    entry->setChecked(std::includes(wanted.begin(), wanted.end(), values.begin(), values.end()));
    connect(entry, &QAction::triggered, this, [this, member, values](bool isOn) {
        ZoneFilter next = m_session.filter().filter();
        for (const Value& value : values)
            isOn ? void((next.*member).insert(value)) : void((next.*member).erase(value));
        m_session.filter().setFilter(next);
    });
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    addBatches(*m_menu->addMenu(tr("Batch")));
    addProvinces(*m_menu->addMenu(tr("Province")));
    addOthers(*m_menu);
    m_menu->addSeparator();
    QAction* all = m_menu->addAction(tr("All zones"), &m_session.filter(), &FilterState::clear);
    all->setEnabled(!m_session.filter().filter().isEmpty());
}

void FilterBar::addBatches(QMenu& menu)
{
    const ApprovalLedger& ledger = *m_session.project().ledger;
    for (const Batch& batch : ledger.batches())
        addChoice(menu, batchName(ledger, batch.number, m_session.language()), &ZoneFilter::batches,
                  std::set{batch.number});
}

void FilterBar::addProvinces(QMenu& menu)
{
    const Language language = m_session.language();
    for (const Region& region : regionsOf(*m_session.project().ledger)) {
        QMenu& provinces = *menu.addMenu(region.name.in(language));
        std::set<ProvinceCode> all;
        for (const Province* province : region.provinces)
            all.insert(province->code);
        addChoice(provinces, tr("All of them"), &ZoneFilter::provinces, all);
        provinces.addSeparator();
        for (const Province* province : region.provinces)
            addChoice(provinces, province->name.in(language), &ZoneFilter::provinces,
                      std::set{province->code});
    }
}

void FilterBar::addOthers(QMenu& menu)
{
    QMenu& levels = *menu.addMenu(tr("Level"));
    for (const ZoneLevel level : kZoneLevels)
        addChoice(levels, levelText(level), &ZoneFilter::levels, std::set{level});
    QMenu& statuses = *menu.addMenu(tr("Status"));
    for (const ZoneStatus status : kZoneStatuses)
        addChoice(statuses, statusText(status), &ZoneFilter::statuses, std::set{status});
    QMenu& trade = *menu.addMenu(tr("Trade figures"));
    for (const bool hasFigure : {true, false}) {
        QAction* entry = trade.addAction(tradeFilterText(hasFigure));
        entry->setCheckable(true);
        entry->setChecked(m_session.filter().filter().hasTradeFigure == hasFigure);
        connect(entry, &QAction::triggered, this, [this, hasFigure](bool isOn) {
            ZoneFilter next = m_session.filter().filter();
            next.hasTradeFigure = isOn ? std::optional(hasFigure) : std::nullopt;
            m_session.filter().setFilter(next);
        });
    }
}

QToolButton* FilterBar::addChip(const QString& text)
{
    auto* chip = new QToolButton;
    chip->setFont(style::smallFont());
    chip->setText(text + QStringLiteral("  ✕"));
    chip->setToolTip(tr("Take back"));
    m_row->insertWidget(m_row->count() - 1, chip); // before the count
    chip->show();                                  // or it has no size yet when the bar takes its own
    m_chips.push_back(chip);
    return chip;
}

void FilterBar::showChips()
{
    // Later: the chip that was clicked is still in its own signal.
    for (QToolButton* chip : m_chips) {
        chip->hide();
        m_row->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    const std::vector<FilterChip> chips =
        filterChips(m_session.filter().filter(), *m_session.project().ledger, m_session.language());
    for (const FilterChip& each : chips)
        connect(addChip(each.text), &QToolButton::clicked, this,
                [this, without = each.without] { m_session.filter().setFilter(without); });
    showCount();
}

QString FilterBar::countText() const
{
    const ApprovalLedger& ledger = *m_session.project().ledger;
    const QDate day = m_session.time().date();
    const auto number = [this](int count) { return formatInteger(count, m_session.language()); };
    return tr("%1 of %2 in force")
        .arg(number(ledger.standingOn(day, m_session.scope()).inForce),
             number(ledger.standingOn(day).inForce));
}

void FilterBar::showCount()
{
    const bool isFiltered = !m_session.filter().filter().isEmpty();
    m_count->setVisible(isFiltered);
    if (isFiltered)
        m_count->setText(countText());
    m_row->activate();
    adjustSize();
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_button->setText(tr("Filter"));
    m_button->setToolTip(tr("Show only some of the zones"));
    showChips();
}

} // namespace zoneatlas
