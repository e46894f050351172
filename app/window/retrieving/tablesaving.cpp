// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/retrieving/tablesaving.h"

#include "core/atomicfile.h"
#include "project/project.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"
#include "window/desk/workbench.h"
#include "window/desk/written.h"
#include "window/pages/panearea.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace Crossread::Window {

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(TableSaving)
};

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
        const QByteArray bytes = formats[chosen].write(content, {});
        MessageBar &messages = bench.panes.active().messages();
        if (const auto written = Core::writeFileChecked(path, bytes, bench.project.files()); !written) {
            messages.show(written.error());
            return;
        }
        bench.settings.setFolder(QFileInfo(path).absolutePath());
        showWritten(messages, TableWords::tr("The table is in “%1”."), path);
    });
    dialog->open();
}

}
