// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/showncoders.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

const QString hiddenSetting = u"coders.hidden"_s;

}

ShownCoders::ShownCoders(Project::Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
    for (const QJsonArray kept = Core::readJson(project.setting(hiddenSetting)).array(); const auto &one : kept)
        m_hidden.insert(one.toString());
}

void ShownCoders::setHidden(const QSet<QString> &coders)
{
    if (coders == m_hidden)
        return;
    m_hidden = coders;
    QStringList names(coders.cbegin(), coders.cend());
    std::ranges::sort(names);
    m_project.setSetting(
        hiddenSetting, QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

}
