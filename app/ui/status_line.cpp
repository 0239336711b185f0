// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"
#include "core/crs_text.h"
#include "core/text_format.h"
#include "layout/scale_bar.h"
#include "ui/app_style.h"
#include "ui/data_actions.h"
#include "ui/icons.h"
#include "ui/known_by_button.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include <cmath>

namespace zoneatlas {

namespace {

constexpr int kScaleDigits = 3; ///< more would flicker and mean nothing

qint64 roundedToDigits(double number, int digits)
{
    const double step = std::pow(10.0, std::floor(std::log10(number)) - digits + 1);
    return std::llround(std::round(number / step) * step);
}

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_issues(new QToolButton(this))
    , m_openPlaces(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(style::kGridPx, 0, style::kGridPx, 0);
    setFixedHeight(3 * style::kGridPx);
    m_position = new QLabel(this);
    m_position->setFont(style::smallFont());
    m_issues->setFont(style::smallFont());
    addWidget(m_position, 1);
    m_issues->setIcon(icon(QStringLiteral("issue")));
    m_issues->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_issues->setFocusPolicy(Qt::TabFocus);
    addPermanentWidget(m_issues);
    m_openPlaces->setObjectName(QStringLiteral("open-places"));
    m_openPlaces->setFont(style::smallFont());
    m_openPlaces->setFocusPolicy(Qt::TabFocus);
    addPermanentWidget(m_openPlaces);
    addPermanentWidget(new KnownByButton(session, this));
    m_scale = addField();
    m_crs = addField();
    connect(m_issues, &QToolButton::clicked, this, &StatusLine::issuesRequested);
    connect(m_openPlaces, &QToolButton::clicked, this, &StatusLine::matchRequested);
    connect(&session, &Session::projectChanged, this, &StatusLine::retranslate);
    connect(&session, &Session::languageChanged, this, &StatusLine::retranslate);
    retranslate();
}

QLabel* StatusLine::addField()
{
    auto* label = new QLabel(this);
    label->setFont(style::smallFont());
    label->setContentsMargins(style::kGridPx, 0, style::kGridPx, 0);
    addPermanentWidget(label);
    return label;
}

void StatusLine::showPosition(const std::optional<MapPoint>& point)
{
    m_point = point;
    const CrsTransform* projection = m_session.project().projection.get();
    const std::optional<LonLat> position = point && projection ? projection->toLonLat(*point) : std::nullopt;
    m_position->setText(position ? formatLonLat(*position, m_session.language()) : QString());
}

void StatusLine::showScale(QSizeF frameMm)
{
    m_frameMm = frameMm;
    const CrsTransform* projection = m_session.project().projection.get();
    const QPointF middle(frameMm.width() / 2, frameMm.height() / 2);
    const double denominator = projection && !frameMm.isEmpty()
                                   ? scaleDenominatorAt(m_session.mapSettings(frameMm), *projection, middle)
                                   : 0;
    m_scale->setText(denominator > 0 ? tr("1 : %1").arg(formatInteger(
                                           roundedToDigits(denominator, kScaleDigits), m_session.language()))
                                     : QString());
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

void StatusLine::retranslate()
{
    m_position->setToolTip(tr("Longitude and latitude under the pointer"));
    m_scale->setToolTip(tr("Scale in the middle of the map"));
    m_crs->setToolTip(tr("Coordinate reference system of the map"));
    m_issues->setToolTip(tr("Show what is odd in the data"));
    const size_t issues = m_session.project().issues.size();
    m_issues->setText(issues == 1 ? tr("1 issue") : tr("%1 issues").arg(issues));
    m_issues->setVisible(issues > 0);
    const size_t open = openPlaces(m_session.project());
    m_openPlaces->setText(open == 1 ? tr("1 place without a boundary")
                                    : tr("%1 places without a boundary").arg(open));
    m_openPlaces->setToolTip(tr("Choose the boundaries of places that found none"));
    m_openPlaces->setVisible(open > 0);
    m_crs->setText(crsText(m_session.project().map->crs()));
    showPosition(m_point);
    showScale(m_frameMm);
}

} // namespace zoneatlas
