// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/check.h"

#include "import/importer.h"
#include "project/afterwork.h"
#include "project/sources.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Crossread::Project {

using namespace Core;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

/// Whether a place that is called exact shows its words; what counts in another text is found again when it is opened.
bool stands(const Anchor &anchor, AnchorState state, const Document &document)
{
    if (state != AnchorState::Exact || anchor.textSha256 != document.textSha256)
        return true;
    const TextSpan span = anchor.span;
    return span.begin >= 0 && span.begin <= span.end && span.end <= document.text.size()
        && document.textOf(span) == anchor.exact;
}

void checkPlaces(
    const DocumentRecord &record, const Document &document, const Store::Contents &contents, Store::CheckReport &report)
{
    const auto tell = [&](const Anchor &anchor) {
        report.add(Store::Checked::Places,
            Words::tr("In “%1”, other words stand where “%2” is said to stand.")
                .arg(record.name, anchor.exact.simplified().left(80)));
    };
    for (const Annotation &one : contents.annotations) {
        if (one.document == record.id && !stands(one.anchor, one.state, document))
            tell(one.anchor);
    }
    for (const Link &one : contents.links) {
        for (const LinkEnd *end : {&one.from, &one.to}) {
            if (end->document == record.id && !stands(end->anchor, end->state, document))
                tell(end->anchor);
        }
    }
}

}

Result<Store::CheckReport> check(const QString &path, const Progress &progress)
{
    waitUntilClosed(path);
    const auto withTexts = [&](Store::CheckReport &report, const Store::Contents &contents,
                               const Store::ReadBytes &read) {
        report.looked.append(Store::Checked::Places);
        for (qsizetype i = 0; i < contents.documents.size() && !progress.isCanceled(); ++i) {
            const DocumentRecord &record = contents.documents[i];
            const auto bytes = read(record.id);
            const QString file = QFileInfo(record.sourcePath).fileName();
            const auto document = bytes
                ? Import::importBytes(*bytes, file.isEmpty() ? record.name : file, optionsOf(record))
                : std::unexpected(bytes.error());
            if (document)
                checkPlaces(record, *document, contents, report);
            else
                report.add(Store::Checked::Places,
                    Words::tr("The text of “%1” cannot be read: %2").arg(record.name, document.error().sentence()));
            progress.report(int(500 + 500 * i / contents.documents.size()));
        }
    };
    return Store::checkFile(path, Progress(progress, 0, 500), withTexts);
}

}
