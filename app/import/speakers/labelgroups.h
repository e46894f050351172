// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "import/speakers/labels.h"

#include <QHash>

#include <QSet>

#include <array>

namespace Crossread::Import {

/// A label where it stands. Small: a long text has millions.
struct Found {
    qsizetype paragraph = 0;
    int group = 0;
    int speech = 0; ///< the spans count from the paragraph's begin, as in Label
    int begin = 0;
    int end = 0;
    int noteBegin = 0;
    int noteEnd = 0;
    LabelStyle style = LabelStyle::Colon;
    bool wide = false;
};

/// All labels of a text that say the same.
struct LabelGroup {
    QString key; ///< what they have in common: the name folded
    Label label; ///< the first one
    qsizetype first = 0; ///< index of the first one among the found
    int count = 0;
    int bold = 0; ///< of them, those that the file sets off
    int fresh = 0; ///< those followed by different words: a headline printed twice counts once
    bool accepted = false;
    bool sure = true; ///< else it is shown to the reader for review
    bool considered = true; ///< else it has a shape that this text does not use for labels
    std::optional<Core::LabelDecision> decision;
};

/// The groups of a text, in the order of their first labels.
struct LabelGroups {
    QList<LabelGroup> list;
    QHash<QString, int> byKey; ///< index into list
    [[nodiscard]] const LabelGroup *find(const QString &key) const
    {
        const auto found = byKey.constFind(key);
        return found == byKey.cend() ? nullptr : &list[*found];
    }
};

/// Judges all labels of a text together: sets `accepted` of the groups. `paragraphs`: how many have words.
class LabelJudge {
public:
    LabelJudge(const Core::Document &document, const QList<Found> &found, LabelGroups &groups, qsizetype paragraphs);
    void judge();
    /// Whether words follow a label, on its line or before the next label.
    [[nodiscard]] bool hasWords(qsizetype index) const;

private:
    /// Whether the label alone says that somebody speaks.
    [[nodiscard]] static bool isSpeaking(const Label &label);
    [[nodiscard]] static bool isShort(const Label &label, qsizetype words) { return label.words.size() <= words; }
    void judgeQuestionsAndAnswers();
    void judgeFullStops();
    void judgeRecordStops();
    void judgeLines();
    void judgeOffices();
    void judgeTimed();
    void judgeColons();
    [[nodiscard]] QSet<int> colonExchange() const;
    void judgeBareQuestions();
    void judgeIntroductions();
    void judgeSetOff();
    void judgeByCompany();
    struct Company {
        int names = 0; ///< that come back and are known by nothing else
        int detailed = 0; ///< of them, those with brackets
        int single = 0; ///< and those of one word
        QSet<QString> shapes; ///< how their words are written
        [[nodiscard]] bool admits(const Label &label) const;
    };
    [[nodiscard]] Company companyOf() const;
    [[nodiscard]] bool talks(const LabelGroup &group) const;
    [[nodiscard]] bool speaksUp(qsizetype index) const;
    bool refuseWeakerStyles(const std::array<qsizetype, labelStyleCount> &byStyle);
    void refuseOtherStyles();
    void refuseLonely();
    void refuseAttributions();
    void applyDecisions();
    void accept(LabelGroup &group, bool sure = true);
    [[nodiscard]] qsizetype acceptedCount() const;
    [[nodiscard]] bool saysSentence(qsizetype index) const;
    [[nodiscard]] QStringView firstWords(qsizetype index) const;
    [[nodiscard]] bool speaksElsewhere(const LabelGroup &group) const;
    [[nodiscard]] QStringView speech(const Found &found) const;

    const Core::Document &m_document;
    const QList<Found> &m_found;
    QList<LabelGroup> &m_groups;
    const LabelGroups &m_byKey;
    qsizetype m_paragraphs;
};

}
