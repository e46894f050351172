// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/aboutdialog.h"
#include "window/widgets/opensize.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>
#include <QVBoxLayout>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Crossread"));
    auto *name = new QLabel(tr("Crossread %1").arg(QCoreApplication::applicationVersion()));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    name->setFont(large);
    auto *what = new QLabel(
        tr("Read a transcript and an article about it side by side, and annotate both.\n\n"
           "Copyright 2026 the Crossread developers. Free software under the GNU General Public License, version 3 or "
           "later: you may use, study, share and improve it; there is no warranty.\n\n"
           "Made with Qt, KSyntaxHighlighting, KCodecs and SQLite. It never uses the network."));
    what->setWordWrap(true);
    auto *factsLabel = new QLabel(tr("&For a bug report:"));
    auto *facts = new QPlainTextEdit(debugInformation());
    facts->setReadOnly(true);
    facts->setTabChangesFocus(true);
    facts->setAccessibleName(tr("Facts for a bug report"));
    factsLabel->setBuddy(facts);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("&Copy Facts"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(debugInformation()); });
    QPushButton *qt = buttons->addButton(tr("About &Qt"), QDialogButtonBox::ActionRole);
    connect(qt, &QPushButton::clicked, qApp, &QApplication::aboutQt);
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(name);
    column->addWidget(what);
    column->addWidget(factsLabel);
    column->addWidget(facts, 1);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    setOpenSize(*this, {em * 30, em * 26});
}

QString AboutDialog::debugInformation()
{
    QStringList lines{
        u"Crossread %1"_s.arg(QCoreApplication::applicationVersion()),
        u"Qt %1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::currentCpuArchitecture()),
        u"Platform %1, style %2"_s.arg(QGuiApplication::platformName(), QApplication::style()->name()),
        u"Locale %1"_s.arg(QLocale().name()),
    };
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        lines.append(u"Screen %1 × %2, %3 dpi, scale %4"_s.arg(screen->size().width())
                .arg(screen->size().height())
                .arg(screen->logicalDotsPerInch(), 0, 'f', 0)
                .arg(screen->devicePixelRatio()));
    }
    return lines.join(u'\n');
}

}
