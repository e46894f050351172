// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Crossread::Project {
class Project;
}

namespace Crossread::Window {

class CodeLine;
class Typing;

/// The small editor beside the text in which codes are chosen or typed and a memo is written, for new annotations and old
/// ones. Not modal. The memo is kept while it is typed; codes are kept when the editor is left with Enter or its button, and
/// those that were not stand there again when it is opened at the same place.
class AnnotationEditor final : public QFrame {
    Q_OBJECT

public:
    struct Draft {
        std::optional<Core::AnnotationId> annotation; ///< none: a new one
        Core::DocumentId document;
        Core::TextSpan span;
        QList<Core::CodeId> codes;
        QString memo;
        QList<Core::Code> fresh = {}; ///< those among the codes that are to be made, parents first
        friend bool operator==(const Draft &, const Draft &) = default;
    };
    enum class Start { Codes, Memo };

    AnnotationEditor(const Project::Project &project, QWidget *parent);

    /// Opens close to `near` (in the parent's coordinates).
    void open(const Draft &draft, const QString &quote, Start start, const QRect &near);
    void showError(const QString &sentence); ///< nothing typed is lost
    void closeKept(); ///< the draft is on the disk
    /// The memo is on the disk, in this annotation.
    void markKept(Core::AnnotationId annotation, const QString &memo, const QList<Core::CodeId> &codes);
    /// The memo has been changed elsewhere; shown where nothing is being typed.
    void showMemo(const QString &memo);
    void keepTyped(); ///< now
    [[nodiscard]] Draft draft() const;
    /// What is typed, or was, and is not kept.
    [[nodiscard]] std::optional<Draft> unkept() const;
    /// Lets it be there when the editor is opened at its place.
    void leaveTyped(const Draft &draft);

Q_SIGNALS:
    void opened();
    void memoTyped(const Crossread::Window::AnnotationEditor::Draft &draft); ///< and is to be kept; codes are not
    void accepted(const Crossread::Window::AnnotationEditor::Draft &draft);
    void canceled(); ///< what was kept since it was opened is to be taken back
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void cancel();
    void accept();
    void fit();

    bool m_fitting = false;
    Draft m_original;
    QRect m_near; ///< the words, in the parent's coordinates
    std::optional<Draft> m_left; ///< codes that were not kept, or a memo that could not be, when it was left
    bool m_memoLeft = false; ///< a memo is among it
    QLabel *m_quote;
    CodeLine *m_codes;
    QPlainTextEdit *m_memo;
    QLabel *m_message;
    QPushButton *m_keep;
    Typing *m_typing;
};

}
