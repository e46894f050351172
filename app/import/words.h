// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The closed lists of words that labels are known by. All take a word or label as printed; case does not matter.
namespace Crossread::Import::Words {

/// "President", "Mr.", "Senator": what a name is introduced by.
[[nodiscard]] bool isTitle(QStringView word);
/// "Mr.", "Ms.": a title that says nothing about an office.
[[nodiscard]] bool isHonorific(QStringView word);
/// "Moderator", "Announcer", "Witness": who speaks without a name.
[[nodiscard]] bool isRole(QStringView word);
/// "Question", "Q", "Вопрос", with or without a number: somebody else each time.
[[nodiscard]] bool isQuestioner(QStringView label);
/// "of", "van", "al": what a name may hold in small letters.
[[nodiscard]] bool isParticle(QStringView word);
/// Whether a label of these words names a thing, not a person: "Note", "Photo", "Source", "However".
[[nodiscard]] bool isStopped(const QStringList &words);
/// "the", "of", "and": no sentence ends with it.
[[nodiscard]] bool needsMore(QStringView word);

/// A word without what clings to it: dots, brackets, quotation marks.
[[nodiscard]] QString bare(QStringView word);

}
