// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/comparer.h"
#include "compare/verdict/gaps.h"
#include "import/importer.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

namespace {

const QString hearing =
    u"Mara Olsen: Good evening to all of you. The harbour has lost money for nine years in a row. We tried three "
    "companies, and each of them left within months. Nobody in this room enjoys reading those bills. We will not sell "
    "the harbour to any private investor. The crane on the north quay is older than I am. It was painted twice and "
    "never repaired. My father loaded timber there, and he was proud of it. We will rebuild both piers with oak from "
    "our own forest.\n\n"
    "Jonas Weiss: I have listened carefully. The fishermen need a cold store before they need a new promenade. I "
    "promise that the cold store opens in March. The money for it lies in the bank since last autumn.\n\n"
    "Mara Olsen: Then we agree on the fishermen. The lighthouse stays where it has always been. Tourists may climb "
    "it on Sundays.\n"_s;

const QString sitzung =
    u"Karin Holt: Guten Abend. Wir werden das Schwimmbad am Waldrand nicht schließen. Die Pumpen sind vierzig Jahre "
    "alt. Jede Reparatur kostet mehr als die letzte. Der Bademeister hat mir die Rechnungen gezeigt. Die "
    "Eintrittspreise "
    "bleiben bis zum nächsten Sommer unverändert.\n\n"
    "Peter Lang: Der Sportverein verlangt eine neue Turnhalle für die Jugend. Wir haben dafür fünfhundert "
    "Unterschriften gesammelt.\n"_s;

Core::Document document(const QString &text, Core::DocumentKind kind)
{
    Core::ImportOptions options;
    options.kind = kind;
    return *Import::importBytes(text.toUtf8(), u"text"_s, options);
}

/// Other statements that leave no doubt what the article is about.
QString around(const QString &transcript, const QString &statement)
{
    if (transcript == hearing)
        return u"“The lighthouse stays where it has always been,” Olsen said. “Tourists may climb it on Sundays,” she added.\n\n"_s
            + statement + u"\n\n“The money for it lies in the bank since last autumn,” Weiss said.\n";
    return u"„Die Pumpen sind vierzig Jahre alt“, sagte Holt.\n\n"_s + statement
        + u"\n\n„Wir haben dafür fünfhundert Unterschriften gesammelt“, sagte Lang.\n";
}

QString inWords(const Gap &gap)
{
    QStringList out;
    if (gap.isQuoted)
        out.append(gap.isMarked ? u"marked"_s : u"unmarked"_s);
    if (gap.isTurnedRound)
        out.append(u"turned round"_s);
    if (gap.isOtherSpeaker)
        out.append(u"other speaker"_s);
    else if (gap.isOtherTurn)
        out.append(u"other turn"_s);
    return QString::number(gap.words) + u' ' + out.join(u' ');
}

}

/// Statements that an article has put together from several places.
class TestComposing final : public QObject {
    Q_OBJECT

