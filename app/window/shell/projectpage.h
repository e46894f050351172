// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/coding/annotationeditor.h"
#include "window/desk/workbench.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QDockWidget;

namespace Crossread::Models {
class ComparisonIndex;
}

namespace Crossread::Project {
class Project;
class ReadingPosition;
}

namespace Crossread::Window {

class DocumentController;
class LegendBar;
class AnnotationController;
class CodePanel;
class TopicController;

/// Everything seen of one open project: legend, panes, panels. Made for the project and gone with it; it only puts
/// together what the controllers and panels do. How it looked is kept in the project and found again.
class ProjectPage final : public QMainWindow {
    Q_OBJECT

public:
    ProjectPage(std::shared_ptr<Project::Project> project, Actions &actions, Settings &settings, ThemeManager &themes,
        QWidget *parent = nullptr);
    ~ProjectPage() override;

    [[nodiscard]] const std::shared_ptr<Project::Project> &project() const { return m_project; }
    [[nodiscard]] PaneArea &panes() const { return *m_panes; }
    [[nodiscard]] DocumentController &documents() const { return *m_documents; }
    /// Shows the documents and the layout as they were, or the first pair.
    void restore();
    void keep(); ///< how it looks, and what is being typed
    /// What is typed and could not be kept; and the same typed again, once the page is there.
    [[nodiscard]] std::optional<AnnotationEditor::Draft> unkept() const;
    void resume(const AnnotationEditor::Draft &draft);
    /// True when no document is loading and all topics are matched.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void settled();

private:
    QDockWidget *addPanel(const QString &actionId, const QString &title, QWidget *widget);
    void showTitles();
    void connectActions();
    void cyclePanes(int direction);
    void announceSettled();

    std::shared_ptr<Project::Project> m_project;
    Project::ReadingPosition *m_position;
    PaneArea *m_panes;
    Workbench m_bench;
    LegendBar *m_legend;
    QList<QDockWidget *> m_docks;
    QDockWidget *m_card; ///< the current statement
    DocumentController *m_documents;
    TopicController *m_topics;
    AnnotationController *m_annotations;
    CodePanel *m_codes;
    Models::ComparisonIndex *m_compared;
    bool m_isRestored = false;
    QTimer m_keepSoon;
};

}
