// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/subject_words.h"
#include "core/language.h"

#include <QTranslator>

namespace zoneatlas {

/// Qt's own translations and ours, installed into the application; the language can change while the program
/// runs.
class Translators
{
public:
    /// Needs a QCoreApplication.
    void use(Language language);

private:
    QTranslator m_qt;
    SubjectTranslator* m_own = nullptr; ///< owned by the application
};

} // namespace zoneatlas
