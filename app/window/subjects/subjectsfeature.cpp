// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/subjects/subjectsfeature.h"

#include "window/desk/actions.h"
#include "window/pages/panearea.h"
#include "window/subjects/dispersionpanel.h"
#include "window/subjects/legendbar.h"
#include "window/subjects/speakercontroller.h"
#include "window/subjects/topiccontroller.h"
#include "window/subjects/topicpanel.h"

#include <QCoreApplication>
#include <QMenu>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

struct SubjectsWords {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

}

// clang-format off: a table, read by its rows
QList<ActionSpec> subjectsActions()
{
    return onPages(MenuId::Annotate, Needs::Writable, {
        {.id = u"annotate.newTopic"_s, .text = SubjectsWords::tr("New To&pic…"),
         .tip = SubjectsWords::tr("Make a topic from words of your own choice"), .icon = u"add"_s, .startsGroup = true},
        {.id = u"annotate.topic"_s, .text = SubjectsWords::tr("Add Selection to T&opic…"),
         .tip = SubjectsWords::tr("Let a topic find the selected words everywhere"), .icon = u"topic"_s, .keys = keysOf("Shift+T")},
    }) + onPages(MenuId::Go, Needs::Project, {
        {.id = u"go.nextHit"_s, .text = SubjectsWords::tr("Next Topic &Hit"),
         .tip = SubjectsWords::tr("Go to the next place of the topic chosen last"), .icon = u"next"_s, .keys = keysOf("."), .startsGroup = true},
        {.id = u"go.previousHit"_s, .text = SubjectsWords::tr("Previous Topic H&it"),
         .tip = SubjectsWords::tr("Go to the place before of the topic chosen last"), .icon = u"previous"_s, .keys = keysOf(",")},
    }) + QList<ActionSpec>{
        {.id = u"panel.legend"_s, .menu = MenuId::Panels, .text = SubjectsWords::tr("Topics and Speakers &Bar"),
         .tip = SubjectsWords::tr("Show or hide the bar of topics and speakers"), .needs = Needs::Project, .checkable = true},
        panelAction(u"topics"_s, 4, SubjectsWords::tr("&Topics"), SubjectsWords::tr("Show or hide the list of topics"), u"topic"_s),
        goToPanelAction(u"topics"_s, 4, SubjectsWords::tr("&Topics")),
        panelAction(u"dispersion"_s, 6, SubjectsWords::tr("&Where in the Text"),
            SubjectsWords::tr("Show or hide where in the text speakers, codes and topics are")),
        goToPanelAction(u"dispersion"_s, 6, SubjectsWords::tr("&Where in the Text")),
    };
}
// clang-format on

SubjectsFeature::SubjectsFeature(PageHost &host, QObject *parent)
    : Feature(parent)
    , m_bench(host.bench())
{
    auto *legend = new LegendBar;
    host.setBar(legend);
    m_topics = new TopicController(m_bench, host.hits(), *legend, this);
    m_speakers = new SpeakerController(m_bench, *legend, this);
    connect(m_topics, &TopicController::settled, this, &Feature::settled);
    host.addPanel(u"topics"_s, tr("Topics"), new TopicPanel(m_bench, host.hits(), *m_topics));
    host.addPanel(u"dispersion"_s, tr("Where in the Text"), new DispersionPanel(m_bench, host.hits(), host.coders()));
}

bool SubjectsFeature::isSettled() const
{
    return m_topics->isSettled();
}

bool SubjectsFeature::choose(const ReadingPane &pane, qsizetype position)
{
    return m_speakers->choose(pane, position) || m_topics->choose(pane, position);
}

void SubjectsFeature::addTo(QMenu &menu, const AskedPlace &place)
{
    if (place.selected)
        menu.addAction(m_bench.actions.get(u"annotate.topic"_s));
}

}
