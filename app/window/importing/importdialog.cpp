// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importing/importdialog.h"

#include "window/widgets/icons.h"
#include "window/importing/filedrops.h"
#include "window/importing/filegathering.h"
#include "window/importing/importpage.h"
#include "window/importing/unreadlist.h"
#include "library/job.h"
#include "window/desk/messagebar.h"
#include "window/desk/projectplaces.h"
#include "window/desk/settings.h"
#include "window/widgets/opensize.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(ImportDialog::Purpose purpose)
{
    switch (purpose) {
    case ImportDialog::Purpose::New: return ImportDialog::tr("New Project");
    case ImportDialog::Purpose::Add: return ImportDialog::tr("Add Documents");
    case ImportDialog::Purpose::Change: return ImportDialog::tr("Document Properties");
    }
    Q_UNREACHABLE_RETURN({});
}

QString acceptText(ImportDialog::Purpose purpose)
{
    switch (purpose) {
    case ImportDialog::Purpose::New: return ImportDialog::tr("Start Readin&g");
    case ImportDialog::Purpose::Add: return ImportDialog::tr("&Add");
    case ImportDialog::Purpose::Change: return ImportDialog::tr("&Apply");
    }
    Q_UNREACHABLE_RETURN({});
}

}

ImportDialog::ImportDialog(Purpose purpose, Settings &settings, const Reading::Theme &theme, Act act, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_act(std::move(act))
    , m_settings(settings)
    , m_theme(theme)
    , m_messages(new MessageBar)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_place(new QLineEdit)
{
    setWindowTitle(titleOf(purpose));
    if (purpose != Purpose::Change) {
        new FileDrops(
            this,
            [this](const QStringList &paths) {
                return m_job ? QString() : tr("Add %n document(s) to the list", nullptr, int(paths.size()));
            },
            [this](const QStringList &paths) { addFiles(paths); });
    }
    auto *empty = new QLabel(tr("Choose a transcript and an article about it, or drop the files here."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    m_pages->addWidget(empty);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(acceptText(purpose), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    if (purpose != Purpose::Change)
        m_decisions.append(createList());
    m_decisions.append(m_pages);
    if (purpose == Purpose::New)
        m_decisions.append(createPlaceRow());
    for (QWidget *part : std::as_const(m_decisions))
        column->addWidget(part, part == m_pages ? 1 : 0);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    setOpenSize(*this, {em * 58, em * 40});
    update();
}

QWidget *ImportDialog::createList()
{
    m_list->setAccessibleName(tr("Documents"));
    m_list->setMaximumHeight(fontMetrics().lineSpacing() * 4 + 2 * m_list->frameWidth());
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_pages->setCurrentIndex(row + 1); });
    auto *add = new QPushButton(icon(u"add"_s), tr("Add &Files…"));
    connect(add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    m_remove = new QPushButton(icon(u"delete"_s), tr("&Remove"));
    m_remove->setToolTip(tr("Leave the chosen document out"));
    connect(m_remove, &QPushButton::clicked, this, &ImportDialog::removeCurrent);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    return box;
}

QWidget *ImportDialog::createPlaceRow()
{
    auto *label = new QLabel(tr("Kept &in:"));
    label->setBuddy(m_place);
    m_place->setAccessibleName(tr("Project file"));
    connect(m_place, &QLineEdit::textEdited, this, [this] {
        m_placeChosen = true;
        update();
    });
    auto *choose = new QPushButton(tr("&Change…"));
    choose->setToolTip(tr("Choose the folder and name of the project file"));
    connect(choose, &QPushButton::clicked, this, &ImportDialog::choosePlace);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_place, 1);
    row->addWidget(choose);
    return box;
}

void ImportDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose a transcript and an article"), m_settings.folder(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setOption(QFileDialog::HideNameFilterDetails); // there are too many kinds to read them all
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDialog::addFiles);
    dialog->open();
}

void ImportDialog::addFiles(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_settings.setFolder(QFileInfo(paths.first()).absolutePath());
    const QStringList files = gathered(paths);
    if (m_waiting.isEmpty() && m_reading.isNull()) {
        m_unread.clear();
        m_asked = 0;
    }
    m_asked += files.size();
    m_waiting += files;
    readNext();
}

void ImportDialog::readNext()
{
    if (!m_reading.isNull())
        return;
    if (m_waiting.isEmpty()) {
        if (m_asked > 1)
            m_messages->clear();
        showUnread(*m_messages, m_unread);
        update();
        return;
    }
    const QString path = m_waiting.takeFirst();
    if (m_asked > 1) {
        const qsizetype number = m_asked - m_waiting.size();
        m_messages->showProgress(
            tr("Reading “%1”, %L2 of %L3 …")
                .arg(QFileInfo(path).fileName(), locale().toString(number), locale().toString(m_asked)),
            static_cast<int>(number * 1000 / (m_asked + 1)), [this] { stopReading(); });
    }
    addDocument({.name = {}, .sourcePath = path, .bytes = {}, .options = {}});
    m_reading = pages().constLast();
    if (m_list->count() > 1)
        m_list->setCurrentRow(0);
}

