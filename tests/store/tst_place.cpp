// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/openmark.h"
#include "support/scratch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Crossread;
using namespace Crossread::Core;
using Store::ProjectFile;

using Happens = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Happens)

/// A change goes into the file that its name leads to, or is refused; what was kept before is still there then.
class TestPlace final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }
    [[nodiscard]] QStringList rescued() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.rescued*.crossread")}, QDir::Files);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(QStringLiteral("data"))));
        QDir(m_folder->path()).mkdir(QStringLiteral("work"));
        m_path = path("work/talks.crossread");
        Test::makeSampleProject(m_path);
        Test::makeSampleProject(path("other.crossread"));
    }
    void cleanup() { m_folder.reset(); }

    void fileThatIsNotInItsPlaceAnyMore_keepsNothingMoreAndLosesNothing_data()
    {
        QTest::addColumn<Happens>("happens");
        QTest::addColumn<bool>("resting");
        QTest::addColumn<bool>("whole");
        const auto row = [](const char *name, bool whole, const Happens &happens) {
            QTest::addRow("%s", name) << happens << false << whole;
            QTest::addRow("%s, while it rests", name) << happens << true << whole;
        };
        const auto other = [](const QString &path) {
            return QFileInfo(path).dir().filePath(QStringLiteral("../other.crossread"));
        };
        row("it was deleted", true, [](const QString &path) { QVERIFY(QFile::remove(path)); });
        row("it was moved", true, [](const QString &path) { QVERIFY(QFile::rename(path, path + u".moved")); });
        row("it was replaced by renaming, as programs do that keep folders the same", true,
            [other](const QString &path) {
                QVERIFY(::rename(QFile::encodeName(other(path)).constData(), QFile::encodeName(path).constData()) == 0);
            });
        row("its folder was deleted", true,
            [](const QString &path) { QVERIFY(QFileInfo(path).dir().removeRecursively()); });
        row("its folder was renamed", true, [](const QString &path) {
            const QString folder = QFileInfo(path).path();
            QVERIFY(QDir().rename(folder, folder + u"-2"));
        });
        row("it was emptied", false, [](const QString &path) { QVERIFY(QFile::resize(path, 0)); });
        row("it was cut short", false, [](const QString &path) { QVERIFY(QFile::resize(path, 8192)); });
        row("another project was copied over it", false,
            [other](const QString &path) { Test::writeBytes(path, Test::bytesOf(other(path))); });
    }
    void fileThatIsNotInItsPlaceAnyMore_keepsNothingMoreAndLosesNothing()
    {
        QFETCH(Happens, happens);
        QFETCH(bool, resting);
        QFETCH(bool, whole);
        QString kept;
        QString safe;
        QByteArray newcomer;
        {
            const auto file = ProjectFile::open(m_path).value();
            QVERIFY(file->perform(Test::adding(Test::sampleTopic(QStringLiteral("kept")))));
            if (resting)
                QVERIFY(file->rest());
            kept = Test::printed(*file);
            happens(m_path);
            newcomer = Test::bytesOf(m_path);
            const auto refused = file->perform(Test::adding(Test::sampleTopic(QStringLiteral("too late"))));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::StrayedProject);
            QVERIFY(!file->perform(Test::adding(Test::sampleTopic(QStringLiteral("again")))));
            QCOMPARE(!refused.error().detail.isEmpty(), whole);
        }
        QVERIFY2(Test::bytesOf(m_path) == newcomer, "what lies there now is left alone");
        if (!whole)
            return;
        const QStringList found = rescued() + QDir(QFileInfo(m_path).path()).entryList({QStringLiteral("*rescued*")})
            + QDir(path("data/crossread/rescued")).entryList(QDir::Files);
        QCOMPARE(found.size(), 1);
        for (const QString &folder : {QFileInfo(m_path).path(), path("data/crossread/rescued")}) {
            if (QFileInfo::exists(folder + u'/' + found[0]))
                safe = folder + u'/' + found[0];
        }
        QCOMPARE(Test::printed(*ProjectFile::open(safe).value()), kept);
    }

    void fileThatGotAnotherDateAlone_isStillTheFile()
    {
        const auto file = ProjectFile::open(m_path).value();
        QVERIFY(file->perform(Test::adding(Test::sampleTopic(QStringLiteral("one")))));
        QVERIFY(::utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), nullptr, 0) == 0);
        ::chmod(QFile::encodeName(m_path).constData(), 0600);
        QVERIFY(file->perform(Test::adding(Test::sampleTopic(QStringLiteral("two")))));
        QVERIFY(file->look());
    }

    void markThatCannotBeMade_isNoReasonToKeepNothing()
    {
        const QString mark = Store::OpenMark::pathFor(m_path);
        QVERIFY(QDir(m_folder->path()).mkpath(mark));
        {
            const auto file = ProjectFile::open(m_path).value();
            QVERIFY(file->perform(Test::adding(Test::sampleTopic(QStringLiteral("one")))));
            QVERIFY(file->rest());
        }
        QVERIFY(QFileInfo(mark).isDir());
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-wal")));
    }

    void folderThatBecameReadOnly_isToldAndLosesNothing()
    {
        const QByteArray folder = QFile::encodeName(QFileInfo(m_path).path());
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
        ::chmod(folder.constData(), 0777);
        ::chmod(QFile::encodeName(m_path).constData(), 0666);
        QString kept;
        {
            const Test::PlainUser plainUser;
            const auto file = ProjectFile::open(m_path).value();
            QVERIFY(file->perform(Test::adding(Test::sampleTopic(QStringLiteral("one")))));
            QVERIFY(file->rest());
            kept = Test::printed(*file);
        }
        ::chmod(folder.constData(), 0555);
        {
            const Test::PlainUser plainUser;
            const auto file = ProjectFile::open(m_path).value();
            QVERIFY(file->mode() == ProjectFile::Mode::ReadOnly);
            QCOMPARE(Test::printed(*file), kept);
        }
        ::chmod(folder.constData(), 0777);
    }

    void folderOfSeveralComputers_isToldUntilAChangeIsKept_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("marker");
        QTest::addColumn<QString>("place");
        QTest::newRow("a folder of its own") << "plain" << "" << "";
        QTest::newRow("named after a program") << "Dropbox" << "" << "Dropbox";
        QTest::newRow("named after a program and a team") << "OneDrive - The Office" << "" << "OneDrive";
        QTest::newRow("a name that only begins so") << "Dropboxes" << "" << "";
        QTest::newRow("with what a program leaves there") << "anything" << ".stfolder" << "anything";
    }
    void folderOfSeveralComputers_isToldUntilAChangeIsKept()
    {
        QFETCH(QString, folder);
        QFETCH(QString, marker);
        QFETCH(QString, place);
        QDir(m_folder->path()).mkpath(folder + u"/below/" + marker);
        QDir(m_folder->path()).mkpath(folder + u'/' + marker);
        const QString project = m_folder->filePath(folder + u"/below/talks.crossread");
        if (!marker.isEmpty())
            QDir(m_folder->filePath(folder + u"/below")).rmdir(marker);
        QVERIFY(QFile::copy(m_path, project));
        for (int i = 0; i < 2; ++i) {
            const QList<Error> notices = ProjectFile::open(project).value()->notices();
            QCOMPARE(notices.size(), place.isEmpty() ? 0 : 1);
            if (!place.isEmpty())
                QVERIFY(notices[0].code == ErrorCode::SharedFolder && notices[0].detail == place);
        }
        QVERIFY(ProjectFile::open(project).value()->perform(Test::adding(Test::sampleTopic())));
        QVERIFY(ProjectFile::open(project).value()->notices().isEmpty());
    }

    void olderProject_onReadOnlyMedia_opens()
    {
        for (const char *version : {"version-1", "version-2"}) {
            const QString old = path("work/old.crossread");
            QFile::remove(old);
            QVERIFY(QFile::copy(
                QFINDTESTDATA(QStringLiteral("../data/projects/%1.crossread").arg(QLatin1StringView(version))), old));
            QFile::setPermissions(old, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
            ::chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
            ::chmod(QFile::encodeName(path("work")).constData(), 0555);
            const QByteArray before = Test::bytesOf(old);
            const QDateTime date = QFileInfo(old).lastModified();
            {
                const Test::PlainUser plainUser;
                const auto file = ProjectFile::open(old);
                QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence()));
                QVERIFY((*file)->mode() == ProjectFile::Mode::ReadOnly);
                const auto contents = (*file)->load();
                QVERIFY2(contents, qPrintable(contents ? QString() : contents.error().sentence()));
                QVERIFY(!contents->documents.isEmpty());
                QVERIFY(!(*file)->bytes(contents->documents[0].id)->isEmpty());
            }
            ::chmod(QFile::encodeName(path("work")).constData(), 0777);
            QVERIFY(Test::bytesOf(old) == before);
            QCOMPARE(QFileInfo(old).lastModified(), date);
        }
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
