// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/retrieving/searchpanel.h"

#include "core/codenames.h"
#include "library/wordtables.h"
#include "models/concordancemodel.h"
#include "window/pages/codegiving.h"
#include "window/pages/documentchoice.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/pages/tablesaving.h"
#include "window/widgets/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Models::ConcordanceModel;
using Retrieve::LineOrder;
using Retrieve::TextQuery;

namespace {

constexpr auto typingPause = 250ms;
constexpr int sortedWords = 3;

/// Of what stands before a hit, the end is what counts.
class BeforeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

}

SearchPanel::SearchPanel(const Workbench &bench, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_model(new ConcordanceModel(bench.project, this))
    , m_words(new QLineEdit)
    , m_mode(new QComboBox)
    , m_case(new QCheckBox(tr("&Case")))
    , m_document(new DocumentChoice(bench.project))
    , m_order(new QComboBox)
    , m_count(new QLabel)
    , m_view(new QTreeView)
{
    makeTools();
    makeView();
    m_tag = addButton(u"tag"_s, tr("Tag the chosen hits"), [this] { showCodes(); });
    addButton(u"export"_s, tr("Save these lines"), [this] {
        if (m_model->rowCount() > 0)
            saveTable(m_bench, this, tr("lines", "name of a file"),
                {.table = [lines = m_model->lines(), data = m_bench.project.data()] {
                    return Library::tableOf(lines, data);
                }});
    });
    setList(m_view);
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &SearchPanel::look);
    connect(m_model, &ConcordanceModel::advanced, this, &SearchPanel::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SearchPanel::showState);
    showState();
}

void SearchPanel::makeTools()
{
    m_words->setPlaceholderText(tr("Words in all documents"));
    m_words->setAccessibleName(tr("Words to be found in all documents"));
    m_words->setClearButtonEnabled(true);
    m_mode->addItem(tr("Words begun"), int(TextQuery::Mode::Begins));
    m_mode->addItem(tr("Whole words"), int(TextQuery::Mode::Words));
    m_mode->addItem(tr("All word forms"), int(TextQuery::Mode::Stems));
    m_mode->addItem(tr("Regular expression"), int(TextQuery::Mode::Expression));
    m_mode->setAccessibleName(tr("How the words are meant"));
    m_case->setToolTip(tr("Capital letters count"));
    m_document->setAccessibleName(tr("Documents to search in"));
    m_document->offerSpeakers(m_bench.facts);
    m_order->addItem(tr("As in the texts"), QVariant::fromValue(LineOrder{}));
    m_order->addItem(tr("By what was found"), QVariant::fromValue(LineOrder{LineOrder::By::Words}));
    for (int nth = 1; nth <= sortedWords; ++nth)
        m_order->addItem(tr("By word %1 before").arg(nth), QVariant::fromValue(LineOrder{LineOrder::By::Before, nth}));
    for (int nth = 1; nth <= sortedWords; ++nth)
        m_order->addItem(tr("By word %1 behind").arg(nth), QVariant::fromValue(LineOrder{LineOrder::By::Behind, nth}));
    m_order->setAccessibleName(tr("Order of the hits"));
    addTool(m_words, 1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_mode, m_case, m_document, m_order, m_count})
        addTool(tool);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_words, &QLineEdit::returnPressed, this, &SearchPanel::look);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &SearchPanel::look);
    connect(m_case, &QCheckBox::toggled, this, &SearchPanel::look);
    connect(m_document, &DocumentChoice::chosen, this, &SearchPanel::look);
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this] { m_model->setOrder(m_order->currentData().value<LineOrder>()); });
}

void SearchPanel::makeView()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Hits in all documents"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setItemDelegateForColumn(ConcordanceModel::BeforeColumn, new BeforeDelegate(m_view));
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ConcordanceModel::BeforeColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ConcordanceModel::BehindColumn, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(ConcordanceModel::DocumentColumn, letter * 14);
    m_view->setColumnWidth(ConcordanceModel::SpeakerColumn, letter * 16);
    m_view->setColumnWidth(ConcordanceModel::WordsColumn, letter * 16);
    connect(m_view, &QTreeView::clicked, this, &SearchPanel::goTo);
    connect(m_view, &QTreeView::activated, this, &SearchPanel::goTo);
}

