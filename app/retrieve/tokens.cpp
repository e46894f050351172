// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/tokens.h"

#include "core/equalwords.h"
#include "core/fold.h"

#include <optional>

namespace Crossread::Retrieve {

namespace {

bool isSignOfNoBlanks(char32_t character)
{
    if (character < 0x0E00)
        return false;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return QChar::isLetter(character);
    default: return false;
    }
}

bool isLetterLike(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

struct Character {
    char32_t code = 0;
    qsizetype size = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[at + 1]), 2};
    return {unit.unicode(), 1};
}

/// Words of a text that is folded already, with places in it.
QList<Token> foldedTokens(const QString &text)
{
    QList<Token> tokens;
    qsizetype begin = -1;
    const auto end = [&](qsizetype at) {
        if (begin >= 0)
            tokens.append({text.sliced(begin, at - begin), {begin, at}});
        begin = -1;
    };
    for (qsizetype at = 0; at < text.size();) {
        const auto [code, size] = characterAt(text, at);
        const bool isInside =
            code == U'\'' && begin >= 0 && at + 1 < text.size() && isLetterLike(characterAt(text, at + 1).code);
        if (isSignOfNoBlanks(code)) {
            end(at);
            qsizetype behind = at + size; // its marks go with it
            while (behind < text.size() && QChar::isMark(characterAt(text, behind).code))
                behind += characterAt(text, behind).size;
            tokens.append({text.sliced(at, behind - at), {at, behind}, true});
            at = behind;
            continue;
        }
        if (isLetterLike(code) || isInside) {
            if (begin < 0)
                begin = at;
        } else {
            end(at);
        }
        at += size;
    }
    end(text.size());
    return tokens;
}

}

QList<Token> tokensOf(QStringView text)
{
    if (!Core::needsEqualText(text))
        return foldedTokens(Core::folded(text));
    const Core::EqualText equal(text, Core::EqualWords::Letters);
    QList<Token> tokens = foldedTokens(equal.text());
    for (Token &token : tokens)
        token.span = equal.toOriginal(token.span.begin, token.span.end);
    return tokens;
}

}
