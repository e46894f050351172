// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/words.h"
#include "formats/writers.h"

#include <QFile>

namespace Crossread::Formats {

using namespace Qt::StringLiterals;

namespace {

QString attribute(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? QString() : u' ' + name + u"=\"" + value.toHtmlEscaped() + u'"';
}

QString element(const QString &name, const QString &html, const QString &attributes = {})
{
    return u'<' + name + attributes + u'>' + html + u"</" + name + u">\n";
}

/// One colour, or one below the other where there are several.
QString bar(const QList<Core::Rgb> &colours)
{
    if (colours.isEmpty())
        return {};
    if (colours.size() == 1)
        return u"border-color:" + colourName(colours.constFirst());
    QStringList stops;
    for (qsizetype i = 0; i < colours.size(); ++i)
        stops.append(u"%1 %2% %3%"_s.arg(colourName(colours[i]))
                .arg(100 * i / colours.size())
                .arg(100 * (i + 1) / colours.size()));
    return u"border-image:linear-gradient(" + stops.join(u',') + u") 1";
}

/// A page that stands alone: no script, nothing loaded from anywhere, and a policy that forbids both.
class HtmlWriter {
public:
    QByteArray write(const Page &page)
    {
        m_out =
            u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n"_s.arg(
                Words::tr("en", "the language tag of this translation, for HTML"));
        m_out += element(u"title"_s, page.title.toHtmlEscaped());
        QFile style(u":/crossread/styles/page.css"_s);
        if (style.open(QIODevice::ReadOnly))
            m_out += u"<style>\n" + QString::fromUtf8(style.readAll()) + u"</style>\n";
        m_out += u"</head>\n<body>\n<main>\n";
        add(page.blocks);
        m_out += u"</main>\n</body>\n</html>\n";
        return m_out.toUtf8();
    }

private:
    void add(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &one) { add(one); }, block);
    }

    static QString html(const Run &run)
    {
        const QString text = run.text.toHtmlEscaped();
        QString sign =
            run.sign.isEmpty() ? QString() : u"<span aria-hidden=\"true\">" + run.sign.toHtmlEscaped() + u"</span> ";
        if (run.swatch)
            sign.prepend(u"<span class=\"swatch\" style=\"color:" + colourName(*run.swatch)
                + u"\" aria-hidden=\"true\">■</span> ");
        const QString why = attribute("title"_L1, run.why);
        if (!run.target.isEmpty())
            return u"<a" + attribute("href"_L1, u'#' + run.target) + u'>' + sign + text + u"</a>";
        const auto within = [&](QStringView name, QStringView role) -> QString {
            const QString roles = role.isEmpty() ? QString() : u" class=\"" + role + u'"';
            return u'<' + name + roles + why + u'>' + sign + text + u"</" + name + u'>';
        };
        switch (run.mark) {
        case Mark::Plain: return sign + text;
        case Mark::Strong: return within(u"strong", {});
        case Mark::Badge: return within(u"span", u"badge");
        case Mark::Aside: return within(u"span", u"aside");
        case Mark::PutIn: return within(u"ins", {});
        case Mark::LeftOut: return within(u"del", {});
        case Mark::PutInstead: return within(u"ins", u"changed");
        case Mark::Replaced: return within(u"del", u"changed");
        case Mark::Explained: return within(u"span", u"explained");
        }
        Q_UNREACHABLE_RETURN({});
    }

    static QString html(const Line &line)
    {
        QString out;
        for (const Run &run : line)
            out += html(run);
        return out;
    }

    static QString role(const QString &role) { return attribute("class"_L1, role); }

    void add(const Heading &heading) { m_out += element(u'h' + QString::number(heading.level), html(heading.line)); }

    void add(const Paragraph &paragraph)
    {
        if (paragraph.whom != For::NotMarking)
            m_out += element(u"p"_s, html(paragraph.line), role(paragraph.role) + u" dir=\"auto\"");
    }

    void add(const Quotation &quotation)
    {
        m_out += u"<blockquote" + attribute("style"_L1, bar(quotation.colours)) + u">\n";
        for (const Line &paragraph : quotation.paragraphs)
            m_out += element(u"p"_s, html(paragraph), u" dir=\"auto\""_s);
        m_out += u"</blockquote>\n";
    }

    void add(const List &list)
    {
        if (list.whom == For::NotMarking || list.items.isEmpty())
            return;
        m_out += u"<ul" + role(list.role) + u">\n";
        for (const Line &item : list.items)
            m_out += element(u"li"_s, html(item));
        m_out += u"</ul>\n";
    }

    void add(const Terms &terms)
    {
        if (terms.whom == For::NotMarking)
            return;
        m_out += u"<dl" + role(terms.role) + u">\n";
        for (const Terms::Term &term : terms.terms)
            m_out +=
                element(u"dt"_s, html(term.name)) + element(u"dd"_s, term.text.toHtmlEscaped(), u" dir=\"auto\""_s);
        m_out += u"</dl>\n";
    }

    void add(const Table &table)
    {
        const auto number = [&](qsizetype column) {
            return table.columns[column].content == Table::Content::Number ? u" class=\"number\""_s : QString();
        };
        m_out += u"<div class=\"table\">\n<table>\n<thead>\n<tr>\n";
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            m_out += element(u"th"_s, table.columns[i].head.toHtmlEscaped(), u" scope=\"col\"" + number(i));
        m_out += u"</tr>\n</thead>\n<tbody>\n";
        for (const QStringList &row : table.rows) {
            m_out += u"<tr>\n" + element(u"th"_s, row.constFirst().toHtmlEscaped(), u" scope=\"row\" dir=\"auto\""_s);
            for (qsizetype i = 1; i < row.size(); ++i)
                m_out += element(u"td"_s, row[i].toHtmlEscaped(), number(i));
            m_out += u"</tr>\n";
        }
        m_out += u"</tbody>\n</table>\n</div>\n";
    }

    void add(const SideBySide &sides)
    {
        m_out += u"<div class=\"table\">\n<table>\n<thead>\n<tr>\n";
        for (const QString &head : {sides.leftHead, sides.rightHead})
            m_out += element(u"th"_s, head.toHtmlEscaped(), u" scope=\"col\""_s);
        m_out += u"</tr>\n</thead>\n<tbody>\n";
        for (const SideBySide::Row &row : sides.rows) {
            m_out += u"<tr>\n";
            for (const QList<Line> &lines : {row.left, row.right}) {
                QString cell;
                for (const Line &line : lines)
                    cell += element(u"p"_s, html(line), u" dir=\"auto\""_s);
                m_out += element(u"td"_s, cell);
            }
            m_out += u"</tr>\n";
        }
        m_out += u"</tbody>\n</table>\n</div>\n";
    }

    void add(const Drawing &drawing)
    {
        m_out += drawing.svg;
        if (!drawing.begin.isEmpty())
            m_out += u"<p class=\"ends\" aria-hidden=\"true\"><span>" + drawing.begin.toHtmlEscaped() + u"</span><span>"
                + drawing.end.toHtmlEscaped() + u"</span></p>\n";
    }

    void add(const Group &group)
    {
        const auto name = [kind = group.kind]() -> QLatin1StringView {
            switch (kind) {
            case Group::Kind::Header: return "header"_L1;
            case Group::Kind::Section: return "section"_L1;
            case Group::Kind::Article: return "article"_L1;
            case Group::Kind::Part: return "div"_L1;
            }
            Q_UNREACHABLE_RETURN({});
        }();
        m_out += u'<' + name + role(group.role) + attribute("id"_L1, group.id) + u">\n";
        add(group.blocks);
        m_out += u"</" + name + u">\n";
    }

    QString m_out;
};

}

Format html()
{
    return {.name = u"html"_s,
        .suffix = u"html"_s,
        .description = [] { return Words::tr("HTML, to read and print"); },
        .takes = [](const Content &content) { return bool(content.page); },
        .write = [](const Content &content, const Options &) { return HtmlWriter().write(content.page()); }};
}

}
