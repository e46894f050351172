// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparing/reportdialog.h"

#include "report/report.h"
#include "models/comparisonindex.h"
#include "project/project.h"
#include "library/job.h"
#include "library/reports.h"
#include "library/steps.h"
#include "window/desk/messagebar.h"
#include "window/pages/jobprogress.h"
#include "window/pages/panearea.h"
#include "window/desk/settings.h"
#include "window/desk/written.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
ReportDialog::ReportDialog(
    const Workbench &bench, const Models::ComparisonIndex &index, Core::DocumentId article, QWidget *parent)
    : QDialog(parent)
    , m_formats(Formats::formatsFor(Report::contentOf({})))
    , m_bench(bench)
    , m_index(index)
    , m_messages(new MessageBar)
    , m_article(new QComboBox)
    , m_format(new QComboBox)
    , m_count(new QLabel)
{
    setWindowTitle(tr("Verification Report"));
    for (const Core::DocumentId id : m_index.articles()) {
        if (m_index.isCompared(id))
            m_article->addItem(m_bench.project.record(id)->name, QVariant::fromValue(id));
    }
    m_article->setCurrentIndex(std::max(0, m_article->findData(QVariant::fromValue(article))));
    for (const Formats::Format &one : m_formats)
        m_format->addItem(one.description(), one.name);
    m_count->setWordWrap(true);
    connect(m_article, &QComboBox::currentIndexChanged, this, &ReportDialog::showCount);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    auto *form = new QFormLayout;
    form->addRow(tr("&Article:"), m_article);
    form->addRow(tr("&Format:"), m_format);
    form->addRow({}, m_count);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addWidget(buttons);
    showCount();
}

void ReportDialog::setFormat(const QString &name)
{
    m_format->setCurrentIndex(m_format->findData(name));
}

Core::DocumentId ReportDialog::article() const
{
    return m_article->currentData().value<Core::DocumentId>();
}

const Formats::Format &ReportDialog::format() const
{
    return m_formats[m_format->currentIndex()];
}

void ReportDialog::showCount()
{
    m_accept->setEnabled(m_article->count() > 0 && !m_job);
    if (m_article->count() == 0) {
        m_count->setText(
            tr("There is nothing to report on yet: it takes a transcript and an article compared with it."));
        return;
    }
    const Review::Tally tally = Review::tally(m_index.findings(article()));
    const QLocale locale;
    m_count->setText(tr("%Ln statements", nullptr, tally.statements)
        + u": "_s
        //: of the statements of an article
        + tr("%1 found, %2 possible, %3 not found; %4 decided by you")
            .arg(locale.toString(tally.found), locale.toString(tally.possible), locale.toString(tally.notFound),
                locale.toString(tally.ruled)));
}

void ReportDialog::chooseFile()
{
    const QString suggested = m_bench.settings.folder() + u'/' + m_article->currentText() + u'.' + format().suffix;
    auto *dialog = new QFileDialog(this, tr("Write Report To"), suggested, tr("%1 files (*.%1)").arg(format().suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format().suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::writeTo);
    dialog->open();
}

void ReportDialog::writeTo(const QString &path)
{
    // An act that was under way may have taken a text away behind this dialog.
    const auto isThere = [this](Core::DocumentId id) { return m_bench.project.record(id) != nullptr; };
    if (!m_index.isCompared(article()) || !isThere(article()) || !isThere(m_index.transcript())) {
        m_article->removeItem(m_article->currentIndex());
        return showCount();
    }
    delete m_job;
    m_accept->setEnabled(false);
    Report::Verification report = m_index.report(article());
    report.made = QDateTime::currentDateTimeUtc();
    auto work = [report, data = m_bench.project.data(), transcript = m_index.transcript(), format = format(), path,
                    mustStay = m_bench.project.files()](const Core::Progress &progress) mutable {
        Library::addCoverage(report, data, transcript);
        return Library::writeUnlessCanceled(path, format.write(Report::contentOf(report), {}), mustStay, progress);
    };
    auto *job = new Library::Job(
        std::move(work), [this, path](const Core::Result<void> &written) { finish(path, written); }, this);
    m_job = job;
    showProgressOf(*job, *m_messages, tr("Writing “%1” …").arg(QFileInfo(path).fileName()),
        [this] { m_accept->setEnabled(true); });
}

void ReportDialog::finish(const QString &path, const Core::Result<void> &written)
{
    m_job.clear();
    m_accept->setEnabled(true);
    if (!written) {
        m_messages->show(written.error());
        return;
    }
    m_bench.settings.setFolder(QFileInfo(path).absolutePath());
    showWritten(m_bench.panes.active().messages(), tr("The report is in “%1”."), path);
    accept();
}

void ReportDialog::done(int result)
{
    delete m_job;
    QDialog::done(result);
}

}
