// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shareddata.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Crossread;

namespace {

using Folders = QSet<QString>;

/// What each room of app/ may include, itself left out. "" are the files right in app/.
const QMap<QString, Folders> &house()
{
    static const QMap<QString, Folders> house = [] {
        const Folders core{QStringLiteral("core")};
        const Folders compare{QStringLiteral("compare/values"), QStringLiteral("compare/language"),
            QStringLiteral("compare/meaning"), QStringLiteral("compare/article"), QStringLiteral("compare/search"),
            QStringLiteral("compare/verdict")};
        const Folders tools = compare
            + Folders{QStringLiteral("agreement"), QStringLiteral("import"), QStringLiteral("topics"),
                QStringLiteral("store"), QStringLiteral("formats")};
        const Folders output{
            QStringLiteral("formats"), QStringLiteral("export"), QStringLiteral("report"), QStringLiteral("exchange")};
        const Folders review{QStringLiteral("review")};
        const Folders project{QStringLiteral("project"), QStringLiteral("retrieve")};
        const Folders library{QStringLiteral("library")};
        const Folders upToModels =
            core + tools + review + output + project + library + Folders{QStringLiteral("models")};
        const Folders underWindow = upToModels + Folders{QStringLiteral("reading")};
        QMap<QString, Folders> result{{QStringLiteral("core"), {}}};
        for (const QString &tool : tools)
            result.insert(tool, core);
        Folders belowCompare = core
            + Folders{QStringLiteral("compare/values"), QStringLiteral("compare/language"),
                QStringLiteral("compare/meaning")};
        for (const char *room : {"compare/article", "compare/search", "compare/verdict"}) {
            result.insert(QString::fromLatin1(room), belowCompare);
            belowCompare.insert(QString::fromLatin1(room));
        }
        result.insert(QStringLiteral("export"), core + Folders{QStringLiteral("formats")});
        result.insert(QStringLiteral("exchange"), core + Folders{QStringLiteral("import"), QStringLiteral("store")});
        result.insert(QStringLiteral("review"), core + compare);
        result.insert(QStringLiteral("report"), core + compare + review + output);
        result.insert(QStringLiteral("project"), core + tools - compare - output);
        result.insert(QStringLiteral("retrieve"), core + tools + project);
        result.insert(QStringLiteral("library"), core + tools + review + output + project);
        result.insert(QStringLiteral("models"), core + tools + review + output + project + library);
        result.insert(QStringLiteral("reading"), core);
        result.insert(QStringLiteral("cli"), core + tools + review + output + project + library);
        // The rooms of the window, one on the other; the features stand side by side and see no other feature.
        Folders below = core + Folders{QStringLiteral("reading")};
        for (const char *room : {"window/widgets", "window/desk", "window/importing", "window/pages"}) {
            if (QString::fromLatin1(room) == u"window/importing")
                below += underWindow;
            result.insert(QString::fromLatin1(room), below);
            below.insert(QString::fromLatin1(room));
        }
        Folders features;
        for (const char *room :
            {"window/coding", "window/comparing", "window/documents", "window/subjects", "window/retrieving"}) {
            result.insert(QString::fromLatin1(room), below);
            features.insert(QString::fromLatin1(room));
        }
        result.insert(QStringLiteral("window/shell"), below + features);
        result.insert(QString(), below + features + Folders{QStringLiteral("window/shell")});
        return result;
    }();
    return house;
}

bool maySee(const QString &folder, const QString &other)
{
    return folder == other || house().value(folder).contains(other);
}

/// The room that a path below app/ names: "window/pages" of "window/pages/session.h", "core" of "core/fold.h", "" of
/// "main.cpp". A folder within a room (import/formats) belongs to it.
QString roomOf(const QString &path)
{
    const QString two = path.section(u'/', 0, 1);
    return house().contains(two) ? two : path.contains(u'/') ? path.section(u'/', 0, 0) : QString();
}

/// Folders that must do without a Qt module: the work is done below the windows, so that scripts can do it too.
bool maySeeModule(const QString &folder, const QString &module)
{
    const bool isWindow = folder == u"window" || folder.startsWith(u"window/");
    static const Folders withWidgets{QStringLiteral("reading"), QString()};
    static const Folders withGui = withWidgets
        + Folders{QStringLiteral("formats"), QStringLiteral("import"), QStringLiteral("project"),
            QStringLiteral("library"), QStringLiteral("models"), QStringLiteral("cli")};
    if (module == u"QtWidgets")
        return isWindow || withWidgets.contains(folder);
    if (module == u"QtGui")
        return isWindow || withGui.contains(folder);
    return module != u"QtNetwork";
}

QStringList lines(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

/// Paths below `folder` of the project whose names match, relative to the project; build trees and test data left out.
QStringList filesBelow(const QString &folder, const QStringList &names)
{
    const QDir root(Test::sourcePath(QString()));
    QStringList files;
    QDirIterator walk(root.filePath(folder), names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        if (const QString path = root.relativeFilePath(walk.next()); !path.startsWith(u"tests/data/"))
            files.append(path);
    }
    files.sort();
    return files;
}

QStringList sourcesOfApp()
{
    return filesBelow(QStringLiteral("app"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

QStringList everySource()
{
    static const QStringList names{QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("CMakeLists.txt"),
        QStringLiteral("*.cmake"), QStringLiteral("*.cmake.in"), QStringLiteral("*.sh"), QStringLiteral("*.sql"),
        QStringLiteral("*.py"), QStringLiteral("*.svg")};
    QStringList files{QStringLiteral("CMakeLists.txt")};
    for (const char *folder : {"app", "resources", "translations", "tests", "packaging"})
        files += filesBelow(QString::fromLatin1(folder), names);
    return files;
}

/// The same of a path below the project: "core" of "app/core/fold.h".
QString folderOf(const QString &path)
{
    return roomOf(path.section(u'/', 1));
}

/// The lines of a source without its comments, so that a comment may name what the code must not use.
QStringList codeOf(const QString &path)
{
    QStringList code = lines(Test::sourcePath(path));
    static const QRegularExpression comment(QStringLiteral("//.*|/\\*.*?\\*/"));
    for (QString &line : code)
        line.remove(comment);
    return code;
}

QStringList included(const QString &path)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    QStringList names;
    for (const QString &line : lines(Test::sourcePath(path))) {
        if (const auto match = include.match(line); match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

/// Header names of a Qt module, as installed; QtGui's win where a module keeps an old name of one of them.
Folders headersOf(const QString &module)
{
    const auto names = [](const QString &folder) {
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + folder);
        const QStringList list = headers.entryList(QDir::Files);
        return Folders(list.begin(), list.end());
    };
    return module == u"QtGui" ? names(module) : names(module) - names(QStringLiteral("QtGui"));
}

QString report(const QStringList &offences)
{
    return u'\n' + offences.join(u'\n');
}

}

/// Keeps the house in order: each folder sees what DESIGN allows it to see, and nobody reaches for what has hurt before.
class TestArchitecture final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rule_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("a folder sees itself") << "store" << "store" << true;
        QTest::newRow("a tool sees core") << "import" << "core" << true;
        QTest::newRow("core sees nobody") << "core" << "import" << false;
        QTest::newRow("tools do not see each other") << "export" << "store" << false;
        QTest::newRow("what searches sees the article") << "compare/search" << "compare/article" << true;
        QTest::newRow("words know nothing of articles") << "compare/language" << "compare/article" << false;
        QTest::newRow("a project sees the tools") << "project" << "store" << true;
        QTest::newRow("a project does not see the models over it") << "project" << "models" << false;
        QTest::newRow("the reading view sees core") << "reading" << "core" << true;
        QTest::newRow("the reading view does not see the project") << "reading" << "project" << false;
        QTest::newRow("the window sees all below") << "window/pages" << "project" << true;
        QTest::newRow("a feature sees the pages") << "window/coding" << "window/pages" << true;
        QTest::newRow("a feature sees no other feature") << "window/coding" << "window/comparing" << false;
        QTest::newRow("pages see no feature") << "window/pages" << "window/subjects" << false;
        QTest::newRow("widgets know no project") << "window/widgets" << "project" << false;
        QTest::newRow("the command line does without the reading view") << "cli" << "reading" << false;
        QTest::newRow("a folder that nobody planned sees nobody") << "misc" << "core" << false;
    }
    void rule()
    {
        QFETCH(QString, folder);
        QFETCH(QString, other);
        QTEST(maySee(folder, other), "allowed");
    }

    void everyFolder_hasItsPlace()
    {
        QStringList strangers;
        for (const QString &path : sourcesOfApp()) {
            if (!house().contains(folderOf(path)))
                strangers.append(path);
        }
        QVERIFY2(strangers.isEmpty(), qPrintable(report(strangers)));
    }

    void includes_goDown()
    {
        QStringList offences;
        for (const QString &path : sourcesOfApp()) {
            for (const QString &name : included(path)) {
                const QString other = roomOf(name);
                const bool upward = name.contains(u'/') && house().contains(other) && !maySee(folderOf(path), other);
                if (upward || other == u"..") // a relative path would hide where it leads
                    offences.append(path + QStringLiteral(" includes ") + name);
            }
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
    }

    void module_isIncludedOnlyWhereItBelongs_data()
    {
        QTest::addColumn<QString>("example");
        QTest::newRow("QtGui") << "QTextLayout";
        QTest::newRow("QtWidgets") << "QAbstractScrollArea";
        QTest::newRow("QtNetwork") << "QNetworkAccessManager";
    }
    void module_isIncludedOnlyWhereItBelongs()
    {
        QFETCH(QString, example);
        const QString module = QString::fromLatin1(QTest::currentDataTag());
        const Folders headers = headersOf(module);
        QVERIFY2(headers.contains(example), "Qt's headers were not found");
        QStringList offences;
        for (const QString &path : sourcesOfApp()) {
            for (const QString &name : included(path)) {
                const bool ofModule = headers.contains(name) || name.section(u'/', 0, 0) == module;
                if (ofModule && !maySeeModule(folderOf(path), module))
                    offences.append(path + QStringLiteral(" includes ") + name);
            }
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
    }

    void linkLines_goDown()
    {
        static const QRegularExpression ours(QStringLiteral("\\bcrossread_(\\w+)\\b(?!\\()"));
        static const QRegularExpression qts(QStringLiteral("\\bQt6::(\\w+)"));
        QStringList offences;
        for (const QString &path : filesBelow(QStringLiteral("app"), {QStringLiteral("CMakeLists.txt")})) {
            const QString folder = folderOf(path);
            if (!house().contains(folder) || folder.isEmpty())
                continue; // those over the rooms only put them together
            const QString text = lines(Test::sourcePath(path)).join(u'\n');
            for (const QRegularExpressionMatch &match : ours.globalMatch(text)) {
                const QString room = match.captured(1);
                const QString other = house().contains(room) ? room : QString(room).replace(u'_', u'/');
                if (house().contains(other) && !maySee(folder, other))
                    offences.append(path + QStringLiteral(" links ") + match.captured());
            }
            for (const QRegularExpressionMatch &match : qts.globalMatch(text)) {
                if (!maySeeModule(folder, QStringLiteral("Qt") + match.captured(1)))
                    offences.append(path + QStringLiteral(" links ") + match.captured());
            }
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
    }

    void whatHasHurtBefore_isNotUsed_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("allowedIn");
        QTest::newRow("a bare QSaveFile replaces a good file by a short one on a full disk")
            << "\\bQSaveFile\\b" << "app/core/atomicfile.cpp";
        QTest::newRow("Qt's reader of JSON drops a mark that a string begins with")
            << "\\bQJsonDocument::fromJson\\b" << "app/core/json.cpp";
        // A QMimeData only carries it; the handbook shows pages of ours, and loads nothing from elsewhere.
        QTest::newRow("rich text opens files that an imported text names")
            << "(?<!mime->|mimeData->)\\bsetHtml\\(|\\binsertHtml\\(|\\bsetMarkdown\\("
            << "app/window/shell/handbookwindow.cpp";
        QTest::newRow("a nested event loop lets anything happen in the middle of a function")
            << "\\bQEventLoop\\b|\\bprocessEvents\\(" << "";
        QTest::newRow("a function tr() of one's own hides the context of its texts; use Q_DECLARE_TR_FUNCTIONS")
            << "\\btr\\(const char" << "";
    }
    void whatHasHurtBefore_isNotUsed()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, allowedIn);
        const QRegularExpression forbidden(pattern);
        QVERIFY(forbidden.isValid());
        QStringList offences;
        for (const QString &path : sourcesOfApp()) {
            const QStringList code = path == allowedIn ? QStringList() : codeOf(path);
            for (qsizetype i = 0; i < code.size(); ++i) {
                if (forbidden.match(code[i]).hasMatch())
                    offences.append(QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(code[i].trimmed()));
            }
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
    }

    void everySource_saysWhoseItIsAndUnderWhichLicence()
    {
        QStringList offences;
        for (const QString &path : everySource()) {
            const QString head = lines(Test::sourcePath(path)).mid(0, 4).join(u'\n');
            if (!head.contains(u"SPDX-FileCopyrightText: 2026 The Crossread developers") // REUSE-IgnoreStart
                || !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later")) // REUSE-IgnoreEnd
                offences.append(path);
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
    }

    void everySource_isReadInOneSitting()
    {
        constexpr int mostLines = 400;
        // Longer ones, each with its reason; one that has become short leaves the list.
        const QMap<QString, QString> longer{
            {QStringLiteral("app/compare/article/statements.cpp"), QStringLiteral("one pass over an article")},
            {QStringLiteral("app/store/projectfile.cpp"), QStringLiteral("one file's storage, function by function")},
            {QStringLiteral("app/window/importing/importpage.cpp"), QStringLiteral("one page of fields")},
            {QStringLiteral("app/reading/readingview.cpp"),
                QStringLiteral("the page itself, its keys and its interface")},
            {QStringLiteral("tests/architecture/tst_architecture.cpp"), QStringLiteral("the whole house")},
            {QStringLiteral("tests/compare/tst_comparison.cpp"), QStringLiteral("a table of cases")},
            {QStringLiteral("tests/compare/tst_statements.cpp"), QStringLiteral("a table of cases")},
            {QStringLiteral("tests/library/tst_week.cpp"), QStringLiteral("one week, day by day")},
            {QStringLiteral("tests/project/tst_project.cpp"), QStringLiteral("one case for each act")},
            {QStringLiteral("tests/reading/tst_readingview.cpp"), QStringLiteral("one case for each key")},
            {QStringLiteral("tests/window/tst_comparing.cpp"), QStringLiteral("one desk for a day's work")},
        };
        QStringList offences;
        for (const QString &path : everySource()) {
            const qsizetype count = lines(Test::sourcePath(path)).size() - 1;
            if (count > mostLines && !longer.contains(path))
                offences.append(QStringLiteral("%1 has %2 lines").arg(path).arg(count));
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
    }

    void whatAFileKeepsToItself_hasANameOfItsOwnInItsRoom()
    {
        // The release compiles the files of a room together, where unnamed namespaces are one.
        static const QRegularExpression named(QStringLiteral(
            "^(?:(?:constexpr|const|static|inline)\\b[^(=]*?[ *&](\\w+)(?:\\[\\w*\\])? *[={]|(?:struct|class|enum class) (\\w+) "
            "*(?:final )?(?::(?!:)[^;]*)?\\{)"));
        QMap<QString, QString> owners; // room and name: file
        QStringList offences;
        QStringList headersFirst = sourcesOfApp();
        std::ranges::stable_partition(headersFirst, [](const QString &path) { return path.endsWith(u".h"); });
        for (const QString &path : std::as_const(headersFirst)) {
            const QStringList room =
                lines(Test::sourcePath(QStringLiteral("app/%1/CMakeLists.txt").arg(folderOf(path))));
            if (path.startsWith(u"app/import/formats/") || room.contains(QStringLiteral("    SINGLY")))
                continue; // compiled one by one
            bool counts = path.endsWith(u".h"); // what a header declares all its room's files can see
            for (const QString &line : codeOf(path)) {
                if (path.endsWith(u".cpp") && (line.startsWith(u"namespace {") || line.startsWith(u'}')))
                    counts = line.startsWith(u"namespace {") || (counts && line.startsWith(u"};"));
                const auto match = counts ? named.match(line) : QRegularExpressionMatch();
                if (!match.hasMatch())
                    continue;
                const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
                QString &owner = owners[folderOf(path) + u' ' + name];
                if (!owner.isEmpty() && owner != path)
                    offences.append(QStringLiteral("%1 in %2 and in %3").arg(name, owner, path));
                owner = path;
            }
        }
        QVERIFY2(offences.isEmpty(), qPrintable(report(offences)));
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
