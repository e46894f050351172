// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"
#include "library/memos.h"
#include "project/project.h"

/// What a project says, as lines of text to be compared.
namespace Crossread::Test {

using namespace Qt::StringLiterals;

inline QStringList codesSaid(const Project::Project &project)
{
    QStringList lines;
    for (const Core::Code &code : project.codes())
        lines.append(u"code %1 %2 %3 %4 %5"_s.arg(lines.size())
                .arg(int(code.heading))
                .arg(project.codePath(code.id), QString::number(code.colour, 16), code.memo));
    return lines;
}

inline QString timeSaid(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

inline QString attributesSaid(const Project::Project &project, const QList<Core::AttributeValue> &values)
{
    QStringList parts;
    for (const Core::AttributeValue &value : values)
        parts.append(project.data().attribute(value.attribute)->name + u'=' + value.value);
    parts.sort();
    return parts.join(u"; ");
}

/// A document: where it stands, its text, how it is cited, and who speaks in it.
inline QString documentSaid(Project::Project &project, const Core::DocumentRecord &record, qsizetype number)
{
    const Core::DocumentPtr text = project.document(record.id).value();
    const Core::Metadata &metadata = text->metadata;
    QStringList speakers;
    for (const Core::Turn &turn : text->turns)
        speakers.append(turn.speaker < 0 ? QString() : text->speakers[turn.speaker].name);
    return QStringList{u"document "_s + QString::number(number), record.name, record.group,
        attributesSaid(project, record.attributes), timeSaid(record.imported), QString::number(int(text->kind)),
        QString::fromLatin1(text->textSha256.toHex()), metadata.title, metadata.authors.join(u'+'), metadata.publisher,
        metadata.published, metadata.address, metadata.accessed, metadata.language, metadata.translators.join(u'+'),
        metadata.eventTitle, metadata.eventDate, metadata.eventPlace, speakers.join(u'+')}
        .join(u" | ");
}

inline QStringList codePathsSaid(const Project::Project &project, const QList<Core::CodeId> &ids)
{
    QStringList paths;
    for (const Core::CodeId &id : ids)
        paths.append(project.codePath(id));
    return paths;
}

/// What stands at a place, and the words that were there when it was marked, which the place of what moved does not have.
inline QString placeSaid(
    Project::Project &project, Core::DocumentId document, const Core::Anchor &anchor, Core::AnchorState state)
{
    const QString words = state == Core::AnchorState::Orphaned
        ? anchor.exact
        : project.document(document).value()->textOf(anchor.span).toString();
    return u"%1 %2-%3 %4"_s.arg(project.record(document)->name).arg(anchor.span.begin).arg(anchor.span.end).arg(words);
}

/// A line for it, and for each place of it that moved one of that: another program does not tell these.
inline QStringList annotationSaid(Project::Project &project, const Core::Annotation &one)
{
    const QString place = placeSaid(project, one.document, one.anchor, one.state);
    const bool isLost = one.state == Core::AnchorState::Orphaned;
    const QStringList parts{isLost ? u"lost annotation"_s : u"annotation"_s, place,
        codePathsSaid(project, one.codes).join(u'+'), one.memo, one.coder, timeSaid(one.created),
        timeSaid(one.modified)};
    QStringList lines{parts.join(u" | ")};
    if (one.state == Core::AnchorState::Moved)
        lines.append(u"moved %1 from %2"_s.arg(place, one.anchor.exact));
    return lines;
}

inline QStringList linkSaid(Project::Project &project, const Core::Link &link)
{
    bool isLost = false;
    QStringList moved;
    const auto end = [&](const Core::LinkEnd &one) {
        const QString place = placeSaid(project, one.document, one.anchor, one.state);
        isLost = isLost || (one.state == Core::AnchorState::Orphaned && !one.anchor.exact.isEmpty());
        if (one.state == Core::AnchorState::Moved)
            moved.append(u"moved %1 from %2"_s.arg(place, one.anchor.exact));
        return place;
    };
    const QString from = end(link.from);
    const QString to = end(link.to);
    const QStringList parts{isLost ? u"lost link"_s : u"link"_s, from, to, QString::number(int(link.state)),
        link.verdict ? QString::number(int(*link.verdict)) : QString(), link.note, link.coder, timeSaid(link.created)};
    return moved + QStringList{parts.join(u" | ")};
}

/// What lists of the project say, in their order.
inline QStringList listsSaid(const Project::Project &project)
{
    QStringList lines;
    for (const Core::Code &code : project.codes()) {
        if (!code.key.isEmpty())
            lines.append(u"key %1: %2"_s.arg(project.codePath(code.id), code.key));
    }
    for (const Core::Attribute &one : project.data().attributes())
        lines.append(u"attribute %1 of %2: type %3, %4"_s.arg(one.name)
                .arg(int(one.of))
                .arg(int(one.type))
                .arg(one.choices.join(u'+')));
    for (const Core::SpeakerRecord &speaker : project.data().speakers())
        lines.append(u"speaker %1: %2"_s.arg(speaker.name, attributesSaid(project, speaker.attributes)));
    int number = 0;
    for (const Core::CodeSet &set : project.data().codeSets())
        lines.append(u"set %1 %2: %3"_s.arg(number++).arg(set.name, codePathsSaid(project, set.codes).join(u'+')));
    for (const Core::Topic &topic : project.topics())
        lines.append(u"topic %1 %2 %3: %4"_s.arg(topic.name, QString::number(topic.colour, 16))
                .arg(int(topic.enabled))
                .arg(topic.phrases.join(u'+')));
    for (const Core::SavedQuery &query : project.data().queries())
        lines.append(u"query %1: %2"_s.arg(query.name, query.definition));
    for (const Library::Memo &memo : Library::memosOf(project.data())) {
        const bool isSaid =
            std::holds_alternative<Core::CodeId>(memo.of) || std::holds_alternative<Core::AnnotationId>(memo.of);
        if (!isSaid) // with what it is on
            lines.append(u"memo on %1: %2"_s.arg(memo.on, memo.text));
    }
    return lines;
}

/// All that a coder would miss, in an order of its own: two projects that say the same give the same lines.
inline QStringList said(Project::Project &project)
{
    QStringList lines;
    // First, since what moves in a text moves when it is read.
    for (const Core::DocumentRecord &record : project.documents())
        lines.append(documentSaid(project, record, lines.size()));
    lines += codesSaid(project) + listsSaid(project);
    for (const Core::AnnotationId &id : project.annotationIds({})) {
        const Core::Annotation one = *project.annotation(id);
        lines += annotationSaid(project, one);
    }
    for (const Core::Link &link : project.links())
        lines += linkSaid(project, link);
    lines.sort();
    return lines;
}

/// The lines without what a list of losses names, and nothing else.
inline QStringList without(QStringList lines, const Exchange::Losses &losses)
{
    using Exchange::Loss;
    for (const auto &[loss, begin] : {std::pair{Loss::CodeKey, u"key "_s}, std::pair{Loss::Query, u"query "_s},
             std::pair{Loss::Topic, u"topic "_s}, std::pair{Loss::LostPassage, u"lost annotation"_s},
             std::pair{Loss::LostLink, u"lost link"_s}, std::pair{Loss::MovedMark, u"moved "_s}}) {
        if (losses.count(loss) > 0)
            lines.removeIf([&](const QString &line) { return line.startsWith(begin); });
    }
    return lines;
}

}
