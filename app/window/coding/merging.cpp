// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/merging.h"

#include "library/job.h"
#include "project/project.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/pages/codegiving.h"
#include "window/pages/panearea.h"
#include "window/pages/showncoders.h"
#include "window/widgets/opensize.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

/// Whose annotations come with the act, or are changed by it.
QSet<QString> codersIn(const Core::ChangeSet &act)
{
    QSet<QString> coders;
    for (const Core::AnyChange &any : act.changes) {
        const auto *change = std::get_if<Core::Change<Core::Annotation>>(&any);
        if (change != nullptr && change->after)
            coders.insert(change->after->coder);
    }
    return coders;
}

}

MergeDialog::MergeDialog(const Library::Merging &merging, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Merge “%1”").arg(merging.name));
    auto *column = new QVBoxLayout(this);
    const auto add = [this, column](const QString &title, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        auto *label = new QLabel(title);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        auto *list = new QListWidget;
        list->addItems(lines);
        list->setWordWrap(true);
        list->setAccessibleName(title);
        column->addWidget(label);
        column->addWidget(list, 1);
    };
    add(tr("This comes into the project:"), merging.added);
    add(tr("Here both say different things:"), merging.clashes);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    setOpenSize(*this, {em * 30, em * 22});
}

MergeController::MergeController(const Workbench &bench, ShownCoders &shown, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_shown(shown)
{
    connect(&bench.project, &Project::Project::changed, this, [this] { ++m_changes; });
    connect(bench.actions.get(u"project.merge"_s), &QAction::triggered, this, &MergeController::chooseProject);
}

void MergeController::chooseProject()
{
    auto *dialog = new QFileDialog(&m_bench.panes, tr("Merge Another Copy of the Project"),
        QFileInfo(m_bench.project.path()).absolutePath(), tr("Crossread projects (*.crossread)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MergeController::mergeWith);
    dialog->open();
}

void MergeController::mergeWith(const QString &path)
{
    ReadingPane *pane = &m_bench.panes.active();
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(m_bench.project.path()).canonicalFilePath())
        return pane->messages().show(
            MessageBar::Severity::Information, tr("That is this project itself. Choose another copy of it."));
    const auto work = [path, data = m_bench.project.data(), sources = m_bench.project.sources()](
                          const Core::Progress &progress) -> Core::Result<Library::Merging> {
        const auto other =
            Project::Project::open(path, Project::Project::Access::Read, Core::Progress(progress, 0, 300));
        return other ? Library::planMerging(data, sources, **other, Core::Progress(progress, 300, 1000))
                     : std::unexpected(other.error());
    };
    const auto done = [this, pane, changes = m_changes](const Core::Result<Library::Merging> &plan) {
        pane->messages().clear();
        if (m_bench.panes.succeeded(plan))
            offer(*plan, changes);
    };
    auto *job = new Library::Job(work, done, this);
    job->whenSlow([pane, name = QFileInfo(path).fileName(), job] {
        pane->messages().showProgress(tr("Looking at “%1” …").arg(name), -1, [pane, job] {
            delete job;
            pane->messages().clear();
        });
    });
}

void MergeController::offer(const Library::Merging &merging, qint64 changes)
{
    if (merging.isEmpty() && merging.clashes.isEmpty())
        return m_bench.panes.active().messages().show(
            MessageBar::Severity::Information, tr("“%1” has nothing that is not here.").arg(merging.name));
    auto *dialog = new MergeDialog(merging, &m_bench.panes);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, merging, changes] {
        // What was put together counts on the project as it was then.
        if (m_changes != changes)
            return m_bench.panes.active().messages().show(MessageBar::Severity::Information,
                tr("The project has changed meanwhile. Merge again to see what comes now."));
        mergeAndShow(merging);
    });
    dialog->open();
}

void MergeController::mergeAndShow(const Library::Merging &merging)
{
    QStringList again = (codersIn(merging.act) & m_shown.hidden()).values();
    std::ranges::sort(again);
    QString said = tr("“%1” was merged.").arg(merging.name);
    if (!again.isEmpty())
        said += u' '
            + tr("The annotations of %1 were hidden and are shown again.").arg(QLocale().createSeparatedList(again));
    const auto merged = giveCodes(m_bench, said, [&] { return Library::merge(m_bench.project, merging); });
    if (m_bench.panes.succeeded(merged) && !again.isEmpty())
        m_shown.setHidden(m_shown.hidden() - QSet<QString>(again.cbegin(), again.cend()));
}

}
