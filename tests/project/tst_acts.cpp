// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/acts/annotations.h"
#include "project/acts/codebook.h"
#include "project/acts/codes.h"
#include "project/acts/documents.h"
#include "project/acts/links.h"
#include "project/acts/topics.h"
#include "store/actjson.h"
#include "store/storage.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Crossread::Project;
using namespace Qt::StringLiterals;

namespace {

DocumentPtr textOfWords(int words)
{
    const auto document = std::make_shared<Document>();
    for (int i = 0; i < words; ++i)
        document->text += u"word%1 🎉 "_s.arg(i);
    document->paragraphs = {{}};
    document->sourceMap.appendCopy(document->text);
    document->textSha256 = QByteArray(32, 'x');
    return document;
}

QString printed(const Data &data)
{
    QList<AnyChange> all;
    const Store::Contents contents = data.contents();
    Store::Kinds::each([&]<typename T>() {
        for (const T &one : Store::listOf<T>(contents))
            all.append(Change<T>{{}, one});
    });
    return QString::fromUtf8(Store::changesToJson(all));
}

/// The codes that these names mean, made in the act where they are not there.
QList<CodeId> codesNamed(const Data &data, const QStringList &names, ChangeSet &act)
{
    QList<Code> fresh;
    QList<CodeId> ids;
    for (const QString &name : names)
        ids.append(Acts::codeMeant(data, name, fresh).value());
    return Acts::makeCodes(data, fresh, act) ? ids : QList<CodeId>();
}

}

/// Acts are functions of what there is; each leads from one state to the next, and backwards to the one before.
class TestActs final : public QObject {
    Q_OBJECT

    const DocumentPtr m_text = textOfWords(400);
    const Acts::TextOf m_textOf = [this](DocumentId) { return Result<DocumentPtr>(m_text); };
    const Acts::By m_by{u"ann"_s, QDateTime(QDate(2026, 2, 7), QTime(1, 2, 3), QTimeZone::UTC)};

    static void take(Data &data, const Result<ChangeSet> &act)
    {
        QVERIFY2(act, qPrintable(act ? QString() : act.error().sentence()));
        data.apply(act->changes);
    }
    [[nodiscard]] DocumentId addDocument(Data &data, const QString &name) const
    {
        const DocumentRecord record = Acts::recordFor(data, {name, {}, {}, {}}, *m_text, m_by.now);
        data.apply(Acts::addDocument(record).changes);
        return record.id;
    }

    /// Any act, by chance, on what there is; it may be none.
    [[nodiscard]] ChangeSet anyAct(const Data &data, QRandomGenerator &random) const
    {
        const auto one = [&random](const auto &list) { return list[random.bounded(list.size())]; };
        const DocumentId document = one(data.documents()).id;
        const qsizetype begin = qsizetype(random.bounded(200)) * 4;
        const TextSpan span =
            m_text->text[begin].isLowSurrogate() ? TextSpan{begin + 1, begin + 4} : TextSpan{begin, begin + 3};
        const bool cuts = m_text->text[span.end].isLowSurrogate();
        const QList<AnnotationId> annotations = data.annotationIds();
        const auto long_ = [](const Result<Acts::LongAct> &act) {
            return act ? ChangeSet{act->label, act->make()} : ChangeSet();
        };
        switch (random.bounded(13)) {
        case 0: return Acts::addDocument(Acts::recordFor(data, {u"document"_s, {}, {}, {}}, *m_text, m_by.now));
        case 1: return data.documents().size() > 1 ? long_(Acts::removeDocument(data, document)) : ChangeSet();
        case 2:
            return Acts::describeDocument(data, document, u"name %1"_s.arg(random.bounded(9)), {})
                .value_or(ChangeSet());
        case 3: return data.codeCount() > 0 ? long_(Acts::removeCode(data, one(data.codes()).id)) : ChangeSet();
        case 4:
            if (data.codeCount() == 0)
                return {};
            {
                Code code = one(data.codes());
                code.name = u"renamed %1"_s.arg(random.bounded(5));
                code.parent = random.bounded(2) ? one(data.codes()).id : CodeId();
                code.key = QString::number(random.bounded(4));
                return Acts::setCode(data, code).value_or(ChangeSet());
            }
        case 5:
            if (annotations.isEmpty())
                return {};
            {
                Annotation after = *data.annotation(one(annotations));
                after.memo = QString::number(random.generate());
                if (!cuts)
                    after.anchor.span = span;
                return Acts::changeAnnotation(data, m_textOf, after, {}, m_by.now).value_or(ChangeSet());
            }
        case 6: return annotations.isEmpty() ? ChangeSet() : long_(Acts::removeAnnotations(data, {one(annotations)}));
        case 7: {
            Link link;
            link.from = {document, {{0, 5}, {}, {}, {}, {}}, AnchorState::Exact};
            link.to = {one(data.documents()).id, {{0, 6}, {}, {}, {}, {}}, AnchorState::Exact};
            return Acts::setLink(data, m_textOf, [](DocumentId) { return false; }, link, m_by).value().act;
        }
        case 8: {
            QList<Topic> topics = data.topics();
            topics.append({TopicId::create(), u"topic %1"_s.arg(topics.size()), 0, {}, true, 0});
            topics.swapItemsAt(0, random.bounded(topics.size()));
            return Acts::setTopics(data, topics, u"Sort topics"_s).value();
        }
        case 9:
            return data.codeCount() == 0
                ? ChangeSet()
                : Acts::moveCode(data, one(data.codes()).id, random.bounded(2) ? one(data.codes()).id : CodeId(),
                      one(data.codes()).id)
                      .value_or(ChangeSet());
        case 10:
            return data.codeCount() == 0 ? ChangeSet()
                                         : long_(Acts::mergeCodes(data, one(data.codes()).id, one(data.codes()).id));
        default:
            return cuts ? ChangeSet()
                        : Acts::annotateNamed(data, m_textOf, document, span,
                              {u"c%1/d%2"_s.arg(random.bounded(4)).arg(random.bounded(3)), u"e"_s}, {}, m_by)
                              .value()
                              .act;
        }
    }

