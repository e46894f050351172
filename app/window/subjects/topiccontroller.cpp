// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/subjects/topiccontroller.h"

#include "core/changes.h"
#include "models/topicindex.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "reading/theme.h"
#include "window/desk/actions.h"
#include "library/job.h"
#include "window/subjects/legendbar.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/desk/thememanager.h"
#include "window/subjects/topicdialog.h"

#include <QInputDialog>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyHits = 20'000; // from so many on, putting their marks in order is work for the background

}

TopicController::TopicController(const Workbench &bench, Models::TopicIndex &index, LegendBar &legend, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_index(index)
    , m_legend(legend)
{
    connect(&m_index, &Models::TopicIndex::updated, this, &TopicController::update);
    connect(&m_bench.project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (!touches<Core::Topic>(applied))
            return;
        if (!topic(m_current))
            m_current = {}; // it has gone: any is looked for again
        update({});
    });
    for (const ReadingPane *pane : m_bench.panes.panes())
        connect(pane, &ReadingPane::documentShown, this, [this, pane] { update(pane->documentId()); });
    connect(&m_bench.themes, &ThemeManager::themeChanged, this, &TopicController::showLegend);
    connect(&m_legend.topics(), &ChipRow::toggled, this,
        [this](const QString &id, bool on) { setEnabled(Core::TopicId::fromString(id), on); });
    connect(&m_legend.topics(), &ChipRow::stepped, this,
        [this](const QString &id, int direction) { step(Core::TopicId::fromString(id), direction); });
    connect(&m_legend.topics(), &ChipRow::menuRequested, this, &TopicController::showMenu);
    connect(&m_legend, &LegendBar::newTopicRequested, this, [this] { add(); });
    connect(m_bench.actions.get(u"go.nextHit"_s), &QAction::triggered, this, [this] { step(m_current, 1); });
    connect(m_bench.actions.get(u"go.previousHit"_s), &QAction::triggered, this, [this] { step(m_current, -1); });
    connect(m_bench.actions.get(u"annotate.newTopic"_s), &QAction::triggered, this, &TopicController::add);
    connect(m_bench.actions.get(u"annotate.topic"_s), &QAction::triggered, this, &TopicController::addSelection);
}

bool TopicController::isSettled() const
{
    return std::ranges::all_of(m_bench.panes.panes(),
        [this](const ReadingPane *pane) { return !pane->document() || m_index.isCurrent(pane->documentId()); });
}

std::optional<Core::Topic> TopicController::topic(Core::TopicId id) const
{
    const QList<Core::Topic> topics = m_bench.project.topics();
    const auto found = std::ranges::find(topics, id, &Core::Topic::id);
    return found == topics.cend() ? std::nullopt : std::optional(*found);
}

void TopicController::update(Core::DocumentId document)
{
    for (const ReadingPane *pane : m_bench.panes.panes()) {
        if (document.isNull() || pane->documentId() == document)
            showMarks(*pane);
    }
    showLegend();
    if (isSettled())
        Q_EMIT settled();
}

void TopicController::showMarks(const ReadingPane &pane)
{
    delete m_marking.take(&pane);
    if (!pane.document())
        return;
    const QList<Core::Topic> topics = m_bench.project.topics();
    QList<std::pair<Reading::Mark, QList<Core::TextSpan>>> found; // the first without its span
    qsizetype count = 0;
    for (qsizetype index = 0; index < topics.size(); ++index) {
        const Core::Topic &topic = topics[index];
        if (!topic.enabled)
            continue;
        const Reading::Mark like{.span = {},
            .colour = topic.colour,
            .letters = {},
            .tip = topic.name,
            .tag = static_cast<quint64>(index + 1),
            .pattern = static_cast<qint16>(index),
            //: what a screen reader says of words that a topic found
            .said = tr("topic: %1").arg(topic.name)};
        found.append({like, m_index.hits(pane.documentId(), topic.id)});
        count += found.last().second.size();
    }
    const auto inOrder = [found, count](const Core::Progress &) {
        QList<Reading::Mark> marks;
        marks.reserve(count);
        for (const auto &[like, spans] : found) {
            for (const Core::TextSpan span : spans)
                marks.emplaceBack(like).span = span;
        }
        std::ranges::stable_sort(marks, {}, &Reading::Mark::span);
        return marks;
    };
    const auto show = [this, &pane](QList<Reading::Mark> marks) {
        m_marking.remove(&pane);
        pane.view().setMarks(Reading::Layer::Topic, std::move(marks));
    };
    if (count < manyHits)
        show(inOrder(Core::Progress()));
    else
        m_marking.insert(&pane, new Library::Job(inOrder, show, this));
}

