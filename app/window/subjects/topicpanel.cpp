// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/subjects/topicpanel.h"

#include "models/topicmodel.h"
#include "project/project.h"
#include "window/subjects/topiccontroller.h"

#include <QIdentityProxyModel>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Models::TopicModel;

namespace {

// The model only reads; its tick boxes act through the controller.
class TickableTopics final : public QIdentityProxyModel {
public:
    TickableTopics(TopicController &controller, bool writable, QObject *parent)
        : QIdentityProxyModel(parent)
        , m_controller(controller)
        , m_writable(writable)
    {
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
        return m_writable ? flags | Qt::ItemIsUserCheckable : flags;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return QIdentityProxyModel::data(index, role);
        //: a topic in the list, and how often it is named
        return TopicPanel::tr("%1 (%L2)")
            .arg(index.data(TopicModel::NameRole).toString(),
                QLocale().toString(index.data(TopicModel::CountRole).toInt()));
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::CheckStateRole)
            return false;
        m_controller.setEnabled(index.data(TopicModel::IdRole).value<Core::TopicId>(), value.toInt() == Qt::Checked);
        return true;
    }

private:
    TopicController &m_controller;
    bool m_writable;
};

}

TopicPanel::TopicPanel(
    const Workbench &bench, const Models::TopicIndex &index, TopicController &controller, QWidget *parent)
    : ListPanel(parent)
    , m_controller(controller)
    , m_view(new QTreeView)
{
    auto *topics = new TickableTopics(controller, !bench.project.isReadOnly(), this);
    topics->setSourceModel(new TopicModel(bench.project, index, this));
    m_view->setModel(topics);
    m_view->setAccessibleName(tr("Topics"));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    connect(m_view, &QTreeView::activated, this, [this] { m_controller.step(current(), 1); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_view, this, [this] { m_controller.remove(current()); });
    remove->setContext(Qt::WidgetShortcut);
    auto *change = new QShortcut(QKeySequence(Qt::Key_F2), m_view, this, [this] { m_controller.edit(current()); });
    change->setContext(Qt::WidgetShortcut);

    const QList<QToolButton *> writing{addButton(u"add"_s, tr("New topic"), [this] { m_controller.add(); }),
        addButton(u"edit"_s, tr("Change the chosen topic (F2)"), [this] { m_controller.edit(current()); }),
        addButton(u"delete"_s, tr("Delete the chosen topic"), [this] { m_controller.remove(current()); })};
    for (QToolButton *button : writing)
        button->setEnabled(!bench.project.isReadOnly());
    addButton(u"previous"_s, tr("Previous place of the chosen topic"), [this] { m_controller.step(current(), -1); });
    addButton(u"next"_s, tr("Next place of the chosen topic"), [this] { m_controller.step(current(), 1); });
    addTool(new QWidget, 1);
    setEmptyText(tr("Topics are words and phrases that Crossread finds everywhere in the texts."), tr("New Topic…"),
        [this] { m_controller.add(); });
    setList(m_view);
}

Core::TopicId TopicPanel::current() const
{
    return m_view->currentIndex().data(TopicModel::IdRole).value<Core::TopicId>();
}

}
