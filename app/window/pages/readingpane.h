// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace Crossread::Reading {
class FindBar;
class ReadingView;
}

namespace Crossread::Window {

class Actions;
class MessageBar;

/// One page with what belongs to it: which document it shows (to choose from), messages about it, and its find bar.
class ReadingPane final : public QWidget {
    Q_OBJECT

public:
    ReadingPane(const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] Reading::ReadingView &view() const { return *m_view; }
    [[nodiscard]] Reading::FindBar &findBar() const { return *m_findBar; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

    void setChoices(const QList<Core::DocumentRecord> &documents);
    /// Shows it as chosen, its page empty until setDocument().
    void setChosen(Core::DocumentId id);
    void setDocument(const Core::DocumentPtr &document);
    [[nodiscard]] Core::DocumentId documentId() const { return m_id; } ///< null: none chosen
    [[nodiscard]] Core::DocumentPtr document() const; ///< null until loaded

    void setActive(bool active); ///< the one that keys and lists act on
    [[nodiscard]] Core::TextSpan selection() const; ///< empty, at the caret, where nothing is selected

Q_SIGNALS:
    void documentChosen(Crossread::Core::DocumentId id);
    void documentShown();
    void chosenChanged(); ///< another document, or none

private:
    void showTitle();

    Core::DocumentId m_id;
    QWidget *m_header;
    QLabel *m_kind;
    QComboBox *m_choice;
    QLabel *m_title;
    MessageBar *m_messages;
    Reading::ReadingView *m_view;
    Reading::FindBar *m_findBar;
};

}
