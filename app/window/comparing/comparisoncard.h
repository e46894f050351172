// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/finding.h"
#include "window/desk/workbench.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTextEdit;
class QToolButton;

namespace Crossread::Window {

class ComparisonController;
class ElidingLabel;
class SignLabel;

/// The current statement over its passage, with the words that differ, what speaks for it, and the reader's ruling.
class ComparisonCard final : public QWidget {
    Q_OBJECT

public:
    ComparisonCard(const Workbench &bench, ComparisonController &controller, QWidget *parent = nullptr);

    void editNote();
    void chooseVerdict();
    void keepNote(); ///< what is typed, now

Q_SIGNALS:
    void wanted(); ///< it is to be seen now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCurrent();
    void leave(); ///< gives the keyboard back to the page
    [[nodiscard]] QString stateWords(const Review::Finding &finding) const;
    Review::Outcome showHead(const Review::Finding &finding, const Compare::Statement &shown);
    void showWords(const Review::Finding &finding, const Compare::Statement &shown);
    void showRuling(const Review::Finding &finding, Review::Outcome shown);
    [[nodiscard]] QWidget *rulingRow();
    void fitNote();

    Workbench m_bench;
    ComparisonController &m_controller;
    SignLabel *m_sign;
    QLabel *m_verdict;
    ElidingLabel *m_state;
    QToolButton *m_previous;
    QLabel *m_number;
    QToolButton *m_next;
    QTextEdit *m_words;
    QComboBox *m_choice;
    QPlainTextEdit *m_note;
    std::pair<Core::DocumentId, Core::TextSpan> m_noteOn; ///< the statement that it is about
    QTimer m_keepNote; ///< what is typed is kept when the keys rest
    QWidget *m_ruling;
};

}
