// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QAbstractItemModel>
#include <QTemporaryDir>

/// What the tests of the models share: a project on the disk and small documents made by hand.
namespace Crossread::Test {

/// A document whose lines are paragraphs; a line "Name: words" begins a turn of that speaker, which runs to the next.
[[nodiscard]] inline Core::DocumentPtr documentOf(const QString &name, const QString &text)
{
    auto document = std::make_shared<Core::Document>();
    document->name = name;
    document->title = name + u" title";
    document->kind = Core::DocumentKind::Transcript;
    document->text = text;
    document->sourceMap.appendCopy(text);
    document->sourceSha256 = QByteArray(32, 's');
    document->textSha256 = QByteArray(32, char('a' + text.size() % 26));
    QHash<QString, int> speakers;
    qsizetype begin = 0;
    for (const QString &line : text.split(u'\n')) {
        document->paragraphs.append({begin, Core::ParagraphKind::Body});
        if (const qsizetype colon = line.indexOf(QLatin1StringView(": ")); colon > 0) {
            const QString label = line.first(colon);
            if (!speakers.contains(label)) {
                speakers.insert(label, int(document->speakers.size()));
                document->speakers.append({label, {}, {label}, false});
            }
            document->turns.append({{begin, 0}, {begin, begin + colon}, {}, begin + colon + 2, speakers.value(label)});
        }
        begin += line.size() + 1;
        if (!document->turns.isEmpty())
            document->turns.last().span.end = begin - 1;
    }
    return document;
}

/// A new project in a folder of its own. Keep it: the folder goes with it.
struct TemporaryProject {
    Core::DocumentId add(const QString &name, const QString &text)
    {
        return project->addDocument({name, {}, text.toUtf8(), {}}, documentOf(name, text)).value();
    }
    Core::AnnotationId annotate(
        Core::DocumentId document, Core::TextSpan span, const QStringList &codes = {}, const QString &memo = {})
    {
        return project->annotateNamed(document, span, codes, memo).value();
    }

    QTemporaryDir folder;
    std::unique_ptr<Project::Project> project =
        Project::Project::create(folder.filePath(QStringLiteral("talks.crossread"))).value();
};

/// A model as text: one line per row, its roles parted by bars, children set in.
[[nodiscard]] inline QStringList printed(const QAbstractItemModel &model, const QList<int> &roles = {Qt::DisplayRole},
    const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (const int role : roles) {
            const QVariant value = model.index(row, 0, parent).data(role);
            cells.append(value.typeId() == QMetaType::QStringList ? value.toStringList().join(u'+') : value.toString());
        }
        lines.append(QString(depth * 2, u' ') + cells.join(QLatin1StringView(" | ")));
        lines += printed(model, roles, model.index(row, 0, parent), depth + 1);
    }
    return lines;
}

}
