// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importing/importpage.h"

#include "core/naming.h"
#include "core/speechshares.h"
#include "import/importer.h"
#include "models/cleanupmodel.h"
#include "models/labelcandidatemodel.h"
#include "reading/readingview.h"
#include "library/job.h"
#include "window/desk/messagebar.h"
#include "window/importing/metadataform.h"
#include "window/importing/persondelegate.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

/// Whether something that is asked for here may help.
bool canBeMended(Core::ErrorCode code)
{
    switch (code) {
    case Core::ErrorCode::PasswordNeeded:
    case Core::ErrorCode::FieldNeeded:
    case Core::ErrorCode::UnknownEncoding:
    case Core::ErrorCode::UndecodableBytes:
    case Core::ErrorCode::Canceled: return true;
    default: return false;
    }
}

}

ImportPage::ImportPage(const Project::NewDocument &document, Purpose purpose, const Reading::Theme &theme,
    const Reading::Typography &typography, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_isNamed(!document.name.isEmpty())
    , m_isNew(purpose == Purpose::Add)
    , m_messages(new MessageBar)
    , m_name(new QLineEdit(document.name))
    , m_kind(new QComboBox)
    , m_encoding(new QComboBox)
    , m_form(new QFormLayout)
    , m_password(new QLineEdit)
    , m_field(new QComboBox)
    , m_remarks(new QLabel)
    , m_comments(new QCheckBox)
    , m_metadata(new MetadataForm)
    , m_tabs(new QTabWidget)
    , m_kinds(new QTreeWidget)
    , m_cleanups(new QTreeView)
    , m_labels(new QTreeView)
    , m_labelHint(new QLabel)
    , m_cleanupModel(new Models::CleanupModel(this))
    , m_labelModel(new Models::LabelCandidateModel(this))
    , m_preview(new Reading::ReadingView)
{
    m_preview->setTheme(theme);
    m_preview->setTypography(typography);
    m_preview->setAccessibleName(tr("Preview of the text as it will be read"));
    m_preview->setFrameShape(QFrame::StyledPanel);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->addWidget(m_messages);
    leftColumn->addWidget(m_preview, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(createDecisions());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    read();
}

QWidget *ImportPage::createDecisions()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_document.name = name.trimmed();
        m_isNamed = !m_document.name.isEmpty();
        Q_EMIT changed();
    });
    m_kind->addItem(tr("As found"), QVariant());
    for (const auto kind : {Core::DocumentKind::Transcript, Core::DocumentKind::Article, Core::DocumentKind::Other})
        m_kind->addItem(Core::documentKindName(kind), static_cast<int>(kind));
    if (m_document.options.kind)
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(*m_document.options.kind)));
    connect(m_kind, &QComboBox::activated, this, [this] {
        const QVariant kind = m_kind->currentData();
        m_document.options.kind =
            kind.isValid() ? std::optional(static_cast<Core::DocumentKind>(kind.toInt())) : std::nullopt;
        read();
    });
    m_encoding->addItem(tr("As found"), QString());
    const QStringList encodings = Import::knownEncodings();
    for (const QString &encoding : encodings)
        m_encoding->addItem(encoding, encoding);
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(m_document.options.encoding)));
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_document.options.encoding = m_encoding->currentData().toString();
        read();
    });
    m_encoding->setToolTip(tr("If letters look wrong in the preview, try another encoding"));

    m_tabs->setAccessibleName(tr("What Crossread did and is not sure of"));
    m_tabs->addTab(createCleanups(), {});
    m_tabs->addTab(createLabels(), {});
    m_tabs->addTab(m_metadata, tr("For Citations"));
    connect(m_metadata, &MetadataForm::edited, this, [this] { m_document.metadata = m_metadata->metadata(); });
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setToolTip(tr("It is used to read the file now, and not kept"));
    connect(m_password, &QLineEdit::returnPressed, this, [this] {
        m_document.options.password = m_password->text();
        read();
    });
    m_field->setEditable(true);
    connect(m_field, &QComboBox::textActivated, this, [this](const QString &field) {
        m_document.options.field = field.trimmed();
        read();
    });
    m_remarks->setWordWrap(true);
    m_remarks->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("&Kind:"), m_kind);
    m_form->addRow(tr("&Encoding:"), m_encoding);
    m_form->addRow(tr("&Password:"), m_password);
    m_form->addRow(tr("&Words are in:"), m_field);
    m_form->addRow(m_comments);
    m_comments->setToolTip(tr("Each becomes a note at its place, by whoever wrote the comment"));
    connect(m_comments, &QCheckBox::toggled, this, [this](bool on) { m_document.takesComments = on; });
    m_form->addRow(m_remarks);
    for (QWidget *row : std::initializer_list<QWidget *>{m_password, m_field, m_comments, m_remarks})
        m_form->setRowVisible(row, false);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addLayout(m_form);
    column->addWidget(m_tabs, 1);
    return box;
}

