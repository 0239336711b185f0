// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choropleth_menu.h"

#include "core/choropleth_text.h"
#include "core/compared_trade.h"
#include "core/text_format.h"
#include "ui/measure_menu.h"

#include <QActionGroup>
#include <QApplication>
#include <QInputDialog>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace zoneatlas {

namespace {

constexpr ProvinceMeasure kMeasures[] = {ProvinceMeasure::ZonesInForce, ProvinceMeasure::Approvals,
                                         ProvinceMeasure::GoodsTrade};
constexpr ClassMethod kMethods[] = {ClassMethod::NaturalBreaks, ClassMethod::Quantile,
                                    ClassMethod::EqualInterval, ClassMethod::Pretty, ClassMethod::Manual};

constexpr int kNothing = static_cast<int>(std::size(kMeasures)); ///< data of the entry for no shades

QAction* addCheckable(QMenu& menu, QActionGroup* group, int value)
{
    QAction* action = group->addAction(menu.addAction(QString()));
    action->setCheckable(true);
    action->setData(value);
    return action;
}

void check(QActionGroup* group, int value, bool isEnabled)
{
    group->setEnabled(isEnabled);
    for (QAction* action : group->actions())
        action->setChecked(isEnabled && action->data().toInt() == value);
}

QString textOfBreaks(const std::vector<double>& breaks, double factor)
{
    QStringList texts;
    for (const double bound : breaks)
        texts.append(QString::number(bound * factor, 'g', 10));
    return texts.join(QStringLiteral(", "));
}

} // namespace

