// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/subjects/legendbar.h"

#include "window/widgets/icons.h"

#include <QHBoxLayout>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

LegendBar::LegendBar(QWidget *parent)
    : QWidget(parent)
    , m_topics(new ChipRow(Chip::Sign::Line, tr("Topics")))
    , m_speakers(new ChipRow(Chip::Sign::Speaker, tr("Speakers")))
{
    auto *add = new QToolButton;
    add->setIcon(icon(u"add"_s));
    add->setAutoRaise(true);
    add->setFocusPolicy(Qt::StrongFocus);
    add->setToolTip(tr("New topic"));
    add->setAccessibleName(tr("New topic"));
    connect(add, &QToolButton::clicked, this, &LegendBar::newTopicRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 10, 3);
    row->setSpacing(6);
    row->addWidget(m_topics, 3);
    row->addWidget(add);
    row->addSpacing(10);
    row->addWidget(m_speakers, 2);
    setAccessibleName(tr("Topics and speakers"));
}

}
