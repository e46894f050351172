// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "reading/readingview.h"
#include "support/scratch.h"
#include "window/desk.h"
#include "window/pages/readingpane.h"
#include "window/shell/projectpage.h"
#include "window/subjects/topiccontroller.h"

#include <QTest>

namespace Crossread::Test {

/// A desk with a short talk, with a title before anybody speaks.
class Talk {
public:
    using Topics = QList<std::pair<QString, QStringList>>; ///< names and phrases

    static Project::Project &project(const Desk &desk) { return *desk.window().page()->project(); }
    static Window::TopicController &topics(const Desk &desk)
    {
        return *desk.window().page()->findChild<Window::TopicController *>();
    }
    static bool open(Desk &desk)
    {
        writeBytes(desk.path(QStringLiteral("talk.txt")),
            "Talks about a bridge\n\nAnna Smith: The bridge needs steel.\n\nBen Jones: And money.\n\n"
            "Anna Smith: The river rises.\n\nBen Jones: So does the bridge.\n");
        return desk.openFiles({desk.path(QStringLiteral("talk.txt"))});
    }
    static void setTopics(const Desk &desk, const Topics &wanted)
    {
        QList<Core::Topic> list;
        for (const auto &[name, phrases] : wanted)
            list.append({Core::TopicId::create(), name, 0x336699, phrases, true, int(list.size())});
        QVERIFY(project(desk).setTopics(list, QStringLiteral("Topics")));
        QVERIFY(QTest::qWaitFor([&desk] { return topics(desk).isSettled(); }));
    }
    static Core::TopicId idOf(const Desk &desk, const QString &name)
    {
        for (const Core::Topic &topic : project(desk).topics()) {
            if (topic.name == name)
                return topic.id;
        }
        return {};
    }
    /// What the reader was led to.
    static QString word(const Desk &desk)
    {
        const QList<Reading::Mark> marks = desk.transcript().view().marks(Reading::Layer::Focus);
        return marks.isEmpty() ? QString() : desk.transcript().document()->textOf(marks.first().span).toString();
    }
};

}
