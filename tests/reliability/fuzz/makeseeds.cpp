// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_seeds FOLDER FILES…: what cannot be had from files of the tests: the documents in FILES as a project remembers them,
// a project of today's version, and settings. One folder for each target.
#include "import/importer.h"
#include "store/packeddocument.h"
#include "store/samples.h"
#include "support/scratch.h"
#include "window/desk/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Crossread;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.size() < 2)
        return 2;
    const QDir folder(arguments[0]);
    for (const QString &target : {u"packed"_s, u"project"_s, u"settings"_s})
        folder.mkpath(target);
    for (const QString &path : arguments.sliced(1)) {
        const QByteArray bytes = Test::bytesOf(path);
        if (const auto document = Import::importBytes(bytes, QFileInfo(path).fileName()))
            Test::writeBytes(folder.filePath(u"packed/"_s + QFileInfo(path).fileName()), Store::packed(*document));
    }
    Test::makeSampleProject(folder.filePath(u"project/sample.crossread"_s));
    Window::Settings settings(folder.filePath(u"settings/all.ini"_s));
    settings.setPaper(Window::Paper::Sepia);
    settings.setLanguage(u"fr"_s);
    Reading::Typography typography = settings.typography();
    typography.pointSize = 14;
    settings.setTypography(typography);
    settings.setCoder(u"Anna"_s);
    settings.setSingleKeys(false);
    settings.setPlacesShown(false);
    settings.setShortcuts({{u"find"_s, QKeySequence(u"Ctrl+Alt+F"_s)}});
    settings.addRecentProject(u"/x/a.crossread"_s);
    settings.setProjectFor({u"/x/a.txt"_s, u"/x/b.txt"_s}, u"/x/a.crossread"_s);
    settings.setWindowGeometry(QByteArray(40, '\1'));
    settings.setPanelLayout(QByteArray(40, '\2'));
    settings.setFolder(u"/x"_s);
    return 0;
}
