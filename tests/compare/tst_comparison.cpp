// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/language/dictionary.h"
#include "compare/verdict/comparer.h"
#include "compare/verdict/decision.h"
#include "import/importer.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

class TestComparison final : public QObject {
    Q_OBJECT

    static Core::Document document(const QString &text, Core::DocumentKind kind)
    {
        Core::ImportOptions options;
        options.kind = kind;
        return *Import::importBytes(text.toUtf8(), u"text"_s, options);
    }

    static QString speech()
    {
        return u"Ada Orlo: Good evening. We will not sell the harbor to anybody, and I said so in March. The new ferry "
               u"costs 40 "
               "million euro, and it will sail before the summer. Nobody on the old boat loses a job. The council has "
               "voted for it "
               "twice. I am grateful to the crew for its patience.\n\n"
               "Ben Quist: I have repaired boats for thirty years. The old engine is tired, but it is not dead. Give "
               "me a new shaft "
               "and I will give you ten more years. A harbor without a repair shop is a parking lot.\n\n"
               "Ada Orlo: I have heard that. We keep the repair shop open as long as I am mayor. That is a promise, "
               "and I rarely make "
               "one.\n\nBen Quist: Then we have no quarrel. I only wanted to hear it in public.\n"_s;
    }

    static Comparison comparisonOf(const QString &article, const QString &transcript = speech())
    {
        const TranscriptIndex index(document(transcript, Core::DocumentKind::Transcript));
        return compare(index, document(article, Core::DocumentKind::Article));
    }

