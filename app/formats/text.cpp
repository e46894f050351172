// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printable.h"
#include "formats/words.h"
#include "formats/writers.h"

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

namespace {

/// Parts are parted by empty lines; a list stands right below what it is about.
class TextWriter {
public:
    QByteArray write(const Page &page)
    {
        add(page.blocks);
        return Core::printable(m_out).toUtf8();
    }

private:
    void add(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &one) { add(one); }, block);
    }

    void part(const QString &text)
    {
        if (!m_out.isEmpty())
            m_out += u'\n';
        m_out += text + u'\n';
    }

    void indented(const QString &text)
    {
        for (const QStringView line : QStringView(text).tokenize(u'\n'))
            m_out += u"  " + line + u'\n';
    }

    void add(const Heading &heading) { part(textOf(heading.line)); }
    void add(const Paragraph &paragraph)
    {
        if (paragraph.whom != For::Marking)
            part(textOf(paragraph.line));
    }
    void add(const Quotation &quotation)
    {
        m_out += u'\n';
        for (const Line &paragraph : quotation.paragraphs)
            indented(u'“' + textOf(paragraph) + u'”');
    }
    void add(const List &list)
    {
        if (list.whom == For::Marking)
            return;
        for (const Line &item : list.items)
            indented(textOf(item));
    }
    void add(const Terms &terms)
    {
        if (terms.whom == For::Marking)
            return;
        m_out += u'\n';
        for (const Terms::Term &term : terms.terms) {
            m_out += textOf(term.name) + u":\n";
            indented(term.text);
        }
    }
    void add(const Table &table)
    {
        m_out += u'\n';
        for (const QStringList &row : table.rows) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (!row[i].isEmpty())
                    m_out += (i > 0 ? u"  "_s : QString()) + table.columns[i].head + u": " + row[i] + u'\n';
            }
        }
    }
    void add(const SideBySide &sides) { add(asTable(sides)); }
    void add(const Drawing &) { }
    void add(const Group &group) { add(group.blocks); }

    QString m_out;
};

}

Format text()
{
    return {.name = u"text"_s,
        .suffix = u"txt"_s,
        .description = [] { return Words::tr("Plain text, for anywhere"); },
        .takes = [](const Content &content) { return bool(content.page); },
        .write = [](const Content &content,
                     const Options &) { return TextWriter().write(content.brief ? content.brief() : content.page()); }};
}

}
