// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisonjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Compare::StatementKind kind)
{
    switch (kind) {
    case Compare::StatementKind::Direct:
        return u"direct"_s;
    case Compare::StatementKind::Indirect:
        return u"indirect"_s;
    case Compare::StatementKind::Fragment:
        return u"fragment"_s;
    case Compare::StatementKind::Context:
        return u"context"_s;
    }
    return {};
}

QString nameOf(Compare::State state)
{
    switch (state) {
    case Compare::State::Found:
        return u"found"_s;
    case Compare::State::Possible:
        return u"possible"_s;
    case Compare::State::NotFound:
        return u"not-found"_s;
    case Compare::State::NotJudged:
        return u"not-judged"_s;
    }
    return {};
}

QString nameOf(Compare::Verdict verdict)
{
    switch (verdict) {
    case Compare::Verdict::Verbatim:
        return u"verbatim"_s;
    case Compare::Verdict::NearVerbatim:
        return u"near-verbatim"_s;
    case Compare::Verdict::Reworded:
        return u"reworded"_s;
    case Compare::Verdict::Paraphrase:
        return u"paraphrase"_s;
    case Compare::Verdict::NotFound:
        return u"not-found"_s;
    }
    return {};
}

QString nameOf(Compare::AlertKind kind)
{
    switch (kind) {
    case Compare::AlertKind::NumberChanged:
        return u"number-changed"_s;
    case Compare::AlertKind::NegationDropped:
        return u"negation-dropped"_s;
    case Compare::AlertKind::NegationAdded:
        return u"negation-added"_s;
    case Compare::AlertKind::OppositeWord:
        return u"opposite-word"_s;
    case Compare::AlertKind::WrongSpeaker:
        return u"wrong-speaker"_s;
    }
    return {};
}

QString nameOf(Compare::ChangeKind kind)
{
    switch (kind) {
    case Compare::ChangeKind::Same:
        return u"same"_s;
    case Compare::ChangeKind::Changed:
        return u"changed"_s;
    case Compare::ChangeKind::LeftOut:
        return u"left-out"_s;
    case Compare::ChangeKind::PutIn:
        return u"put-in"_s;
    }
    return {};
}

QString nameOf(Compare::Reason reason)
{
    switch (reason) {
    case Compare::Reason::None:
        return {};
    case Compare::Reason::Spelling:
        return u"spelling"_s;
    case Compare::Reason::Contraction:
        return u"contraction"_s;
    case Compare::Reason::Numeral:
        return u"numeral"_s;
    case Compare::Reason::Form:
        return u"form"_s;
    case Compare::Reason::Name:
        return u"name"_s;
    }
    return {};
}

QString nameOf(Compare::MatchKind kind)
{
    switch (kind) {
    case Compare::MatchKind::SameWord:
        return u"word"_s;
    case Compare::MatchKind::SameStem:
        return u"stem"_s;
    case Compare::MatchKind::Alias:
        return u"name"_s;
    case Compare::MatchKind::Synonym:
        return u"synonym"_s;
    case Compare::MatchKind::Similar:
        return u"similar"_s;
    }
    return {};
}

double rounded(double value) { return std::round(value * 1000) / 1000; }

/// Puts "start" and "end" in code points of the source; a span without text gives none.
void putSpan(QJsonObject &object, const Core::Document &document, Core::TextSpan span)
{
    if (span.isEmpty())
        return;
    const Core::SourceSpan source = document.toSource(span);
    object["start"_L1] = source.begin;
    object["end"_L1] = source.end;
}

QJsonObject spanObject(const Core::Document &document, Core::TextSpan span)
{
    QJsonObject object;
    putSpan(object, document, span);
    return object;
}

class JsonWriter {
public:
    JsonWriter(const Core::Document &transcript, const Core::Document &article)
        : m_transcript(transcript)
        , m_article(article)
    {
    }

