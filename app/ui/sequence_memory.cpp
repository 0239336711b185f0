// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence_memory.h"

#include <QJsonDocument>
#include <QSettings>

namespace zoneatlas {

static const QString kKey = QStringLiteral("export/sequences");

SequenceSetup lastSequences()
{
    const QByteArray text = QSettings().value(kKey).toString().toUtf8();
    return sequenceSetupFromJson(QJsonDocument::fromJson(text).object());
}

void rememberSequences(const SequenceSetup& setup)
{
    const QByteArray text = QJsonDocument(toJson(setup)).toJson(QJsonDocument::Compact);
    QSettings().setValue(kKey, QString::fromUtf8(text));
}

} // namespace zoneatlas
