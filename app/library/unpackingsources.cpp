// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming.h"
#include "import/importer.h"
#include "import/text/decoder.h"
#include "library/exchangenames.h"
#include "library/unpacking.h"

#include <algorithm>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;
using Exchange::CountedText;
using Exchange::Counting;
using Exchange::ForeignFile;
using Exchange::Loss;
using Exchange::Losses;
using Exchange::Package;
using Exchange::Passage;
using Exchange::Source;
using Exchange::ValueType;

namespace {

constexpr qsizetype mostText = 100LL << 20; // bytes, in all

/// A text read as it stands: nothing is cleaned up, so that positions in it hold.
ImportOptions optionsAsItStands()
{
    ImportOptions options;
    options.format = u"text"_s;
    for (int kind = 0; kind < cleanupKindCount; ++kind)
        options.disabled.append(CleanupKind(kind));
    return options;
}

}

Result<std::optional<CountedText>> countedText(ForeignFile &file, const Source &source, const Progress &progress)
{
    auto bytes = file.textOf(source);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (*bytes) {
        const bool hasMark = (*bytes)->startsWith("\xef\xbb\xbf") || (*bytes)->startsWith("\xff\xfe");
        auto decoded = Import::decode(**bytes, source.name, {}, progress);
        if (!decoded && decoded.error().code == ErrorCode::Canceled)
            return std::unexpected(decoded.error());
        return decoded ? std::optional(CountedText{std::move(decoded->text), hasMark}) : std::nullopt;
    }
    // Only the DOCX or PDF is there: positions count in what is read from it.
    auto original = file.originalOf(source);
    if (!original || !*original)
        return original ? Result<std::optional<CountedText>>(std::nullopt) : std::unexpected(original.error());
    const auto text = Import::sourceText(**original, source.originalPath, {});
    return text ? std::optional(CountedText{*text, false}) : std::nullopt;
}

/// How the text is read: as it stands, its kind and its speakers as the package says.
ImportOptions Unpacking::optionsFor(const Source &source) const
{
    ImportOptions options = optionsAsItStands();
    for (const Exchange::Value &value : source.values) {
        for (const DocumentKind kind : {DocumentKind::Transcript, DocumentKind::Article, DocumentKind::Other}) {
            if (value.variable == knownVariableId(kindKey) && value.text == documentKindKey(kind))
                options.kind = kind;
        }
    }
    options.labels = m_labels.value(source.id);
    return options;
}

Metadata Unpacking::metadataOf(const Source &source, const Document &text) const
{
    Metadata metadata = m_isOurs ? Metadata() : text.metadata;
    for (const Exchange::Value &value : source.values) {
        for (const KnownVariable &known : knownVariables()) {
            if (value.variable == knownVariableId(known.key))
                known.say(metadata, value.text);
        }
    }
    return metadata;
}

/// The text of a source as a document, and where its passages stand in it. Nothing, and a loss, where there is none.
Result<std::optional<Unpacking::Read>> Unpacking::read(const Source &source)
{
    const auto missing = [&]() -> Result<std::optional<Read>> {
        m_losses.add(Loss::MissingSource, source.name);
        return std::nullopt;
    };
    auto bytes = m_file.textOf(source);
    auto original = bytes ? m_file.originalOf(source) : std::unexpected(bytes.error());
    if (!original)
        return std::unexpected(original.error());
    const auto counted = countedText(m_file, source, m_progress);
    if (!counted)
        return std::unexpected(counted.error());
    if (!*counted)
        return missing();
    m_textInAll += 2 * (*counted)->text.size();
    if (m_textInAll > 2 * mostText)
        return failure(ErrorCode::TooLarge, m_from);
    Read read;
    ImportOptions options = optionsFor(source);
    const auto imported = [&](const QByteArray &content, const QString &name) {
        return Import::importBytes(content, name, options, m_progress).transform(shared);
    };
    if (*bytes) {
        const auto text = imported(**bytes, source.name);
        if (!text)
            return text.error().code == ErrorCode::Canceled ? std::unexpected(text.error()) : missing();
        read.text = *text;
        read.document.bytes = **bytes;
        read.document.options = options;
    }
    // The file itself is better than its text, where it reads the same here.
    if (*original) {
        options.format.clear();
        options.disabled.clear();
        const auto text = imported(**original, source.originalPath);
        if (text && (!read.text || (*text)->text == read.text->text)) {
            read.text = *text;
            read.document.bytes = **original;
            read.document.options = options;
        } else if (!read.text) {
            return missing();
        } else {
            m_losses.add(Loss::PdfReadOtherwise, source.name);
        }
    }
    read.document.options.format = read.text->format;
    read.document.options.formatVersion = read.text->formatVersion;

    const QList<TextSpan> spans = Exchange::spansOf(**counted, source.passages, m_counting);
    QList<qsizetype> units;
    for (const TextSpan span : spans)
        units << std::max<qsizetype>(0, span.begin) << std::max<qsizetype>(0, span.end);
    const QList<qint64> points = Exchange::codePointsAt((*counted)->text, units);
    // Where the file was taken, its text is the same, but positions in that count otherwise.
    const bool isFile = *bytes && read.document.bytes != **bytes;
    const auto plain = isFile ? Import::importBytes(**bytes, source.name, optionsFor(source), m_progress)
                              : Result<Document>(Document());
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const SourceSpan place{qsizetype(points[2 * i]), qsizetype(points[2 * i + 1])};
        const bool isNowhere = spans[i].isEmpty();
        read.spans.append(isNowhere ? TextSpan()
                : isFile && plain   ? plain->toReading(place)
                                    : read.text->toReading(place));
    }
    return read;
}