void ImportDialog::stopReading()
{
    m_waiting.clear();
    if (ImportPage *page = std::exchange(m_reading, nullptr))
        removePage(page);
    m_messages->clear();
    showUnread(*m_messages, m_unread);
}

// A page has come to an end: it is ready, or it says what the reader can do about it.
void ImportDialog::takeRead(ImportPage *page)
{
    if (page != m_reading)
        return;
    m_reading.clear();
    readNext();
}

void ImportDialog::leaveOut(ImportPage *page, const Core::Error &error)
{
    const bool awaited = page == m_reading;
    removePage(page);
    if (!awaited) {
        m_messages->show(error);
        return;
    }
    m_unread.append(error);
    m_reading.clear();
    readNext();
}

void ImportDialog::addDocument(const Project::NewDocument &document)
{
    auto *page =
        new ImportPage(document, m_purpose == Purpose::Change ? ImportPage::Purpose::Change : ImportPage::Purpose::Add,
            m_theme, m_settings.typography());
    connect(page, &ImportPage::changed, this, &ImportDialog::update);
    connect(page, &ImportPage::unreadable, this, [this, page](const Core::Error &error) { leaveOut(page, error); });
    connect(page, &ImportPage::readEnded, this, [this, page] { takeRead(page); });
    m_pages->addWidget(page);
    m_list->addItem(page->summary());
    m_list->setCurrentRow(m_list->count() - 1);
    m_pages->setCurrentWidget(page);
    update();
}

QList<ImportPage *> ImportDialog::pages() const
{
    QList<ImportPage *> pages;
    for (int index = 1; index < m_pages->count(); ++index)
        pages.append(static_cast<ImportPage *>(m_pages->widget(index)));
    return pages;
}

void ImportDialog::removeCurrent()
{
    if (const int row = m_list->currentRow(); row >= 0)
        removePage(pages().at(row));
}

void ImportDialog::removePage(ImportPage *page)
{
    const int row = static_cast<int>(pages().indexOf(page));
    m_pages->removeWidget(page);
    page->deleteLater(); // it may be the one that asks for it
    delete m_list->takeItem(row);
    update();
}

QList<Library::PreparedDocument> ImportDialog::documents() const
{
    QList<Library::PreparedDocument> documents;
    for (const ImportPage *page : pages()) {
        if (page->isReady())
            documents.append(page->prepared());
    }
    return documents;
}

QString ImportDialog::projectPath() const
{
    QString path = m_place->text().trimmed();
    if (!path.endsWith(".crossread"_L1, Qt::CaseInsensitive))
        path += ".crossread"_L1;
    return path;
}

void ImportDialog::choosePlace()
{
    auto *dialog =
        new QFileDialog(this, tr("Keep Project As"), m_place->text(), tr("Crossread projects (*.crossread)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"crossread"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there is never overwritten; update() says so
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_place->setText(path);
        m_placeChosen = true;
        update();
    });
    dialog->open();
}

void ImportDialog::update()
{
    const QList<ImportPage *> all = pages();
    QStringList files;
    for (qsizetype index = 0; index < all.size(); ++index) {
        const Project::NewDocument document = all[index]->prepared().document;
        files.append(document.sourcePath.isEmpty() ? QString(document.name).replace(u'/', u'-') : document.sourcePath);
        if (QListWidgetItem *item = m_list->item(static_cast<int>(index)))
            item->setText(all[index]->summary());
    }
    if (m_purpose == Purpose::New && !m_placeChosen)
        m_place->setText(all.isEmpty() ? QString() : freeProjectPath(files));
    if (m_remove != nullptr)
        m_remove->setEnabled(!all.isEmpty());
    const bool ready = !all.isEmpty() && m_waiting.isEmpty() && std::ranges::all_of(all, &ImportPage::isReady);
    const bool taken = m_purpose == Purpose::New && QFileInfo::exists(projectPath()) && !m_place->text().isEmpty();
    if (taken)
        m_messages->show({Core::ErrorCode::AlreadyExists, projectPath(), {}});
    else if (m_saysTaken)
        m_messages->clear();
    m_saysTaken = taken;
    m_accept->setEnabled(ready && !taken && !m_job);
    m_accept->setDefault(true); // as long as it could not be pressed another button stood in
}

void ImportDialog::accept()
{
    setWorking(m_act(*this, [this](const std::optional<Core::Error> &error) {
        setWorking(nullptr);
        if (error)
            m_messages->show(*error);
        else
            QDialog::accept();
    }));
}

void ImportDialog::reject()
{
    delete m_job;
    QDialog::reject();
}

void ImportDialog::setWorking(Library::Job *job)
{
    const bool worked = !m_job.isNull();
    m_job = job;
    for (QWidget *part : std::as_const(m_decisions))
        part->setEnabled(job == nullptr);
    m_accept->setEnabled(job == nullptr);
    if (job == nullptr && worked)
        m_messages->clear();
    if (job == nullptr)
        return;
    const auto show = [this](int permille) {
        m_messages->showProgress(tr("Adding …"), permille, [this] {
            delete m_job;
            setWorking(nullptr);
            update();
            m_messages->clear();
        });
    };
    job->whenSlow([this, job, show] {
        show(-1);
        connect(job, &Library::Job::progressed, this, show);
    });
}

}
