// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/contrast.h"
#include "support/warnings.h"
#include "window/desk/actions.h"
#include "window/desk/marktags.h"
#include "window/desk/projectplaces.h"
#include "window/desk/settings.h"
#include "window/desk/thememanager.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Window;
using namespace Qt::StringLiterals;

/// What all rooms of the window share: settings, actions, places of files, colours.
class TestDesk final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QString path(const QString &name) const { return m_home->filePath(name); }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        m_home = std::make_unique<QTemporaryDir>();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(name, m_home->path().toLocal8Bit());
        qunsetenv("FLATPAK_ID");
    }

    void columnsThatAreAllShown_areSoTheNextDay()
    {
        {
            Settings today(path(u"settings.ini"_s));
            QVERIFY(!today.hiddenColumns(u"annotations"_s));
            today.setHiddenColumns(u"annotations"_s, {});
            today.setHiddenColumns(u"statements"_s, {2, 5});
        }
        // Under another name, since a file that was read already is remembered.
        QVERIFY(QFile::copy(path(u"settings.ini"_s), path(u"tomorrow.ini"_s)));
        const Settings tomorrow(path(u"tomorrow.ini"_s));
        QVERIFY(tomorrow.hiddenColumns(u"annotations"_s));
        QCOMPARE(*tomorrow.hiddenColumns(u"annotations"_s), QList<int>());
        QCOMPARE(*tomorrow.hiddenColumns(u"statements"_s), QList<int>({2, 5}));
    }

    void settings_areThereTheNextDay()
    {
        {
            Settings today(path(u"settings.ini"_s));
            QSignalSpy paper(&today, &Settings::paperChanged);
            today.setPaper(Paper::Sepia);
            today.setPaper(Paper::Sepia); // no change
            QCOMPARE(paper.size(), 1);
            today.setLanguage(u"fr"_s);
            today.setCoder(u"Zoë, \"Z\" = ü"_s);
            today.setSingleKeys(false);
            today.setBackups(false);
            today.setPlacesShown(true);
            today.setShortcuts({{u"annotate.tag"_s, QKeySequence(u"Ctrl+Shift+9"_s)}, {u"go.turn"_s, {}}});
            Reading::Typography typography;
            typography.pointSize = 17.5;
            typography.serif = false;
            today.setTypography(typography);
            QVERIFY(today.tellOnce(u"swap"_s));
            QVERIFY(!today.tellOnce(u"swap"_s));
        }
        Settings tomorrow(path(u"settings.ini"_s));
        QCOMPARE(tomorrow.paper(), Paper::Sepia);
        QCOMPARE(tomorrow.language(), u"fr"_s);
        QCOMPARE(tomorrow.coder(), u"Zoë, \"Z\" = ü"_s);
        QVERIFY(!tomorrow.singleKeys());
        QVERIFY(!tomorrow.backups());
        QVERIFY(tomorrow.placesShown());
        QCOMPARE(tomorrow.shortcuts().size(), 2);
        QCOMPARE(tomorrow.shortcuts().value(u"annotate.tag"_s), QKeySequence(u"Ctrl+Shift+9"_s));
        QVERIFY(tomorrow.shortcuts().value(u"go.turn"_s).isEmpty());
        QCOMPARE(tomorrow.typography().pointSize, 17.5);
        QVERIFY(!tomorrow.typography().serif);
        QVERIFY(!tomorrow.tellOnce(u"swap"_s));
    }
    void settingsThatAreNone_areAsUsual_data()
    {
        QTest::addColumn<QByteArray>("ini");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no numbers") << QByteArray(
            "[typography]\nsize=large\nmeasure=\nleading=nan\nparagraphGap=inf\n");
        QTest::newRow("no numbers at all") << QByteArray("[typography]\nsize=nan\nleading=-inf\n");
        QTest::newRow("far too much") << QByteArray("[typography]\nsize=99999\nmeasure=-7\nleading=1e30\n");
        QTest::newRow("no paper, no language") << QByteArray("paper=velvet\nlanguage=\nrecent=\nshortcuts=7\n");
        QTest::newRow("no settings file") << QByteArray("\x00\xff\xfe<html>", 9);
    }
    void settingsThatAreNone_areAsUsual()
    {
        QFETCH(QByteArray, ini);
        QFile file(path(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ini) == ini.size());
        file.close();
        const Settings settings(path(u"settings.ini"_s));
        const Reading::Typography typography = settings.typography();
        QVERIFY(typography.pointSize >= 6 && typography.pointSize <= 72);
        QVERIFY(typography.measure >= 45 && typography.measure <= 90);
        QVERIFY(typography.leading >= 1.2 && typography.leading <= 2);
        QVERIFY(typography.paragraphGap >= 0 && typography.paragraphGap <= 2);
        QCOMPARE(settings.paper(), Paper::System);
        QCOMPARE(settings.language(), QString());
        QVERIFY(settings.shortcuts().isEmpty());
        QVERIFY(settings.backups());
        QVERIFY(QDir(settings.folder()).exists() || !settings.folder().isEmpty());
    }
    void commandLine_holdsUntilChangedByHand()
    {
        Settings settings(path(u"settings.ini"_s));
        settings.setPaper(Paper::Light);
        settings.overrideForThisRun(Paper::Dark, u"fr"_s);
        QCOMPARE(settings.paper(), Paper::Dark);
        QCOMPARE(settings.language(), u"fr"_s);
        QTRY_COMPARE(Settings(path(u"settings.ini"_s)).paper(), Paper::Light); // never stored
        QCOMPARE(Settings(path(u"settings.ini"_s)).language(), QString());
        settings.setPaper(Paper::Sepia);
        settings.setLanguage(u"en"_s);
        QCOMPARE(settings.paper(), Paper::Sepia);
        QTRY_COMPARE(Settings(path(u"settings.ini"_s)).paper(), Paper::Sepia);
        QCOMPARE(settings.language(), u"en"_s);
    }
    void papers_haveTheirNames()
    {
        for (const Paper paper : {Paper::System, Paper::Light, Paper::Dark, Paper::Sepia}) {
            QCOMPARE(paperFromName(paperName(paper)), paper);
            QCOMPARE(paperFromName(paperName(paper).toUpper()), paper);
        }
        QVERIFY(!paperFromName(u""));
        QVERIFY(!paperFromName(u"velvet"));
    }
    void recentProjects_areTheNewestOnceEach()
    {
        Settings settings(path(u"settings.ini"_s));
        QSignalSpy changed(&settings, &Settings::recentProjectsChanged);
        for (int number = 0; number < 20; ++number)
            settings.addRecentProject(path(u"%1.crossread"_s.arg(number)));
        QCOMPARE(settings.recentProjects().size(), 15);
        QCOMPARE(settings.recentProjects().first(), path(u"19.crossread"_s));
        settings.addRecentProject(path(u"10.crossread"_s));
        QCOMPARE(settings.recentProjects().size(), 15);
        QCOMPARE(settings.recentProjects().first(), path(u"10.crossread"_s));
        settings.removeRecentProject(path(u"10.crossread"_s));
        settings.removeRecentProject(u"never there"_s);
        QCOMPARE(settings.recentProjects().size(), 14);
        QCOMPARE(changed.size(), 23);
    }
    void filesOpenedTogether_haveOneProject()
    {
        Settings settings(path(u"settings.ini"_s));
        settings.setProjectFor({path(u"a.txt"_s), path(u"b.txt"_s)}, u"one.crossread"_s);
        QCOMPARE(settings.projectFor({path(u"b.txt"_s), path(u"a.txt"_s)}), u"one.crossread"_s); // in any order
        QCOMPARE(settings.projectFor({path(u"a.txt"_s)}), QString());
        QCOMPARE(settings.projectFor({}), QString());
    }

    void projects_lieWhereTheyStay_data()
    {
        QTest::addColumn<bool>("flatpak");
        QTest::addColumn<QString>("folder");
        QTest::newRow("Documents") << false << u"Documents/Crossread"_s;
        QTest::newRow("in a Flatpak, whose Documents do not last") << true << u"crossread/projects"_s;
    }
    void projects_lieWhereTheyStay()
    {
        QFETCH(bool, flatpak);
        QFETCH(QString, folder);
        if (flatpak)
            qputenv("FLATPAK_ID", "org.crossread.Crossread");
        QCOMPARE(projectFolder(), path(folder));
        QVERIFY(QFileInfo(path(folder)).isDir());
    }

    void projectPath_isNamedAfterWhatItIsMadeOf_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("name");
        QTest::newRow("a name") << QStringList{u"/x/Kremlin 2022.txt"_s, u"/x/b.txt"_s} << u"Kremlin 2022"_s;
        QTest::newRow("a name with points") << QStringList{u"/x/v1.2.final.txt"_s} << u"v1.2.final"_s;
        QTest::newRow("a name that says nothing") << QStringList{u"/talks/Transcript.txt"_s} << u"talks"_s;
        QTest::newRow("one at the root") << QStringList{u"/transcript.txt"_s} << u"transcript"_s;
        QTest::newRow("none") << QStringList{} << u"Untitled"_s;
        QTest::newRow("nothing but an ending") << QStringList{u"/x/.txt"_s} << u"Untitled"_s;
        QTest::newRow("a hidden file") << QStringList{u"/x/.notes.txt"_s} << u"notes"_s;
        QTest::newRow("signs that a sentence would fill in")
            << QStringList{u"/x/100%1 %2 %L3.txt"_s} << u"100%1 %2 %L3"_s;
        QTest::newRow("a long name") << QStringList{u"/x/"_s + QString(200, u'n') + u".txt"_s} << QString(80, u'n');
        QTest::newRow("a long name of signs")
            << QStringList{u"/x/n"_s + u"😀"_s.repeated(60) + u".txt"_s} << u"n"_s + u"😀"_s.repeated(39);
    }
    void projectPath_isNamedAfterWhatItIsMadeOf()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, name);
        const QString free = freeProjectPath(files);
        QCOMPARE(QFileInfo(free).completeBaseName(), name);
        QVERIFY(free.startsWith(m_home->path()));
        QFile file(free);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(QFileInfo::exists(free));
        QCOMPARE(QFileInfo(freeProjectPath(files)).completeBaseName(), name + u" (2)"_s); // never the same twice
    }
    void sample_isKnownByItsPlace()
    {
        QVERIFY(isSample(samplePath()));
        QVERIFY(!isSample(path(u"Sample.crossread"_s)));
        QVERIFY(!isSample({}));
    }

    void action_isPossibleWhereItsNeedIsMet_data()
    {
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("writable");
        QTest::addColumn<QStringList>("enabled");
        QTest::newRow("nothing open") << false << false << QStringList{u"always"_s};
        QTest::newRow("a project to read") << true << false << QStringList{u"always"_s, u"look"_s};
        QTest::newRow("a project to write") << true << true << QStringList{u"always"_s, u"look"_s, u"change"_s};
    }
    void action_isPossibleWhereItsNeedIsMet()
    {
        QFETCH(bool, open);
        QFETCH(bool, writable);
        QFETCH(QStringList, enabled);
        QWidget window;
        Settings settings(path(u"settings.ini"_s));
        Actions actions({{.id = u"always"_s}, {.id = u"look"_s, .needs = Needs::Project},
                            {.id = u"change"_s, .needs = Needs::Writable}},
            settings, &window);
        actions.setOpen(open, writable);
        const auto now = [&actions] {
            QStringList ids;
            for (const ActionSpec &spec : actions.specs()) {
                if (actions.get(spec.id)->isEnabled())
                    ids.append(spec.id);
            }
            return ids;
        };
        QCOMPARE(now(), enabled);
        actions.setPossible(u"look"_s, false);
        enabled.removeAll(u"look"_s);
        QCOMPARE(now(), enabled);
        actions.setPossible(u"look"_s, true);
        QCOMPARE(now().size(), enabled.size() + (open ? 1 : 0));
        QVERIFY(actions.find(u"nowhere"_s) == nullptr);
    }
    void singleLetters_canBeSwitchedOff_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("stays");
        QTest::newRow("a letter") << u"T"_s << false;
        QTest::newRow("a capital") << u"Shift+T"_s << false;
        QTest::newRow("a digit") << u"1"_s << false;
        QTest::newRow("with Ctrl") << u"Ctrl+T"_s << true;
        QTest::newRow("with Ctrl and Shift") << u"Ctrl+Shift+T"_s << true;
        QTest::newRow("a key that is no letter") << u"F3"_s << true;
        QTest::newRow("that with Shift") << u"Shift+F3"_s << true;
        QTest::newRow("Delete") << u"Del"_s << true;
    }
    void singleLetters_canBeSwitchedOff()
    {
        QFETCH(QString, keys);
        QFETCH(bool, stays);
        QWidget window;
        Settings settings(path(u"settings.ini"_s));
        const Actions actions({{.id = u"x"_s, .tip = u"Does it"_s, .keys = QKeySequence(keys)}}, settings, &window);
        QCOMPARE(actions.get(u"x"_s)->shortcut(), QKeySequence(keys));
        QVERIFY(actions.get(u"x"_s)->toolTip().contains(QKeySequence(keys).toString(QKeySequence::NativeText)));
        settings.setSingleKeys(false);
        QCOMPARE(actions.get(u"x"_s)->shortcut(), stays ? QKeySequence(keys) : QKeySequence());
        settings.setSingleKeys(true);
        settings.setShortcuts({{u"x"_s, {}}}); // the reader wants none
        QVERIFY(actions.get(u"x"_s)->shortcut().isEmpty());
        QCOMPARE(actions.get(u"x"_s)->toolTip(), u"Does it"_s);
    }

    void tags_leadBackToTheirThing()
    {
        MarkTags<QString> tags;
        const quint64 one = tags.tagOf(u"one"_s);
        QVERIFY(one != 0);
        QVERIFY(tags.tagOf(u"two"_s) != one);
        QCOMPARE(tags.tagOf(u"one"_s), one);
        QCOMPARE(tags.idOf(one), u"one"_s);
        QCOMPARE(tags.idOf(0), QString());
        QCOMPARE(tags.idOf(77), QString());
    }
    void everyTheme_isTheWholeProgrammes_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("light") << Paper::Light;
        QTest::newRow("dark") << Paper::Dark;
        QTest::newRow("sepia") << Paper::Sepia;
    }
    void everyTheme_isTheWholeProgrammes()
    {
        QFETCH(Paper, paper);
        Settings settings(path(u"settings.ini"_s));
        const ThemeManager themes(settings);
        QSignalSpy changed(&themes, &ThemeManager::themeChanged);
        settings.setPaper(paper);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(themes.theme().name, paperName(paper));
        QCOMPARE(QApplication::palette().color(QPalette::Base), themes.theme().paper);
        // The frame of a field is seen on the ground that it stands on.
        QCheckBox box(u"A box"_s);
        box.ensurePolished();
        box.resize(box.sizeHint());
        const QImage picture = box.grab().toImage();
        const QColor ground = box.palette().color(QPalette::Window);
        qreal most = 1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.height(); ++x)
                most = std::max(most, Reading::contrast(picture.pixelColor(x, y), ground));
        }
        QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
