// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfile.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;

namespace {

constexpr int trials = 50;
constexpr int requestsPerTrial = 400; // more than any trial gets to
constexpr int longestLife = 250; // ms from a program's start to its end

/// One request: it can be told from its memo alone how the whole annotation has to look.
QByteArray request(int trial, int number)
{
    const int begin = (trial * 7 + number) % 40;
    return QByteArrayLiteral(
        "{\"document\":\"talks\",\"start\":%1,\"end\":%2,\"codes\":[\"all\",\"c%3\"],\"memo\":\"%4/%5\"}\n")
        .replace("%1", QByteArray::number(begin))
        .replace("%2", QByteArray::number(begin + 9))
        .replace("%3", QByteArray::number(number % 5))
        .replace("%4", QByteArray::number(trial))
        .replace("%5", QByteArray::number(number));
}

QString fullCheck(const QString &path)
{
    QString answer;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(QStringLiteral("PRAGMA integrity_check"), database);
            answer = query.next() ? query.value(0).toString() : QString();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("check"));
    return answer;
}

}

/// The promise: what the real program has acknowledged is on the disk, however it ends.
class TestKill final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QSet<AnnotationId> m_acknowledged;
    int m_kept = 0; // annotations in the file after the last trial

    /// Feeds requests to crossread-cli and kills it after so many milliseconds; returns the answers it gave before.
    QByteArray runAndKill(int trial, int life)
    {
        QProcess program;
        program.start(Test::programPath(QStringLiteral("crossread-cli")),
            {QStringLiteral("annotate"), m_path, QStringLiteral("--batch"), QStringLiteral("-")});
        for (int number = 0; number < requestsPerTrial; ++number)
            program.write(request(trial, number));
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < life)
            program.waitForReadyRead(int(life - clock.elapsed()));
        program.kill();
        program.waitForFinished();
        return program.readAllStandardOutput();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("talks.crossread"));
        const QString text = m_folder.filePath(QStringLiteral("talks.txt"));
        Test::writeBytes(text, QByteArray("We shall meet again, as the calendar of the talks says.\n").repeated(20));
        QProcess program;
        program.start(Test::programPath(QStringLiteral("crossread-cli")),
            {QStringLiteral("new"), m_path, QStringLiteral("--document"), text});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }

    void killedProgram_losesNothingItAcknowledged_data()
    {
        QTest::addColumn<int>("life");
        QRandomGenerator random = QRandomGenerator::securelySeeded();
        for (int trial = 0; trial < trials; ++trial) {
            const int life = random.bounded(longestLife);
            QTest::addRow("killed after %d ms (%d)", life, trial) << life;
        }
    }
    void killedProgram_losesNothingItAcknowledged()
    {
        QFETCH(int, life);
        static int trial = -1;
        const QByteArray answers = runAndKill(++trial, life);
        int acknowledged = 0;
        for (const QByteArray &line : answers.split('\n')) {
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            if (answer.isEmpty())
                continue; // the last line may be cut
            m_acknowledged.insert(AnnotationId::fromString(answer[u"id"].toString()));
            ++acknowledged;
        }

        {
            const auto file = Store::ProjectFile::open(m_path);
            QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence()));
            QVERIFY((*file)->mode() == Store::ProjectFile::Mode::ReadWrite);
            const auto contents = (*file)->load();
            QVERIFY2(contents, qPrintable(contents ? QString() : contents.error().sentence()));
            QHash<CodeId, QString> codes;
            for (const Code &code : contents->codes)
                codes.insert(code.id, code.name);
            QSet<AnnotationId> found;
            for (const Annotation &annotation : contents->annotations) {
                found.insert(annotation.id);
                const int number = annotation.memo.section(u'/', 1).toInt();
                const int begin = (annotation.memo.section(u'/', 0, 0).toInt() * 7 + number) % 40;
                QVERIFY(annotation.anchor.span == (TextSpan{begin, begin + 9}));
                QCOMPARE(annotation.anchor.exact.size(), 9);
                QCOMPARE(annotation.codes.size(), 2);
                QCOMPARE(codes.value(annotation.codes[0]), QStringLiteral("all"));
                QCOMPARE(codes.value(annotation.codes[1]), QStringLiteral("c%1").arg(number % 5));
            }
            QVERIFY2(found.contains(m_acknowledged), "an acknowledged annotation is lost");
            // One more may be there: kept, but killed before it could say so.
            const int added = int(contents->annotations.size()) - m_kept;
            QVERIFY2(added == acknowledged || added == acknowledged + 1, qPrintable(QString::number(added)));
            QCOMPARE(contents->history.size(), std::min<qsizetype>(1000, contents->annotations.size()));
            m_kept = int(contents->annotations.size());
        }
        QCOMPARE(fullCheck(m_path), QStringLiteral("ok"));
    }

    void trials_reachedTheProgramAtWork()
    {
        qInfo("%lld annotations were acknowledged in %d trials", static_cast<long long>(m_acknowledged.size()), trials);
        QVERIFY2(m_acknowledged.size() > trials, "the programs were killed before they did anything");
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
