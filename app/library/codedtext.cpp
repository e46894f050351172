// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/codedtext.h"

#include "core/codenames.h"
#include "export/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crossread::Library {

using namespace Formats;
using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 60; // units of a passage that is only pointed at: it stands right above

struct CodedTextWords {
    Q_DECLARE_TR_FUNCTIONS(CodedText)
};

/// The begin of a passage and its end, where it is long.
QString pointedAt(const QString &words)
{
    const QString line = words.simplified();
    if (line.size() <= mostWords)
        return line;
    const QString begin = line.first(mostWords / 2);
    const QString end = line.last(mostWords / 2);
    return begin.left(std::max<qsizetype>(1, begin.lastIndexOf(u' '))) + u" … "_s + end.mid(end.indexOf(u' ') + 1);
}

class CodedText {
public:
    CodedText(const Project::Data &data, const DocumentRecord &record, const Document &document)
        : m_data(data)
        , m_document(document)
    {
        for (const QList<AnnotationId> ids = data.annotationIds(record.id); const AnnotationId &id : ids) {
            const Annotation &one = *data.annotation(id);
            (one.state == AnchorState::Orphaned ? m_lost : m_annotations).append(&one);
        }
        const QString coder = m_annotations.isEmpty() ? QString() : m_annotations.constFirst()->coder;
        m_hasCoders = !std::ranges::all_of(m_annotations, [&](const Annotation *one) { return one->coder == coder; });
        m_page.title = record.name;
    }

    Page make()
    {
        m_page.blocks.push_back(Heading{1, plain(m_page.title)});
        if (const QString citation = Export::citationLine(m_document.metadata); !citation.isEmpty())
            m_page.blocks.push_back(Formats::Paragraph{plain(citation), u"place"_s});
        addLegend();
        for (const Annotation *one : std::as_const(m_annotations))
            m_page.passages.append(passageOf(*one));
        qsizetype next = 0;
        for (qsizetype index = 0; index < m_document.paragraphs.size(); ++index) {
            const TextSpan span = m_document.paragraphSpan(index);
            for (; next < m_annotations.size() && m_annotations[next]->anchor.span.begin < span.end; ++next)
                m_open.append({next, m_annotations[next]});
            add(index, span);
            m_open.removeIf([span](const Open &one) { return one.annotation->anchor.span.end <= span.end; });
        }
        if (!m_lost.isEmpty()) {
            m_page.blocks.push_back(Heading{2, plain(CodedTextWords::tr("Passages whose place is lost"))});
            for (const Annotation *one : std::as_const(m_lost))
                m_page.blocks.push_back(Formats::Paragraph{noteOn(*one)});
        }
        return m_page;
    }

private:
    struct Open {
        qsizetype passage = 0; ///< its index in the page
        const Annotation *annotation = nullptr;
    };

    void addLegend()
    {
        List legend{{}, u"codes"_s, For::All};
        for (const QList<Code> codes = m_data.codes(); const Code &code : codes) {
            const auto has = [&code](const Annotation *one) { return one->codes.contains(code.id); };
            if (std::ranges::any_of(m_annotations, has))
                legend.items.append(
                    {{.text = m_data.codePath(code.id), .sign = m_data.codeLetters(code.id), .swatch = code.colour}});
        }
        if (!legend.items.isEmpty())
            m_page.blocks.push_back(std::move(legend));
    }

    /// What stands beside the words: a bracket for each code says which, the note what else there is.
    [[nodiscard]] MarkedPassage passageOf(const Annotation &one) const
    {
        MarkedPassage passage;
        for (const CodeId &id : one.codes) {
            if (const Code *code = m_data.code(id); code != nullptr)
                passage.codes.append({code->colour, m_data.codeLetters(id), code->name});
        }
        if (!one.memo.isEmpty())
            passage.note.append({.text = one.memo});
        if (m_hasCoders && !one.coder.isEmpty())
            passage.note.append(
                {.text = (one.memo.isEmpty() ? u"("_s : u"  ("_s) + one.coder + u')', .mark = Mark::Aside});
        return passage;
    }