QWidget *ImportPage::createCleanups()
{
    m_kinds->setHeaderLabels({tr("Clean-up"), tr("Places")});
    m_kinds->setAccessibleName(tr("Clean-ups to switch on or off"));
    m_kinds->setRootIsDecorated(false);
    m_kinds->header()->setStretchLastSection(false);
    m_kinds->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_kinds->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_kinds, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (m_filling)
            return;
        const auto kind = static_cast<Core::CleanupKind>(item->data(0, Qt::UserRole).toInt());
        m_document.options.disabled.removeAll(kind);
        if (item->checkState(0) == Qt::Unchecked)
            m_document.options.disabled.append(kind);
        std::ranges::sort(m_document.options.disabled);
        read();
    });
    m_cleanups->setModel(m_cleanupModel);
    m_cleanups->setAccessibleName(tr("What was changed or set aside"));
    m_cleanups->setRootIsDecorated(false);
    m_cleanups->setUniformRowHeights(true);
    m_cleanups->setColumnWidth(0, fontMetrics().averageCharWidth() * 26);
    connect(m_cleanups->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            showPlace(index.data(Models::CleanupModel::PositionRole).value<qsizetype>());
    });
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_kinds);
    splitter->addWidget(m_cleanups);
    splitter->setSizes({fontMetrics().lineSpacing() * 7, fontMetrics().lineSpacing() * 14});
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

QWidget *ImportPage::createLabels()
{
    m_labels->setModel(m_labelModel);
    m_labels->setAccessibleName(tr("Labels that may be speakers"));
    m_labels->setRootIsDecorated(false);
    m_labels->setUniformRowHeights(true);
    m_labels->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_labels->setItemDelegateForColumn(
        Models::LabelCandidateModel::PersonColumn, new PersonDelegate(*m_labelModel, m_labels));
    const int letter = fontMetrics().averageCharWidth();
    // Label and person are what is decided on; the first words take what is left.
    QHeaderView *columns = m_labels->header();
    columns->setStretchLastSection(false);
    columns->setSectionResizeMode(Models::LabelCandidateModel::FirstWordsColumn, QHeaderView::Stretch);
    m_labels->setColumnWidth(Models::LabelCandidateModel::LabelColumn, letter * 19);
    m_labels->setColumnWidth(Models::LabelCandidateModel::CountColumn, letter * 7);
    m_labels->setColumnWidth(Models::LabelCandidateModel::PersonColumn, letter * 17);
    connect(m_labels->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            showPlace(index.data(Models::LabelCandidateModel::PositionRole).value<qsizetype>());
    });
    connect(m_labelModel, &Models::LabelCandidateModel::decisionsChanged, this, [this] {
        m_document.options.labels = m_labelModel->decisions();
        read();
    });
    m_labelHint->setWordWrap(true);
    m_labelHint->setForegroundRole(QPalette::PlaceholderText);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_labelHint);
    column->addWidget(m_labels, 1);
    return box;
}

void ImportPage::setOptions(const Core::ImportOptions &options)
{
    m_document.options = options;
    read();
}

bool ImportPage::isReady() const
{
    return m_job.isNull() && m_imported && !m_document.name.isEmpty();
}

