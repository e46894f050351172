// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/webexchange.h"

#include "exchange/webannotations.h"
#include "library/steps.h"

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;
using Exchange::WebAnnotation;

QString addressOf(const DocumentRecord &record, const Document &text)
{
    const QString address = text.metadata.address;
    return address.isEmpty() ? u"urn:uuid:"_s + record.id.toString() : address;
}

Result<QByteArray> webAnnotations(Project::Snapshot &project, DocumentId only, const Progress &progress)
{
    QList<WebAnnotation> list;
    const QList<DocumentRecord> records = project.data().documents();
    for (qsizetype i = 0; i < records.size(); ++i) {
        const DocumentRecord &record = records[i];
        if (!only.isNull() && record.id != only)
            continue;
        const Progress step = stepOf(progress, i, records.size());
        const auto text = project.document(record.id, step);
        if (!text)
            return std::unexpected(text.error());
        qsizetype units = 0;
        qsizetype points = 0;
        for (const AnnotationId &id : project.data().annotationIds(record.id)) {
            const Annotation &annotation = *project.data().annotation(id);
            WebAnnotation web{id.uuid(), addressOf(record, **text), record.name, annotation.anchor.exact,
                annotation.anchor.prefix, annotation.anchor.suffix, -1, -1, {}, annotation.memo, annotation.coder,
                annotation.created, annotation.modified};
            if (annotation.state != AnchorState::Orphaned) { // they come by their begins
                const TextSpan span = annotation.anchor.span;
                points += codePointCount(QStringView((*text)->text).sliced(units, span.begin - units));
                units = span.begin;
                web.begin = points;
                web.end = points + codePointCount((*text)->textOf(span));
            }
            for (const CodeId &code : annotation.codes)
                web.tags.append(project.data().codePath(code));
            list.append(web);
        }
    }
    return Exchange::writtenWebAnnotations(QUuid::createUuidV5(QUuid(), project.name().toUtf8()), list);
}

}
