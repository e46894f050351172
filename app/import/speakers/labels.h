// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textspan.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Crossread::Import {

enum class LabelStyle {
    Colon, ///< "Vladimir Putin: …", "PRESIDENT BIDEN:  …", "**Jerod Santo:** …"
    Timed, ///< "NVK: 00:01:30", "Sidney  55:21": the time ends the line or follows the colon
    BareQuestion, ///< "Q   Thank you": no colon
    QuestionAnswer, ///< "Q. …", "A. …"
    FullStop, ///< "Mr. ISSA. …", "The Acting CHAIRMAN. …"
    RecordStop, ///< "M. le président. …", "Mme Claire Aubin, rapporteure. – …"
    Line, ///< "Mr John Spellar (Warley) (Lab)", the words in the next paragraph
    Bracketed, ///< "[Anna] …"; these and the next ones only where the whole text keeps to it, see labelshapes.h
    Dashed, ///< "O SR. LIMA (PT - SP) - …", "President. – …"
    Stopped, ///< "ANNA ROSSI (PD). …"
    Letter, ///< "F Wo waren Sie?"
    Spaced, ///< "ANNA", a tab or blanks, and the words
    Alone, ///< "Anna Berg", the words in the next paragraph
};
constexpr int labelStyleCount = 13;
/// Whether a style is one that no colon, title or time makes likely by itself.
[[nodiscard]] constexpr bool needsEvidence(LabelStyle style)
{
    return style >= LabelStyle::Bracketed;
}

/// How a label says what office somebody holds, see introductions.h.
enum class Introduction {
    None,
    Office, ///< "M. le président": by the office alone
    Titled, ///< "M. Hugo Tessier, rapporteur", "Bundesminister Heiko Maas, Auswärtiges Amt"
    Named, ///< "Heiko Maas, Bundesminister des Auswärtigen": prose has that as well
};

/// What a paragraph begins with where it has the shape of a speaker's label. Whether it is one is judged over the whole
/// text, see turns.h. Spans count from the paragraph's begin.
struct Label {
    LabelStyle style = LabelStyle::Colon;
    Core::TextSpan printed; ///< without the colon, with what stands in brackets
    Core::TextSpan note; ///< "(As interpreted.)", "(retranslated)"; empty where there is none
    qsizetype speech = 0; ///< where the words begin
    QString name; ///< for matching: no marks, no brackets, single blanks
    QString detail; ///< what else its brackets say: "Scarborough and Whitby"; "Warley, Lab"
    QStringList words; ///< of the name
    int lowerWords = 0; ///< that are neither capitalised nor particles
    Introduction introduction = Introduction::None;
    bool comma = false;
    bool bold = false; ///< set off by Markdown, where that was not cleaned up
    bool wide = false; ///< BareQuestion, Timed: two blanks or more behind the name
    bool allCaps = false;
    bool tight = false; ///< Colon: no blank behind it
    bool telling = false; ///< a time, a number or the marks of a heading stand before it
    bool numbered = false; ///< a running number does
    /// "WOLF BLITZER, CNN ANCHOR": the name's words up to its comma, and from there on.
    [[nodiscard]] QStringList wordsBeforeComma() const;
    [[nodiscard]] QStringList wordsAfterComma() const;
    /// "M. Hugo Tessier, rapporteur": the name's comma parts who from what they are.
    [[nodiscard]] bool isIntroduced() const
    {
        return introduction == Introduction::Titled || introduction == Introduction::Named;
    }
    void addDetail(QStringView more);
    void move(qsizetype units); ///< something stands before it
    /// Every word is one that a name or office may have.
    [[nodiscard]] bool isNameShaped() const { return lowerWords == 0 && !comma; }
};

[[nodiscard]] std::optional<Label> labelAt(QStringView paragraph);
/// A paragraph that may be a name and nothing else; nearly every short heading is one too.
[[nodiscard]] std::optional<Label> aloneLabelAt(QStringView paragraph);
/// The name that ends where the file's bold does, at `end` of the paragraph, without a colon: "Anna Berg Good morning."
[[nodiscard]] std::optional<Label> setOffLabel(QStringView paragraph, qsizetype end);
/// Whether a paragraph begins with a label that needs no other witness than itself to be a likely one.
[[nodiscard]] bool beginsWithLikelyLabel(QStringView paragraph);
/// Whether a line inside a wrapped paragraph begins with a label that nothing else looks like: it must not be joined.
[[nodiscard]] bool beginsWithSureLabel(QStringView line);

}
