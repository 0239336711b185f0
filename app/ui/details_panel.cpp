// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details_panel.h"

#include "ui/app_style.h"
#include "ui/dossier.h"
#include "ui/html_text.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>

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
    connect(&session.selection(), &SelectionModel::selectionChanged, this, &DetailsPanel::scheduleUpdate);
    connect(&session.time(), &TimeController::viewChanged, this, &DetailsPanel::scheduleUpdate);
    connect(&session, &Session::projectChanged, this, &DetailsPanel::scheduleUpdate);
    connect(&session, &Session::languageChanged, this, &DetailsPanel::scheduleUpdate);
    scheduleUpdate();
}

void DetailsPanel::scheduleUpdate()
{
    m_updateTimer.start(0);
}

QString DetailsPanel::currentPage() const
{
    const MapSettings settings = m_session.mapSettings({});
    const DossierContext context{m_session.project(), m_session.time().date(), m_session.language(),
                                 settings.style.palette};
    const std::optional<AtlasItem>& current = m_session.selection().current();
    const auto* id = current ? std::get_if<ZoneId>(&*current) : nullptr;
    const Zone* zone = id ? m_session.project().ledger->zone(*id) : nullptr;
    return zone ? zoneDossier(*zone, context) : countryDossier(context);
}

DetailsPanel::PageKey DetailsPanel::currentKey() const
{
    const std::shared_ptr<const ApprovalLedger>& ledger = m_session.project().ledger;
    return {m_session.selection().current(), ledger->eventCountUpTo(m_session.time().date()),
            m_session.language(), ledger};
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
    verticalScrollBar()->setValue(position);
    ++m_rewriteCount;
}

void DetailsPanel::follow(const QUrl& url)
{
    if (const std::optional<ZoneId> zone = html::zoneOfLink(url))
        m_session.selection().select(*zone);
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
