// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrieve/query.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Crossread::Models {
class FactsIndex;
}

namespace Crossread::Project {
class Project;
}

namespace Crossread::Window {

class ConditionEditor;
class TagChip;

/// What the list of annotations is asked: words, conditions as chips that a click takes away, and what it is grouped by. A
/// chip's menu joins another condition with it: by "or" where all chips must hold, by "and" where any. The parts for the row
/// of tools are given out; the bar itself is the chips and the line where one is made, and has no height while there is
/// neither.
class QueryBar final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the bar.
    QueryBar(Project::Project &project, const Models::FactsIndex &facts, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *words() const { return m_words; }
    [[nodiscard]] QComboBox *groupings() const { return m_grouping; }
    void toggleEditor();

    /// The query as it is put together here; its order is for whoever shows the list.
    [[nodiscard]] Retrieve::Query query() const;
    void setQuery(const Retrieve::Query &query);
    void setConditions(const QList<Retrieve::Condition> &conditions);
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillGroupings();
    [[nodiscard]] bool holdsAny() const; ///< one of the chips is enough
    void joinWith(const Retrieve::Condition &condition); ///< the one that is made next
    void take(const Retrieve::Condition &made);
    void replace(const Retrieve::Condition &before, const Retrieve::Condition &after);
    void showMenu(TagChip *chip);
    void showChips();
    void arrange();

    Project::Project &m_project;
    QLineEdit *m_words;
    QComboBox *m_grouping;
    QComboBox *m_joined; ///< all of the conditions, or any
    QWidget *m_flow;
    QWidget *m_line; ///< where a condition is made
    QLabel *m_lead; ///< what with
    ConditionEditor *m_editor;
    std::optional<Retrieve::Condition> m_joining;
    QList<Retrieve::Condition> m_conditions;
    QList<TagChip *> m_chips;
};

}
