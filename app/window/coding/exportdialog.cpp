// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/exportdialog.h"

#include "core/lettinggo.h"
#include "core/codenames.h"
#include "exchange/textfolder.h"
#include "library/exchanging.h"
#include "library/job.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"
#include "window/pages/jobprogress.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(Project::Project &project, Settings &settings,
    const std::optional<QList<Core::AnnotationId>> &listed, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_settings(settings)
    , m_messages(new MessageBar)
    , m_onlyListed(new QCheckBox(tr("&Only those that the list shows")))
    , m_choices(new QWidget)
    , m_form(new QFormLayout(m_choices))
    , m_what(new QComboBox)
    , m_document(new QComboBox)
    , m_code(new QComboBox)
    , m_format(new QComboBox)
    , m_grouping(new QComboBox)
    , m_safe(new QCheckBox(tr("&Safe for spreadsheets")))
    , m_utf16(new QCheckBox(tr("Count positions as &NVivo does")))
    , m_count(new QLabel)
{
    setWindowTitle(tr("Export"));
    m_what->addItem(tr("Excerpts"), QVariant::fromValue(What::Excerpts));
    m_what->addItem(tr("Excerpts, as notes for Obsidian and Zotero"), QVariant::fromValue(What::Notes));
    m_what->addItem(tr("A text with its codes"), QVariant::fromValue(What::Text));
    m_what->addItem(tr("Codes, to be read with their memos"), QVariant::fromValue(What::Codes));
    m_what->addItem(tr("Documents, as references"), QVariant::fromValue(What::References));
    m_what->addItem(tr("Annotations, as W3C Web Annotations"), QVariant::fromValue(What::WebAnnotations));
    m_what->addItem(tr("Project, for NVivo, MAXQDA, ATLAS.ti and others"), QVariant::fromValue(What::Project));
    m_what->addItem(tr("Codes, for the same"), QVariant::fromValue(What::Codebook));
    m_what->addItem(tr("Project, as a folder of plain text"), QVariant::fromValue(What::Folder));
    m_document->addItem(tr("All documents"), QVariant::fromValue(Core::DocumentId()));
    for (const Core::DocumentRecord &record : project.documents())
        m_document->addItem(record.name, QVariant::fromValue(record.id));
    m_code->addItem(tr("All codes"), QVariant::fromValue(Core::CodeId()));
    const QHash<Core::CodeId, QString> paths = Core::codePaths(project.codes());
    for (const Core::Code &code : project.codes())
        m_code->addItem(paths.value(code.id), QVariant::fromValue(code.id));
    m_grouping->addItem(tr("Document"), QVariant::fromValue(Export::Grouping::Document));
    m_grouping->addItem(tr("Code"), QVariant::fromValue(Export::Grouping::Code));
    m_safe->setChecked(true);
    m_safe->setToolTip(tr("Text that a spreadsheet would run as a formula gets a ' before it"));
    m_utf16->setToolTip(
        tr("In UTF-16 units, in which an emoji counts as two characters and not as one, as the standard has "
           "it. The description of the project says so."));
    if (listed)
        m_listed = QSet<Core::AnnotationId>(listed->begin(), listed->end());
    m_onlyListed->setChecked(m_listed.has_value());
    connect(m_onlyListed, &QCheckBox::toggled, this, &ExportDialog::showCount);
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    m_form->setContentsMargins({});
    m_form->addRow(tr("&What:"), m_what);
    m_form->addRow({}, m_onlyListed);
    m_form->addRow(tr("&Document:"), m_document);
    m_form->addRow(tr("&Code:"), m_code);
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("&Group by:"), m_grouping);
    m_form->addRow({}, m_safe);
    m_form->addRow({}, m_utf16);
    m_form->addRow({}, m_count);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_choices);
    column->addWidget(buttons);
    offerFormats();
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::offerFormats);
    connect(m_document, &QComboBox::currentIndexChanged, this, &ExportDialog::showCount);
    connect(m_code, &QComboBox::currentIndexChanged, this, &ExportDialog::showCount);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::offerWhatMatters);
    connect(&m_project, &Project::Project::changed, this, [this] {
        forgetPackage();
        if (!m_isWriting)
            showCount();
    });
}

ExportDialog::~ExportDialog()
{
    forgetPackage();
}

void ExportDialog::forgetPackage()
{
    if (m_package)
        Core::letGo(std::exchange(m_package, nullptr));
}

ExportDialog::What ExportDialog::what() const
{
    return m_what->currentData().value<What>();
}

