// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/markdowntext.h"
#include "formats/words.h"
#include "formats/writers.h"

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

namespace {

class MarkdownWriter {
public:
    QByteArray write(const Page &page)
    {
        add(page.blocks);
        m_out.chop(1);
        return m_out.toUtf8();
    }

private:
    void add(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &one) { add(one); }, block);
    }

    static QString markdown(const Line &line)
    {
        QString out;
        for (const Run &run : line)
            out += run.mark == Mark::Strong ? bold(escaped(textOf({run}))) : escapedWords(textOf({run}));
        return line.isEmpty() || line.constFirst().mark == Mark::Strong ? out : guarded(out.trimmed());
    }

    void add(const Heading &heading)
    {
        const QString text = textOf(heading.line);
        m_out += QString(heading.level, u'#') + u' ' + escaped(text) + u"\n\n";
    }

    void add(const Paragraph &paragraph)
    {
        if (paragraph.whom == For::Marking)
            return;
        if (paragraph.role == u"remark")
            m_out += u"> ";
        // A text of several lines has strong words only before it.
        if (!paragraph.line.isEmpty() && paragraph.line.constLast().text.contains(u'\n')) {
            const QString &text = paragraph.line.constLast().text;
            m_out += markdown(paragraph.line.first(paragraph.line.size() - 1));
            m_out += (text.startsWith(u' ') ? u" "_s : QString()) + escapedParagraphs(text, u"");
        } else {
            m_out += markdown(paragraph.line) + u"\n\n";
        }
    }

    void add(const Quotation &quotation)
    {
        QStringList lines;
        for (const Line &paragraph : quotation.paragraphs)
            lines.append(textOf(paragraph));
        m_out += escapedParagraphs(lines.join(u'\n'), u"> ");
    }

    void add(const List &list)
    {
        if (list.whom == For::Marking || list.items.isEmpty())
            return;
        for (const Line &item : list.items)
            m_out += u"- " + markdown(item) + u'\n';
        m_out += u'\n';
    }

    void add(const Terms &terms)
    {
        if (terms.whom == For::Marking)
            return;
        for (const Terms::Term &term : terms.terms) {
            QStringList lines;
            for (const QString &line : term.text.split(u'\n'))
                lines.append(escaped(line));
            m_out += u"- " + bold(escaped(textOf(term.name)) + u':') + u' ' + lines.join(u"  \n  ") + u'\n';
        }
        m_out += u'\n';
    }

    void add(const Table &table)
    {
        QStringList heads;
        QStringList rules;
        for (const Table::Column &column : table.columns) {
            heads.append(column.head);
            rules.append(column.content == Table::Content::Number ? u"---:"_s : u"---"_s);
        }
        m_out += tableLine(heads) + u"| " + rules.join(u" | ") + u" |\n";
        for (const QStringList &row : table.rows)
            m_out += tableLine(row);
        m_out += u'\n';
    }

    static QString tableLine(const QStringList &cells)
    {
        QStringList out;
        for (const QString &cell : cells)
            out.append(escaped(cell));
        return u"| " + out.join(u" | ") + u" |\n";
    }

    void add(const SideBySide &sides) { add(asTable(sides)); }
    void add(const Drawing &) { }
    void add(const Group &group) { add(group.blocks); }

    QString m_out;
};

}

Format markdown()
{
    return {.name = u"markdown"_s,
        .suffix = u"md"_s,
        .description = [] { return Words::tr("Markdown, for notes and papers"); },
        .takes = [](const Content &content) { return bool(content.page); },
        .write = [](const Content &content, const Options &) { return MarkdownWriter().write(content.page()); }};
}

}
