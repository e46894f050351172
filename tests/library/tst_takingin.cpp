// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/notes.h"
#include "library/takingin.h"
#include "models/fixtures.h"
#include "support/scratch.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Annotations of other programs come into a project that has their texts.
class TestTakingIn final : public QObject {
    Q_OBJECT

    std::unique_ptr<Test::TemporaryProject> m_talks;
    Core::DocumentId m_first;

    [[nodiscard]] Project::Project &project() const { return *m_talks->project; }
    [[nodiscard]] QString write(const QByteArray &content, const QString &name = u"a.md"_s) const
    {
        const QString path = m_talks->folder.filePath(name);
        Test::writeBytes(path, content);
        return path;
    }
    /// Each annotation as "document: words; codes; memo".
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const Core::AnnotationId &id : project().annotationIds({})) {
            const Core::Annotation &one = *project().annotation(id);
            QStringList codes;
            for (const Core::CodeId &code : one.codes)
                codes.append(project().codePath(code));
            lines.append(project().record(one.document)->name + u": "_s + one.anchor.exact + u"; "_s
                + codes.join(u", "_s) + u"; "_s + one.memo);
        }
        return lines;
    }
    [[nodiscard]] Library::TakingIn taken(const QString &path) const
    {
        auto made = Library::takeIn(project(), path);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence()));
        return *std::move(made);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_talks = std::make_unique<Test::TemporaryProject>();
        m_first = m_talks->add(u"first"_s, u"Ann: The tide turned at noon, “late” as ever.\nBen: We rest. We rest."_s);
        (void)m_talks->add(u"second"_s, u"Ann: The tide turned at noon.\nBen: Nobody slept that night, not one."_s);
    }
    void cleanup() { m_talks.reset(); }

    void quotation_goesWhereItsWordsAre_data()
    {
        QTest::addColumn<QByteArray>("note");
        QTest::addColumn<QStringList>("expected");
        const QByteArray head = "---\ntitle: first\n---\n";
        QTest::newRow("to the document of its title") << head + "> The tide turned at noon\n"
                                                      << QStringList{u"first: The tide turned at noon; ; "_s};
        QTest::newRow("short, where the title says which") << head + "> The tide\n\n#sea\n\nSo late?\n"
                                                           << QStringList{u"first: The tide; sea; So late?"_s};
        QTest::newRow("to the only one that has it")
            << QByteArray("> Nobody slept that night\n") << QStringList{u"second: Nobody slept that night; ; "_s};
        QTest::newRow("nowhere, where two have it") << QByteArray("> The tide turned at noon\n") << QStringList();
        QTest::newRow("nowhere, where it is short and alone") << QByteArray("> not one\n") << QStringList();
        QTest::newRow("nowhere, where one has it twice") << head + "> We rest.\n" << QStringList();
        QTest::newRow("with other quotation marks and line ends")
            << QByteArray("> turned at noon, \"late\" as ever. Ben: We\n")
            << QStringList{u"first: turned at noon, “late” as ever.\nBen: We; ; "_s};
        QTest::newRow("to another where the title is not that of its words") << head
                + "> Nobody slept that night\n" << QStringList{u"second: Nobody slept that night; ; "_s};
        QTest::newRow("by what stands around it") << head + "Ben: ==We rest.== We rest.\n"
                                                  << QStringList{u"first: We rest.; ; "_s};
    }
    void quotation_goesWhereItsWordsAre()
    {
        QFETCH(QByteArray, note);
        QFETCH(QStringList, expected);
        const Library::TakingIn made = taken(write(note));
        QCOMPARE(lines(), expected);
        QCOMPARE(made.added, expected.size());
        QCOMPARE(made.losses.size(), expected.isEmpty() ? 1 : 0);
        QCOMPARE(project().canUndo() && project().undoLabel().contains(u"a.md"), !expected.isEmpty());
    }

    void noteOfOurOwn_isKnown()
    {
        m_talks->annotate(m_first, {5, 20}, {u"Peace talks/In the East"_s, u"2022"_s}, u"*why* now?\n#2"_s);
        m_talks->annotate(m_first, {51, 67}, {u"rest"_s});
        Project::Snapshot snapshot(project());
        const auto notes = Library::notesOf(snapshot);
        QVERIFY(notes && notes->size() == 1);
        const QString path = write(notes->constFirst().content);
        const QStringList before = lines();
        const Library::TakingIn again = taken(path);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.known, 2);
        QCOMPARE(lines(), before);

        // Where they are gone they come back, with the codes that their tags stand for and ids that begin as theirs.
        const QList<Core::AnnotationId> ids = project().annotationIds(m_first);
        QVERIFY(project().removeAnnotations(ids));
        QCOMPARE(taken(path).added, 2);
        QCOMPARE(lines(), before);
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(project().annotationIds(m_first)[i].toString().first(8), ids[i].toString().first(8));
        QCOMPARE(taken(path).known, 2);
    }

    void whatHasNoId_comesOnce()
    {
        const QString path = write("> Nobody slept that night\n\n#sleep\n\nWhy not?\n");
        QCOMPARE(taken(path).added, 1);
        QCOMPARE(taken(path).known, 1);
        QCOMPARE(lines(), QStringList{u"second: Nobody slept that night; sleep; Why not?"_s});
        QVERIFY(project().undo());
        QVERIFY(lines().isEmpty() && project().codes().isEmpty());
    }

    void tags_areTheCodesThatAreThere()
    {
        QVERIFY(project().codeNamed(u"Long nights/Sleep"_s));
        (void)taken(write("> Nobody slept that night\n\n#long-nights/sleep #Sea #sea\n"));
        QCOMPARE(lines(), QStringList{u"second: Nobody slept that night; Long nights/Sleep, Sea; "_s});
    }

    void sameIdTwice_comesOnce()
    {
        const QByteArray one =
            R"({"id":"urn:uuid:01234567-89ab-4def-8123-456789abcdef","type":"Annotation","target":)"
            R"({"source":"x","selector":{"type":"TextQuoteSelector","exact":"Nobody slept that night"}}})";
        const Library::TakingIn made = taken(write("[" + one + "," + one + "]", u"a.json"_s));
        QCOMPARE(made.added, 1);
        QCOMPARE(made.known, 1);
    }

    void projectThatHasChanged_isPlannedAgain_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<bool>("brings");
        QTest::newRow("nothing") << 0 << true;
        QTest::newRow("an annotation") << 1 << false;
        QTest::newRow("a code") << 2 << false;
        QTest::newRow("a document") << 3 << false;
        QTest::newRow("something that it does not rely on") << 4 << true;
    }
    void projectThatHasChanged_isPlannedAgain()
    {
        QFETCH(int, act);
        QFETCH(bool, brings);
        const QString path = write("> Nobody slept that night\n\n#sleep\n");
        const auto plan = Library::planTakingIn(Project::Snapshot(project()), path, u"AN"_s);
        QVERIFY(plan);
        if (act == 1)
            m_talks->annotate(m_first, {5, 8});
        else if (act == 2)
            QVERIFY(project().codeNamed(u"sleep"_s));
        else if (act == 3)
            QVERIFY(project().renameDocument(m_first, u"third"_s));
        else if (act == 4)
            QVERIFY(project().setMemo(u"a memo"_s));
        QCOMPARE(Library::bring(project(), *plan).value(), brings);
        QCOMPARE(lines().filter(u"Nobody"_s).size(), brings ? 1 : 0);
    }

    /// As Taguette writes a codebook: a flat list, dots for paths, no colours; what stands for a code in any language.
    void codebookWithoutColours_comesWithItsNamesAndMemos()
    {
        const QByteArray codes =
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
            "xsi:schemaLocation=\"urn:QDA-XML:codebook:1.0 Codebook.xsd\" origin=\"Taguette 1.4\">\n"
            "  <Codes>\n"
            "    <Code guid=\"0D3C1A52-7C0E-4F0B-9B7E-3A5C1D2E4F60\" name=\"enquêté\" isCodable=\"true\"/>\n"
            "    <Code guid=\"0D3C1A52-7C0E-4F0B-9B7E-3A5C1D2E4F61\" name=\"enquêté.santé\" isCodable=\"true\">\n"
            "      <Description>Ce qu’il dit de sa santé.\nPas celle des autres 🎉</Description>\n"
            "    </Code>\n"
            "  </Codes>\n"
            "</CodeBook>\n";
        const Library::TakingIn made = taken(write(codes, u"codebook.qdc"_s));
        QVERIFY2(made.losses.isEmpty(), qPrintable(made.losses.join(u'\n')));
        QCOMPARE(made.added, 2);
        const QList<Core::Code> there = project().codes();
        QCOMPARE(there.size(), 2);
        QCOMPARE(there[0].name, u"enquêté"_s);
        QCOMPARE(there[1].name, u"enquêté.santé"_s);
        QCOMPARE(there[1].memo, u"Ce qu’il dit de sa santé.\nPas celle des autres 🎉"_s);
        QVERIFY(there[0].colour != there[1].colour);
        QVERIFY(!there[0].heading && !there[1].heading);
    }

    void stopped_changesNothing()
    {
        Core::Progress progress;
        progress.cancel();
        const auto plan = Library::planTakingIn(
            Project::Snapshot(project()), write("> Nobody slept that night\n"), u"AN"_s, progress);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, Core::ErrorCode::Canceled);
    }
};

QTEST_GUILESS_MAIN(TestTakingIn)
#include "tst_takingin.moc"
