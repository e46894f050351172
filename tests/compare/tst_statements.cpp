// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/search/introducedspeakers.h"
#include "compare/article/statements.h"
#include "import/importer.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

class TestStatements final : public QObject {
    Q_OBJECT

    static QList<Core::Speaker> speakersHere()
    {
        return {{u"Vladimir Putin"_s, u"President of Russia"_s, {u"President of Russia Vladimir Putin"_s}, false},
            {u"Emmanuel Macron"_s, u"President of France"_s, {u"President of France Emmanuel Macron"_s}, false},
            {u"Ms. Haddad"_s, {}, {u"MS. HADDAD"_s}, false}};
    }

    /// "kind|who|words", a line per statement, the article's own words left out.
    static QStringList statementsOf(
        const QString &text, const QString &language = u"en"_s, const QList<Core::Speaker> &speakers = speakersHere())
    {
        Core::ImportOptions options;
        options.kind = Core::DocumentKind::Article;
        const auto article = Import::importBytes(text.toUtf8(), u"article"_s, options);
        Vocabulary vocabulary(LanguageRules::forCode(language), Aliases::builtIn());
        QStringList out;
        for (const Draft &draft : draftStatements(ArticleWords(*article, vocabulary), speakers, vocabulary)) {
            static const QStringList kinds{u"direct"_s, u"indirect"_s, u"fragment"_s};
            if (draft.kind != StatementKind::Context)
                out.append(kinds[int(draft.kind)] + u'|' + draft.attribution.names.join(u'+') + u'|'
                    + article->textOf(draft.span));
        }
        return out;
    }

private Q_SLOTS:
    void article_isCutIntoStatements_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const QString &text, const QStringList &statements) {
            QTest::newRow(name) << text << statements;
        };
        row("a quotation is cut into its sentences", u"“We agree. Almost all of us do,” Putin said."_s,
            {u"direct|Vladimir Putin|We agree."_s, u"direct|Vladimir Putin|Almost all of us do,"_s});
        row("an ellipsis between two sentences is none itself",
            u"“We agree. … Almost all. [...] It is late,” Putin said."_s,
            {u"direct|Vladimir Putin|We agree."_s, u"direct|Vladimir Putin|Almost all."_s,
                u"direct|Vladimir Putin|It is late,"_s});
        row("a label glued to the quotation is no part of it", u"Quote\"We like this game. It is ours,\" Putin said."_s,
            {u"direct|Vladimir Putin|We like this game."_s, u"direct|Vladimir Putin|It is ours,"_s});
        row("verb and name may stand in front or behind", u"“The ferry will come,” said Macron."_s,
            {u"direct|Emmanuel Macron|The ferry will come,"_s});
        row("an office names a person", u"“The ferry will come,” the French president told reporters."_s,
            {u"direct|Emmanuel Macron|The ferry will come,"_s});
        row("a country's leader is its president", u"“The ferry will come,” the Russian leader summed up."_s,
            {u"direct|Vladimir Putin|The ferry will come,"_s});
        row("he is who spoke last",
            u"Macron said the talks were useful. He added that the next days would be decisive."_s,
            {u"indirect|Emmanuel Macron|Macron said the talks were useful."_s,
                u"indirect|Emmanuel Macron|He added that the next days would be decisive."_s});
        row("a quotation goes on behind its verb",
            u"“It grew,” Macron said, “but it will not grow for ever.” The sea was calm."_s,
            {u"direct|Emmanuel Macron|It grew,"_s, u"direct|Emmanuel Macron|but it will not grow for ever."_s});
        row("a few quoted words are a fragment", u"Putin called the plan “a fine mess” on Monday in Moscow."_s,
            {u"indirect|Vladimir Putin|Putin called the plan “a fine mess” on Monday in Moscow."_s,
                u"fragment|Vladimir Putin|a fine mess"_s});
        row("a quoted clause is a statement of its own",
            u"Putin added that “we are not moving towards the alliance, but the alliance is moving towards us.” Putin stood."_s,
            {u"direct|Vladimir Putin|we are not moving towards the alliance, but the alliance is moving towards us."_s});
        row("a report behind a quotation stands for itself",
            u"“The ferry grew,” Putin insisted, noting that a million people are employed by foreign companies."_s,
            {u"direct|Vladimir Putin|The ferry grew,"_s,
                u"indirect|Vladimir Putin|noting that a million people are employed by foreign companies."_s});
        row("a quoted clause gives the reason",
            u"Crews and pilots can stay in the harbor, Macron said, because “we would never send them back to what is a frozen port.”"_s,
            {u"indirect|Emmanuel Macron|Crews and pilots can stay in the harbor, Macron said"_s,
                u"direct|Emmanuel Macron|we would never send them back to what is a frozen port."_s});
        row("what follows a quotation has words of his too",
            u"“We work for the harbor,” Macron said, so that the island never becomes a place that “lives on its own.”"_s,
            {u"direct|Emmanuel Macron|We work for the harbor,"_s,
                u"indirect|Emmanuel Macron|so that the island never becomes a place that “lives on its own.”"_s,
                u"fragment|Emmanuel Macron|lives on its own."_s});
        row("a question mark before the verb ends no sentence", u"“Who will pay?” Putin asked. “Not us.”"_s,
            {u"direct|Vladimir Putin|Who will pay?"_s, u"direct|Vladimir Putin|Not us."_s});
        row("a quotation over two paragraphs has one speaker",
            u"“Security matters to all of us.\n\n“And peace does too,” Macron said."_s,
            {u"direct|Emmanuel Macron|Security matters to all of us."_s,
                u"direct|Emmanuel Macron|And peace does too,"_s});
        row("the one set aside speaks", u"The union that Putin attacked demanded only a second radio, Haddad said."_s,
            {u"indirect|Ms. Haddad|The union that Putin attacked demanded only a second radio, Haddad said."_s});
        row("a name counts, not the description behind it",
            u"Macron said so. Ms. Haddad, the union's deputy director for the harbor, said the ship was late."_s,
            {u"indirect|Emmanuel Macron|Macron said so."_s,
                u"indirect|Ms. Haddad|Ms. Haddad, the union's deputy director for the harbor, said the ship was late."_s});
        row("whoever asks is not who answers",
            u"Asked about the crew by Ms. Haddad, the French president vowed to keep it."_s,
            {u"indirect|Emmanuel Macron|Asked about the crew by Ms. Haddad, the French president vowed to keep it."_s});
        row("he is whom the sentence begins with",
            u"Putin praised the crew. Macron has sold the old crane because of what he called “the long pause” at noon."_s,
            {u"indirect|Vladimir Putin|Putin praised the crew."_s,
                u"indirect|Emmanuel Macron|Macron has sold the old crane because of what he called “the long pause” at noon."_s,
                u"fragment|Emmanuel Macron|the long pause"_s});
        row("a clause has its own speaker",
            u"Macron praised the old crane at length, while Putin called it “a sorry heap” of rusty iron."_s,
            {u"indirect|Emmanuel Macron|Macron praised the old crane at length, while Putin called it “a sorry heap” of rusty iron."_s,
                u"fragment|Vladimir Putin|a sorry heap"_s});
        row("whoever promised is not whom they asked about it",
            u"Asked whether Moscow had promised to keep the crew, Macron declined to disclose private talks."_s,
            {u"indirect|Emmanuel Macron|Asked whether Moscow had promised to keep the crew, Macron declined to disclose private talks."_s});
        row("according to her",
            u"Haddad said the ship was late. According to her, the port is also negotiating with a second yard."_s,
            {u"indirect|Ms. Haddad|Haddad said the ship was late."_s,
                u"indirect|Ms. Haddad|According to her, the port is also negotiating with a second yard."_s});
        row("according to him, though a woman spoke last",
            u"Mr. Macron praised the crew. Ms. Haddad said the ship was late. According to him, the port is empty."_s,
            {u"indirect|Emmanuel Macron|Mr. Macron praised the crew."_s,
                u"indirect|Ms. Haddad|Ms. Haddad said the ship was late."_s,
                u"indirect|Emmanuel Macron|According to him, the port is empty."_s});
        row("what is known as reported nobody reports",
            u"As reported, Russia has massed more than a hundred ships near the coast."_s, {});
        row("a report behind a quotation that has ended",
            u"“The dyke held,” Macron said. “It held all winter.” He promised to visit Riga before the end of March."_s,
            {u"direct|Emmanuel Macron|The dyke held,"_s, u"direct|Emmanuel Macron|It held all winter."_s,
                u"indirect|Emmanuel Macron|He promised to visit Riga before the end of March."_s});
        row("who said it behind a full stop", u"“It held all winter.” Macron said. Putin left."_s,
            {u"direct|Emmanuel Macron|It held all winter."_s});
        row("a correspondent has a name",
            u"News agency correspondent Michael Fischer asked whether the dyke would hold."_s,
            {u"indirect|Michael Fischer|News agency correspondent Michael Fischer asked whether the dyke would hold."_s});
        row("she is not he",
            u"Mr. Macron nodded. Ms. Haddad said that she agreed. Putin left. “It is late,” she added."_s,
            {u"indirect|Ms. Haddad|Ms. Haddad said that she agreed."_s, u"direct|Ms. Haddad|It is late,"_s});
        row("according to somebody", u"The offer expires in July, according to the Russian president."_s,
            {u"indirect|Vladimir Putin|The offer expires in July, according to the Russian president."_s});
        row("a government speaks", u"Moscow denies planning an invasion of any country."_s,
            {u"indirect|Moscow|Moscow denies planning an invasion of any country."_s});
        row("a reporter is none of those who answer",
            u"“Are those only words?” one reporter asked Macron. “They are a promise,” a journalist told Putin. “Yes,” he replied."_s,
            {u"direct|reporter|Are those only words?"_s, u"direct|journalist|They are a promise,"_s,
                u"direct|Vladimir Putin|Yes,"_s});
        row("a secretary is a minister",
            u"Macron nodded. Secretary of Transportation Selma Haddad spoke. The minister said that the port was late."_s,
            {u"indirect|Ms. Haddad|The minister said that the port was late."_s});
        row("whose name stands in the genitive first",
            u"President Joe Biden's crew came. Biden vowed to keep the ferry."_s,
            {u"indirect|Joe Biden|Biden vowed to keep the ferry."_s});
        row("a journalist is not the country", u"A French journalist asked whether the dyke would hold."_s,
            {u"indirect|French journalist|A French journalist asked whether the dyke would hold."_s});
        row("he gave his word", u"Macron nodded. He gave his word that the inspectors' report would be printed."_s,
            {u"indirect|Emmanuel Macron|He gave his word that the inspectors' report would be printed."_s});
        row("somebody's report is a noun", u"The inspectors' report on the harbor was long, and Macron had the time."_s,
            {});
        row("a noun is no verb of saying", u"The report on the claims of the union was long."_s, {});
        row("the article's own words are no statement", u"The town lies on a river and has two bridges."_s, {});
        row("a heading is no statement", u"Russian threat and \"Minsk\"\n\nThe town lies on a river."_s, {});
        row("he is the man who was named, though he has not spoken yet",
            u"All eyes were on Macron. “The ferry will come,” he said."_s,
            {u"direct|Emmanuel Macron|The ferry will come,"_s});
        row("he is who spoke last before the man who is known to be one",
            u"Mr. Macron nodded. Backbencher Putin spoke of buses. The plan, he claimed, was dead."_s,
            {u"indirect|Vladimir Putin|Backbencher Putin spoke of buses."_s,
                u"indirect|Vladimir Putin|The plan, he claimed, was dead."_s});
        row("an office behind the name is learned",
            u"Elena Marchetti, a glaciologist with the survey, said the ice was thin. Putin said little. "
            "“It melts,” the glaciologist added."_s,
            {u"indirect|Elena Marchetti|Elena Marchetti, a glaciologist with the survey, said the ice was thin."_s,
                u"indirect|Vladimir Putin|Putin said little."_s, u"direct|Elena Marchetti|It melts,"_s});
        row("in his view", u"Macron said it was late. In his view, the ferry would never come again."_s,
            {u"indirect|Emmanuel Macron|Macron said it was late."_s,
                u"indirect|Emmanuel Macron|In his view, the ferry would never come again."_s});
        row("a headline quotes whom the text lets speak first",
            u"“A summit is a photograph”\n\n“The ferry will come,” said Macron."_s,
            {u"direct|Emmanuel Macron|A summit is a photograph"_s, u"direct|Emmanuel Macron|The ferry will come,"_s});
        row("a heading quotes whom the text below it lets speak",
            u"“I saw nothing,” Putin said.\n\n“Never again”\n\nMacron warned that the dyke would break. It rained."_s,
            {u"direct|Vladimir Putin|I saw nothing,"_s, u"direct|Emmanuel Macron|Never again"_s,
                u"indirect|Emmanuel Macron|Macron warned that the dyke would break."_s});
        row("a long quotation may be the end of the article's own sentence",
            u"The harbour master who had ordered the crane, Putin said, “swears that he paid for it himself; he did not take a cent.”"_s,
            {u"indirect|Vladimir Putin|The harbour master who had ordered the crane, Putin said, “swears that he paid for it himself; he did not take a cent.”"_s,
                u"fragment|Vladimir Putin|swears that he paid for it himself; he did not take a cent."_s});
        row("a quotation that is named so is a statement of its own",
            u"Macron greeted the crew at noon and called it “the best that ever sailed this river in any kind of weather.”"_s,
            {u"direct|Emmanuel Macron|the best that ever sailed this river in any kind of weather."_s});
        row("what stands before the colon is said too",
            u"The dykes, Macron went on, were built by farmers in a single winter: “They had no engineers at all.”"_s,
            {u"indirect|Emmanuel Macron|The dykes, Macron went on, were built by farmers in a single winter:"_s,
                u"direct|Emmanuel Macron|They had no engineers at all."_s});
        row("a new sentence follows a quotation with a full stop",
            u"Macron told the harbour in winter he was “in no hurry at all.” Ferries, he noted, sink slowly."_s,
            {u"indirect|Emmanuel Macron|Macron told the harbour in winter he was “in no hurry at all.”"_s,
                u"fragment|Emmanuel Macron|in no hurry at all."_s,
                u"indirect|Emmanuel Macron|Ferries, he noted, sink slowly."_s});
        row("some speak who are none of the persons",
            u"Fishermen cheered when Macron left. Reporters in the harbour reminded Putin that the ferry was late."_s,
            {u"indirect|Reporters in the harbour|Reporters in the harbour reminded Putin that the ferry was late."_s});
        row("a parliament speaks, whoever it speaks of",
            u"Macron nodded. The parliament had on Monday rejected the ferry as “too slow.”"_s,
            {u"indirect|parliament|The parliament had on Monday rejected the ferry as “too slow.”"_s,
                u"fragment|parliament|too slow."_s});
        row("talk is no report of what was said", u"Macron spoke in the harbour for an hour."_s, {});
        row("talk of something is", u"Macron spoke of a lost winter."_s,
            {u"indirect|Emmanuel Macron|Macron spoke of a lost winter."_s});
        row("whoever is asked does not say so", u"Putin was asked whether the ferry was late. He shrugged."_s, {});
        row("a question put in passing has another speaker",
            u"Pressed by the reporter Anna Brun about the crew, Macron promised to keep it."_s,
            {u"indirect|Emmanuel Macron|Pressed by the reporter Anna Brun about the crew, Macron promised to keep it."_s});
        row("guillemets are quotation marks", u"«The stove I can teach them», Macron said."_s,
            {u"direct|Emmanuel Macron|The stove I can teach them"_s});
    }

    void article_isCutIntoStatements()
    {
        QFETCH(QString, text);
        QTEST(statementsOf(text), "statements");
    }

    void wordsForSomebody_meanWhoFitsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speaker"); // of the last statement
        const auto row = [](const char *name, const QString &text, const char *speaker) {
            QTest::newRow(name) << text << QString::fromLatin1(speaker);
        };
        row("he is whom the sentence before was about",
            u"Putin said it was late. Macron did not move. “We wait,” he said."_s, "Emmanuel Macron");
        row("a free quotation is of whom the sentence before was about",
            u"Putin said it was late. Macron did not move. “We wait for the ferry.”"_s, "Emmanuel Macron");
        row("a free paragraph goes on with whoever spoke", u"Putin said it was late.\n\n“We wait for the ferry.”"_s,
            "Vladimir Putin");
        row("a Frenchman", u"Macron nodded. Putin said it was late. “We wait,” the Frenchman said."_s,
            "Emmanuel Macron");
        row("according to a Frenchman",
            u"Putin said it was late. The ferry would never sail, according to the Frenchman."_s, "Emmanuel Macron");
        row("Frenchmen are many", u"Putin said it was late. “We wait,” the Russians said."_s, "Russians");
        row("a nationality before a noun is nobody", u"Putin said it was late. “We wait,” the French sailors said."_s,
            "French sailors");
        row("his guest is the other one", u"Macron met Putin. Macron said it was late. “We wait,” his guest replied."_s,
            "Vladimir Putin");
        row("a head of state is a president",
            u"Macron said it was late. “We wait,” the Russian head of state remarked."_s, "Vladimir Putin");
        row("somebody's age is whoever spoke last", u"Macron said it was late. “We wait,” added the 46-year-old."_s,
            "Emmanuel Macron");
        row("a pronoun tells a woman from a man",
            u"Haddad said she was tired. Macron said he was not. “We wait,” she said."_s, "Ms. Haddad");
        row("the president of a country", u"Putin said it was late. “We wait,” the president of France said."_s,
            "Emmanuel Macron");
        row("the man from a government's seat", u"Macron said it was late. “We wait,” said the man from the Kremlin."_s,
            "Vladimir Putin");
        row("a party's man is whoever spoke last", u"Macron said it was late. “We wait,” the Liberal added."_s,
            "Emmanuel Macron");
        row("an office that nobody is known to hold is that of the one whose office is not known",
            u"Macron said it was late. “We wait,” the adviser said."_s, "Ms. Haddad");
        row("somebody's counsellor is not he himself",
            u"Macron said it was late. “We wait,” said Putin's counsellor."_s, "Ms. Haddad");
        row("the second of two verbs, far from its subject",
            u"Macron said it was late. The adviser on fisheries of the President of the United States came to the "
            u"harbour on "
            "a cold Wednesday without any notice and assured everybody that it was early."_s,
            "Ms. Haddad");
        row("by her reckoning", u"Haddad said she was tired. By her reckoning, the ferry would never come."_s,
            "Ms. Haddad");
        row("a verb that only reports beside a quotation",
            u"Macron laughed. “We wait,” Putin allowed, and officials told him so."_s, "Vladimir Putin");
    }

    void wordsForSomebody_meanWhoFitsThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, speaker);
        QCOMPARE(statementsOf(text).constLast().section(u'|', 1, 1), speaker);
    }

    void otherLanguages_haveTheirOwnWaysOfSaying_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const QString &language, const QString &text,
                             const QStringList &expected) { QTest::newRow(name) << language << text << expected; };
        row("French turns verb and pronoun round", u"fr"_s, u"Brun était pressé. « Le bateau arrive », a-t-il admis."_s,
            {u"direct|M. Luc Brun|Le bateau arrive"_s});
        row("a French auxiliary is no article", u"fr"_s, u"Le bateau arrivera demain, a promis M. Brun hier soir."_s,
            {u"indirect|M. Luc Brun|Le bateau arrivera demain, a promis M. Brun hier soir."_s});
        row("according to her", u"fr"_s, u"Morel a salué l'équipage. Selon elle, le port manque encore de grues."_s,
            {u"indirect|Mme Anne Morel|Morel a salué l'équipage."_s,
                u"indirect|Mme Anne Morel|Selon elle, le port manque encore de grues."_s});
        row("a German reporter is none of those who answer", u"de"_s,
            u"„Kommt das Schiff?“, fragte ein Reporter. „Es ist spät“, sagte Brun."_s,
            {u"direct|Reporter|Kommt das Schiff?"_s, u"direct|M. Luc Brun|Es ist spät"_s});
        row("nor is a French journalist", u"fr"_s,
            u"« Qui paiera ? », a demandé un journaliste. « Pas nous », a répondu Brun."_s,
            {u"direct|journaliste|Qui paiera ?"_s, u"direct|M. Luc Brun|Pas nous"_s});
        row("nor a Russian one", u"ru"_s, u"«Кран стар?» – спросил журналист. «Паром придёт», – ответил Березин."_s,
            {u"direct|журналист|Кран стар?"_s, u"direct|О. Березин|Паром придёт"_s});
        row("she is the woman who was named last", u"fr"_s,
            u"Brun a répondu longuement. Le ton change avec Morel. « Le port est vide », a-t-elle lancé."_s,
            {u"indirect|M. Luc Brun|Brun a répondu longuement."_s, u"direct|Mme Anne Morel|Le port est vide"_s});
        row("an office shrunk to an article and a noun", u"fr"_s,
            u"Tout change avec Morel. L'hydrologue a rappelé que la nappe baisse chaque été."_s,
            {u"indirect|Mme Anne Morel|L'hydrologue a rappelé que la nappe baisse chaque été."_s});
        row("a German compound is an office", u"de"_s,
            u"„Das Schiff kommt“, sagte Landesverkehrsminister Luc Brun. Morel schwieg. „Es ist spät“, ergänzte der Verkehrsminister."_s,
            {u"direct|M. Luc Brun|Das Schiff kommt"_s, u"direct|M. Luc Brun|Es ist spät"_s});
        row("by her own account", u"de"_s,
            u"Morel lobte die Mannschaft. Das Schiff kostet nach ihren Angaben acht Millionen Euro."_s,
            {u"indirect|Mme Anne Morel|Morel lobte die Mannschaft."_s,
                u"indirect|Mme Anne Morel|Das Schiff kostet nach ihren Angaben acht Millionen Euro."_s});
        row("a German subjunctive goes on with the report, over a paragraph too", u"de"_s,
            u"Morel lobte die Mannschaft. Der Kran sei alt.\n\nFür Ersatz habe man kein Geld. Der Hafen ist leer."_s,
            {u"indirect|Mme Anne Morel|Morel lobte die Mannschaft."_s, u"indirect|Mme Anne Morel|Der Kran sei alt."_s,
                u"indirect|Mme Anne Morel|Für Ersatz habe man kein Geld."_s});
        row("a subjunctive tells nothing where nobody has spoken", u"de"_s, u"Der Kran sei alt. Er steht im Hafen."_s,
            {});
        row("a noun behind an office is nobody", u"de"_s,
            u"„Es ist spät“, sagte Direktor Luc Brun. Dem Direktor zufolge fehlen Kräne. Morel übernehme das."_s,
            {u"direct|M. Luc Brun|Es ist spät"_s, u"indirect|M. Luc Brun|Dem Direktor zufolge fehlen Kräne."_s,
                u"indirect|M. Luc Brun|Morel übernehme das."_s});
        row("a condition is the article's own", u"de"_s,
            u"Morel lobte die Mannschaft. Wäre der Kran alt, würden die Schiffe warten. Die Taue wären alt, wenn es regnete."_s,
            {u"indirect|Mme Anne Morel|Morel lobte die Mannschaft."_s});
        row("a conditional goes on with nothing", u"fr"_s,
            u"Morel a salué l'équipage. Le port est vide. La grue serait vendue."_s,
            {u"indirect|Mme Anne Morel|Morel a salué l'équipage."_s});
        row("a particle ends a German clause", u"de"_s,
            u"Einen Verkauf des alten Krans schloss Brun aus: „Er bleibt hier stehen.“ Morel schloss die Tür."_s,
            {u"indirect|M. Luc Brun|Einen Verkauf des alten Krans schloss Brun aus:"_s,
                u"direct|M. Luc Brun|Er bleibt hier stehen."_s});
        row("names are declined", u"de"_s, u"Brun nickte. Nach dem Willen Morels wird der Kran im Mai verkauft."_s,
            {u"indirect|Mme Anne Morel|Nach dem Willen Morels wird der Kran im Mai verkauft."_s});
        row("a phrase behind the name", u"de"_s, u"Morel nickte. Der Kran ist Brun zufolge hundert Jahre alt."_s,
            {u"indirect|M. Luc Brun|Der Kran ist Brun zufolge hundert Jahre alt."_s});
        row("so means somebody where the name follows", u"de"_s,
            u"Der Kran ist alt, so Morel. Die Taue sind neu, so deren zuständiger Leiter Luc Brun. Es regnete so lange, dass Brun ging."_s,
            {u"indirect|Mme Anne Morel|Der Kran ist alt, so Morel."_s,
                u"indirect|M. Luc Brun|Die Taue sind neu, so deren zuständiger Leiter Luc Brun."_s});
        row("nobody speaks in the dative", u"de"_s, u"Den Kran habe er dem Parlament vorgeschlagen, sagte Brun."_s,
            {u"indirect|M. Luc Brun|Den Kran habe er dem Parlament vorgeschlagen, sagte Brun."_s});
        row("an office tells a woman from a man", u"de"_s,
            u"„Es ist spät“, sagte Ministerin Morel. Direktor Brun nickte. „Wir warten“, ergänzte sie."_s,
            {u"direct|Mme Anne Morel|Es ist spät"_s, u"direct|Mme Anne Morel|Wir warten"_s});
        row("a French conditional goes on with the report", u"fr"_s,
            u"Morel a salué l'équipage. La grue serait vendue au printemps. Le port est vide."_s,
            {u"indirect|Mme Anne Morel|Morel a salué l'équipage."_s,
                u"indirect|Mme Anne Morel|La grue serait vendue au printemps."_s});
        row("a French imperfect does not", u"fr"_s, u"Morel a salué l'équipage. Le bateau entrait au port."_s,
            {u"indirect|Mme Anne Morel|Morel a salué l'équipage."_s});
        row("a conditional may have another source", u"fr"_s,
            u"Morel a salué l'équipage. Selon un rapport, la grue serait vendue au printemps."_s,
            {u"indirect|Mme Anne Morel|Morel a salué l'équipage."_s,
                u"indirect|un rapport|Selon un rapport, la grue serait vendue au printemps."_s});
        row("French says who speaks inside the quotation", u"fr"_s,
            u"« La grue est vieille, a rappelé Luc Brun, mais elle tient. Qui la paiera ? demande-t-il. Pas nous. »"_s,
            {u"direct|M. Luc Brun|La grue est vieille"_s, u"direct|M. Luc Brun|mais elle tient."_s,
                u"direct|M. Luc Brun|Qui la paiera ?"_s, u"direct|M. Luc Brun|Pas nous."_s});
        row("an object between subject and verb", u"fr"_s, u"Brun se taisait. Les grues, Morel les juge trop lentes."_s,
            {u"indirect|Mme Anne Morel|Les grues, Morel les juge trop lentes."_s});
        row("an office before the name, and not of whom was named before", u"fr"_s,
            u"Invité de Radio Nord, le maire de la ville, Luc Brun, a souri. « La grue est vieille », a dit le maire."_s,
            {u"direct|M. Luc Brun|La grue est vieille"_s});
        row("to hear him", u"fr"_s, u"Brun a promis une grue. À l'entendre, elle arrive demain."_s,
            {u"indirect|M. Luc Brun|Brun a promis une grue."_s,
                u"indirect|M. Luc Brun|À l'entendre, elle arrive demain."_s});
        row("for somebody, at the beginning", u"fr"_s,
            u"Brun a souri. Pour la députée Anne Morel, la grue est trop lente."_s,
            {u"indirect|Mme Anne Morel|Pour la députée Anne Morel, la grue est trop lente."_s});
        row("a Russian verb has a gender", u"ru"_s,
            u"Соколова уточнила, что кран стар. Паром, уверяет Березин, придёт завтра."_s,
            {u"indirect|И. Соколова|Соколова уточнила, что кран стар."_s,
                u"indirect|О. Березин|Паром, уверяет Березин, придёт завтра."_s});
        row("Russian phrases decline names and offices", u"ru"_s,
            u"Кран стар, по словам Березина. Паром, по мнению министра Соколовой, придёт завтра."_s,
            {u"indirect|О. Березин|Кран стар, по словам Березина."_s,
                u"indirect|И. Соколова|Паром, по мнению министра Соколовой, придёт завтра."_s});
        row("his words are not hers", u"ru"_s,
            u"Березин сообщил о кране. Соколова кивнула. Паром, по его словам, придёт завтра, а кран, по её данным, стар."_s,
            {u"indirect|О. Березин|Березин сообщил о кране."_s,
                u"indirect|О. Березин|Паром, по его словам, придёт завтра, а кран, по её данным, стар."_s});
        row("a Russian office has no article", u"ru"_s,
            u"Слово взял министр Олег Березин. Соколова кивнула. Кран, пообещал министр, починят. Помощник министра ушёл."_s,
            {u"indirect|О. Березин|Кран, пообещал министр, починят."_s});
        row("surnames tell a woman from a man", u"ru"_s,
            u"Березин кивнул. Соколова вздохнула. «Кран стар», – добавил он. «Паром тоже», – признала она."_s,
            {u"direct|О. Березин|Кран стар"_s, u"direct|И. Соколова|Паром тоже"_s});
        row("Russian says who speaks inside the quotation, behind a dash", u"ru"_s,
            u"«Кран – это память, – напомнила Соколова. – Он, как говорят, вечен». «Паром стар, — ответил Березин. — Он тоже вечен»."_s,
            {u"direct|И. Соколова|Кран – это память"_s, u"direct|И. Соколова|Он, как говорят, вечен"_s,
                u"direct|О. Березин|Паром стар"_s, u"direct|О. Березин|Он тоже вечен"_s});
    }

    void otherLanguages_haveTheirOwnWaysOfSaying()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QStringList names{u"M. Luc Brun"_s, u"Mme Anne Morel"_s};
        if (language == "ru"_L1)
            names = {u"О. Березин"_s, u"И. Соколова"_s};
        QList<Core::Speaker> speakers;
        for (const QString &name : std::as_const(names))
            speakers.append({name, {}, {name}, false});
        QTEST(statementsOf(text, language, speakers), "statements");
    }

    void namesakes_areToldApartByTheirGivenNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<bool>("guess");
        QTest::newRow("the one") << u"“We wait,” Mark Hill said."_s << u"Mark Hill"_s << false;
        QTest::newRow("the other") << u"“We wait,” said Jane Hill."_s << u"Jane Hill"_s << false;
        QTest::newRow("either") << u"Jane Hill said it was late. “We wait,” Hill added."_s << u"Jane Hill"_s << true;
    }

    void namesakes_areToldApartByTheirGivenNames()
    {
        QFETCH(QString, text);
        Core::ImportOptions options;
        options.kind = Core::DocumentKind::Article;
        const auto article = Import::importBytes(text.toUtf8(), u"article"_s, options);
        Vocabulary vocabulary(LanguageRules::forCode(u"en"_s), Aliases::builtIn());
        const QList<Core::Speaker> speakers{
            {u"Mark Hill"_s, {}, {u"Mark Hill"_s}, false}, {u"Jane Hill"_s, {}, {u"Jane Hill"_s}, false}};
        const Draft last = draftStatements(ArticleWords(*article, vocabulary), speakers, vocabulary).constLast();
        QTEST(last.attribution.names.value(0), "speaker");
        QTEST(last.attribution.isGuess, "guess");
    }

    void pronoun_isAGuessUnlessItsParagraphNamesSomebody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("guess"); // for the last statement
        QTest::newRow("the same paragraph") << u"Macron met the captain. “We wait,” he said."_s << false;
        QTest::newRow("another paragraph") << u"Macron met the captain.\n\n“We wait,” he said."_s << true;
        QTest::newRow("a name") << u"Macron met the captain.\n\n“We wait,” Macron said."_s << false;
    }

    void pronoun_isAGuessUnlessItsParagraphNamesSomebody()
    {
        QFETCH(QString, text);
        Core::ImportOptions options;
        options.kind = Core::DocumentKind::Article;
        const auto article = Import::importBytes(text.toUtf8(), u"article"_s, options);
        Vocabulary vocabulary(LanguageRules::forCode(u"en"_s), Aliases::builtIn());
        const Draft last = draftStatements(ArticleWords(*article, vocabulary), speakersHere(), vocabulary).constLast();
        QCOMPARE(last.attribution.names, QStringList{u"Emmanuel Macron"_s});
        QTEST(last.attribution.isGuess, "guess");
    }

    void titleOfTheTranscript_saysWhoSpeaksAsWhat()
    {
        const QByteArray text =
            "---\ntitle: Remarks by President Alder and Head of the Office of the President of Poland Jan "
            "Kowal\n---\n\nMR. ALDER: Good evening.\n\nMR. KOWAL: It is late.\n\nMR. ALDER: It is.\n\n"
            "MR. KOWAL: The ferry has gone.\n";
        const auto document = Import::importBytes(text, u"transcript"_s);
        const QList<Core::Speaker> speakers = introducedSpeakers(TranscriptIndex(*document, u"en"_s));
        QCOMPARE(speakers.size(), 2);
        QCOMPARE(speakers[0].role.simplified(), u"President"_s);
        QCOMPARE(speakers[1].role.simplified(), u"Head Poland"_s); // not the president
    }

    void aChair_getsTheNameThatTheArticleGives()
    {
        Core::ImportOptions options;
        options.kind = Core::DocumentKind::Article;
        const auto article = Import::importBytes(
            "The vote is in May, committee chair Dolores Reyes said. Reyes added that she would go.", u"article"_s,
            options);
        Vocabulary vocabulary(LanguageRules::forCode(u"en"_s), Aliases::builtIn());
        const auto drafts = draftStatements(
            ArticleWords(*article, vocabulary), {{u"The Chair"_s, {}, {u"THE CHAIR"_s}, false}}, vocabulary);
        QCOMPARE(drafts.size(), 2);
        for (const Draft &draft : drafts) {
            QCOMPARE(draft.attribution.names, QStringList{u"Dolores Reyes"_s});
            QCOMPARE(draft.attribution.speakers, QList<int>{0});
        }
    }
};

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
