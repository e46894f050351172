// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/importing/unreadlist.h"

#include "window/desk/messagebar.h"
#include "window/widgets/opensize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace Crossread::Window {

namespace {

struct UnreadWords {
    Q_DECLARE_TR_FUNCTIONS(UnreadList)
};

void showList(QWidget *parent, const QList<Core::Error> &errors)
{
    auto *dialog = new QDialog(parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(UnreadWords::tr("Files That Could Not Be Read"));
    auto *list = new QListWidget;
    list->setAccessibleName(dialog->windowTitle());
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    for (const Core::Error &error : errors)
        list->addItem(error.sentence());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    const int em = dialog->fontMetrics().height();
    setOpenSize(*dialog, {em * 40, em * 20});
    dialog->open();
}

}

void showUnread(MessageBar &bar, const QList<Core::Error> &errors)
{
    if (errors.size() == 1) {
        bar.show(errors.first());
    } else if (!errors.isEmpty()) {
        bar.show(MessageBar::Severity::Warning,
            UnreadWords::tr("%Ln file(s) could not be read. The others are here.", nullptr, int(errors.size())),
            {{UnreadWords::tr("Which, and why…"), [&bar, errors] { showList(&bar, errors); }}});
    }
}

}
