// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finder.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Crossread::Reading {

class ReadingView;

/// Finds words in one page: says which hit of how many is shown, and marks them all. Searches in the background; a search
/// that takes long can be stopped, and one that gives up says so.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(ReadingView *view, QWidget *parent = nullptr);
    ~FindBar() override;

    /// Shows the bar with the keyboard in it; what is selected in the page within one paragraph is searched for.
    void open();
    void findNext(); ///< after the caret; goes round at the end
    void findPrevious();
    void dismiss(); ///< hides the bar and the marks; the hit stays selected

    void setQuery(const Core::FindQuery &query);
    [[nodiscard]] Core::FindQuery query() const;
    [[nodiscard]] qsizetype count() const { return m_hits.size(); }
    [[nodiscard]] bool isSearching() const { return m_progress != nullptr; }

Q_SIGNALS:
    void finished(); ///< the hits of the query are known, or it failed
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr qsizetype mostMarks = 200'000; ///< marked at once; all are counted and walked

    void build();
    void retranslate();
    void search();
    void stop();
    void take(const Core::Result<QList<Core::TextSpan>> &found, const Core::FindQuery &query);
    void show(qsizetype hit);
    void step(int direction);
    void say(const QString &message, bool isProblem = false);

    ReadingView *m_view;
    QLineEdit *m_text = nullptr;
    QLabel *m_message = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_expression = nullptr;
    QToolButton *m_stop = nullptr;
    QToolButton *m_close = nullptr;
    QTimer m_slow; ///< until the search is worth a Stop button
    QList<Core::TextSpan> m_hits;
    qsizetype m_current = -1;
    qsizetype m_from = 0; ///< where the search set out: the caret as the bar was opened
    std::shared_ptr<Core::Progress> m_progress; ///< of the search under way
};

}
