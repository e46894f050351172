// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/printdialog.h"

#include "export/content.h"
#include "formats/printing.h"
#include "library/codedtext.h"
#include "library/excerpts.h"
#include "window/desk/messagebar.h"
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

PrintDialog::PrintDialog(
    const Workbench &bench, const std::optional<QList<Core::AnnotationId>> &listed, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
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
    m_grouping->addItem(tr("Document"), QVariant::fromValue(Export::Grouping::Document));
    m_grouping->addItem(tr("Code"), QVariant::fromValue(Export::Grouping::Code));
    m_onlyListed->setChecked(m_listed.has_value());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    auto *look = buttons->addButton(tr("P&review…"), QDialogButtonBox::AcceptRole);
    look->setDefault(true);
    connect(print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(look, &QPushButton::clicked, this, &PrintDialog::preview);
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
}

PrintDialog::What PrintDialog::what() const
{
    return m_what->currentData().value<What>();
}

void PrintDialog::setWhat(What what)
{
    m_what->setCurrentIndex(m_what->findData(QVariant::fromValue(what)));
}

Core::Result<Formats::Page> PrintDialog::page() const
{
    switch (what()) {
    case What::Codes: return Library::codebookPage(m_bench.project.data());
    case What::Text: return Library::codedText(m_bench.project, m_bench.panes.active().documentId());
    case What::Excerpts: break;
    }
    Library::ExcerptChoice choice;
    if (m_onlyListed->isChecked())
        choice.annotations = m_listed;
    return Library::annotationExcerpts(m_bench.project, choice).transform([this](const auto &excerpts) {
        const auto grouping = m_grouping->currentData().value<Export::Grouping>();
        return Export::contentOf(excerpts, m_bench.project.name(), grouping).page();
    });
}

std::shared_ptr<QPrinter> PrintDialog::printer() const
{
    constexpr qreal margin = 20; // millimetres
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const QPageSize own = QPrinterInfo(*printer).defaultPageSize();
    printer->setPageSize(own.isValid() ? own : Formats::paperOf());
    printer->setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    printer->setDocName(m_bench.project.name());
    printer->setCreator(QStringLiteral("Crossread"));
    return printer;
}

void PrintDialog::preview()
{
    const auto content = page();
    if (!content) {
        m_messages->show(content.error());
        return;
    }
    const auto paper = printer();
    auto *dialog = new QPrintPreviewDialog(paper.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
        [content = *content](QPrinter *onto) { Formats::paintPages(content, *onto); });
    // The printer lives as long as the dialog that prints.
    connect(dialog, &QObject::destroyed, this, [paper] { });
    connect(dialog, &QDialog::accepted, this, &PrintDialog::accept);
    dialog->open();
}

void PrintDialog::print()
{
    const auto content = page();
    if (!content) {
        m_messages->show(content.error());
        return;
    }
    const auto paper = printer();
    auto *dialog = new QPrintDialog(paper.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, paper, content = *content](QPrinter *) {
            Formats::paintPages(content, *paper);
            accept();
        });
    dialog->open();
}

}
