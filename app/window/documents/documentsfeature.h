// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/memos.h"
#include "window/desk/actionlist.h"
#include "window/pages/feature.h"

namespace Crossread::Window {

class DocumentPanel;
class MemoPanel;
class SpeakerPanel;

[[nodiscard]] QList<ActionSpec> documentsActions();

/// The documents of the project, who speaks in them, what is said of both, and all memos.
class DocumentsFeature final : public Feature {
    Q_OBJECT

public:
    DocumentsFeature(PageHost &host, QObject *parent);

    [[nodiscard]] bool isSettled() const override;
    void keep() override;
    [[nodiscard]] std::any unkept() const override;
    void resume(const std::any &typed) override;
    bool show(const Core::AnyChange &change) override;

private:
    void write(const Library::MemoOf &of);
    void goToPlace(const Library::MemoOf &of);

    Workbench m_bench;
    DocumentPanel *m_documents;
    SpeakerPanel *m_speakers;
    MemoPanel *m_memos;
};

}
