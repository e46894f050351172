// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/startup.h"

#include "core/atomicfile.h"
#include "core/language.h"
#include "project/project.h"
#include "window/desk/desktopwishes.h"
#include "window/desk/messagebar.h"
#include "window/desk/sessionbus.h"
#include "window/desk/thememanager.h"
#include "window/shell/handover.h"
#include "window/shell/mainwindow.h"
#include "window/shell/projectpage.h"
#include "window/shell/sessionend.h"
#include "window/shell/windows.h"

#include <QApplication>
#include <QBuffer>
#include <QCommandLineParser>
#include <QIcon>
#include <QPixmap>
#include <QRawFont>

#include <cstdio>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Startup)
};

int wrongCall(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    return 2;
}

// What QApplication takes from the same command line, with one dash or two: with a value in the word behind, or without.
const QStringList qtWithValue{u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,
    u"qwindowgeometry"_s, u"geometry"_s, u"qwindowicon"_s, u"icon"_s, u"qwindowtitle"_s, u"title"_s, u"session"_s,
    u"display"_s, u"style"_s, u"stylesheet"_s};
const QStringList qtAlone{u"reverse"_s, u"nograb"_s, u"dograb"_s, u"widgetcount"_s};

// Takes Qt's own options away, up to the files behind "--"; their names go to `names`.
QStringList withoutQtOptions(const QStringList &arguments, QStringList &names)
{
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == "--"_L1)
            return rest + arguments.sliced(i);
        const qsizetype dashes = word.startsWith("--"_L1) ? 2 : word.startsWith(u'-') ? 1 : 0;
        const QString name = dashes == 0 ? QString() : word.sliced(dashes).section(u'=', 0, 0);
        const bool hasValue = qtWithValue.contains(name);
        if (!hasValue && !qtAlone.contains(name)) {
            rest.append(word);
            continue;
        }
        names.append(name);
        if (hasValue && !word.contains(u'='))
            ++i;
    }
    return rest;
}

constexpr QSize pictureSize(1440, 900);

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    const bool sensible =
        size.width() >= 200 && size.height() >= 150 && size.width() <= 10000 && size.height() <= 10000;
    return sensible ? std::optional(size) : std::nullopt;
}

// Whether the process may be that of others too: what is for one run only is nobody else's.
bool isShared(const StartOptions &options)
{
    return options.picture.isEmpty() && !options.paper && options.language.isEmpty() && !options.size
        && options.ofQt.isEmpty();
}

// Writes what the window shows. Returns the exit status.
int writePicture(MainWindow &window, const QString &path)
{
    const QStringList mustStay = window.page() == nullptr ? QStringList() : window.page()->project()->files();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    window.grab().save(&buffer, "PNG");
    const auto written = Core::writeFileChecked(path, png, mustStay);
    if (!written)
        std::fputs(qPrintable(written.error().sentence() + u'\n'), stderr);
    return written ? 0 : 1;
}

}

