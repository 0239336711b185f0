// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval_ledger.h"

#include <QTranslator>

#include <vector>

namespace zoneatlas {

/// A sentence about pilot zones, and the one that is said about any other places in its stead.
struct SubjectWording
{
    const char* context;
    const char* aboutZones;
    const char* aboutPlaces;
};
[[nodiscard]] const std::vector<SubjectWording>& subjectWordings();

/// The program's translator: speaks of zones, batches and approvals, or in neutral words of places, groups
/// and dates.
class SubjectTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] LedgerSubject subject() const { return m_subject; }
    void setSubject(LedgerSubject subject) { m_subject = subject; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int number) const override;

private:
    LedgerSubject m_subject = LedgerSubject::PilotZones;
};

/// From now on the program speaks of this; open widgets are told as of a new language. GUI thread.
void speakOf(LedgerSubject subject);

} // namespace zoneatlas
