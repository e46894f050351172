// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/flow.h"

#include <QBuffer>
#include <QDateTime>
#include <QTimeZone>

#include <KZip>

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

namespace {

using Style = FlowParagraph::Style;

class FlowMaker {
public:
    QList<FlowBlock> make(const Page &page)
    {
        add(page.blocks);
        return m_out;
    }

private:
    void add(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &one) { add(one); }, block);
    }

    void add(const Heading &heading)
    {
        m_out.append(FlowParagraph{heading.level == 1 ? Style::Title : Style::Heading, heading.level,
            flowRunsOf(heading.line), {}, heading.stretches});
    }
    void add(const Paragraph &paragraph)
    {
        const bool isDetail = paragraph.role == u"place";
        if (paragraph.whom != For::NotMarking)
            m_out.append(FlowParagraph{isDetail ? Style::Detail : Style::Body, 1, flowRunsOf(paragraph.line), {}, {},
                paragraph.whom == For::NoMargin});
    }
    void add(const Quotation &quotation)
    {
        for (const Line &line : quotation.paragraphs)
            m_out.append(FlowParagraph{Style::Quotation, 1, flowRunsOf(line), quotation.colours, quotation.stretches});
    }
    void add(const List &list)
    {
        if (list.whom == For::NotMarking)
            return;
        for (const Line &line : list.items) {
            QList<FlowRun> runs = flowRunsOf(line);
            if (line.isEmpty() || !line.constFirst().swatch) // a square is a sign of its own
                runs.prepend({.text = u"–\t"_s});
            m_out.append(FlowParagraph{Style::Item, 1, runs});
        }
    }
    void add(const Terms &terms)
    {
        if (terms.whom == For::NotMarking)
            return;
        for (const Terms::Term &term : terms.terms) {
            QList<FlowRun> runs = flowRunsOf(term.name);
            for (FlowRun &run : runs)
                run.strong = true;
            runs.append({.text = u": "_s + term.text});
            m_out.append(FlowParagraph{Style::Body, 1, runs});
        }
    }
    void add(const Table &table)
    {
        if (!table.columns.isEmpty())
            m_out.append(table);
    }
    void add(const SideBySide &sides)
    {
        if (!sides.rows.isEmpty())
            m_out.append(sides);
    }
    void add(const Drawing &) { }
    void add(const Group &group) { add(group.blocks); }

    QList<FlowBlock> m_out;
};

}

QList<FlowRun> flowRunsOf(const Line &line)
{
    QList<FlowRun> runs;
    for (const Run &run : line) {
        if (run.swatch)
            runs.append({.text = u"■ "_s, .colour = run.swatch});
        FlowRun out{.text = run.sign.isEmpty() ? run.text : run.sign + u' ' + run.text};
        switch (run.mark) {
        case Mark::Plain: break;
        case Mark::Strong:
        case Mark::Badge: out.strong = true; break;
        case Mark::Aside:
        case Mark::Explained: out.quiet = true; break;
        case Mark::PutIn:
        case Mark::PutInstead: out.underlined = true; break;
        case Mark::LeftOut:
        case Mark::Replaced: out.struckOut = true; break;
        }
        runs.append(out);
    }
    return runs;
}

QList<FlowBlock> flowOf(const Page &page)
{
    return FlowMaker().make(page);
}

QByteArray zipped(const QList<Member> &members)
{
    static const QDateTime always(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    QBuffer buffer;
    KZip zip(&buffer);
    zip.setExtraField(KZip::NoExtraField);
    if (!zip.open(QIODevice::WriteOnly))
        return {};
    for (const Member &member : members) {
        zip.setCompression(member.packed ? KZip::DeflateCompression : KZip::NoCompression);
        if (!zip.writeFile(member.name, member.content, 0100644, {}, {}, always, always, always))
            return {};
    }
    return zip.close() ? buffer.data() : QByteArray();
}

QString withoutControls(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (unit.isSurrogate() || unit.unicode() >= 0xfffe || (unit < u' ' && unit != u'\n' && unit != u'\t'))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

}