    /// “words”: codes. Memo (coder)
    [[nodiscard]] Line noteOn(const Annotation &one) const
    {
        Line line{{.text = CodedTextWords::tr("“%1”").arg(pointedAt(one.anchor.exact)), .mark = Mark::Aside}};
        for (qsizetype i = 0; i < one.codes.size(); ++i) {
            const Code *code = m_data.code(one.codes[i]);
            line.append({.text = i == 0 ? u"  "_s : u"; "_s});
            line.append({.text = m_data.codePath(one.codes[i]),
                .swatch = code == nullptr ? std::nullopt : std::optional(code->colour)});
        }
        if (!one.memo.isEmpty())
            line.append({.text = u"  – "_s + one.memo.simplified()});
        if (!one.coder.isEmpty())
            line.append({.text = u"  ("_s + one.coder + u')', .mark = Mark::Aside});
        return line;
    }

    void add(qsizetype index, TextSpan span)
    {
        if (span.isEmpty())
            return;
        const ParagraphKind kind = m_document.paragraphs[index].kind;
        if (kind == ParagraphKind::Title || kind == ParagraphKind::Heading)
            m_page.blocks.push_back(Heading{2, plain(m_document.textOf(span).toString()), stretchesIn(span)});
        else
            addWords(span);
        for (const Open &one : std::as_const(m_open)) {
            if (one.annotation->anchor.span.begin >= span.begin)
                m_page.blocks.push_back(Formats::Paragraph{noteOn(*one.annotation), u"place"_s, For::NoMargin});
        }
    }

    [[nodiscard]] QList<MarkedStretch> stretchesIn(TextSpan span) const
    {
        QList<MarkedStretch> out;
        for (const Open &one : m_open) {
            if (const TextSpan words = one.annotation->anchor.span.intersected(span); !words.isEmpty())
                out.append({one.passage, words.begin - span.begin, words.end - span.begin});
        }
        return out;
    }

    void addWords(TextSpan span)
    {
        Line line;
        const qsizetype turn = m_document.turnAt(span.begin);
        const TextSpan label = turn < 0 ? TextSpan() : m_document.turns[turn].label;
        if (!label.isEmpty() && span.contains(label)) {
            line.append({.text = m_document.textOf({span.begin, label.end}).toString(), .mark = Mark::Strong});
            line.append({.text = m_document.textOf({label.end, span.end}).toString()});
        } else {
            line = plain(m_document.textOf(span).toString());
        }
        QList<Rgb> colours;
        for (const Open &one : std::as_const(m_open)) {
            for (const CodeId &id : one.annotation->codes) {
                const Code *code = m_data.code(id);
                if (code != nullptr && !colours.contains(code->colour))
                    colours.append(code->colour);
            }
        }
        const QList<MarkedStretch> stretches = stretchesIn(span);
        if (colours.isEmpty() && stretches.isEmpty())
            m_page.blocks.push_back(Formats::Paragraph{line});
        else
            m_page.blocks.push_back(Formats::Quotation{{line}, colours, stretches});
    }

    const Project::Data &m_data;
    const Document &m_document;
    QList<const Annotation *> m_annotations; ///< by begin
    QList<const Annotation *> m_lost;
    QList<Open> m_open; ///< those that reach into the paragraph
    bool m_hasCoders = false; ///< more than one
    Page m_page;
};

}

Result<Page> codedText(Project::Snapshot &project, DocumentId id, const Progress &progress)
{
    const auto document = project.document(id, progress);
    if (!document)
        return std::unexpected(document.error());
    return CodedText(project.data(), *project.data().record(id), **document).make();
}

Page codebookPage(const Project::Data &data)
{
    QHash<CodeId, int> counts;
    for (const QList<AnnotationId> ids = data.annotationIds(); const AnnotationId &id : ids) {
        for (const CodeId &code : data.annotation(id)->codes)
            ++counts[code];
    }
    Page page{CodedTextWords::tr("Codes"), {}};
    page.blocks.push_back(Heading{1, plain(page.title)});
    const QList<Code> codes = data.codes();
    if (codes.isEmpty())
        page.blocks.push_back(Formats::Paragraph{plain(CodedTextWords::tr("There are no codes yet."))});
    for (const Code &code : codes) {
        Line line{{.text = data.codePath(code.id), .mark = Mark::Strong, .swatch = code.colour}};
        if (!code.heading)
            line.append({.text = u"  "_s + CodedTextWords::tr("%n annotations", nullptr, counts.value(code.id)),
                .mark = Mark::Aside});
        page.blocks.push_back(Formats::Paragraph{line});
        if (!code.memo.isEmpty())
            page.blocks.push_back(Formats::Paragraph{plain(code.memo), u"place"_s});
    }
    return page;
}

}