    QByteArray write(const Compare::Comparison &comparison) const
    {
        QJsonArray statements;
        for (const Compare::Statement &statement : comparison.statements)
            statements.append(object(statement));
        QJsonArray remarks;
        for (const Compare::Remark remark : comparison.remarks)
            remarks.append(sentence(remark));
        const auto hash = [](const Core::Document &document) {
            return QJsonObject{{"sha256"_L1, QString::fromLatin1(document.sourceSha256.toHex())}};
        };
        return QJsonDocument(QJsonObject{{"format"_L1, "crossread-comparison"_L1}, {"version"_L1, 1},
                                 {"transcript"_L1, hash(m_transcript)}, {"article"_L1, hash(m_article)},
                                 {"remarks"_L1, remarks}, {"statements"_L1, statements}})
            .toJson();
    }

private:
    QString speaker(int index) const { return index < 0 ? QString() : m_transcript.speakers.value(index).name; }

    QJsonObject object(const Compare::Statement &statement) const
    {
        QJsonObject out;
        putSpan(out, m_article, statement.span);
        out["kind"_L1] = nameOf(statement.kind);
        out["text"_L1] = m_article.textOf(statement.span).toString();
        if (statement.parent >= 0)
            out["parent"_L1] = statement.parent;
        out["speaker"_L1] = statement.attribution.names.join(", "_L1);
        out["state"_L1] = nameOf(statement.state);
        out["verdict"_L1] = nameOf(statement.verdict);
        out["confidence"_L1] = rounded(statement.confidence);
        out["misattributed"_L1] = statement.misattributed;
        QJsonArray alerts;
        for (const Compare::Alert &alert : statement.alerts) {
            alerts.append(
                QJsonObject{{"kind"_L1, nameOf(alert.kind)}, {"statement"_L1, spanObject(m_article, alert.statement)},
                    {"passage"_L1, spanObject(m_transcript, alert.passage)}});
        }
        out["alerts"_L1] = alerts;
        QJsonArray passages;
        for (const Compare::Passage &passage : statement.passages)
            passages.append(object(passage));
        out["passages"_L1] = passages;
        QJsonArray changes;
        for (const Compare::WordChange &change : statement.changes) {
            QJsonObject entry{{"kind"_L1, nameOf(change.kind)},
                {"statement"_L1, spanObject(m_article, change.statement)},
                {"passage"_L1, spanObject(m_transcript, change.passage)}};
            if (change.reason != Compare::Reason::None)
                entry["reason"_L1] = nameOf(change.reason);
            changes.append(entry);
        }
        out["changes"_L1] = changes;
        QJsonArray matches;
        for (const Compare::WordMatch &match : statement.matches) {
            matches.append(QJsonObject{{"kind"_L1, nameOf(match.kind)}, {"strength"_L1, rounded(match.strength)},
                {"statement"_L1, m_article.textOf(match.statement).toString()},
                {"passage"_L1, m_transcript.textOf(match.passage).toString()}});
        }
        out["matches"_L1] = matches;
        return out;
    }

    QJsonObject object(const Compare::Passage &passage) const
    {
        QJsonObject out;
        putSpan(out, m_transcript, passage.span);
        out["text"_L1] = m_transcript.textOf(passage.span).toString();
        out["speaker"_L1] = speaker(passage.speaker);
        out["score"_L1] = rounded(passage.score);
        out["part"_L1] = spanObject(m_article, passage.part);
        const Compare::Evidence &evidence = passage.evidence;
        out["evidence"_L1] =
            QJsonObject{{"coverage"_L1, rounded(evidence.coverage)}, {"exact"_L1, rounded(evidence.exact)},
                {"precision"_L1, rounded(evidence.precision)}, {"order"_L1, rounded(evidence.order)},
                {"letters"_L1, rounded(evidence.letters)}, {"speaker"_L1, evidence.speaker},
                {"neighbours"_L1, rounded(evidence.neighbours)}, {"margin"_L1, rounded(evidence.margin)}};
        return out;
    }

    const Core::Document &m_transcript;
    const Core::Document &m_article;
};

}

QByteArray comparisonAsJson(
    const Core::Document &transcript, const Core::Document &article, const Compare::Comparison &comparison)
{
    return JsonWriter(transcript, article).write(comparison);
}

}
