// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/restoredialog.h"
#include "window/widgets/opensize.h"

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
constexpr int readableRole = Qt::UserRole + 1;
constexpr int linesOfDifference = 6; // kinds of things

QString lineFor(const QString &kind, const Project::Comparison::Count &count)
{
    QStringList parts;
    if (count.more > 0)
        parts.append(RestoreDialog::tr("%Ln come back", "of a kind of thing", count.more));
    if (count.fewer > 0)
        parts.append(RestoreDialog::tr("%Ln go", "of a kind of thing", count.fewer));
    if (count.other > 0)
        parts.append(RestoreDialog::tr("%Ln change", "of a kind of thing", count.other));
    //: a kind of thing, and what becomes of how many of them
    return parts.isEmpty() ? QString() : RestoreDialog::tr("%1: %2").arg(kind, QLocale().createSeparatedList(parts));
}

}

QString inWords(const Project::Comparison &comparison)
{
    if (comparison.isSame())
        return RestoreDialog::tr("It says what the project says now.");
    QStringList lines{lineFor(RestoreDialog::tr("Annotations"), comparison.annotations),
        lineFor(RestoreDialog::tr("Codes"), comparison.codes),
        lineFor(RestoreDialog::tr("Documents"), comparison.documents),
        lineFor(RestoreDialog::tr("Links and rulings"), comparison.links),
        lineFor(RestoreDialog::tr("Topics"), comparison.topics),
        lineFor(RestoreDialog::tr("Attributes, speakers, sets and queries"), comparison.others)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

RestoreDialog::RestoreDialog(
    const QString &project, const QString &folder, const std::optional<Project::Data> &now, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_list(new QTreeWidget)
    , m_difference(new QLabel)
{
    setWindowTitle(tr("Restore"));
    auto *what = new QLabel(m_now
            ? tr("A backup takes the place of the project. What the project says now becomes a backup first, "
                 "so that this can be undone in the same way.")
            : tr("A backup takes the place of the project. The damaged file is kept beside it."));
    what->setWordWrap(true);
    m_list->setHeaderLabels({tr("Made"), tr("Annotations"), tr("Documents"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_difference->setTextFormat(Qt::PlainText);
    m_difference->setWordWrap(true);
    m_difference->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_difference->setMinimumHeight(fontMetrics().lineSpacing() * linesOfDifference);
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
    setOpenSize(*this, {em * 36, em * 24});
    m_difference->setText(tr("Looking for backups…"));
    const auto look = [project, folder](const Progress &) {
        return folder.isEmpty() ? Project::backupsOf(project) : Project::backupsIn(folder);
    };
    new Library::Job(look, [this](const QList<Project::ListedBackup> &backups) { fill(backups); }, this);
}

void RestoreDialog::fill(const QList<Project::ListedBackup> &backups)
{
    const QLocale locale;
    QTreeWidgetItem *first = nullptr;
    for (const auto &[backup, summary] : backups) {
        auto *item = new QTreeWidgetItem(m_list,
            {locale.toString(backup.made.toLocalTime(), QLocale::ShortFormat),
                summary ? locale.toString(summary->annotations) : tr("cannot be read"),
                summary ? locale.toString(summary->documents) : QString(), locale.formattedDataSize(backup.size)});
        item->setData(0, pathRole, backup.path);
        item->setData(0, readableRole, summary.has_value());
        item->setToolTip(0, locale.toString(backup.made.toLocalTime(), QLocale::LongFormat));
        for (int column = 1; column < m_list->columnCount(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (first == nullptr && summary)
            first = item;
    }
    m_list->header()->setStretchLastSection(false); // before: a stretched width is not that of its contents
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->headerItem()->setTextAlignment(column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + fontMetrics().averageCharWidth() * 2);
    }
    m_difference->clear();
    if (backups.isEmpty())
        m_difference->setText(tr("There are no backups of this project."));
    else if (first != nullptr)
        m_list->setCurrentItem(first);
    else
        m_difference->setText(tr("None of these backups can be read."));
    m_list->setFocus();
}

void RestoreDialog::showDifferences()
{
    delete m_comparing;
    m_restore->setEnabled(false);
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    if (!m_now) {
        const bool readable = item->data(0, readableRole).toBool();
        m_restore->setEnabled(readable);
        m_difference->setText(readable ? QString() : tr("This backup cannot be read. Choose another one."));
        return;
    }
    m_difference->setText(tr("Comparing with now…"));
    const auto done = [this](const Result<Project::Comparison> &compared) {
        m_restore->setEnabled(compared.has_value());
        m_difference->setText(compared
                ? inWords(*compared)
                : tr("This backup cannot be read. Choose another one.") + u' ' + compared.error().sentence());
    };
    const QString path = item->data(0, pathRole).toString();
    m_comparing = new Library::Job(
        [now = *m_now, path](const Progress &) { return Project::compareWith(now, path); }, done, this);
}

}
