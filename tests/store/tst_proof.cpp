// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/columns.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using Store::Doubt;
using Store::ProjectFile;

/// Every row proves itself: what was changed by anything but Crossread is told, and nothing else is.
class TestProof final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    /// A project with one thing of each kind, and two annotations.
    void makeProject()
    {
        DocumentRecord document = Test::sampleDocument();
        Code parent = Test::sampleCode();
        Code child = Test::sampleCode(QStringLiteral("guarantees"));
        child.parent = parent.id;
        const QList<AnyChange> said = Test::describing(document, child);
        QList<AnyChange> changes{Change<DocumentRecord>{{}, document}, Change<Code>{{}, parent},
            Change<Code>{{}, child},
            Change<Annotation>{{}, Test::sampleAnnotation(document, 33, {child.id, parent.id})},
            Change<Annotation>{{}, Test::sampleAnnotation(document, 40, {parent.id})},
            Change<Topic>{{}, Test::sampleTopic()}, Change<Link>{{}, Test::sampleLink(document, document)}};
        changes += said;
        auto file = ProjectFile::create(m_path).value();
        QVERIFY(file->perform({QStringLiteral("All"), changes}, Test::kept(*file, document, Test::sampleBytes())));
    }
    /// As whoever does not care for checks would.
    void alter(const QStringList &statements) const
    {
        Test::alter(m_path, QStringList{QStringLiteral("PRAGMA ignore_check_constraints = ON")} + statements);
    }
    Store::Contents contents() const { return ProjectFile::open(m_path).value()->load().value(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("talks.crossread"));
        makeProject();
    }

    void whatCrossreadWrote_isNeverInDoubt()
    {
        QVERIFY(contents().doubts.isEmpty());
        auto file = ProjectFile::open(m_path).value();
        const auto before = file->load().value();
        Annotation changed = before.annotations[0];
        changed.memo = QStringLiteral("other \u2028 words 🎉");
        changed.codes.removeFirst();
        Annotation moved = before.annotations[1];
        moved.anchor.span = {2, 9};
        QVERIFY(file->perform({QStringLiteral("Change"),
            {Change<Annotation>{before.annotations[0], changed}, Change<Topic>{before.topics[0], {}}}}));
        QVERIFY(file->amend({Change<Annotation>{before.annotations[1], moved}}));
        QVERIFY(file->load()->doubts.isEmpty());
        for (int i = 0; i < 2; ++i)
            QVERIFY(file->undo());
        QVERIFY(file->load()->annotations.isEmpty());
        for (int i = 0; i < 2; ++i)
            QVERIFY(file->redo());
        file.reset();
        QVERIFY(contents().doubts.isEmpty());
        QCOMPARE(contents().annotations.size(), 2);
    }

    void projectOfAnEarlierVersion_hasItsProofsAfterTheUpgrade_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(Test::sourcePath(QStringLiteral("tests/data/projects")));
        for (const QString &name : folder.entryList({QStringLiteral("*.crossread")}))
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
    }
    void projectOfAnEarlierVersion_hasItsProofsAfterTheUpgrade()
    {
        QFETCH(QString, path);
        const QString copy = m_folder->filePath(QStringLiteral("old.crossread"));
        QVERIFY(QFile::copy(path, copy));
        auto file = ProjectFile::open(copy).value();
        QVERIFY(file->load().value().doubts.isEmpty());
        const auto undone = file->undo();
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().sentence()));
        QVERIFY(file->load().value().doubts.isEmpty());
    }

    void everyColumn_isProved_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        Store::Kinds::each([]<typename T>() {
            const QStringList columns = Store::columnsOf<T>() << QStringLiteral("proof");
            for (const QString &column : columns)
                QTest::addRow("%s of %s", qPrintable(column), qPrintable(Store::tableOf<T>()))
                    << Store::tableOf<T>() << column;
        });
    }
    /// Whatever a column says is made to say something else that could stand there.
    void everyColumn_isProved()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        alter({QStringLiteral(
            "UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN CASE %2 WHEN 0 THEN 1 ELSE 0 END"
            " WHEN 'text' THEN CASE WHEN json_valid(%2) AND %2 LIKE '[%' THEN '[\"x\"]'"
            " WHEN json_valid(%2) AND %2 LIKE '{%' THEN '{\"encoding\":\"x\",\"title\":\"x\"}' ELSE %2 || 'x' END"
            " WHEN 'blob' THEN randomblob(length(%2)) ELSE randomblob(16) END"
            " WHERE rowid = (SELECT max(rowid) FROM %1)")
                .arg(table, column)});
        const auto doubts = contents().doubts;
        QVERIFY2(std::ranges::any_of(doubts, [&](const Doubt &one) { return one.kind == table; }),
            "what was changed from outside is believed");
        const auto hasWhy = [&](Doubt::Why why) { return std::ranges::contains(doubts, why, &Doubt::why); };
        QVERIFY(hasWhy(Doubt::Why::Changed) || hasWhy(Doubt::Why::Unreadable));
    }

    void codesOfAnAnnotation_areProved_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("one taken away") << QStringLiteral("DELETE FROM annotation_code WHERE position = 1");
        QTest::newRow("one put on") << QStringLiteral(
            "INSERT INTO annotation_code SELECT id, (SELECT code FROM annotation_code), 7 FROM annotation LIMIT 1");
        QTest::newRow("their order") << QStringLiteral("UPDATE annotation_code SET position = 9 WHERE position = 0");
    }
    void codesOfAnAnnotation_areProved()
    {
        QFETCH(QString, statement);
        alter({statement});
        const auto doubts = contents().doubts;
        QVERIFY(!doubts.isEmpty());
        for (const Doubt &doubt : doubts)
            QVERIFY(doubt.kind == u"annotation" && doubt.why == Doubt::Why::Changed && !doubt.id.isNull());
    }

    void rowThatSaysTheImpossible_isLeftOut_andTheOthersStay_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("change");
        const auto row = [](const char *name, const char *table, const char *change) {
            QTest::newRow(name) << QString::fromLatin1(table) << QString::fromLatin1(change);
        };
        row("a position at the edge of integers", "annotation", "span_end = 9223372036854775807");
        row("a position before the text", "annotation", "span_begin = -9223372036854775807 - 1");
        row("an end before the begin", "annotation", "span_begin = 50, span_end = 40");
        row("a link's position at the edge of integers", "link", "to_span_end = 9223372036854775807");
        row("a state that there is not", "annotation", "state = 7");
        row("a verdict that there is not", "link", "verdict = -1");
        row("a time beyond all calendars", "annotation", "created = 9223372036854775807");
        row("a colour that is none", "code", "colour = 4294967296");
        row("a place in a list beyond 32 bits", "topic", "position = 9223372036854775807");
        row("a type that there is not", "attribute", "type = 4");
        row("said of what there is not", "attribute", "said_of = -1");
        row("a place of an attribute beyond 32 bits", "attribute", "position = 2147483648");
        row("a place of a set beyond 32 bits", "code_set", "position = -9223372036854775807 - 1");
        row("a place of a query that is text", "query", "position = 'first'");
        row("a heading that is neither", "code", "heading = 2");
        row("a speaker's memo that is a blob", "speaker", "memo = x'41'");
        row("a second project memo", "project_memo", "id = randomblob(16)");
        row("an id that is none", "annotation", "id = x'00'");
        row("a document that is none", "annotation", "document = x'0102'");
        row("text that is a blob", "annotation", "memo = x'41'");
        row("a number that is text", "annotation", "span_begin = 'seven'");
        row("a number that is a fraction", "annotation", "span_begin = 1.5");
        row("a hash that is missing", "annotation", "text_sha256 = NULL");
    }
    void rowThatSaysTheImpossible_isLeftOut_andTheOthersStay()
    {
        QFETCH(QString, table);
        QFETCH(QString, change);
        // Tables are strict; so the schema is bent for a moment, as a damaged page would.
        const auto replace = [&](const char *from, const char *to) {
            return QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, '%1', '%2') WHERE name = '%3'")
                .arg(QLatin1StringView(from), QLatin1StringView(to), table);
        };
        const QStringList bend{QStringLiteral("PRAGMA writable_schema = ON"), replace(") STRICT", ") /**/"),
            replace(" NOT NULL", " /* **** */")};
        alter(bend);
        alter({QStringLiteral("UPDATE %1 SET %2 WHERE rowid = (SELECT max(rowid) FROM %1)").arg(table, change)});
        alter({QStringLiteral("PRAGMA writable_schema = ON"), replace(") /**/", ") STRICT"),
            replace(" /* **** */", " NOT NULL")});
        const auto file = ProjectFile::open(m_path);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().sentence()));
        const auto read = (*file)->load();
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
        QVERIFY(!read->doubts.isEmpty());
        QVERIFY(std::ranges::any_of(
            read->doubts, [&](const Doubt &one) { return one.kind == table && one.why == Doubt::Why::Unreadable; }));
        QCOMPARE(read->annotations.size(), table == u"annotation" ? 1 : 2);
        QCOMPARE(read->documents.size(), 1);
    }

    /// JSON of the wrong kind, of another type, or far too deep: the thing stays, without it, and is told.
    void listThatIsNone_isLeftOut_andItsThingStays_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("json");
        const QString deep = QString(5000, u'[') + QString(5000, u']');
        for (const auto &[table, column] : {std::pair("document", "attributes"), std::pair("speaker", "attributes"),
                 std::pair("code_set", "codes"), std::pair("attribute", "choices")}) {
            for (const QString &json : {QStringLiteral("{}"), QStringLiteral("7"), QStringLiteral("[7]"),
                     QStringLiteral("[null]"), QStringLiteral("[{\"attribute\":3,\"value\":{}}]"),
                     QStringLiteral("[[\"x\"]]"), QStringLiteral("no JSON"), QString(), deep})
                QTest::addRow("%s.%s: %s", table, column, qPrintable(json.left(30)))
                    << QString::fromLatin1(table) << QString::fromLatin1(column) << json;
        }
    }
    void listThatIsNone_isLeftOut_andItsThingStays()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(QString, json);
        alter({QStringLiteral("UPDATE %1 SET %2 = '%3'").arg(table, column, json)});
        const auto read = contents();
        QVERIFY(std::ranges::contains(read.doubts, table, &Doubt::kind));
        QVERIFY(!std::ranges::contains(read.doubts, Doubt::Why::Unreadable, &Doubt::why));
        QCOMPARE(read.documents.size(), 1);
        QCOMPARE(read.attributes.size(), 2);
        QCOMPARE(read.speakers.size(), 1);
        QCOMPARE(read.codeSets.size(), 1);
        for (const CodeSet &set : read.codeSets)
            QVERIFY(table != u"code_set" || set.codes.isEmpty());
        QVERIFY(table != u"document" || read.documents[0].attributes.isEmpty());
        QVERIFY(table != u"speaker" || read.speakers[0].attributes.isEmpty());
    }

    void whatIsSaidOfWhatIsGone_isLeftOutAndTold()
    {
        alter({QStringLiteral("DELETE FROM attribute"), QStringLiteral("DELETE FROM annotation_code"),
            QStringLiteral("DELETE FROM code")});
        const auto read = contents();
        QVERIFY(read.documents[0].attributes.isEmpty() && read.speakers[0].attributes.isEmpty());
        QVERIFY(read.codeSets[0].codes.isEmpty());
        for (const char *kind : {"document", "speaker", "code_set"})
            QVERIFY2(std::ranges::any_of(read.doubts,
                         [&](const Doubt &one) {
                             return one.kind == QLatin1StringView(kind) && one.why == Doubt::Why::Dangling;
                         }),
                kind);
    }

    void doubtfulRow_isToldByItsNameAndId()
    {
        const auto before = contents();
        alter({QStringLiteral("UPDATE topic SET name = 'Other' WHERE name = 'NATO'")});
        QCOMPARE(contents().doubts,
            QList<Doubt>(
                {{Doubt::Why::Changed, QStringLiteral("topic"), before.topics[0].id.uuid(), QStringLiteral("Other")}}));
    }

    void changedEntryOfTheHistory_isNotTakenBack_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("its changes") << QStringLiteral("changes = replace(changes, 'guarantees', 'other')");
        QTest::newRow("its label") << QStringLiteral("label = 'Nothing much'");
        QTest::newRow("its time") << QStringLiteral("made = made + 1");
        QTest::newRow("no proof at all") << QStringLiteral("proof = NULL");
        QTest::newRow("no act at all") << QStringLiteral("changes = '[{}]'");
    }
    void changedEntryOfTheHistory_isNotTakenBack()
    {
        QFETCH(QString, change);
        const QString before = Test::printed(contents());
        alter({QStringLiteral("UPDATE history SET ") + change});
        const auto file = ProjectFile::open(m_path).value();
        const auto undone = file->undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::AlteredAct);
        QCOMPARE(Test::printed(*file), before);
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