Result<void> Unpacking::addSource(Project::Project &project, const Source &source)
{
    auto readSource = read(source);
    if (!readSource)
        return std::unexpected(readSource.error());
    if (!*readSource)
        return {};
    Read &read = **readSource;
    Project::NewDocument &document = read.document;
    document.id = DocumentId(source.id);
    document.name = source.name;
    document.sourcePath = m_from;
    document.metadata = metadataOf(source, *read.text);
    const auto sources = project.sources();
    auto kept = sources.keep(document.id, document.bytes, m_progress);
    if (kept)
        kept = sources.keepText(document.id, document.options, *read.text);
    if (!kept)
        return kept;
    document.bytes.clear();
    const auto added = project.addDocument(document, read.text, m_progress);
    if (!added)
        return std::unexpected(added.error());
    m_texts.insert(source.id, read.text);

    const DocumentRecord before = *project.record(document.id);
    if (before.name != source.name)
        m_losses.add(Loss::NameTaken, before.name);
    DocumentRecord after = before;
    after.memo = source.memo;
    after.group = m_groups.value(source.id);
    after.imported = source.created.isValid() ? source.created : before.imported;
    after.attributes = attributesOf(source.values, AttributeOf::Document);
    for (const AttributeValue &value : attributesOf(m_caseValues.value(source.id), AttributeOf::Document)) {
        if (valueOf(after.attributes, value.attribute).isEmpty())
            setValue(after.attributes, value.attribute, value.value);
    }
    if (after != before)
        m_act.changes.append(Change<DocumentRecord>{before, after});
    for (qsizetype i = 0; i < source.passages.size(); ++i)
        addAnnotations(source.passages[i], document.id, *read.text, read.spans[i]);
    return {};
}

/// One for each who coded the passage; what only serves a link or a case is none.
void Unpacking::addAnnotations(const Passage &passage, DocumentId document, const Document &text, TextSpan span)
{
    if (span.isEmpty()) {
        m_losses.add(passage.begin == Passage::byWords ? Loss::PdfArea : Loss::OutsideOfText, passage.name);
        return;
    }
    m_places.insert(passage.id, {document, span, passage.coder, passage.created});
    if (const QString name = m_cases.value(passage.id); !name.isEmpty() && !m_isOurs) {
        const qsizetype turn = text.turnAt(span.begin);
        const int speaker = turn < 0 ? -1 : text.turns[turn].speaker;
        if (speaker < 0 || text.speakers[speaker].name != name)
            m_losses.add(Loss::CasePassage, name);
    }
    if (passage.codings.isEmpty() && passage.memo.isEmpty()
        && (m_ends.contains(passage.id) || m_cases.contains(passage.id)))
        return;
    const Anchor anchor = makeAnchor(text.text, text.textSha256, span);
    QList<Annotation> made;
    const auto by = [&](const QString &coder, const QDateTime &when) -> Annotation & {
        const auto known = std::ranges::find(made, coder, &Annotation::coder);
        if (known != made.end())
            return *known;
        const QDateTime created = when.isValid() ? when : passage.created.isValid() ? passage.created : m_now;
        const QUuid id = made.isEmpty() ? passage.id : QUuid::createUuidV5(passage.id, coder.toUtf8());
        made.append({AnnotationId(id), document, anchor, AnchorState::Exact, {}, {}, coder, created,
            passage.modified.isValid() ? std::max(created, passage.modified) : created});
        return made.last();
    };
    for (const Exchange::Coding &coding : passage.codings) {
        if (!m_codes.contains(coding.code.uuid())) {
            m_losses.add(Loss::UnknownCode);
            continue;
        }
        Annotation &annotation = by(coding.coder.isEmpty() ? passage.coder : coding.coder, coding.made);
        if (!annotation.codes.contains(coding.code))
            annotation.codes.append(coding.code);
    }
    if (made.isEmpty())
        (void)by(passage.coder, passage.created);
    made.first().memo = passage.memo;
    for (const Annotation &annotation : std::as_const(made))
        bring(annotation);
}

}