Library::PreparedDocument ImportPage::prepared() const
{
    Library::PreparedDocument prepared{m_document, m_imported};
    if (m_imported) {
        prepared.document.options.format = m_imported->format;
        prepared.document.options.formatVersion = m_imported->formatVersion;
        prepared.document.options.password.clear();
    }
    return prepared;
}

QString ImportPage::summary() const
{
    if (!m_imported)
        return m_document.name.isEmpty() ? QFileInfo(m_document.sourcePath).fileName() : m_document.name;
    const qsizetype speakers = Core::speakerGroups(*m_imported).size();
    //: a document in the list of those to be added: name, kind, number of speakers
    return speakers == 0 ? tr("%1 (%2)").arg(m_document.name, Core::documentKindName(m_imported->kind))
                         : tr("%1 (%2, %n speakers)", nullptr, static_cast<int>(speakers))
                               .arg(m_document.name, Core::documentKindName(m_imported->kind));
}

void ImportPage::read()
{
    delete m_job;
    struct Read {
        Core::Result<QByteArray> bytes;
        Core::Result<Core::DocumentPtr> imported;
    };
    const auto work = [document = m_document](const Core::Progress &progress) -> Read {
        const auto bytes = document.bytes.isEmpty() ? Import::readFile(document.sourcePath) : document.bytes;
        if (!bytes)
            return {bytes, nullptr};
        const QString fileName = QFileInfo(document.sourcePath).fileName();
        const QString name = !fileName.isEmpty() ? fileName
            : !document.name.isEmpty()           ? document.name
                                                 : tr("Pasted text");
        return {bytes, Import::importBytes(*bytes, name, document.options, progress).transform(Core::shared)};
    };
    const auto take = [this](const Read &read) {
        m_job.clear();
        if (!read.bytes) {
            Q_EMIT unreadable(read.bytes.error());
            return;
        }
        m_document.bytes = *read.bytes;
        if (!read.imported && !m_wasRead && !canBeMended(read.imported.error().code)) {
            Q_EMIT unreadable(read.imported.error());
            return;
        }
        const bool first = !std::exchange(m_wasRead, true);
        showResult(read.imported);
        if (first && unsureLabels() > 0)
            m_tabs->setCurrentIndex(1); // there the reader is asked for something
        Q_EMIT readEnded();
    };
    auto *job = new Library::Job(work, take, this);
    m_job = job;
    connect(job, &Library::Job::progressed, this, [this](int permille) {
        m_messages->showProgress(tr("Reading …"), permille, [this] {
            delete m_job;
            m_messages->show(
                {Core::ErrorCode::Canceled, m_document.name, {}}, {{tr("Read again"), [this] { read(); }}});
        });
    });
    Q_EMIT changed();
}

void ImportPage::showResult(const Core::Result<Core::DocumentPtr> &result)
{
    m_messages->clear();
    m_imported = result.value_or(nullptr);
    if (!result) {
        m_messages->show(result.error());
        askFor(result.error());
    }
    const qsizetype top = m_preview->document() ? m_preview->topPosition() : 0;
    m_preview->setDocument(m_imported);
    m_cleanupModel->setDocument(m_imported);
    m_labelModel->setDocument(m_imported, m_document.options.labels);
    if (m_imported) {
        m_preview->setTopPosition(std::min(top, m_imported->text.size()));
        m_kind->setItemText(0, tr("As found: %1").arg(Core::documentKindName(m_imported->kind)));
        //: encoding as found in the file, and how sure that is
        m_encoding->setItemText(0,
            m_imported->encoding.isEmpty()
                ? tr("As found")
                : tr("As found: %1 (%2 % sure)")
                      .arg(m_imported->encoding, QLocale().toString(qRound(m_imported->encodingConfidence * 100))));
        m_form->setRowVisible(m_encoding, !m_imported->encoding.isEmpty());
        showFound();
        m_tabs->setTabText(0, tr("Clean-ups (%L1)").arg(m_imported->cleanups.size()));
        const auto unsure = unsureLabels();
        m_labelHint->setText(m_imported->labelCandidates.isEmpty() ? tr("This text has no labels that name a speaker.")
                : unsure == 0 ? tr("No label leaves a doubt. Untick one that names no speaker; give two labels the "
                                   "same person to merge them.")
                              : tr("Crossread is not sure about the labels in bold. Tick those who speak; give two "
                                   "labels the same person to merge them."));
        m_tabs->setTabText(1, unsure == 0 ? tr("Speakers") : tr("Speakers to check (%L1)").arg(unsure));
        fillCleanupKinds();
    }
    Q_EMIT changed();
}

