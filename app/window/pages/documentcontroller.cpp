// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/documentcontroller.h"

#include "core/changes.h"
#include "import/formats/format.h"
#include "import/importer.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "window/desk/actions.h"
#include "window/pages/actprogress.h"
#include "library/documentloader.h"
#include "window/importing/importdialog.h"
#include "library/job.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/desk/settings.h"
#include "window/desk/thememanager.h"

#include <QPushButton>
#include <QFileInfo>
#include <QMessageBox>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

DocumentController::DocumentController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    for (ReadingPane *pane : m_bench.panes.panes())
        connect(pane, &ReadingPane::documentChosen, this, [this, pane](Core::DocumentId id) { show(*pane, id); });
    connect(&m_bench.project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (touches<Core::DocumentRecord>(applied))
            documentsChanged();
    });
    connect(&m_bench.project, &Project::Project::documentLoaded, this, [this](Core::DocumentId id) {
        for (ReadingPane *pane : m_bench.panes.panes()) {
            if (pane->documentId() == id)
                place(*pane);
        }
    });
    connect(&m_bench.themes, &ThemeManager::themeChanged, this, &DocumentController::applyTypography);
    connect(&m_bench.settings, &Settings::typographyChanged, this, &DocumentController::applyTypography);
    const auto zoomBy = [this](int steps) { return [this, steps] { m_bench.panes.active().view().zoom(steps); }; };
    connect(m_bench.actions.get(u"view.zoomIn"_s), &QAction::triggered, this, zoomBy(1));
    connect(m_bench.actions.get(u"view.zoomOut"_s), &QAction::triggered, this, zoomBy(-1));
    connect(m_bench.actions.get(u"view.zoomReset"_s), &QAction::triggered, this, zoomBy(0));
    connect(m_bench.actions.get(u"edit.copy"_s), &QAction::triggered, this,
        [this] { m_bench.panes.active().view().copy(m_bench.settings.citationStyle()); });
    const auto select = [this](Reading::Unit unit) {
        return [this, unit] {
            Reading::ReadingView &view = m_bench.panes.active().view();
            view.selectUnit(unit, view.caret());
        };
    };
    connect(m_bench.actions.get(u"edit.selectSentence"_s), &QAction::triggered, this, select(Reading::Unit::Sentence));
    connect(
        m_bench.actions.get(u"edit.selectParagraph"_s), &QAction::triggered, this, select(Reading::Unit::Paragraph));
    connect(m_bench.actions.get(u"edit.selectTurn"_s), &QAction::triggered, this, select(Reading::Unit::Turn));
    connect(m_bench.actions.get(u"document.add"_s), &QAction::triggered, this, [this] { addFiles({}); });
    connect(m_bench.actions.get(u"document.properties"_s), &QAction::triggered, this,
        [this] { editProperties(m_bench.panes.active().documentId()); });
    connect(m_bench.actions.get(u"document.remove"_s), &QAction::triggered, this,
        [this] { removeDocument(m_bench.panes.active().documentId()); });
    QAction *places = m_bench.actions.get(u"view.places"_s);
    places->setChecked(m_bench.settings.placesShown());
    connect(places, &QAction::toggled, &m_bench.settings, &Settings::setPlacesShown);
    connect(m_bench.actions.get(u"document.readAgain"_s), &QAction::triggered, this, &DocumentController::readAgain);
    applyTypography();
    updateChoices();
}

void DocumentController::applyTypography()
{
    for (ReadingPane *pane : m_bench.panes.panes()) {
        pane->view().setTheme(m_bench.themes.theme());
        pane->view().setTypography(m_bench.settings.typography());
        pane->view().setPlacesShown(m_bench.settings.placesShown());
    }
}

