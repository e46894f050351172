// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "import/formats/format.h"
#include "import/importer.h"
#include "import/text/decoder.h"
#include "store/packeddocument.h"

#include <algorithm>

namespace Crossread::Fuzz {

using namespace Qt::StringLiterals;

QString brokenPromise(const Core::Document &document)
{
    const qsizetype size = document.text.size();
    const auto fits = [size](Core::TextSpan span) {
        return 0 <= span.begin && span.begin <= span.end && span.end <= size;
    };
    if (document.sourceMap.readingSize() != size)
        return u"the source map is of another text"_s;
    for (qsizetype i = 0; i < document.paragraphs.size(); ++i) {
        const qsizetype begin = document.paragraphs[i].begin;
        if (i == 0 ? begin != 0 : begin > size || document.text[begin - 1] != u'\n')
            return u"paragraph %1 begins inside a line"_s.arg(i);
        if (i > 0 && begin <= document.paragraphs[i - 1].begin)
            return u"paragraphs are not sorted"_s;
    }
    if (document.paragraphs.size() != document.text.count(u'\n') + 1)
        return u"a line is no paragraph"_s;
    for (qsizetype i = 0; i < document.turns.size(); ++i) {
        const Core::Turn &turn = document.turns[i];
        if (!fits(turn.span) || !fits(turn.label) || !fits(turn.note) || turn.speech < turn.span.begin
            || turn.speech > turn.span.end || turn.speaker < 0 || turn.speaker >= document.speakers.size())
            return u"turn %1 points outside"_s.arg(i);
        if (i > 0 && turn.span.begin < document.turns[i - 1].span.end)
            return u"turns overlap"_s;
    }
    if (!std::ranges::all_of(document.quotations, [&](const auto &one) { return fits(one.span) && fits(one.words); }))
        return u"a quotation points outside"_s;
    if (!std::ranges::all_of(document.comments, [&](const auto &one) { return fits(one.span); }))
        return u"a comment points outside"_s;
    if (!std::ranges::all_of(
            document.locators, [&](const auto &one) { return one.position >= 0 && one.position < size; }))
        return u"a place points outside"_s;
    if (!std::ranges::is_sorted(document.locators, {}, &Core::Locator::position))
        return u"places are not sorted"_s;
    if (!document.text.isValidUtf16())
        return u"half a surrogate pair in the text"_s;
    const QByteArray bytes = Store::packed(document);
    const auto again = Store::unpackedDocument(bytes);
    if (!again)
        return u"what is kept of it cannot be read"_s;
    return again->text == document.text && Store::packed(*again) == bytes ? QString() : u"what is kept of it differs"_s;
}

namespace {

QString readAsText(const QByteArray &bytes, const Core::ImportOptions &options)
{
    const auto document = Import::importBytes(bytes, u"a.txt"_s, options);
    return document ? brokenPromise(*document) : QString();
}

Core::ImportOptions plainOptions()
{
    Core::ImportOptions options;
    options.format = u"text"_s;
    return options;
}

}

QString decoding(const QByteArray &bytes)
{
    QStringList encodings = Import::knownEncodings();
    encodings.prepend({});
    for (const QString &encoding : std::as_const(encodings)) {
        const auto decoded = Import::decode(bytes, u"a.txt"_s, encoding);
        if (!decoded)
            continue;
        if (decoded->confidence < 0 || decoded->confidence > 1)
            return u"a confidence of %1"_s.arg(decoded->confidence);
        if (decoded->encoding.isEmpty())
            return u"no encoding is named"_s;
        if (decoded->replaced > decoded->text.count(QChar::ReplacementCharacter))
            return u"%1 replaced places, and fewer of them show"_s.arg(decoded->replaced);
    }
    return {};
}

QString cleanup(const QByteArray &bytes)
{
    Core::ImportOptions options = plainOptions();
    options.kind = Core::DocumentKind::Article;
    if (const QString broken = readAsText(bytes, options); !broken.isEmpty())
        return broken;
    for (int kind = 0; kind < Core::cleanupKindCount; ++kind)
        options.disabled.append(Core::CleanupKind(kind));
    if (const QString broken = readAsText(bytes, options); !broken.isEmpty())
        return u"nothing cleaned up: "_s + broken;
    if (bytes.isEmpty())
        return {};
    options.disabled = {Core::CleanupKind(quint8(bytes.back()) % Core::cleanupKindCount)};
    return readAsText(bytes, options);
}

QString turns(const QByteArray &bytes)
{
    Core::ImportOptions options = plainOptions();
    options.kind = Core::DocumentKind::Transcript;
    auto document = Import::importBytes(bytes, u"a.txt"_s, options);
    if (!document)
        return {};
    if (const QString broken = brokenPromise(*document); !broken.isEmpty())
        return broken;
    // The reader decides the opposite of what was found, and gives every second label to the first one's person.
    for (qsizetype i = 0; i < std::min<qsizetype>(document->labelCandidates.size(), 8); ++i) {
        const Core::LabelCandidate &candidate = document->labelCandidates[i];
        options.labels.append(
            {candidate.label, !candidate.accepted, i % 2 == 1 ? document->labelCandidates[0].label : QString()});
    }
    if (options.labels.isEmpty())
        return {};
    const auto decided = Import::importBytes(bytes, u"a.txt"_s, options);
    if (!decided)
        return u"what the reader decides makes it unreadable"_s;
    return decided->text == document->text ? brokenPromise(*decided) : u"labels change the text"_s;
}

QString formats(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0 || end > 12)
        return {};
    const QString name = u"a."_s + QString::fromLatin1(bytes.first(end));
    const QByteArray file = bytes.sliced(end + 1);
    const Import::Format &format =
        Import::formatOf(QByteArrayView(file).first(std::min<qsizetype>(file.size(), 65536)), name);
    if (format.id == u"pdf" || format.read == nullptr)
        return {};
    auto extracted = format.read(file, {name, {}, {}, {}}, {});
    if (!extracted)
        return extracted.error().sentence().isEmpty() ? u"no sentence says what is wrong"_s : QString();
    extracted->format = format.id;
    const auto document = Import::documentOf(std::move(*extracted));
    return document ? brokenPromise(*document) : QString();
}

QString packed(const QByteArray &bytes)
{
    const auto document = Store::unpackedDocument(bytes);
    return document ? brokenPromise(*document) : QString();
}

}