    /// The statement with these words: the words of its parts, each followed by those of its passage, and by the gap.
    static QStringList partsOf(
        const QString &transcript, const QString &article, QStringView words, Statement *found = nullptr)
    {
        const Core::Document said = document(transcript, Core::DocumentKind::Transcript);
        const Core::Document told = document(around(transcript, article), Core::DocumentKind::Article);
        const Comparison comparison = compare(TranscriptIndex(said), told);
        for (const Statement &statement : comparison.statements) {
            if (statement.kind == StatementKind::Context || !told.textOf(statement.span).contains(words))
                continue;
            if (found)
                *found = statement;
            QStringList out;
            for (qsizetype i = 0; i < statement.partCount(); ++i) {
                const Passage &passage = statement.passages[i];
                out.append(told.textOf(passage.part) + u" = "_s + said.textOf(passage.span));
                if (i < statement.gaps.size())
                    out.append(inWords(statement.gaps[i]));
            }
            return out;
        }
        return {u"no such statement"_s};
    }

private Q_SLOTS:
    void eachPart_hasItsPlace_data()
    {
        QTest::addColumn<QString>("transcript");
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("parts");
        const QString losses = u"The harbour has lost money for nine years in a row."_s;
        const QString sale = u"We will not sell the harbour to any private investor."_s;
        const QString piers = u"We will rebuild both piers with oak from our own forest."_s;
        const QString store = u"I promise that the cold store opens in March."_s;
        const auto row = [](const char *name, const QString &article, const QString &words, const QStringList &parts) {
            QTest::newRow(name) << hearing << article << words << parts;
        };
        row("a report of two speakers",
            u"Olsen answered that the harbour had lost money for nine years, and Weiss promised that the cold store opens in March."_s,
            u"Olsen answered"_s,
            {u"Olsen answered that the harbour had lost money for nine years, = "_s + losses, u"85 other speaker"_s,
                u"and Weiss promised that the cold store opens in March. = "_s + store});
        row("words of saying make no part",
            u"Olsen answered that the harbour had lost money for nine years, and Weiss promised that, in the end, the cold store opens in March."_s,
            u"Olsen answered"_s,
            {u"Olsen answered that the harbour had lost money for nine years, = "_s + losses, u"85 other speaker"_s,
                u"and Weiss promised that, in the end, the cold store opens in March. = "_s + store});
        row("a marked ellipsis inside one sentence",
            u"“We will not sell the harbour to any private investor … and rebuild both piers with oak,” Olsen said."_s,
            u"We will not sell"_s,
            {u"We will not sell the harbour to any private investor = "_s + sale, u"30 marked"_s,
                u"and rebuild both piers with oak, = "_s + piers});
        row("an ellipsis in brackets",
            u"“We will not sell the harbour to any private investor [...] but rebuild both piers with oak,” Olsen said."_s,
            u"We will not sell"_s,
            {u"We will not sell the harbour to any private investor = "_s + sale, u"30 marked"_s,
                u"but rebuild both piers with oak, = "_s + piers});
        row("a splice at a comma",
            u"“We will not sell the harbour to any private investor, we will rebuild both piers with oak,” Olsen said."_s,
            u"We will not sell"_s,
            {u"We will not sell the harbour to any private investor, = "_s + sale, u"29 unmarked"_s,
                u"we will rebuild both piers with oak, = "_s + piers});
        row("a splice without any mark",
            u"“We will not sell the harbour to any private investor because of both piers with oak from our own forest,” Olsen said."_s,
            u"We will not sell"_s,
            {u"We will not sell the harbour to any private investor = "_s + sale, u"30 unmarked"_s,
                u"because of both piers with oak from our own forest, = "_s + piers});
        row("a seam that no mark shows",
            u"“The crane on the north quay is older than I am we will rebuild both piers with oak,” Olsen said."_s,
            u"The crane"_s,
            {u"The crane on the north quay is older than I am = The crane on the north quay is older than I am."_s,
                u"18 unmarked"_s, u"we will rebuild both piers with oak, = "_s + piers});
        row("clauses on both sides of an ellipsis",
            u"“The crane on the north quay is older than I am, and it was painted twice … we will rebuild both piers, with oak,” Olsen said."_s,
            u"The crane"_s,
            {u"The crane on the north quay is older than I am, and it was painted twice = The crane on the north quay is older than I am. It was painted twice and never repaired."_s,
                u"14 marked"_s, u"we will rebuild both piers, with oak, = "_s + piers});
        row("the order turned round",
            u"“We will rebuild both piers with oak from our own forest, and we will not sell the harbour to any private investor,” Olsen said."_s,
            u"We will rebuild"_s,
            {u"We will rebuild both piers with oak from our own forest, = "_s + piers, u"29 unmarked turned round"_s,
                u"and we will not sell the harbour to any private investor, = "_s + sale});
        row("three parts",
            u"Olsen said that the harbour had lost money for nine years, that it would not be sold to a private investor, and that both piers would be rebuilt with oak from the forest."_s,
            u"Olsen said"_s,
            {u"Olsen said that the harbour had lost money for nine years, = "_s + losses, u"19 "_s,
                u"that it would not be sold to a private investor, = "_s + sale, u"29 "_s,
                u"and that both piers would be rebuilt with oak from the forest. = "_s + piers});
        row("what the article tells of its own between two parts",
            u"Olsen said that the harbour had lost money for nine years, a figure which experts in the capital dispute, and that tourists may climb the lighthouse on Sundays."_s,
            u"Olsen said that"_s,
            {u"Olsen said that the harbour had lost money for nine years, a figure which experts in the capital dispute, = "_s
                    + losses,
                u"111 other turn"_s,
                u"and that tourists may climb the lighthouse on Sundays. = The lighthouse stays where it has always been. Tourists may climb it on Sundays."_s});
        row("a description of the one who speaks",
            u"Olsen, whose fishermen painted the crane on the north quay, said that both piers would be rebuilt with oak, and that tourists may climb the lighthouse on Sundays."_s,
            u"said that both"_s,
            {u"Olsen, whose fishermen painted the crane on the north quay, said that both piers would be rebuilt with oak, = "_s
                    + piers,
                u"42 other turn"_s,
                u"and that tourists may climb the lighthouse on Sundays. = The lighthouse stays where it has always been. Tourists may climb it on Sundays."_s});
        row("another turn of the same speaker",
            u"Olsen said that the harbour would not be sold to a private investor, and that tourists may climb the lighthouse on Sundays."_s,
            u"Olsen said that"_s,
            {u"Olsen said that the harbour would not be sold to a private investor, = "_s + sale, u"82 other turn"_s,
                u"and that tourists may climb the lighthouse on Sundays. = The lighthouse stays where it has always been. Tourists may climb it on Sundays."_s});
        QTest::newRow("another language")
            << sitzung
            << u"Holt sagte, das Schwimmbad am Waldrand werde nicht geschlossen, und die Eintrittspreise blieben bis zum nächsten Sommer unverändert."_s
            << u"Holt sagte"_s
            << QStringList{
                   u"Holt sagte, das Schwimmbad am Waldrand werde nicht geschlossen, = Wir werden das Schwimmbad am Waldrand nicht schließen."_s,
                   u"20 "_s,
                   u"und die Eintrittspreise blieben bis zum nächsten Sommer unverändert. = Die Eintrittspreise bleiben bis zum nächsten Sommer unverändert."_s};
    }

