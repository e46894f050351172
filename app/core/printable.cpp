// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printable.h"

namespace Crossread::Core {

QChar pictureOf(QChar control)
{
    constexpr char16_t firstPicture = 0x2400; // of U+0000
    constexpr char16_t ofDelete = 0x2421;
    if (control.unicode() < 0x20)
        return QChar(char16_t(firstPicture + control.unicode()));
    return control.unicode() == 0x7f ? QChar(ofDelete) : QChar(QChar::ReplacementCharacter);
}

QString printable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool endsLine = character == u'\n' || (character == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n');
        if (character.category() == QChar::Other_Control && !endsLine && character != u'\t')
            text[i] = pictureOf(character);
    }
    return text;
}

}
