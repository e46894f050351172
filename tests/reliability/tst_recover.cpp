// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/recovery.h"
#include "store/samples.h"
#include "support/effort.h"
#include "support/scratch.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using Store::ProjectFile;

namespace {

constexpr int annotationCount = 60;
constexpr qsizetype pageSize = 4096;
constexpr double leastShare = 0.95;

QByteArray longText(int seed)
{
    QByteArray text;
    for (int i = 0; i < 700; ++i)
        text += "Sentence " + QByteArray::number(i) + " of text " + QByteArray::number(seed)
            + " says something that no other sentence says, and so on.\n";
    return text;
}

}

/// One lost page costs what lies on it and nothing else; what the rows lack is in the history; nothing comes back changed.
class TestRecover final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_sound; // a whole project file
    QByteArray m_withoutHistory; // the same, whose history was forgotten
    QHash<AnnotationId, Annotation> m_annotations;
    QList<DocumentRecord> m_documents;
    QString m_said; // attributes, speakers, sets, queries and the project's memo, as text

    /// How many of all annotations came back in so many trials.
    static double tellShare(const QString &trials, int count, int back)
    {
        const double share = double(back) / double(annotationCount * count);
        Test::tellFigures(
            trials.arg(count), QStringLiteral("%1 % of all annotations come back").arg(share * 100, 0, 'f', 2));
        return share;
    }
    QString freshPath(const QString &name) const
    {
        return m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + name);
    }
    void makeProject(const QString &path)
    {
        auto file = ProjectFile::create(path).value();
        QList<Code> codes;
        for (const char *name : {"war", "peace", "bread"})
            codes.append(Test::sampleCode(QString::fromLatin1(name)));
        for (const Code &code : std::as_const(codes))
            QVERIFY(file->perform(Test::adding(code)));
        for (int i = 0; i < 2; ++i) {
            m_documents.append(Test::sampleDocument(QStringLiteral("text %1").arg(i)));
            if (i == 0)
                QVERIFY(file->perform({QStringLiteral("Said"), Test::describing(m_documents[0], codes[0])}));
            QVERIFY(file->perform(Test::adding(m_documents[i]), Test::kept(*file, m_documents[i], longText(i))));
        }
        for (int i = 0; i < annotationCount; ++i) {
            Annotation one =
                Test::sampleAnnotation(m_documents[i % 2], i * 40, {codes[i % 3].id, codes[(i + 1) % 3].id});
            one.anchor.exact = QStringLiteral("Sentence %1 of text %2").arg(i).arg(i % 2);
            one.memo = QStringLiteral("What I thought of number %1. ").arg(i).repeated(i % 7 + 1);
            m_annotations.insert(one.id, one);
            QVERIFY(file->perform(Test::adding(one)));
        }
        QVERIFY(file->perform(Test::adding(Test::sampleLink(m_documents[0], m_documents[1]))));
        m_said = saidIn(file->load().value());
    }
    static QString saidIn(Store::Contents contents)
    {
        contents.documents.removeIf([](const DocumentRecord &one) { return one.attributes.isEmpty(); });
        contents.codes.clear();
        contents.annotations.clear();
        contents.topics.clear();
        contents.links.clear();
        return Test::printed(contents);
    }
    /// How many annotations of a recovered project are what they were; fails where one came back otherwise, untold.
    int comeBack(const QString &path, const Store::Recovered &recovered) const
    {
        const auto file = ProjectFile::open(path);
        if (!file)
            return -1;
        const auto contents = (*file)->load();
        if (!contents || !contents->doubts.isEmpty())
            return -2;
        int same = 0;
        for (const Annotation &one : contents->annotations) {
            if (m_annotations.value(one.id) == one)
                ++same;
            else if (recovered.losses.isEmpty())
                return -3;
        }
        if (recovered.losses.isEmpty() && saidIn(*contents) != m_said)
            return -7;
        for (const DocumentRecord &record : contents->documents) {
            if (!(*file)->bytes(record.id))
                return -4;
        }
        return same;
    }
    /// Recovers from these bytes; returns how many annotations came back, below 0 where the outcome is wrong.
    int recoverFrom(const QByteArray &damaged, Store::Recovered *told = nullptr) const
    {
        const QString path = freshPath(QStringLiteral(".crossread"));
        const QString output = freshPath(QStringLiteral("-new.crossread"));
        Test::writeBytes(path, damaged);
        const auto recovered = Store::recover(path, output, {});
        if (Test::bytesOf(path) != damaged)
            return -5;
        if (!recovered)
            return 0;
        if (told)
            *told = *recovered;
        if (Test::bytesOf(recovered->aside) != damaged)
            return -6;
        const int count = comeBack(output, *recovered);
        QFile::remove(path);
        QFile::remove(output);
        QFile::remove(recovered->aside);
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(QStringLiteral("talks.crossread"));
        makeProject(path);
        m_sound = Test::bytesOf(path);
        QVERIFY(ProjectFile::open(path).value()->forgetHistory());
        Test::alter(path, {QStringLiteral("VACUUM")});
        m_withoutHistory = Test::bytesOf(path);
        QCOMPARE(recoverFrom(m_sound), annotationCount);
        QCOMPARE(recoverFrom(m_withoutHistory), annotationCount);
    }

    void onePageOfZeros_losesNextToNothing()
    {
        const int pages = int(m_sound.size() / pageSize);
        QVERIFY(pages >= 56);
        int back = 0;
        for (int page = 0; page < pages; ++page) {
            QByteArray damaged = m_sound;
            std::fill_n(damaged.data() + page * pageSize, pageSize, '\0');
            const int count = recoverFrom(damaged);
            QVERIFY2(count >= 0, qPrintable(QStringLiteral("page %1: %2").arg(page + 1).arg(count)));
            back += count;
        }
        QVERIFY(tellShare(QStringLiteral("%1 lost pages"), pages, back) >= leastShare);
    }

    void onePageOfZeros_withoutAHistory_losesOnlyItsRows()
    {
        const int pages = int(m_withoutHistory.size() / pageSize);
        int back = 0;
        for (int page = 0; page < pages; ++page) {
            QByteArray damaged = m_withoutHistory;
            std::fill_n(damaged.data() + page * pageSize, pageSize, '\0');
            Store::Recovered told;
            const int count = recoverFrom(damaged, &told);
            QVERIFY2(count >= 0, qPrintable(QStringLiteral("page %1: %2").arg(page + 1).arg(count)));
            if (count < annotationCount)
                QVERIFY2(!told.losses.isEmpty(), "what is lost has to be told");
            back += count;
        }
        QVERIFY(tellShare(QStringLiteral("%1 lost pages of one without a history"), pages, back) >= 0.9);
    }

    void fileThatEndsEarly_givesWhatIsThere()
    {
        int back = 0;
        const int points = 24;
        for (int i = 1; i <= points; ++i) {
            const int count = recoverFrom(m_sound.first(m_sound.size() * i / (points + 1)));
            QVERIFY2(count >= 0, qPrintable(QStringLiteral("%1: %2").arg(i).arg(count)));
            back += count;
        }
        QVERIFY(tellShare(QStringLiteral("%1 ends cut off"), points, back) > 0);
    }

    void flippedBits_neverPassForWhatWasWritten()
    {
        QRandomGenerator random(20260207);
        int back = 0;
        const int trials = 120;
        for (int i = 0; i < trials; ++i) {
            QByteArray damaged = m_sound;
            for (int flips = 0; flips < 1 + i % 8; ++flips)
                damaged[random.bounded(damaged.size())] ^= char(1 << random.bounded(8));
            const int count = recoverFrom(damaged);
            QVERIFY2(count >= 0, qPrintable(QStringLiteral("trial %1: %2").arg(i).arg(count)));
            back += count;
        }
        QVERIFY(tellShare(QStringLiteral("%1 times bits flipped"), trials, back) >= leastShare);
    }

    void damagedIndex_costsNothing()
    {
        const QString path = freshPath(QStringLiteral(".crossread"));
        Test::writeBytes(path, m_sound);
        Test::alter(path,
            {QStringLiteral("PRAGMA writable_schema = ON"),
                QStringLiteral("UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema"
                               " WHERE name = 'sqlite_autoindex_topic_1')"
                               " WHERE name = 'sqlite_autoindex_annotation_1'")});
        QVERIFY(!Store::checkFile(path)->isFine());
        QCOMPARE(recoverFrom(Test::bytesOf(path)), annotationCount);
    }

    void lostPageOfATextsBytes_leavesTheRestOfItReadable()
    {
        const qsizetype at = m_sound.indexOf("Sentence 400 of text 1") / pageSize * pageSize;
        QByteArray damaged = m_sound;
        std::fill_n(damaged.data() + at, pageSize, '\0');
        const QString path = freshPath(QStringLiteral(".crossread"));
        const QString output = freshPath(QStringLiteral("-new.crossread"));
        Test::writeBytes(path, damaged);
        const auto recovered = Store::recover(path, output, {});
        QVERIFY2(recovered, qPrintable(recovered ? QString() : recovered.error().sentence()));
        QCOMPARE(recovered->losses.size(), 1);
        QVERIFY2(recovered->losses[0].contains(QStringLiteral("text 1")), qPrintable(recovered->losses[0]));
        const auto file = ProjectFile::open(output).value();
        const QByteArray bytes = file->bytes(m_documents[1].id).value();
        QCOMPARE(bytes.size(), longText(1).size());
        QVERIFY(bytes.startsWith("Sentence 0 of text 1") && bytes.contains("Sentence 699 of text 1 says"));
        QCOMPARE(file->bytes(m_documents[0].id).value(), longText(0));
        QCOMPARE(file->load()->annotations.size(), annotationCount);
    }

    void backup_givesWhatTheFileLacks()
    {
        const QString backup = freshPath(QStringLiteral("-backup.crossread"));
        Test::writeBytes(backup, m_withoutHistory);
        const int pages = int(m_withoutHistory.size() / pageSize);
        for (int page = 0; page < pages; ++page) {
            QByteArray damaged = m_withoutHistory;
            std::fill_n(damaged.data() + page * pageSize, pageSize, '\0');
            const QString path = freshPath(QStringLiteral(".crossread"));
            const QString output = freshPath(QStringLiteral("-new.crossread"));
            Test::writeBytes(path, damaged);
            const auto recovered = Store::recover(path, output, {backup});
            QVERIFY2(recovered, qPrintable(QString::number(page)));
            // The first page says whether a log belongs to the file, another one how much the project holds: without either
            // nobody can know that it is all. That is all there is to tell.
            const bool tells = page == 0 || m_withoutHistory.sliced(page * pageSize, pageSize).contains("\"holds\":\"");
            QVERIFY2(recovered->losses.size() == (tells ? 1 : 0), qPrintable(recovered->losses.join(u'\n')));
            QCOMPARE(comeBack(output, *recovered), annotationCount);
        }
    }

    void logBesideADamagedFile_isReadToo()
    {
        // As a program that was killed leaves it: the file of before, and a log with all that came after.
        const QString path = freshPath(QStringLiteral(".crossread"));
        Test::writeBytes(path, m_sound);
        const auto file = ProjectFile::open(path).value();
        Annotation late = Test::sampleAnnotation(m_documents[0], 5);
        QVERIFY(file->perform(Test::adding(late)));
        const QByteArray log = Test::bytesOf(path + u"-wal");
        QVERIFY(!log.isEmpty());
        QByteArray damaged = Test::bytesOf(path);
        std::fill_n(damaged.data() + 9 * pageSize, pageSize, '\0');
        const QString killed = freshPath(QStringLiteral(".crossread"));
        Test::writeBytes(killed, damaged);
        Test::writeBytes(killed + u"-wal", log);
        const QString output = freshPath(QStringLiteral("-new.crossread"));
        const auto recovered = Store::recover(killed, output, {});
        QVERIFY2(recovered, qPrintable(recovered ? QString() : recovered.error().sentence()));
        QCOMPARE(Test::bytesOf(killed + u"-wal"), log);
        QCOMPARE(Test::bytesOf(recovered->aside + u"-wal"), log);
        const auto contents = ProjectFile::open(output).value()->load().value();
        QVERIFY(std::ranges::any_of(contents.annotations, [&](const Annotation &one) { return one == late; }));
        QCOMPARE(contents.annotations.size(), annotationCount + 1);
    }

    void whatIsNoProject_givesASentenceAndNoFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(pageSize * 8, '\0');
        QTest::newRow("text") << longText(1);
        QTest::newRow("noise") << [] {
            QByteArray noise(pageSize * 8, '\0');
            QRandomGenerator random(7);
            std::ranges::generate(noise, [&] { return char(random.bounded(256)); });
            return noise;
        }();
    }
    void whatIsNoProject_givesASentenceAndNoFile()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.crossread"));
        Test::writeBytes(path, bytes);
        const auto recovered = Store::recover(path, folder.filePath(QStringLiteral("b.crossread")), {});
        QVERIFY(!recovered);
        QCOMPARE(recovered.error().code, ErrorCode::NotAProject);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QCOMPARE(Test::bytesOf(path), bytes);
    }

    void outputThatIsThere_isNotTouched()
    {
        const QString path = freshPath(QStringLiteral(".crossread"));
        Test::writeBytes(path, m_sound);
        const auto recovered = Store::recover(path, path, {});
        QVERIFY(!recovered && recovered.error().code == ErrorCode::AlreadyExists);
        QCOMPARE(Test::bytesOf(path), m_sound);
    }
};

QTEST_GUILESS_MAIN(TestRecover)
#include "tst_recover.moc"
