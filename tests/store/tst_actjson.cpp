// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "samples.h"
#include "store/actjson.h"
#include "store/actreading.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Crossread;
using namespace Crossread::Core;

/// An act comes back from its JSON as it was, and nothing else is taken for one.
class TestActJson final : public QObject {
    Q_OBJECT

    static QDateTime time(qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC); }
    template <typename Id>
    static Id id(int number)
    {
        return Id::fromString(QStringLiteral("0a1b2c3d-4e5f-4a6b-8c7d-%1").arg(number, 12, 16, QLatin1Char('0')));
    }
    /// Every kind of thing new, changed and gone, with every field set and with none.
    static QList<AnyChange> everyKind()
    {
        const Anchor anchor{{7, 3'000'000'000}, QStringLiteral("it is “bad”"), QStringLiteral("\"a\\b\n"),
            QStringLiteral("\u2028 🎉\t\u0001"), QByteArray::fromHex("00ff10a9").repeated(8)};
        ImportOptions options;
        options.kind = DocumentKind::Article;
        options.encoding = QStringLiteral("UTF-8");
        options.disabled = {CleanupKind::MarkdownLink, CleanupKind::Furniture};
        options.labels = {
            {QStringLiteral("Note"), false, {}}, {QStringLiteral("V. P."), true, QStringLiteral("Владимир")}};
        const DocumentRecord document{
            id<DocumentId>(1), QStringLiteral("a/b"), QStringLiteral("/x y.txt"), options, time(1'700'000'000'123), 3};
        const Code code{id<CodeId>(2), id<CodeId>(3), QStringLiteral("claim"), 0xABCDEF, QStringLiteral("c"),
            QStringLiteral("memo"), 1};
        const Annotation annotation{id<AnnotationId>(4), document.id, anchor, AnchorState::Orphaned,
            {code.id, code.parent}, QStringLiteral("memo"), QStringLiteral("ann"), time(-5), time(1)};
        const Topic topic{id<TopicId>(5), QStringLiteral("NATO"), 0x123456,
            {QStringLiteral("a"), QStringLiteral("Альянс")}, false, 2};
        const Link link{id<LinkId>(6), {document.id, anchor, AnchorState::Moved},
            {id<DocumentId>(7), {}, AnchorState::Exact}, LinkState::Rejected, Verdict::Paraphrase,
            QStringLiteral("see"), QStringLiteral("A. C."), time(2)};
        // What came later stands behind what was there first.
        Code heading = code;
        heading.heading = true;
        DocumentRecord described = document;
        described.group = QStringLiteral("Press/2022");
        described.memo = QStringLiteral("read \"twice\"");
        described.metadata = {QStringLiteral("Talks"), {QStringLiteral("A. Berg")}, QStringLiteral("P"),
            QStringLiteral("2022-02"), QStringLiteral("https://example.org/"), QStringLiteral("2022-03-01"),
            QStringLiteral("en")};
        const Attribute outlet{id<AttributeId>(8), QStringLiteral("Outlet"), AttributeType::Choice,
            AttributeOf::Speaker, {QStringLiteral("a"), QStringLiteral("b")}, 4};
        described.attributes = {{outlet.id, QStringLiteral("a")}, {id<AttributeId>(9), QStringLiteral("2022-02")}};
        DocumentRecord cited = described;
        cited.metadata.translators = {QStringLiteral("T. Lee")};
        cited.metadata.eventTitle = QStringLiteral("Talks again");
        cited.metadata.eventDate = QStringLiteral("2022-02-07");
        cited.metadata.eventPlace = QStringLiteral("Moscow");
        const SpeakerRecord speaker{
            id<SpeakerId>(10), QStringLiteral("Владимир"), QStringLiteral("memo"), {{outlet.id, QStringLiteral("b")}}};
        const CodeSet set{id<CodeSetId>(11), QStringLiteral("first"), {code.id, code.parent}, 2};
        const SavedQuery query{id<QueryId>(12), QStringLiteral("war"), QStringLiteral("{\"and\":[]}"), 1};
        const ProjectMemo memo{projectMemoId(), QStringLiteral("why")};
        const ProjectMemo coded{projectMemoId(), {}, {{QStringLiteral("Ann \"A\""), id<CoderId>(13)}}};
        ProjectMemo handed = coded;
        handed.handedOn = {{id<ThingId>(14), QStringLiteral("color"), QStringLiteral("#fff")}};
        Attribute bareAttribute;
        SpeakerRecord bareSpeaker;
        CodeSet bareSet;
        SavedQuery bareQuery;
        const ProjectMemo bareMemo{projectMemoId(), {}};
        bareAttribute.id = outlet.id;
        bareSpeaker.id = speaker.id;
        bareSet.id = set.id;
        bareQuery.id = query.id;
        DocumentRecord bareDocument;
        Code bareCode;
        Annotation bareAnnotation;
        Topic bareTopic;
        Link bareLink;
        bareDocument.id = document.id;
        bareCode.id = code.id;
        bareAnnotation.id = annotation.id;
        bareTopic.id = topic.id;
        bareLink.id = link.id;
        for (QDateTime *unset :
            {&bareDocument.imported, &bareAnnotation.created, &bareAnnotation.modified, &bareLink.created})
            *unset = time(0);
        return {Change<DocumentRecord>{{}, document}, Change<DocumentRecord>{document, bareDocument},
            Change<DocumentRecord>{bareDocument, {}}, Change<Code>{{}, code}, Change<Code>{code, bareCode},
            Change<Code>{bareCode, {}}, Change<Annotation>{{}, annotation},
            Change<Annotation>{annotation, bareAnnotation}, Change<Annotation>{bareAnnotation, {}},
            Change<Topic>{{}, topic}, Change<Topic>{topic, bareTopic}, Change<Topic>{bareTopic, {}},
            Change<Link>{{}, link}, Change<Link>{link, bareLink}, Change<Link>{bareLink, {}},
            Change<DocumentRecord>{document, described}, Change<Code>{code, heading}, Change<Attribute>{{}, outlet},
            Change<Attribute>{outlet, bareAttribute}, Change<Attribute>{bareAttribute, {}},
            Change<SpeakerRecord>{{}, speaker}, Change<SpeakerRecord>{speaker, bareSpeaker},
            Change<SpeakerRecord>{bareSpeaker, {}}, Change<CodeSet>{{}, set}, Change<CodeSet>{set, bareSet},
            Change<CodeSet>{bareSet, {}}, Change<SavedQuery>{{}, query}, Change<SavedQuery>{query, bareQuery},
            Change<SavedQuery>{bareQuery, {}}, Change<ProjectMemo>{{}, memo}, Change<ProjectMemo>{memo, bareMemo},
            Change<ProjectMemo>{bareMemo, {}}, Change<DocumentRecord>{described, cited},
            Change<ProjectMemo>{memo, coded}, Change<ProjectMemo>{coded, handed}};
    }
    static QByteArray everyKindWritten()
    {
        QFile file(QFINDTESTDATA("../data/acts/every-kind.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

private Q_SLOTS:
    void everyKindOfChange_isWrittenAsEver()
    {
        QCOMPARE(Store::changesToJson(everyKind()), everyKindWritten());
        QCOMPARE(Store::changesToJson({}), QByteArray("[]"));
    }

    void everyKindOfChange_isReadInBothWays()
    {
        const QByteArray json = everyKindWritten();
        QVERIFY(Store::changesFromAnyJson(json) == everyKind());
        QVERIFY(Store::changesFromOwnJson(json) == everyKind());
        QVERIFY(Store::changesFromOwnJson("[]") == QList<AnyChange>());
    }

    void text_isWrittenAsQtWritesItAndComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("quotes and backslashes") << QStringLiteral("\"C:\\new\" \\\\ /");
        QString controls;
        for (char16_t unit = 0; unit < 0x20; ++unit)
            controls += QChar(unit);
        QTest::newRow("every control character") << controls;
        QTest::newRow("delete, and controls beyond ASCII") << QStringLiteral("\u007f\u0080\u009f");
        QTest::newRow("two, three and four bytes") << QStringLiteral("é ߿ ࠀ “ \uffff 🎉 \U0010ffff");
        QTest::newRow("half a pair, high") << QString(QChar(0xd83c)) + u'x';
        QTest::newRow("half a pair, low") << u'x' + QString(QChar(0xdf89));
        QTest::newRow("half a pair at the end") << u'x' + QString(QChar(0xdbff));
        QTest::newRow("a pair the wrong way round") << QString(QChar(0xdf89)) + QChar(0xd83c);
        QTest::newRow("what looks like an escape") << QStringLiteral("\\u0041\\n");
        QTest::newRow("marks of bytes, at the begin and behind an escape") << QStringLiteral("\ufeff\ufeffa\n\ufeff");
        QTest::newRow("what looks like an act") << QStringLiteral("\"},{\"what\":\"code\"}]");
    }
    void text_isWrittenAsQtWritesItAndComesBack()
    {
        QFETCH(QString, text);
        Annotation annotation = Test::sampleAnnotation(Test::sampleDocument(), 1);
        annotation.anchor.exact = annotation.anchor.prefix = annotation.memo = annotation.coder = text;
        Topic topic = Test::sampleTopic();
        topic.phrases = {text, text + text};
        const QList<AnyChange> changes{Change<Annotation>{{}, annotation}, Change<Topic>{topic, {}}};
        const QByteArray json = Store::changesToJson(changes);
        QCOMPARE(json, Core::readJson(json).toJson(QJsonDocument::Compact));
        QVERIFY(Store::changesFromAnyJson(json) == changes);
        QVERIFY(Store::changesFromOwnJson(json) == changes);
    }

    void whatIsNotQuiteOurForm_isReadAllTheSame_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("spaces") << QByteArray(",\"state\":2") << QByteArray(", \"state\" : 2");
        QTest::newRow("a number with a fraction") << QByteArray("\"state\":2") << QByteArray("\"state\":2.0");
        QTest::newRow("a state unknown here") << QByteArray("\"state\":2") << QByteArray("\"state\":9");
        QTest::newRow("a field unknown here") << QByteArray("\"state\":2") << QByteArray("\"state\":2,\"zeal\":[{}]");
        QTest::newRow("an upper-case id") << QByteArray("0a1b2c3d") << QByteArray("0A1B2C3D");
        QTest::newRow("escapes that need not be") << QByteArray("\"claim\"") << QByteArray("\"cl\\u0041im\\/\"");
    }
    void whatIsNotQuiteOurForm_isReadAllTheSame()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray json = everyKindWritten().replace(from, to);
        QVERIFY(json != everyKindWritten());
        const auto expected = Store::changesFromAnyJson(json);
        QVERIFY(expected && expected->size() == everyKind().size());
        QVERIFY(Store::changesFromJson(json) == expected);
        const auto own = Store::changesFromOwnJson(json);
        QVERIFY(!own || own == expected);
    }

    void whereverAnActIsCutOff_itIsNone()
    {
        const QByteArray json = everyKindWritten();
        for (qsizetype size = 0; size < json.size(); ++size)
            QVERIFY2(!Store::changesFromOwnJson(json.first(size)), qPrintable(QString::number(size)));
        QVERIFY(!Store::changesFromOwnJson(json + ' '));
        QVERIFY(!Store::changesFromOwnJson(QByteArray(json).replace("NATO", "\xff\xfeTO")));
    }

    void act_comesBackAsItWas()
    {
        const DocumentRecord document = Test::sampleDocument();
        DocumentRecord bare = document;
        bare.options = {};
        Code child = Test::sampleCode();
        child.parent = CodeId::create();
        const Annotation annotation = Test::sampleAnnotation(document, 5, {CodeId::create(), CodeId::create()});
        Annotation changed = annotation;
        changed.memo.clear();
        changed.codes.clear();
        const QList<AnyChange> changes{
            Change<DocumentRecord>{document, bare},
            Change<Code>{{}, child},
            Change<Annotation>{annotation, changed},
            Change<Topic>{Test::sampleTopic(), {}},
            Change<Link>{{}, Test::sampleLink(document, bare)},
        };
        const auto read = Store::changesFromJson(Store::changesToJson(changes));
        QVERIFY(read);
        QCOMPARE(read->size(), changes.size());
        for (qsizetype i = 0; i < changes.size(); ++i)
            QVERIFY2(read->at(i) == changes[i], qPrintable(QStringLiteral("change %1").arg(i)));
    }

    void somethingElse_isNoAct_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("nothing") << QString();
        QTest::newRow("not JSON") << QStringLiteral("[{]");
        QTest::newRow("an object") << QStringLiteral("{}");
        QTest::newRow("a thing unknown here") << QStringLiteral("[{\"what\":\"cat\",\"after\":{}}]");
        QTest::newRow("neither before nor after") << QStringLiteral("[{\"what\":\"code\"}]");
        QTest::newRow("without an id") << QStringLiteral("[{\"what\":\"code\",\"after\":{\"name\":\"x\"}}]");
    }
    void somethingElse_isNoAct()
    {
        QFETCH(QString, json);
        QVERIFY(!Store::changesFromJson(json.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestActJson)
#include "tst_actjson.moc"
