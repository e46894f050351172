// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"
#include "project/project.h"
#include "support/effort.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <unistd.h>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

using Misuse = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Misuse)

/// What people do to a project file while a program works on it. Whatever it is: each annotation that was acknowledged is
/// in the file, in one that was rescued beside it, or its absence is told.
class TestMisuse final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    int m_misuses = 0;
    int m_wrong = 0; // of these
    int m_acknowledged = 0;

    static QByteArray request(int number)
    {
        return R"({"document":"talks","start":%1,"end":%2,"codes":["c"],"memo":"m"})"_ba
                   .replace("%1", QByteArray::number(number % 40))
                   .replace("%2", QByteArray::number(number % 40 + 9))
            + '\n';
    }
    /// Feeds requests one by one, does the misuse after some of them, and goes on until the program ends or has all.
    [[nodiscard]] QSet<AnnotationId> work(QProcess &program, int before, int after, const Misuse &misuse)
    {
        QSet<AnnotationId> acknowledged;
        program.start(Test::programPath(u"crossread-cli"_s), {u"annotate"_s, m_path, u"--batch"_s, u"-"_s});
        for (int number = 0; number < before + after; ++number) {
            if (number == before)
                misuse(m_path);
            program.write(request(number));
            while (!program.canReadLine() && program.waitForReadyRead()) { }
            const QJsonObject answer = QJsonDocument::fromJson(program.readLine()).object();
            if (answer.isEmpty())
                break;
            acknowledged.insert(AnnotationId::fromString(answer[u"id"].toString()));
        }
        m_acknowledged += int(acknowledged.size());
        return acknowledged;
    }
    [[nodiscard]] QSet<AnnotationId> foundIn(const QString &path, bool &told) const
    {
        const auto project = Project::Project::open(path);
        if (!project) {
            told = told || project.error().code == ErrorCode::DamagedProject
                || project.error().code == ErrorCode::NotFound || project.error().code == ErrorCode::NotAProject;
            return {};
        }
        told = told || !(*project)->notices().isEmpty();
        const QList<AnnotationId> ids = (*project)->annotationIds({});
        return {ids.cbegin(), ids.cend()};
    }