void ExportDialog::setWhat(What what)
{
    m_what->setCurrentIndex(m_what->findData(QVariant::fromValue(what)));
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

QString ExportDialog::suffix() const
{
    switch (what()) {
    case What::Excerpts:
    case What::Text:
    case What::Codes:
    case What::References: return format().suffix;
    case What::WebAnnotations: return u"json"_s;
    case What::Project: return u"qdpx"_s;
    case What::Codebook: return u"qdc"_s;
    case What::Notes:
    case What::Folder: break;
    }
    return {};
}

/// Those that can write it.
void ExportDialog::offerFormats()
{
    const QSignalBlocker blocked(m_format);
    m_formats.clear();
    if (what() == What::Excerpts)
        m_formats = Formats::formatsFor(Export::contentOf({}));
    else if (what() == What::Text || what() == What::Codes)
        m_formats = Formats::formatsFor({.page = [] { return Formats::Page(); }});
    else if (what() == What::References)
        m_formats = Formats::formatsFor({.references = [] { return QList<Formats::Reference>(); }});
    m_format->clear();
    for (const Formats::Format &one : std::as_const(m_formats))
        m_format->addItem(one.description(), one.name);
    const bool areExcerpts = what() == What::Excerpts || what() == What::Notes;
    const bool areOfDocuments = what() == What::Text || what() == What::References || what() == What::WebAnnotations;
    m_form->setRowVisible(m_document, areExcerpts || areOfDocuments);
    m_document->setItemText(0, what() == What::Text ? tr("Choose a document") : tr("All documents"));
    m_form->setRowVisible(m_onlyListed, areExcerpts && m_listed.has_value());
    m_form->setRowVisible(m_code, areExcerpts);
    if (!areExcerpts)
        m_code->setCurrentIndex(0); // what is not seen does not count
    m_form->setRowVisible(m_format, !m_formats.isEmpty());
    m_form->setRowVisible(m_grouping, what() == What::Excerpts);
    m_form->setRowVisible(m_safe, what() == What::Excerpts);
    offerWhatMatters();
    showCount();
}

void ExportDialog::offerWhatMatters()
{
    if (what() != What::Excerpts)
        return;
    m_safe->setEnabled(format().hasFormulas);
    m_grouping->setEnabled(format().takes({.page = [] { return Formats::Page(); }}));
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

/// What there is to write, and of a project what cannot go along.
void ExportDialog::showCount()
{
    delete m_job; // what was looked at may not be asked for any more
    m_form->setRowVisible(m_utf16, what() == What::Project && m_package && m_package->hasPairs);
    bool hasSome = true;
    QString text;
    switch (what()) {
    case What::WebAnnotations:
    case What::Notes:
    case What::Excerpts: {
        const auto count = countChosen();
        hasSome = count > 0;
        text = hasSome ? tr("%Ln excerpts", nullptr, count)
                       : tr("There is nothing to export yet: tag some passages first.");
        break;
    }
    case What::References: hasSome = !m_project.documents().isEmpty(); break;
    case What::Text: hasSome = m_document->currentIndex() > 0; break;
    case What::Folder:
    case What::Project:
        if (!m_package)
            return lookAtLosses();
        text = (what() == What::Folder ? m_package->lossesInFolder() : m_package->losses).sentences().join(u'\n');
        if (text.isEmpty())
            text = tr("Everything goes along.");
        break;
    case What::Codes:
    case What::Codebook:
        hasSome = !m_project.codes().isEmpty();
        text = hasSome ? tr("%Ln codes", nullptr, int(m_project.codes().size()))
                       : tr("There are no codes yet: tag some passages first.");
        break;
    }
    m_count->setText(text);
    m_accept->setEnabled(hasSome);
}

/// Packs the project: only that tells what cannot go along.
void ExportDialog::lookAtLosses()
{
    m_count->setText(tr("Looking at what can go along …"));
    m_accept->setEnabled(false);
    auto work = [project = Project::Snapshot(m_project)](
                    const Core::Progress &progress) mutable { return Library::packageOf(project, progress); };
    const auto take = [this](Core::Result<Exchange::Package> made) {
        m_job.clear();
        if (!made)
            return m_count->setText(made.error().sentence());
        m_package = std::make_shared<const Exchange::Package>(*std::move(made));
        showCount();
    };
    m_job = new Library::Job(std::move(work), take, this);
}

/// A new one below the one that is chosen, unless that is empty or holds an earlier export.
void ExportDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Export To"), m_settings.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool isPlace = what() == What::Notes || QDir(path).isEmpty() || Exchange::isProjectFolder(path);
        writeTo(isPlace ? path : QDir(path).filePath(m_project.name()));
    });
    dialog->open();
}

void ExportDialog::chooseFile()
{
    if (what() == What::Folder || what() == What::Notes) {
        chooseFolder();
        return;
    }
    const QString suggested = m_settings.folder() + u'/' + m_project.name() + u'.' + suffix();
    auto *dialog = new QFileDialog(this, tr("Export To"), suggested, tr("%1 files (*.%1)").arg(suffix()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::writeTo);
    dialog->open();
}

ExportWork ExportDialog::chosen() const
{
    ExportWork work{.what = what(),
        .among = choice(),
        .options = {.spreadsheetSafe = m_safe->isChecked()},
        .grouping = m_grouping->currentData().value<Export::Grouping>(),
        .citations = m_settings.citationStyle(),
        .unit = m_utf16->isChecked() ? Exchange::Counting::Unit::Utf16 : Exchange::Counting::Unit::CodePoint,
        .package = m_package};
    if (!m_formats.isEmpty())
        work.format = format();
    return work;
}

void ExportDialog::setWriting(bool on)
{
    m_isWriting = on;
    m_choices->setEnabled(!on);
    if (on)
        m_accept->setEnabled(false);
    else
        showCount();
}

void ExportDialog::writeTo(const QString &path)
{
    delete m_job; // where it is looked at what cannot go along, writing finds out by itself
    setWriting(true);
    auto work = [out = chosen(), project = Project::Snapshot(m_project), path](
                    const Core::Progress &progress) mutable { return out.write(project, path, progress); };
    auto *job = new Library::Job(
        std::move(work), [this, path](const Core::Result<void> &written) { finish(path, written); }, this);
    m_job = job;
    showProgressOf(
        *job, *m_messages, tr("Writing “%1” …").arg(QFileInfo(path).fileName()), [this] { setWriting(false); });
}

void ExportDialog::finish(const QString &path, const Core::Result<void> &written)
{
    m_job.clear();
    if (!written) {
        setWriting(false);
        m_messages->show(written.error());
        return;
    }
    m_settings.setFolder(QFileInfo(path).absolutePath());
    m_written = path;
    accept();
}

void ExportDialog::done(int result)
{
    delete m_job;
    QDialog::done(result);
}

}
