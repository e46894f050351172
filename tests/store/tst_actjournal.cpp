// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/actjournal.h"
#include "store/kinds.h"
#include "store/recovery.h"
#include "support/scratch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using Store::ActJournal;

/// The text beside the backups says all that the project says, act by act, and is enough to make it anew.
class TestActJournal final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static QString inOrder(Store::Contents contents)
    {
        contents.history.clear();
        Store::Kinds::each([&]<typename T>() {
            std::ranges::sort(Store::listOf<T>(contents), {}, [](const T &one) { return one.id.uuid(); });
        });
        return Test::printed(contents);
    }
    QString replayed() const
    {
        QList<int> unread;
        const auto contents = Store::readJournal(m_path, unread);
        return contents && unread.isEmpty() ? inOrder(*contents) : QStringLiteral("unreadable");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("notes.jsonl"));
    }

    void everyAct_isInIt()
    {
        const auto file = Store::ProjectFile::create(m_folder->filePath(QStringLiteral("talks.crossread"))).value();
        ActJournal journal(m_path);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(journal.begin(file->load().value(), now));
        DocumentRecord document = Test::sampleDocument();
        const Code code = Test::sampleCode();
        const QList<AnyChange> said = Test::describing(document, code);
        const Annotation annotation = Test::sampleAnnotation(document, 33, {code.id});
        Annotation changed = annotation;
        changed.memo = QStringLiteral("],\"label\":\"x\n\u2028");
        const QHash<DocumentId, QByteArray> sources = Test::kept(*file, document, Test::sampleBytes());
        const auto perform = [&](const ChangeSet &act, const QHash<DocumentId, QByteArray> &with = {}) {
            QVERIFY(file->perform(act, with));
            QVERIFY(journal.add(act, now));
            QCOMPARE(replayed(), inOrder(file->load().value()));
        };
        QList<AnyChange> all = said;
        all += {Change<DocumentRecord>{{}, document}, Change<Code>{{}, code}, Change<Annotation>{{}, annotation},
            Change<Topic>{{}, Test::sampleTopic()}};
        perform({QStringLiteral("All],\"label\":\""), all}, sources);
        perform(Test::adding(Test::sampleLink(document, document)));
        perform({QStringLiteral("Memo"), {std::get<Change<ProjectMemo>>(said.constLast()).reversed()}});
        perform({QStringLiteral("Memo"), {Change<Annotation>{annotation, changed}}});
        perform({QStringLiteral("Gone"), {Change<Annotation>{changed, {}}}});
        for (int i = 0; i < 4; ++i) {
            const auto undone = file->undo().value();
            QVERIFY(journal.add(undone, now));
            QCOMPARE(replayed(), inOrder(file->load().value()));
        }
        QVERIFY(journal.begin(file->load().value(), now));
        QCOMPARE(replayed(), inOrder(file->load().value()));
    }

    void lineThatWasCutOff_spoilsNoOther()
    {
        ActJournal journal(m_path);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(journal.begin({}, now));
        QVERIFY(journal.add(Test::adding(Test::sampleCode(QStringLiteral("a"))), now));
        const QByteArray whole = Test::bytesOf(m_path);
        Test::writeBytes(m_path, whole + QByteArray("{\"changes\":[{\"after\":{\"col"));
        QList<int> unread;
        QCOMPARE(Store::readJournal(m_path, unread)->codes.size(), 1);
        QVERIFY(unread.isEmpty());
        QVERIFY(journal.add(Test::adding(Test::sampleCode(QStringLiteral("b"))), now));
        QCOMPARE(Store::readJournal(m_path, unread)->codes.size(), 2);
        QCOMPARE(unread, QList<int>{3});
    }

    void longJournal_asksToBeginAnew()
    {
        ActJournal journal(m_path);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(journal.begin({}, now));
        Code code = Test::sampleCode();
        code.memo = QString(300'000, u'x');
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!journal.isLong());
            QVERIFY(journal.add(Test::adding(code), now));
        }
        QVERIFY(journal.isLong());
    }

    void whatIsNoJournal_isNotReadAsOne()
    {
        QList<int> unread;
        Test::writeBytes(m_path, "Some text.\n");
        QCOMPARE(Store::readJournal(m_path, unread).error().code, ErrorCode::NotAProject);
        QVERIFY(!Store::isJournal(m_path));
        QVERIFY2(!ActJournal(m_folder->filePath(QStringLiteral("none.jsonl"))).add({}, QDateTime()),
            "it is never begun without all that there is");
    }

    void journalAlone_makesTheProjectAnew()
    {
        const DocumentRecord document = Test::sampleDocument();
        const Code code = Test::sampleCode();
        Annotation annotation = Test::sampleAnnotation(document, 33, {code.id});
        Store::Contents contents;
        contents.documents = {document};
        contents.codes = {code};
        contents.annotations = {annotation};
        QVERIFY(ActJournal(m_path).begin(contents, QDateTime::currentDateTimeUtc()));
        const QString text = m_folder->filePath(QStringLiteral("transcript.txt"));
        Test::writeBytes(text, Test::sampleBytes());
        for (const bool withText : {false, true}) {
            const QString output = m_folder->filePath(QStringLiteral("new %1.crossread").arg(withText));
            const auto recovered = Store::recover(m_path, output, {}, withText ? QStringList{text} : QStringList());
            QVERIFY2(recovered, qPrintable(recovered ? QString() : recovered.error().sentence()));
            QCOMPARE(recovered->isWhole(), withText);
            const auto file = Store::ProjectFile::open(output).value();
            const auto made = file->load().value();
            QVERIFY(made.doubts.isEmpty());
            QCOMPARE(made.annotations, contents.annotations);
            const QByteArray bytes = file->bytes(document.id).value();
            QVERIFY(withText ? bytes == Test::sampleBytes() : bytes.contains("a bad sandbox"));
        }
    }
};

QTEST_GUILESS_MAIN(TestActJournal)
#include "tst_actjournal.moc"
