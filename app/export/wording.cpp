// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Crossread::Export {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString range(qsizetype first, qsizetype last)
{
    return first == last ? QString::number(first) : Words::tr("%1–%2", "a range of numbers").arg(first).arg(last);
}

}

QString defaultTitle()
{
    return Words::tr("Excerpts");
}

QString noExcerpts()
{
    return Words::tr("There are no excerpts.");
}

QString documentHeading(const Excerpt &excerpt)
{
    if (excerpt.documentTitle.isEmpty() || excerpt.documentTitle == excerpt.document)
        return excerpt.document;
    return Words::tr("%1 (%2)", "title of a document, its name in the project")
        .arg(excerpt.documentTitle, excerpt.document);
}

QString citationLine(const Core::Metadata &metadata)
{
    QStringList where;
    for (const QString &part : {metadata.publisher, metadata.published, metadata.address}) {
        if (!part.isEmpty())
            where.append(part);
    }
    const QString authors = QLocale().createSeparatedList(metadata.authors);
    if (authors.isEmpty() || where.isEmpty())
        return authors + where.join(u", ");
    return Words::tr("%1: %2", "authors, where their text was published").arg(authors, where.join(u", "));
}

namespace {

QString positionHeading(const Excerpt &excerpt)
{
    const QString paragraphs = range(excerpt.paragraph, excerpt.lastParagraph);
    if (excerpt.turn == 0)
        return Words::tr("Paragraph %1").arg(paragraphs);
    const QString turns = range(excerpt.turn, excerpt.lastTurn);
    if (excerpt.speaker.isEmpty())
        return Words::tr("Turn %1, paragraph %2").arg(turns, paragraphs);
    return Words::tr("%1, turn %2, paragraph %3", "speaker").arg(excerpt.speaker, turns, paragraphs);
}

}

QString excerptHeading(const Excerpt &excerpt)
{
    if (excerpt.paragraph == 0)
        return Words::tr("Place unknown");
    const QString position = positionHeading(excerpt);
    return excerpt.place.isEmpty()
        ? position
        : Words::tr("%1, %2", "turn and paragraph, page or time").arg(position, excerpt.place);
}

QString excerptHeadingIn(const QString &document, const Excerpt &excerpt)
{
    return Words::tr("%1: %2", "document, place in it").arg(document, excerptHeading(excerpt));
}

QString withoutCode()
{
    return Words::tr("Without a code");
}

QStringList details(const Excerpt &excerpt)
{
    QStringList items;
    if (!excerpt.speakerRole.isEmpty())
        items.append(excerpt.speakerRole);
    if (!excerpt.speakerLabel.isEmpty() && excerpt.speakerLabel != excerpt.speaker)
        items.append(Words::tr("printed as “%1”").arg(excerpt.speakerLabel));
    if (!excerpt.speechNote.isEmpty())
        items.append(excerpt.speechNote);
    if (excerpt.state != Core::AnchorState::Orphaned)
        items.append(Words::tr("characters %1–%2").arg(excerpt.source.begin).arg(excerpt.source.end));
    if (!excerpt.coder.isEmpty())
        items.append(Words::tr("by %1", "who annotated").arg(excerpt.coder));
    if (excerpt.created.isValid())
        items.append(Words::tr("made %1", "a time").arg(utc(excerpt.created)));
    if (excerpt.modified.isValid() && excerpt.modified != excerpt.created)
        items.append(Words::tr("changed %1", "a time").arg(utc(excerpt.modified)));
    if (excerpt.state == Core::AnchorState::Moved)
        items.append(Words::tr("found again in a changed text"));
    else if (excerpt.state == Core::AnchorState::Orphaned)
        items.append(Words::tr("no longer in the text"));
    return items;
}

QString codesLabel()
{
    return Words::tr("Codes:", "before a list of codes");
}

QString memoLabel()
{
    return Words::tr("Memo:");
}

QString citationLabel()
{
    return Words::tr("Cite as:");
}

QString sourceLabel()
{
    return Words::tr("Source file, SHA-256: %1");
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

}
