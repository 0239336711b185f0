// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_questions.h"

#include "core/error_text.h"
#include "core/text_format.h"
#include "session/project_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSysInfo>

namespace zoneatlas {

namespace {

struct DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(zoneatlas::DocumentQuestions)
};

template <class Answer>
struct Choice
{
    Answer answer;
    QString text;
    QMessageBox::ButtonRole role;
};

/// The first choice is what Return does, the last what Esc does.
template <class Answer>
Answer ask(QMessageBox& box, const std::vector<Choice<Answer>>& choices)
{
    std::vector<QPushButton*> buttons;
    for (const Choice<Answer>& choice : choices)
        buttons.push_back(box.addButton(choice.text, choice.role));
    box.setDefaultButton(buttons.front());
    box.setEscapeButton(buttons.back());
    box.exec();
    for (size_t i = 0; i < buttons.size(); ++i)
        if (box.clickedButton() == buttons[i])
            return choices[i].answer;
    return choices.back().answer;
}

/// `heading` says what it is about, `text` what follows from it.
QMessageBox* makeBox(QWidget& window, QMessageBox::Icon icon, const QString& heading, const QString& text)
{
    auto* box = new QMessageBox(icon, DocumentText::tr("ZoneAtlas"), heading, {}, &window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    return box;
}

enum class MissingAnswer
{
    Choose,
    Without,
    Cancel
};

MissingAnswer askAboutMissing(QWidget& window, const QStringList& missing)
{
    const QFileInfo first(missing.constFirst());
    const QString heading = DocumentText::tr("“%1” is not where it was.").arg(first.fileName());
    QString text = DocumentText::tr("It was in %1. Choose where it is now; files that were moved with it "
                                    "are found as well.")
                       .arg(QDir::toNativeSeparators(first.absolutePath()));
    if (missing.size() > 1)
        text += u' ' +
                DocumentText::tr("%n file(s) are missing in all.", nullptr, static_cast<int>(missing.size()));
    const std::unique_ptr<QMessageBox> box(makeBox(window, QMessageBox::NoIcon, heading, text));
    return ask<MissingAnswer>(
        *box, {{MissingAnswer::Choose, DocumentText::tr("Choose…"), QMessageBox::AcceptRole},
               {MissingAnswer::Without, DocumentText::tr("Open without"), QMessageBox::DestructiveRole},
               {MissingAnswer::Cancel, DocumentText::tr("Cancel"), QMessageBox::RejectRole}});
}

/// The nearest folder of the path that is still there.
QString existingFolderOf(const QString& path)
{
    QDir folder = QFileInfo(path).dir();
    while (!folder.exists() && folder.cdUp()) {
    }
    return folder.absolutePath();
}

QString askWhereIs(QWidget& window, const QString& missing)
{
    const QFileInfo info(missing);
    const QString pattern =
        info.suffix().isEmpty() ? QStringLiteral("*") : QStringLiteral("*.") + info.suffix();
    return QFileDialog::getOpenFileName(&window, DocumentText::tr("Where is “%1”?").arg(info.fileName()),
                                        existingFolderOf(missing),
                                        DocumentText::tr("Files of its kind (%1)").arg(pattern) +
                                            QStringLiteral(";;") + DocumentText::tr("All files (*)"));
}

} // namespace

QString projectName(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

UnsavedAnswer askAboutUnsaved(QWidget& window, const QString& name)
{
    const std::unique_ptr<QMessageBox> box(
        makeBox(window, QMessageBox::NoIcon, DocumentText::tr("Save the changes to “%1”?").arg(name),
                DocumentText::tr("They are lost if you do not save them.")));
    return ask<UnsavedAnswer>(
        *box, {{UnsavedAnswer::Save, DocumentText::tr("Save"), QMessageBox::AcceptRole},
               {UnsavedAnswer::Discard, DocumentText::tr("Do not save"), QMessageBox::DestructiveRole},
               {UnsavedAnswer::Cancel, DocumentText::tr("Cancel"), QMessageBox::RejectRole}});
}

LockAnswer askAboutLock(QWidget& window, const QString& name, const LockHolder& holder)
{
    const bool isHere = holder.computer == QSysInfo::machineHostName();
    const QString heading =
        isHere ? DocumentText::tr("“%1” is open in another window of ZoneAtlas.").arg(name)
               : DocumentText::tr("“%1” is open on the computer “%2”.").arg(name, holder.computer);
    const std::unique_ptr<QMessageBox> box(makeBox(
        window, QMessageBox::Warning, heading,
        DocumentText::tr("If both save it, the later one replaces what the other has done. Read-only, "
                         "you can look at it and save it under another name.")));
    return ask<LockAnswer>(
        *box, {{LockAnswer::ReadOnly, DocumentText::tr("Open read-only"), QMessageBox::AcceptRole},
               {LockAnswer::Anyway, DocumentText::tr("Open anyway"), QMessageBox::DestructiveRole},
               {LockAnswer::Cancel, DocumentText::tr("Cancel"), QMessageBox::RejectRole}});
}

std::optional<ProjectSources> askForMissing(QWidget& window, ProjectSources sources)
{
    while (true) {
        const QStringList missing = missingFiles(sources);
        if (missing.isEmpty())
            return sources;
        switch (askAboutMissing(window, missing)) {
        case MissingAnswer::Without:
            return sources;
        case MissingAnswer::Cancel:
            return std::nullopt;
        case MissingAnswer::Choose:
            break;
        }
        const QString found = askWhereIs(window, missing.constFirst());
        if (!found.isEmpty())
            sources = relocated(std::move(sources), missing.constFirst(), found);
    }
}

OverwriteAnswer askAboutOverwriting(QWidget& window, const QString& name)
{
    const std::unique_ptr<QMessageBox> box(
        makeBox(window, QMessageBox::Warning,
                DocumentText::tr("“%1” was changed by another program since it was opened here.").arg(name),
                DocumentText::tr(
                    "Saving replaces those changes. They are kept once, in the backup beside the file.")));
    return ask<OverwriteAnswer>(
        *box, {{OverwriteAnswer::SaveAs, DocumentText::tr("Save as…"), QMessageBox::AcceptRole},
               {OverwriteAnswer::Overwrite, DocumentText::tr("Replace"), QMessageBox::DestructiveRole},
               {OverwriteAnswer::Cancel, DocumentText::tr("Cancel"), QMessageBox::RejectRole}});
}

RecoveryAnswer askAboutRecovery(QWidget& window, const RecoveredProject& recovered, Language language)
{
    const QString heading =
        recovered.projectPath.isEmpty()
            ? DocumentText::tr("ZoneAtlas ended without saving a project that had no name yet.")
            : DocumentText::tr("ZoneAtlas ended without saving “%1”.")
                  .arg(projectName(recovered.projectPath));
    const QDateTime kept = recovered.keptAt.toLocalTime();
    const QString time =
        DocumentText::tr("%1, %2", "day and time")
            .arg(formatDate(kept.date(), language), kept.time().toString(QStringLiteral("HH:mm")));
    const std::unique_ptr<QMessageBox> box(
        makeBox(window, QMessageBox::NoIcon, heading,
                DocumentText::tr("What was changed until %1 was kept. Restored, it can be saved as always.")
                    .arg(time)));
    return ask<RecoveryAnswer>(
        *box, {{RecoveryAnswer::Restore, DocumentText::tr("Restore"), QMessageBox::AcceptRole},
               {RecoveryAnswer::Discard, DocumentText::tr("Discard"), QMessageBox::DestructiveRole},
               {RecoveryAnswer::Later, DocumentText::tr("Ask again later"), QMessageBox::RejectRole}});
}

bool explainAndOfferBackup(QWidget& window, const Error& error)
{
    const std::unique_ptr<QMessageBox> box(
        makeBox(window, QMessageBox::Warning, errorText(error), QString()));
    std::vector<Choice<bool>> choices;
    if (error.code == ErrorCode::ProjectDamaged && readProjectFile(backupPath(error.file)))
        choices.push_back({true, DocumentText::tr("Open the version before"), QMessageBox::AcceptRole});
    choices.push_back({false, DocumentText::tr("Close"), QMessageBox::RejectRole});
    return ask<bool>(*box, choices);
}

} // namespace zoneatlas
