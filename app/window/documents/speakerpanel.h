// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/memos.h"
#include "window/documents/tablepanel.h"

namespace Crossread::Models {
class SpeakerTable;
}

namespace Crossread::Window {

/// The list of everybody who speaks in the project.
class SpeakerPanel final : public TablePanel {
    Q_OBJECT

public:
    SpeakerPanel(const Workbench &bench, const Models::FactsIndex &facts);

    void choose(const QString &name);

Q_SIGNALS:
    void memoWanted(const Crossread::Library::MemoOf &of);

private:
    void showMenu(QPoint point);
    void writeMemo();
    void updateCount();

    Models::SpeakerTable *m_table;
    QString m_current; // while the rows are made anew
};

}
