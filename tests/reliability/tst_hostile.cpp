// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilefiles.h"

#include "import/importer.h"
#include "store/packeddocument.h"
#include "support/effort.h"
#include "support/mutant.h"
#include "support/shareddata.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <KZip>

#include <sys/resource.h>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostSeconds = 10; // of processor time, this program and the worker together
constexpr qint64 mostMemory = qint64(600) << 20;
constexpr int quickFiles = 150;
constexpr int quickMutants = 150;

double secondsUsed()
{
    double seconds = 0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        ::getrusage(who, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            seconds += double(time.tv_sec) + double(time.tv_usec) / 1e6;
    }
    return seconds;
}

/// The most that this process, or any worker so far, had at once.
qint64 peakMemory(int who)
{
    rusage usage{};
    ::getrusage(who, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

/// What a document promises is what can be kept and read back.
bool keepsPromises(const Core::Document &document)
{
    return Store::unpackedDocument(Store::packed(document)).has_value()
        && document.sourceMap.readingSize() == document.text.size();
}

/// Reads it; a sentence, or a document that keeps its promises, in time. `slowest`: the most seconds that one took.
void tryToRead(const QString &name, const QByteArray &bytes, double &slowest)
{
    const double before = secondsUsed();
    const auto read = Import::importBytes(bytes, name);
    const double seconds = secondsUsed() - before;
    slowest = std::max(slowest, seconds);
    if (read)
        QVERIFY2(keepsPromises(*read), qPrintable(name));
    else
        QVERIFY2(read.error().sentence().contains(name), qPrintable(name + u": "_s + read.error().sentence()));
    QVERIFY2(seconds < mostSeconds * Test::leniency(), qPrintable(u"%1 took %2 s"_s.arg(name).arg(seconds)));
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN})
        QVERIFY2(Test::isSanitized() || peakMemory(who) < mostMemory,
            qPrintable(u"%1: %2 MB"_s.arg(name).arg(peakMemory(who) >> 20)));
}

/// A container with one of its members changed; what is no container is changed itself.
QByteArray mutantInside(const QByteArray &bytes, QRandomGenerator &generator)
{
    QBuffer from;
    from.setData(bytes);
    KZip old(&from);
    if (!bytes.startsWith("PK") || !old.open(QIODevice::ReadOnly))
        return Test::mutant(bytes, generator);
    QBuffer to;
    KZip made(&to);
    if (!made.open(QIODevice::WriteOnly))
        return Test::mutant(bytes, generator);
    made.setCompression(KZip::NoCompression);
    QStringList names;
    const auto collect = [&](const auto &self, const KArchiveDirectory &folder, const QString &path) -> void {
        const QStringList entries = folder.entries();
        for (const QString &entry : entries) {
            const KArchiveEntry *one = folder.entry(entry);
            if (one->isDirectory())
                self(self, *static_cast<const KArchiveDirectory *>(one), path + entry + u'/');
            else
                names.append(path + entry);
        }
    };
    collect(collect, *old.directory(), {});
    names.sort();
    const qsizetype chosen = names.isEmpty() ? 0 : generator.bounded(int(names.size()));
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray content = old.directory()->file(names[i])->data();
        made.writeFile(names[i], i == chosen ? Test::mutant(content, generator) : content);
    }
    made.close();
    return to.data();
}

QStringList fixtures()
{
    QStringList files;
    QDirIterator walk(Test::sourcePath(u"tests/data"_s), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (path.contains("/formats/"_L1) || path.contains("/turns/"_L1))
            files.append(path);
    }
    files.sort();
    return files;
}

}

/// Files made to do harm, and real ones that were damaged: a plain sentence or a text, never a crash.
class TestHostile final : public QObject {
    Q_OBJECT

    int m_files = 0;
    double m_slowest = 0;

private Q_SLOTS:
    void hostileFile_isReadOrRefused_data()
    {
        QTest::addColumn<qsizetype>("index");
        QVERIFY(Test::hostileFileCount() >= 100);
        const qsizetype count = Test::Effort(1).isQuick() ? quickFiles : Test::hostileFileCount();
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype index = i * Test::hostileFileCount() / count;
            QTest::addRow("%lld", static_cast<long long>(index)) << index;
        }
    }
    void hostileFile_isReadOrRefused()
    {
        QFETCH(qsizetype, index);
        const Test::HostileFile file = Test::hostileFile(index);
        tryToRead(file.name, file.bytes, m_slowest);
        ++m_files;
    }

    void mutant_isReadOrRefused()
    {
        const QStringList files = fixtures();
        QVERIFY(!files.isEmpty());
        Test::Effort effort(quickMutants);
        while (!QTest::currentTestFailed() && effort.goesOn()) {
            const int i = effort.done() - 1;
            QFile file(files[i % files.size()]);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QRandomGenerator generator(quint32(i) + 1);
            const QString name = u"mutant %1 of %2"_s.arg(i).arg(QFileInfo(file).fileName());
            tryToRead(name, mutantInside(file.readAll(), generator), m_slowest);
        }
        const qint64 most = std::max(peakMemory(RUSAGE_SELF), peakMemory(RUSAGE_CHILDREN));
        Test::tellFigures(u"%1 files and %2 mutants"_s.arg(m_files).arg(effort.done()),
            u"at most %1 s and %2 MB"_s.arg(m_slowest, 0, 'f', 1).arg(most >> 20));
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
