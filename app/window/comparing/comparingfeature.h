// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/actionlist.h"
#include "window/pages/feature.h"

namespace Crossread::Models {
class ComparisonIndex;
}

namespace Crossread::Window {

class ComparisonCard;
class ComparisonController;
class LinkController;

[[nodiscard]] QList<ActionSpec> comparingActions();

/// Statements of the articles, the passages they come from, what the reader rules on them, and links made by hand.
class ComparingFeature final : public Feature {
    Q_OBJECT

public:
    ComparingFeature(PageHost &host, QObject *parent);

    [[nodiscard]] bool isSettled() const override;
    void keep() override;
    bool show(const Core::AnyChange &change) override;
    [[nodiscard]] QList<Printable> printables() const override;
    [[nodiscard]] int particularity() const override { return 2; }
    bool choose(const ReadingPane &pane, qsizetype position) override;
    void chooseMark(Reading::Layer layer, quint64 tag) override;
    void addTo(QMenu &menu, const AskedPlace &place) override;

private:
    bool showLink(const Core::Link &link); ///< false where both ends have lost their places
    [[nodiscard]] bool hasReport(Core::DocumentId article) const;

    Workbench m_bench;
    Models::ComparisonIndex *m_index;
    ComparisonController *m_comparison;
    ComparisonCard *m_card;
    LinkController *m_links;
};

}
