// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "growthstages.h"

#include "compare/article/statements.h"
#include "compare/verdict/comparer.h"
#include "core/finder.h"
#include "core/sentences.h"
#include "import/formats/format.h"
#include "import/importer.h"
#include "import/text/decoder.h"
#include "reading/readingview.h"
#include "topics/matcher.h"

#include <memory>

namespace Crossread::Test {

using namespace Qt::StringLiterals;
using Core::Progress;
using Work = std::function<void(const Progress &)>;

namespace {

Core::ImportOptions optionsFor(Core::DocumentKind kind)
{
    Core::ImportOptions options;
    options.format = u"text"_s;
    options.kind = kind;
    return options;
}

Core::DocumentPtr documentOf(const QByteArray &bytes, Core::DocumentKind kind)
{
    auto document = Import::importBytes(bytes, u"a.txt"_s, optionsFor(kind));
    return document ? std::make_shared<const Core::Document>(std::move(*document)) : nullptr;
}

/// The other text of a comparison, always the same.
QByteArray ordinaryText()
{
    return QByteArray("Anna Berg: The council met on Monday. We said yes to the bridge, and it will be built.\n\n"
                      "Jan Brown: It was not safe, I told them so. \xe2\x80\x9cWe agree,\xe2\x80\x9d she said.\n\n")
        .repeated(20);
}

template <typename T>
void run(T &&result)
{
    static_cast<void>(result);
}

Stage importing(const QString &name, Core::DocumentKind kind)
{
    return {name, true, true, [kind](const Shape &, const QByteArray &bytes) -> Work {
                return [bytes, kind](const Progress &progress) {
                    run(Import::importBytes(bytes, u"a.txt"_s, optionsFor(kind), progress));
                };
            }};
}

Stage finding(const QString &name, Core::FindMode mode, const QString &pattern)
{
    return {name, true, true, [mode, pattern](const Shape &, const QByteArray &bytes) -> Work {
                const QString text = QString::fromUtf8(bytes);
                const QString wanted = pattern.isEmpty() ? text.first(std::min<qsizetype>(text.size(), 12)) : pattern;
                return [=](const Progress &progress) { run(Core::findAll(text, {wanted, mode, false}, progress)); };
            }};
}

Stage comparing(const QString &name, bool growsTranscript)
{
    return {name, true, true, [growsTranscript](const Shape &, const QByteArray &bytes) -> Work {
                const auto transcript =
                    documentOf(growsTranscript ? bytes : ordinaryText(), Core::DocumentKind::Transcript);
                const auto article = documentOf(growsTranscript ? ordinaryText() : bytes, Core::DocumentKind::Article);
                if (!transcript || !article)
                    return {};
                return [=](const Progress &progress) {
                    const Compare::TranscriptIndex index(*transcript, {}, Compare::Aliases::builtIn(), progress);
                    if (!progress.isCanceled())
                        run(Compare::compare(index, *article, {}, progress));
                };
            }};
}

/// What the file's own format makes of it, in this process, whose time is measured; and the document of that.
Work readingFile(const Shape &shape, const QByteArray &bytes)
{
    const QString name = u"a."_s + shape.suffix;
    const Import::Format &format =
        Import::formatOf(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 65536)), name);
    return [&format, name, bytes](const Progress &progress) {
        auto extracted = format.read(bytes, {name, {}, {}, {}}, progress);
        if (extracted)
            run(Import::documentOf(std::move(*extracted), {}, progress));
    };
}

Work drafting(const Shape &, const QByteArray &bytes)
{
    const auto article = documentOf(bytes, Core::DocumentKind::Article);
    if (!article)
        return {};
    return [article](const Progress &progress) {
        Compare::Vocabulary vocabulary(Compare::LanguageRules::forCode(u"en"_s), Compare::Aliases::builtIn());
        run(Compare::draftStatements(Compare::ArticleWords(*article, vocabulary), {{u"Anna Berg"_s, {}, {}, false}},
            vocabulary, Compare::Phase(progress, 0, 1000)));
    };
}

Work matching(const Shape &, const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    auto topics = Topics::defaultTopics();
    topics[0].phrases = {
        text.first(std::min<qsizetype>(text.size(), 7)), text.first(std::min<qsizetype>(text.size(), 3))};
    const auto matcher = std::make_shared<const Topics::Matcher>(topics);
    return [=](const Progress &progress) { run(matcher->match(text, progress)); };
}

/// The text as a topic's phrases, a line each.
Work learningTopics(const Shape &, const QByteArray &bytes)
{
    auto topics = Topics::defaultTopics();
    topics[0].phrases = QString::fromUtf8(bytes).split(u'\n');
    return [=](const Progress &) { run(Topics::Matcher(topics)); };
}

/// The page: shown at its begin, in the middle, at its end.
Work showing(const Shape &, const QByteArray &bytes)
{
    const auto document = documentOf(bytes, Core::DocumentKind::Transcript);
    if (!document)
        return {};
    return [document](const Progress &) {
        Reading::ReadingView view;
        view.resize(700, 800);
        view.setDocument(document);
        for (const qsizetype at : {qsizetype(0), document->text.size() / 2, document->text.size()}) {
            view.setTopPosition(at);
            run(view.grab());
        }
    };
}

}

const QList<Stage> &stages()
{
    static const QList<Stage> all{
        {u"decode"_s, true, true,
            [](const Shape &, const QByteArray &bytes) -> Work {
                return [bytes](const Progress &progress) { run(Import::decode(bytes, u"a.txt"_s, {}, progress)); };
            }},
        importing(u"clean-up"_s, Core::DocumentKind::Article),
        importing(u"turns"_s, Core::DocumentKind::Transcript),
        {u"sentences"_s, true, false,
            [](const Shape &, const QByteArray &bytes) -> Work {
                const QString text = QString::fromUtf8(bytes);
                return [text](const Progress &) { run(Core::sentences(text)); };
            }},
        {u"statements"_s, true, true, drafting},
        comparing(u"comparison, long transcript"_s, true),
        comparing(u"comparison, long article"_s, false),
        {u"topics"_s, true, true, matching},
        {u"topics, learned"_s, true, false, learningTopics},
        finding(u"find"_s, Core::FindMode::Plain, {}),
        finding(u"find a word"_s, Core::FindMode::WholeWord, {}),
        finding(u"find a pattern"_s, Core::FindMode::RegularExpression, u"(\\w+\\s*)+:"_s),
        {u"page"_s, true, false, showing},
        {u"file"_s, false, true, readingFile},
    };
    return all;
}

}
