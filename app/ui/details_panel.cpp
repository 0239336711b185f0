// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details_panel.h"

#include "ui/app_style.h"
#include "ui/dossier.h"
#include "ui/html_text.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace zoneatlas {

DetailsPanel::DetailsPanel(Session& session, QWidget* parent)
    : QTextBrowser(parent)
    , m_session(session)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Details"));
    document()->setDocumentMargin(style::kGridPx);
    setViewportMargins(style::kGridPx, 0, style::kGridPx, 0);
    connect(this, &QTextBrowser::anchorClicked, this, &DetailsPanel::follow);
    m_updateTimer.setSingleShot(true);
    connect(&m_updateTimer, &QTimer::timeout, this, &DetailsPanel::updatePage);
    connect(&session.selection(), &SelectionModel::selectionChanged, this, &DetailsPanel::followItem);
    connect(&session.filter(), &FilterState::filterChanged, this, &DetailsPanel::scheduleUpdate);
    connect(&session.time(), &TimeController::viewChanged, this, &DetailsPanel::followDate);
    connect(&session, &Session::projectChanged, this, &DetailsPanel::scheduleUpdate);
    connect(&session, &Session::readingChanged, this, &DetailsPanel::scheduleUpdate);
    connect(&session, &Session::languageChanged, this, &DetailsPanel::scheduleUpdate);
    scheduleUpdate();
}

void DetailsPanel::scheduleUpdate()
{
    m_updateTimer.start(0);
}

void DetailsPanel::followDate()
{
    if (m_updateTimer.isActive())
        return;
    const qint64 calmMs = m_sinceUpdate.isValid() ? kCalmMs - m_sinceUpdate.elapsed() : 0;
    m_updateTimer.start(static_cast<int>(std::max<qint64>(0, calmMs)));
}

void DetailsPanel::setPinned(const std::optional<AtlasItem>& item)
{
    m_pinned = item;
    followItem();
}

void DetailsPanel::followItem()
{
    const std::optional<AtlasItem>& wanted = m_pinned ? m_pinned : m_session.selection().current();
    if (wanted == m_item)
        return;
    m_item = wanted;
    scheduleUpdate();
    emit itemChanged(m_item);
}

QString DetailsPanel::currentPage() const
{
    const ApprovalLedger& ledger = *m_session.project().ledger;
    const DossierContext context{m_session.project(),  m_session.time().date(),
                                 m_session.language(), m_session.mapSettings({}).style.palette,
                                 m_session.scope(),    m_session.knownBy()};
    if (const auto* id = m_item ? std::get_if<ZoneId>(&*m_item) : nullptr)
        if (const Zone* zone = ledger.zone(*id))
            return zoneDossier(*zone, context);
    if (const auto* code = m_item ? std::get_if<ProvinceCode>(&*m_item) : nullptr)
        if (const Province* province = ledger.province(*code))
            return provinceDossier(*province, context);
    if (const auto* number = m_item ? std::get_if<BatchNumber>(&*m_item) : nullptr)
        if (const Batch* batch = ledger.batch(static_cast<int>(*number)))
            return batchDossier(*batch, context);
    return countryDossier(context);
}

DetailsPanel::PageKey DetailsPanel::currentKey() const
{
    const std::shared_ptr<const ApprovalLedger>& ledger = m_session.project().ledger;
    return {m_item, ledger->eventCountUpTo(m_session.time().date()), m_session.language(),
            ledger, m_item ? ZoneScope() : m_session.scope(),        m_session.knownBy()};
}

void DetailsPanel::updatePage()
{
    const PageKey key = currentKey();
    if (m_key == key)
        return;
    const bool isSameItem = m_key && m_key->item == key.item;
    m_key = key;
    QString page = currentPage();
    if (page == m_page)
        return;
    m_page = std::move(page);
    const int position = isSameItem ? verticalScrollBar()->value() : 0;
    setHtml(m_page);
    m_sinceUpdate.start();
    verticalScrollBar()->setValue(position);
    ++m_rewriteCount;
}

void DetailsPanel::follow(const QUrl& url)
{
    if (const std::optional<AtlasItem> item = html::itemOfLink(url))
        m_session.select(*item);
    else
        QDesktopServices::openUrl(url);
}

void DetailsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Details"));
        m_key.reset();
        scheduleUpdate();
    }
    QTextBrowser::changeEvent(event);
}

} // namespace zoneatlas
