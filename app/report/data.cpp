// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/parts.h"

#include "export/wording.h"
#include "formats/placejson.h"
#include "report/names.h"

#include <QJsonArray>

#include <cmath>

namespace Crossread::Report {

using namespace Review;
using namespace Qt::StringLiterals;

namespace {

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

/// Puts "start" and "end" in code points of the source; a span without text gives none.
void putSpan(QJsonObject &object, const Core::Document &document, Core::TextSpan span)
{
    if (span.isEmpty())
        return;
    const Core::SourceSpan source = document.toSource(span);
    object["start"_L1] = source.begin;
    object["end"_L1] = source.end;
    Formats::addPlace(object, document.locatorAt(span.begin));
}

QJsonObject spanObject(const Core::Document &document, Core::TextSpan span)
{
    QJsonObject object;
    putSpan(object, document, span);
    return object;
}

class DataWriter {
public:
    explicit DataWriter(const Verification &report)
        : m_report(report)
        , m_transcript(*report.transcript)
        , m_article(*report.article)
    {
    }

    QJsonObject write() const
    {
        QJsonArray statements;
        for (const Finding &finding : m_report.findings)
            statements.append(object(finding));
        QJsonArray remarks;
        for (const QString &remark : m_report.remarks)
            remarks.append(remark);
        const bool isAcross = m_report.articleLanguage != m_report.transcriptLanguage;
        const auto document = [isAcross](const Core::Document &document, const QString &name, const QString &language) {
            QJsonObject out{{"name"_L1, name}, {"sha256"_L1, QString::fromLatin1(document.sourceSha256.toHex())}};
            if (isAcross)
                out["language"_L1] = language;
            return out;
        };
        QJsonObject out{{"format"_L1, "crossread-comparison"_L1}, {"version"_L1, 1},
            {"transcript"_L1, document(m_transcript, m_report.transcriptName, m_report.transcriptLanguage)},
            {"article"_L1, document(m_article, m_report.articleName, m_report.articleLanguage)},
            {"remarks"_L1, remarks}, {"summary"_L1, summary()}, {"coverage"_L1, coverage()},
            {"statements"_L1, statements}};
        if (!m_report.coder.isEmpty())
            out["coder"_L1] = m_report.coder;
        if (m_report.made.isValid())
            out["made"_L1] = Export::utc(m_report.made);
        return out;
    }

private:
    QJsonObject summary() const
    {
        const Tally tally = Review::tally(m_report.findings);
        return {{"statements"_L1, tally.statements}, {"found"_L1, tally.found}, {"possible"_L1, tally.possible},
            {"notFound"_L1, tally.notFound}, {"alerts"_L1, tally.alerts}, {"ruled"_L1, tally.ruled}};
    }

    QJsonArray shares(const QList<Share> &shares) const
    {
        QJsonArray out;
        for (const Share &share : shares) {
            out.append(QJsonObject{{"name"_L1, share.name}, {"spoken"_L1, share.spoken},
                {"reported"_L1, share.reported}, {"statements"_L1, share.statements},
                {"largestGap"_L1, spanObject(m_transcript, share.largestGap)}});
        }
        return out;
    }

    QJsonObject coverage() const
    {
        const Coverage &coverage = m_report.coverage;
        QJsonArray used;
        for (const Core::TextSpan span : coverage.used)
            used.append(spanObject(m_transcript, span));
        QJsonObject out{{"spoken"_L1, coverage.spoken}, {"reported"_L1, coverage.reported}, {"used"_L1, used},
            {"speakers"_L1, shares(coverage.speakers)}, {"topics"_L1, shares(coverage.topics)}};
        if (!coverage.codes.isEmpty())
            out["codes"_L1] = shares(coverage.codes);
        return out;
    }

    QJsonObject object(const Finding &finding) const
    {
        QJsonObject out = object(finding.statement);
        if (finding.gapBefore)
            out["gapBefore"_L1] = object(*finding.gapBefore);
        if (!finding.ruling)
            return out;
        const Core::Link &ruling = *finding.ruling;
        out["ruling"_L1] = QJsonObject{{"state"_L1, nameOf(ruling.state)},
            {"verdict"_L1, ruling.verdict ? QJsonValue(nameOf(*ruling.verdict)) : QJsonValue()},
            {"note"_L1, ruling.note}, {"coder"_L1, ruling.coder}, {"created"_L1, Export::utc(ruling.created)}};
        return out;
    }

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
        if (statement.attribution.isGuess)
            out["speakerGuessed"_L1] = true;
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
        QList<Compare::Passage> best = statement.passages; // the parts first, and the surest of them at their head
        std::ranges::stable_sort(
            best.begin(), best.begin() + statement.partCount(), std::greater(), &Compare::Passage::score);
        for (const Compare::Passage &passage : std::as_const(best))
            passages.append(object(passage));
        out["passages"_L1] = passages;
        if (!statement.gaps.isEmpty()) {
            QJsonArray gaps;
            for (const Compare::Gap &gap : statement.gaps)
                gaps.append(object(gap));
            out["gaps"_L1] = gaps;
        }
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

    QJsonObject object(const Compare::Gap &gap) const
    {
        QJsonObject out = spanObject(m_transcript, gap.passage);
        out["words"_L1] = gap.words;
        if (gap.isQuoted)
            out["marked"_L1] = gap.isMarked;
        out["turnedRound"_L1] = gap.isTurnedRound;
        out["otherTurn"_L1] = gap.isOtherTurn;
        out["otherSpeaker"_L1] = gap.isOtherSpeaker;
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

    const Verification &m_report;
    const Core::Document &m_transcript;
    const Core::Document &m_article;
};

}

QJsonObject dataOf(const Verification &report)
{
    return DataWriter(report).write();
}

}
