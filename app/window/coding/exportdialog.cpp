// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/exportdialog.h"

#include "core/atomicfile.h"
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

using namespace Qt::StringLiterals;

namespace {

QString suffix(Export::Format format)
{
    switch (format) {
    case Export::Format::Markdown: return u"md"_s;
    case Export::Format::Html: return u"html"_s;
    case Export::Format::Csv: return u"csv"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

}

ExportDialog::ExportDialog(Project::Project &project, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_settings(settings)
    , m_messages(new MessageBar)
    , m_document(new QComboBox)
    , m_code(new QComboBox)
    , m_format(new QComboBox)
    , m_safe(new QCheckBox(tr("&Safe for spreadsheets")))
    , m_count(new QLabel)
{
    setWindowTitle(tr("Export Excerpts"));
    m_document->addItem(tr("All documents"), QVariant::fromValue(Core::DocumentId()));
    for (const Core::DocumentRecord &record : project.documents())
        m_document->addItem(record.name, QVariant::fromValue(record.id));
    m_code->addItem(tr("All codes"), QString());
    for (const Core::Code &code : project.codes())
        m_code->addItem(project.codePath(code.id), project.codePath(code.id));
    m_format->addItem(tr("HTML, to read and print"), static_cast<int>(Export::Format::Html));
    m_format->addItem(tr("Markdown, for notes and papers"), static_cast<int>(Export::Format::Markdown));
    m_format->addItem(tr("CSV, for spreadsheets and statistics"), static_cast<int>(Export::Format::Csv));
    m_safe->setChecked(true);
    m_safe->setToolTip(tr("Text that a spreadsheet would run as a formula gets a ' before it"));
    m_safe->setEnabled(false);
    connect(m_document, &QComboBox::currentIndexChanged, this, &ExportDialog::showCount);
    connect(m_code, &QComboBox::currentIndexChanged, this, &ExportDialog::showCount);
    connect(m_format, &QComboBox::currentIndexChanged, this,
        [this] { m_safe->setEnabled(format() == Export::Format::Csv); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto *form = new QFormLayout;
    form->addRow(tr("&Document:"), m_document);
    form->addRow(tr("&Code:"), m_code);
    form->addRow(tr("&Format:"), m_format);
    form->addRow({}, m_safe);
    form->addRow({}, m_count);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addWidget(buttons);
    showCount();
}

void ExportDialog::setFormat(Export::Format format)
{
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format)));
}

Export::Format ExportDialog::format() const
{
    return static_cast<Export::Format>(m_format->currentData().toInt());
}

int ExportDialog::countChosen() const
{
    const QList<Core::AnnotationId> ids = m_project.annotationIds(m_document->currentData().value<Core::DocumentId>());
    const QString path = m_code->currentData().toString();
    if (path.isEmpty())
        return static_cast<int>(ids.size());
    QSet<Core::CodeId> wanted; // the code and those below it
    for (const Core::Code &code : m_project.codes()) {
        const QString own = m_project.codePath(code.id);
        if (own == path || own.startsWith(path + u'/'))
            wanted.insert(code.id);
    }
    return static_cast<int>(std::ranges::count_if(ids, [&](const Core::AnnotationId &id) {
        return std::ranges::any_of(
            m_project.annotation(id)->codes, [&](const auto &code) { return wanted.contains(code); });
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
    const QString suggested = m_settings.folder() + u'/' + m_project.name() + u'.' + suffix(format());
    auto *dialog =
        new QFileDialog(this, tr("Export Excerpts To"), suggested, tr("%1 files (*.%1)").arg(suffix(format())));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix(format()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (writeTo(path))
            accept();
    });
    dialog->open();
}

bool ExportDialog::writeTo(const QString &path)
{
    const auto excerpts = Library::annotationExcerpts(m_project,
        {.document = m_document->currentData().value<Core::DocumentId>(), .code = m_code->currentData().toString()});
    if (!excerpts) {
        m_messages->show(excerpts.error());
        return false;
    }
    const QByteArray content = Export::renderExcerpts(
        *excerpts, format(), {.title = m_project.name(), .spreadsheetSafe = m_safe->isChecked()});
    if (const auto written = Core::writeFileChecked(path, content, m_project.files()); !written) {
        m_messages->show(written.error());
        return false;
    }
    m_settings.setFolder(QFileInfo(path).absolutePath());
    m_written = path;
    return true;
}

}
