// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Crossread::Window {

class CodeLine;

/// The small editor beside the text in which codes are chosen or typed and a memo is written, for new annotations and old
/// ones. Not modal. What was typed stays until it is kept: on an error, and when the editor is left with Escape and
/// opened at the same place again.
class AnnotationEditor final : public QFrame {
    Q_OBJECT

public:
    struct Draft {
        std::optional<Core::AnnotationId> annotation; ///< none: a new one
        Core::DocumentId document;
        Core::TextSpan span;
        QStringList codes; ///< paths; unknown ones will be made
        QString memo;
        friend bool operator==(const Draft &, const Draft &) = default;
    };
    enum class Start { Codes, Memo };

    explicit AnnotationEditor(QWidget *parent = nullptr);

    void setKnownCodes(const QStringList &paths);
    /// Opens close to `near` (in the parent's coordinates).
    void open(const Draft &draft, const QString &quote, Start start, const QRect &near);
    void showError(const QString &sentence); ///< nothing typed is lost
    void closeKept(); ///< the draft is on the disk
    [[nodiscard]] Draft draft() const;

Q_SIGNALS:
    void accepted(const Crossread::Window::AnnotationEditor::Draft &draft);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void moveTo(const QRect &near);

    Draft m_original;
    std::optional<Draft> m_left; ///< typed, not kept, and left with Escape
    QLabel *m_quote;
    CodeLine *m_codes;
    QPlainTextEdit *m_memo;
    QLabel *m_message;
    QPushButton *m_keep;
};

}
