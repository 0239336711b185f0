// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace zoneatlas {

void Translators::use(Language language)
{
    const QString name = language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    QLocale::setDefault(QLocale(name));
    if (!m_own)
        m_own = new SubjectTranslator(qApp);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(m_own);
    if (m_qt.load(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own->load(QStringLiteral(":/i18n/zoneatlas_%1.qm").arg(name)))
        QCoreApplication::installTranslator(m_own);
}

} // namespace zoneatlas