std::optional<std::vector<double>> breaksFromText(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;，；、]+"));
    std::vector<double> breaks;
    for (const QString& word : text.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        breaks.push_back(word.toDouble(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    std::sort(breaks.begin(), breaks.end());
    breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
    if (breaks.empty() || breaks.size() >= ChoroplethChoice::kMostClasses)
        return std::nullopt;
    return breaks;
}

ChoroplethMenu::ChoroplethMenu(QMenu& menu, Session& session)
    : QObject(&menu)
    , m_menu(menu)
    , m_session(session)
{
    addMeasures();
    m_menu.addSeparator();
    addMethods();
    m_menu.addSeparator();
    addNumbers();
    m_fixed = m_menu.addAction(QString());
    m_fixed->setCheckable(true);
    connect(m_fixed, &QAction::triggered, this, [this](bool isFixed) {
        ChoroplethChoice choice = m_last;
        choice.hasFixedBreaks = isFixed;
        change(choice);
    });
    connect(&session.mapView(), &MapViewState::styleChanged, this, &ChoroplethMenu::followSession);
    connect(&session, &Session::projectChanged, this, &ChoroplethMenu::retranslate);
    connect(&session, &Session::readingChanged, this, &ChoroplethMenu::retranslate);
    retranslate();
}

void ChoroplethMenu::addMeasures()
{
    m_measures = new QActionGroup(this);
    m_none = addCheckable(m_menu, m_measures, kNothing);
    connect(m_none, &QAction::triggered, this, [this] { chooseMeasure(std::nullopt); });
    for (const ProvinceMeasure measure : kMeasures)
        connect(addCheckable(m_menu, m_measures, static_cast<int>(measure)), &QAction::triggered, this,
                [this, measure] { chooseMeasure(measure); });
    m_figuresMenu = m_menu.addMenu(QString());
    connect(m_figuresMenu, &QMenu::aboutToShow, this, &ChoroplethMenu::fillFigures);
}

void ChoroplethMenu::fillFigures()
{
    m_figuresMenu->clear();
    addMeasureActions(*m_figuresMenu, m_session);
    // Who picks figures wants to see them.
    for (QAction* action : m_figuresMenu->actions())
        connect(action, &QAction::triggered, this, [this] { chooseMeasure(ProvinceMeasure::GoodsTrade); });
}

void ChoroplethMenu::addMethods()
{
    m_methods = new QActionGroup(this);
    for (const ClassMethod method : kMethods)
        connect(addCheckable(m_menu, m_methods, static_cast<int>(method)), &QAction::triggered, this,
                [this, method] { chooseMethod(method); });
}

void ChoroplethMenu::addNumbers()
{
    m_numbers = new QActionGroup(this);
    m_numbersMenu = m_menu.addMenu(QString());
    for (int n = ChoroplethChoice::kFewestClasses; n <= ChoroplethChoice::kMostClasses; ++n)
        connect(addCheckable(*m_numbersMenu, m_numbers, n), &QAction::triggered, this, [this, n] {
            ChoroplethChoice choice = m_last;
            choice.classes.classes = n;
            change(choice);
        });
}

void ChoroplethMenu::chooseMeasure(std::optional<ProvinceMeasure> measure)
{
    if (!measure) {
        m_session.mapView().setChoropleth(std::nullopt);
        return;
    }
    ChoroplethChoice choice = m_last;
    // Bounds that a person gave for one measure say nothing of another.
    if (choice.measure != *measure && choice.classes.method == ClassMethod::Manual)
        choice.classes = {};
    choice.measure = *measure;
    change(choice);
}

void ChoroplethMenu::chooseMethod(ClassMethod method)
{
    ChoroplethChoice choice = m_last;
    choice.classes.method = method;
    if (method == ClassMethod::Manual) {
        const auto breaks = askForBreaks();
        if (!breaks) {
            followSession();
            return;
        }
        choice.classes.manualBreaks = *breaks;
    }
    change(choice);
}

std::optional<std::vector<double>> ChoroplethMenu::askForBreaks()
{
    const auto shades = m_session.mapSettings({}).choropleth;
    // As the legend writes them.
    const DisplayUnit unit = displayUnit(shades ? shades->unit() : QString(), m_session.language());
    const double factor = std::pow(10.0, unit.shift);
    QString text = textOfBreaks(m_last.classes.manualBreaks, factor);
    bool isAccepted = true;
    while (isAccepted) {
        text = QInputDialog::getText(QApplication::activeWindow(), tr("Own bounds"), boundsPrompt(unit.text),
                                     QLineEdit::Normal, text, &isAccepted);
        auto breaks = breaksFromText(text);
        if (!isAccepted || !breaks)
            continue;
        for (double& bound : *breaks)
            bound /= factor;
        return breaks;
    }
    return std::nullopt;
}

QString ChoroplethMenu::boundsPrompt(const QString& unit) const
{
    constexpr int kMost = ChoroplethChoice::kMostClasses - 1;
    return unit.isEmpty()
               ? tr("Bounds between the classes, up to %1 numbers, for example 2, 5, 10:").arg(kMost)
               : tr("Bounds between the classes in %2, up to %1 numbers, for example 500, 2000:")
                     .arg(kMost)
                     .arg(unit);
}

void ChoroplethMenu::change(const ChoroplethChoice& choice)
{
    m_last = choice;
    m_session.mapView().setChoropleth(choice);
    followSession();
}

void ChoroplethMenu::followSession()
{
    const std::optional<ChoroplethChoice>& choice = m_session.mapView().choropleth();
    m_last = choice.value_or(m_last);
    check(m_measures, choice ? static_cast<int>(choice->measure) : kNothing, true);
    check(m_methods, static_cast<int>(m_last.classes.method), choice.has_value());
    const bool hasNumber = choice && m_last.classes.method != ClassMethod::Manual;
    check(m_numbers, m_last.classes.classes, hasNumber);
    m_numbersMenu->setEnabled(hasNumber);
    m_fixed->setEnabled(choice.has_value());
    m_fixed->setChecked(m_last.hasFixedBreaks);
}

QString ChoroplethMenu::textOf(ProvinceMeasure measure) const
{
    const Measure* own = ownComparedMeasure(*m_session.project().trade, m_session.reading());
    return own && measure == ProvinceMeasure::GoodsTrade ? own->name.in(m_session.language())
                                                         : measureText(measure);
}

void ChoroplethMenu::retranslate()
{
    m_menu.setTitle(tr("Shade provinces by"));
    m_none->setText(tr("Nothing"));
    for (QAction* action : m_measures->actions())
        if (action != m_none)
            action->setText(textOf(static_cast<ProvinceMeasure>(action->data().toInt())));
    m_figuresMenu->setTitle(tr("Figures"));
    m_figuresMenu->menuAction()->setVisible(comparableMeasures(*m_session.project().trade).size() > 1);
    for (QAction* action : m_methods->actions()) {
        const auto method = static_cast<ClassMethod>(action->data().toInt());
        action->setText(method == ClassMethod::Manual ? tr("Own bounds…") : methodText(method));
    }
    m_numbersMenu->setTitle(tr("Classes"));
    for (QAction* action : m_numbers->actions())
        action->setText(QString::number(action->data().toInt()));
    m_fixed->setText(tr("Same classes at every date"));
    followSession();
}

} // namespace zoneatlas
