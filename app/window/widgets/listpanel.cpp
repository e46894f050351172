// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/widgets/listpanel.h"

#include "window/widgets/choicewidth.h"
#include "window/widgets/icons.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace Crossread::Window {

ListPanel::ListPanel(QWidget *parent)
    : QWidget(parent)
    , m_tools(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_sentence(new QLabel)
    , m_way(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_way->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_way, &QPushButton::clicked, this, [this] { m_act(); });
    auto *inner = new QWidget;
    auto *emptyColumn = new QVBoxLayout(inner);
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_sentence);
    emptyColumn->addWidget(m_way, 0, Qt::AlignHCenter);
    emptyColumn->addStretch(2);
    auto *empty = new QScrollArea; // a low panel with large type must not push the pages away
    empty->setWidget(inner);
    empty->setWidgetResizable(true);
    empty->setFrameShape(QFrame::NoFrame);
    empty->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(empty);
    m_tools->setContentsMargins(6, 2, 6, 2);
    m_tools->setSpacing(4);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(m_tools);
    m_column->addWidget(m_stack, 1);
}

ListPanel::~ListPanel()
{
    // A list with a model of its own empties it while it goes, and by then the stack is gone.
    if (m_list != nullptr)
        m_list->model()->disconnect(this);
}

void ListPanel::setList(QAbstractItemView *list)
{
    m_list = list;
    list->setFrameShape(QFrame::NoFrame);
    list->setMinimumHeight(list->fontMetrics().lineSpacing() * 2);
    m_stack->addWidget(list);
    setFocusProxy(list);
    const QAbstractItemModel *model = list->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPanel::showListOrSentence);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPanel::showListOrSentence);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPanel::showListOrSentence);
    showListOrSentence();
}

void ListPanel::setPicture(QWidget *picture)
{
    m_picture = picture;
    m_stack->addWidget(picture);
}

void ListPanel::showPicture(bool shown)
{
    m_showsPicture = shown;
    showListOrSentence();
}

void ListPanel::setEmptyText(const QString &sentence, const QString &buttonText, const std::function<void()> &act)
{
    m_sentence->setText(sentence);
    m_way->setText(buttonText);
    m_way->setVisible(!buttonText.isEmpty());
    m_act = act;
}

QToolButton *ListPanel::addButton(const QString &iconName, const QString &name, const std::function<void()> &act)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, act);
    m_tools->addWidget(button);
    return button;
}

void ListPanel::addTool(QWidget *widget, int stretch)
{
    if (auto *choice = qobject_cast<QComboBox *>(widget))
        letGiveWay(*choice);
    m_tools->addWidget(widget, stretch);
}

void ListPanel::addRow(QWidget *row)
{
    m_column->insertWidget(m_column->count() - 1, row);
}

void ListPanel::showListOrSentence()
{
    const bool empty = m_list->model()->rowCount() == 0;
    QWidget *shown = m_showsPicture && m_picture != nullptr ? m_picture : m_list;
    if (empty)
        m_stack->setCurrentIndex(0);
    else
        m_stack->setCurrentWidget(shown);
    setFocusProxy(empty && !m_way->isHidden() ? m_way : shown);
}

}