    /// The code whose path this is, or null.
    static const Code *at(const Data &data, const QString &path)
    {
        const QList<Code> codes = data.codes();
        const auto found = std::ranges::find(codes, path, [&data](const Code &code) { return data.codePath(code.id); });
        return found == codes.cend() ? nullptr : data.code(found->id);
    }

private Q_SLOTS:
    void anyActs_canBeTakenBackAllTheWay_andDoneAgain_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("acts by chance %u", seed) << seed;
    }
    void anyActs_canBeTakenBackAllTheWay_andDoneAgain()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Data data;
        (void)addDocument(data, u"first"_s);
        QList<ChangeSet> acts;
        QStringList states{printed(data)};
        QList<Data> held{data};
        for (int i = 0; i < 80; ++i) {
            const ChangeSet act = anyAct(data, random);
            data.apply(act.changes);
            acts.append(act);
            states.append(printed(data));
            held.append(data);
            // What finds things says the same as a look at all of them.
            const Data anew(data.contents());
            QCOMPARE(printed(anew), states.constLast());
            for (const QList<Code> codes = data.codes(); const Code &code : codes) {
                QVERIFY(at(data, data.codePath(code.id)) == data.code(code.id));
                QVERIFY(data.child(code.parent, code.name)->id == code.id);
                QVERIFY(code.key.isEmpty() || data.isKeyTaken(code.key));
            }
        }
        const QString end = printed(data);
        for (qsizetype i = acts.size() - 1; i >= 0; --i) {
            data.apply(acts[i].reversed().changes);
            QCOMPARE(printed(data), states[i]);
        }
        for (qsizetype i = 0; i < acts.size(); ++i)
            data.apply(acts[i].changes);
        QCOMPARE(printed(data), end);
        for (qsizetype i = 0; i < held.size(); ++i)
            QVERIFY2(printed(held[i]) == states[i], "what somebody holds has changed");
    }

    void code_isFoundByItsPath_alsoWithASlashOfItsOwn()
    {
        Data data;
        ChangeSet act;
        const auto ids = codesNamed(data, {u"war/peace"_s, u"war/law"_s, u"law"_s}, act);
        data.apply(act.changes);
        QCOMPARE(data.codeCount(), 4);
        QVERIFY(at(data, u"war/peace"_s)->id == ids[0]);
        QVERIFY2(!data.onlyCodeCalled(u"law"_s), "there are two");
        QVERIFY(data.onlyCodeCalled(u"peace"_s)->id == ids[0]);
        Code code = *data.code(ids[1]);
        code.name = u"law/order"_s;
        take(data, Acts::setCode(data, code));
        QCOMPARE(data.codePath(ids[1]), u"war/\"law/order\""_s);
        QVERIFY(!at(data, u"war/law"_s) && !at(data, u"law/order"_s) && !at(data, u"order"_s));
        QVERIFY2(Acts::codeNamed(data, u"war/\"law/order\""_s)->act.changes.isEmpty(), "it is there");
    }

    void names_thatComeTwiceInOneAct_makeOneCode()
    {
        const Data data;
        ChangeSet act;
        const auto ids = codesNamed(data, {u"a/b"_s, u"a/b"_s, u"a"_s}, act);
        QCOMPARE(act.changes.size(), 2);
        QVERIFY(ids[0] == ids[1] && ids[0] != ids[2]);
    }

    void actsThatCannotBe_sayWhy()
    {
        Data data;
        const DocumentId document = addDocument(data, u"talk"_s);
        const auto annotate = [&](TextSpan span, const QList<CodeId> &codes) {
            return Acts::annotate(data, m_textOf, document, span, codes, {}, {}, m_by);
        };
        QCOMPARE(annotate({4, 4}, {}).error().code, ErrorCode::BadRange);
        QCOMPARE(annotate({-1, 4}, {}).error().code, ErrorCode::BadRange);
        QCOMPARE(annotate({0, std::numeric_limits<qsizetype>::max()}, {}).error().code, ErrorCode::BadRange);
        const qsizetype inside = m_text->text.indexOf(u"🎉"_s) + 1;
        QCOMPARE(annotate({0, inside}, {}).error().code, ErrorCode::BadRange);
        QCOMPARE(annotate({0, 4}, {CodeId::create()}).error().code, ErrorCode::NoSuchCode);
        QCOMPARE(Acts::codeNamed(data, u" / "_s).error().code, ErrorCode::BadArgument);
        QCOMPARE(Acts::removeCode(data, CodeId::create()).error().code, ErrorCode::NoSuchCode);
        const auto made = Acts::codeNamed(data, u"a/b"_s).value();
        data.apply(made.act.changes);
        Code above = *data.code(data.code(made.id)->parent);
        above.parent = made.id;
        QCOMPARE(Acts::setCode(data, above).error().code, ErrorCode::BadArgument);
        QCOMPARE(Acts::describeDocument(data, document, u" "_s, {}).error().code, ErrorCode::BadArgument);
        QCOMPARE(Acts::removeLink(data, LinkId::create()).error().code, ErrorCode::BadArgument);
        QCOMPARE(Acts::setTopics(data, {Topic()}, {}).error().code, ErrorCode::BadArgument);
    }

    void key_movesFromTheCodeThatHadIt()
    {
        Data data;
        take(data, Acts::codeNamed(data, u"first"_s).transform([](const auto &made) { return made.act; }));
        Code second{CodeId::create(), {}, u"second"_s, {}, u"1"_s, {}, 5};
        QCOMPARE(data.codes()[0].key, u"1"_s);
        take(data, Acts::setCode(data, second));
        QCOMPARE(data.onlyCodeCalled(u"first"_s)->key, QString());
        QCOMPARE(data.code(second.id)->key, u"1"_s);
    }

    void typedText_isWhatAFileCanKeep_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const QString high(QChar(0xd83c));
        const QString low(QChar(0xdf89));
        QTest::newRow("ordinary") << u"é 🎉 \U0001ffff\ufdd0"_s << u"é 🎉 \U0001ffff\ufdd0"_s;
        QTest::newRow("no characters") << u"a\uffffb\ufffec"_s << u"a\ufffdb\ufffdc"_s;
        QTest::newRow("half pairs") << high + u'a' + low + high + low << u"\ufffda\ufffd🎉"_s;
        QTest::newRow("half a pair behind a mark of bytes") << u"\ufeffa"_s + high << u"\ufeffa\ufffd"_s;
        QTest::newRow("half a pair behind a whole one") << high + low + low + high << u"🎉\ufffd\ufffd"_s;
    }
    void typedText_isWhatAFileCanKeep()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        Data data;
        const auto document = addDocument(data, typed);
        QCOMPARE(data.record(document)->name, kept);
        Metadata metadata;
        metadata.publisher = typed;
        metadata.authors = {u"Berg"_s, typed};
        take(data, Acts::describeDocument(data, document, typed, metadata));
        QCOMPARE(data.record(document)->metadata.publisher, kept);
        QCOMPARE(data.record(document)->metadata.authors[1], kept);
        ImportOptions options;
        options.labels = {{typed, true, typed}};
        const auto read = Acts::recordReadWith(data, document, options);
        QCOMPARE(read->options.labels[0].label, kept);
        QCOMPARE(read->options.labels[0].person, kept);
        const Code code{CodeId::create(), {}, typed, {}, typed, typed, 0};
        take(data, Acts::setCode(data, code));
        QVERIFY(*data.code(code.id) == (Code{code.id, {}, kept, {}, kept, kept, 0}));
        take(data, Acts::setTopics(data, {{TopicId::create(), typed, 0, {typed}, true, 0}}, typed));
        QCOMPARE(data.topics()[0].name, kept);
        QCOMPARE(data.topics()[0].phrases, QStringList{kept});
        const auto noted =
            Acts::annotateNamed(data, m_textOf, document, {0, 3}, {typed, u"new "_s + typed}, typed, {typed, m_by.now});
        take(data, noted.transform([](const auto &made) { return made.act; }));
        QCOMPARE(data.annotation(noted->id)->memo, kept);
        QCOMPARE(data.annotation(noted->id)->coder, kept);
        QCOMPARE(data.annotation(noted->id)->codes.size(), 2);
        QCOMPARE(data.annotation(noted->id)->codes[0], code.id);
        for (const QString &label :
            {noted->act.label, Acts::codeNamed(data, typed + u'2')->act.label, Acts::setTopics(data, {}, typed)->label})
            QVERIFY2(label.contains(kept), qPrintable(label));
    }
};

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"
