// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/openingchecks.h"
#include "store/recovery.h"
#include "support/scratch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using Store::ProjectFile;
using Store::Tally;

/// Whatever is done to a project, its stamp says what it holds; and what does not agree with that is never called whole.
class TestTally final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] std::unique_ptr<Store::Database> database() const
    {
        return Store::Database::open(m_path, Store::Database::Access::ReadOnly, m_path).value();
    }
    [[nodiscard]] std::optional<Tally> noted() const
    {
        const auto stamp = Store::stampIn(*database());
        return stamp ? stamp->holds : std::nullopt;
    }
    [[nodiscard]] Tally counted() const { return Store::tallyOf(*database()).value(); }
    [[nodiscard]] Tally said() const { return Store::tallyOf(ProjectFile::open(m_path).value()->load().value()); }

    void makeProject() const
    {
        DocumentRecord document = Test::sampleDocument();
        const Code code = Test::sampleCode();
        const QList<AnyChange> said = Test::describing(document, code);
        auto file = ProjectFile::create(m_path).value();
        QList<AnyChange> changes{Change<DocumentRecord>{{}, document}, Change<Code>{{}, code},
            Change<Topic>{{}, Test::sampleTopic()}, Change<Link>{{}, Test::sampleLink(document, document)}};
        changes += said;
        for (int i = 0; i < 100; ++i)
            changes.append(Change<Annotation>{{}, Test::sampleAnnotation(document, i, {code.id})});
        QVERIFY(file->perform({u"All"_s, changes}, Test::kept(*file, document, Test::sampleBytes())));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"talks.crossread"_s);
        makeProject();
    }

    void tally_isTheSameTextAgain()
    {
        const auto tally = noted();
        QVERIFY(tally);
        QCOMPARE(Tally::fromHex(tally->toHex()), tally);
        QVERIFY(!Tally::fromHex(tally->toHex().chopped(1)));
        QVERIFY(!Tally::fromHex(QByteArray(Tally::hexDigits, 'x')));
        QCOMPARE(tally->of<Annotation>().count, 100U);
        QCOMPARE(tally->of<Topic>().count, 1U);
    }

    void tallyOfAnEarlierVersion_countsTheFirstKinds()
    {
        constexpr qsizetype firstKinds = 5;
        constexpr qsizetype digits = 24;
        const QByteArray early = noted()->toHex().first(firstKinds * digits);
        const auto tally = Tally::fromHex(early);
        QVERIFY(tally);
        QCOMPARE(tally->of<Annotation>().count, 100U);
        QCOMPARE(tally->of<Topic>().count, 1U);
        QCOMPARE(tally->of<Attribute>().count, 0U);
        const QByteArray json = Store::stampIn(*database())->toJson();
        const QByteArray earlyJson = QByteArray(json).replace(noted()->toHex(), early);
        QCOMPARE(Store::LogStamp::in(json)->holds, noted());
        QCOMPARE(Store::LogStamp::in(QByteArray("xyz" + earlyJson + "more"))->holds, tally);
        for (qsizetype size = earlyJson.size() - 2; size > earlyJson.size() - 40; --size)
            QVERIFY(!Store::LogStamp::in(earlyJson.first(size))->holds); // cut off, nothing is made of it
    }

    void everyAct_bringsItUpToDate()
    {
        QList<Tally> all{noted().value()};
        const auto isRight = [&] {
            all.append(noted().value());
            return all.constLast() == counted() && all.constLast() == said();
        };
        const auto with = [this](const std::function<Result<void>(ProjectFile &, const Store::Contents &)> &act) {
            auto file = ProjectFile::open(m_path).value();
            return act(*file, file->load().value()).has_value();
        };
        QVERIFY(isRight());
        QVERIFY(with([](ProjectFile &file, const Store::Contents &now) {
            QList<AnyChange> changes;
            for (qsizetype i = 0; i < now.annotations.size(); ++i) {
                Annotation after = now.annotations[i];
                after.memo += u" later"_s;
                changes.append(i % 3 == 0 ? Change<Annotation>{now.annotations[i], {}}
                                          : Change<Annotation>{now.annotations[i], after});
            }
            changes.append(Change<Topic>{now.topics[0], {}});
            return file.perform({u"Change"_s, changes});
        }));
        QVERIFY(isRight());
        QVERIFY(with([](ProjectFile &file, const Store::Contents &now) {
            Annotation moved = now.annotations[0];
            moved.anchor.span = {2, 9};
            return file.amend({Change<Annotation>{now.annotations[0], moved}});
        }));
        QVERIFY(isRight());
        QVERIFY(with([](ProjectFile &file, const Store::Contents &now) {
            Code after = now.codes[0];
            after.memo = u"typed"_s;
            const ChangeSet act{u"Type"_s, {Change<Code>{now.codes[0], after}}};
            return file.perform(act).and_then([&] {
                Code later = after;
                later.memo = u"typed on"_s;
                return file.carryOn(file.load()->history.constLast().number, {u"Type"_s, {Change<Code>{after, later}}},
                    {u"Type"_s, {Change<Code>{now.codes[0], later}}});
            });
        }));
        QVERIFY(isRight());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(with([](ProjectFile &file, const Store::Contents &) {
                return file.undo().transform([](const ChangeSet &) { });
            }));
            QVERIFY(isRight());
        }
        QVERIFY(with([](ProjectFile &file, const Store::Contents &) {
            return file.redo().transform([](const ChangeSet &) { });
        }));
        QVERIFY(isRight());
        QVERIFY(with([](ProjectFile &file, const Store::Contents &) { return file.setSetting(u"a"_s, "{}"); }));
        QVERIFY(isRight());
        for (qsizetype i = 2; i < all.size() - 1; ++i)
            QVERIFY2(all[i] != all[i - 1], "an act that changes something changes the tally");
    }

    void actThatFails_leavesItAsItWas()
    {
        const Tally before = noted().value();
        {
            auto file = ProjectFile::open(m_path).value();
            const auto now = file->load().value();
            // The code is still in use.
            QVERIFY(!file->perform({u"Remove"_s, {Change<Topic>{now.topics[0], {}}, Change<Code>{now.codes[0], {}}}}));
            QVERIFY(file->setSetting(u"a"_s, "{}"));
        }
        QCOMPARE(noted(), before);
        QCOMPARE(counted(), before);
    }

    void stampOfAnEarlierVersion_isCountedAnew()
    {
        Test::alter(m_path,
            {u"UPDATE setting SET value = substr(value, 1, instr(value, '\",\"holds') - 1) || '\"}'"
             " WHERE name = 'store.log'"_s});
        QVERIFY(!noted());
        QVERIFY(Store::stampIn(*database())); // all else of it can be read
        QVERIFY(ProjectFile::open(m_path).value()->setSetting(u"a"_s, "{}"));
        QCOMPARE(noted(), counted());
    }

    /// What another program has removed stays missing, whatever is done later.
    void rowThatIsGone_isMissed()
    {
        Test::alter(m_path, {u"DELETE FROM topic"_s});
        {
            auto file = ProjectFile::open(m_path).value();
            QVERIFY(file->perform(Test::adding(Test::sampleCode(u"later"_s))));
        }
        QCOMPARE(noted()->of<Topic>().count, 1U);
        const Tally there = counted();
        QCOMPARE(there.of<Topic>().count, 0U);
    }

    void recovery_isWholeOnlyWhereItAgrees_data()
    {
        QTest::addColumn<QStringList>("damage");
        QTest::addColumn<bool>("whole");
        QTest::newRow("nothing") << QStringList() << true;
        QTest::newRow("a topic that the history has") << QStringList{u"DELETE FROM topic"_s} << true;
        QTest::newRow("a topic that nothing has")
            << QStringList{u"DELETE FROM topic"_s, u"DELETE FROM history"_s} << false;
        QTest::newRow("attributes that nothing has")
            << QStringList{u"DELETE FROM attribute"_s, u"DELETE FROM history"_s} << false;
        QTest::newRow("a speaker that nothing has")
            << QStringList{u"DELETE FROM speaker"_s, u"DELETE FROM history"_s} << false;
        QTest::newRow("a project memo that the history has") << QStringList{u"DELETE FROM project_memo"_s} << true;
        QTest::newRow("an annotation that nothing has")
            << QStringList{u"DELETE FROM annotation_code WHERE annotation = (SELECT min(id) FROM annotation)"_s,
                   u"DELETE FROM annotation WHERE id = (SELECT min(id) FROM annotation)"_s, u"DELETE FROM history"_s}
            << false;
        QTest::newRow("a history whose last number is the highest that there can be")
            << QStringList{u"UPDATE history SET number = 9223372036854775807"_s} << true;
    }
    void recovery_isWholeOnlyWhereItAgrees()
    {
        QFETCH(QStringList, damage);
        QFETCH(bool, whole);
        Test::alter(m_path, damage);
        const QString output = m_folder->filePath(u"new.crossread"_s);
        const auto recovered = Store::recover(m_path, output, {});
        QVERIFY(recovered);
        QVERIFY2(recovered->isWhole() == whole, qPrintable(recovered->losses.join(u'\n')));
        // What came back is noted as what there is now.
        m_path = output;
        QCOMPARE(noted(), counted());
        QVERIFY(ProjectFile::open(m_path));
    }
};

QTEST_GUILESS_MAIN(TestTally)
#include "tst_tally.moc"
