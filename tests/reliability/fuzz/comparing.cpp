// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "compare/verdict/comparer.h"
#include "core/finder.h"
#include "core/sentences.h"
#include "import/importer.h"
#include "retrieve/textsearch.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Crossread::Fuzz {

using namespace Qt::StringLiterals;

namespace {

std::optional<Core::Document> textOf(const QByteArray &bytes, Core::DocumentKind kind)
{
    Core::ImportOptions options;
    options.format = u"text"_s;
    options.kind = kind;
    auto document = Import::importBytes(bytes, u"a.txt"_s, options);
    if (!document)
        return std::nullopt;
    return std::move(*document);
}

bool fits(Core::TextSpan span, const QString &text)
{
    return 0 <= span.begin && span.begin <= span.end && span.end <= text.size();
}

QString brokenBy(
    const Compare::Statement &statement, const QString &article, const QString &transcript, qsizetype count)
{
    if (!fits(statement.span, article) || statement.span.isEmpty())
        return u"a statement points outside"_s;
    if (statement.parent >= count || !fits(statement.attribution.words, article))
        return u"a statement hangs on nothing"_s;
    if (!(statement.confidence >= 0 && statement.confidence <= 1))
        return u"a confidence of %1"_s.arg(statement.confidence);
    for (const Compare::Passage &passage : statement.passages) {
        if (!fits(passage.span, transcript) || !fits(passage.words, transcript) || !fits(passage.part, article))
            return u"a passage points outside"_s;
    }
    for (const Compare::Gap &gap : statement.gaps) {
        if (!fits(gap.passage, transcript))
            return u"a gap points outside"_s;
    }
    for (const Compare::Alert &alert : statement.alerts) {
        if (!fits(alert.statement, article) || !fits(alert.passage, transcript))
            return u"an alert points outside"_s;
    }
    return {};
}

}

QString statements(const QByteArray &bytes)
{
    const QByteArray line = QByteArrayLiteral("\n====\n");
    const qsizetype at = bytes.indexOf(line);
    if (at < 0)
        return {};
    const auto transcript = textOf(bytes.first(at), Core::DocumentKind::Transcript);
    const auto article = textOf(bytes.sliced(at + line.size()), Core::DocumentKind::Article);
    if (!transcript || !article)
        return {};
    const Compare::TranscriptIndex index(*transcript);
    const Compare::Comparison comparison = Compare::compare(index, *article);
    for (const Compare::Statement &statement : comparison.statements) {
        const QString broken = brokenBy(statement, article->text, transcript->text, comparison.statements.size());
        if (!broken.isEmpty())
            return broken;
        if (Compare::explanation(statement).isEmpty() != statement.passages.isEmpty())
            return u"a passage without a reason"_s;
    }
    return {};
}

namespace {

/// In the panel, through an index of its own. Whatever is typed is words or a pattern there, and nothing that SQLite reads.
QString searchAll(const Retrieve::TextQuery &query, const QByteArray &bytes)
{
    const auto read = textOf(bytes, Core::DocumentKind::Transcript);
    if (!read)
        return {};
    const auto document = std::make_shared<const Core::Document>(*read);
    const auto index = Retrieve::WordIndex::open(u":memory:"_s);
    if (!index)
        return u"no index can be made: "_s + index.error().sentence();
    const Retrieve::SearchedText text{Core::DocumentId::create(),
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), [&](const Core::Progress &) { return document; }};
    QList<Retrieve::TextHit> hits;
    const auto done = Retrieve::search(query, {text}, **index, [&](const auto &, const auto &some) {
        hits += some;
        return true;
    });
    using Mode = Retrieve::TextQuery::Mode;
    using Core::ErrorCode;
    if (!done) {
        const ErrorCode code = done.error().code;
        const bool mayFail = query.mode == Mode::Expression
            ? code == ErrorCode::BadPattern || code == ErrorCode::PatternTooCostly
            : code == ErrorCode::BadArgument;
        return mayFail ? QString() : u"a search of all texts fails: "_s + done.error().sentence();
    }
    qsizetype end = 0;
    for (const Retrieve::TextHit &hit : std::as_const(hits)) {
        if (!fits(hit.span, document->text) || hit.span.begin < end)
            return u"a hit of the panel points outside"_s;
        end = hit.span.end;
    }
    const QList<Retrieve::Token> wanted = Retrieve::tokensOf(query.text);
    if (query.mode != Mode::Words || query.caseSensitive || wanted.size() != 1 || !hits.isEmpty())
        return {};
    const QList<Retrieve::Token> there = Retrieve::tokensOf(document->text);
    return std::ranges::contains(there, wanted[0].word, &Retrieve::Token::word) ? u"a word that is there is not found"_s
                                                                                : QString();
}

}

QString search(const QByteArray &bytes)
{
    const qsizetype first = bytes.indexOf('\n');
    const qsizetype second = bytes.indexOf('\n', first + 1);
    if (first < 0 || second < 0)
        return {};
    const QByteArray how = bytes.first(first);
    constexpr std::pair<char, Retrieve::TextQuery::Mode> panel[]{{'b', Retrieve::TextQuery::Mode::Begins},
        {'o', Retrieve::TextQuery::Mode::Words}, {'s', Retrieve::TextQuery::Mode::Stems},
        {'e', Retrieve::TextQuery::Mode::Expression}};
    for (const auto &[letter, mode] : panel) {
        if (how.contains(letter))
            return searchAll({QString::fromUtf8(bytes.sliced(first + 1, second - first - 1)), mode, how.contains('c')},
                bytes.sliced(second + 1));
    }
    Core::FindQuery query;
    query.text = QString::fromUtf8(bytes.sliced(first + 1, second - first - 1));
    query.mode = how.contains('r') ? Core::FindMode::RegularExpression
        : how.contains('w')        ? Core::FindMode::WholeWord
                                   : Core::FindMode::Plain;
    query.caseSensitive = how.contains('c');
    const QString text = QString::fromUtf8(bytes.sliced(second + 1));
    const auto hits = Core::findAll(text, query);
    if (!hits) {
        const bool mayFail = query.mode == Core::FindMode::RegularExpression;
        return mayFail ? QString() : u"a plain search fails: "_s + hits.error().sentence();
    }
    qsizetype end = 0;
    for (const Core::TextSpan hit : *hits) {
        if (!fits(hit, text) || hit.begin < end)
            return u"a hit points outside"_s;
        end = hit.end;
    }
    const bool exact = query.mode == Core::FindMode::Plain && query.caseSensitive && !query.text.isEmpty();
    if (exact && hits->isEmpty() && text.contains(query.text))
        return u"words that are there are not found"_s;
    for (const Core::TextSpan sentence : Core::sentences(text)) {
        if (!fits(sentence, text))
            return u"a sentence points outside"_s;
    }
    return {};
}

}