void SearchPanel::start(const QString &words)
{
    if (!words.isEmpty()) {
        m_words->setText(words);
        look();
    }
    m_words->setFocus();
    m_words->selectAll();
}

void SearchPanel::look()
{
    m_soon.stop();
    m_model->look(
        {m_words->text(), TextQuery::Mode(m_mode->currentData().toInt()), m_case->isChecked()}, m_document->set());
}

void SearchPanel::showState()
{
    const int hits = m_model->rowCount();
    const QString words = m_words->text().trimmed();
    QString count = hits == 0 ? QString() : tr("%Ln hits", nullptr, hits);
    if (m_model->isCut())
        count = tr("the first %Ln hits", nullptr, hits);
    if (m_model->isBusy() && hits == 0 && !words.isEmpty())
        count = tr("searching … %1 %").arg(m_model->permille() / 10);
    if (m_model->error() && hits > 0)
        count = tr("%Ln hits, not searched to the end", nullptr, hits);
    m_count->setText(count);
    m_count->setToolTip(m_model->error() ? m_model->error()->sentence()
            : m_model->isCut()           ? tr("There are more; look for something rarer to see all.")
                                         : QString());
    m_tag->setEnabled(m_view->selectionModel()->hasSelection() && !m_bench.project.isReadOnly());
    if (m_model->error())
        setEmptyText(m_model->error()->sentence(), {}, {});
    else if (words.isEmpty())
        setEmptyText(tr("Type words to find them in all documents, each in its line."), {}, {});
    else if (m_model->isBusy())
        setEmptyText(tr("Searching. Texts that were not searched before take a moment longer."), {}, {});
    else
        setEmptyText(tr("“%1” stands in no document.").arg(words), {}, {});
}

void SearchPanel::goTo(const QModelIndex &index)
{
    if (index.isValid())
        Window::goTo(m_bench, m_model->placeAt(index.row()));
}

void SearchPanel::showCodes()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QHash<Core::CodeId, QString> paths = Core::codePaths(m_bench.project.codes());
    connect(menu->addAction(icon(u"add"_s), tr("&New Code…")), &QAction::triggered, this, &SearchPanel::askForCode);
    menu->addSeparator();
    for (const Core::Code &code : m_bench.project.codes()) {
        if (code.heading)
            continue;
        QAction *action = menu->addAction(markIcon(code.colour, m_bench.project.data().codeLetters(code.id)),
            paths.value(code.id).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, id = code.id] { tag({.given = {id}, .taken = {}}); });
    }
    menu->popup(m_tag->mapToGlobal(QPoint(0, m_tag->height())));
}

/// Makes a code, called like the words that were looked for unless another name is chosen, and gives it to the hits.
void SearchPanel::askForCode()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New Code"));
    dialog->setLabelText(tr("Name:"));
    dialog->setTextValue(m_words->text().simplified());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        const QStringList names = Core::codeNamesIn(name);
        const QList<Core::Code> fresh = m_bench.project.codesToMake(names);
        const QList<Core::CodeId> there = Core::codesMeant(m_bench.project.codes(), Core::codePathOf(names));
        if (!fresh.isEmpty())
            tag({.given = {fresh.constLast().id}, .taken = {}, .fresh = fresh});
        else if (!there.isEmpty())
            tag({.given = {there.constFirst()}, .taken = {}});
    });
    dialog->open();
}

void SearchPanel::tag(const Project::Recoding &codes)
{
    QList<Project::Place> places;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        places.append(m_model->placeAt(row.row()));
    (void)m_bench.panes.succeeded(giveCodes(m_bench, tr("%Ln passages tagged.", nullptr, int(places.size())),
        [&] { return m_bench.project.annotateAll(places, codes); }));
}

}
