// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/worker/transfer.h"
#include "import/worker/worker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Crossread;
using namespace Crossread::Import;
using namespace Qt::StringLiterals;
using Core::ErrorCode;

namespace {

Core::Result<Extracted> read(
    const QString &format, const QByteArray &bytes = "bytes", const Core::Progress &progress = {})
{
    Format wanted;
    wanted.id = format;
    return readInWorker(wanted, bytes, {u"talk.pdf"_s, {}, {}, {}}, progress);
}

std::optional<ErrorCode> errorOf(const Core::Result<Extracted> &read)
{
    return read ? std::nullopt : std::optional(read.error().code);
}

/// Everything that a reader can say.
Extracted everything()
{
    ExtractedBuilder builder;
    builder.metadata() = {u"Title"_s, {u"Anna Berg"_s, u"Ivo Dahl"_s}, u"House"_s, u"2022-02"_s,
        u"https://example.org"_s, u"2023"_s, u"en"_s};
    builder.place({.page = u"xiv"_s, .line = u"3"_s, .paragraph = u"7"_s});
    builder.begin(BlockKind::Heading, 2);
    builder.add(u"The \U0001f6a2", RunKind::Bold);
    builder.place({.begin = std::chrono::milliseconds(0), .end = std::chrono::milliseconds(1'234)});
    builder.begin();
    builder.addSpeaker(u"Anna Berg"_s, u"mayor"_s);
    builder.add(u"It is old.");
    builder.comment({{2, 5}, u"Is it?"_s, u"K."_s, QDateTime(QDate(2022, 2, 7), QTime(12, 0), QTimeZone::UTC)});
    builder.remark(u"12 tracked changes were accepted."_s);
    Extracted extracted = builder.take();
    extracted.encoding = u"UTF-8"_s;
    extracted.encodingConfidence = 0.75;
    return extracted;
}

bool isAlive(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
}

/// The child of a process, or -1.
qint64 childOf(qint64 parent)
{
    const QStringList all = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &pid : all) {
        QFile file(u"/proc/"_s + pid + u"/stat"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray behindName = file.readAll().split(')').last();
        if (behindName.split(' ').value(2).toLongLong() == parent)
            return pid.toLongLong();
    }
    return -1;
}

}

/// The program that reads foreign files, with readers that misbehave.
class TestWorker final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transfer_keepsEverything()
    {
        const Extracted before = everything();
        const auto after = unpackedText(packed(before));
        QVERIFY(after);
        QCOMPARE(after->text, before.text);
        QCOMPARE(after->blocks, before.blocks);
        QCOMPARE(after->runs, before.runs);
        QCOMPARE(after->locators, before.locators);
        QCOMPARE(after->comments, before.comments);
        QCOMPARE(after->metadata, before.metadata);
        QCOMPARE(after->encoding, before.encoding);
        QCOMPARE(after->encodingConfidence, before.encodingConfidence);
        QCOMPARE(after->remarks, before.remarks);
    }

    void transfer_refusesWhatIsNotWhole()
    {
        const QByteArray whole = packed(everything());
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!unpackedText(whole.first(size)), QByteArray::number(size).constData());
        QVERIFY(!unpackedText(QByteArray(whole + 'x')));
    }

    void transfer_survivesAnyByteChanged()
    {
        const QByteArray whole = packed(everything());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const int bit : {0, 3, 7}) {
                QByteArray changed = whole;
                changed[at] = char(changed[at] ^ (1 << bit));
                const auto read = unpackedText(changed);
                if (!read)
                    continue;
                for (const Block &block : read->blocks)
                    QVERIFY(block.span.begin <= block.span.end && block.span.end <= read->text.size());
            }
        }
    }

    void reading_comesBack()
    {
        QList<int> told;
        const auto extracted = read(u"echo"_s, QByteArray(3'000'000, 'a'), Core::Progress([&](int p) { told << p; }));
        QVERIFY(extracted);
        QCOMPARE(extracted->text.size(), 3'000'000);
        QCOMPARE(told, QList<int>{100});
    }

    void errors_comeBackWithTheirWords()
    {
        const auto refused = read(u"refuse"_s);
        QCOMPARE(errorOf(refused), ErrorCode::PasswordNeeded);
        QCOMPARE(refused.error().subject, u"talk.pdf"_s);
        QCOMPARE(refused.error().detail, u"because"_s);
    }

    void endings_becomeErrors_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("a crash is a damaged file") << u"crash"_s << ErrorCode::ReaderFailed;
        QTest::newRow("all memory taken is too costly") << u"hog"_s << ErrorCode::TooCostly;
        QTest::newRow("nonsense for an answer is a damaged file") << u"babble"_s << ErrorCode::ReaderFailed;
        QTest::newRow("blocks outside of the text are a damaged file") << u"lie"_s << ErrorCode::ReaderFailed;
        QTest::newRow("a format that the worker does not know is said") << u"nobody's"_s << ErrorCode::NotSupported;
    }
    void endings_becomeErrors()
    {
        QFETCH(QString, format);
        QFETCH(ErrorCode, error);
        const auto failed = read(format);
        QCOMPARE(errorOf(failed), error);
        QVERIFY(failed.error().sentence().contains(u"talk.pdf"));
    }

    void cancel_endsIt()
    {
        Core::Progress progress;
        QThread *canceling = QThread::create([&] {
            QThread::msleep(200);
            progress.cancel();
        });
        canceling->start();
        const auto stopped = read(u"hang"_s, "bytes", progress);
        canceling->wait();
        delete canceling;
        QCOMPARE(errorOf(stopped), ErrorCode::Canceled);
        QCOMPARE(childOf(QCoreApplication::applicationPid()), -1);
    }

    void itMayReadAndNothingElse()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"stolen"_s);
        const auto tried = read(u"misbehave"_s, QFile::encodeName(path));
        QVERIFY(tried);
        if (tried->text.contains(u"socket=allowed"))
            QSKIP("the kernel has no seccomp here");
        QCOMPARE(tried->text,
            u"read=allowed write=EPERM append=EPERM socket=EPERM local=EPERM exec=EPERM fork=EPERM unlink=EPERM"_s);
        QVERIFY(!QFile::exists(path));
    }

    void itHasLimits()
    {
        const auto limits = read(u"limits"_s);
        QVERIFY(limits);
        QCOMPARE(limits->text, u"2147483648 60 0 0"_s);
    }

    void itEndsWithItsParent()
    {
        QProcess parent;
        parent.start(QCoreApplication::applicationFilePath(), {u"--hang"_s});
        QVERIFY(parent.waitForStarted());
        qint64 worker = -1;
        QTRY_VERIFY((worker = childOf(parent.processId())) > 0);
        QVERIFY(isAlive(worker));
        parent.kill();
        QVERIFY(parent.waitForFinished());
        QTRY_VERIFY(!isAlive(worker));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--hang"_s))
        return read(u"hang"_s) ? 0 : 1;
    TestWorker test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_worker.moc"
