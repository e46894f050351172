// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/neighbours.h"
#include "compare/search/queries.h"
#include "compare/search/scorer.h"
#include "import/importer.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

namespace {

Core::Document document(const QString &text, Core::DocumentKind kind)
{
    Core::ImportOptions options;
    options.kind = kind;
    return *Import::importBytes(text.toUtf8(), u"text"_s, options);
}

const QString speech =
    u"Ada Orlo: Good evening. We will not sell the harbor to anybody. The new ferry costs forty million euro. It will "
    "sail before the summer. Nobody on the old boat loses a job. I am grateful to the crew for its patience.\n\n"
    "Ben Quist: I have repaired boats for thirty years. The old engine is tired. Give me a new shaft. I will give you "
    "ten more years. A harbor without a repair shop is a parking lot.\n\n"
    "Ada Orlo: The repair shop stays open. That is a promise. I rarely make one.\n"_s;

/// A transcript and an article of one statement, ready to be searched.
struct Desk {
    explicit Desk(
        const QString &text, const QString &transcript = speech, const Parameters &parameters = Parameters::builtIn())
        : said(document(transcript, Core::DocumentKind::Transcript))
        , article(document(text, Core::DocumentKind::Article))
        , index(said, u"en"_s, Aliases::builtIn(), {}, parameters)
        , context(index, article, {&parameters})
        , scorer(context)
    {
    }
    [[nodiscard]] Query query(qsizetype draft = 0) const
    {
        return makeQuery(context.drafts[draft].words, context.drafts[draft], context);
    }
    [[nodiscard]] QString textOf(const Window &window) const
    {
        const TextSpan span = index.spanOf(window.first, window.last);
        return QString(index.text()).sliced(span.begin, span.size());
    }
    [[nodiscard]] double weightOf(const QString &word, qsizetype draft = 0) const
    {
        for (const Query::Token &token : query(draft).tokens) {
            if (article.text.sliced(token.begin, token.end - token.begin) == word)
                return double(token.weight);
        }
        return -1;
    }

    Core::Document said;
    Core::Document article;
    TranscriptIndex index;
    Context context;
    Scorer scorer;
};

}

