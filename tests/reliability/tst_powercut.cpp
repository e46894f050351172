// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"
#include "replay.h"
#include "scriptedrun.h"
#include "support/effort.h"
#include "support/scratch.h"
#include "support/shareddata.h"
#include "told.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList wholeDay{
    u"make"_s, u"work"_s, u"import"_s, u"undo"_s, u"rest"_s, u"backup"_s, u"write"_s, u"restore"_s, u"upgrade"_s};

constexpr int kinds = 4; // of Arrived

/// What a project says in a state of the disk; the same files are looked at once.
class Examiner {
public:
    [[nodiscard]] const Found &examine(const Files &files, const QByteArray &path)
    {
        // What the program looks at when it opens it: the file, and what stands beside it.
        const qsizetype slash = path.lastIndexOf('/') + 1;
        const QByteArrayList parts{
            path, path + "-wal", path + "-journal", path.first(slash) + '.' + path.sliced(slash) + ".open"};
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const QByteArray &part : parts) {
            const auto file = files.constFind(part);
            hash.addData(file == files.cend() ? "-"_ba : QByteArray::number(file->size()) + '+' + *file);
        }
        const QByteArray key = hash.result();
        if (const auto known = m_known.constFind(key); known != m_known.cend())
            return *known;
        const QTemporaryDir room;
        const QString at = room.filePath(QFile::decodeName(path));
        QDir().mkpath(QFileInfo(at).path());
        for (const QByteArray &part : parts) {
            if (const auto file = files.constFind(part); file != files.cend())
                writeBytes(room.filePath(QFile::decodeName(part)), *file);
        }
        return *m_known.insert(key, find(at));
    }
    [[nodiscard]] qsizetype looked() const { return m_known.size(); }

private:
    QHash<QByteArray, Found> m_known;
};

/// A recorded day, cut at any moment.
class Cuts {
public:
    explicit Cuts(const QByteArray &synchronous)
        : m_run(wholeDay)
    {
        m_run.copyIn(sourcePath(u"tests/data/projects/version-3.crossread"_s), u"old.crossread"_s);
        m_start = std::make_unique<Disk>(m_run.folder());
        const QString old = m_run.folder() + u"/old.crossread"_s;
        m_ledger.begin(QFile::encodeName(old), toldOf(old));
        m_run.set(u"CROSSREAD_SYNCHRONOUS"_s, QString::fromLatin1(synchronous));
        m_ended = m_run.record();
        m_events = readRecord(m_run.recordPath());
    }

    [[nodiscard]] const ScriptedRun::Ended &ended() const { return m_ended; }
    [[nodiscard]] qsizetype size() const { return m_events.size(); }
    [[nodiscard]] qsizetype looked() const { return m_examiner.looked(); }

