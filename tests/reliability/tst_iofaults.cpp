// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prepared.h"
#include "support/effort.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList scripts{
    u"make"_s, u"work"_s, u"import"_s, u"undo"_s, u"rest"_s, u"backup"_s, u"write"_s, u"restore"_s, u"upgrade"_s};

/// The letters (shim/calls.h) of the calls to which it can happen.
const QList<std::pair<QString, QByteArray>> faults{{u"EIO"_s, "wstocrlum"}, {u"ENOSPC"_s, "wtcrlm"},
    {u"EROFS"_s, "wtocrlum"}, {u"EINTR"_s, "woc"}, {u"SHORT"_s, "w"}, {u"FSYNC"_s, "s"}};

struct Case {
    QString script;
    QString fault;
    int call;
    char letter;
    bool goesOn;
    [[nodiscard]] QString setting() const { return u"%1,%2%3"_s.arg(fault).arg(call).arg(goesOn ? u",on"_s : u""_s); }
};

}

/// Any call to the system may fail, once or from then on: what was kept before stays, what fails is said with its reason,
/// and nothing is left lying about.
class TestIoFaults final : public QObject {
    Q_OBJECT

    std::unique_ptr<Prepared> m_prepared;
    struct Whole {
        std::unique_ptr<ScriptedRun> run;
        Ledger ledger;
        QByteArray calls;
    };
    std::map<QString, Whole> m_whole;

    [[nodiscard]] std::unique_ptr<ScriptedRun> prepare(const QString &script) const
    {
        auto run = std::make_unique<ScriptedRun>(QStringList{script});
        if (script != u"make")
            m_prepared->copyInto(*run);
        return run;
    }
    [[nodiscard]] Ledger ledgerFor(const QString &script, const ScriptedRun &run) const
    {
        return script == u"make" ? Ledger() : m_prepared->ledgerFor(run.folder());
    }

    /// After an fsync that failed nobody knows what is on the disk: in that session nothing more is called kept.
    [[nodiscard]] static QString keptAfterFailedSync(const QByteArray &output)
    {
        bool failed = false;
        QByteArray before;
        for (const QByteArray &line : output.split('\n')) {
            const QByteArrayList fields = line.split('\t');
            if (line == "closed")
                failed = false;
            else if (fields[0] == "fails" && fields.value(2).contains("could not be kept in"))
                failed = true;
            else if (fields[0] == "kept" && failed && fields.value(3) != before)
                return QString::fromUtf8(line);
            if (fields[0] == "kept")
                before = fields.value(3);
        }
        return {};
    }

    [[nodiscard]] QString faultIn(const Case &one) const
    {
        const auto run = prepare(one.script);
        Ledger ledger = ledgerFor(one.script, *run);
        run->set(u"CROSSREAD_FAULT"_s, one.setting());
        const ScriptedRun::Ended ended = run->run();
        ledger.readAll(ended.out);
        if (!ended.isFine || !ledger.isDone())
            return (ended.hung ? u"hangs: "_s : u"crashes: "_s) + ended.error + QString::fromUtf8(ended.out.right(300));
        for (const auto &[step, sentence] : ledger.failures()) {
            const bool tells = one.fault == u"ENOSPC" ? sentence.contains(u"no room left on the disk")
                : one.fault == u"EROFS"
                ? sentence.contains(u"can only be read") || sentence.contains(u"Read-only file system")
                : !sentence.contains(u"no room") && !sentence.contains(u"is damaged");
            if (sentence.isEmpty() || !tells)
                return u"%1: “%2” does not tell what happened"_s.arg(QString::fromUtf8(step), sentence);
        }
        if (one.fault == u"FSYNC") {
            if (const QString line = keptAfterFailedSync(ended.out); !line.isEmpty())
                return u"called kept after a failed fsync: "_s + line;
        }
        // What cannot be removed stays.
        const bool removes = one.letter != 'u' && !((one.fault == u"EIO" || one.fault == u"EROFS") && one.goesOn);
        if (const QStringList litter = run->litter(); removes && !litter.isEmpty())
            return u"left behind: "_s + litter.join(u", "_s);
        const Whole &whole = m_whole.at(one.script);
        return faultAfter(run->folder(), ledger, whole.ledger, whole.run->folder());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_prepared = std::make_unique<Prepared>();
        for (const QString &script : scripts) {
            Whole whole{prepare(script), {}, {}};
            const auto again = prepare(script);
            whole.calls = again->calls();
            QVERIFY2(whole.calls.size() > 10, qPrintable(script));
            whole.ledger = ledgerFor(script, *whole.run);
            const auto ended = whole.run->run();
            whole.ledger.readAll(ended.out);
            QVERIFY2(ended.isFine && whole.ledger.isDone() && whole.ledger.failures().isEmpty(), ended.out.constData());
            QVERIFY2(whole.run->litter().isEmpty(), qPrintable(whole.run->litter().join(u' ')));
            const QString fault = faultAfter(whole.run->folder(), whole.ledger, {}, {});
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            m_whole.emplace(script, std::move(whole));
        }
    }

    void failingCall_losesNothingThatWasKept_andIsTold()
    {
        QList<Case> all;
        for (const auto &[script, whole] : m_whole) {
            for (int call = 1; call <= whole.calls.size(); ++call) {
                const char letter = whole.calls[call - 1];
                for (const auto &[fault, letters] : faults) {
                    if (!letters.contains(letter))
                        continue;
                    if (fault != u"EROFS") // a disk does not become writable again by itself
                        all.append({script, fault, call, letter, false});
                    // A signal does not come for ever, nor is everything cut short.
                    if (fault != u"EINTR" && fault != u"SHORT")
                        all.append({script, fault, call, letter, true});
                }
            }
        }
        Effort effort(100);
        QRandomGenerator random = Effort::random();
        std::ranges::shuffle(all, random);
        QStringList found;
        int tried = 0;
        for (const Case &one : std::as_const(all)) {
            if (!effort.goesOn())
                break;
            ++tried;
            if (const QString fault = faultIn(one); !fault.isEmpty())
                tellFault(found, u"%1, %2 (%3): %4"_s.arg(one.script, one.setting()).arg(one.letter).arg(fault));
        }
        tellFigures(u"%1 of %2 failing calls"_s.arg(tried).arg(all.size()), u"%1 with a fault"_s.arg(found.size()));
        QVERIFY2(found.isEmpty(), qPrintable(found.value(0)));
    }
};

QTEST_GUILESS_MAIN(TestIoFaults)
#include "tst_iofaults.moc"
