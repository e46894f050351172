// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparisontext.h"

#include "cli/command.h"

#include <QLocale>

namespace Crossread::Cli {

using namespace Qt::StringLiterals;

namespace {

QString stateWords(const Compare::Statement &statement)
{
    switch (statement.state) {
    case Compare::State::Possible:
        return Words::tr("possible, have a look");
    case Compare::State::NotFound:
        return Words::tr("not found");
    case Compare::State::NotJudged:
        return Words::tr("not judged");
    case Compare::State::Found:
        return Compare::wordsFor(statement.verdict);
    }
    return {};
}

QString oneLine(const Core::Document &document, Core::TextSpan span)
{
    return document.textOf(span).toString().simplified();
}

/// "this game → like that; + really; − always"
QString changesIn(const Core::Document &transcript, const Core::Document &article, const Compare::Statement &statement)
{
    QStringList out;
    for (const Compare::WordChange &change : statement.changes) {
        const QString ours = oneLine(article, change.statement);
        const QString theirs = oneLine(transcript, change.passage);
        switch (change.kind) {
        case Compare::ChangeKind::Same:
            break;
        case Compare::ChangeKind::Changed:
            out.append(u"%1 → %2"_s.arg(theirs, ours));
            break;
        case Compare::ChangeKind::LeftOut:
            out.append(u"− "_s + theirs);
            break;
        case Compare::ChangeKind::PutIn:
            out.append(u"+ "_s + ours);
            break;
        }
    }
    return out.join(u"; "_s);
}

QString summary(const Compare::Comparison &comparison)
{
    int judged = 0;
    int found = 0;
    int possible = 0;
    for (const Compare::Statement &statement : comparison.statements) {
        judged += statement.state != Compare::State::NotJudged;
        found += statement.state == Compare::State::Found;
        possible += statement.state == Compare::State::Possible;
    }
    const QLocale locale;
    return Words::tr("%n statement(s)", "in an article", judged) + u": "_s
        + Words::tr("%1 found, %2 possible, %3 not found")
              .arg(locale.toString(found), locale.toString(possible), locale.toString(judged - found - possible));
}

}

QString comparisonAsText(
    const Core::Document &transcript, const Core::Document &article, const Compare::Comparison &comparison)
{
    QString out;
    for (const Compare::Remark remark : comparison.remarks)
        out += sentence(remark) + u'\n';
    out += summary(comparison) + u"\n"_s;
    const QLocale locale;
    for (const Compare::Statement &statement : comparison.statements) {
        if (statement.state == Compare::State::NotJudged)
            continue;
        const QString speaker = statement.attribution.names.join(u", "_s);
        out += u"\n“%1” %2\n  %3"_s.arg(
            oneLine(article, statement.span), speaker.isEmpty() ? QString() : u"– "_s + speaker, stateWords(statement));
        if (statement.state != Compare::State::NotFound)
            out += u" (%1 %)"_s.arg(locale.toString(qRound(statement.confidence * 100)));
        out += u'\n';
        if (statement.state == Compare::State::NotFound || statement.passages.isEmpty())
            continue;
        const Compare::Passage &passage = statement.passages.constFirst();
        out += u"  “%1” – %2\n"_s.arg(oneLine(transcript, passage.span),
            passage.speaker < 0 ? Words::tr("nobody named") : transcript.speakers[passage.speaker].name);
        if (const QString changes = changesIn(transcript, article, statement); !changes.isEmpty())
            out += u"  "_s + changes + u'\n';
        for (const Compare::Alert &alert : statement.alerts)
            out += u"  ! "_s + sentence(alert.kind) + u'\n';
        out += u"  "_s + explanation(statement) + u'\n';
    }
    return out;
}

}
