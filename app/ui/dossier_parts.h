// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossier.h"

#include <QString>
#include <QStringList>

/// What the dossiers of zones, provinces and batches have in common. All texts are HTML unless said
/// otherwise.
namespace zoneatlas::dossier {

/// Translated, in the context of all dossiers. Plain text.
[[nodiscard]] QString say(const char* text);
/// Those that are not empty, one below the other.
[[nodiscard]] QString lines(const QStringList& parts);
/// Those that are not empty, with a dot between.
[[nodiscard]] QString dotted(const QStringList& parts);
[[nodiscard]] QString date(QDate day, const DossierContext& context);
[[nodiscard]] QString number(int count, const DossierContext& context);
/// With its colour; clicking selects the batch.
[[nodiscard]] QString batchLink(int number, const DossierContext& context);
[[nodiscard]] QString provinceLink(const ProvinceCode& code, const DossierContext& context);
/// With the word that it is revoked or not yet approved, where that is so on the context's date.
[[nodiscard]] QString zoneLink(const Zone& zone, const DossierContext& context);
/// Who published it, and a link; empty for a source that is not listed. `what` is plain text.
[[nodiscard]] QString source(const SourceId& id, const QString& what, const DossierContext& context);
/// What a reader must know about the date of a batch.
[[nodiscard]] QString dateBasis(const Batch* batch);

} // namespace zoneatlas::dossier