void DocumentController::showPair()
{
    const QList<Core::DocumentRecord> records = m_bench.project.documents();
    if (records.isEmpty())
        return;
    const auto isTranscript = [this](const Core::DocumentRecord &record) {
        if (record.options.kind || !m_bench.project.isLoaded(record.id))
            return record.options.kind == Core::DocumentKind::Transcript;
        const auto document = m_bench.project.document(record.id);
        return document && (*document)->kind == Core::DocumentKind::Transcript;
    };
    const auto transcript = std::ranges::find_if(records, isTranscript);
    const Core::DocumentId first = transcript == records.cend() ? records.first().id : transcript->id;
    const auto partner = std::ranges::find_if(records, [first](const auto &record) { return record.id != first; });
    show(m_bench.panes.first(), first);
    if (partner != records.cend())
        show(m_bench.panes.second(), partner->id);
}

void DocumentController::show(ReadingPane &pane, Core::DocumentId id)
{
    if (m_bench.project.record(id) == nullptr)
        return;
    pane.setChosen(id);
    if (m_bench.project.isLoaded(id))
        place(pane);
    else
        load(pane, id);
}

void DocumentController::prepare(Core::DocumentId id)
{
    if (m_bench.project.record(id) != nullptr && !m_bench.project.isLoaded(id))
        load(m_bench.panes.active(), id);
}

void DocumentController::load(ReadingPane &pane, Core::DocumentId id)
{
    if (m_jobs.contains(id))
        return;
    const Core::DocumentRecord record = *m_bench.project.record(id);
    const auto take = [this, record, pane = &pane](const auto &read) { loaded(*pane, record, read); };
    auto *job = new Library::Job(m_bench.project.loading(id), take, this);
    m_jobs.insert(id, {job, record.options});
    const auto cancel = [this, id, pane = &pane] {
        pane->messages().show(MessageBar::Severity::Information, tr("Opening was stopped."),
            {{tr("Open again"), [this, id, pane] { show(*pane, id); }}});
        stop(id);
    };
    connect(job, &Library::Job::progressed, this, [name = record.name, pane = &pane, cancel](int permille) {
        pane->messages().showProgress(tr("Opening “%1” …").arg(name), permille, cancel);
    });
}

void DocumentController::stop(Core::DocumentId id)
{
    delete m_jobs.take(id).job;
    if (m_jobs.isEmpty())
        Q_EMIT settled();
}

void DocumentController::loaded(
    ReadingPane &pane, const Core::DocumentRecord &asked, const Core::Result<Project::Project::Loaded> &read)
{
    m_jobs.remove(asked.id);
    pane.messages().clear();
    if (read)
        m_bench.project.setLoaded(asked.id, *read); // documentLoaded() places it
    else
        pane.messages().show(read.error());
    if (m_jobs.isEmpty())
        Q_EMIT settled();
}

void DocumentController::notePlace(const ReadingPane &pane)
{
    const Core::DocumentPtr document = pane.document();
    const qsizetype top = pane.view().topPosition();
    if (document && top > 0)
        m_places.insert(&pane, {pane.documentId(), document->toSource({top, top + 1})});
}

void DocumentController::place(ReadingPane &pane)
{
    const auto document = m_bench.project.document(pane.documentId());
    if (!document) {
        pane.messages().show(document.error());
        return;
    }
    notePlace(pane);
    pane.setDocument(*document);
    if (const auto [id, top] = m_places.take(&pane); id == pane.documentId())
        pane.view().setTopPosition((*document)->toReading(top).begin);
    const Core::DocumentRecord &record = *m_bench.project.record(pane.documentId());
    const Import::Format *format = Import::formatOfId(record.options.format);
    if (format && record.options.formatVersion < format->version && !m_bench.project.isReadOnly())
        pane.messages().show(MessageBar::Severity::Information,
            tr("Crossread reads this kind of file better than when it came in."),
            {{tr("Read Again…"), [this] { readAgain(); }}});
    Q_EMIT shown(&pane);
}

void DocumentController::updateChoices()
{
    for (ReadingPane *pane : m_bench.panes.panes())
        pane->setChoices(m_bench.project.documents());
    m_bench.actions.setPossible(u"document.remove"_s, !m_bench.project.documents().isEmpty());
    m_bench.actions.setPossible(u"document.properties"_s, !m_bench.project.documents().isEmpty());
}

