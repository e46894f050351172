// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/foreignimport.h"

#include "exchange/textfolder.h"
#include "library/exchanging.h"
#include "library/job.h"
#include "window/desk/messagebar.h"
#include "window/desk/projectplaces.h"
#include "window/desk/settings.h"
#include "window/shell/filework.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Crossread::Window {

using namespace Core;
using namespace Qt::StringLiterals;

CountingDialog::CountingDialog(const Exchange::CountingJudge::Verdict &verdict, QWidget *parent)
    : QDialog(parent)
    , m_verdict(verdict)
    , m_ways(new QButtonGroup(this))
{
    setWindowTitle(tr("Where Passages Stand"));
    auto *column = new QVBoxLayout(this);
    auto *question = new QLabel(tr(
        "Programs count positions in texts differently, and this file does not show how. Which of these passages make "
        "sense?"));
    question->setWordWrap(true);
    column->addWidget(question);
    for (qsizetype i = 0; i < verdict.candidates.size(); ++i) {
        const auto &candidate = verdict.candidates[i];
        auto *way = new QRadioButton(Exchange::nameOf(candidate.counting));
        way->setChecked(i == 0);
        m_ways->addButton(way, int(i));
        QStringList samples;
        for (const QString &sample : candidate.samples)
            samples.append(u'“' + sample + u'”');
        auto *shown = new QLabel(samples.join(u'\n'));
        shown->setTextFormat(Qt::PlainText); // imported text is never rich text
        shown->setWordWrap(true);
        shown->setIndent(fontMetrics().height() * 2);
        way->setAccessibleDescription(samples.join(u"; "));
        column->addWidget(way);
        column->addWidget(shown);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

Exchange::Counting CountingDialog::chosen() const
{
    return m_verdict.candidates[m_ways->checkedId()].counting;
}

struct ForeignImport::LookedInto {
    std::unique_ptr<Exchange::ForeignFile> file;
    Exchange::CountingJudge::Verdict verdict;
    QString path;
};

ForeignImport::ForeignImport(FileWork &work, MessageBar &messages, Settings &settings, QWidget *window)
    : QObject(window)
    , m_work(work)
    , m_messages(messages)
    , m_settings(settings)
    , m_window(window)
{
}

void ForeignImport::choose()
{
    auto *dialog = new QFileDialog(m_window, tr("Import Project"), m_settings.folder(),
        tr("Projects of other programs, or in a folder of text (*.qdpx *.qde *.qda *.sqlite3 project.json);;All files "
           "(*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.setFolder(QFileInfo(path).absolutePath());
        open(path);
    });
    dialog->open();
}

void ForeignImport::open(const QString &chosen)
{
    if (m_work.isBusy() || !m_job.isNull())
        return;
    const QString path = Exchange::folderMeant(chosen); // that has the name
    const auto look = [path](const Progress &progress) -> Result<std::shared_ptr<LookedInto>> {
        auto file = Library::openForeign(path, progress);
        if (!file)
            return std::unexpected(file.error());
        auto verdict = Library::countingIn(**file, progress);
        if (!verdict)
            return std::unexpected(verdict.error());
        return std::make_shared<LookedInto>(*std::move(file), *std::move(verdict), path);
    };
    const auto then = [this](const Result<std::shared_ptr<LookedInto>> &looked) {
        m_messages.clear();
        if (looked)
            askHow(*looked);
        else
            m_messages.show(looked.error());
    };
    auto *job = new Library::Job(look, then, this);
    m_job = job;
    job->whenSlow([this, job, path] {
        m_messages.showProgress(tr("Reading “%1” …").arg(QFileInfo(path).fileName()), -1, [this, job = QPointer(job)] {
            delete job;
            m_messages.clear();
        });
    });
}

void ForeignImport::askHow(const std::shared_ptr<LookedInto> &file)
{
    if (file->verdict.isClear) {
        askWhere(file, file->verdict.candidates.constFirst().counting);
        return;
    }
    auto *dialog = new CountingDialog(file->verdict, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, file, dialog] { askWhere(file, dialog->chosen()); });
    dialog->open();
}

void ForeignImport::askWhere(const std::shared_ptr<LookedInto> &file, const Exchange::Counting &counting)
{
    auto *dialog = new QFileDialog(
        m_window, tr("Import To"), freeProjectPath({file->path}), tr("Crossread projects (*.crossread)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"crossread"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    connect(dialog, &QFileDialog::fileSelected, this, [this, file, counting](const QString &to) {
        m_work.make(tr("Reading “%1” …").arg(QFileInfo(file->path).fileName()),
            [file, counting, to](const Progress &progress) -> Result<FileWork::Outcome> {
                const auto made = Library::makeFromForeign(*file->file, file->path, counting, to, progress);
                if (!made)
                    return std::unexpected(made.error());
                const QString name = QFileInfo(file->path).fileName();
                return FileWork::Outcome{to,
                    made->losses.isEmpty() ? tr("Everything in “%1” was taken.").arg(name)
                                           : tr("“%1” was taken, but not all of it.").arg(name),
                    made->losses};
            });
    });
    dialog->open();
}

}
