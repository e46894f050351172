// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrieve/query.h"

#include <QJsonDocument>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Retrieve;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Crossread::Retrieve::Query)

/// Queries go into projects as JSON, and come from wherever.
class TestQuery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void query_isReadAsItWasWritten_data()
    {
        QTest::addColumn<Query>("query");
        const auto of = [](auto what, bool isNegated = false) { return Condition{what, isNegated}; };
        const auto row = [](const char *name, const Condition &where) { QTest::newRow(name) << Query{where}; };
        const Core::CodeId code = Core::CodeId::create();
        QTest::newRow("everything") << Query();
        QTest::newRow("grouped and sorted") << Query{{}, Grouping::Speaker, {}, Order::Made, true};
        QTest::newRow("grouped by an attribute") << Query{{}, Grouping::Attribute, Core::AttributeId::create()};
        row("all of none is everything, and still written", of(All{}, true));
        row("any of two", of(Any{{of(HasCode{code}), of(HasCode{code, false}, true)}}));
        row("no code", of(HasCode{}));
        row("a speaker with quotation marks", of(HasSpeaker{u"Dwayne “The Rock” \"J\""_s}));
        row("nobody speaks", of(HasSpeaker{}));
        row("a topic", of(NamesTopic{Core::TopicId::create()}));
        row("a document", of(InDocument{Core::DocumentId::create()}));
        row("a code set", of(HasCodeOf{Core::CodeSetId::create()}));
        row("a group", of(InGroup{u"press/weekly"_s}, true));
        row("a value", of(HasValue{Core::AttributeId::create(), u"France"_s}));
        row("a value within bounds", of(HasValue{Core::AttributeId::create(), {}, u"2"_s, u"9.5"_s}));
        row("a coder", of(ByCoder{u"AN"_s}));
        row("linked with", of(LinkedWith{Core::DocumentId::create()}));
        row("found in", of(LinkedWith{Core::DocumentId::create(), true}));
        row("the last verdict", of(HasVerdict{Core::Verdict::Translated}));
        row("a verdict", of(HasVerdict{Core::Verdict::NotFound}));
        row("a ruling", of(HasRuling{Core::LinkState::ByHand}));
        row("days of annotations", of(Dated{Dated::Of::Annotation, QDate(2022, 2, 7), {}}));
        row("days of documents", of(Dated{Dated::Of::Document, QDate(2022, 2, 7), QDate(2022, 2, 8)}));
        row("words", of(HasWords{{u"nuclear"_s}}));
        row("a pattern in the memo",
            of(HasWords{{u"nucl.*"_s, Core::FindMode::RegularExpression, true}, HasWords::In::Memo}));
        row("near, in turns", of(Related{Related::How::Near, {of(HasCode{code})}, 3, Related::Unit::Turn}));
        row("within, not",
            of(Related{Related::How::Within, {of(All{{of(HasCode{code}), of(ByCoder{u"B"_s})}})}}, true));
    }
    void query_isReadAsItWasWritten()
    {
        QFETCH(Query, query);
        const QByteArray json = QJsonDocument(toJson(query)).toJson();
        const auto read = queryFromJson(json);
        QVERIFY2(read, json.constData());
        QVERIFY2(*read == query, json.constData());
        QCOMPARE(QJsonDocument(toJson(*read)).toJson(), json);
    }

    void whatIsNotUnderstood_isNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no JSON") << QByteArray("code:x") << u"code:x"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"[]"_s;
        QTest::newRow("an unknown condition")
            << QByteArray(R"({"where": {"colour": "red"}})") << uR"({"colour":"red"})"_s;
        QTest::newRow("an unknown part") << QByteArray(R"({"filter": {}})") << uR"("filter")"_s;
        QTest::newRow("no id") << QByteArray(R"({"where": {"code": "peace"}})") << uR"("peace")"_s;
        QTest::newRow("an unknown group") << QByteArray(R"({"group": "colour"})") << uR"("colour")"_s;
        QTest::newRow("no day") << QByteArray(R"({"where": {"dated": "document", "from": "soon"}})") << uR"("soon")"_s;
        QTest::newRow("a relation to nothing") << QByteArray(R"({"where": {"near": []}})") << uR"({"near":[]})"_s;
        QTest::newRow("a number for a name") << QByteArray(R"({"where": {"speaker": 7}})") << u"7"_s;
    }
    void whatIsNotUnderstood_isNamed()
    {
        QFETCH(QByteArray, json);
        const auto read = queryFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Core::ErrorCode::BadArgument);
        QTEST(read.error().subject, "subject");
    }

    void deepNesting_isRefused()
    {
        QByteArray json = R"({"where": )";
        for (int depth = 0; depth < 500; ++depth)
            json += R"({"all": [)";
        json += R"({"coder": "A"})";
        for (int depth = 0; depth < 500; ++depth)
            json += "]}";
        QVERIFY(!queryFromJson(json + '}'));
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