void TopicController::showLegend()
{
    QList<ChipRow::Item> items;
    const QList<Core::Topic> topics = m_bench.project.topics();
    const ReadingPane &first = m_bench.panes.first();
    const ReadingPane &second = m_bench.panes.second();
    for (qsizetype index = 0; index < topics.size(); ++index) {
        const Core::Topic &topic = topics[index];
        const int here = first.document() ? m_index.count(topic.id, first.documentId()) : 0;
        const int there = second.document() && second.documentId() != first.documentId()
            ? m_index.count(topic.id, second.documentId())
            : 0;
        if (here + there == 0)
            continue; // the panel lists it; here it would only take room
        //: tip of a topic in the legend: its name, and how often it is in the first and second pane
        const QString tip =
            tr("%1: %L2 here, %L3 there").arg(topic.name, QLocale().toString(here), QLocale().toString(there));
        items.append({topic.id.toString(),
            {.name = topic.name,
                .letters = {},
                .speaker = 0,
                .colour = m_bench.themes.theme().markColour(topic.colour),
                .pattern = static_cast<int>(index),
                .count = here + there,
                .tip = tip},
            topic.enabled});
    }
    std::ranges::stable_sort(
        items, std::ranges::greater{}, [](const ChipRow::Item &item) { return item.content.count; });
    std::ranges::stable_partition(
        items, [chosen = m_current.toString()](const auto &item) { return item.id == chosen; });
    m_legend.topics().setItems(items);
}

void TopicController::showMenu(const QString &id, QPoint globalPosition)
{
    const Core::TopicId topicId = Core::TopicId::fromString(id);
    auto *menu = new QMenu(&m_legend);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Next Place"), this, [this, topicId] { step(topicId, 1); });
    menu->addAction(tr("&Previous Place"), this, [this, topicId] { step(topicId, -1); });
    if (!m_bench.project.isReadOnly()) {
        menu->addSeparator();
        menu->addAction(tr("&Edit Topic…"), this, [this, topicId] { edit(topicId); });
        menu->addAction(tr("&Delete Topic"), this, [this, topicId] { remove(topicId); });
    }
    menu->popup(globalPosition);
}

bool TopicController::store(const QList<Core::Topic> &topics, const QString &label)
{
    return m_bench.panes.succeeded(m_bench.project.setTopics(topics, label));
}

void TopicController::setEnabled(Core::TopicId id, bool on)
{
    m_bench.project.showTopic(id, on);
}

void TopicController::add()
{
    const QList<quint32> &colours = m_bench.themes.theme().codes;
    const qsizetype count = m_bench.project.topics().size();
    ask({.id = Core::TopicId::create(),
        .name = {},
        .colour = colours[count % colours.size()],
        .phrases = {},
        .enabled = true,
        .position = static_cast<int>(count)});
}

void TopicController::edit(Core::TopicId id)
{
    if (const std::optional<Core::Topic> before = topic(id))
        ask(*before);
}

void TopicController::ask(const Core::Topic &before, const std::optional<Core::Error> &problem)
{
    const bool isNew = !topic(before.id);
    auto *dialog = new TopicDialog(
        before, isNew ? tr("New Topic") : tr("Edit Topic"), m_bench.themes.theme().codes, &m_bench.panes);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TopicDialog::accepted, this, [this, dialog, isNew] {
        const Core::Topic after = dialog->topic();
        QList<Core::Topic> topics = m_bench.project.topics();
        const auto found = std::ranges::find(topics, after.id, &Core::Topic::id);
        if (found == topics.end())
            topics.append(after);
        else
            *found = after;
        // What cannot be kept comes back in the dialog, so that nothing typed is lost.
        const QString label = isNew ? tr("Add topic “%1”").arg(after.name) : tr("Change topic “%1”").arg(after.name);
        if (const auto kept = m_bench.project.setTopics(topics, label); !kept)
            ask(after, kept.error());
    });
    if (problem)
        showIn(*dialog, *problem);
    dialog->open();
}

void TopicController::remove(Core::TopicId id)
{
    QList<Core::Topic> topics = m_bench.project.topics();
    const auto found = std::ranges::find(topics, id, &Core::Topic::id);
    if (found == topics.end())
        return;
    const QString name = found->name;
    topics.erase(found);
    store(topics, tr("Delete topic “%1”").arg(name));
}

