// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/documentreplacing.h"

#include "library/job.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/pages/actprogress.h"
#include "window/pages/documentcontroller.h"
#include "window/pages/panearea.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

DocumentReplacing::DocumentReplacing(const Workbench &bench, DocumentController &documents, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_documents(documents)
{
    connect(bench.actions.get(u"document.replace"_s), &QAction::triggered, this, &DocumentReplacing::chooseFile);
}

void DocumentReplacing::chooseFile()
{
    const Core::DocumentRecord *record = m_bench.project.record(m_bench.panes.active().documentId());
    if (record == nullptr)
        return;
    auto *dialog = new QFileDialog(
        &m_bench.panes, tr("Corrected File of “%1”").arg(record->name), QFileInfo(record->sourcePath).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentReplacing::replaceWith);
    dialog->open();
}

void DocumentReplacing::replaceWith(const QString &path)
{
    ReadingPane *pane = &m_bench.panes.active();
    const Core::DocumentRecord *record = m_bench.project.record(pane->documentId());
    if (record == nullptr)
        return;
    // Read as the one so far was: what was decided of its labels and clean-ups holds for the corrected one as well.
    Core::ImportOptions options = record->options;
    options.format.clear();
    options.formatVersion = 0;
    options.encoding.clear();
    const auto work = [path, options](
                          const Core::Progress &progress) { return Library::prepared(path, options, progress); };
    const auto done = [this, pane, id = record->id](const Core::Result<Library::PreparedDocument> &read) {
        pane->messages().clear();
        if (m_bench.panes.succeeded(read))
            offer(id, *read);
    };
    auto *job = new Library::Job(work, done, this);
    job->whenSlow([pane, name = QFileInfo(path).fileName(), job] {
        pane->messages().showProgress(tr("Reading “%1” …").arg(name), -1, [pane, job] {
            delete job;
            pane->messages().clear();
        });
    });
}

void DocumentReplacing::offer(Core::DocumentId id, const Library::PreparedDocument &read)
{
    const Core::DocumentRecord *record = m_bench.project.record(id);
    if (record == nullptr)
        return;
    const Project::Project::ImportEffect effect = m_bench.project.effectOf(id, *read.imported, true);
    if (effect.sameText)
        return m_bench.panes.active().messages().show(MessageBar::Severity::Information,
            tr("That file has the same text as “%1”: there is nothing to change.").arg(record->name));
    auto *question = new QMessageBox(QMessageBox::Question, tr("Replace File"),
        tr("%n paragraph(s) of that file are new, or differ from “%1” as it is.", nullptr, effect.paragraphs)
            .arg(record->name),
        QMessageBox::Cancel, &m_bench.panes);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(effect.annotations == 0
            ? tr("There are no annotations on it. It can be undone.")
            : tr("Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and "
                 "%L4 are not found: their words are kept. It can be undone.")
                  .arg(effect.annotations)
                  .arg(effect.annotations - effect.moved - effect.lost)
                  .arg(effect.moved)
                  .arg(effect.lost));
    QAbstractButton *accept = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(accept, &QAbstractButton::clicked, this, [this, id, read] { replace(id, read); });
    question->open();
}

void DocumentReplacing::replace(Core::DocumentId id, const Library::PreparedDocument &read)
{
    ReadingPane *pane = m_bench.panes.showing(id);
    const auto replaced = m_bench.project.replaceDocument(id, read.document, read.imported);
    if (!m_bench.panes.succeeded(replaced))
        return;
    m_bench.project.afterwards([this, pane, fresh = *replaced](bool kept) {
        if (!kept)
            return;
        if (pane != nullptr)
            m_documents.show(*pane, fresh);
        sayDone(m_bench, tr("The file was replaced."));
    });
}

}
