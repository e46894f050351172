// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats/format.h"

#include <algorithm>

namespace Crossread::Import {

const QList<Format> &formats()
{
    static const QList<Format> list{
        markdown(),
        subRip(),
        webVtt(),
        sbv(),
        subStation(),
        timedText(),
        jsonTranscript(),
        csvTable(),
        rtf(),
        tei(),
        bundestag(),
        parlparse(),
        elan(),
        exmaralda(),
        transcriber(),
        chat(),
        docx(),
        odt(),
        pdf(),
        html(),
        epub(),
        otherXml(),
        foreign(),
        plainText(),
    };
    return list;
}

const Format *formatOfId(const QString &id)
{
    const auto found = std::ranges::find(formats(), id, &Format::id);
    return found == formats().end() ? nullptr : &*found;
}

const Format &formatOf(QByteArrayView head, const QString &fileName)
{
    return *std::ranges::max_element(
        formats(), {}, [&](const Format &format) { return format.sureness(head, fileName); });
}

}
