// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/printdialog.h"

#include "core/atomicfile.h"
#include "export/content.h"
#include "formats/printing.h"
#include "library/codedtext.h"
#include "library/excerpts.h"
#include "library/job.h"
#include "project/project.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"
#include "window/pages/jobprogress.h"
#include "window/pages/panearea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

namespace Crossread::Window {

namespace {

constexpr int lettersOfWhat = 36; // names of documents may be longer than a dialog should be wide
constexpr int offeredRole = Qt::UserRole + 1; // which of those that features offer

}

PrintDialog::PrintDialog(const Workbench &bench, const std::optional<QList<Core::AnnotationId>> &listed,
    const QList<Printable> &offered, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_offered(offered)
    , m_messages(new MessageBar)
    , m_what(new QComboBox)
    , m_grouping(new QComboBox)
    , m_onlyListed(new QCheckBox(tr("&Only those that the list shows")))
{
    setWindowTitle(tr("Print"));
    if (listed)
        m_listed = QSet<Core::AnnotationId>(listed->begin(), listed->end());
    m_what->addItem(tr("Excerpts"), QVariant::fromValue(What::Excerpts));
    if (const Core::DocumentRecord *record = bench.project.record(bench.panes.active().documentId()))
        m_what->addItem(tr("“%1” with its codes").arg(record->name), QVariant::fromValue(What::Text));
    m_what->addItem(tr("Codes"), QVariant::fromValue(What::Codes));
    for (qsizetype i = 0; i < m_offered.size(); ++i) {
        m_what->addItem(m_offered[i].name, QVariant::fromValue(What::Offered));
        m_what->setItemData(m_what->count() - 1, QVariant::fromValue(i), offeredRole);
    }
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(lettersOfWhat);
    m_grouping->addItem(tr("Document"), QVariant::fromValue(Export::Grouping::Document));
    m_grouping->addItem(tr("Code"), QVariant::fromValue(Export::Grouping::Code));
    m_onlyListed->setChecked(m_listed.has_value());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    auto *look = buttons->addButton(tr("P&review…"), QDialogButtonBox::AcceptRole);
    m_choices = {m_what, m_grouping, m_onlyListed, print, look};
    connect(
        print, &QPushButton::clicked, this, [this] { make([this](const Formats::Page &page) { this->print(page); }); });
    connect(look, &QPushButton::clicked, this, [this] { make([this](const Formats::Page &page) { preview(page); }); });
    connect(buttons, &QDialogButtonBox::rejected, this, &PrintDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(m_messages);
    form->addRow(tr("&What:"), m_what);
    form->addRow(tr("&Group by:"), m_grouping);
    form->addRow({}, m_onlyListed);
    form->addRow(buttons);
    const auto offer = [this, form] {
        form->setRowVisible(m_grouping, what() == What::Excerpts);
        form->setRowVisible(m_onlyListed, what() == What::Excerpts && m_listed.has_value());
    };
    connect(m_what, &QComboBox::currentIndexChanged, this, offer);
    offer();
    look->setDefault(true); // now that it knows whose
    m_what->setFocus();
}

PrintDialog::What PrintDialog::what() const
{
    return m_what->currentData().value<What>();
}

void PrintDialog::setWhat(What what)
{
    m_what->setCurrentIndex(m_what->findData(QVariant::fromValue(what)));
}

Printable::Maker PrintDialog::maker() const
{
    if (what() == What::Offered)
        return m_offered[m_what->currentData(offeredRole).toLongLong()].prepare();
    Library::ExcerptChoice choice;
    if (m_onlyListed->isChecked())
        choice.annotations = m_listed;
    return [project = Project::Snapshot(m_bench.project), what = what(), choice,
               text = m_bench.panes.active().documentId(),
               grouping = m_grouping->currentData().value<Export::Grouping>(),
               style = m_bench.settings.citationStyle()](
               const Core::Progress &progress) mutable -> Core::Result<Formats::Page> {
        switch (what) {
        case What::Codes: return Library::codebookPage(project.data());
        case What::Text: return Library::codedText(project, text, progress);
        case What::Excerpts:
        case What::Offered: break;
        }
        return Library::annotationExcerpts(project, choice, progress).transform([&](const auto &excerpts) {
            return Export::contentOf(excerpts, {.title = project.name(), .grouping = grouping, .style = style}).page();
        });
    };
}

void PrintDialog::make(const std::function<void(const Formats::Page &)> &then)
{
    const auto take = [this, then](const Core::Result<Formats::Page> &page) {
        setWorking(nullptr);
        if (page)
            then(*page);
        else
            m_messages->show(page.error());
    };
    setWorking(new Library::Job(maker(), take, this), tr("Making the pages …"));
}

void PrintDialog::setWorking(Library::Job *job, const QString &sentence)
{
    m_job = job;
    for (QWidget *choice : std::as_const(m_choices))
        choice->setEnabled(job == nullptr);
    if (job == nullptr)
        m_messages->clear();
    else
        showProgressOf(*job, *m_messages, sentence, [this] { setWorking(nullptr); });
}

void PrintDialog::done(int result)
{
    delete m_job;
    QDialog::done(result);
}

std::shared_ptr<QPrinter> PrintDialog::printerFor(const Formats::Page &page) const
{
    constexpr qreal margin = Formats::sheetMargin;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const QPageSize own = QPrinterInfo(*printer).defaultPageSize();
    printer->setPageSize(own.isValid() ? own : Formats::paperOf());
    if (page.landscape)
        printer->setPageOrientation(QPageLayout::Landscape);
    printer->setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    printer->setDocName(m_bench.project.name());
    printer->setCreator(QStringLiteral("Crossread"));
    return printer;
}

void PrintDialog::preview(const Formats::Page &page)
{
    const auto paper = printerFor(page);
    auto *dialog = new QPrintPreviewDialog(paper.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Qt asks for the sheets of a preview here and now: they are all that is made in this thread. It also asks when its own
    // button prints them.
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [this, page](QPrinter *onto) {
        if (mayReplace(*onto))
            Formats::paintPages(page, *onto);
    });
    // The printer lives as long as the dialog that prints.
    connect(dialog, &QObject::destroyed, dialog, [paper] { });
    connect(dialog, &QDialog::accepted, this, [this, paper] {
        if (mayReplace(*paper))
            accept();
    });
    dialog->open();
}

void PrintDialog::print(const Formats::Page &page)
{
    const auto paper = printerFor(page);
    auto *dialog = new QPrintDialog(paper.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this, paper, page](QPrinter *) { paint(page, paper); });
    dialog->open();
}

bool PrintDialog::mayReplace(const QPrinter &paper) const
{
    const QString file = paper.outputFileName();
    const auto may = file.isEmpty() ? Core::Result<void>() : Core::checkReplaceable(file, m_bench.project.files());
    if (!may)
        m_messages->show(may.error());
    return may.has_value();
}

void PrintDialog::paint(const Formats::Page &page, const std::shared_ptr<QPrinter> &paper)
{
    if (!mayReplace(*paper))
        return;
    const auto work = [page, paper](const Core::Progress &progress) {
        Formats::paintPages(page, *paper, progress);
        return true;
    };
    const auto take = [this](bool) {
        m_job.clear();
        accept();
    };
    setWorking(new Library::Job(work, take, this), tr("Printing …"));
}

}
