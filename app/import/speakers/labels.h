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
};
constexpr int labelStyleCount = 7;

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
    /// "WOLF BLITZER, CNN ANCHOR": the name's words up to its comma, and from there on.
    [[nodiscard]] QStringList wordsBeforeComma() const;
    [[nodiscard]] QStringList wordsAfterComma() const;
    /// "M. Hugo Tessier, rapporteur": the name's comma parts who from what they are.
    [[nodiscard]] bool isIntroduced() const
    {
        return introduction == Introduction::Titled || introduction == Introduction::Named;
    }
    void addDetail(QStringView more);
    /// Every word is one that a name or office may have.
    [[nodiscard]] bool isNameShaped() const { return lowerWords == 0 && !comma; }
};

[[nodiscard]] std::optional<Label> labelAt(QStringView paragraph);
/// Whether a line inside a wrapped paragraph begins with a label that nothing else looks like: it must not be joined.
[[nodiscard]] bool beginsWithSureLabel(QStringView line);

}
