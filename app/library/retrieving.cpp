// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/retrieving.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Crossread::Library {

namespace {

struct RetrievingWords {
    Q_DECLARE_TR_FUNCTIONS(Retrieving)
};

}

Core::Result<Retrieve::Snapshot> snapshotFor(
    Retrieve::Needs needed, Project::Project &project, const Core::Progress &progress)
{
    QHash<Core::DocumentId, Retrieve::FramePtr> frames;
    for (const Core::DocumentRecord &record : project.documents()) {
        if (!needed.frames || project.annotationIds(record.id).isEmpty())
            continue;
        const bool wasLoaded = project.isLoaded(record.id);
        const auto document = project.document(record.id);
        if (!document)
            return std::unexpected(document.error());
        frames.insert(record.id, Retrieve::frameOf(**document, needed.sentences, progress));
        if (!wasLoaded)
            project.unload(record.id);
    }
    return Retrieve::Snapshot{project.data(), frames, Retrieve::judgedIn(project.data())};
}

void addFindings(Retrieve::JudgedPlaces &places, Core::DocumentId article, Core::DocumentId transcript,
    const QList<Review::Finding> &findings)
{
    for (const Review::Finding &finding : findings) {
        if (!finding.isJudged())
            continue;
        // Links say themselves what belongs together.
        const bool isFound = finding.hasSource() && finding.state() == Core::LinkState::Suggested;
        Retrieve::Judged place{finding.statement.span, {}, finding.state(), isFound ? transcript : Core::DocumentId()};
        if (outcomeOf(finding) != Review::Outcome::Possible)
            place.verdict = finding.statement.verdict;
        places[article].append(place);
        place.other = isFound ? article : Core::DocumentId();
        for (qsizetype part = 0; finding.hasSource() && part < finding.statement.partCount(); ++part) {
            place.span = finding.statement.passages[part].span;
            places[transcript].append(place);
        }
    }
}

QString titleOfNone(Retrieve::Grouping by)
{
    switch (by) {
    case Retrieve::Grouping::Code: return RetrievingWords::tr("No code");
    case Retrieve::Grouping::Speaker: return RetrievingWords::tr("Nobody speaks");
    case Retrieve::Grouping::Topic: return RetrievingWords::tr("No topic");
    case Retrieve::Grouping::Linked: return RetrievingWords::tr("Not linked");
    default: return RetrievingWords::tr("Not known");
    }
}

Core::Result<Retrieve::Query> queryMeant(const Project::Data &data, const QString &text)
{
    const QList<Core::SavedQuery> kept = data.queries();
    const auto named = std::ranges::find(kept, text, &Core::SavedQuery::name);
    return Retrieve::queryFromJson((named == kept.end() ? text : named->definition).toUtf8());
}

Core::Result<void> keepQuery(Project::Project &project, const QString &name, const Retrieve::Query &query)
{
    const QByteArray json = QJsonDocument(Retrieve::toJson(query)).toJson(QJsonDocument::Compact);
    Core::SavedQuery kept{Core::QueryId::create(), name.trimmed(), QString::fromUtf8(json), 0};
    for (const QList<Core::SavedQuery> all = project.data().queries(); const Core::SavedQuery &one : all) {
        if (one.name == kept.name) {
            kept.id = one.id;
            kept.position = one.position;
        }
    }
    return project.setQuery(kept);
}

Core::Result<Retrieve::Answer> answerTo(
    const Retrieve::Query &query, Project::Project &project, const Core::Progress &progress)
{
    const auto snapshot = snapshotFor(Retrieve::needs(query, project.data()), project, progress);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return Retrieve::evaluate(*snapshot, query, progress);
}

}
