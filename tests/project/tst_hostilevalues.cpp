// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include "store/actjson.h"
#include "store/packeddocument.h"
#include "store/proof.h"
#include "store/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <limits>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(Document &)>;
Q_DECLARE_METATYPE(Spoil)

/// Numbers at the edge of what an integer can say, with a proof that is right: whoever writes a row can write that too.
class TestHostileValues final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    DocumentId m_document;
    AnnotationId m_annotation;

    /// Nothing shows outside of the text, and everything goes on working.
    void goesOn() const
    {
        for (int opening = 0; opening < 2; ++opening) {
            const auto opened = Project::Project::open(m_path);
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().sentence()));
            Project::Project &project = **opened;
            const auto text = project.document(m_document).value();
            const auto isInside = [&](TextSpan span) {
                return 0 <= span.begin && span.begin <= span.end && span.end <= text->text.size();
            };
            for (const AnnotationId &id : project.annotationIds({}))
                QVERIFY(isInside(project.annotation(id)->anchor.span));
            for (const Link &link : project.links())
                QVERIFY(isInside(link.from.anchor.span) && isInside(link.to.anchor.span));
            QVERIFY(project.annotateNamed(m_document, {3, 9}, {u"code %1"_s.arg(opening)}));
            QVERIFY(project.undo() && project.redo());
        }
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".crossread");
        const auto project = Project::Project::create(m_path).value();
        m_document = Test::add(*project, u"transcript"_s);
        const TextSpan words = Test::spanOf(*project, m_document, u"bad sandbox"_s);
        m_annotation = project->annotateNamed(m_document, words, {u"security"_s}).value();
        QVERIFY(project->link(m_document, words, m_document, {0, 4}));
    }

    void placeFarOutside_isFoundAgainOrLost_data()
    {
        QTest::addColumn<qint64>("begin");
        QTest::addColumn<qint64>("end");
        QTest::addColumn<bool>("sameWords");
        for (const bool same : {true, false}) {
            const char *words = same ? "its words" : "words that stand nowhere";
            QTest::addRow("just behind the text, %s", words) << qint64(10'000) << qint64(10'011) << same;
            QTest::addRow("from the text to 2^31 - 1, %s", words) << qint64(0) << (qint64(1) << 31) - 1 << same;
            QTest::addRow("around 2^31, %s", words) << (qint64(1) << 31) - 1 << (qint64(1) << 31) + 1 << same;
            QTest::addRow("around 2^32, %s", words) << (qint64(1) << 32) << (qint64(1) << 32) + 11 << same;
            QTest::addRow("the furthest there is, %s", words) << (qint64(1) << 53) - 1 << (qint64(1) << 53) << same;
        }
    }
    void placeFarOutside_isFoundAgainOrLost()
    {
        QFETCH(qint64, begin);
        QFETCH(qint64, end);
        QFETCH(bool, sameWords);
        {
            const auto file = Store::ProjectFile::open(m_path).value();
            const auto contents = file->load().value();
            Annotation annotation = contents.annotations[0];
            annotation.anchor.span = {begin, end};
            Link link = contents.links[0];
            link.from.anchor.span = link.to.anchor.span = {begin, end};
            if (!sameWords)
                annotation.anchor.exact = link.from.anchor.exact = u"nobody ever said that, nor anything like it"_s;
            QVERIFY(file->amend(
                {Change<Annotation>{contents.annotations[0], annotation}, Change<Link>{contents.links[0], link}}));
            QVERIFY2(file->load()->doubts.isEmpty(), "the proofs are right");
        }
        goesOn();
        const auto project = Project::Project::open(m_path).value();
        QVERIFY(project->document(m_document));
        const Annotation &annotation = *project->annotation(m_annotation);
        QVERIFY(annotation.state == (sameWords ? AnchorState::Exact : AnchorState::Orphaned));
        if (sameWords)
            QCOMPARE(Test::quoteOf(*project, m_annotation), u"bad sandbox"_s);
    }

    void impossiblePlace_isLeftOut_withItsProofAndWithout_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        QTest::newRow("before the text") << u"-1"_s << u"4"_s;
        QTest::newRow("the lowest there is") << u"-9223372036854775808"_s << u"4"_s;
        QTest::newRow("from the lowest to the highest") << u"-9223372036854775808"_s << u"9223372036854775807"_s;
        QTest::newRow("the highest there is") << u"9223372036854775807"_s << u"9223372036854775807"_s;
        QTest::newRow("an end before the begin") << u"9"_s << u"8"_s;
        QTest::newRow("further than any text") << u"0"_s << u"9007199254740993"_s;
    }
    void impossiblePlace_isLeftOut_withItsProofAndWithout()
    {
        QFETCH(QString, begin);
        QFETCH(QString, end);
        QByteArray proof;
        {
            const auto file = Store::ProjectFile::open(m_path).value();
            Annotation annotation = file->load()->annotations[0];
            annotation.anchor.span = {qsizetype(begin.toLongLong()), qsizetype(end.toLongLong())};
            Store::JsonWriter json;
            proof = Store::proofOf(annotation, json);
        }
        const QString ignore = u"PRAGMA ignore_check_constraints = ON"_s;
        Test::alter(m_path,
            {ignore,
                u"UPDATE annotation SET span_begin = %1, span_end = %2, proof = x'%3'"_s.arg(
                    begin, end, QString::fromLatin1(proof.toHex())),
                u"UPDATE link SET from_span_begin = %1, from_span_end = %2"_s.arg(begin, end)});
        goesOn();
        const auto project = Project::Project::open(m_path).value();
        QVERIFY(!project->annotation(m_annotation));
        QVERIFY(project->links().isEmpty());
        QCOMPARE(project->doubts().size(), 2);
        for (const Store::Doubt &doubt : project->doubts())
            QVERIFY(doubt.why == Store::Doubt::Why::Unreadable);
    }

    void placeInAList_atTheEdgeOf32Bits_isNoHindrance()
    {
        {
            const auto file = Store::ProjectFile::open(m_path).value();
            const auto contents = file->load().value();
            Code code = contents.codes[0];
            code.position = std::numeric_limits<int>::max();
            DocumentRecord record = contents.documents[0];
            record.position = std::numeric_limits<int>::max();
            Topic topic = contents.topics[0];
            topic.position = std::numeric_limits<int>::min();
            const int highest = std::numeric_limits<int>::max();
            QVERIFY(
                file->amend({Change<Attribute>{{}, Attribute{AttributeId::create(), u"Outlet"_s, {}, {}, {}, highest}},
                    Change<CodeSet>{{}, CodeSet{CodeSetId::create(), u"first"_s, {}, highest}},
                    Change<SavedQuery>{{}, SavedQuery{QueryId::create(), u"first"_s, {}, highest}}}));
            QVERIFY(file->amend({Change<Code>{contents.codes[0], code},
                Change<DocumentRecord>{contents.documents[0], record}, Change<Topic>{contents.topics[0], topic}}));
        }
        goesOn();
        const auto project = Project::Project::open(m_path).value();
        Test::add(*project, u"another"_s);
        QCOMPARE(project->documents().size(), 2);
        QCOMPARE(project->codes().size(), 3);
        QVERIFY(project->setAttribute({AttributeId::create(), u"Year"_s, {}, {}, {}, 0}));
        QVERIFY(project->setCodeSet({CodeSetId::create(), u"second"_s, {}, 0}));
        QVERIFY(project->setQuery({QueryId::create(), u"second"_s, {}, 0}));
        QCOMPARE(project->data().attributes().size(), 2);
    }

    void actWithNumbersThatCannotBe_isNotReplayed_data()
    {
        QTest::addColumn<QByteArray>("before"); // in the JSON of the newest act
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *field, const char *number) {
            const QByteArray key = '"' + QByteArray(field) + "\":";
            QTest::addRow("%s %s", field, number) << key << key + number;
        };
        for (const char *field : {"begin", "end"}) {
            row(field, "9223372036854775807");
            row(field, "9223372036854775808");
            row(field, "-9223372036854775808");
            row(field, "-1");
            row(field, "9007199254740993");
            row(field, "1e300");
        }
        row("created", "9223372036854775807");
        row("created", "-9223372036854775808");
        row("state", "2147483648");
    }
    void actWithNumbersThatCannotBe_isNotReplayed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray json;
        {
            const auto file = Store::ProjectFile::open(m_path).value();
            json = Store::changesToJson({Change<Link>{{}, file->load()->links[0]}});
        }
        for (qsizetype at = json.indexOf(before); at >= 0; at = json.indexOf(before, at + after.size())) {
            qsizetype end = at + before.size();
            while (json[end] == '-' || (json[end] >= '0' && json[end] <= '9'))
                ++end;
            json.replace(at, end - at, after);
        }
        const Store::EntryHead head{99, u"Link passages"_s, 1'700'000'000'000, false};
        Test::alter(m_path,
            {u"INSERT INTO history (number, label, made, undone, changes, proof) VALUES (99, '%1', %2, 0, '%3', x'%4')"_s
                    .arg(head.label)
                    .arg(head.made)
                    .arg(QString::fromUtf8(json), QString::fromLatin1(Store::proofOf(head, json).toHex()))});
        const auto project = Project::Project::open(m_path).value();
        QVERIFY(project->document(m_document));
        const auto undone = project->undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::AlteredAct);
        QCOMPARE(project->links().size(), 1);
        QVERIFY2(project->annotate(m_document, {3, 9}, {}), "what comes after it goes on");
        QVERIFY(project->undo());
    }

    void lastNumberOfAnAct_isToldAndKeepsTheProjectReadable()
    {
        Test::alter(m_path,
            {u"UPDATE history SET number = 9007199254740992 WHERE number = (SELECT max(number) FROM history)"_s});
        {
            const auto project = Project::Project::open(m_path).value();
            QVERIFY(project->document(m_document));
            const auto refused = project->annotate(m_document, {3, 9}, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::DamagedProject);
        }
        QVERIFY(Project::Project::open(m_path));
    }

    void keptText_withPlacesOutsideOfIt_isNotTaken_data()
    {
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
        constexpr qsizetype highest = std::numeric_limits<qsizetype>::max();
        row("a page before it", [](Document &document) { document.locators = {{-1}}; });
        row("a page behind it", [](Document &document) { document.locators = {{document.text.size() + 1}}; });
        row("a page at the highest number", [](Document &document) { document.locators = {{highest}}; });
        row("pages in no order", [](Document &document) { document.locators = {{9}, {3}}; });
        row("a paragraph behind it", [](Document &document) { document.paragraphs.last().begin = highest; });
        row("a turn that ends before it begins", [](Document &document) { document.turns[0].span = {9, 3}; });
        row("a turn by nobody", [](Document &document) { document.turns[0].speaker = 7000; });
        row("a turn by less than nobody", [](Document &document) { document.turns[0].speaker = -1; });
        row("a quotation with a length below nothing",
            [](Document &document) { document.quotations = {{{1, 9}, {8, 2}}}; });
        row("a quotation at the highest number",
            [](Document &document) { document.quotations = {{{highest - 1, highest}, {highest - 1, highest}}}; });
        row("a clean-up with a length below nothing",
            [](Document &document) { document.cleanups = {{CleanupKind::MarkdownLink, {9, 2}, {}, 0}}; });
        row("a clean-up far behind any file", [](Document &document) {
            document.cleanups = {{CleanupKind::MarkdownLink, {0, qsizetype(1) << 41}, {}, 0}};
        });
        row("a comment before it", [](Document &document) { document.comments = {{{-5, 4}, {}, {}, {}}}; });
    }
    void keptText_withPlacesOutsideOfIt_isNotTaken()
    {
        QFETCH(Spoil, spoil);
        const auto project = Project::Project::open(m_path).value();
        Document document = *project->document(m_document).value();
        QVERIFY(Store::unpackedDocument(Store::packed(document)));
        spoil(document);
        QVERIFY(!Store::unpackedDocument(Store::packed(document)));
    }
};

QTEST_GUILESS_MAIN(TestHostileValues)
#include "tst_hostilevalues.moc"
