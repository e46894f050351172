// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/actionlist.h"
#include "window/pages/feature.h"

namespace Crossread::Window {

class SpeakerController;
class TopicController;

[[nodiscard]] QList<ActionSpec> subjectsActions();

/// Who speaks and what about: the bar over the pages, the topics, and where in the text they are.
class SubjectsFeature final : public Feature {
    Q_OBJECT

public:
    SubjectsFeature(PageHost &host, QObject *parent);

    [[nodiscard]] bool isSettled() const override;
    bool choose(const ReadingPane &pane, qsizetype position) override;
    void addTo(QMenu &menu, const AskedPlace &place) override;

private:
    Workbench m_bench;
    TopicController *m_topics;
    SpeakerController *m_speakers;
};

}