void TopicController::addSelection()
{
    const ReadingPane &pane = m_bench.panes.active();
    const QString phrase =
        pane.document() ? pane.document()->textOf(pane.selection()).toString().simplified() : QString();
    if (phrase.isEmpty() || phrase.size() > 200) {
        pane.messages().show(
            MessageBar::Severity::Information, tr("Select the word or short phrase to look for first."));
        return;
    }
    QStringList names{phrase}; // a topic of its own comes first
    for (const Core::Topic &one : m_bench.project.topics()) {
        if (one.name != phrase)
            names.append(one.name);
    }
    auto *dialog = new QInputDialog(&m_bench.panes);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add to Topic"));
    dialog->setLabelText(tr("Topic that “%1” belongs to (a new name makes a new topic):").arg(phrase));
    dialog->setComboBoxItems(names);
    dialog->setComboBoxEditable(true);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, phrase](const QString &typed) {
        const QString name = typed.simplified();
        if (name.isEmpty())
            return;
        QList<Core::Topic> topics = m_bench.project.topics();
        auto found = std::ranges::find_if(
            topics, [&name](const auto &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == topics.end()) {
            const QList<quint32> &colours = m_bench.themes.theme().codes;
            topics.append({.id = Core::TopicId::create(),
                .name = name,
                .colour = colours[topics.size() % colours.size()],
                .phrases = {},
                .enabled = true,
                .position = static_cast<int>(topics.size())});
            found = topics.end() - 1;
        }
        if (!found->phrases.contains(phrase))
            found->phrases.append(phrase);
        m_current = found->id; // its chip comes first
        store(topics, tr("Add “%1” to topic “%2”").arg(phrase, found->name));
    });
    dialog->open();
}

std::optional<Core::TextSpan> TopicController::hitFrom(const ReadingPane &pane, Core::TopicId id, int direction) const
{
    if (!pane.document())
        return std::nullopt;
    // Where words are selected the caret stays with them, and the mark goes on alone.
    const QList<Reading::Mark> shown = pane.view().marks(Reading::Layer::Focus);
    const bool follows = &pane != &m_bench.panes.active() && !pane.selection().isEmpty() && !shown.isEmpty();
    const qsizetype caret = follows ? shown.first().span.begin : pane.view().caret();
    const qsizetype end = pane.document()->text.size();
    // Past the last comes the first again: a legend counts, it does not end.
    auto hit = direction > 0 ? m_index.nextHit(pane.documentId(), id, caret)
                             : m_index.previousHit(pane.documentId(), id, caret);
    if (!hit)
        hit = direction > 0 ? m_index.nextHit(pane.documentId(), id, -1)
                            : m_index.previousHit(pane.documentId(), id, end + 1);
    return hit;
}

QList<Project::Place> TopicController::counterpartIn(const ReadingPane &pane, Core::TopicId id, int direction) const
{
    const auto hit = hitFrom(pane, id, direction);
    return hit ? QList<Project::Place>{{pane.documentId(), *hit}} : QList<Project::Place>{};
}

void TopicController::step(Core::TopicId id, int direction)
{
    m_current = id;
    const ReadingPane *pane = &m_bench.panes.active();
    auto hit = hitFrom(*pane, id, direction);
    if (!hit) {
        pane = &m_bench.panes.other(*pane);
        hit = hitFrom(*pane, id, direction);
    }
    if (!hit) {
        m_bench.panes.active().messages().show(
            MessageBar::Severity::Information, tr("No topic is named in these texts."));
        return;
    }
    const ReadingPane &other = m_bench.panes.other(*pane);
    const bool twoDocuments = other.documentId() != pane->documentId();
    goTo(m_bench, {pane->documentId(), *hit},
        twoDocuments ? counterpartIn(other, id, direction) : QList<Project::Place>{});
}

bool TopicController::choose(const ReadingPane &pane, qsizetype position)
{
    const QList<Reading::Mark> marks = pane.view().marksAt(Reading::Layer::Topic, position);
    if (marks.isEmpty())
        return false;
    const QList<Core::Topic> topics = m_bench.project.topics();
    const Core::Topic chosen = topics.value(static_cast<qsizetype>(marks.first().tag) - 1);
    m_current = chosen.id;
    const ReadingPane &other = m_bench.panes.other(pane);
    const bool twoDocuments = other.documentId() != pane.documentId();
    goTo(m_bench, {pane.documentId(), marks.first().span},
        twoDocuments ? counterpartIn(other, chosen.id, 1) : QList<Project::Place>{});
    return true;
}

}
