// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumped.h"

#include <QMultiMap>
#include <QTime>

namespace Crossread::Test {

namespace {

QString kindName(Import::BlockKind kind)
{
    static const char *const names[]{
        "", "title", "heading", "item", "quotation", "attribution", "caption", "row", "footnote", "stage", "furniture"};
    return QLatin1StringView(names[int(kind)]);
}

QString timeText(std::chrono::milliseconds time)
{
    return QTime(0, 0)
        .addMSecs(int(time.count()))
        .toString(time.count() % 1000 == 0 ? QStringLiteral("hh:mm:ss") : QStringLiteral("hh:mm:ss.zzz"));
}

QString placeText(const Core::Locator &place)
{
    QStringList parts;
    if (!place.page.isEmpty())
        parts << u"p. " + place.page;
    if (!place.line.isEmpty())
        parts << u"l. " + place.line;
    if (!place.paragraph.isEmpty())
        parts << u"¶ " + place.paragraph;
    if (place.begin)
        parts << timeText(*place.begin) + (place.end ? u"–" + timeText(*place.end) : QString());
    return u'<' + parts.join(QLatin1StringView(", ")) + u'>';
}

}

QString dumped(const Import::Extracted &extracted)
{
    QString out;
    const auto say = [&](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            out += key + QLatin1StringView(": ") + value + u'\n';
    };
    say(QLatin1StringView("title"), extracted.metadata.title);
    say(QLatin1StringView("authors"), extracted.metadata.authors.join(QLatin1StringView("; ")));
    say(QLatin1StringView("publisher"), extracted.metadata.publisher);
    say(QLatin1StringView("published"), extracted.metadata.published);
    say(QLatin1StringView("address"), extracted.metadata.address);
    say(QLatin1StringView("accessed"), extracted.metadata.accessed);
    say(QLatin1StringView("language"), extracted.metadata.language);
    for (const QString &remark : extracted.remarks)
        say(QLatin1StringView("remark"), remark);
    QMultiMap<qsizetype, QString> marks;
    for (const Core::Locator &place : extracted.locators)
        marks.insert(place.position, placeText(place));
    for (const Import::Run &run : extracted.runs) {
        const QString sign = run.kind == Import::RunKind::Bold ? QStringLiteral("**")
            : run.kind == Import::RunKind::Italic              ? QStringLiteral("*")
                                                               : QStringLiteral("_");
        marks.insert(run.span.end, sign);
        marks.insert(run.span.begin, sign);
    }
    out += u'\n';
    for (const Import::Block &block : extracted.blocks) {
        QString line;
        if (block.kind != Import::BlockKind::Paragraph)
            line += u'[' + kindName(block.kind) + (block.level > 0 ? u' ' + QString::number(block.level) : QString())
                + QLatin1StringView("] ");
        if (!block.speaker.isEmpty())
            line += u'{' + block.speaker + (block.role.isEmpty() ? QString() : u", " + block.role)
                + QLatin1StringView("} ");
        for (qsizetype at = block.span.begin; at <= block.span.end; ++at) {
            const QStringList here = marks.values(at);
            for (const QString &mark : here)
                line += mark;
            marks.remove(at);
            if (at < block.span.end)
                line += extracted.text[at];
        }
        out += line + u'\n';
    }
    for (const Import::Comment &comment : extracted.comments)
        out += QStringLiteral("comment on “%1”: %2 (%3, %4)\n")
                   .arg(extracted.text.sliced(comment.span.begin, comment.span.size()), comment.text, comment.author,
                       comment.made.toString(Qt::ISODate));
    return out;
}

}
