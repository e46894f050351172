// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/check.h"
#include "support/scratch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using Store::ProjectFile;

/// A copy is made part by part while the project is in use, and is whole.
class TestCopying final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_copy;
    DocumentRecord m_document;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"talks.crossread"_s);
        m_copy = m_folder->filePath(u"copy.crossread"_s);
        const auto file = ProjectFile::create(m_path).value();
        m_document = Test::sampleDocument();
        const QByteArray bytes = QByteArray("It is a long text. ").repeated(400'000);
        QVERIFY(file->perform(Test::adding(m_document), Test::kept(*file, m_document, bytes)));
    }

    void changesInBetween_areInTheCopyToo_data()
    {
        QTest::addColumn<bool>("resting");
        QTest::newRow("while it is in use") << false;
        QTest::newRow("while it rests and wakes") << true;
    }
    void changesInBetween_areInTheCopyToo()
    {
        QFETCH(bool, resting);
        const auto file = ProjectFile::open(m_path).value();
        {
            const auto copy = file->startCopy(m_copy);
            QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().sentence()));
            int count = 0;
            for (int left = 1000; left > 0; ++count) {
                const auto step = (*copy)->step();
                QVERIFY2(step, qPrintable(step ? QString() : step.error().sentence()));
                QVERIFY(*step <= left);
                left = *step;
                if (left > 0 && count < 5)
                    QVERIFY(file->perform(Test::adding(Test::sampleTopic(u"topic %1"_s.arg(count)))));
                if (resting)
                    QVERIFY(file->rest());
            }
            QVERIFY2(count > 4, "it was not made in parts");
            QVERIFY((*copy)->step().value() == 0);
        }
        QVERIFY2(Test::bytesOf(m_copy).sliced(18, 2) == "\1\1", "it is not a file at rest");
        const auto report = Store::checkFile(m_copy);
        QVERIFY(report);
        QVERIFY2(report->isFine(), qPrintable(report->isFine() ? QString() : report->findings[0].sentence));
        const QString now = Test::printed(*file);
        QCOMPARE(Test::printed(*ProjectFile::open(m_copy).value()), now);
        QCOMPARE(ProjectFile::open(m_copy).value()->bytes(m_document.id).value().size(), 400'000 * 19);
    }

    void copyThatIsGivenUp_isNoHindrance()
    {
        const auto file = ProjectFile::open(m_path).value();
        {
            const auto copy = file->startCopy(m_copy).value();
            QVERIFY(copy->step().value() > 0);
        }
        QVERIFY(file->perform(Test::adding(Test::sampleTopic())));
        QVERIFY(QFile::remove(m_copy));
        QVERIFY(!file->startCopy(m_folder->filePath(u"missing/copy.crossread"_s)));
        QCOMPARE(QDir(m_folder->path()).entryList({u"copy*"_s}).size(), 0);
    }

    void copyOfAProjectThatCanOnlyBeRead_isWholeToo()
    {
        const QByteArray before = Test::bytesOf(m_path);
        const auto file = ProjectFile::open(m_path, ProjectFile::Mode::ReadOnly).value();
        const auto copy = file->startCopy(m_copy).value();
        for (int left = 1000; left > 0;)
            left = copy->step().value();
        QCOMPARE(Test::printed(*ProjectFile::open(m_copy).value()), Test::printed(*file));
        QVERIFY(Test::bytesOf(m_path) == before);
    }
};

QTEST_GUILESS_MAIN(TestCopying)
#include "tst_copying.moc"
