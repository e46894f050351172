// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/excerpts.h"

#include "core/codenames.h"
#include "core/sentences.h"
#include "import/formats/format.h"
#include "library/counterparts.h"
#include "library/references.h"
#include "library/steps.h"
#include "topics/matcher.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Crossread::Library {

namespace {

using Core::failure;
using namespace Qt::StringLiterals;

Export::Excerpt excerptOfAnnotation(
    const Project::Data &data, const Core::Document &document, const Core::Annotation &annotation)
{
    Export::Excerpt excerpt;
    if (annotation.state == Core::AnchorState::Orphaned) {
        // Its place is unknown; its words are kept.
        excerpt = Export::excerptOf(document);
        excerpt.quote = annotation.anchor.exact;
        excerpt.prefix = annotation.anchor.prefix;
        excerpt.suffix = annotation.anchor.suffix;
    } else {
        excerpt = Export::excerptOf(document, annotation.anchor.span);
    }
    excerpt.id = annotation.id.toString();
    for (const Core::CodeId id : annotation.codes) {
        const Core::Code *code = data.code(id);
        excerpt.codes.append(data.codePath(id));
        excerpt.colours.append(code != nullptr ? code->colour : Core::Rgb());
    }
    excerpt.memo = annotation.memo;
    excerpt.coder = annotation.coder;
    excerpt.created = annotation.created;
    excerpt.modified = annotation.modified;
    excerpt.state = annotation.state;
    return excerpt;
}

/// The sentences of `document` that name a topic, one excerpt each.
QList<Export::Excerpt> sentencesNaming(
    const Core::Document &document, const QList<Core::Topic> &topics, const QList<Topics::Hit> &hits)
{
    QList<Export::Excerpt> excerpts;
    for (auto hit = hits.begin(); hit != hits.end();) {
        // Sentences never run over paragraphs, so that only paragraphs with hits are cut into them.
        const Core::TextSpan paragraph = document.paragraphSpan(document.paragraphAt(hit->span.begin));
        for (const Core::TextSpan within : Core::sentences(document.textOf(paragraph))) {
            Core::TextSpan sentence{paragraph.begin + within.begin, paragraph.begin + within.end};
            const qsizetype turn = document.turnAt(sentence.begin);
            if (turn >= 0 && hit != hits.end() && hit->span.begin >= document.turns[turn].speech)
                sentence.begin = std::max(sentence.begin, document.turns[turn].speech); // without the speaker's label
            QStringList names;
            for (; hit != hits.end() && hit->span.begin < sentence.end; ++hit) {
                if (!names.contains(topics[hit->topic].name))
                    names.append(topics[hit->topic].name);
            }
            if (names.isEmpty())
                continue;
            Export::Excerpt excerpt = Export::excerptOf(document, sentence);
            excerpt.codes = names;
            excerpts.append(excerpt);
        }
        while (hit != hits.end() && hit->span.begin < paragraph.end)
            ++hit;
    }
    return excerpts;
}

/// What the project says of the excerpt's document and of who speaks in it.
void describe(const Project::Data &data, const Core::DocumentRecord &record, Export::Excerpt &excerpt)
{
    excerpt.document = record.name; // it may have been renamed since it was read
    excerpt.documentId = record.id.toString();
    if (excerpt.documentTitle.isEmpty())
        excerpt.cited.title = record.name;
    excerpt.group = record.group;
    excerpt.sourceFile = QFileInfo(record.sourcePath).fileName();
    const Import::Format *reader = Import::formatOfId(excerpt.format);
    excerpt.isInFile = reader == nullptr || reader->countsInFile;
    const auto add = [&](const QString &of, const QList<Core::AttributeValue> &values) {
        for (const Core::AttributeValue &one : values) {
            if (const Core::Attribute *attribute = data.attribute(one.attribute); attribute != nullptr)
                excerpt.attributes.append({of + attribute->name, one.value});
        }
    };
    add(u"document."_s, record.attributes);
    if (const Core::SpeakerRecord *speaker = data.speakerByName(excerpt.speaker); speaker != nullptr)
        add(u"speaker."_s, speaker->attributes);
}

/// Runs `collect` on each document that is wanted and appends what it gives.
template <typename Collect>
Core::Result<QList<Export::Excerpt>> overDocuments(
    Project::Snapshot &project, const ExcerptChoice &choice, const Core::Progress &progress, Collect collect)
{
    // A text that cannot be read must not keep the others from going out; without it no key is sure to be the only one.
    const QHash<Core::DocumentId, QString> keys =
        citationKeys(project, Core::Progress(progress, 0, 300)).value_or(QHash<Core::DocumentId, QString>());
    QList<Core::DocumentRecord> records = project.data().documents();
    if (!choice.document.isNull())
        records.removeIf([&choice](const Core::DocumentRecord &record) { return record.id != choice.document; });
    const Core::Progress rest(progress, 300, 1000);
    QList<Export::Excerpt> all;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const Core::Progress step = stepOf(rest, i, records.size());
        const auto document = project.document(records[i].id, Core::Progress(step, 0, 500));
        if (!document)
            return std::unexpected(document.error());
        QList<Export::Excerpt> excerpts = collect(records[i].id, **document, Core::Progress(step, 500, 900));
        Export::numberSentences(**document, excerpts, progress);
        if (const auto linked = addCounterparts(project, records[i].id, excerpts, progress); !linked)
            return std::unexpected(linked.error());
        if (progress.isCanceled())
            return failure(Core::ErrorCode::Canceled);
        for (Export::Excerpt &excerpt : excerpts) {
            describe(project.data(), records[i], excerpt);
            excerpt.citationKey = keys.value(records[i].id);
        }
        all += excerpts;
    }
    return all;
}

}

Core::Result<QList<Export::Excerpt>> annotationExcerpts(
    Project::Snapshot &project, const ExcerptChoice &choice, const Core::Progress &progress)
{
    QSet<Core::CodeId> wanted;
    for (const Core::CodeId &code : choice.codes)
        wanted += Core::withCodesBelow(project.data().codes(), code);
    const auto ofDocument = [&](Core::DocumentId id, const Core::Document &document, const Core::Progress &) {
        QList<Export::Excerpt> excerpts;
        for (const Core::AnnotationId annotationId : project.data().annotationIds(id)) {
            const Core::Annotation &annotation = *project.data().annotation(annotationId);
            const bool hasCode = wanted.isEmpty()
                || std::ranges::any_of(annotation.codes, [&](Core::CodeId code) { return wanted.contains(code); });
            if (hasCode && (!choice.annotations || choice.annotations->contains(annotationId)))
                excerpts.append(excerptOfAnnotation(project.data(), document, annotation));
        }
        return excerpts;
    };
    return overDocuments(project, choice, progress, ofDocument);
}

Core::Result<QList<Export::Excerpt>> topicExcerpts(
    Project::Snapshot &project, const ExcerptChoice &choice, const Core::Progress &progress)
{
    QList<Core::Topic> topics = project.data().topics();
    topics.removeIf([&choice](const Core::Topic &topic) {
        return choice.topic.isEmpty() ? !topic.enabled : topic.name.compare(choice.topic, Qt::CaseInsensitive) != 0;
    });
    if (!choice.topic.isEmpty() && topics.isEmpty())
        return failure(Core::ErrorCode::NoSuchCode, choice.topic);
    const Topics::Matcher matcher(topics);
    const auto ofDocument = [&](Core::DocumentId, const Core::Document &document, const Core::Progress &step) {
        return sentencesNaming(document, topics, matcher.match(document.text, step));
    };
    return overDocuments(project, choice, progress, ofDocument);
}

}
