// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_merge.h"

namespace zoneatlas {

QJsonObject merged(QJsonObject under, const QJsonObject& over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        const QJsonValue below = under.value(it.key());
        QJsonValue value = it.value();
        if (below.isObject() && value.isObject())
            value = merged(below.toObject(), value.toObject());
        under.insert(it.key(), value);
    }
    return under;
}

} // namespace zoneatlas
