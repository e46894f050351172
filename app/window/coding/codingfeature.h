// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/actionlist.h"
#include "window/pages/feature.h"

namespace Crossread::Library {
struct TakingIn;
}

namespace Crossread::Window {

class AnnotationController;
class AnnotationPanel;
class CodePanel;
class MessageBar;
class TagController;

[[nodiscard]] QList<ActionSpec> codingActions();

/// Annotations and codes: on the pages, in their lists, and as excerpts.
class CodingFeature final : public Feature {
    Q_OBJECT

public:
    CodingFeature(PageHost &host, QObject *parent);

    [[nodiscard]] bool isSettled() const override;
    void keep() override;
    [[nodiscard]] std::any unkept() const override;
    void resume(const std::any &typed) override;
    bool show(const Core::AnyChange &change) override;
    [[nodiscard]] int particularity() const override { return 1; }
    bool showPassages(const Retrieve::Condition &condition) override;
    bool choose(const ReadingPane &pane, qsizetype position) override;
    void chooseMark(Reading::Layer layer, quint64 tag) override;
    void addTo(QMenu &menu, const AskedPlace &place) override;

private:
    void exportThings();
    void chooseForeign();
    void takeIn(const QString &path);
    void tellTaken(MessageBar &messages, const QString &path, const Library::TakingIn &taken);

    Workbench m_bench;
    AnnotationController *m_annotations;
    AnnotationPanel *m_list;
    TagController *m_tags;
    CodePanel *m_codes;
};

}
