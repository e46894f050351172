// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/article/incises.h"
#include "compare/article/people.h"
#include "compare/article/reporting.h"
#include "compare/article/spokenparagraphs.h"
#include "import/importer.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

namespace {

/// An article read by somebody who knows these speakers.
struct Reader {
    explicit Reader(const QString &text, const QString &language = u"en"_s)
        : vocabulary(LanguageRules::forCode(language), Aliases::builtIn())
        , document(*Import::importBytes(text.toUtf8(), u"article"_s, options()))
        , people({{u"Vladimir Putin"_s, u"President of Russia"_s, {u"President Putin"_s}, false},
                     {u"Emmanuel Macron"_s, u"President of France"_s, {u"President Macron"_s}, false},
                     {u"Dana Haddad"_s, u"spokeswoman"_s, {u"MS. HADDAD"_s}, false}},
              vocabulary)
        , article(document, vocabulary)
    {
        people.learnFrom(article.text, article.words);
        people.learnGenders(article.words, article.quoted);
    }
    static Core::ImportOptions options()
    {
        Core::ImportOptions out;
        out.kind = Core::DocumentKind::Article;
        return out;
    }
    [[nodiscard]] std::size_t at(const QString &word) const { return article.wordAt(document.text.indexOf(word)); }
    /// Whom the word means: names, "unsure" and "declined"; "nobody".
    [[nodiscard]] QString meant(const QString &word, const Recent &recent = {}) const
    {
        const auto mention = people.mentionAt(article.text, article.words, at(word), recent);
        if (!mention)
            return u"nobody"_s;
        QStringList out;
        for (const int person : mention->people)
            out.append(people.person(person).name.section(u' ', -1));
        if (mention->people.isEmpty())
            out.append(mention->name);
        return out.join(u'+') + (mention->unsure ? u" unsure"_s : QString());
    }

    Vocabulary vocabulary;
    Core::Document document;
    People people;
    ArticleWords article;
};

}

