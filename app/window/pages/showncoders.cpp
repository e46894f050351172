// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/showncoders.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

const QString hiddenSetting = u"coders.hidden"_s;

QStringList sortedNames(const QSet<QString> &coders)
{
    QStringList names(coders.cbegin(), coders.cend());
    names.sort();
    return names;
}

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
    m_project.setSetting(
        hiddenSetting, QJsonDocument(QJsonArray::fromStringList(sortedNames(coders))).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

Retrieve::Condition ShownCoders::among(const Retrieve::Condition &where) const
{
    if (m_hidden.isEmpty())
        return where;
    Retrieve::All all{{where}};
    for (const QStringList names = sortedNames(m_hidden); const QString &coder : names) // the same question is equal
        all.of.push_back({Retrieve::ByCoder{coder}, true});
    return {all};
}

bool ShownCoders::isAdded(const Retrieve::Condition &condition) const
{
    const auto *by = std::get_if<Retrieve::ByCoder>(&condition.what);
    return by != nullptr && condition.isNegated && m_hidden.contains(by->coder);
}

QLabel *labelOfHidden(const ShownCoders &shown)
{
    constexpr int margin = 6;
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMargin(margin);
    const auto say = [label, &shown] {
        QStringList names = sortedNames(shown.hidden());
        for (QString &name : names) {
            if (name.isEmpty())
                name = ShownCoders::tr("nobody named");
        }
        label->setText(ShownCoders::tr("Without what %1 coded.").arg(QLocale().createSeparatedList(names)));
        if (names.isEmpty() || label->parentWidget() != nullptr) // shown without a parent it would be a window
            label->setHidden(names.isEmpty());
    };
    QObject::connect(&shown, &ShownCoders::changed, label, say);
    say();
    return label;
}

}
