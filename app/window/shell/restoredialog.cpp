// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/restoredialog.h"

#include "library/job.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Crossread::Window {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr int pathRole = Qt::UserRole;

QString inWords(const Project::Comparison &one)
{
    if (one.isSame())
        return RestoreDialog::tr("It says what the project says now.");
    return RestoreDialog::tr("Against now: annotations %1 more, %2 fewer, %3 other; codes %4 more, %5 fewer, %6 other; "
                             "documents %7 more, %8 fewer.")
        .arg(one.annotations.more)
        .arg(one.annotations.fewer)
        .arg(one.annotations.other)
        .arg(one.codes.more)
        .arg(one.codes.fewer)
        .arg(one.codes.other)
        .arg(one.documents.more)
        .arg(one.documents.fewer);
}

}

RestoreDialog::RestoreDialog(const Project::Project &project, QWidget *parent)
    : QDialog(parent)
    , m_now(project.data())
    , m_list(new QTreeWidget)
    , m_difference(new QLabel)
{
    setWindowTitle(tr("Restore"));
    auto *what =
        new QLabel(tr("A backup takes the place of the project. What the project says now becomes a backup first, "
                      "so that this can be undone in the same way."));
    what->setWordWrap(true);
    m_list->setHeaderLabels({tr("Made"), tr("Size"), tr("Documents"), tr("Annotations")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_difference->setTextFormat(Qt::PlainText);
    m_difference->setWordWrap(true);
    m_difference->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &RestoreDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QTreeWidgetItem *item = m_list->currentItem();
        if (item == nullptr)
            return;
        const QString path = item->data(0, pathRole).toString();
        accept();
        Q_EMIT chosen(path);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::showDifferences);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(m_list, 1);
    column->addWidget(m_difference);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(em * 36, em * 24);
    const QString folder = project.backupFolder();
    new Library::Job([folder](const Progress &) { return Project::backupsIn(folder); },
        [this](const QList<Project::ListedBackup> &backups) { fill(backups); }, this);
}

void RestoreDialog::fill(const QList<Project::ListedBackup> &backups)
{
    const QLocale locale;
    for (const auto &[backup, summary] : backups) {
        auto *item = new QTreeWidgetItem(m_list,
            {locale.toString(backup.made.toLocalTime(), QLocale::ShortFormat), locale.formattedDataSize(backup.size),
                summary ? locale.toString(summary->documents) : tr("?"),
                summary ? locale.toString(summary->annotations) : tr("?")});
        item->setData(0, pathRole, backup.path);
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    if (backups.isEmpty())
        m_difference->setText(tr("There are no backups yet. One is made a quarter of an hour after a change."));
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void RestoreDialog::showDifferences()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_restore->setEnabled(item != nullptr);
    if (item == nullptr)
        return;
    const QString path = item->data(0, pathRole).toString();
    m_difference->setText(tr("Comparing with now…"));
    const auto done = [this, path](const Result<Project::Comparison> &compared) {
        if (m_list->currentItem() == nullptr || m_list->currentItem()->data(0, pathRole).toString() != path)
            return;
        m_restore->setEnabled(compared.has_value());
        m_difference->setText(compared ? inWords(*compared) : compared.error().sentence());
    };
    new Library::Job([now = m_now, path](const Progress &) { return Project::compareWith(now, path); }, done, this);
}

}
