// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "support/scratch.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using Store::ProjectFile;
using Test::adding;

/// What is performed is in the file, whole or not at all, and every step can be taken back, also after a restart.
class TestProjectFile final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<ProjectFile> m_file;

    void reopen()
    {
        m_file.reset();
        auto opened = ProjectFile::open(m_path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().sentence()));
        m_file = *std::move(opened);
    }
    Store::Contents contents() const { return m_file->load().value(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_path =
            m_folder.filePath(QStringLiteral("%1.crossread").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        auto made = ProjectFile::create(m_path);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence()));
        m_file = *std::move(made);
    }
    void cleanup() { m_file.reset(); }

    void everything_comesBackAsItWas()
    {
        DocumentRecord document = Test::sampleDocument();
        const DocumentRecord other = Test::sampleDocument(QStringLiteral("article"));
        Code parent = Test::sampleCode();
        parent.heading = true;
        const QList<AnyChange> said = Test::describing(document, parent);
        Code child = Test::sampleCode(QStringLiteral("guarantees"));
        child.parent = parent.id;
        child.position = 2;
        Annotation annotation = Test::sampleAnnotation(document, 7, {child.id, parent.id});
        Annotation bare = Test::sampleAnnotation(document, 9);
        bare.memo = bare.coder = bare.anchor.prefix = bare.anchor.suffix = QString(); // null strings are kept as empty
        const Topic topic = Test::sampleTopic();
        const Link link = Test::sampleLink(document, other);
        ChangeSet act{QStringLiteral("All"),
            {Change<Link>{{}, link}, Change<Annotation>{{}, annotation}, Change<Annotation>{{}, bare},
                Change<Code>{{}, child}, Change<Code>{{}, parent}, Change<Topic>{{}, topic},
                Change<DocumentRecord>{{}, document}, Change<DocumentRecord>{{}, other}}};
        act.changes += said;
        QHash<DocumentId, QByteArray> bytes = Test::kept(*m_file, document, Test::sampleBytes());
        bytes.insert(Test::kept(*m_file, other, "other"));
        const auto done = m_file->perform(act, bytes);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().sentence()));
        reopen();
        const Store::Contents found = contents();
        QCOMPARE(found.documents.size(), 2);
        QVERIFY(found.documents.contains(document));
        QVERIFY(found.documents.contains(other));
        QCOMPARE(found.codes.size(), 2);
        QVERIFY(found.codes[0] == parent);
        QVERIFY(found.codes[1] == child);
        QCOMPARE(found.annotations.size(), 2);
        QVERIFY(found.annotations[0] == annotation);
        QVERIFY(found.annotations[1] == bare);
        QVERIFY(found.topics == QList{topic});
        QVERIFY(found.links == QList{link});
        QVERIFY(found.doubts.isEmpty());
        QList<AnyChange> saidAgain;
        const auto append = [&saidAgain]<typename T>(const QList<T> &things) {
            for (const T &one : things)
                saidAgain.append(Change<T>{{}, one});
        };
        append(found.attributes);
        append(found.speakers);
        append(found.codeSets);
        append(found.queries);
        append(found.projectMemos);
        QCOMPARE(saidAgain, said);
        QCOMPARE(m_file->bytes(document.id).value(), Test::sampleBytes());
        QCOMPARE(m_file->bytes(other.id).value(), QByteArray("other"));
        QVERIFY(found.history.size() == 1 && found.history[0].label == u"All" && !found.history[0].undone);
    }

    void act_thatCannotBeKeptWhole_leavesNothing_data()
    {
        QTest::addColumn<int>("act");
        QTest::newRow("an annotation in a document that is not there") << 0;
        QTest::newRow("an annotation with a code that is not there") << 1;
        QTest::newRow("a document without its bytes") << 2;
        QTest::newRow("a code named as its sibling") << 3;
        QTest::newRow("removing what is not there") << 4;
        QTest::newRow("an attribute named as another one") << 5;
        QTest::newRow("a second row for one speaker") << 6;
    }
    void act_thatCannotBeKeptWhole_leavesNothing()
    {
        QFETCH(int, act);
        const DocumentRecord document = Test::sampleDocument();
        const Code code = Test::sampleCode();
        QVERIFY(m_file->perform(adding(document), Test::kept(*m_file, document, Test::sampleBytes())));
        const QString before = Test::printed(*m_file);
        QList<AnyChange> changes{Change<Code>{{}, code}};
        if (act == 0)
            changes.append(Change<Annotation>{{}, Test::sampleAnnotation(Test::sampleDocument(), 0)});
        else if (act == 1)
            changes.append(Change<Annotation>{{}, Test::sampleAnnotation(document, 0, {CodeId::create()})});
        else if (act == 2)
            changes.append(Change<DocumentRecord>{{}, Test::sampleDocument(QStringLiteral("b"))});
        else if (act == 3)
            changes.append(Change<Code>{{}, Test::sampleCode()});
        else if (act == 4)
            changes.append(Change<Topic>{Test::sampleTopic(), {}});
        for (int i = 0; act == 5 && i < 2; ++i)
            changes.append(
                Change<Attribute>{{}, Attribute{AttributeId::create(), QStringLiteral("Outlet"), {}, {}, {}, 0}});
        for (int i = 0; act == 6 && i < 2; ++i)
            changes.append(
                Change<SpeakerRecord>{{}, SpeakerRecord{SpeakerId::create(), QStringLiteral("Putin"), {}, {}}});
        const auto done = m_file->perform({QStringLiteral("Bad"), changes});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreFailed);
        QCOMPARE(done.error().subject, m_file->path());
        QCOMPARE(Test::printed(*m_file), before);
        QCOMPARE(contents().history.size(), 1);
        QVERIFY2(m_file->perform(adding(code)), "the next act works again");
    }

    void manyAnnotationsInOneAct_areKeptWholeAndCanBeTakenBack()
    {
        const DocumentRecord document = Test::sampleDocument();
        const Code code = Test::sampleCode();
        const Code other = Test::sampleCode(QStringLiteral("trade"));
        QVERIFY(m_file->perform(
            {QStringLiteral("Begin"),
                {Change<DocumentRecord>{{}, document}, Change<Code>{{}, code}, Change<Code>{{}, other}}},
            Test::kept(*m_file, document, Test::sampleBytes())));
        const QList<QList<CodeId>> kinds{{}, {code.id}, {other.id, code.id}, {code.id, other.id}};
        ChangeSet add{QStringLiteral("Add"), {}};
        ChangeSet change{QStringLiteral("Change"), {}};
        ChangeSet remove{QStringLiteral("Remove"), {}};
        for (int i = 0; i < 700; ++i) {
            const Annotation annotation = Test::sampleAnnotation(document, i, kinds[i % 4]);
            Annotation after = annotation;
            after.codes = kinds[i / 4 % 4];
            after.memo = i % 3 == 0 ? annotation.memo : QString::number(i);
            add.changes.append(Change<Annotation>{{}, annotation});
            if (i % 5 == 0)
                change.changes.append(Change<Annotation>{annotation, {}});
            else
                change.changes.append(Change<Annotation>{annotation, after});
            if (i % 5 != 0)
                remove.changes.append(Change<Annotation>{after, {}});
        }
        remove.changes.append(Change<DocumentRecord>{document, {}});
        QStringList states{Test::printed(*m_file)};
        const QList<ChangeSet> acts{add, change, remove};
        for (const ChangeSet &act : acts) {
            QVERIFY(m_file->perform(act));
            states.append(Test::printed(*m_file));
        }
        QVERIFY(contents().annotations.isEmpty() && contents().documents.isEmpty());
        for (qsizetype i = acts.size() - 1; i >= 0; --i) {
            QVERIFY(m_file->undo().value() == acts[i].reversed());
            QCOMPARE(Test::printed(*m_file), states[i]);
            if (i == 2) {
                const QList<Annotation> found = contents().annotations;
                QVERIFY(std::ranges::all_of(change.changes, [&found](const AnyChange &any) {
                    const auto &after = std::get<Change<Annotation>>(any).after;
                    return !after || found.contains(*after);
                }));
            }
        }
        for (qsizetype i = 0; i < acts.size(); ++i) {
            QVERIFY(m_file->redo().value() == acts[i]);
            QCOMPARE(Test::printed(*m_file), states[i + 1]);
        }
    }

    void manyRemovals_oneOfWhichIsNotThere_leaveEverything()
    {
        const DocumentRecord document = Test::sampleDocument();
        ChangeSet act{QStringLiteral("Add"), {Change<DocumentRecord>{{}, document}}};
        for (int i = 0; i < 50; ++i)
            act.changes.append(Change<Annotation>{{}, Test::sampleAnnotation(document, i)});
        QVERIFY(m_file->perform(act, Test::kept(*m_file, document, Test::sampleBytes())));
        const QString before = Test::printed(*m_file);
        ChangeSet remove = act.reversed();
        remove.changes.removeLast(); // the document stays
        remove.changes.insert(7, Change<Annotation>{Test::sampleAnnotation(document, 3), {}});
        const auto done = m_file->perform(remove);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreFailed);
        QCOMPARE(Test::printed(*m_file), before);
    }

    void walkBackAndForth_passesTheSameStates()
    {
        const DocumentRecord document = Test::sampleDocument();
        const Code code = Test::sampleCode();
        Code renamed = code;
        renamed.name = QStringLiteral("safety");
        const Annotation annotation = Test::sampleAnnotation(document, 3, {code.id});
        Annotation changed = annotation;
        changed.memo = QStringLiteral("other");
        changed.codes.clear();
        const QList<ChangeSet> acts{adding(code), {QStringLiteral("Rename"), {Change<Code>{code, renamed}}},
            adding(annotation), {QStringLiteral("Change"), {Change<Annotation>{annotation, changed}}},
            {QStringLiteral("Remove"), {Change<Annotation>{changed, {}}, Change<DocumentRecord>{document, {}}}}};
        QVERIFY(m_file->perform(adding(document), Test::kept(*m_file, document, Test::sampleBytes())));
        QStringList states{Test::printed(*m_file)};
        for (const ChangeSet &act : acts) {
            QVERIFY(m_file->perform(act));
            states.append(Test::printed(*m_file));
        }
        for (qsizetype i = acts.size() - 1; i >= 0; --i) {
            if (i % 2 == 0)
                reopen();
            QVERIFY(m_file->undo().value() == acts[i].reversed());
            QCOMPARE(Test::printed(*m_file), states[i]);
        }
        for (qsizetype i = 0; i < acts.size(); ++i) {
            if (i % 2 == 0)
                reopen();
            QVERIFY(m_file->redo().value() == acts[i]);
            QCOMPARE(Test::printed(*m_file), states[i + 1]);
        }
        QVERIFY(m_file->redo().value().changes.isEmpty());
        QCOMPARE(m_file->bytes(document.id).value(), Test::sampleBytes());
    }

    void newAct_dropsWhatWasUndone()
    {
        const Code a = Test::sampleCode(QStringLiteral("a"));
        QVERIFY(m_file->perform(adding(a)));
        QVERIFY(m_file->undo());
        QVERIFY(m_file->perform(adding(Test::sampleCode(QStringLiteral("b")), QStringLiteral("B"))));
        QVERIFY(m_file->redo().value().changes.isEmpty());
        QCOMPARE(contents().history.size(), 1);
        QCOMPARE(contents().history[0].label, QStringLiteral("B"));
        QVERIFY(m_file->undo());
        QVERIFY(m_file->undo().value().changes.isEmpty());
        QVERIFY(contents().codes.isEmpty());
        reopen();
        QVERIFY(m_file->perform(adding(Test::sampleCode(QStringLiteral("c")), QStringLiteral("C"))));
        QVERIFY(m_file->redo().value().changes.isEmpty());
        QCOMPARE(contents().history.size(), 1);
        QCOMPARE(contents().history[0].label, QStringLiteral("C"));
    }

    void history_isKeptWhole_andLeadsToBothEnds()
    {
        constexpr int acts = 1006;
        Topic topic = Test::sampleTopic();
        QVERIFY(m_file->perform(adding(topic)));
        for (int i = 1; i < acts; ++i) {
            Topic next = topic;
            next.colour = Rgb(i);
            QVERIFY(m_file->perform({QString::number(i), {Change<Topic>{topic, next}}}));
            topic = next;
        }
        reopen();
        const auto history = contents().history;
        QCOMPARE(history.size(), acts);
        for (int i = 1; i < acts; ++i)
            QCOMPARE(history[i].label, QString::number(i));
        for (int i = 0; i < acts; ++i) {
            if (i == acts / 2)
                reopen();
            QVERIFY(!m_file->undo().value().changes.isEmpty());
        }
        QVERIFY(m_file->undo().value().changes.isEmpty());
        QVERIFY(contents().topics.isEmpty());
        for (int i = 0; i < acts; ++i) {
            if (i % (acts / 2) == 0)
                reopen();
            QVERIFY(!m_file->redo().value().changes.isEmpty());
        }
        QVERIFY(m_file->redo().value().changes.isEmpty());
        QVERIFY(contents().topics == QList{topic});
    }

    /// No act leaves such a one; a file from elsewhere may have it.
    void takenBackAmongThoseThatStand_isNotInTheHistory()
    {
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            QVERIFY(m_file->perform(adding(Test::sampleCode(name), name)));
        QVERIFY(m_file->undo());
        m_file.reset();
        Test::alter(m_path, {QStringLiteral("UPDATE history SET undone = 1 WHERE number = 1")});
        reopen();
        const auto history = contents().history;
        QCOMPARE(history.size(), 2);
        QVERIFY(history[0].label == QStringLiteral("b") && !history[0].undone);
        QVERIFY(history[1].label == QStringLiteral("c") && history[1].undone);
    }

    void amended_isNoStepBack()
    {
        QVERIFY(m_file->amend({Change<Topic>{{}, Test::sampleTopic()}}));
        QVERIFY(contents().history.isEmpty());
        QVERIFY(m_file->undo().value().changes.isEmpty());
        QCOMPARE(contents().topics.size(), 1);
    }

    void setting_comesBack()
    {
        QCOMPARE(m_file->setting(QStringLiteral("layout")), QByteArray());
        QVERIFY(m_file->setSetting(QStringLiteral("layout"), "{\"a\":1}"));
        QVERIFY(m_file->setSetting(QStringLiteral("layout"), "{\"a\":2}"));
        QVERIFY2(!m_file->setSetting(QStringLiteral("layout"), "{"), "what is not JSON is refused");
        reopen();
        QCOMPARE(m_file->setting(QStringLiteral("layout")), QByteArray("{\"a\":2}"));
        QVERIFY(contents().history.isEmpty());
    }

    void closedFile_isOneFile()
    {
        QVERIFY(m_file->perform(adding(Test::sampleCode())));
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral("-wal")));
        m_file.reset();
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-wal")));
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-shm")));
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral("-journal")));
        const QByteArray header = Test::bytesOf(m_path).first(100);
        QCOMPARE(header.sliced(18, 2), QByteArray("\1\1")); // no write-ahead log: readable where nothing can be written
        QCOMPARE(header.sliced(68, 4), QByteArray("CRSD"));
    }

    void partsThatNoActBrought_goAtTheNextOpening()
    {
        const DocumentRecord document = Test::sampleDocument();
        const auto sources = Test::kept(*m_file, document, Test::sampleBytes());
        reopen();
        QVERIFY(m_file->part(document.id, 0).value().isEmpty());
        QVERIFY(m_file->perform(adding(document), sources));
        QCOMPARE(m_file->bytes(document.id).error().code, ErrorCode::DamagedProject);
    }

    void droppedParts_areThoseOfThatDocumentAlone_andOnlyUntilItHasCome()
    {
        const DocumentRecord document = Test::sampleDocument();
        const DocumentRecord other = Test::sampleDocument(QStringLiteral("other"));
        const auto sources = Test::kept(*m_file, document, Test::sampleBytes());
        (void)Test::kept(*m_file, other, "other");
        QVERIFY(m_file->dropParts(other.id));
        QVERIFY(m_file->part(other.id, 0).value().isEmpty());
        QVERIFY(m_file->perform(adding(document), sources));
        QVERIFY(m_file->dropParts(document.id));
        reopen();
        QCOMPARE(m_file->bytes(document.id).value(), Test::sampleBytes());
    }

    void flippedBitInADocument_isNoticed()
    {
        const DocumentRecord document = Test::sampleDocument();
        QVERIFY(m_file->perform(adding(document), Test::kept(*m_file, document, Test::sampleBytes())));
        m_file.reset();
        QByteArray bytes = Test::bytesOf(m_path);
        const qsizetype at = bytes.indexOf("bad sandbox");
        QVERIFY(at > 0);
        bytes[at] = 'm';
        Test::writeBytes(m_path, bytes);
        reopen();
        QCOMPARE(m_file->bytes(document.id).error().code, ErrorCode::DamagedProject);
        QCOMPARE(m_file->bytes(DocumentId::create()).error().code, ErrorCode::NoSuchDocument);
    }
};

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
