// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/memos.h"
#include "project/project.h"

/// What a project says, as lines of text to be compared.
namespace Crossread::Test {

using namespace Qt::StringLiterals;

inline QStringList codesSaid(const Project::Project &project)
{
    QStringList lines;
    for (const Core::Code &code : project.codes())
        lines.append(u"code %1 %2 %3 %4"_s.arg(project.codePath(code.id), QString::number(code.colour, 16), code.memo)
                .arg(int(code.heading)));
    lines.sort();
    return lines;
}

inline QString attributesSaid(const Project::Project &project, const QList<Core::AttributeValue> &values)
{
    QStringList parts;
    for (const Core::AttributeValue &value : values)
        parts.append(project.data().attribute(value.attribute)->name + u'=' + value.value);
    parts.sort();
    return parts.join(u"; ");
}

/// A document: where it stands, how it is cited, and who speaks in it.
inline QString documentSaid(Project::Project &project, const Core::DocumentRecord &record)
{
    const Core::DocumentPtr text = project.document(record.id).value();
    const Core::Metadata &metadata = text->metadata;
    QStringList speakers;
    for (const Core::Turn &turn : text->turns)
        speakers.append(turn.speaker < 0 ? QString() : text->speakers[turn.speaker].name);
    return QStringList{u"document "_s + record.name, record.group, attributesSaid(project, record.attributes),
        metadata.title, metadata.authors.join(u'+'), metadata.publisher, metadata.published, metadata.address,
        metadata.accessed, metadata.language, speakers.join(u'+')}
        .join(u" | ");
}

inline QString linkSaid(const Project::Project &project, const Core::Link &link)
{
    const auto end = [&project](const Core::LinkEnd &one) {
        return u"%1 %2-%3 %4"_s.arg(project.record(one.document)->name)
            .arg(one.anchor.span.begin)
            .arg(one.anchor.span.end)
            .arg(one.anchor.exact);
    };
    return QStringList{u"link"_s, end(link.from), end(link.to), QString::number(int(link.state)),
        link.verdict ? QString::number(int(*link.verdict)) : QString(), link.note, link.coder}
        .join(u" | ");
}

/// All that a coder would miss, in an order of its own: two projects that say the same give the same lines.
inline QStringList said(Project::Project &project)
{
    QStringList lines = codesSaid(project);
    for (const Core::DocumentRecord &record : project.documents()) {
        lines.append(documentSaid(project, record));
        for (const Core::AnnotationId &id : project.annotationIds(record.id)) {
            const Core::Annotation &one = *project.annotation(id);
            QStringList codes;
            for (const Core::CodeId &code : one.codes)
                codes.append(project.codePath(code));
            codes.sort();
            lines.append(u"%1 %2-%3 %4: %5 %6 %7"_s.arg(record.name)
                    .arg(one.anchor.span.begin)
                    .arg(one.anchor.span.end)
                    .arg(one.coder, one.anchor.exact, codes.join(u'+'), one.memo));
        }
    }
    for (const Core::Link &link : project.links())
        lines.append(linkSaid(project, link));
    for (const Core::SpeakerRecord &speaker : project.data().speakers())
        lines.append(u"speaker %1: %2"_s.arg(speaker.name, attributesSaid(project, speaker.attributes)));
    for (const Core::CodeSet &set : project.data().codeSets()) {
        QStringList codes;
        for (const Core::CodeId &code : set.codes)
            codes.append(project.codePath(code));
        lines.append(u"set %1: %2"_s.arg(set.name, codes.join(u'+')));
    }
    for (const Library::Memo &memo : Library::memosOf(project.data())) {
        if (!std::holds_alternative<Core::CodeId>(memo.of))
            lines.append(u"memo on %1: %2"_s.arg(memo.on, memo.text));
    }
    lines.sort();
    return lines;
}

}
