// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QRandomGenerator>
#include <QString>

/// Documents made by hand for the tests of the page.
namespace Crossread::Test {

struct Paragraph {
    QString text;
    Core::ParagraphKind kind = Core::ParagraphKind::Body;
};

/// A document of these paragraphs. One that reads "Name: words" with a name among `speakers` opens that speaker's turn.
[[nodiscard]] inline Core::DocumentPtr documentOf(const QList<Paragraph> &paragraphs, const QStringList &speakers = {})
{
    auto document = std::make_shared<Core::Document>();
    document->name = QStringLiteral("page.txt");
    document->kind = speakers.isEmpty() ? Core::DocumentKind::Article : Core::DocumentKind::Transcript;
    for (const QString &name : speakers)
        document->speakers.append({name, {}, {name}, false});
    for (const Paragraph &paragraph : paragraphs) {
        if (!document->paragraphs.isEmpty())
            document->text += u'\n';
        const qsizetype begin = document->text.size();
        document->paragraphs.append({begin, paragraph.kind});
        document->text += paragraph.text;
        if (paragraph.kind == Core::ParagraphKind::Title)
            document->title = paragraph.text;
        const qsizetype colon = paragraph.text.indexOf(u':');
        const qsizetype speaker = colon > 0 ? speakers.indexOf(paragraph.text.first(colon)) : -1;
        if (speaker >= 0) {
            Core::Turn turn;
            turn.span.begin = begin;
            turn.label = {begin, begin + colon};
            turn.speech = std::min(begin + colon + 2, document->text.size());
            turn.speaker = int(speaker);
            document->turns.append(turn);
        }
        if (!document->turns.isEmpty())
            document->turns.last().span.end = document->text.size();
    }
    return document;
}

[[nodiscard]] inline QString proseOf(QRandomGenerator &random, int words)
{
    static const QStringList vocabulary{QStringLiteral("the"), QStringLiteral("of"), QStringLiteral("river"),
        QStringLiteral("a"), QStringLiteral("council"), QStringLiteral("spoke"), QStringLiteral("about"),
        QStringLiteral("bridges,"), QStringLiteral("and"), QStringLiteral("agreement"), QStringLiteral("that"),
        QStringLiteral("nobody"), QStringLiteral("had"), QStringLiteral("signed."), QStringLiteral("In"),
        QStringLiteral("harbours")};
    QStringList text;
    for (int word = 0; word < words; ++word)
        text.append(vocabulary[random.bounded(int(vocabulary.size()))]);
    return text.join(u' ');
}

/// Paragraphs of 5 to 150 words; the same ones each time. Every seventh opens a turn of Ada or Ben where `turns`.
[[nodiscard]] inline Core::DocumentPtr longDocument(int paragraphs, bool turns = true)
{
    QRandomGenerator random(7);
    QList<Paragraph> list{{QStringLiteral("Talks about a bridge"), Core::ParagraphKind::Title}};
    for (int index = 0; index < paragraphs; ++index) {
        const QString label =
            turns && index % 7 == 0 ? index % 2 ? QStringLiteral("Ben: ") : QStringLiteral("Ada: ") : QString();
        list.append({label + proseOf(random, 5 + random.bounded(145))});
    }
    return documentOf(list, turns ? QStringList{QStringLiteral("Ada"), QStringLiteral("Ben")} : QStringList());
}

}
