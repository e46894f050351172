// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/actionlist.h"
#include "window/pages/feature.h"

namespace Crossread::Window {

class SearchPanel;

[[nodiscard]] QList<ActionSpec> retrievingActions();

/// Words in all the texts of a project: where they stand, and how often.
class RetrievingFeature final : public Feature {
    Q_OBJECT

public:
    RetrievingFeature(PageHost &host, QObject *parent);

    void addTo(QMenu &menu, const AskedPlace &place) override;

private:
    void findEverywhere();

    Workbench m_bench;
    SearchPanel *m_search;
};

}
