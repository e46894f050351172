// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codings.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Retrieve;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Crossread::Retrieve::Condition)

/// What each condition lets through, and in which order and groups.
class TestEvaluate final : public QObject {
    Q_OBJECT

    Test::Codings m_talks;
    Core::DocumentId m_first;
    Core::DocumentId m_second;
    Core::CodeId m_peace;
    Core::CodeId m_treaty;
    Core::CodeId m_war;
    Core::TopicId m_nato;
    Core::AttributeId m_outlet;
    Core::AttributeId m_reach;
    Core::AttributeId m_country;
    Core::CodeSetId m_set;

    /// The annotated words, "; " between, and groups as "title: …" parted by " | ".
    [[nodiscard]] QString answered(const Query &query) const
    {
        const Snapshot snapshot = m_talks.snapshot();
        const auto answer = evaluate(snapshot, query);
        if (!answer)
            return answer.error().sentence();
        QStringList groups;
        for (const Group &group : answer->groups) {
            QStringList words;
            for (const Core::AnnotationId id : group.ids)
                words.append(snapshot.data.annotation(id)->anchor.exact);
            groups.append((group.key.isNull() && query.grouping == Grouping::None ? QString() : group.title + u": ")
                + words.join(u"; "_s));
        }
        return groups.join(u" | "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_first = m_talks.document(u"Talks"_s,
            u"Ann: We want a treaty now. NATO agrees.\nBen: No treaty, no peace. War is near.\nAnn: “Wait.”"_s,
            u"2022-02"_s);
        m_second = m_talks.document(u"News"_s, u"They want war, Ann said.\nBen: Café talks."_s, u"2023"_s);
        m_peace = m_talks.code(u"peace"_s);
        m_treaty = m_talks.code(u"treaty"_s, m_peace);
        m_war = m_talks.code(u"war"_s);
        Core::Topic nato;
        nato.id = m_nato = Core::TopicId::create();
        nato.name = u"NATO"_s;
        nato.phrases = {u"NATO"_s, u"War"_s};
        m_talks.contents.topics.append(nato);
        const auto made = [](int day) { return QDateTime(QDate(2026, 3, day), QTime(12, 0)).toUTC(); };
        Core::Annotation *one = &m_talks.annotateWords(m_first, u"a treaty now"_s, {m_treaty});
        one->coder = u"AN"_s;
        one->created = made(1);
        one = &m_talks.annotateWords(m_first, u"NATO agrees."_s, {m_peace});
        one->coder = u"BE"_s;
        one->created = made(2);
        one->memo = u"who says so?"_s;
        one = &m_talks.annotateWords(m_first, u"War is near.\nAnn: “Wait.”"_s, {m_war, m_peace});
        one->coder = u"AN"_s;
        one->created = made(3);
        one = &m_talks.annotateWords(m_second, u"war"_s, {m_war});
        one->created = made(4);
        one = &m_talks.annotateWords(m_second, u"Café"_s);
        one->created = made(5);
        one->coder = u"BE"_s;
        Core::Annotation &lost = m_talks.annotateWords(m_second, u"talks"_s, {m_war});
        lost.anchor.exact = u"lost words"_s;
        lost.state = Core::AnchorState::Orphaned;
        lost.created = made(6);

        const auto attribute = [&](const QString &name, Core::AttributeType type, Core::AttributeOf of) {
            m_talks.contents.attributes.append({Core::AttributeId::create(), name, type, of, {}, 0});
            return m_talks.contents.attributes.last().id;
        };
        m_outlet = attribute(u"Outlet"_s, Core::AttributeType::Text, Core::AttributeOf::Document);
        m_reach = attribute(u"Reach"_s, Core::AttributeType::Number, Core::AttributeOf::Document);
        m_country = attribute(u"Country"_s, Core::AttributeType::Text, Core::AttributeOf::Speaker);
        m_talks.contents.documents[1].group = u"press/daily"_s;
        m_talks.contents.documents[1].attributes = {{m_outlet, u"Herald"_s}, {m_reach, u"90"_s}};
        m_talks.contents.speakers.append({Core::SpeakerId::create(), u"Ben"_s, {}, {{m_country, u"Chad"_s}}});
        m_set = Core::CodeSetId::create();
        m_talks.contents.codeSets.append({m_set, u"both"_s, {m_treaty, m_war}, 0});

        Core::Link link;
        link.id = Core::LinkId::create();
        link.from = {m_second, Core::makeAnchor(m_talks.texts[m_second], {}, {5, 14})}; // want war,
        link.to = {m_first, Core::makeAnchor(m_talks.texts[m_first], {}, {27, 31})}; // NATO
        link.verdict = Core::Verdict::Paraphrase;
        link.state = Core::LinkState::Confirmed;
        m_talks.contents.links.append(link);
    }

    void condition_letsThroughWhatItSays_data()
    {
        QTest::addColumn<Condition>("where");
        QTest::addColumn<QString>("found");
        const QString end = u"War is near.\nAnn: “Wait.”"_s;
        const auto of = [](auto what, bool isNegated = false) { return Condition{what, isNegated}; };
        const auto row = [](const char *name, const Condition &where, const QString &found) {
            QTest::newRow(name) << where << found;
        };
        row("everything", {}, u"a treaty now; NATO agrees.; "_s + end + u"; war; Café; lost words"_s);
        row("nothing", of(All{}, true), {});
        row("any of nothing", of(Any{}), {});
        row("a code with those below", of(HasCode{m_peace}), u"a treaty now; NATO agrees.; "_s + end);
        row("a code alone", of(HasCode{m_peace, false}), u"NATO agrees.; "_s + end);
        row("no code", of(HasCode{}), u"Café"_s);
        row("a code that is gone", of(HasCode{Core::CodeId::create()}), {});
        row("both codes", of(All{{of(HasCode{m_peace}), of(HasCode{m_war})}}), end);
        row("one and not the other", of(All{{of(HasCode{m_war}), of(HasCode{m_peace}, true)}}), u"war; lost words"_s);
        row("one or the other", of(Any{{of(HasCode{m_treaty}), of(HasCode{})}}), u"a treaty now; Café"_s);
        row("a speaker, also of the words behind", of(HasSpeaker{u"ann"_s}), u"a treaty now; NATO agrees.; "_s + end);
        row("a speaker in several documents", of(HasSpeaker{u"Ben"_s}), end + u"; Café"_s);
        row("nobody speaks; where the words are lost, nobody knows", of(HasSpeaker{}), u"war"_s);
        row("a topic", of(NamesTopic{m_nato}), u"NATO agrees.; "_s + end + u"; war"_s);
        row("a document", of(InDocument{m_second}), u"war; Café; lost words"_s);
        row("a code set", of(HasCodeOf{m_set}), u"a treaty now; "_s + end + u"; war; lost words"_s);
        row("a code set that is gone", of(HasCodeOf{Core::CodeSetId::create()}), {});
        row("a group with those within", of(InGroup{u"press"_s}), u"war; Café; lost words"_s);
        row("no group that only begins so", of(InGroup{u"pre"_s}), {});
        row("in no group", of(InGroup{}), u"a treaty now; NATO agrees.; "_s + end);
        row("a value of the document", of(HasValue{m_outlet, u"herald"_s}), u"war; Café; lost words"_s);
        row("anything said", of(HasValue{m_outlet}), u"war; Café; lost words"_s);
        row("a number within bounds", of(HasValue{m_reach, {}, u"9"_s, u"100"_s}), u"war; Café; lost words"_s);
        row("a number out of bounds", of(HasValue{m_reach, {}, u"100"_s}), {});
        row("a value of who speaks", of(HasValue{m_country, u"Chad"_s}), end + u"; Café"_s);
        row("an attribute that is gone", of(HasValue{Core::AttributeId::create()}), {});
        row("a coder", of(ByCoder{u"AN"_s}), u"a treaty now; "_s + end);
        row("a verdict, on either side", of(HasVerdict{Core::Verdict::Paraphrase}), u"NATO agrees.; war"_s);
        row("a ruling", of(HasRuling{Core::LinkState::Confirmed}), u"NATO agrees.; war"_s);
        row("linked with a document, on the other side", of(LinkedWith{m_second}), u"NATO agrees."_s);
        row("linked with the other one", of(LinkedWith{m_first}), u"war"_s);
        row("another ruling", of(HasRuling{Core::LinkState::Rejected}), {});
        row("from a day on", of(Dated{Dated::Of::Annotation, QDate(2026, 3, 5), {}}), u"Café; lost words"_s);
        row("between days", of(Dated{Dated::Of::Annotation, QDate(2026, 3, 2), QDate(2026, 3, 3)}),
            u"NATO agrees.; "_s + end);
        row("published in a month", of(Dated{Dated::Of::Document, QDate(2022, 2, 1), QDate(2022, 2, 28)}),
            u"a treaty now; NATO agrees.; "_s + end);
        row("a month is not surely before its middle", of(Dated{Dated::Of::Document, {}, QDate(2022, 2, 15)}), {});
        row("words in text or memo", of(HasWords{{u"AGREES"_s}}), u"NATO agrees."_s);
        row("words see through quotation marks", of(HasWords{{u"\"wait.\""_s}}), end);
        row("accents written in two ways", of(HasWords{{u"Cafe\u0301"_s}}), u"Café"_s);
        row("words in the memo alone", of(HasWords{{u"so"_s}, HasWords::In::Memo}), u"NATO agrees."_s);
        row("whole words", of(HasWords{{u"no"_s, Core::FindMode::WholeWord}}), {});
        row("a pattern", of(HasWords{{u"^war\\b"_s, Core::FindMode::RegularExpression}}), end + u"; war"_s);
        row("a pattern that is none", of(HasWords{{u"("_s, Core::FindMode::RegularExpression}}),
            Core::Error{Core::ErrorCode::BadPattern, u"("_s, u"missing closing parenthesis"_s}.sentence());
        row("near within a turn",
            of(All{{of(HasCode{m_treaty}),
                of(Related{Related::How::Near, {of(ByCoder{u"BE"_s})}, 0, Related::Unit::Turn})}}),
            u"a treaty now"_s);
        row("not near within a sentence",
            of(All{{of(HasCode{m_treaty}), of(Related{Related::How::Near, {of(ByCoder{u"BE"_s})}})}}), {});
        row("near within one sentence more",
            of(All{{of(HasCode{m_treaty}), of(Related{Related::How::Near, {of(ByCoder{u"BE"_s})}, 1})}}),
            u"a treaty now"_s);
        row("followed by, never itself", of(Related{Related::How::FollowedBy, {of(HasCode{m_war})}, 9}),
            u"a treaty now; NATO agrees."_s);
        row("two codes on the same words overlap",
            of(All{{of(HasCode{m_peace}), of(Related{Related::How::Overlapping, {of(HasCode{m_war})}})}}), end);
    }
    void condition_letsThroughWhatItSays()
    {
        QFETCH(Condition, where);
        QTEST(answered({where}), "found");
    }

    void answer_isGroupedAndSorted_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, Grouping grouping, Order order, bool descending, const QString &found) {
            QTest::newRow(name) << int(grouping) << int(order) << descending << found;
        };
        const QString end = u"War is near.\nAnn: “Wait.”"_s;
        const QString inPlace = u"a treaty now; NATO agrees.; "_s + end + u"; war; Café; lost words"_s;
        using enum Grouping;
        row("in the texts", None, Order::Place, false, inPlace);
        row("by words", None, Order::Text, false, u"a treaty now; Café; lost words; NATO agrees.; war; "_s + end);
        row("newest first", None, Order::Made, true,
            u"lost words; Café; war; "_s + end + u"; NATO agrees.; a treaty now"_s);
        row("shortest first", None, Order::Length, false,
            u"war; Café; lost words; a treaty now; NATO agrees.; "_s + end);
        row("in each of its codes, in the tree's order, those without last", Code, Order::Place, false,
            u"peace: NATO agrees.; "_s + end + u" | peace/treaty: a treaty now | war: "_s + end
                + u"; war; lost words | : Café"_s);
        row("by speaker, each who speaks", Speaker, Order::Place, false,
            u"Ann: a treaty now; NATO agrees.; "_s + end + u" | Ben: "_s + end + u"; Café | : war; lost words"_s);
        row("by topic", Topic, Order::Place, false,
            u"NATO: NATO agrees.; "_s + end + u"; war | : a treaty now; Café; lost words"_s);
        row("by document", Document, Order::Made, true,
            u"Talks: "_s + end + u"; NATO agrees.; a treaty now | News: lost words; Café; war"_s);
        row("by group", Group, Order::Place, false,
            u"press/daily: war; Café; lost words | : a treaty now; NATO agrees.; "_s + end);
        row("by attribute", Attribute, Order::Place, false,
            u"Herald: war; Café; lost words | : a treaty now; NATO agrees.; "_s + end);
        row("by linked document", Linked, Order::Place, false,
            u"News: NATO agrees. | Talks: war | : a treaty now; "_s + end + u"; Café; lost words"_s);
        row("by year published", Year, Order::Place, false,
            u"2022: a treaty now; NATO agrees.; "_s + end + u" | 2023: war; Café; lost words"_s);
        row("by month published, as far as it is known", Month, Order::Place, false,
            u"2022-02: a treaty now; NATO agrees.; "_s + end + u" | : war; Café; lost words"_s);
        row("by coder", Coder, Order::Place, false,
            u"AN: a treaty now; "_s + end + u" | BE: NATO agrees.; Café | : war; lost words"_s);
    }
    void answer_isGroupedAndSorted()
    {
        QFETCH(int, grouping);
        QFETCH(int, order);
        QFETCH(bool, descending);
        QTEST(answered({{}, Grouping(grouping), m_outlet, Order(order), descending}), "found");
    }

    void comparison_isAskedForWhereItCounts()
    {
        const Project::Data data = m_talks.snapshot().data;
        QVERIFY(needs(Query{{HasVerdict{}}}, data).findings);
        QVERIFY(needs(Query{{All{{{HasCode{m_war}}, {LinkedWith{m_first}, true}}}}}, data).findings);
        QVERIFY(needs(Query{{}, Grouping::Linked}, data).findings);
        QVERIFY(!needs(Query{{HasCode{m_war}}, Grouping::Code}, data).findings);
    }

    void eachAnnotation_isCountedOnce()
    {
        const auto answer = evaluate(m_talks.snapshot(), {{HasCode{m_war}}, Grouping::Code});
        QVERIFY(answer);
        QCOMPARE(answer->found, 3);
        QCOMPARE(answer->total, 6);
        QVERIFY(answer->unread.isEmpty());
    }

    void textsNotRead_areNamed()
    {
        Snapshot snapshot = m_talks.snapshot();
        snapshot.frames.remove(m_second);
        const Query bySpeaker{{HasSpeaker{u"Ben"_s}}};
        QCOMPARE(evaluate(snapshot, bySpeaker)->unread, QList{m_second});
        QVERIFY(evaluate(snapshot, {{HasCode{m_war}}})->unread.isEmpty());
        snapshot.frames.insert(m_second, frameOf(Test::Codings::read(m_talks.texts[m_second]), false));
        QVERIFY(evaluate(snapshot, bySpeaker)->unread.isEmpty());
        QCOMPARE(evaluate(snapshot, {{Related{Related::How::Near, {{HasCode{m_war}}}}}})->unread, QList{m_second});
    }

    void canceled_saysSo()
    {
        Core::Progress progress;
        progress.cancel();
        const auto answer = evaluate(m_talks.snapshot(), {}, progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Core::ErrorCode::Canceled);
    }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
