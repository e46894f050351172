// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"

#include "project/afterwork.h"
#include "project/project.h"
#include "store/samples.h"
#include "support/scratch.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using Test::Ended;
using Test::run;

/// check, recover, backups and restore, as somebody types them.
class TestSafetyVerbs final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    QString file(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = file(QStringLiteral("talks.crossread"));
        Test::writeBytes(
            file(QStringLiteral("talks.txt")), "We shall meet again, as the calendar of the talks says.\n");
        QCOMPARE(run({QStringLiteral("new"), m_path, QStringLiteral("--document"), file(QStringLiteral("talks.txt"))})
                     .status,
            0);
        QCOMPARE(run({QStringLiteral("annotate"), m_path, QStringLiteral("--quote"), QStringLiteral("calendar"),
                         QStringLiteral("--code"), QStringLiteral("time"), QStringLiteral("--memo"),
                         QStringLiteral("which one?")})
                     .status,
            0);
    }

    void soundProject_isFine_andNothingIsTouched()
    {
        const QByteArray before = Test::bytesOf(m_path);
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        const Ended ended = run({QStringLiteral("check"), m_path});
        QVERIFY2(ended.status == 0, qPrintable(QString::fromUtf8(ended.out) + ended.error));
        QVERIFY(!ended.out.contains("fault") && ended.out.contains("1 annotations"));
        QVERIFY(!ended.out.contains("could not be looked at"));
        QCOMPARE(Test::bytesOf(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), files);
    }

    void faults_areToldOneByOne_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *statement, const char *where) {
            QTest::newRow(name) << QString::fromLatin1(statement) << QString::fromLatin1(where);
        };
        row("a memo", "UPDATE annotation SET memo = 'other'", "rows");
        row("a place", "UPDATE annotation SET span_begin = span_begin + 7", "places");
        row("a text", "UPDATE source_part SET bytes = x'4142'", "texts");
        row("an annotation that is gone", "DELETE FROM annotation", "history");
        row("a document that is gone", "DELETE FROM document", "references");
        row("an act", "UPDATE history SET label = 'other' WHERE number = 1", "history");
        row("a table more", "CREATE TABLE more (a TEXT)", "tables");
    }
    void faults_areToldOneByOne()
    {
        QFETCH(QString, statement);
        QFETCH(QString, where);
        Test::alter(m_path, {statement});
        const QByteArray before = Test::bytesOf(m_path);
        const Ended ended = run({QStringLiteral("check"), m_path, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(ended.status, 1);
        const QJsonObject report = QJsonDocument::fromJson(ended.out).object();
        QVERIFY(!report[u"fine"].toBool(true));
        QVERIFY2(ended.out.contains(QStringLiteral("\"where\": \"%1\"").arg(where).toUtf8()), ended.out.constData());
        QCOMPARE(run({QStringLiteral("check"), m_path}).status, 1);
        QCOMPARE(Test::bytesOf(m_path), before);
    }

    void damagedFile_isChecked_andRecovered()
    {
        QByteArray bytes = Test::bytesOf(m_path);
        for (qsizetype page = 0; page < bytes.size() / 4096; ++page) {
            const QString damaged = file(QStringLiteral("damaged %1.crossread").arg(page));
            const QString output = file(QStringLiteral("new %1.crossread").arg(page));
            Test::writeBytes(damaged, QByteArray(bytes).replace(page * 4096, 4096, QByteArray(4096, '\0')));
            const int checked = run({QStringLiteral("check"), damaged}).status;
            const Ended ended = run({QStringLiteral("recover"), damaged, QStringLiteral("--output"), output});
            QVERIFY2(ended.status == 0, qPrintable(QStringLiteral("page %1: %2").arg(page).arg(ended.error)));
            QVERIFY2(ended.out.contains(" 1 annotations"), ended.out.constData());
            QVERIFY2(
                checked == 1 || !ended.out.contains("lost"), "a check that says nothing, and yet something is lost");
            const Ended listed = run({QStringLiteral("list"), output});
            QCOMPARE(listed.status, 0);
            QVERIFY2(listed.out.contains("“calendar”") && listed.out.contains("which one?"), listed.out.constData());
            QVERIFY2(run({QStringLiteral("check"), output}).status == 0, "what was recovered is sound");
        }
    }

    void recover_wantsToKnowWhereTo()
    {
        QCOMPARE(run({QStringLiteral("recover"), m_path}).status, 2);
        const Ended ended = run({QStringLiteral("recover"), m_path, QStringLiteral("--output"), m_path});
        QCOMPARE(ended.status, 1);
    }

    void projectThatWasChangedElsewhere_isListedWithAWarning()
    {
        Test::alter(
            m_path, {QStringLiteral("UPDATE annotation SET span_begin = span_begin + 7, span_end = span_end + 7")});
        const Ended ended = run({QStringLiteral("list"), m_path});
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.out.contains("“calendar”"), ended.out.constData());
        QVERIFY2(ended.error.contains(QStringLiteral("calendar")), qPrintable(ended.error));
    }

    void projectWithoutBackups_saysSo()
    {
        const QString folder = file(QStringLiteral("backups"));
        const Ended listed = run({QStringLiteral("backups"), m_path, QStringLiteral("--folder"), folder});
        QCOMPARE(listed.status, 0);
        QVERIFY(listed.out.contains("no backups"));
        QCOMPARE(run({QStringLiteral("restore"), m_path, QStringLiteral("--folder"), folder}).status, 1);
    }

    void recover_findsTheBackupsByItself()
    {
        const QString root = file(QStringLiteral("backups"));
        const auto annotate = [this](const QString &words) {
            return run({QStringLiteral("annotate"), m_path, QStringLiteral("--quote"), words, QStringLiteral("--memo"),
                           QStringLiteral("about %1").arg(words)})
                .status;
        };
        QCOMPARE(annotate(QStringLiteral("talks")), 0);
        {
            const auto project = Project::Project::open(m_path).value();
            project->keepBackups({root, {}});
        }
        Project::waitUntilClosed(m_path);
        // Nothing is left of it but its name.
        Test::writeBytes(m_path, Test::bytesOf(m_path).first(4096) + QByteArray(20 * 4096, '\0'));
        const QString output = file(QStringLiteral("new.crossread"));
        const Ended ended = run(
            {QStringLiteral("recover"), m_path, QStringLiteral("--output"), output, QStringLiteral("--folder"), root});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QVERIFY2(ended.out.contains("2 annotations"), ended.out.constData());
        const Ended listed = run({QStringLiteral("list"), output});
        QVERIFY2(listed.out.contains("about talks") && listed.out.contains("which one?"), listed.out.constData());
    }

    void chosenCopy_isRestored()
    {
        const QString copy = file(QStringLiteral("copy.crossread"));
        QVERIFY(QFile::copy(m_path, copy));
        QCOMPARE(run({QStringLiteral("annotate"), m_path, QStringLiteral("--quote"), QStringLiteral("talks"),
                         QStringLiteral("--code"), QStringLiteral("time")})
                     .status,
            0);
        const Ended ended = run({QStringLiteral("restore"), m_path, QStringLiteral("--backup"), copy,
            QStringLiteral("--folder"), file(QStringLiteral("backups"))});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QCOMPARE(Test::bytesOf(m_path), Test::bytesOf(copy));
        QVERIFY2(ended.out.contains("What was there before"), ended.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestSafetyVerbs)
#include "tst_safetyverbs.moc"
