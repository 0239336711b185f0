// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/atlas_dialog.h"

#include "figure/figure_export.h"
#include "ui/export_memory.h"
#include "ui/sequence_memory.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QSettings>

namespace zoneatlas {

namespace {

QString fieldsText(AtlasBy by)
{
    return by == AtlasBy::Batch ? QStringLiteral("{n}, {batch}, {date}")
                                : QStringLiteral("{n}, {code}, {province}, {date}");
}

} // namespace

AtlasDialog::AtlasDialog(Session& session, const ExportScreen& screen, QWidget* parent)
    : SequenceDialog(session, screen, parent)
{
    setWindowTitle(tr("Export atlas"));
    makeFields();
    const SequenceSetup::Atlas last = lastSequences().atlas;
    m_by->setCurrentIndex(last.by == AtlasBy::Province ? 1 : 0);
    m_names->setText(last.names);
    setChoices(loadExportChoices(QSettings()));
    onByChanged();
}

void AtlasDialog::makeFields()
{
    m_by = new QComboBox;
    m_by->setObjectName(QStringLiteral("by"));
    m_by->addItems({tr("each batch"), tr("each province")});
    m_names = new QLineEdit;
    m_names->setObjectName(QStringLiteral("names"));
    QFormLayout& form = addGroup(tr("Atlas"));
    form.addRow(tr("A figure for"), m_by);
    form.addRow(tr("File names"), m_names);
    connect(m_by, &QComboBox::activated, this, &AtlasDialog::onByChanged);
    connect(m_names, &QLineEdit::textChanged, this, &AtlasDialog::refresh);
}

void AtlasDialog::onByChanged()
{
    const AtlasBy by = atlas().by;
    m_names->setPlaceholderText(defaultAtlasNames(by));
    m_names->setToolTip(tr("With %1; the ending says the format.").arg(fieldsText(by)));
    refresh();
}

void AtlasDialog::remember() const
{
    const AtlasRequest made = atlas();
    SequenceSetup setup = lastSequences();
    setup.atlas = {made.by, made.names};
    rememberSequences(setup);
}

AtlasRequest AtlasDialog::atlas() const
{
    AtlasRequest atlas;
    atlas.figure = request();
    atlas.figure.filter = session().filter().filter(); // whatever province a figure was chosen for
    atlas.by = m_by->currentIndex() == 1 ? AtlasBy::Province : AtlasBy::Batch;
    if (atlas.by == AtlasBy::Province)
        atlas.figure.extent.reset(); // each province is shown whole
    atlas.names = m_names->text().trimmed();
    atlas.dpi = choices().dpi;
    return atlas;
}

QString AtlasDialog::summary() const
{
    const auto entries = atlasEntries(session().project(), atlas());
    const auto* made = std::get_if<std::vector<AtlasEntry>>(&entries);
    if (!made || made->empty())
        return {};
    return tr("%n figure(s) up to the date shown, from %1 to %2, with a table and a sheet of thumbnails",
              nullptr, static_cast<int>(made->size()))
        .arg(made->front().fileName, made->back().fileName);
}

QString AtlasDialog::problem() const
{
    const AtlasRequest request = atlas();
    const auto entries = atlasEntries(session().project(), request);
    const auto* wrong = std::get_if<AtlasNameProblem>(&entries);
    if (!wrong)
        return {};
    switch (wrong->kind) {
    case AtlasNameProblem::Kind::UnknownField:
        return tr("File names: %1 is not known here. Use %2.").arg(wrong->value, fieldsText(request.by));
    case AtlasNameProblem::Kind::NotAFileName:
        return tr("File names: “%1” cannot be one. It holds no folder and ends in one of these: %2.")
            .arg(wrong->value, figureEndings().join(QStringLiteral(", ")));
    case AtlasNameProblem::Kind::SameName:
        break;
    }
    return tr("File names: two files would be called “%1”. Tell them apart with one of %2.")
        .arg(wrong->value, fieldsText(request.by));
}

QString AtlasDialog::askForPath()
{
    const QString name = QStringLiteral("zoneatlas-%1").arg(session().time().date().toString(Qt::ISODate));
    return askForNewFolder(QDir(exportFolder()).filePath(name));
}

BackgroundWork::Work AtlasDialog::workFor(const QString& path) const
{
    const AtlasRequest request = atlas();
    const Project project = projectForWork();
    const auto entries = atlasEntries(project, request);
    return [project, request, made = std::get<std::vector<AtlasEntry>>(entries),
            target = FileTarget{path, false}](const Progress& progress) {
        return writeAtlas(project, request, made, target, progress);
    };
}

} // namespace zoneatlas
