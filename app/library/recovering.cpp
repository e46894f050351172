// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/recovering.h"

#include "project/backups.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Crossread::Library {

using namespace Core;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr qsizetype mostBackups = 2; // older ones have little that these lack, and much that was deleted since

/// What the journals say, which are newest, then the newest backups that can be read.
QStringList knownOf(const QString &project, const QString &root)
{
    QStringList known;
    const QStringList folders = Project::backupFoldersOf(project, root);
    for (const QString &folder : folders) {
        const QString journal = QDir(folder).filePath(Project::journalName);
        if (QFileInfo::exists(journal))
            known.append(journal);
    }
    const qsizetype journals = known.size();
    for (const Project::ListedBackup &one : Project::backupsOf(project, root)) {
        if (one.summary && known.size() < journals + mostBackups)
            known.append(one.backup.path);
    }
    return known;
}

QString amount(const Store::Recovered::Count &count)
{
    const QLocale locale;
    //: how many came back, of how many there were
    return count.back >= count.known
        ? locale.toString(count.back)
        : Words::tr("%1 of %2").arg(locale.toString(count.back), locale.toString(count.known));
}

}

Result<Store::Recovered> recoverProject(const QString &damaged, const QString &output, const QStringList &backups,
    const QStringList &texts, const QString &root, const Progress &progress)
{
    QStringList all = backups;
    for (const QString &one : knownOf(damaged, root)) {
        const bool isIt = QFileInfo(one).canonicalFilePath() == QFileInfo(damaged).canonicalFilePath();
        if (!isIt && !all.contains(one))
            all.append(one);
    }
    return Store::recover(damaged, output, all, texts, progress);
}

QString sentenceOf(const Store::Recovered &recovered)
{
    const QString back =
        Words::tr("This is what could be recovered: annotations: %1; documents: %2; codes: %3; links: %4.")
            .arg(amount(recovered.annotations), amount(recovered.documents), amount(recovered.codes),
                amount(recovered.links));
    const QString missing = recovered.isWhole()
        ? Words::tr("Nothing is missing, as far as the file tells.")
        : Words::tr("%n thing(s) are lost or may not be as they were; they are listed.", nullptr,
              int(recovered.losses.size()));
    return back + u' ' + missing + u' '
        + Words::tr("The damaged file is as it was; a copy of it is “%1”.").arg(recovered.aside);
}

}