    /// An article whose other statements leave no doubt that it is about this speech.
    static QString around(const QString &statement)
    {
        return u"“A harbor without a repair shop is a parking lot,” Quist said. “The old engine is tired,” he added.\n\n"_s
            + statement + u"\n\n“The council has voted for it twice,” Orlo said.\n"_s;
    }

private Q_SLOTS:
    void verdict_saysHowFaithful_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const QString &quotation, Verdict verdict) {
            QTest::newRow(name) << u"“%1” Orlo said."_s.arg(quotation) << int(verdict);
        };
        row("the same words", u"We will not sell the harbor to anybody, and I said so in March."_s, Verdict::Verbatim);
        row("another case and other marks", u"we will not sell the harbor to anybody and I said so in March"_s,
            Verdict::Verbatim);
        row("a marked ellipsis", u"The new ferry costs 40 million euro … before the summer,"_s, Verdict::Verbatim);
        row("a contraction", u"We won't sell the harbor to anybody,"_s, Verdict::NearVerbatim);
        row("another spelling", u"We will not sell the harbour to anybody,"_s, Verdict::NearVerbatim);
        row("one word changed", u"We will not sell the harbor to strangers, and I said so in March."_s,
            Verdict::NearVerbatim);
        row("the reporter's own words in brackets", u"We will not sell [it] to anybody, and I said so in March."_s,
            Verdict::NearVerbatim);
        row("other words for the same", u"The council twice cast its vote in favour of the thing,"_s,
            Verdict::Reworded);
        row("words that nobody said", u"Taxes for tourists must double by Christmas at the latest,"_s,
            Verdict::NotFound);
    }

    void verdict_saysHowFaithful()
    {
        QFETCH(QString, article);
        QFETCH(int, verdict);
        const Comparison comparison = comparisonOf(around(article));
        const auto statement =
            std::find_if(comparison.statements.begin(), comparison.statements.end(), [&](const Statement &s) {
                return s.kind == StatementKind::Direct && s.span.begin > 100
                    && s.attribution.names.value(0) == "Ada Orlo"_L1;
            });
        QVERIFY(statement != comparison.statements.end());
        QCOMPARE(int(statement->verdict), verdict);
    }

    void changes_areToldWordByWord()
    {
        const QString article =
            around(u"“We won't sell the harbour to strangers, and I said so in March,” Orlo said."_s);
        const Comparison comparison = comparisonOf(article);
        const Core::Document text = document(article, Core::DocumentKind::Article);
        QStringList changed;
        for (const WordChange &change : comparison.statements[2].changes) {
            if (change.kind != ChangeKind::Same)
                changed.append(text.textOf(change.statement).toString());
            if (text.textOf(change.statement) == "harbour"_L1)
                QCOMPARE(change.reason, Reason::Spelling);
            if (text.textOf(change.statement) == "won't"_L1)
                QCOMPARE(change.reason, Reason::Contraction);
        }
        QCOMPARE(changed, QStringList{u"strangers"_s});
    }

    void alerts_pointAtTheWords_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QList<int>>("alerts");
        QTest::newRow("a number")
            << u"“The new ferry costs 45 million euro, and it will sail before the summer,” Orlo said."_s
            << QList<int>{int(AlertKind::NumberChanged)};
        QTest::newRow("a not that is gone")
            << u"“We will sell the harbor to anybody, and I said so in March,” Orlo said."_s
            << QList<int>{int(AlertKind::NegationDropped)};
        QTest::newRow("a not too many") << u"“The council has not voted for it twice,” Orlo said."_s
                                        << QList<int>{int(AlertKind::NegationAdded)};
        QTest::newRow("an opposite")
            << u"“The new ferry costs 40 million euro, and it will sail after the summer,” Orlo said."_s
            << QList<int>{int(AlertKind::OppositeWord)};
        QTest::newRow("the wrong person") << u"“Give me a new shaft and I will give you ten more years,” Orlo said."_s
                                          << QList<int>{int(AlertKind::WrongSpeaker)};
        QTest::newRow("nothing") << u"“The council has voted for it twice,” Orlo said."_s << QList<int>{};
        QTest::newRow("a not that is contracted")
            << u"“We won't sell the harbor to anybody, and I said so in March,” Orlo said."_s << QList<int>{};
        QTest::newRow("a not that only went elsewhere")
            << u"“None of those on the old boat loses a job,” Orlo said."_s << QList<int>{};
    }

    void alerts_pointAtTheWords()
    {
        QFETCH(QString, article);
        const Comparison comparison = comparisonOf(around(article));
        QList<int> alerts;
        for (const Alert &alert : comparison.statements[2].alerts)
            alerts.append(int(alert.kind));
        QTEST(alerts, "alerts");
        QCOMPARE(comparison.statements[2].misattributed, alerts.contains(int(AlertKind::WrongSpeaker)));
    }

    void reports_goOnWithoutAVerbOfSaying_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("with a word that goes on") << u"In addition, nobody on the old boat would lose a job."_s << true;
        QTest::newRow("as if the reporter said it") << u"Nobody on the old boat loses a job."_s << false;
        QTest::newRow("with what somebody else said") << u"In addition, the engine was tired but not dead."_s << false;
    }

    void reports_goOnWithoutAVerbOfSaying()
    {
        QFETCH(QString, sentence);
        const QString article = around(u"Orlo said the new ferry would cost 40 million euro. "_s + sentence);
        const Comparison comparison = comparisonOf(article);
        const qsizetype begin = document(article, Core::DocumentKind::Article).text.indexOf(sentence);
        const auto going = std::find_if(comparison.statements.begin(), comparison.statements.end(),
            [&](const Statement &one) { return one.span.begin == begin; });
        QVERIFY(going != comparison.statements.end());
        QTEST(going->kind == StatementKind::Indirect && going->state == State::Found, "goesOn");
        QCOMPARE(going->attribution.isGuess, going->kind == StatementKind::Indirect);
    }

    /// The words of a question come closer to a report than those of the answer.
    void reports_areLookedForWhereTheNamedOneSpeaks()
    {
        const Core::Document transcript = document(speech()
                + u"\n\nCarl Dane: Will trucks be allowed on the island this winter?\n\n"
                  "Ada Orlo: On the island we allow bicycles only.\n"_s,
            Core::DocumentKind::Transcript);
        const Comparison comparison = comparisonOf(
            around(u"Orlo said that only bicycles would be allowed on the island this winter."_s), transcript.text);
        const Statement &statement = comparison.statements[2];
        QCOMPARE(statement.kind, StatementKind::Indirect);
        QCOMPARE(transcript.speakers[statement.passages[0].speaker].name, u"Ada Orlo"_s);
    }

    void affinity_growsOnlySoFar()
    {
        Draft draft;
        draft.kind = StatementKind::Direct;
        const auto without = [&draft](double score) {
            Case entry;
            entry.windows.resize(1);
            entry.windows.front().score = score;
            Affinity affinity;
            for (int i = 0; i < 50; ++i)
                affinity.add(draft, entry);
            return affinity.without(draft, entry);
        };
        QVERIFY(without(.2) < without(.3));
        QCOMPARE(without(.5), without(.6));
    }

    void alerts_areSilentAboutANotWrittenOut()
    {
        QString said = speech();
        said.replace(u"We will not sell"_s, u"We won't sell"_s);
        const Comparison comparison = comparisonOf(
            around(u"“We will not sell the harbor to anybody, and I said so in March,” Orlo said."_s), said);
        QCOMPARE(comparison.statements[2].verdict, Verdict::NearVerbatim);
        QVERIFY(comparison.statements[2].alerts.isEmpty());
    }

    void alerts_inShortQuotations_data()
    {
        QTest::addColumn<QString>("quoted");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QList<int>>("alerts");
        const QList<int> dropped{int(AlertKind::NegationDropped)};
        const QList<int> opposite{int(AlertKind::OppositeWord)};
        QTest::newRow("a not gone from a few words")
            << u"I will step down,"_s << u"No, I will not step down."_s << dropped;
        QTest::newRow("a not that was one word")
            << u"We can promise the new shaft,"_s << u"We cannot promise the new shaft."_s << dropped;
        QTest::newRow("it grew or it shrank")
            << u"The budget must shrink this year,"_s << u"The budget must grow this year."_s << opposite;
        QTest::newRow("a magnitude") << u"The shaft costs 5 billion crowns,"_s << u"The shaft costs 5 million crowns."_s
                                     << QList<int>{int(AlertKind::NumberChanged)};
        QTest::newRow("the same words") << u"I will step down,"_s << u"I will step down."_s << QList<int>{};
    }

    void alerts_inShortQuotations()
    {
        QFETCH(QString, quoted);
        QFETCH(QString, said);
        QString spoken = speech();
        spoken.replace(u"We will not sell"_s, said + u" We will not sell"_s);
        const Comparison comparison = comparisonOf(around(u"“%1” Orlo said."_s.arg(quoted)), spoken);
        QList<int> alerts;
        for (const Alert &alert : comparison.statements[2].alerts)
            alerts.append(int(alert.kind));
        QTEST(alerts, "alerts");
    }

    /// A question holds the words of its answer, but nobody has given it; a report comes from the answer.
    void anothersQuestion_isNoSource_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("found");
        QTest::addColumn<QString>("passage");
        const QString report = u"Orlo said that she would abolish the lighthouse museum."_s;
        const QString denial = u"Orlo said that she would not abolish the lighthouse museum."_s;
        const QString question = u"Will you abolish the lighthouse museum?"_s;
        QTest::newRow("an answer made of the question") << report << u"No."_s << false << u"No."_s;
        QTest::newRow("a yes") << report << u"Yes. It is far too dear for us."_s << true << u"Yes."_s;
        QTest::newRow("a no to a denial")
            << denial << u"No, we will not. I like it."_s << true << u"No, we will not."_s;
        QTest::newRow("neither") << report << u"Let me think about that."_s << false << u"Let me think about that."_s;
        QTest::newRow("the answer says it itself")
            << report << u"I have thought about it. The museum goes. That is that."_s << true << u"The museum goes."_s;
        QTest::newRow("a quotation made of the question")
            << u"“I will abolish the lighthouse museum,” Orlo said."_s << u"No."_s << false << question;
        QTest::newRow("the question itself")
            << u"“Will you abolish the lighthouse museum?” Quist asked."_s << u"No."_s << true << question;
    }

    void anothersQuestion_isNoSource()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, answer);
        QString spoken = speech();
        spoken += u"\n\nBen Quist: Will you abolish the lighthouse museum?\n\nAda Orlo: %1\n"_s.arg(answer);
        const Core::Document transcript = document(spoken, Core::DocumentKind::Transcript);
        const Comparison comparison = comparisonOf(around(sentence), spoken);
        QTEST(comparison.statements[2].state == State::Found, "found");
        QTEST(transcript.textOf(comparison.statements[2].passages[0].span).toString(), "passage");
    }

    void passages_areWholeSentencesOfOneTurn()
    {
        const Core::Document transcript = document(speech(), Core::DocumentKind::Transcript);
        const Comparison comparison =
            comparisonOf(around(u"Orlo promised that the repair shop stays open while she is mayor."_s));
        const Statement &statement = comparison.statements[2];
        QCOMPARE(statement.kind, StatementKind::Indirect);
        QCOMPARE(statement.state, State::Found);
        QCOMPARE(statement.verdict, Verdict::Paraphrase);
        QCOMPARE(transcript.textOf(statement.passages[0].span).toString(),
            u"We keep the repair shop open as long as I am mayor."_s);
        QCOMPARE(transcript.speakers[statement.passages[0].speaker].name, u"Ada Orlo"_s);
        QVERIFY(!statement.matches.isEmpty());
        QVERIFY(!explanation(statement).isEmpty());
        for (qsizetype i = 1; i < statement.passages.size(); ++i)
            QVERIFY(statement.passages[i].score <= statement.passages[i - 1].score);
    }

    void sameTexts_giveTheSameResult()
    {
        const QString article =
            around(u"Orlo promised that the repair shop stays open, and Quist “only wanted to hear it”."_s);
        const Comparison first = comparisonOf(article);
        const Comparison second = comparisonOf(article);
        QCOMPARE(first.statements, second.statements);
        QCOMPARE(first.remarks, second.remarks);
    }

    void withoutSynonyms_isSaid()
    {
        const Synonyms none{QByteArrayView()};
        CompareOptions options;
        options.synonyms = &none;
        const TranscriptIndex index(document(speech(), Core::DocumentKind::Transcript));
        const Comparison comparison = compare(index, document(around({}), Core::DocumentKind::Article), options);
        QVERIFY(comparison.remarks.contains(Remark::NoSynonyms));
        QCOMPARE(comparison.statements[0].verdict, Verdict::Verbatim);
    }

    void foreignTranscript_givesNothing()
    {
        const QString other =
            u"Mia Stone: The glacier has lost three metres this year. We measure it with sticks. Nobody pays for the "
            u"helicopter.\n\n"
            "Host: Thank you. What will you do in winter?\n\nMia Stone: Sleep, mostly. The instruments need new batteries.\n"_s;
        const Comparison comparison = comparisonOf(around(u"Orlo warned that the summer would be long."_s), other);
        for (const Statement &statement : comparison.statements)
            QVERIFY(statement.state != State::Found);
    }

    void canceledComparison_isEmpty()
    {
        const TranscriptIndex index(document(speech(), Core::DocumentKind::Transcript));
        Core::Progress progress;
        progress.cancel();
        QVERIFY(compare(index, document(around({}), Core::DocumentKind::Article), {}, progress).statements.isEmpty());
    }

    void oddInput_isRemarkedUpon_data()
    {
        QTest::addColumn<QString>("transcript");
        QTest::addColumn<QString>("article");
        QTest::addColumn<int>("remark");
        const QString plain = u"The town lies on a river. It has two bridges and a mill.\n"_s;
        QTest::newRow("an article that quotes nobody") << speech() << plain << int(Remark::NoStatements);
        QTest::newRow("a transcript without speakers") << plain << around({}) << int(Remark::NoSpeakers);
        QTest::newRow("the same text twice") << speech() << speech() << int(Remark::SameText);
        QTest::newRow("a transcript without words") << u"– – –\n"_s << around({}) << int(Remark::EmptyTranscript);
        QTest::newRow("an article in another language")
            << speech()
            << u"„Wir verkaufen den Hafen nicht, und das habe ich schon im März gesagt“, sagte Orlo. Die Fähre ist noch nicht da, aber sie wird vor dem Sommer fahren."_s
            << int(Dictionary::between(u"de"_s, u"en"_s) ? Remark::AcrossLanguages : Remark::LanguagesDiffer);
        QTest::newRow("a language without rules")
            << u"Jussi Aho: Emme nähneet, minne hallitusten väliset neuvottelut olivat menossa. Kiitos paljon.\n\nOuti Salo: Ole hyvä, näkemiin.\n"_s
            << u"”Emme nähneet, minne hallitusten väliset neuvottelut olivat menossa”, sanoi Jussi Aho."_s
            << int(Remark::UnknownLanguage);
    }

    void oddInput_isRemarkedUpon()
    {
        QFETCH(QString, transcript);
        QFETCH(QString, article);
        QFETCH(int, remark);
        const Comparison comparison = comparisonOf(article, transcript);
        QVERIFY(comparison.remarks.contains(Remark(remark)));
        QVERIFY(!sentence(Remark(remark)).isEmpty());
    }

    void articleWithTurns_isRemarkedUpon()
    {
        const TranscriptIndex index(document(speech(), Core::DocumentKind::Transcript));
        const QString other =
            u"Mia Stone: Good evening.\n\nHost: Welcome.\n\nMia Stone: Thank you.\n\nHost: What now?\n"_s;
        const Comparison comparison = compare(index, document(other, Core::DocumentKind::Transcript));
        QVERIFY(comparison.remarks.contains(Remark::ArticleIsTranscript));
    }

    void aTextWithoutFullStops_isCompared()
    {
        QString words;
        for (int i = 0; words.size() < 1'000'000; ++i)
            words += u"word%1 and "_s.arg(i % 5000);
        const QString transcript = u"Ada Orlo: "_s + words + u"the purple ferry sinks quietly tonight "_s + words
            + u"\n\nBen Quist: I see.\n\nAda Orlo: Good.\n"_s;
        const Core::Document document = TestComparison::document(transcript, Core::DocumentKind::Transcript);
        const TranscriptIndex index(document, u"en"_s);
        const Comparison comparison = compare(index,
            TestComparison::document(
                u"“The purple ferry sinks quietly tonight,” Orlo said."_s, Core::DocumentKind::Article));
        QCOMPARE(comparison.statements.size(), 1);
        QVERIFY(document.textOf(comparison.statements[0].passages[0].span).contains(u"purple ferry"));
        QVERIFY(comparison.statements[0].passages[0].span.size() < 5000);
    }

    void otherLanguages_areStemmed()
    {
        const QString transcript =
            u"Anke Sommer: Wir öffnen jede Straße nur einmal. Die Leitungen kosten vierzig Millionen.\n\n"
            "Jochen Brandes: Das Wasser ist auch im Januar warm. Uns fehlen die Handwerker.\n\n"
            "Anke Sommer: Niemand wird gezwungen.\n"_s;
        const Comparison comparison = comparisonOf(
            u"„Das Wasser ist auch im Januar warm“, sagte Brandes. „Uns fehlen Handwerker“, fügte er hinzu. "
            "Sommer versprach, dass jede Straße nur einmal geöffnet werde. „Niemand wird gezwungen“, betonte sie."_s,
            transcript);
        QCOMPARE(comparison.statements.size(), 4);
        QCOMPARE(comparison.statements[0].verdict, Verdict::Verbatim);
        QCOMPARE(comparison.statements[1].verdict, Verdict::NearVerbatim);
        QCOMPARE(comparison.statements[3].verdict, Verdict::Verbatim);
        for (const Statement &statement : comparison.statements)
            QVERIFY(!statement.misattributed);
        QVERIFY(comparison.remarks.contains(Remark::NoSynonyms));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
