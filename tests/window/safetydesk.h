// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"
#include "window/desk.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/pages/readingpane.h"
#include "window/shell/projectpage.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QTest>

/// What the tests of a project's safety do at a desk.
namespace Crossread::Test {

using namespace Qt::StringLiterals;

inline Project::Project &project(const Test::Desk &desk)
{
    return *desk.window().page()->project();
}
inline Window::MessageBar &bar(const Test::Desk &desk)
{
    return desk.window().messages();
}
inline QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text && one->isVisible())
            return one;
    }
    return nullptr;
}
inline bool press(const QWidget &in, const QString &text)
{
    QPushButton *there = nullptr;
    if (!QTest::qWaitFor([&] { return (there = button(in, text)) != nullptr; }, 10'000))
        return false;
    there->click();
    return true;
}
template <typename Dialog>
Dialog *dialog(const Test::Desk &desk)
{
    for (Dialog *one : desk.window().findChildren<Dialog *>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}
inline bool tag(const Test::Desk &desk, const QString &words, const QString &memo = {})
{
    return desk.select(desk.article(), words)
        && project(desk).annotateNamed(desk.article().documentId(), desk.article().selection(), {u"Treaty"_s}, memo);
}
inline qsizetype annotations(const Test::Desk &desk)
{
    return project(desk).annotationIds({}).size();
}
inline bool isOpen(const Test::Desk &desk, const QString &path)
{
    return QTest::qWaitFor(
        [&] {
            return desk.window().page() != nullptr && desk.window().page()->isSettled() && project(desk).path() == path;
        },
        20'000);
}
/// A project of our own in a folder of its own, with two annotations.
inline QString openOwn(Test::Desk &desk, const QString &in = {})
{
    const QString folder = in.isEmpty() ? desk.path(u"own"_s) : in;
    QDir().mkpath(folder);
    if (!desk.openSample())
        return {};
    const QString sample = project(desk).path();
    desk.window().closeProject();
    const QString path = folder + u"/talks.crossread"_s;
    if (!QFile::copy(sample, path) || !desk.openFiles({path}))
        return {};
    return tag(desk, u"Minsk agreements"_s) && tag(desk, u"NATO"_s, u"a memo"_s) ? path : QString();
}
inline bool chooseFile(const Test::Desk &desk, const QString &path)
{
    QFileDialog *chooser = nullptr;
    if (!QTest::qWaitFor([&] { return (chooser = dialog<QFileDialog>(desk)) != nullptr; }, 5'000))
        return false;
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    return true;
}

}
