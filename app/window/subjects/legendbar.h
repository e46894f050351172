// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/widgets/chiprow.h"

namespace Crossread::Window {

/// The bar over the panes: topics with counts, and speakers. Only shows; the topic and speaker controllers fill it and
/// answer it.
class LegendBar final : public QWidget {
    Q_OBJECT

public:
    explicit LegendBar(QWidget *parent = nullptr);

    [[nodiscard]] ChipRow &topics() const { return *m_topics; }
    [[nodiscard]] ChipRow &speakers() const { return *m_speakers; }

Q_SIGNALS:
    void newTopicRequested();

private:
    ChipRow *m_topics;
    ChipRow *m_speakers;
};

}