void DocumentController::documentsChanged()
{
    updateChoices();
    const QList<Core::DocumentId> loading = m_jobs.keys();
    for (const Core::DocumentId &id : loading) {
        const Core::DocumentRecord *record = m_bench.project.record(id);
        if (record == nullptr || record->options != m_jobs.value(id).options)
            stop(id);
    }
    const QList<Core::DocumentRecord> records = m_bench.project.documents();
    for (const Core::DocumentRecord &record : records) {
        if (ReadingPane *pane = m_removed.take(record.id))
            show(*pane, record.id);
    }
    for (ReadingPane *pane : m_bench.panes.panes()) {
        const Core::DocumentId id = pane->documentId();
        if (m_bench.project.record(id) != nullptr) {
            if (m_bench.project.isLoaded(id))
                continue;
            // It is to be read with other options: what stands on the page has gone from the project.
            notePlace(*pane);
            pane->setChosen({});
            show(*pane, id);
            continue;
        }
        // What it showed was removed: the next document that no pane shows takes its place, until it comes back.
        if (!id.isNull())
            m_removed.insert(id, pane);
        const auto next = std::ranges::find_if(
            records, [this](const auto &record) { return m_bench.panes.showing(record.id) == nullptr; });
        pane->setChosen({});
        if (next != records.cend())
            show(*pane, next->id);
    }
}

ReadingPane &DocumentController::sideOf(Core::DocumentKind kind) const
{
    for (ReadingPane *pane : m_bench.panes.panes()) {
        if (pane->document() && pane->document()->kind == kind)
            return *pane;
    }
    for (ReadingPane *pane : m_bench.panes.panes()) {
        if (pane->documentId().isNull())
            return *pane;
    }
    return kind == Core::DocumentKind::Transcript ? m_bench.panes.first() : m_bench.panes.second();
}