qsizetype ImportPage::unsureLabels() const
{
    return m_imported ? std::ranges::count(m_imported->labelCandidates, false, &Core::LabelCandidate::sure) : 0;
}

void ImportPage::showFound()
{
    if (!m_isNamed) {
        const QString title = m_imported->metadata.title.simplified();
        const QString file = QFileInfo(m_document.sourcePath).completeBaseName();
        m_document.name = !title.isEmpty() ? title.left(120) : !file.isEmpty() ? file : tr("Pasted text");
        m_name->setText(m_document.name);
        m_name->setCursorPosition(0);
    }
    if (!m_document.metadata)
        m_metadata->setMetadata(m_imported->metadata);
    QStringList remarks = m_imported->remarks;
    if (m_imported->locators.isEmpty())
        remarks.append(tr("The file tells neither pages nor times: citations count turns and paragraphs."));
    if (m_imported->metadata.authors.isEmpty() && m_imported->metadata.published.isEmpty())
        remarks.append(tr("It names neither author nor date: they can be added under “For Citations”."));
    m_remarks->setText(remarks.join(u' '));
    m_form->setRowVisible(m_remarks, !remarks.isEmpty());
    // Those of a document that is there already were offered when it came.
    const bool offers = m_isNew && !m_imported->comments.isEmpty();
    m_comments->setText(tr("%Ln comment(s): take them as notes", nullptr, int(m_imported->comments.size())));
    if (offers && !m_form->isRowVisible(m_comments))
        m_comments->setChecked(true);
    m_form->setRowVisible(m_comments, offers);
}

/// Shows what the reader can give so that the file can be read.
void ImportPage::askFor(const Core::Error &error)
{
    if (error.code == Core::ErrorCode::PasswordNeeded) {
        m_form->setRowVisible(m_password, true);
        m_password->setFocus();
        m_password->selectAll();
    } else if (error.code == Core::ErrorCode::FieldNeeded) {
        m_field->clear();
        m_field->addItems(error.detail.split(", "_L1, Qt::SkipEmptyParts));
        m_field->setCurrentIndex(-1);
        m_form->setRowVisible(m_field, true);
        m_field->setFocus();
    }
}

void ImportPage::fillCleanupKinds()
{
    m_filling = true;
    const int current = m_kinds->indexOfTopLevelItem(m_kinds->currentItem());
    m_kinds->clear();
    for (int number = 0; number < Core::cleanupKindCount; ++number) {
        const auto kind = static_cast<Core::CleanupKind>(number);
        const bool off = m_document.options.disabled.contains(kind);
        const auto count = std::ranges::count(m_imported->cleanups, kind, &Core::Cleanup::kind);
        if (count == 0 && !off)
            continue;
        auto *item =
            new QTreeWidgetItem(m_kinds, {Core::cleanupChoice(kind), off ? QString() : QLocale().toString(count)});
        item->setData(0, Qt::UserRole, number);
        item->setCheckState(0, off ? Qt::Unchecked : Qt::Checked);
        item->setToolTip(0, Core::cleanupChoice(kind));
    }
    m_kinds->setCurrentItem(m_kinds->topLevelItem(std::max(0, current)));
    m_filling = false;
}

void ImportPage::showPlace(qsizetype position)
{
    if (!m_imported)
        return;
    const Core::TextSpan place = m_imported->paragraphSpan(m_imported->paragraphAt(position));
    m_preview->setMarks(Reading::Layer::Focus, {Reading::Mark{.span = place, .letters = {}, .tip = {}}});
    m_preview->bringIntoView(place, Reading::ReadingView::Scroll::Centre);
}

}
