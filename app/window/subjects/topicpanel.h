// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "window/widgets/listpanel.h"
#include "window/desk/workbench.h"

class QTreeView;

namespace Crossread::Models {
class TopicIndex;
}

namespace Crossread::Window {

class TopicController;

/// All topics of the project with their counts: switched on and off, changed, and gone through.
class TopicPanel final : public ListPanel {
    Q_OBJECT

public:
    TopicPanel(const Workbench &bench, const Models::TopicIndex &index, TopicController &controller,
        QWidget *parent = nullptr);

private:
    [[nodiscard]] Core::TopicId current() const;

    TopicController &m_controller;
    QTreeView *m_view;
};

}
