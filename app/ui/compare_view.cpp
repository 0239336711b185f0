// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_view.h"

#include "core/text_format.h"
#include "ui/app_style.h"
#include "ui/compare_divider.h"
#include "ui/date_field.h"
#include "ui/map_canvas.h"
#include "ui/time_text.h"

#include <QLabel>

#include <algorithm>
#include <utility>

namespace zoneatlas {

namespace {

constexpr int kBadgeGapPx = style::kGridPx;
constexpr int kBelowFilterPx = 44; ///< the filter's button lies in the corner

QLabel* makeBadge(QWidget* parent)
{
    auto* badge = new QLabel(parent);
    badge->setTextFormat(Qt::RichText);
    badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    badge->setStyleSheet(QStringLiteral("background: rgba(247, 248, 248, 215); border-radius: 4px;"));
    badge->setContentsMargins(style::kGridPx, style::kGridPx / 4, style::kGridPx, style::kGridPx / 4);
    badge->hide();
    return badge;
}

QString badgeText(const QString& date, const QString& line)
{
    return QStringLiteral("<div style=\"font-size:%1pt\">%2</div><div style=\"font-size:%3pt; color:%4\">%5"
                          "</div>")
        .arg(style::dateFont().pointSizeF())
        .arg(date.toHtmlEscaped())
        .arg(style::smallFont().pointSizeF())
        .arg(style::kQuietText.name(), line.toHtmlEscaped());
}

} // namespace

CompareView::CompareView(Session& session, MapCanvas& own)
    : m_session(session)
    , m_own(&own)
    , m_window(new QWidget(this))
    , m_other(new MapCanvas(own, m_window))
    , m_divider(new CompareDivider(this))
    , m_ownBadge(makeBadge(this))
    , m_otherBadge(makeBadge(this))
{
    m_own->setParent(this);
    m_own->lower();
    setMinimumSize(m_own->minimumSizeHint());
    m_window->hide();
    m_divider->hide();
    connectCanvases();
    connect(m_divider, &CompareDivider::moveRequested, this, &CompareView::moveDivider);
    connect(&session.compare(), &CompareState::changed, this, &CompareView::showMode);
    connect(&session.time(), &TimeController::viewChanged, this, &CompareView::showDates);
    connect(&session.filter(), &FilterState::filterChanged, this, &CompareView::showDates);
    connect(&session, &Session::languageChanged, this, &CompareView::showDates);
    connect(&session, &Session::projectChanged, this, &CompareView::showDates);
    showMode();
}

void CompareView::connectCanvases()
{
    connect(m_own, &MapCanvas::lassoToolChanged, m_other, &MapCanvas::setLassoTool);
    connect(m_other, &MapCanvas::lassoToolChanged, m_own, &MapCanvas::setLassoTool);
    connect(m_other, &MapCanvas::pointerMoved, m_own, &MapCanvas::pointerMoved);
}

bool CompareView::hasTwoMaps() const
{
    return m_shownMode == CompareMode::SideBySide || m_shownMode == CompareMode::Swipe;
}

void CompareView::showMode()
{
    const CompareMode mode = m_session.compare().mode();
    if (std::exchange(m_shownMode, mode) != mode) {
        // The maps get their place before they are seen: neither paints at a size it will not keep.
        if (!hasTwoMaps())
            m_window->hide();
        m_divider->setMovable(mode == CompareMode::Swipe);
        m_divider->setVisible(hasTwoMaps());
        m_own->setFurnitureCorner(mode == CompareMode::Swipe ? FurnitureCorner::Right
                                                             : FurnitureCorner::Left);
        arrange();
        if (hasTwoMaps())
            m_window->show();
        if (mode == CompareMode::Off && !m_own->hasFocus())
            m_own->setFocus();
    }
    showDates();
}

void CompareView::showDates()
{
    const bool isDifference = m_shownMode == CompareMode::Difference;
    m_ownBadge->setVisible(m_shownMode != CompareMode::Off);
    if (m_shownMode == CompareMode::Off) {
        m_otherBadge->hide();
        return;
    }
    const Language language = m_session.language();
    const ApprovalLedger& ledger = *m_session.project().ledger;
    const auto lineOn = [&](QDate day) {
        return standingText(ledger.standingOn(day, m_session.scope()), ledger.standingOn(day));
    };
    const QDate own = m_session.time().date();
    const QDate other = m_session.compare().date();
    const QString span = largeDateText(std::min(own, other), language) + QStringLiteral(" → ") +
                         largeDateText(std::max(own, other), language);
    m_ownBadge->setText(isDifference ? badgeText(span, timeText(m_session))
                                     : badgeText(largeDateText(own, language), lineOn(own)));
    m_otherBadge->setVisible(hasTwoMaps());
    m_otherBadge->setText(badgeText(largeDateText(other, language), lineOn(other)));
    arrangeBadges();
}

void CompareView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void CompareView::moveDivider(int x)
{
    m_share = std::clamp(static_cast<double>(x) / std::max(1, width()), 0.0, 1.0);
    arrange();
}

void CompareView::arrange()
{
    if (m_shownMode == CompareMode::SideBySide)
        arrangeSideBySide();
    else if (m_shownMode == CompareMode::Swipe)
        arrangeSwipe();
    else
        m_own->setGeometry(rect());
    arrangeBadges();
}

/// Halves of the same size: what is to be seen in one is to be seen in the other.
void CompareView::arrangeSideBySide()
{
    const QSize half(width() / 2, height());
    m_window->setGeometry(QRect(QPoint(0, 0), half));
    m_other->setGeometry(QRect(QPoint(0, 0), half));
    m_own->setGeometry(QRect(QPoint(width() - half.width(), 0), half));
    m_divider->setGeometry(half.width() - CompareDivider::kWidthPx / 2, 0, CompareDivider::kWidthPx,
                           height());
}

/// The other map is as large as its own and lies in a window that ends at the divider.
void CompareView::arrangeSwipe()
{
    m_own->setGeometry(rect());
    m_other->setGeometry(rect());
    const int x = static_cast<int>(std::lround(m_share * width()));
    m_window->setGeometry(0, 0, x, height());
    m_divider->setGeometry(x - CompareDivider::kWidthPx / 2, 0, CompareDivider::kWidthPx, height());
}

/// Each over its map; on both sides of a divider that moves, where there is room.
void CompareView::arrangeBadges()
{
    const int top = kBadgeGapPx;
    m_ownBadge->adjustSize();
    m_otherBadge->adjustSize();
    if (!hasTwoMaps()) {
        m_otherBadge->hide();
        m_ownBadge->move((width() - m_ownBadge->width()) / 2, top);
        return;
    }
    if (m_shownMode == CompareMode::SideBySide) {
        // North-west of the land there is empty ground.
        m_otherBadge->move(kBadgeGapPx, kBelowFilterPx);
        m_ownBadge->move(m_own->x() + kBadgeGapPx, kBelowFilterPx);
        return;
    }
    const int middle = m_divider->geometry().center().x();
    const int gap = CompareDivider::kWidthPx / 2 + kBadgeGapPx / 2;
    m_otherBadge->move(middle - gap - m_otherBadge->width(), top);
    m_ownBadge->move(middle + gap, top);
    m_otherBadge->setVisible(m_otherBadge->x() >= 0);
    m_ownBadge->setVisible(m_ownBadge->geometry().right() < width());
}

} // namespace zoneatlas