ImportDialog *DocumentController::addingDialog()
{
    const auto add = [this](ImportDialog &dialog, const ImportDialog::Done &done) {
        const auto showLast = [this, done](const Core::Result<QList<Core::DocumentId>> &ids) {
            done(ids ? std::nullopt : std::optional(ids.error()));
            for (const Core::DocumentId &id : ids.value_or(QList<Core::DocumentId>())) {
                const auto document = m_bench.project.document(id);
                show(sideOf(document ? (*document)->kind : Core::DocumentKind::Other), id);
            }
        };
        return Library::addDocuments(m_bench.project, dialog.documents(), showLast, &dialog);
    };
    auto *dialog =
        new ImportDialog(ImportDialog::Purpose::Add, m_bench.settings, m_bench.themes.theme(), add, &m_bench.panes);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void DocumentController::addFiles(const QStringList &files)
{
    ImportDialog *dialog = addingDialog();
    if (files.isEmpty())
        dialog->chooseFiles();
    else
        dialog->addFiles(files);
}

void DocumentController::addDocument(const Project::NewDocument &document)
{
    addingDialog()->addDocument(document);
}

void DocumentController::readAgain()
{
    ReadingPane *pane = &m_bench.panes.active();
    const Core::DocumentRecord *record = m_bench.project.record(pane->documentId());
    if (record == nullptr)
        return;
    Core::ImportOptions options = record->options;
    options.formatVersion = 0;
    const auto work = [sources = m_bench.project.sources(), record = *record, options](const Core::Progress &progress) {
        return sources.read(record.id, Core::Progress(progress, 0, 200)).and_then([&](const QByteArray &bytes) {
            const QString name = QFileInfo(record.sourcePath).fileName();
            return Import::importBytes(
                bytes, name.isEmpty() ? record.name : name, options, Core::Progress(progress, 200, 1000));
        });
    };
    const auto done = [this, pane, id = record->id, options](Core::Result<Core::Document> read) {
        pane->messages().clear();
        if (m_bench.panes.succeeded(read))
            offerReading(id, options, Core::shared(*std::move(read)));
    };
    auto *job = new Library::Job(work, done, this);
    job->whenSlow([pane, name = record->name, job] {
        pane->messages().showProgress(tr("Reading “%1” …").arg(name), -1, [pane, job] {
            delete job;
            pane->messages().clear();
        });
    });
}

/// Says what would change, and changes it where the reader wants that.
void DocumentController::offerReading(
    Core::DocumentId id, Core::ImportOptions options, const Core::DocumentPtr &imported)
{
    const Core::DocumentRecord *record = m_bench.project.record(id);
    if (record == nullptr)
        return;
    const Project::Project::ImportEffect effect = m_bench.project.effectOf(id, *imported);
    options.format = imported->format;
    options.formatVersion = imported->formatVersion;
    if (effect.sameText) {
        m_bench.panes.active().messages().show(MessageBar::Severity::Information,
            tr("“%1” reads the same today: there is nothing to change.").arg(record->name));
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Read Again"),
        tr("Read today, %n paragraph(s) of “%1” are new or read otherwise.", nullptr, effect.paragraphs)
            .arg(record->name),
        QMessageBox::Cancel, &m_bench.panes);
    const int safe = effect.annotations - effect.moved - effect.lost;
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(effect.annotations == 0
            ? tr("There are no annotations on it. It can be undone.")
            : tr("Of its %L1 annotations %L2 stay at their words, %L3 are found again by likeness and want a look, and "
                 "%L4 are not found: their words are kept. It can be undone.")
                  .arg(effect.annotations)
                  .arg(safe)
                  .arg(effect.moved)
                  .arg(effect.lost));
    QAbstractButton *accept = question->addButton(tr("&Read Again"), QMessageBox::AcceptRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(accept, &QAbstractButton::clicked, this, [this, id, options, imported] {
        (void)m_bench.panes.succeeded(m_bench.project.changeImport(id, options, imported));
    });
    question->open();
}

void DocumentController::editProperties(Core::DocumentId id)
{
    const ReadingPane &pane = m_bench.panes.active();
    const Core::DocumentRecord *record = m_bench.project.record(id);
    if (record == nullptr)
        return;
    const auto read = [this, id, pane = &pane](const Core::Result<QByteArray> &bytes) {
        pane->messages().clear();
        if (m_bench.panes.succeeded(bytes))
            showProperties(id, *bytes);
    };
    auto *job = new Library::Job([sources = m_bench.project.sources(), id](
                                     const Core::Progress &progress) { return sources.read(id, progress); },
        read, this);
    job->whenSlow([pane = &pane, name = record->name, job] {
        pane->messages().showProgress(tr("Opening “%1” …").arg(name), -1, [job] { delete job; });
    });
}

void DocumentController::showProperties(Core::DocumentId id, const QByteArray &bytes)
{
    const Core::DocumentRecord *record = m_bench.project.record(id);
    if (record == nullptr)
        return;
    const auto change = [this, id](const ImportDialog &dialog, const ImportDialog::Done &done) -> Library::Job * {
        const Library::PreparedDocument decided = dialog.documents().value(0);
        const Core::DocumentRecord *record = m_bench.project.record(id);
        const Core::Metadata metadata =
            decided.document.metadata.value_or(record ? record->metadata : Core::Metadata());
        const auto described = m_bench.project.describeDocument(id, decided.document.name, metadata);
        const auto changed = described.and_then(
            [&] { return m_bench.project.changeImport(id, decided.document.options, decided.imported); });
        done(changed ? std::nullopt : std::optional(changed.error()));
        return nullptr;
    };
    auto *dialog = new ImportDialog(
        ImportDialog::Purpose::Change, m_bench.settings, m_bench.themes.theme(), change, &m_bench.panes);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addDocument({.name = record->name,
        .sourcePath = record->sourcePath,
        .bytes = bytes,
        .options = Project::optionsOf(*record),
        .metadata = record->metadata == Core::Metadata() ? std::nullopt : std::optional(record->metadata)});
    dialog->open();
}

void DocumentController::removeDocument(Core::DocumentId id)
{
    const Core::DocumentRecord *record = m_bench.project.record(id);
    if (record == nullptr)
        return;
    const QString name = record->name;
    if (m_bench.panes.succeeded(m_bench.project.removeDocument(record->id)))
        sayDone(m_bench, tr("“%1” was removed.").arg(name));
}

}
