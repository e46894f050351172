// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/documentreplacing.h"

#include "import/importer.h"
#include "library/job.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/pages/actprogress.h"
#include "window/pages/documentcontroller.h"
#include "window/pages/panearea.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64(1) << 30;

Core::Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Core::failure(Core::ErrorCode::NotReadable, path, file.errorString());
    if (file.size() > largestFile)
        return Core::failure(Core::ErrorCode::TooLarge, path);
    QByteArray bytes = file.readAll();
    return file.error() == QFileDevice::NoError ? Core::Result<QByteArray>(std::move(bytes))
                                                : Core::failure(Core::ErrorCode::NotReadable, path, file.errorString());
}

}

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
    const auto work = [path, options](const Core::Progress &progress) -> Core::Result<Read> {
        auto bytes = bytesOf(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        auto text = Import::importBytes(*bytes, QFileInfo(path).fileName(), options, progress);
        if (!text)
            return std::unexpected(text.error());
        return Read{{{}, path, *std::move(bytes), options}, std::make_shared<const Core::Document>(*std::move(text))};
    };
    const auto done = [this, pane, id = record->id](const Core::Result<Read> &read) {
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

void DocumentReplacing::offer(Core::DocumentId id, const Read &read)
{
    const Core::DocumentRecord *record = m_bench.project.record(id);
    if (record == nullptr)
        return;
    const Project::Project::ImportEffect effect = m_bench.project.effectOf(id, *read.text, true);
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

void DocumentReplacing::replace(Core::DocumentId id, const Read &read)
{
    ReadingPane *pane = m_bench.panes.showing(id);
    const auto replaced = m_bench.project.replaceDocument(id, read.file, read.text);
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