/// What to look for, where it is looked for, and which place is best.
class TestSearching final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_weighByWhatTheyTell()
    {
        const Desk desk(u"Quist said that the harbor has a tired engine.\n"_s);
        QVERIFY(desk.weightOf(u"engine"_s) > desk.weightOf(u"harbor"_s)); // which is said twice
        QVERIFY(desk.weightOf(u"harbor"_s) > desk.weightOf(u"the"_s));
        QVERIFY(desk.weightOf(u"said"_s) < desk.weightOf(u"the"_s)); // a word of saying
        QVERIFY(desk.weightOf(u"Quist"_s) < desk.weightOf(u"engine"_s) / 2); // who says it
    }

    void speakersName_weighsLittleWhereverItStands()
    {
        const Desk desk(u"Quist said that the Quist engine of the Berg family is tired.\n"_s);
        const auto tokens = desk.query().tokens;
        int names = 0;
        for (const Query::Token &token : tokens) {
            if (desk.article.text.sliced(token.begin, token.end - token.begin) != "Quist"_L1)
                continue;
            ++names;
            QVERIFY(!token.content);
            QVERIFY(double(token.weight) < desk.weightOf(u"Berg"_s) / 2);
        }
        QCOMPARE(names, 2);
    }

    void weights_areThoseOfTheParametersGiven()
    {
        Parameters parameters = Parameters::builtIn();
        parameters.stopWordWeight = .25;
        const Desk desk(u"Quist said that the engine is tired.\n"_s, speech, parameters);
        QCOMPARE(desk.weightOf(u"the"_s), .25);
        const auto words = desk.index.words();
        const auto stop =
            std::ranges::find_if(words, [&](const Word &word) { return desk.context.vocabulary.stem(word.stem).stop; });
        QVERIFY(stop != words.end());
        QCOMPARE(desk.index.weight(stop->stem), .25f);
    }

    void clauses_areCutWhereBothSidesTellSomething_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("clauses");
        QTest::newRow("a simple one") << u"Orlo said that the new ferry sails before the summer.\n"_s << 0;
        QTest::newRow("two sides")
            << u"Orlo said that the new ferry sails before summer, and that the old repair shop stays open.\n"_s << 2;
        QTest::newRow("a list is no clause") << u"Orlo said that the ferry and the shop stay.\n"_s << 0;
    }
    void clauses_areCutWhereBothSidesTellSomething()
    {
        QFETCH(QString, text);
        const Desk desk(text);
        const Draft &draft = desk.context.drafts[0];
        const auto clauses = clausesOf(desk.query(), draft.words, draft, desk.context.vocabulary);
        QTEST(int(clauses.size()), "clauses");
        std::size_t tokens = 0;
        for (const Query &clause : clauses)
            tokens += clause.tokens.size();
        QVERIFY(clauses.empty() || tokens == desk.query().tokens.size());
    }

    void part_hasItsOwnWeight()
    {
        const Desk desk(u"Orlo said that the new ferry sails before the summer.\n"_s);
        const Query whole = desk.query();
        const Query part = partOf(whole, 3, 6);
        QCOMPARE(part.tokens.size(), std::size_t(3));
        QVERIFY(part.weight > 0 && part.weight < whole.weight);
        QCOMPARE(part.otherSpeaker, whole.otherSpeaker);
    }

    void best_isThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("passage");
        QTest::newRow("the same words") << u"“The old engine is tired,” Quist said.\n"_s
                                        << u"The old engine is tired."_s;
        QTest::newRow("over two sentences")
            << u"“Give me a new shaft. I will give you ten more years,” Quist said.\n"_s << u"Give me a new shaft."_s;
        QTest::newRow("other words") << u"Orlo said they will set sail by summer.\n"_s
                                     << u"It will sail before the summer."_s;
        QTest::newRow("a spelling") << u"“We will not sell the harbour to anybody,” Orlo said.\n"_s
                                    << u"We will not sell the harbor to anybody."_s;
    }
    void best_isThePlace()
    {
        QFETCH(QString, text);
        Desk desk(text);
        const auto windows = desk.scorer.best(desk.query(), desk.context.drafts[0].attribution.speakers);
        QVERIFY(!windows.empty());
        QTEST(desk.textOf(windows.front()), "passage");
        QVERIFY(std::ranges::is_sorted(windows, std::greater(), &Window::score));
        for (const Window &window : windows) {
            QVERIFY(window.coverage > 0 && window.coverage <= 1.001);
            QVERIFY(window.precision >= 0 && window.precision <= 1.001);
            QVERIFY(window.last - window.first < int(Parameters::builtIn().windowSentences));
        }
    }

    void namedSpeaker_isPreferred()
    {
        Desk desk(u"“The repair shop,” Orlo said.\n"_s);
        const Query query = desk.query();
        const double hers = desk.scorer.best(query, {0}).front().score;
        const double nobodys = desk.scorer.best(query, {}).front().score;
        QVERIFY(hers > nobodys);
        QCOMPARE(desk.textOf(desk.scorer.best(query, {0}).front()), u"The repair shop stays open."_s);
    }

    void measured_isWhatBestGives()
    {
        Desk desk(u"“The old engine is tired,” Quist said.\n"_s);
        const Query query = desk.query();
        const Window best = desk.scorer.best(query, {1}).front();
        const Window again = desk.scorer.measure(
            query, desk.index.wordsOf(best.first, best.last), desk.index.speakerOf(best.first), {1});
        QCOMPARE(again.coverage, best.coverage);
        QCOMPARE(again.order, best.order);
        QCOMPARE(again.letters, best.letters);
        QVERIFY(std::abs(again.score - best.alone) < 1e-6);
    }

    void nothingToLookFor_findsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words that nobody said") << u"“Zebras yodel magnificently,” Quist said.\n"_s;
        QTest::newRow("marks") << u"“…!” Quist said.\n"_s;
    }
    void nothingToLookFor_findsNothing()
    {
        QFETCH(QString, text);
        Desk desk(text);
        for (qsizetype i = 0; i < desk.context.drafts.size(); ++i) {
            if (desk.context.drafts[i].kind == StatementKind::Direct)
                QVERIFY(desk.scorer.best(desk.query(i), {}).empty());
        }
        QVERIFY(desk.scorer.best(Query(), {}).empty());
    }

    void related_saysHow_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("other");
        QTest::addColumn<MatchKind>("kind");
        QTest::newRow("itself") << u"ferry"_s << u"ferri"_s << MatchKind::SameStem;
        QTest::newRow("another form") << u"ferries"_s << u"ferri"_s << MatchKind::SameStem;
        QTest::newRow("a beginning") << u"unrepaired"_s << u"repair"_s << MatchKind::Similar;
        QTest::newRow("nearly the letters") << u"summner"_s << u"summer"_s << MatchKind::Similar;
    }
    void related_saysHow()
    {
        QFETCH(QString, word);
        QFETCH(QString, other);
        Desk desk(u"Quist said %1.\n"_s.arg(word));
        const auto &words = desk.context.words.words;
        QVERIFY(!words.empty());
        std::optional<MatchKind> kind;
        for (const RelatedWords::Related &related : desk.scorer.related().of(words.back().stem)) {
            if (desk.context.vocabulary.stem(related.stem).text == other)
                kind = related.kind;
        }
        QVERIFY(kind);
        QTEST(*kind, "kind");
    }

    void window_overlappingABetterOne_goes()
    {
        const auto window = [](int first, int last, double score) {
            Window out;
            out.first = first;
            out.last = last;
            out.score = score;
            return out;
        };
        std::vector<Window> windows{window(0, 1, .5), window(1, 1, .7), window(2, 5, .2), window(5, 5, .6)};
        keepBest(windows, 10);
        QCOMPARE(windows.size(), std::size_t(2));
        QCOMPARE(windows[0].score, .7);
        QCOMPARE(windows[1].score, .6);
        keepBest(windows, 1);
        QCOMPARE(windows.size(), std::size_t(1));
    }

    void neighbours_supportOneAnother()
    {
        const Desk desk(u"Nothing.\n"_s);
        const auto window = [](int sentence) {
            Window out;
            out.first = out.last = sentence;
            out.score = .4;
            return out;
        };
        // The first statement lies in sentence 1; of the second one's places one follows at once, one is far away.
        std::vector<Window> first{window(1)};
        std::vector<Window> second{window(2), window(12)};
        Phase phase = Phase::untold();
        QVERIFY(addSupport({{&first, 0, true}, {&second, 0, true}}, desk.index, Parameters::builtIn(), phase));
        QVERIFY(second[0].support > second[1].support);
        QVERIFY(second[0].support > 0);
        QCOMPARE(second[0].support, Parameters::builtIn().sameQuotation);
        // In another paragraph it says less.
        std::vector<Window> third{window(2)};
        QVERIFY(addSupport({{&first, 0, true}, {&third, 5, true}}, desk.index, Parameters::builtIn(), phase));
        QCOMPARE(third[0].support, Parameters::builtIn().sameArticle);
        // Alone it has nobody.
        QVERIFY(addSupport({{&third, 0, true}}, desk.index, Parameters::builtIn(), phase));
        QCOMPARE(third[0].support, 0.);
        QVERIFY(addSupport({}, desk.index, Parameters::builtIn(), phase));
    }

    void context_readsEachStatementByItself()
    {
        const Desk desk(u"“The United States,” Orlo said, “and Kingdom”. Quist spoke of the United Kingdom.\n"_s);
        for (const Draft &draft : desk.context.drafts) {
            QVERIFY(!draft.words.empty());
            QVERIFY(draft.words.front().begin >= draft.span.begin);
            QVERIFY(draft.words.back().end <= draft.span.end);
        }
        QCOMPARE(desk.context.speakers.count(), 2);
        QCOMPARE(&desk.context.index, &desk.index);
        const TextSpan united = {desk.article.text.indexOf(u"United Kingdom"_s), desk.article.text.size()};
        const auto words = desk.context.words.wordsIn(united);
        QVERIFY(!words.empty());
        QVERIFY(words.front().end > united.begin);
    }
};

QTEST_GUILESS_MAIN(TestSearching)
#include "tst_searching.moc"
