// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/startpage.h"

#include "window/desk/actions.h"
#include "window/desk/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

QFont scaled(QFont font, qreal factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QPushButton *buttonFor(QAction *action, const QString &text)
{
    auto *button = new QPushButton(action->icon(), text);
    button->setToolTip(action->toolTip());
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QString shortened(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}

}

StartPage::StartPage(Settings &settings, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_recent(new QListWidget)
    , m_none(new QLabel(tr("Projects that you open are listed here.")))
    , m_recentBox(new QWidget)
{
    auto *title = new QLabel(u"Crossread"_s);
    title->setFont(scaled(font(), 2.4));
    auto *subtitle = new QLabel(tr("Read what was said beside what was reported. Tag it, link it, keep it."));
    subtitle->setWordWrap(true);
    subtitle->setFont(scaled(font(), 1.15));

    QPushButton *fresh = buttonFor(actions.get(u"project.new"_s), tr("New project from a transcript and an article…"));
    fresh->setDefault(true);
    auto *hint = new QLabel(tr("Or drop the two files here."));
    hint->setForegroundRole(QPalette::PlaceholderText);

    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setSpacing(3);
    m_recent->viewport()->setAutoFillBackground(false); // a part of the page, not a box on it
    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::activateRecent);
    connect(m_recent, &QListWidget::itemClicked, this, &StartPage::activateRecent);
    m_recent->setCursor(Qt::PointingHandCursor);
    connect(m_recent, &QListWidget::customContextMenuRequested, this, [this](QPoint point) {
        if (m_recent->itemAt(point) == nullptr)
            return;
        QMenu menu(this);
        menu.addAction(tr("Open"), this, &StartPage::activateRecent);
        menu.addAction(tr("Remove from this list"), this, &StartPage::removeRecent);
        menu.exec(m_recent->viewport()->mapToGlobal(point));
    });
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_recent, this, &StartPage::removeRecent);
    remove->setContext(Qt::WidgetShortcut);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setWordWrap(true);

    auto *recentTitle = new QLabel(tr("Recent"));
    recentTitle->setFont(scaled(font(), 1.15));
    auto *recentColumn = new QVBoxLayout(m_recentBox);
    recentColumn->setContentsMargins({});
    recentColumn->addWidget(recentTitle);
    recentColumn->addWidget(m_recent, 1);
    recentColumn->addWidget(m_none);

    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(20);
    column->addWidget(fresh);
    column->addWidget(hint);
    column->addSpacing(8);
    column->addWidget(buttonFor(actions.get(u"project.open"_s), tr("Open a project…")));
    column->addWidget(buttonFor(actions.get(u"project.sample"_s), tr("Look around in the sample")));
    column->addSpacing(20);
    column->addWidget(m_recentBox, 4);
    column->addStretch(1);

    auto *middle = new QWidget;
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto *inner = new QWidget;
    auto *row = new QHBoxLayout(inner);
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
    auto *scroll = new QScrollArea; // at 200 % type the page may be higher than the window
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll, 1);
    setFocusProxy(fresh);
    connect(&settings, &Settings::recentProjectsChanged, this, &StartPage::fillRecent);
    fillRecent();
}

void StartPage::showEvent(QShowEvent *event)
{
    fillRecent(); // files may have come or gone meanwhile
    QWidget::showEvent(event);
}

void StartPage::fillRecent()
{
    m_recent->clear();
    const QStringList paths = m_settings.recentProjects();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString where = QDir::toNativeSeparators(shortened(file.path()));
        auto *item = new QListWidgetItem(
            //: a recent project: its name and its folder
            tr("%1   —   %2", "recent project").arg(file.completeBaseName(), where), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
        if (!file.exists()) {
            item->setForeground(palette().color(QPalette::PlaceholderText));
            item->setText(tr("%1 (not there any more)").arg(item->text()));
        }
    }
    m_recent->setVisible(!paths.isEmpty());
    m_none->setVisible(paths.isEmpty());
    m_recent->setMinimumHeight(std::min(m_recent->count(), 6) * m_recent->sizeHintForRow(0) + 4);
}

void StartPage::activateRecent()
{
    const QListWidgetItem *item = m_recent->currentItem();
    if (item != nullptr)
        Q_EMIT openRequested(item->data(Qt::UserRole).toString());
}

void StartPage::removeRecent()
{
    const QListWidgetItem *item = m_recent->currentItem();
    if (item != nullptr)
        m_settings.removeRecentProject(item->data(Qt::UserRole).toString());
}

}
