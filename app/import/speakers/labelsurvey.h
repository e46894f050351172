// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Crossread::Import {

/// Which lines of a source begin with a label, found before its lines are joined to paragraphs: the same judgement as for
/// turns (see turns.h), over lines. A line that begins so must not be joined to the one before.
class LabelSurvey {
public:
    LabelSurvey() = default;
    /// `numbered`: lines begin with their numbers, see Layout.
    LabelSurvey(QStringView source, bool numbered);
    [[nodiscard]] bool begins(QStringView line) const;
    /// The line is a label and nothing else.
    [[nodiscard]] bool isAlone(QStringView line) const;

private:
    QSet<QString> m_keys; // of the labels that were believed
};

}
