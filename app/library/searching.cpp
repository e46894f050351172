// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/searching.h"

namespace Crossread::Library {

QList<Searchable> searchable(Project::Project &project, const DocumentSet &set)
{
    const Retrieve::SpokenBy whose = spokenBy(project.data(), set);
    QList<Searchable> all;
    for (const QList<Core::DocumentRecord> records = recordsIn(project.data(), set);
        const Core::DocumentRecord &record : records) {
        const bool isLoaded = project.isLoaded(record.id);
        all.append({record, isLoaded ? project.document(record.id).value_or(nullptr) : nullptr, whose});
    }
    return all;
}

QList<Retrieve::SearchedText> searchedTexts(const QList<Searchable> &documents, const Project::Sources &sources)
{
    QList<Retrieve::SearchedText> texts;
    for (const Searchable &one : documents) {
        const auto text = [one, sources](const Core::Progress &progress) -> Core::Result<Core::DocumentPtr> {
            return one.text ? one.text : sources.text(one.record, progress);
        };
        QByteArray hash = sources.textHash(one.record);
        if (hash.isEmpty()) { // a project of an older form; the text says it
            const auto read = text({});
            hash = read ? (*read)->textSha256 : QByteArray();
        }
        texts.append({one.record.id, hash, text, one.spokenBy});
    }
    return texts;
}

}
