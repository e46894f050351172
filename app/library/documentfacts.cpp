// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/documentfacts.h"

#include "core/json.h"
#include "core/speechshares.h"
#include "store/jsonwriting.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView settingName("documentfacts");

/// How a document is read: the same text where that is the same.
QString readingOf(const DocumentRecord &record)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(Store::toJson(record.options), QCryptographicHash::Blake2b_160).toHex());
}

DocumentKind kindIn(const QJsonValue &json)
{
    const int number = json.toInt(int(DocumentKind::Other));
    return 0 <= number && number <= int(DocumentKind::Other) ? DocumentKind(number) : DocumentKind::Other;
}

DocumentFacts factsIn(const QJsonObject &json)
{
    DocumentFacts facts{kindIn(json["kind"_L1]), std::max(0, json["words"_L1].toInt()), {}};
    const QJsonArray speakers = json["speakers"_L1].toArray();
    for (const QJsonValue &one : speakers)
        facts.speakers.append({one[0].toString(), std::max(0, one[1].toInt()), std::max(0, one[2].toInt())});
    return facts;
}

QJsonObject jsonOf(const DocumentFacts &facts)
{
    QJsonArray speakers;
    for (const SpeakerFacts &one : facts.speakers)
        speakers.append(QJsonArray{one.name, one.turns, one.words});
    return {{"kind"_L1, int(facts.kind)}, {"words"_L1, facts.words}, {"speakers"_L1, speakers}};
}

}

DocumentFacts factsOf(const Document &document)
{
    DocumentFacts facts{document.kind, wordCount(document.text), {}};
    const QList<SpeechShare> shares = speechShares(document);
    for (qsizetype i = 0; i < shares.size(); ++i) {
        if (!document.speakers[i].anonymous)
            facts.speakers.append({document.speakers[i].name, shares[i].turns, shares[i].words});
    }
    return facts;
}

FactsById keptFacts(const Project::Project &project)
{
    const QJsonObject kept = readJson(project.setting(settingName)).object();
    FactsById facts;
    for (const QList<DocumentRecord> records = project.documents(); const DocumentRecord &record : records) {
        const QJsonObject one = kept[record.id.toString()].toObject();
        if (!one.isEmpty() && one["reading"_L1].toString() == readingOf(record))
            facts.insert(record.id, factsIn(one));
    }
    return facts;
}

void keepFacts(Project::Project &project, const FactsById &facts)
{
    QJsonObject kept;
    for (const QList<DocumentRecord> records = project.documents(); const DocumentRecord &record : records) {
        const auto found = facts.constFind(record.id);
        if (found == facts.cend())
            continue;
        QJsonObject one = jsonOf(*found);
        one.insert("reading"_L1, readingOf(record));
        kept.insert(record.id.toString(), one);
    }
    if (!project.isReadOnly())
        project.setSetting(settingName, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

FactsById allFacts(Project::Project &project)
{
    FactsById facts = keptFacts(project);
    for (const QList<DocumentRecord> records = project.documents(); const DocumentRecord &record : records) {
        if (facts.contains(record.id))
            continue;
        if (const auto text = project.sources().text(record))
            facts.insert(record.id, factsOf(**text));
    }
    return facts;
}

QStringList speakersOf(const Project::Data &data, const FactsById &facts)
{
    QSet<QString> names;
    for (const DocumentFacts &document : facts) {
        for (const SpeakerFacts &one : document.speakers)
            names.insert(one.name);
    }
    for (const QList<SpeakerRecord> all = data.speakers(); const SpeakerRecord &one : all)
        names.insert(one.name);
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

std::optional<QSet<QString>> speakersBeside(const Project::Data &data, const FactsById &facts, DocumentId id)
{
    QSet<QString> names;
    for (const QList<DocumentRecord> records = data.documents(); const DocumentRecord &record : records) {
        const auto found = facts.constFind(record.id);
        if (record.id == id)
            continue;
        if (found == facts.cend())
            return std::nullopt;
        for (const SpeakerFacts &one : found->speakers)
            names.insert(one.name);
    }
    return names;
}

}
