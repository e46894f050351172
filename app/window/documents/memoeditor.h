// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/memos.h"
#include "window/desk/workbench.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace Crossread::Window {

class ElidingLabel;
class Typing;

/// Where a memo is written, on whatever it is: kept when the keys have rested, and when it is left. From its opening until
/// something else is opened that is one undo step.
class MemoEditor final : public QWidget {
    Q_OBJECT

public:
    explicit MemoEditor(const Workbench &bench, QWidget *parent = nullptr);

    /// What cannot be kept of another memo stays where it is; then false.
    bool open(const Library::MemoOf &of);
    [[nodiscard]] const std::optional<Library::MemoOf> &of() const { return m_of; }
    bool keepTyped(); ///< now; false where it cannot be kept
    /// What is typed and is not kept.
    struct Draft {
        Library::MemoOf of;
        QString text;
    };
    [[nodiscard]] std::optional<Draft> unkept() const;
    void resume(const Draft &draft);

Q_SIGNALS:
    void placeWanted(const Crossread::Library::MemoOf &of); ///< where it is written on

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const Core::ChangeSet &applied);
    void show(const Library::Memo &memo);
    void close();

    Workbench m_bench;
    std::optional<Library::MemoOf> m_of;
    QString m_kept; ///< what the project says
    qint64 m_stretch = 0; ///< of typing
    ElidingLabel *m_title;
    QToolButton *m_go;
    QPlainTextEdit *m_text;
    QLabel *m_message;
    Typing *m_typing;
};

}