    void eachPart_hasItsPlace()
    {
        QFETCH(QString, transcript);
        QFETCH(QString, article);
        QFETCH(QString, words);
        Statement statement;
        const QStringList parts = partsOf(transcript, article, words, &statement);
        QTEST(parts, "parts");
        QCOMPARE(statement.state, State::Found);
        // Each other passage comes behind, and none covers another.
        for (qsizetype i = 0; i < statement.passages.size(); ++i) {
            for (qsizetype j = i + 1; j < statement.passages.size(); ++j)
                QVERIFY(!statement.passages[i].span.overlaps(statement.passages[j].span));
        }
    }

    void onePlace_staysOne_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("words");
        QTest::newRow("both clauses from one sentence")
            << u"Olsen said that they tried three companies, and that each of them left within months."_s
            << u"Olsen said that"_s;
        QTest::newRow("sentences side by side")
            << u"Olsen said that the lighthouse stays where it is, and that tourists may climb it on Sundays."_s
            << u"Olsen said that"_s;
        QTest::newRow("a half that nobody said")
            << u"“We will not sell the harbour to any private investor, and every schoolchild gets a free bicycle,” Olsen said."_s
            << u"We will not sell"_s;
        QTest::newRow("a quotation with an ellipsis inside one sentence")
            << u"“My father loaded timber there … he was proud of it,” Olsen said."_s << u"My father"_s;
        QTest::newRow("a plain quotation")
            << u"“The crane on the north quay is older than I am,” Olsen said."_s << u"The crane"_s;
    }

    void onePlace_staysOne()
    {
        QFETCH(QString, article);
        QFETCH(QString, words);
        Statement statement;
        const QStringList parts = partsOf(hearing, article, words, &statement);
        QVERIFY2(parts.size() == 1 && statement.gaps.isEmpty(), qPrintable(parts.join(u'\n')));
    }

    void parts_areJudgedEachForItself_data()
    {
        QTest::addColumn<QString>("quotation");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("misattributed");
        QTest::newRow("marked, in the same words")
            << u"We will not sell the harbour to any private investor … rebuild both piers with oak from our own forest,"_s
            << int(Verdict::Verbatim) << false;
        QTest::newRow("the same words, but nothing marks the splice")
            << u"We will not sell the harbour to any private investor, we will rebuild both piers with oak from our own forest,"_s
            << int(Verdict::NearVerbatim) << false;
        QTest::newRow("a word changed in the second part")
            << u"We will not sell the harbour to any private investor … rebuild both piers with pine from our own forest,"_s
            << int(Verdict::NearVerbatim) << false;
        QTest::newRow("the second part is somebody else's")
            << u"We will not sell the harbour to any private investor … the cold store opens in March,"_s
            << int(Verdict::Verbatim) << true;
    }

    void parts_areJudgedEachForItself()
    {
        QFETCH(QString, quotation);
        Statement statement;
        const QStringList parts =
            partsOf(hearing, u"“%1” Olsen said."_s.arg(quotation), u"We will not sell", &statement);
        QVERIFY2(statement.gaps.size() == 1, qPrintable(parts.join(u'\n')));
        QTEST(int(statement.verdict), "verdict");
        QTEST(statement.misattributed, "misattributed");
        // The differences of both parts, in the order of the statement.
        TextSpan last;
        for (const WordChange &change : std::as_const(statement.changes)) {
            if (change.statement.isEmpty())
                continue;
            QVERIFY(change.statement.begin >= last.end);
            last = change.statement;
        }
        QVERIFY(last.begin > statement.passages[1].part.begin);
    }

    void aChosenPassage_replacesTheParts()
    {
        const Core::Document said = document(hearing, Core::DocumentKind::Transcript);
        const QString words =
            u"We will not sell the harbour to any private investor, we will rebuild both piers with oak,"_s;
        const Core::Document told =
            document(around(hearing, u"“%1” Olsen said."_s.arg(words)), Core::DocumentKind::Article);
        const TranscriptIndex index(said);
        const Comparison comparison = compare(index, told);
        const auto statement =
            std::ranges::find_if(comparison.statements, [&](const Statement &s) { return !s.gaps.isEmpty(); });
        QVERIFY(statement != comparison.statements.end());
        const Statement chosen = Judge(index, told).judge(*statement, statement->passages[1].span);
        QVERIFY(chosen.gaps.isEmpty());
        QCOMPARE(chosen.partCount(), 1);
        QCOMPARE(chosen.passages[0].span, statement->passages[1].span);
    }

    void gap_isToldInWords_data()
    {
        QTest::addColumn<Gap>("gap");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("not marked") << Gap{.passage = {}, .words = 412, .isQuoted = true}
                                    << u"412 word(s) left out here, not marked."_s;
        QTest::newRow("marked") << Gap{.passage = {}, .words = 1, .isQuoted = true, .isMarked = true}
                                << u"1 word(s) left out here, marked by an ellipsis."_s;
        QTest::newRow("a report marks nothing")
            << Gap{.passage = {}, .words = 30} << u"30 word(s) of the transcript lie in between."_s;
        QTest::newRow("turned round") << Gap{.passage = {}, .words = 30, .isQuoted = true, .isTurnedRound = true}
                                      << u"What follows stands earlier in the transcript."_s;
        QTest::newRow("another turn") << Gap{.passage = {},
            .words = 4,
            .isQuoted = true,
            .isOtherTurn = true} << u"4 word(s) left out here, not marked. What follows was said in another turn."_s;
        QTest::newRow("another speaker, right behind")
            << Gap{.passage = {}, .isOtherTurn = true, .isOtherSpeaker = true} << u"Somebody else says what follows."_s;
    }

    void gap_isToldInWords()
    {
        QFETCH(Gap, gap);
        QTEST(Compare::sentence(gap), "sentence");
    }

    void omission_isMarked_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<bool>("marked");
        QTest::newRow("nothing") << u"We go. | We stay."_s << false;
        QTest::newRow("an ellipsis between") << u"We go. … | We stay."_s << true;
        QTest::newRow("an ellipsis that ends the first") << u"We go … | We stay."_s << true;
        QTest::newRow("three dots that open the second") << u"We go. | ... we stay."_s << true;
        QTest::newRow("in brackets") << u"We go. | [...] We stay."_s << true;
        QTest::newRow("only inside the first") << u"We … go. | We stay."_s << false;
    }

    void omission_isMarked()
    {
        QFETCH(QString, article);
        const qsizetype cut = article.indexOf(u'|');
        QTEST(isOmissionMarked(article, {0, cut}, {cut + 1, article.size()}), "marked");
    }
};

QTEST_GUILESS_MAIN(TestComposing)
#include "tst_composing.moc"