private Q_SLOTS:
    void cleanup() { m_wrong += QTest::currentTestFailed(); }
    void cleanupTestCase()
    {
        Test::tellFigures(u"%1 misuses"_s.arg(m_misuses),
            u"%1 acts acknowledged, %2 misuses with a loss or something untold"_s.arg(m_acknowledged).arg(m_wrong));
    }
    void init()
    {
        ++m_misuses;
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
        m_path = m_folder->filePath(u"work/talks.crossread"_s);
        const QByteArray text = QByteArray("We shall meet again, as the calendar of the talks says.\n").repeated(20);
        QDir().mkdir(m_folder->filePath(u"work"_s));
        const auto make = [&](const QString &path) {
            QVERIFY(Project::Project::create(path, [&](Project::Project &made) {
                return made.addDocument({u"talks"_s, {}, text, {}}).transform([](const auto &) { });
            }));
        };
        make(m_path);
        make(m_folder->filePath(u"work/other.crossread"_s));
        QVERIFY(QFile::copy(m_path, m_folder->filePath(u"work/backup.crossread"_s)));
    }

    void whatWasAcknowledged_isThereOrItsAbsenceIsTold_data()
    {
        QTest::addColumn<Misuse>("misuse");
        QTest::addColumn<bool>("killed");
        QTest::addColumn<bool>("mayMiss");
        const auto beside = [](const QString &path, const char *name) {
            return QFileInfo(path).dir().filePath(QLatin1StringView(name));
        };
        const auto row = [](const char *name, bool mayMiss, const Misuse &misuse) {
            QTest::addRow("%s", name) << misuse << false << mayMiss;
            QTest::addRow("%s; then killed", name) << misuse << true << mayMiss;
        };
        row("nothing", false, [](const QString &) { });
        row("its date is changed", false, [](const QString &path) { QProcess::execute(u"touch"_s, {path}); });
        row("it is deleted", true, [](const QString &path) { QFile::remove(path); });
        row("it is renamed", true, [](const QString &path) { QFile::rename(path, path + u".old"); });
        row("a backup is copied over it", true,
            [beside](const QString &path) { QProcess::execute(u"cp"_s, {beside(path, "backup.crossread"), path}); });
        row("a backup is moved into its place", true,
            [beside](const QString &path) { QProcess::execute(u"mv"_s, {beside(path, "backup.crossread"), path}); });
        row("it is emptied", true, [](const QString &path) { QFile::resize(path, 0); });
        row("its log is deleted", false, [](const QString &path) { QFile::remove(path + u"-wal"); });
        row("its log is cut", true, [](const QString &path) { QFile::resize(path + u"-wal", 5000); });
        row("another project's log is put in the place of its own", false, [beside](const QString &path) {
            const auto other = Project::Project::open(beside(path, "other.crossread")).value();
            QVERIFY(other->codeNamed(u"x"_s));
            QFile::remove(path + u"-wal");
            QVERIFY(QFile::copy(beside(path, "other.crossread-wal"), path + u"-wal"));
        });
        row("everything beside it is deleted", false, [](const QString &path) {
            QDir folder(QFileInfo(path).path());
            for (const QString &name : folder.entryList({u"*talks.crossread?*"_s}, QDir::Files | QDir::Hidden))
                folder.remove(name);
        });
        row("it becomes read-only", false,
            [](const QString &path) { QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup); });
        row("its folder is renamed", true, [](const QString &path) {
            const QString folder = QFileInfo(path).path();
            QVERIFY(QDir().rename(folder, folder + u".moved"));
        });
        row("its folder is deleted", true,
            [](const QString &path) { QVERIFY(QDir(QFileInfo(path).path()).removeRecursively()); });
        row("it is replaced by a link to another project", true, [beside](const QString &path) {
            QFile::remove(path);
            QVERIFY(QFile::link(beside(path, "other.crossread"), path));
        });
        row("an export is written over it", false, [](const QString &path) {
            QProcess::execute(Test::programPath(u"crossread-cli"_s),
                {u"turns"_s, Test::sourcePath(u"resources/sample/transcript.txt"_s), u"-o"_s, path});
        });
    }
    void whatWasAcknowledged_isThereOrItsAbsenceIsTold()
    {
        QFETCH(Misuse, misuse);
        QFETCH(bool, killed);
        QFETCH(bool, mayMiss);
        QProcess program;
        const QSet<AnnotationId> acknowledged = work(program, 12, 12, misuse);
        if (killed)
            program.kill();
        else
            program.closeWriteChannel();
        program.waitForFinished();
        const QString said = QString::fromUtf8(program.readAllStandardError());

        bool told = said.contains(u"is not the file any more");
        QSet<AnnotationId> found = foundIn(m_path, told);
        if (!mayMiss) {
            QVERIFY2(found.contains(acknowledged), qPrintable(said));
            return;
        }
        QSet<AnnotationId> rescued;
        for (const QString &folder : {m_folder->filePath(u"work"_s), m_folder->filePath(u"data/crossread/rescued"_s)}) {
            for (const QString &name : QDir(folder).entryList({u"talks.rescued*.crossread"_s}))
                rescued += foundIn(QDir(folder).filePath(name), told);
        }
        QVERIFY2(told, qPrintable(said));
        QVERIFY2(rescued.contains(acknowledged) || found.contains(acknowledged),
            qPrintable(u"%1 acknowledged, %2 found, %3 rescued: %4"_s.arg(acknowledged.size())
                    .arg(found.size())
                    .arg(rescued.size())
                    .arg(said)));
    }

    void openProject_hasOneWriter_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("by its name") << u"name"_s;
        QTest::newRow("by a symbolic link") << u"symlink"_s;
        QTest::newRow("by a hard link") << u"hardlink"_s;
    }
    void openProject_hasOneWriter()
    {
        QFETCH(QString, how);
        QString second = m_path;
        if (how != u"name") {
            second = m_folder->filePath(u"second.crossread"_s);
            QVERIFY(how == u"symlink"
                    ? QFile::link(m_path, second)
                    : ::link(QFile::encodeName(m_path).constData(), QFile::encodeName(second).constData()) == 0);
        }
        const QStringList more{
            u"--document"_s, u"talks"_s, u"--quote"_s, u"calendar"_s, u"--nth"_s, u"1"_s, u"--code"_s, u"second"_s};
        QProcess first;
        QSet<AnnotationId> acknowledged = work(first, 5, 0, {});
        QCOMPARE(acknowledged.size(), 5);
        // Another process, and this one.
        const Test::Ended other = Test::run(QStringList{u"annotate"_s, second} + more);
        QCOMPARE(other.status, 1);
        QVERIFY2(other.error.contains(u"is open in another"), qPrintable(other.error));
        QVERIFY2(how == u"hardlink" || other.error.contains(u"crossread-cli, process"), qPrintable(other.error));
        first.write(request(6));
        while (!first.canReadLine() && first.waitForReadyRead()) { }
        acknowledged.insert(
            AnnotationId::fromString(QJsonDocument::fromJson(first.readLine()).object()[u"id"].toString()));
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished());
        QCOMPARE(first.exitCode(), 0);

        const auto here = Project::Project::open(m_path).value();
        const auto again = Project::Project::open(second);
        QVERIFY(!again || (*again)->isReadOnly());
        const QList<AnnotationId> ids = here->annotationIds({});
        QCOMPARE(QSet<AnnotationId>(ids.cbegin(), ids.cend()), acknowledged);
    }

    void readOnlyDisk_isReadAndSaysSo()
    {
        Test::SmallDisk disk(2048);
        if (!disk.valid())
            QSKIP("no small disk can be mounted here");
        const QString path = disk.path(u"talks.crossread"_s);
        QVERIFY(QFile::copy(m_path, path));
        QVERIFY(disk.makeReadOnly());
        const Test::Ended listed = Test::run({u"list"_s, path});
        QVERIFY2(listed.status == 0 && listed.out.contains("talks"), qPrintable(listed.error));
        QCOMPARE(Test::run({u"check"_s, path}).status, 0);
        const QString elsewhere = m_folder->filePath(u"excerpts.md"_s);
        QCOMPARE(Test::run({u"export"_s, path, u"-o"_s, elsewhere}).status, 0);
        QVERIFY(QFileInfo::exists(elsewhere));
        const QStringList tag{
            u"annotate"_s, path, u"--quote"_s, u"calendar"_s, u"--nth"_s, u"1"_s, u"--code"_s, u"c"_s};
        const Test::Ended tagged = Test::run(tag);
        QCOMPARE(tagged.status, 1);
        QVERIFY2(tagged.error.contains(u"read"), qPrintable(tagged.error));
        QCOMPARE(Test::run({u"export"_s, path, u"-o"_s, disk.path(u"excerpts.md"_s)}).status, 1);
    }

    void diskThatIsPulledOut_losesNothing()
    {
        Test::SmallDisk disk(2048);
        if (!disk.valid())
            QSKIP("no small disk can be mounted here");
        const QString home = std::exchange(m_path, disk.path(u"talks.crossread"_s));
        QVERIFY(QFile::copy(home, m_path));
        QProcess program;
        const QSet<AnnotationId> acknowledged = work(program, 12, 12, [&](const QString &) { disk.pullOut(); });
        program.closeWriteChannel();
        program.waitForFinished();
        const QString said = QString::fromUtf8(program.readAllStandardError());
        QVERIFY2(said.contains(u"is not the file any more"), qPrintable(said));
        QVERIFY(acknowledged.size() >= 12);
        bool told = false;
        QSet<AnnotationId> rescued;
        for (const QString &folder : {QFileInfo(m_path).path(), m_folder->filePath(u"data/crossread/rescued"_s)}) {
            for (const QString &name : QDir(folder).entryList({u"talks.rescued*.crossread"_s}))
                rescued += foundIn(QDir(folder).filePath(name), told);
        }
        QVERIFY2(rescued.contains(acknowledged), qPrintable(said));
    }

    void logPutBackAsItWasEarlier_isTold()
    {
        QProcess program;
        const QString log = m_path + u"-wal"_s;
        const QString earlier = m_folder->filePath(u"earlier"_s);
        const QSet<AnnotationId> acknowledged =
            work(program, 6, 6, [&](const QString &) { QVERIFY(QFile::copy(log, earlier)); });
        QCOMPARE(acknowledged.size(), 12);
        program.kill();
        program.waitForFinished();
        Test::writeBytes(log, Test::bytesOf(earlier));
        bool told = false;
        const QSet<AnnotationId> found = foundIn(m_path, told);
        QVERIFY(told && acknowledged.contains(found));
        QCOMPARE(found.size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestMisuse)
#include "tst_misuse.moc"
