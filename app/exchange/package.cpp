// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package.h"

#include "exchange/folderhead.h"

#include <QCoreApplication>
#include <QLocale>

namespace Crossread::Exchange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString sentenceOf(Loss loss, int count)
{
    switch (loss) {
    case Loss::Topic: return Words::tr("%n topic(s) stay behind: the format knows no lists of words.", nullptr, count);
    case Loss::Query: return Words::tr("%n saved query or queries stay behind.", nullptr, count);
    case Loss::LostPassage:
        return Words::tr("%n annotation(s) stay behind: their words are no longer in the text.", nullptr, count);
    case Loss::LostLink:
        return Words::tr("%n link(s) stay behind: their words are no longer in the text.", nullptr, count);
    case Loss::MovedMark:
        return Words::tr(
            "%n annotation(s) or link(s) go along without the mark that they were found again by likeness.", nullptr,
            count);
    case Loss::CodeKey: return Words::tr("The keys of %n code(s) stay behind.", nullptr, count);
    case Loss::WhoSpeaks:
        return Words::tr(
            "Of %n document(s) it stays behind which labels you took for speakers, and for whom.", nullptr, count);
    case Loss::OriginalFile:
        return Words::tr(
            "Of %n document(s) the text goes along, but not the file that it was read from.", nullptr, count);
    case Loss::Picture: return Words::tr("%n picture(s) are left out: Crossread reads text.", nullptr, count);
    case Loss::Recording:
        return Words::tr(
            "%n recording(s) or passages of recordings are left out; their transcripts are taken.", nullptr, count);
    case Loss::PdfArea: return Words::tr("%n area(s) of PDF pages are left out: they say no words.", nullptr, count);
    case Loss::MissingSource:
        return Words::tr("%n document(s) are left out: their text is not in the file.", nullptr, count);
    case Loss::OutsideOfText:
        return Words::tr("%n passage(s) are left out: they lie outside of the text.", nullptr, count);
    case Loss::UnknownCode:
        return Words::tr("%n coding(s) are left out: their code is not in the file.", nullptr, count);
    case Loss::OtherLink:
        return Words::tr("%n link(s) are left out: Crossread links passages with passages.", nullptr, count);
    case Loss::CasePassage:
        return Words::tr("%n passage(s) of cases are left out: Crossread finds by the labels of the text who speaks.",
            nullptr, count);
    case Loss::NoteCoding: return Words::tr("%n passage(s) or codes of notes are left out.", nullptr, count);
    case Loss::RichNote: return Words::tr("%n note(s) are left out: their text is not in the file.", nullptr, count);
    case Loss::Graph: return Words::tr("%n map(s) are left out.", nullptr, count);
    case Loss::Value:
        return Words::tr("%n value(s) of attributes do not fit their kind and are left out.", nullptr, count);
    case Loss::PdfReadOtherwise:
        return Words::tr("%n document(s) are taken as the text that stands in the file; it differs from what Crossread "
                         "reads in the DOCX or PDF, which is left out.",
            nullptr, count);
    case Loss::NameTaken: return Words::tr("%n name(s) stood twice or were missing, and got a number.", nullptr, count);
    case Loss::NoteOnSet: return Words::tr("%n note(s) or descriptions of sets are left out.", nullptr, count);
    case Loss::CoderId:
        return Words::tr("%n coder(s) have the name of another one, and are taken for that one.", nullptr, count);
    case Loss::Authorship:
        return Words::tr(
            "Of %n note(s) and passage(s) it is left out who wrote or changed them there besides the coder, "
            "or when.",
            nullptr, count);
    case Loss::ImportantMark:
        return Words::tr("%n coding(s) come without the mark that they are important.", nullptr, count);
    case Loss::Reference: return Words::tr("%n bibliographic reference(s) are left out.", nullptr, count);
    case Loss::Beyond:
        return Words::tr("“%1” is not in the folder: topics, saved queries, keys of codes and what else only Crossread "
                         "says are left out.")
            .arg(folderBeyond);
    }
    Q_UNREACHABLE_RETURN({});
}

constexpr qsizetype mostNames = 3;

/// With what it was, as far as that is remembered.
QString withNames(const QString &sentence, QStringList names, bool hasMore)
{
    for (QString &name : names)
        name = Words::tr("“%1”", "a name among others").arg(name);
    const QString list = QLocale().createSeparatedList(names);
    return hasMore ? Words::tr("%1 (%2 and others)", "a sentence, names").arg(sentence, list)
                   : Words::tr("%1 (%2)", "a sentence, names").arg(sentence, list);
}

}

void Losses::add(Loss loss, const QString &name)
{
    add(loss);
    QStringList &names = m_names[loss];
    if (names.size() < mostNames && !name.isEmpty() && !names.contains(name))
        names.append(name);
}

QStringList Losses::sentences() const
{
    QStringList out;
    for (const auto &[loss, count] : m_counts.asKeyValueRange()) {
        const QStringList names = m_names.value(loss);
        const QString sentence = sentenceOf(loss, int(count));
        out.append(names.isEmpty() ? sentence : withNames(sentence, names, count > names.size()));
    }
    return out;
}

Losses Package::lossesInFolder() const
{
    Losses left = losses;
    for (const Loss carried :
        {Loss::Topic, Loss::Query, Loss::LostPassage, Loss::LostLink, Loss::MovedMark, Loss::CodeKey, Loss::WhoSpeaks})
        left.forget(carried);
    return left;
}

QUuid derived(const QUuid &from, QLatin1StringView what)
{
    return QUuid::createUuidV5(from, what);
}

}
