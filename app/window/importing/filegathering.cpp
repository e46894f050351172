// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importing/filegathering.h"

#include "import/formats/format.h"
#include "import/importer.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace Crossread::Window {

namespace {

struct GatheringWords {
    Q_DECLARE_TR_FUNCTIONS(FileGathering)
};

constexpr qsizetype mostFiles = 5'000;
constexpr int deepest = 20;

void gather(const QString &path, int depth, QStringList &files)
{
    if (files.size() >= mostFiles)
        return;
    if (!QFileInfo(path).isDir()) {
        files.append(QFileInfo(path).absoluteFilePath());
        return;
    }
    QStringList entries = QDir(path).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(entries, collator);
    for (const QString &entry : std::as_const(entries)) {
        if (depth < deepest)
            gather(QDir(path).filePath(entry), depth + 1, files);
    }
}

QString patterns(const QStringList &suffixes)
{
    QStringList all;
    for (const QString &suffix : suffixes)
        all.append(QStringLiteral("*.") + suffix);
    return all.join(u' ');
}

}

QStringList gathered(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        gather(path, 0, files);
    files.removeDuplicates();
    return files;
}

QStringList droppedPaths(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

std::optional<Project::NewDocument> documentFrom(const QMimeData *copied)
{
    if (!copied)
        return std::nullopt;
    Project::NewDocument document;
    const QString html = QStringLiteral("html");
    if (copied->hasHtml() && Import::formatOfId(html)) {
        // The mark at its head says that it is UTF-8, whatever the page says that it once was.
        document.bytes = "\xef\xbb\xbf" + copied->html().toUtf8();
        document.options.format = html;
        if (Import::importBytes(document.bytes, GatheringWords::tr("Pasted text"), document.options))
            return document;
    }
    const QString text = copied->text();
    if (text.trimmed().isEmpty())
        return std::nullopt;
    document.bytes = text.toUtf8();
    document.options.format.clear();
    return document;
}

QString fileFilter()
{
    QStringList every;
    QStringList lines;
    for (const Import::Format &format : Import::formats()) {
        if (format.suffixes.isEmpty())
            continue; // known only to be refused with a reason
        every += format.suffixes;
        lines.append(QStringLiteral("%1 (%2)").arg(format.name(), patterns(format.suffixes)));
    }
    every.removeDuplicates();
    lines.prepend(QStringLiteral("%1 (%2)").arg(GatheringWords::tr("Texts"), patterns(every)));
    lines.append(GatheringWords::tr("All files (*)"));
    return lines.join(QStringLiteral(";;"));
}

}
