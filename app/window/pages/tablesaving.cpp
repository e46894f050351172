// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/tablesaving.h"

#include "library/job.h"
#include "library/steps.h"
#include "project/project.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"
#include "window/desk/workbench.h"
#include "window/desk/written.h"
#include "window/pages/jobprogress.h"
#include "window/pages/panearea.h"
#include "window/pages/tablemodel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>

namespace Crossread::Window {

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(TableSaving)
};

void writeTable(const Workbench &bench, QWidget *parent, const Formats::Format &format, const Formats::Content &content,
    const QString &path)
{
    const auto work = [format, content, path, mustStay = bench.project.files()](const Core::Progress &progress) {
        return Library::writeUnlessCanceled(path, format.write(content, {}), mustStay, progress);
    };
    MessageBar &messages = bench.panes.active().messages();
    const auto tell = [&settings = bench.settings, &messages, path](const Core::Result<void> &written) {
        if (!written) {
            messages.show(written.error());
            return;
        }
        settings.setFolder(QFileInfo(path).absolutePath());
        showWritten(messages, TableWords::tr("The table is in “%1”."), path);
    };
    auto *job = new Library::Job(work, tell, parent);
    showProgressOf(*job, messages, TableWords::tr("Writing “%1” …").arg(QFileInfo(path).fileName()));
}

}

void saveTable(const Workbench &bench, QWidget *parent, const QString &name, const Formats::Table &table)
{
    saveTable(bench, parent, name, Formats::Content{.table = [table] { return table; }});
}

void saveTable(const Workbench &bench, QWidget *parent, const QString &name, const Formats::Content &content)
{
    const QList<Formats::Format> formats = Formats::formatsFor(content);
    QStringList filters;
    for (const Formats::Format &format : formats)
        filters.append(QStringLiteral("%1 (*.%2)").arg(format.description(), format.suffix));
    auto *dialog = new QFileDialog(
        parent, TableWords::tr("Save Table"), bench.settings.folder() + u'/' + name + u'.' + formats.first().suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(formats.first().suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, formats](const QString &filter) {
        dialog->setDefaultSuffix(formats[std::max<qsizetype>(0, filters.indexOf(filter))].suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [=](const QString &path) {
        const qsizetype chosen = std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter()));
        writeTable(bench, parent, formats[chosen], content, path);
    });
    dialog->open();
}

void copyTable(const Formats::Table &table)
{
    QStringList heads;
    for (const Formats::Table::Column &column : table.columns)
        heads.append(column.head);
    QGuiApplication::clipboard()->setText(forSpreadsheet(table, heads));
}

}
