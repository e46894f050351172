// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "import/labels.h"

#include <QHash>

namespace Crossread::Import {

/// A label where it stands.
struct Found {
    qsizetype paragraph = 0;
    Label label;
    QString key; ///< of its group
    bool accepted = false;
};

/// All labels of a text that say the same.
struct LabelGroup {
    Label label; ///< the first one
    qsizetype first = 0; ///< index of the first one among the found
    int count = 0;
    int fresh = 0; ///< those followed by different words: a headline printed twice counts once
    bool accepted = false;
    bool sure = true; ///< else it is shown to the reader for review
    std::optional<Core::LabelDecision> decision;
};

using LabelGroups = QHash<QString, LabelGroup>;

/// Judges all labels of a text together: sets `accepted` of groups and labels. `paragraphs`: how many have words.
class LabelJudge
{
public:
    LabelJudge(const Core::Document &document, QList<Found> &found, LabelGroups &groups, qsizetype paragraphs);
    void judge();

private:
    void judgeQuestionsAndAnswers();
    void judgeFullStops();
    void judgeTimed();
    void judgeColons();
    void judgeBareQuestions();
    void judgeBySuffix();
    void judgeByCompany();
    void refuseLonely();
    void refuseAttributions();
    void applyDecisions();
    void accept(LabelGroup &group, bool sure = true);
    [[nodiscard]] qsizetype acceptedCount() const;
    [[nodiscard]] QStringView speech(const Found &found) const;

    const Core::Document &m_document;
    QList<Found> &m_found;
    LabelGroups &m_groups;
    qsizetype m_paragraphs;
};

}
