// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/reports.h"

#include "library/secondlook.h"
#include "topics/matcher.h"
#include "core/json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

const QString namesSetting = u"compare.names"_s;

}

QList<Link> linksBetween(const Project::Project &project, DocumentId article, DocumentId transcript)
{
    QList<Link> out = project.links();
    out.removeIf([&](const Link &link) { return link.from.document != article || link.to.document != transcript; });
    return out;
}

QString ownNames(const Project::Project &project)
{
    return readJson(project.setting(namesSetting)).object()["text"_L1].toString();
}

void setOwnNames(Project::Project &project, const QString &text)
{
    project.setSetting(namesSetting, QJsonDocument(QJsonObject{{"text"_L1, text}}).toJson(QJsonDocument::Compact));
}

Compare::Aliases namesFor(const Project::Project &project)
{
    Compare::Aliases names = Compare::Aliases::builtIn();
    // They were checked when they were typed; a list that has gone bad since does not stop the comparison.
    if (const auto own = Compare::Aliases::fromText(ownNames(project)))
        names.add(*own);
    return names;
}

QList<TopicPlaces> placesByTopic(const QList<Topic> &topics, QStringView text)
{
    QList<Topic> enabled = topics;
    enabled.removeIf([](const Topic &topic) { return !topic.enabled; });
    QList<TopicPlaces> out;
    for (const Topic &topic : std::as_const(enabled))
        out.append({topic, {}});
    const Topics::Matcher matcher(enabled);
    for (const Topics::Hit &hit : matcher.match(text))
        out[hit.topic].places.append(hit.span);
    return out;
}

QList<Review::Places> topicPlaces(const QList<Topic> &topics, QStringView text)
{
    QList<Review::Places> out;
    for (const QList<TopicPlaces> all = placesByTopic(topics, text); const TopicPlaces &one : all)
        out.append({one.topic.name, one.places});
    return out;
}

QList<Review::Places> codePlaces(const Project::Data &data, DocumentId document, const QSet<QString> &hidden)
{
    QList<Review::Places> out;
    QHash<CodeId, qsizetype> placeOf;
    for (const QList<Code> codes = data.codes(); const Code &code : codes) {
        placeOf.insert(code.id, out.size());
        out.append({data.codePath(code.id), {}});
    }
    for (const QList<AnnotationId> ids = data.annotationIds(document); const AnnotationId id : ids) {
        const Annotation *annotation = data.annotation(id);
        if (annotation->state == AnchorState::Orphaned || hidden.contains(annotation->coder))
            continue;
        for (const CodeId own : annotation->codes) {
            for (const Code *code = data.code(own); code != nullptr; code = data.code(code->parent))
                out[placeOf.value(code->id)].spans.append(annotation->anchor.span);
        }
    }
    return out;
}

Report::Verification reportOn(const Project::Project &project, DocumentId transcriptId, DocumentId articleId,
    const Compare::Comparison &comparison)
{
    Report::Verification out;
    out.transcriptName = project.record(transcriptId)->name;
    out.articleName = project.record(articleId)->name;
    out.transcriptLanguage = comparison.transcriptLanguage;
    out.articleLanguage = comparison.articleLanguage;
    out.remarks = Review::remarksOn(comparison.remarks, linksBetween(project, articleId, transcriptId));
    out.coder = project.coder();
    return out;
}

void addCoverage(Report::Verification &report, const Project::Data &data, DocumentId transcript)
{
    report.coverage = Review::coverage(*report.transcript, report.findings,
        topicPlaces(data.topics(), report.transcript->text), codePlaces(data, transcript));
}

Result<Report::Verification> verification(Project::Project &project, DocumentId transcriptId, DocumentId articleId,
    const Progress &progress, LooksAgain again)
{
    for (const DocumentId id : {transcriptId, articleId}) {
        if (project.record(id) == nullptr)
            return failure(ErrorCode::NoSuchDocument, id.toString());
    }
    const auto transcript = project.document(transcriptId);
    if (!transcript)
        return std::unexpected(transcript.error());
    const auto article = project.document(articleId);
    if (!article)
        return std::unexpected(article.error());

    // Making the index takes much less time than comparing.
    constexpr int indexed = 200;
    Progress first([&](int permille) {
        progress.report(permille * indexed / 1000);
        if (progress.isCanceled())
            first.cancel();
    });
    const Compare::TranscriptIndex index(**transcript, {}, namesFor(project), first);
    Progress second([&](int permille) {
        progress.report(indexed + permille * (1000 - indexed) / 1000);
        if (progress.isCanceled())
            second.cancel();
    });
    std::optional<SecondLook> look;
    Compare::CompareOptions options;
    if (again == LooksAgain::Yes && SecondLook::isPossible())
        options.meanings = &look.emplace(**transcript).meanings();
    const Compare::Comparison comparison = Compare::compare(index, **article, options, second);
    if (progress.isCanceled())
        return failure(ErrorCode::Canceled);

    Report::Verification out = reportOn(project, transcriptId, articleId, comparison);
    out.transcript = *transcript;
    out.article = *article;
    Compare::Judge judge(index, **article);
    out.findings = Review::findings(comparison, judge, linksBetween(project, articleId, transcriptId));
    addCoverage(out, project.data(), transcriptId);
    return out;
}

}
