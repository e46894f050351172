// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that people take for texts and that are none, or of a kind that is not read: told by their first bytes, so that the
// sentence can say what to do, and not that the text looks odd.

#include "import/formats/format.h"

#include <QCoreApplication>

namespace Crossread::Import {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Foreign)
};

enum class Kind : quint8 { None, OldOffice, LockedOffice, Sheet, Slides, Archive, Picture, Recording, Pages };

bool isRecording(QByteArrayView head)
{
    return head.startsWith("ID3") || head.startsWith("OggS") || head.startsWith("fLaC")
        || head.startsWith("\x1a\x45\xdf\xa3") || (head.size() > 12 && head.sliced(4).startsWith("ftyp"))
        || (head.startsWith("RIFF") && head.size() > 12
            && (head.sliced(8).startsWith("WAVE") || head.sliced(8).startsWith("AVI ")))
        || head.startsWith("\xff\xfb") || head.startsWith("\xff\xf3");
}

bool isPicture(QByteArrayView head)
{
    return head.startsWith("\x89PNG") || head.startsWith("\xff\xd8\xff") || head.startsWith("GIF8")
        || head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4))
        || (head.startsWith("RIFF") && head.size() > 12 && head.sliced(8).startsWith("WEBP"));
}

Kind kindOf(QByteArrayView head, const QString &fileName)
{
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
        // A locked DOCX is a file of the old kind that holds one stream of this name, in UTF-16.
        const QByteArray name = QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
        const bool locked = head.contains(name) || fileName.endsWith(QLatin1StringView(".docx"), Qt::CaseInsensitive);
        return locked ? Kind::LockedOffice : Kind::OldOffice;
    }
    if (head.startsWith("PK\3\4")) {
        if (head.contains("xl/workbook") || head.contains("opendocument.spreadsheet"))
            return Kind::Sheet;
        if (head.contains("ppt/") || head.contains("opendocument.presentation"))
            return Kind::Slides;
        if (head.contains("Index/Document.iwa") || fileName.endsWith(QLatin1StringView(".pages"), Qt::CaseInsensitive))
            return Kind::Pages;
        return Kind::Archive;
    }
    if (head.startsWith("Rar!") || head.startsWith("7z\xbc\xaf") || head.startsWith("\x1f\x8b"))
        return Kind::Archive;
    return isRecording(head) ? Kind::Recording : isPicture(head) ? Kind::Picture : Kind::None;
}

// Less than a reader that knows its own members; a bare suffix counts for less still.
int sureness(QByteArrayView head, const QString &fileName)
{
    switch (kindOf(head, fileName)) {
    case Kind::None: return 0;
    case Kind::Archive: return 15;
    case Kind::Recording:
    case Kind::Picture: return 40;
    default: return 80;
    }
}

Core::Result<Extracted> read(const QByteArray &bytes, const ReadRequest &request, const Core::Progress &)
{
    const auto refuse = [&](const QString &way) {
        return Core::failure(Core::ErrorCode::NotSupported, request.name, way);
    };
    switch (kindOf(bytes, request.name)) {
    case Kind::OldOffice:
        return refuse(Words::tr("it is of the old Office kind; open it in Word or LibreOffice and save it as DOCX"));
    case Kind::LockedOffice:
        return refuse(
            Words::tr("it is locked with a password; open it in Word or LibreOffice and save it without one"));
    case Kind::Sheet: return refuse(Words::tr("it is a spreadsheet; save the sheet as CSV"));
    case Kind::Slides: return refuse(Words::tr("they are slides; export them as PDF"));
    case Kind::Pages: return refuse(Words::tr("it is of Apple Pages; export it as DOCX or PDF"));
    case Kind::Archive: return refuse(Words::tr("it is an archive; unpack it and open what is in it"));
    case Kind::Picture: return refuse(Words::tr("it is a picture; run text recognition (OCR) on it"));
    case Kind::Recording: return refuse(Words::tr("it is a recording; Crossread reads what was transcribed from it"));
    case Kind::None: break;
    }
    return Core::failure(Core::ErrorCode::NotSupported, request.name);
}

}

Format foreign()
{
    Format format;
    format.id = QStringLiteral("foreign");
    format.name = [] { return Words::tr("Other file"); };
    format.sureness = sureness;
    format.read = read;
    return format;
}

}
