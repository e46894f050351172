// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrieve/evaluate.h"
#include "store/storage.h"

#include <algorithm>

/// Projects made by hand for the tests of retrieval: no file, no texts on the disk.
namespace Crossread::Test {

struct Codings {
    Store::Contents contents;
    QHash<Core::DocumentId, QString> texts;
    Retrieve::JudgedPlaces found; ///< by a comparison

    Core::DocumentId document(const QString &name, const QString &text, const QString &published = {})
    {
        Core::DocumentRecord record;
        record.id = Core::DocumentId::create();
        record.name = name;
        record.position = int(contents.documents.size());
        record.metadata.published = published;
        contents.documents.append(record);
        texts.insert(record.id, text);
        return record.id;
    }
    Core::CodeId code(const QString &name, Core::CodeId parent = {})
    {
        Core::Code code;
        code.id = Core::CodeId::create();
        code.parent = parent;
        code.name = name;
        code.position = int(contents.codes.size());
        contents.codes.append(code);
        return code.id;
    }
    Core::Annotation &annotate(Core::DocumentId document, Core::TextSpan span, const QList<Core::CodeId> &codes = {})
    {
        Core::Annotation one;
        one.id = Core::AnnotationId::create();
        one.document = document;
        one.anchor = Core::makeAnchor(texts[document], QByteArray(32, 't'), span);
        one.codes = codes;
        contents.annotations.append(one);
        return contents.annotations.last();
    }
    /// On the first place of these words.
    Core::Annotation &annotateWords(
        Core::DocumentId document, const QString &words, const QList<Core::CodeId> &codes = {})
    {
        const qsizetype at = texts[document].indexOf(words);
        return annotate(document, {at, at + words.size()}, codes);
    }
    /// A document whose lines are paragraphs; "Name: words" begins a turn.
    [[nodiscard]] static Core::Document read(const QString &text)
    {
        Core::Document document;
        document.text = text;
        qsizetype begin = 0;
        for (const QString &line : text.split(u'\n')) {
            document.paragraphs.append({begin, Core::ParagraphKind::Body});
            const qsizetype end = begin + line.size();
            if (const qsizetype colon = line.indexOf(QLatin1StringView(": ")); colon > 0) {
                const auto named = [&](const Core::Speaker &speaker) { return speaker.name == line.first(colon); };
                const auto found = std::ranges::find_if(document.speakers, named);
                const int speaker = int(found - document.speakers.begin());
                if (found == document.speakers.end())
                    document.speakers.append({line.first(colon), {}, {}, false});
                document.turns.append({{begin, end}, {begin, begin + colon}, {}, begin + colon + 2, speaker});
            }
            begin = end + 1;
        }
        return document;
    }
    [[nodiscard]] Retrieve::Snapshot snapshot() const
    {
        Store::Contents sorted = contents;
        const auto place = [](const Core::Annotation &one) {
            return std::tuple(one.document.uuid(), one.anchor.span, one.id.uuid());
        };
        std::ranges::sort(sorted.annotations, {}, place);
        Retrieve::Snapshot snapshot;
        snapshot.data = Project::Data(sorted);
        for (auto text = texts.begin(); text != texts.end(); ++text)
            snapshot.frames.insert(text.key(), Retrieve::frameOf(read(*text), true));
        snapshot.judged = Retrieve::judgedIn(snapshot.data);
        for (auto one = found.begin(); one != found.end(); ++one)
            snapshot.judged[one.key()] += one.value();
        return snapshot;
    }
};

}
