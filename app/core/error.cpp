// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QCoreApplication>

namespace Crossread::Core {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

QString pattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Canceled: return Words::tr("Stopped. Nothing was changed.");
    case ErrorCode::NotFound:
        return Words::tr("“%1” is not there. It may have been moved or renamed; look for it and open it again.");
    case ErrorCode::IsFolder: return Words::tr("“%1” is a folder. Choose a file inside it.");
    case ErrorCode::NotReadable: return Words::tr("“%1” cannot be read. Check that you may open it, then try again.");
    case ErrorCode::NotWritable:
        return Words::tr("“%1” cannot be written. Choose another place, or ask for permission to write there.");
    case ErrorCode::DiskFull:
        return Words::tr("There is no room left on the disk for “%1”. What was there before is untouched. Free some "
                         "space and try again.");
    case ErrorCode::WriteFailed:
        return Words::tr("Writing “%1” failed. What was there before is untouched. Try another place.");
    case ErrorCode::TooLarge: return Words::tr("“%1” is larger than Crossread can open. Split it and open the parts.");
    case ErrorCode::NameTooLong:
        return Words::tr(
            "The name “%1” is too long for this disk, or for the files that stand beside a project while it "
            "is open. Choose a shorter one.");
    case ErrorCode::NameNotText:
        return Words::tr("The name “%1” holds bytes that are no text here. Rename the file and try again.");
    case ErrorCode::WouldBeLost:
        return Words::tr(
            "“%1” is a project, or a file that this is made from, and would be lost. Choose another name to "
            "write to.");
    case ErrorCode::EmptyFile: return Words::tr("“%1” is empty: there is no text in it to read.");
    case ErrorCode::BinaryFile:
        return Words::tr("“%1” does not look like text. Save it as plain text and open that file.");
    case ErrorCode::UnknownEncoding:
        return Words::tr("“%1” is not a text encoding known here. Choose one from the list, for example UTF-8.");
    case ErrorCode::UndecodableBytes:
        return Words::tr("“%1” holds bytes that do not fit the chosen encoding. Choose another encoding.");
    case ErrorCode::DamagedFile:
        return Words::tr("“%1” is damaged or only half there. Get it again from where it came, or save it anew in the "
                         "program that made it.");
    case ErrorCode::WrongFormat:
        return Words::tr("“%1” is not what its name says. Open it in the program that made it and save it again.");
    case ErrorCode::NotSupported:
        return Words::tr(
            "“%1” is of a kind that Crossread does not read. Save it as text, DOCX, PDF or HTML and open that.");
    case ErrorCode::PasswordNeeded: return Words::tr("“%1” is locked with a password. Give the password to read it.");
    case ErrorCode::NoText:
        return Words::tr(
            "“%1” holds pictures of pages and no text. Run text recognition (OCR) on it and open the result.");
    case ErrorCode::FieldNeeded:
        return Words::tr("“%1” does not say where its words are. Choose the field or column that holds them.");
    case ErrorCode::ReaderFailed:
        return Words::tr(
            "“%1” could not be read to its end: it seems to be damaged. Get it again from where it came, or "
            "save it anew in the program that made it.");
    case ErrorCode::ReaderMissing:
        return Words::tr("“%1” cannot be opened, since a part of Crossread, crossread-import, is missing. Install "
                         "Crossread anew; text files open without it.");
    case ErrorCode::TooCostly:
        return Words::tr("“%1” takes more time or memory to read than any document should. Save it anew in the program "
                         "that made it, or split it.");
    case ErrorCode::NotAProject:
        return Words::tr("“%1” is not a Crossread project. To read it as a text, start a new project with it.");
    case ErrorCode::NewerProject:
        return Words::tr("“%1” was made by a newer Crossread. It is opened for reading only, so that nothing in it is "
                         "lost; update Crossread to change it.");
    case ErrorCode::ReadOnlyProject:
        return Words::tr("“%1” can only be read, not changed. Copy it to a place where you may write to keep new "
                         "notes.");
    case ErrorCode::LockedProject: return Words::tr("“%1” is open in another window or program. Close it there first.");
    case ErrorCode::DamagedProject: return Words::tr("“%1” is damaged and was left as it is. Restore it from a copy.");
    case ErrorCode::DamagedTexts:
        return Words::tr(
            "Texts in “%1” are damaged. All else in it can be read; nothing can be changed. Restore it from a copy, or "
            "let all that is left of it be recovered into a new project.");
    case ErrorCode::AlteredAct:
        return Words::tr(
            "What the project remembers of “%1” was changed by something other than Crossread. It is neither "
            "taken back nor done again; nothing else is touched.");
    case ErrorCode::AlreadyExists: return Words::tr("“%1” is there already. Choose another name.");
    case ErrorCode::Busy: return Words::tr("“%1” is still keeping the last change. Try again in a moment.");
    case ErrorCode::StrayedProject:
        return Words::tr("“%1” is not the file any more that was opened: another program has removed, moved or changed "
                         "it. Nothing more can be kept in it.");
    case ErrorCode::LatestMissing:
        return Words::tr(
            "What was done last in “%1” may be missing: it stood in a file beside it that is not there any "
            "more or is cut short. Look whether the place where it was last open still has it.");
    case ErrorCode::ForeignLog:
        return Words::tr("A file beside “%1” holds work that does not belong to it. Nothing of it was used.");
    case ErrorCode::SecondName:
        return Words::tr(
            "“%1” has a second name on this disk, and what was done last stands beside that one. Open it by "
            "that name; until then it can only be read.");
    case ErrorCode::SharedFolder:
        return Words::tr(
            "“%1” lies in a folder that is shared with other computers. What two of them change at once is lost "
            "on one of them: work on it on one at a time, and close it before you go to another.");
    case ErrorCode::StoreFailed: return Words::tr("The change could not be kept in “%1”, so it was not made.");
    case ErrorCode::NoSuchDocument: return Words::tr("The project has no document named “%1”.");
    case ErrorCode::NoSuchAnnotation: return Words::tr("That annotation is no longer in the project.");
    case ErrorCode::NoSuchCode: return Words::tr("The project has no code named “%1”.");
    case ErrorCode::HeadingCode:
        return Words::tr("“%1” is a heading: nothing can be coded with it. Choose a code below it.");
    case ErrorCode::CodeInUse:
        return Words::tr("“%1” cannot become a heading while passages are coded with it. Take it off them first.");
    case ErrorCode::NoSuchAttribute: return Words::tr("The project has no attribute named “%1”.");
    case ErrorCode::BadValue: return Words::tr("“%1” cannot stand there, so nothing was changed.");
    case ErrorCode::QuoteNotFound: return Words::tr("The document does not contain “%1”.");
    case ErrorCode::QuoteAmbiguous:
        return Words::tr("“%1” stands more than once in the document. Say which one is meant.");
    case ErrorCode::BadRange: return Words::tr("%1 is not a stretch of the document.");
    case ErrorCode::BadPattern: return Words::tr("“%1” is not a valid search pattern.");
    case ErrorCode::PatternTooCostly:
        return Words::tr("The search for “%1” gave up: the pattern is too costly for this text. Make it simpler; its "
                         "hits are not counted.");
    case ErrorCode::BadArgument: return Words::tr("“%1” is not understood here.");
    }
    Q_UNREACHABLE_RETURN({});
}

}

namespace {

/// %1 for the sentence, %2 for the detail.
QString withDetail(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StrayedProject: return Words::tr("%1 What was kept until then is in “%2”; open that to go on.");
    case ErrorCode::ForeignLog: return Words::tr("%1 It is kept as “%2”, should you miss something.");
    default: return Words::tr("%1 (%2)");
    }
}

}

QString Error::sentence() const
{
    const QString text = pattern(code);
    const QString filled = text.contains(QLatin1StringView("%1")) ? text.arg(subject) : text;
    return detail.isEmpty() ? filled : withDetail(code).arg(filled, detail);
}

}