/// Whom an article's words mean, and who is said to say something.
class TestPeople final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mention_isWhoever_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("who");
        QTest::newRow("a surname") << u"Then Macron spoke."_s << u"Macron"_s << u"Macron"_s;
        QTest::newRow("somebody's adviser is not he")
            << u"Then Macron's adviser spoke."_s << u"Macron"_s << u"nobody"_s;
        QTest::newRow("an office with its country")
            << u"Then the French president spoke."_s << u"president"_s << u"Macron"_s;
        QTest::newRow("the country behind it")
            << u"Then the president of Russia spoke."_s << u"president"_s << u"Putin"_s;
        QTest::newRow("an office that one alone has")
            << u"Then the spokeswoman spoke."_s << u"spokeswoman"_s << u"Haddad"_s;
        QTest::newRow("a nationality") << u"Then the Russian spoke."_s << u"Russian"_s << u"Putin"_s;
        QTest::newRow("an adjective is nobody") << u"Then the Russian gas came."_s << u"Russian"_s << u"nobody"_s;
        QTest::newRow("both") << u"Both Macron and Putin spoke."_s << u"Both"_s << u"Macron+Putin"_s;
        QTest::newRow("a small word") << u"Then the ferry came."_s << u"ferry"_s << u"nobody"_s;
        QTest::newRow("somebody whom the article introduces")
            << u"British Prime Minister Rishi Sunak came. Sunak spoke."_s << u"Sunak spoke"_s << u"Sunak"_s;
    }
    void mention_isWhoever()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QTEST(Reader(text).meant(word), "who");
    }

    void pronoun_leansOnWhoWasNamed_data()
    {
        QTest::addColumn<QString>("pronoun");
        QTest::addColumn<int>("speaker");
        QTest::addColumn<int>("subject");
        QTest::addColumn<QString>("who");
        QTest::newRow("whoever spoke last") << u"he"_s << 1 << -1 << u"Macron"_s;
        QTest::newRow("whom the sentence before was about") << u"he"_s << 1 << 0 << u"Putin unsure"_s;
        QTest::newRow("nobody has been named") << u"they"_s << -1 << -1 << u"nobody"_s;
    }
    void pronoun_leansOnWhoWasNamed()
    {
        QFETCH(QString, pronoun);
        QFETCH(int, speaker);
        QFETCH(int, subject);
        Recent recent;
        recent.speaker = speaker;
        recent.subject = subject;
        QTEST(Reader(u"Then %1 spoke."_s.arg(pronoun)).meant(pronoun, recent), "who");
    }

    void group_isRemembered()
    {
        Recent recent;
        recent.group = u"officials"_s;
        QCOMPARE(Reader(u"Then they spoke."_s).meant(u"they"_s, recent), u"officials"_s);
    }

    void names_areListedTheLatestFirst()
    {
        Recent recent;
        recent.name(0);
        recent.name(2);
        recent.name(0);
        QCOMPARE(recent.named, (QList<int>{0, 2}));
    }

    void object_doesNotSpeak_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isObject");
        QTest::newRow("behind a preposition") << u"They spoke to Macron there."_s << true;
        QTest::newRow("with his office") << u"They spoke to President Macron there."_s << true;
        QTest::newRow("a subject") << u"There Macron spoke."_s << false;
        QTest::newRow("at the beginning") << u"Macron spoke."_s << false;
    }
    void object_doesNotSpeak()
    {
        QFETCH(QString, text);
        const Reader reader(text);
        QTEST(reader.people.standsBehindPreposition(reader.article.text, reader.article.words, reader.at(u"Macron"_s)),
            "isObject");
    }

    void report_isFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("report"); ///< who: verb, and what kind; empty for none
        QTest::newRow("plainly") << u"Macron said that the ferry is old."_s << u"Macron: said"_s;
        QTest::newRow("set aside") << u"The ferry is old, Macron said."_s << u"Macron: said aside"_s;
        QTest::newRow("a wish is weaker") << u"Macron wants a new ferry."_s << u"Macron: wants weak"_s;
        QTest::newRow("by a phrase") << u"According to Macron, the ferry is old."_s << u"Macron: to"_s;
        QTest::newRow("a group") << u"Officials said that the ferry is old."_s << u"Officials: said"_s;
        QTest::newRow("an asker") << u"A reporter asked about the ferry."_s << u"reporter: asked"_s;
        QTest::newRow("in the passive it happens to him") << u"Macron was asked about the ferry."_s << QString();
        QTest::newRow("a noun") << u"The report is on the ferry."_s << QString();
        QTest::newRow("nobody says it") << u"The ferry is old and slow."_s << QString();
        QTest::newRow("talk without a matter") << u"Macron spoke with calm."_s << QString();
        QTest::newRow("talk of a matter") << u"Macron spoke of the ferry."_s << u"Macron: spoke"_s;
        QTest::newRow("talk to people") << u"Macron spoke to the crew on Friday."_s << QString();
        QTest::newRow("talk to a matter") << u"Macron spoke to the urgent need of a ferry."_s << u"Macron: spoke"_s;
        QTest::newRow("the purpose of a meeting")
            << u"Macron met the crew to announce a new ferry."_s << u"Macron: announce"_s;
        QTest::newRow("a country's capital") << u"Moscow denied it."_s << u"Moscow: denied"_s;
    }
    void report_isFound()
    {
        QFETCH(QString, text);
        const Reader reader(text);
        const Recent recent;
        const auto report = findReport({reader.article, 0, reader.article.words.size(), reader.people, recent});
        QString found;
        if (report) {
            const TextSpan verb = reader.article.words[report->verb].span();
            found = (report->who.people.isEmpty()
                            ? report->who.name
                            : reader.people.person(report->who.people.constFirst()).name.section(u' ', -1))
                + u": " + reader.article.text.sliced(verb.begin, verb.size()).toString()
                + (report->weak ? u" weak"_s : QString()) + (report->aside ? u" aside"_s : QString());
        }
        QTEST(found, "report");
    }

    void spokenParagraphs_areQuotations_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("quotations");
        QTest::newRow("a dialogue dash") << u"fr"_s << u"Un matin.\n\n— Il pleut depuis lundi, dit-elle.\n"_s
                                         << QStringList{u"Il pleut depuis lundi, dit-elle."_s};
        QTest::newRow("where the language has none")
            << u"en"_s << u"One day.\n\n— It rains since Monday, she said.\n"_s << QStringList();
        QTest::newRow("a point of a list") << u"fr"_s << u"Un matin.\n\n— du pain ;\n"_s << QStringList();
        QTest::newRow("marks") << u"en"_s << u"“It rains,” she said.\n"_s << QStringList{u"It rains,"_s};
    }
    void spokenParagraphs_areQuotations()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const auto document = Import::importBytes(text.toUtf8(), u"article"_s, Reader::options());
        QStringList quotations;
        for (const Core::Quotation &quotation : quotationsOf(*document, *LanguageRules::forCode(language)))
            quotations.append(document->textOf(quotation.words).toString());
        QTEST(quotations, "quotations");
    }

    void incise_isNotQuoted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("incise");
        QTest::newRow("who said it") << u"fr"_s << u"Il pleut, a-t-elle dit, et il vente."_s << u"a-t-elle dit"_s;
        QTest::newRow("an ordinary aside") << u"fr"_s << u"Il pleut, comme toujours, et il vente."_s << QString();
        QTest::newRow("English closes the quotation") << u"en"_s << u"It rains, she said, and it blows."_s << QString();
    }
    void incise_isNotQuoted()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        Vocabulary vocabulary(LanguageRules::forCode(language), Aliases::builtIn());
        std::vector<Word> words;
        appendWords(text, {0, text.size()}, Speech::AsPrinted, vocabulary, words);
        QString found;
        for (const auto &[from, to] : incisesIn(words, text, vocabulary))
            found += text.sliced(words[from].begin, words[to - 1].end - words[from].begin);
        QTEST(found, "incise");
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
