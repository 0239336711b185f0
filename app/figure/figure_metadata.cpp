// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure_metadata.h"

#include <QCoreApplication>

namespace zoneatlas {

QString softwareName()
{
    return QStringLiteral("ZoneAtlas %1").arg(QCoreApplication::applicationVersion()).trimmed();
}

QImage withMetadata(QImage picture, const FigureMetadata& told)
{
    const auto tell = [&picture](const char* key, const QString& text) {
        if (!text.isEmpty())
            picture.setText(QLatin1String(key), text);
    };
    tell(kTitleKey, told.title);
    tell(kDescriptionKey, told.description);
    tell(kSoftwareKey, softwareName());
    tell(kSourceKey, told.source);
    tell(kRecipeKey, QString::fromUtf8(told.recipe));
    return picture;
}

QByteArrayList commentsOf(const FigureMetadata& told)
{
    QByteArrayList comments{told.title.toUtf8(), told.description.toUtf8()};
    if (!told.recipe.isEmpty())
        comments.append(kRecipeComment + told.recipe);
    comments.removeAll(QByteArray());
    return comments;
}

QByteArray recipeInComments(const QByteArrayList& comments)
{
    for (const QByteArray& comment : comments)
        if (comment.startsWith(kRecipeComment))
            return comment.mid(qsizetype(sizeof kRecipeComment) - 1);
    return {};
}

} // namespace zoneatlas
