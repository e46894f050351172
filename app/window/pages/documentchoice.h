// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/documentset.h"
#include "project/project.h"

#include <QComboBox>

namespace Crossread::Models {
class FactsIndex;
}

namespace Crossread::Window {

/// Chooses documents: all, those of a group, those of which something is said, those of a year, one, or several that are
/// ticked in a list; or, where that is offered, what somebody says in all of them. Follows what the project has.
class DocumentChoice final : public QComboBox {
    Q_OBJECT

public:
    /// `none`: what the first entry is called that means no documents at all; empty: there is none.
    explicit DocumentChoice(Project::Project &project, const QString &none = {}, QWidget *parent = nullptr);
    /// Also who speaks, and of whom something is said: for whoever looks at the words. `facts` must outlive it.
    void offerSpeakers(const Models::FactsIndex &facts);

    [[nodiscard]] Library::DocumentSet set() const;
    [[nodiscard]] bool isNone() const;
    void setSeveral(const QList<Core::DocumentId> &documents);

Q_SIGNALS:
    void chosen(); ///< by the reader, or since what was chosen is not there any more; not where only names have changed

private:
    enum Entry { None, All, Several, Some };
    void fill();
    void follow(); ///< fills it anew
    void add(const QString &text, Entry entry, const Library::DocumentSet &set = {});
    void addGroups();
    void addValues();
    void addSpeakerValues();
    void addSpeakers();
    void addYears();
    void addDocuments();
    void take(int index);
    void askForSeveral();

    Project::Project &m_project;
    const QString m_none;
    const Models::FactsIndex *m_facts = nullptr; ///< where speakers are offered
    QList<Core::DocumentId> m_several;
    int m_before = 0; ///< what was chosen before the list of several was opened
};

}
