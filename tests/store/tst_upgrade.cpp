// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/migrations.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using Store::ProjectFile;

/// A project of an older version is brought up to date as a whole, after a copy that can be opened, or stays as it is.
class TestUpgrade final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static QList<Store::Migration> withNext(const char *sql)
    {
        QList<Store::Migration> migrations = Store::shippedMigrations();
        migrations.append({migrations.constLast().version + 1, QString::fromUtf8(sql)});
        return migrations;
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("talks.crossread"));
        Test::makeSampleProject(m_path);
    }

    void versionOne_keepsItsLinks_asMadeByHand()
    {
        const QString path = m_folder->filePath(QStringLiteral("old.crossread"));
        QVERIFY(QFile::copy(QFINDTESTDATA("../data/projects/version-1.crossread"), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const auto file = ProjectFile::open(path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence()));
        const auto contents = (*file)->load();
        QVERIFY(contents);
        QCOMPARE(contents->links.size(), 1);
        QVERIFY(contents->links[0].state == LinkState::ByHand && !contents->links[0].verdict);
        QCOMPARE(contents->links[0].note, QStringLiteral("see"));
        QCOMPARE(contents->annotations.size(), 1);
        QVERIFY2((*file)->undo(), "what was done before the upgrade can still be taken back");
    }

    void upgrade_keepsEverythingAndACopyFromBefore()
    {
        const QString before = Test::printed(*ProjectFile::open(m_path).value());
        const auto migrations =
            withNext("-- a table more;\nCREATE TABLE extra (\n    a TEXT NOT NULL -- with a comment\n) STRICT;\n"
                     "INSERT INTO extra VALUES ('x;y');\n");
        {
            const auto file = ProjectFile::open(m_path, migrations);
            QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence()));
            QVERIFY((*file)->mode() == ProjectFile::Mode::ReadWrite);
            QCOMPARE(Test::printed(**file), before);
        }
        const QString copy = QStringLiteral("talks.before-v%1.crossread").arg(migrations.constLast().version);
        QCOMPARE(files(), QStringList({copy, QStringLiteral("talks.crossread")}));
        QCOMPARE(Test::printed(*ProjectFile::open(m_folder->filePath(copy)).value()), before);
        QVERIFY2(ProjectFile::open(m_path, migrations), "opening it again finds nothing to do");
        QCOMPARE(files().size(), 2);
        QVERIFY2(
            (*ProjectFile::open(m_path))->why()->code == ErrorCode::NewerProject, "an older Crossread only reads it");
    }

    void projectOfAnEarlierVersion_keepsItsDocuments_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(Test::sourcePath(QStringLiteral("tests/data/projects")));
        for (const QString &name : folder.entryList({QStringLiteral("*.crossread")}))
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
    }
    void projectOfAnEarlierVersion_keepsItsDocuments()
    {
        QFETCH(QString, path);
        const QString copy = m_folder->filePath(QStringLiteral("old.crossread"));
        QVERIFY(QFile::copy(path, copy));
        const auto file = ProjectFile::open(copy);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence()));
        QVERIFY((*file)->mode() == ProjectFile::Mode::ReadWrite);
        const auto contents = (*file)->load();
        QVERIFY(contents && !contents->documents.isEmpty());
        for (const DocumentRecord &document : contents->documents)
            QVERIFY(!(*file)->bytes(document.id).value().isEmpty());
    }

    void upgradeThatFailsHalfWay_changesNothing_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a statement that fails") << QByteArray("DROP TABLE link;\nCREATE TABLE topic (a TEXT);\n");
        QTest::newRow("data that no longer fit together")
            << QByteArray("DROP TABLE annotation_code;\nDELETE FROM source;\n");
        QTest::newRow("an end that breaks a reference") << QByteArray("DELETE FROM code;\n");
    }
    void upgradeThatFailsHalfWay_changesNothing()
    {
        QFETCH(QByteArray, sql);
        const QByteArray before = Test::bytesOf(m_path);
        const QString contents = Test::printed(*ProjectFile::open(m_path).value());
        const auto file = ProjectFile::open(m_path, withNext(sql.constData()));
        QVERIFY(!file);
        const bool breaksReference = qstrcmp(QTest::currentDataTag(), "an end that breaks a reference") == 0;
        QCOMPARE(file.error().code, breaksReference ? ErrorCode::DamagedProject : ErrorCode::NotReadable);
        QCOMPARE(files(), QStringList(QStringLiteral("talks.crossread")));
        const auto again = ProjectFile::open(m_path);
        QVERIFY2(again, "the file is still of the old version and whole");
        QVERIFY((*again)->mode() == ProjectFile::Mode::ReadWrite);
        QCOMPARE(Test::printed(**again), contents);
    }

    void upgradeWithoutRoom_changesNothing()
    {
        const Test::SmallDisk disk(1024);
        if (!disk.valid())
            QSKIP("no small disk can be mounted here");
        const QString path = disk.path(QStringLiteral("talks.crossread"));
        QVERIFY(QFile::copy(m_path, path));
        const auto file = ProjectFile::open(
            path, withNext("CREATE TABLE big (a BLOB) STRICT;\nINSERT INTO big VALUES (zeroblob(2000000));\n"));
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::DiskFull);
        QCOMPARE(Test::printed(*ProjectFile::open(path).value()), Test::printed(*ProjectFile::open(m_path).value()));
    }

    void copyThatIsThereAlready_staysAsItIs()
    {
        const auto migrations = withNext("CREATE TABLE extra (a TEXT) STRICT;\n");
        const QString copy =
            m_folder->filePath(QStringLiteral("talks.before-v%1.crossread").arg(migrations.constLast().version));
        Test::writeBytes(copy, "precious");
        QVERIFY(ProjectFile::open(m_path, migrations));
        QCOMPARE(Test::bytesOf(copy), QByteArray("precious"));
        QCOMPARE(files().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
