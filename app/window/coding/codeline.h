// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/error.h"

#include <QScrollArea>

class QCompleter;
class QLineEdit;

namespace Crossread::Core {
struct ChangeSet;
}

namespace Crossread::Project {
class Project;
}

namespace Crossread::Window {

class CodeSuggestions;
class TagChip;

/// The codes that a passage has, one chip for each, and behind them a place to type another. What is typed is completed from
/// the codes of the project; Enter takes the completion, or makes a code. A comma ends a name where no code is meant that
/// has it in its name. Follows the project: codes that change there look so here, and those that go are not given any more.
class CodeLine final : public QScrollArea {
    Q_OBJECT

public:
    explicit CodeLine(const Project::Project &project, QWidget *parent = nullptr);

    /// `fresh`: those among them that are to be made, and what they stand below, parents first.
    void setCodes(const QList<Core::CodeId> &codes, const QList<Core::Code> &fresh);
    [[nodiscard]] const QList<Core::CodeId> &codes() const { return m_given; }
    [[nodiscard]] QList<Core::Code> fresh() const; ///< of these, what the project does not have
    bool finish(); ///< takes what stands there half typed; false where that was refused()
    /// Of chips that are shown at once; more are scrolled.
    void setMostLines(int lines)
    {
        m_mostLines = lines;
        arrange();
    }
    void startTyping(); ///< with the keyboard behind the last chip

    [[nodiscard]] QLineEdit &input() const { return *m_input; }
    [[nodiscard]] QList<TagChip *> chips() const { return m_chips; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void entered(); ///< Enter with nothing typed, or Ctrl+Enter: that is all
    void changed();
    void refused(const Crossread::Core::Error &error); ///< what was typed: it is only a heading
    void resized(); ///< to more or fewer lines of chips

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void projectChanged(const Core::ChangeSet &applied);
    void settle();
    void learnCodes();
    void typed();
    void suggest();
    bool takeTyped(const QString &text);
    bool take(Core::CodeId code); ///< false: refused()
    void remove(qsizetype number, bool byMouse);
    void showChips();
    void arrange();
    bool inputKey(QKeyEvent &event);
    bool chipKey(qsizetype number, QKeyEvent &event);
    [[nodiscard]] const Core::Code *find(Core::CodeId id) const;

    const Project::Project &m_project;
    QList<Core::CodeId> m_given;
    QList<Core::Code> m_fresh;
    CodeSuggestions *m_suggestions;
    QCompleter *m_completer;
    QWidget *m_inside;
    QLineEdit *m_input;
    QList<TagChip *> m_chips;
    int m_mostLines = 4;
};

}
