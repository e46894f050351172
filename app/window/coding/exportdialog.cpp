// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/exportdialog.h"

#include "core/atomicfile.h"
#include "core/codenames.h"
#include "export/content.h"
#include "library/excerpts.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace Crossread::Window {

ExportDialog::ExportDialog(Project::Project &project, Settings &settings,
    const std::optional<QList<Core::AnnotationId>> &listed, QWidget *parent)
    : QDialog(parent)
    , m_formats(Formats::formatsFor(Export::contentOf({})))
    , m_project(project)
    , m_settings(settings)
    , m_messages(new MessageBar)
    , m_onlyListed(new QCheckBox(tr("&Only those that the list shows")))
    , m_document(new QComboBox)
    , m_code(new QComboBox)
    , m_format(new QComboBox)
    , m_grouping(new QComboBox)
    , m_safe(new QCheckBox(tr("&Safe for spreadsheets")))
    , m_count(new QLabel)
{
    setWindowTitle(tr("Export Excerpts"));
    m_document->addItem(tr("All documents"), QVariant::fromValue(Core::DocumentId()));
    for (const Core::DocumentRecord &record : project.documents())
        m_document->addItem(record.name, QVariant::fromValue(record.id));
    m_code->addItem(tr("All codes"), QVariant::fromValue(Core::CodeId()));
    const QHash<Core::CodeId, QString> paths = Core::codePaths(project.codes());
    for (const Core::Code &code : project.codes())
        m_code->addItem(paths.value(code.id), QVariant::fromValue(code.id));
    for (const Formats::Format &one : m_formats)
        m_format->addItem(one.description(), one.name);
    m_grouping->addItem(tr("Document"), QVariant::fromValue(Export::Grouping::Document));
    m_grouping->addItem(tr("Code"), QVariant::fromValue(Export::Grouping::Code));
    m_safe->setChecked(true);
    m_safe->setToolTip(tr("Text that a spreadsheet would run as a formula gets a ' before it"));
    if (listed)
        m_listed = QSet<Core::AnnotationId>(listed->begin(), listed->end());
    m_onlyListed->setChecked(m_listed.has_value());
    connect(m_onlyListed, &QCheckBox::toggled, this, &ExportDialog::showCount);
    connect(m_document, &QComboBox::currentIndexChanged, this, &ExportDialog::showCount);
    connect(m_code, &QComboBox::currentIndexChanged, this, &ExportDialog::showCount);
    const auto offerWhatMatters = [this] {
        m_safe->setEnabled(format().hasFormulas);
        m_grouping->setEnabled(!format().takes({.table = [] { return Formats::Table(); }}));
    };
    offerWhatMatters();
    connect(m_format, &QComboBox::currentIndexChanged, this, offerWhatMatters);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto *form = new QFormLayout;
    form->addRow({}, m_onlyListed);
    form->setRowVisible(m_onlyListed, m_listed.has_value());
    form->addRow(tr("&Document:"), m_document);
    form->addRow(tr("&Code:"), m_code);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Group by:"), m_grouping);
    form->addRow({}, m_safe);
    form->addRow({}, m_count);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addWidget(buttons);
    showCount();
}

void ExportDialog::setFormat(const QString &name)
{
    m_format->setCurrentIndex(m_format->findData(name));
}

const Formats::Format &ExportDialog::format() const
{
    return m_formats[m_format->currentIndex()];
}

Library::ExcerptChoice ExportDialog::choice() const
{
    Library::ExcerptChoice choice{
        .document = m_document->currentData().value<Core::DocumentId>(), .codes = {}, .topic = {}};
    if (const auto code = m_code->currentData().value<Core::CodeId>(); !code.isNull())
        choice.codes = {code};
    if (m_listed && m_onlyListed->isChecked())
        choice.annotations = m_listed;
    return choice;
}

int ExportDialog::countChosen() const
{
    const Library::ExcerptChoice chosen = choice();
    const QSet<Core::CodeId> wanted =
        chosen.codes.isEmpty() ? QSet<Core::CodeId>() : Core::withCodesBelow(m_project.codes(), chosen.codes.first());
    const QList<Core::AnnotationId> ids = m_project.annotationIds(chosen.document);
    return static_cast<int>(std::ranges::count_if(ids, [&](const Core::AnnotationId &id) {
        const bool hasCode = wanted.isEmpty()
            || std::ranges::any_of(
                m_project.annotation(id)->codes, [&](const auto &code) { return wanted.contains(code); });
        return hasCode && (!chosen.annotations || chosen.annotations->contains(id));
    }));
}

void ExportDialog::showCount()
{
    const auto count = countChosen();
    m_count->setText(count == 0 ? tr("There is nothing to export yet: tag some passages first.")
                                : tr("%Ln excerpts", nullptr, count));
    m_accept->setEnabled(count > 0);
}

void ExportDialog::chooseFile()
{
    const QString suggested = m_settings.folder() + u'/' + m_project.name() + u'.' + format().suffix;
    auto *dialog =
        new QFileDialog(this, tr("Export Excerpts To"), suggested, tr("%1 files (*.%1)").arg(format().suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format().suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (writeTo(path))
            accept();
    });
    dialog->open();
}

bool ExportDialog::writeTo(const QString &path)
{
    const auto excerpts = Library::annotationExcerpts(m_project, choice());
    if (!excerpts) {
        m_messages->show(excerpts.error());
        return false;
    }
    const QByteArray content = format().write(
        Export::contentOf(*excerpts, m_project.name(), m_grouping->currentData().value<Export::Grouping>()),
        {.spreadsheetSafe = m_safe->isChecked()});
    if (const auto written = Core::writeFileChecked(path, content, m_project.files()); !written) {
        m_messages->show(written.error());
        return false;
    }
    m_settings.setFolder(QFileInfo(path).absolutePath());
    m_written = path;
    return true;
}

}