    struct Count {
        int lost = 0; ///< states in which something is missing that was kept, or is there in half
        int asked = 0; ///< states in which nothing is lost, but that open with a question
    };
    /// So many states, spread over the day; counts those that are not as they must be, and tells of the first few.
    /// `enough`: losses after which it stops; returns how many states it looked at.
    int cut(int states, QRandomGenerator &random, Count &count, QStringList *faults, int enough = INT_MAX)
    {
        QList<qsizetype> moments;
        for (int i = 0; i < states; i += kinds)
            moments.append(random.bounded(m_events.size() + 1));
        std::ranges::sort(moments);
        Disk disk = *m_start;
        // What was said before the moment, and all that was said.
        Ledger now = m_ledger;
        Ledger whole = m_ledger;
        for (const Event &event : std::as_const(m_events)) {
            if (event.kind == Record::Kind::Note)
                whole.read(event.one);
        }
        qsizetype at = 0;
        int i = 0;
        for (; i < states && count.lost < enough; ++i) {
            for (; at < moments[i / kinds]; ++at) {
                disk.apply(m_events[at]);
                if (m_events[at].kind == Record::Kind::Note)
                    now.read(m_events[at].one);
            }
            const auto arrived = Arrived(i % kinds);
            const QString fault = faultIn(disk.after(arrived, random), now, whole, count);
            if (fault.isEmpty())
                continue;
            if (faults && faults->size() < 5)
                tellFault(*faults,
                    u"after %1 of %2 operations (%3), %4: %5"_s.arg(at)
                        .arg(m_events.size())
                        .arg(QString::fromUtf8(now.underway()))
                        .arg(int(arrived))
                        .arg(fault));
        }
        return i;
    }

private:
    [[nodiscard]] QString faultIn(const Files &files, const Ledger &now, const Ledger &whole, Count &count)
    {
        const qsizetype root = QFile::encodeName(m_run.folder()).size() + 1;
        for (const auto &[path, all] : whole.said().asKeyValueRange()) {
            const QByteArrayList said = now.said().value(path, {QByteArray()});
            const QByteArray next = all.value(said.size());
            const Found &found = m_examiner.examine(files, path.sliced(root));
            const bool expected = (found.told == said.constLast() && found.told.isNull() == said.constLast().isNull())
                || (said.size() < all.size() && found.told == next);
            if (expected && found.fault.isEmpty())
                continue;
            ++(expected ? count.asked : count.lost);
            return u"%1: %2\nfound:    %3\nexpected: %4\nor:       %5"_s.arg(QFile::decodeName(path.sliced(root)),
                found.fault, found.told.isNull() ? u"nothing"_s : QString::fromUtf8(found.told),
                QString::fromUtf8(said.constLast()), QString::fromUtf8(next));
        }
        return {};
    }

    ScriptedRun m_run;
    std::unique_ptr<Disk> m_start;
    Ledger m_ledger;
    ScriptedRun::Ended m_ended;
    QList<Event> m_events;
    Examiner m_examiner;
};

}

/// The power may go at any moment: whatever of what was not yet forced to the disk has arrived, each project is as it was
/// after the last act that has returned, or after the one that was being kept, opens without a question and is sound.
class TestPowerCut final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void powerCut_losesNothingThatWasKept()
    {
        constexpr int atOnce = 1000; // each with a day of its own
        Effort effort(1000);
        QRandomGenerator random = Effort::random();
        int states = 0;
        Cuts::Count count;
        qsizetype looked = 0;
        QStringList faults;
        do {
            Cuts day{{}};
            QVERIFY2(day.ended().isFine, qPrintable(day.ended().error));
            QVERIFY2(day.size() > 500, "the day has been recorded");
            int now = 0;
            while (now < atOnce && effort.goesOn())
                ++now;
            day.cut(now, random, count, &faults);
            states += now;
            looked += day.looked();
            if (now < atOnce)
                break;
        } while (states < effort.wanted() || !effort.isByNumber());
        tellFigures(u"%1 states of the disk"_s.arg(states),
            u"%1 with a loss, %2 with a question; %3 different files opened"_s.arg(count.lost)
                .arg(count.asked)
                .arg(looked));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.value(0)));
    }

    void weakerPromises_areFoundOut_data()
    {
        QTest::addColumn<QByteArray>("synchronous");
        QTest::newRow("SQLite forces the log only now and then") << "NORMAL"_ba;
        QTest::newRow("SQLite forces nothing") << "OFF"_ba;
    }
    void weakerPromises_areFoundOut()
    {
        QFETCH(QByteArray, synchronous);
        constexpr int states = 150;
        Cuts day(synchronous);
        QVERIFY2(day.ended().isFine, qPrintable(day.ended().error));
        QRandomGenerator random = Effort::random();
        Cuts::Count count;
        const int looked = day.cut(states, random, count, nullptr, 5);
        tellFigures(u"%1 states with synchronous = %2"_s.arg(looked).arg(QString::fromLatin1(synchronous)),
            u"%1 with a loss, as it has to be"_s.arg(count.lost));
        QVERIFY(count.lost > 0);
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
