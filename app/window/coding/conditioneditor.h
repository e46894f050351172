// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retrieve/query.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Crossread::Models {
class FactsIndex;
}

namespace Crossread::Project {
class Project;
}

namespace Crossread::Window {

/// One line in which a condition is put together: whether it must hold or must not, what kind it is, and of what. The
/// list below goes on showing what fits.
class ConditionEditor final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the editor.
    ConditionEditor(Project::Project &project, const Models::FactsIndex &facts, QWidget *parent = nullptr);

    void start(); ///< with what there is to choose from now, and the keyboard in it

Q_SIGNALS:
    void made(const Crossread::Retrieve::Condition &condition);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Kind {
        Code,
        JustCode,
        CodeSet,
        Speaker,
        Topic,
        Document,
        Linked,
        Group,
        Attribute,
        Coder,
        Verdict,
        Ruling,
        Words,
        Memo,
        Made,
        Published,
        Near,
        FollowedBy,
        Overlapping,
        Within,
        Around
    };
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] std::optional<Retrieve::Condition> condition() const; ///< nothing where something is missing
    [[nodiscard]] const Core::Attribute *attribute() const; ///< of Kind::Attribute
    [[nodiscard]] std::optional<Retrieve::Condition> chosenCondition() const; ///< where something is chosen of a list
    [[nodiscard]] std::optional<Retrieve::Condition> valueCondition() const;
    void fillKinds();
    void showKind();
    void fillValues();
    void fillCodes();
    void fillSpeakers();
    void learnSpeakers(); ///< more of them have become known
    void fillCoders();
    void fillGroups();
    void fillAttribute();
    void make();

    Project::Project &m_project;
    const Models::FactsIndex &m_facts;
    QComboBox *m_not;
    QComboBox *m_kind;
    QComboBox *m_value;
    QLineEdit *m_text;
    QComboBox *m_mode; ///< how the words are meant
    QLineEdit *m_least;
    QLineEdit *m_most;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QSpinBox *m_distance;
    QComboBox *m_unit;
    QPushButton *m_add;
};

}