std::expected<StartOptions, int> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Read a transcript and an article about it side by side, and annotate both.\n\n"
        "A .crossread file opens that project. Text files open a project made for them under Documents/Crossread; the "
        "same files open the same project again. Without files the start page is shown."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s, Words::tr("Open a copy of the sample project."));
    const QCommandLineOption fresh(u"new-project"_s, Words::tr("Begin a project: choose its texts."));
    const QCommandLineOption last(u"last"_s, Words::tr("Open the project that was open last."));
    const QCommandLineOption picture(u"picture"_s,
        Words::tr("Draw the window into a PNG file once everything is loaded, without a display, and leave."),
        Words::tr("OUT.png"));
    const QCommandLineOption theme(
        u"theme"_s, Words::tr("Colours for this run: light, dark, sepia or system."), Words::tr("NAME"));
    const QCommandLineOption language(u"language"_s,
        Words::tr("Language for this run, for example fr; qps is made-up text that shows what is cut off."),
        Words::tr("CODE"));
    const QCommandLineOption size(
        u"size"_s, Words::tr("Size of the window in pixels, for example 1280x800."), Words::tr("WxH"));
    parser.addOptions({sample, fresh, last, picture, theme, language, size});
    parser.addPositionalArgument(u"FILES"_s, Words::tr("A project, or a transcript and an article."), u"[FILES…]"_s);
    StartOptions options;
    if (!parser.parse(withoutQtOptions(arguments, options.ofQt)))
        return std::unexpected(wrongCall(Words::tr("%1\nSee crossread --help.").arg(parser.errorText())));
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return std::unexpected(0);
    }
    if (parser.isSet(version)) {
        std::printf("crossread %s\n", qPrintable(QCoreApplication::applicationVersion()));
        return std::unexpected(0);
    }

    options.request.files = parser.positionalArguments();
    QList<Request::Kind> asked;
    for (const auto &[option, kind] : {std::pair{&sample, Request::Kind::Sample},
             std::pair{&fresh, Request::Kind::NewProject}, std::pair{&last, Request::Kind::LastProject}}) {
        if (parser.isSet(*option))
            asked.append(kind);
    }
    if (!options.request.files.isEmpty())
        asked.append(Request::Kind::Files);
    options.request.kind = asked.value(0, Request::Kind::Show);
    options.picture = parser.value(picture);
    options.language = parser.value(language);
    if (asked.size() > 1) {
        return std::unexpected(wrongCall(
            Words::tr("Give files, --sample, --new-project or --last, only one of them. See crossread --help.")));
    }
    if (parser.isSet(theme)) {
        options.paper = paperFromName(parser.value(theme));
        if (!options.paper)
            return std::unexpected(wrongCall(
                Words::tr("“%1” is no theme: choose light, dark, sepia or system.").arg(parser.value(theme))));
    }
    if (const QString asked = options.language.section(u'_', 0, 0);
        !asked.isEmpty() && asked != "qps"_L1 && !Core::languages().contains(asked)) {
        return std::unexpected(wrongCall(Words::tr("“%1” is no language that Crossread speaks: choose one of %2.")
                .arg(options.language, Core::languages().join(u", "))));
    }
    if (parser.isSet(size)) {
        options.size = sizeFrom(parser.value(size));
        if (!options.size)
            return std::unexpected(wrongCall(
                Words::tr("“%1” is no size: give width x height, for example 1280x800.").arg(parser.value(size))));
    }
    return options;
}

bool handOver(const StartOptions &options)
{
    return isShared(options) && Handover::give(options.request);
}

bool prepareDisplay(const StartOptions &options)
{
    if (!options.picture.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return true;
    }
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || options.ofQt.contains(u"platform"_s)
        || options.ofQt.contains(u"display"_s))
        return true;
    std::fputs(qPrintable(Words::tr(
                   "There is no display to open a window on. crossread --picture OUT.png draws it into a file; "
                   "crossread-cli works without one.\n")),
        stderr);
    return false;
}

int run(const StartOptions &options)
{
    Settings settings;
    settings.overrideForThisRun(options.paper, options.language);
    Core::speak(settings.language());
    ThemeManager themes(settings);
    DesktopWishes wishes;
    themes.follow(wishes);
    if (options.picture.isEmpty() && sessionBusIsThere()) // a picture is the same on every desktop
        wishes.listen(QDBusConnection::sessionBus());
    QGuiApplication::setWindowIcon(QIcon(u":/crossread/icons/crossread.svg"_s));

    // Names there are always; a font that has letters has a table of them.
    if (QRawFont::fromFont(QApplication::font()).fontTable("cmap").isEmpty()) {
        std::fputs(
            qPrintable(Words::tr("There is no font on this system, so that no letter can be shown. Install one, for "
                                 "example the package fonts-noto-core.\n")),
            stderr);
    }

    Windows windows(settings, themes);
    MainWindow &window = *windows.all().constFirst();
    // Without a screen nobody has chosen a size; a picture shows what a common one shows.
    if (options.size || !options.picture.isEmpty())
        window.resize(options.size.value_or(pictureSize));

    if (!options.picture.isEmpty()) {
        QObject::connect(
            &window, &MainWindow::settled, qApp,
            [&] {
                if (window.failed())
                    std::fputs(qPrintable(window.messages().text() + u'\n'), stderr);
                QCoreApplication::exit(window.failed() ? 1 : writePicture(window, options.picture));
            },
            Qt::QueuedConnection); // the start page is settled before the event loop runs
    }
    Handover handover;
    if (isShared(options)) {
        QObject::connect(&handover, &Handover::requested, &windows, &Windows::take, Qt::QueuedConnection);
        if (!handover.listen() && handOver(options))
            return 0; // somebody was quicker by the wink of an eye
    }
    const SessionEnd end(windows);
    windows.take(options.request);
    if (options.request.kind == Request::Kind::Show)
        window.openFiles({}); // which says that all is there
    return QApplication::exec();
}

}
