// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/desk/workbench.h"
#include "window/pages/feature.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace Crossread::Project {
class Project;
class ReadingPosition;
}

namespace Crossread::Window {

class DocumentController;
class PanelLayout;

/// Everything seen of one open project: the panes, and around them the panels that the features bring, whichever those are.
/// Made for the project and gone with it. How it looked is kept in the project and found again.
class ProjectPage final : public QMainWindow, public PageHost {
    Q_OBJECT

public:
    ProjectPage(std::shared_ptr<Project::Project> project, Actions &actions, Settings &settings, ThemeManager &themes,
        QWidget *parent = nullptr);
    ~ProjectPage() override;

    [[nodiscard]] const std::shared_ptr<Project::Project> &project() const { return m_project; }
    [[nodiscard]] PaneArea &panes() const { return *m_panes; }
    [[nodiscard]] const Workbench &bench() const override { return m_bench; }
    [[nodiscard]] DocumentController &documents() const override { return *m_documents; }
    [[nodiscard]] Models::TopicIndex &hits() const override { return *m_hits; }
    [[nodiscard]] ShownCoders &coders() const override { return *m_coders; }
    using PageHost::addPanel;
    QDockWidget *addPanel(
        const QString &name, const QString &title, QWidget *widget, PanelPlace place, Layouts layouts) override;
    void setBar(QWidget *bar) override;
    [[nodiscard]] QList<Printable> printables() const override;

    /// Shows the documents and the layout as they were, or the first pair.
    void restore();
    void keep(); ///< how it looks, and what is being typed
    /// What is typed and could not be kept, feature by feature; and the same typed again, once the page is there.
    [[nodiscard]] QList<std::any> unkept() const;
    void resume(const QList<std::any> &typed);
    /// True when no document is loading and all topics are matched.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void settled();

private:
    void connectActions();
    void cyclePanes(int direction);
    void announceSettled();

    std::shared_ptr<Project::Project> m_project;
    Project::ReadingPosition *m_position;
    PaneArea *m_panes;
    Models::FactsIndex *m_facts;
    Models::ComparisonIndex *m_comparison;
    Workbench m_bench;
    QWidget *m_bar = nullptr;
    PanelLayout *m_layout;
    DocumentController *m_documents;
    Models::TopicIndex *m_hits;
    ShownCoders *m_coders;
    QList<Feature *> m_features;
    bool m_isRestored = false;
    QTimer m_keepSoon;
};

}
