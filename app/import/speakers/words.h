// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The closed lists of words that labels are known by, from resources/languages. All take a word or label as printed; case does not matter.
namespace Crossread::Import::Words {

/// "President", "Mr.", "Senator": what a name is introduced by.
[[nodiscard]] bool isTitle(QStringView word);
/// "Mr.", "Ms.": a title that says nothing about an office.
[[nodiscard]] bool isHonorific(QStringView word);
/// "Dr.", "Prof.": a title that stays with the name.
[[nodiscard]] bool isDegree(QStringView word);
/// "Moderator", "Announcer", "Witness": who speaks without a name.
[[nodiscard]] bool isRole(QStringView word);
/// "Question", "Q", "Вопрос", with or without a number: somebody else each time.
[[nodiscard]] bool isQuestioner(QStringView label);
/// "Some hon. members", "Mehrere Abgeordnete": begins a label for several people.
[[nodiscard]] bool isGroup(QStringView word);
/// "The", "El", "De": may go before a title.
[[nodiscard]] bool isArticle(QStringView word);
/// "and", "und", "&": joins two names in one label.
[[nodiscard]] bool isConjunction(QStringView word);
/// "hon", "med": its dot ends no sentence inside a label.
[[nodiscard]] bool isAbbreviation(QStringView word);
/// "Answer", "Antwort": beside questioners somebody who answers, else a word like any other.
[[nodiscard]] bool isAnswer(QStringView label);
/// "of", "van", "al": what a name may hold in small letters.
[[nodiscard]] bool isParticle(QStringView word);
/// Whether a label of these words names a thing, not a person: "Note", "Photo", "Source", "However".
[[nodiscard]] bool isStopped(const QStringList &words);
/// "rapporteur", "Bundesminister", "director": what somebody may be, behind the comma of a label.
[[nodiscard]] bool isOffice(QStringView word);
/// "the", "ancien", "acting": may stand before an office.
[[nodiscard]] bool goesBeforeOffice(QStringView word);
/// "de", "général", "für", "of": an office goes on with it.
[[nodiscard]] bool linksOffice(QStringView word);
/// "Amt", "Wirtschaftsministerium", "Commission": where an office is held.
[[nodiscard]] bool isInstitution(QStringView word);
/// "said", "répond", "qui": what a clause has, and no office.
[[nodiscard]] bool isClauseWord(QStringView word);
/// "the", "of", "and": no sentence ends with it.
[[nodiscard]] bool needsMore(QStringView word);

/// "From", in "From Anna Berg to Everyone".
[[nodiscard]] bool opensChatLine(QStringView word);
/// "to", in "From Anna Berg to Everyone".
[[nodiscard]] bool addressesChatLine(QStringView word);

/// "As interpreted", "перевод", "speaks in French", "by phone": what the brackets behind a label say of how it is said.
[[nodiscard]] bool isNote(QStringView inside);

/// A word without what clings to it: dots, brackets, quotation marks.
[[nodiscard]] QString bare(QStringView word);

}
