// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace zoneatlas {

/// The comments before the first picture of a GIF, in their order; none when the file is no GIF or broken.
[[nodiscard]] QByteArrayList gifComments(const QByteArray& gif);

} // namespace zoneatlas
