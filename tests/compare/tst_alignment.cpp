// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict/alignment.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

namespace {

struct Sides {
    QString article;
    QString transcript;
    Alignment alignment;

    [[nodiscard]] static QString textOf(QStringView text, TextSpan span)
    {
        return text.sliced(span.begin, span.size()).toString();
    }
    /// What is not the same, a step each: "+very" is put in, "-old" left out, "old>new" changed.
    [[nodiscard]] QStringList differences() const
    {
        QStringList out;
        for (const WordChange &change : alignment.changes) {
            const QString ours = textOf(article, change.statement);
            const QString theirs = textOf(transcript, change.passage);
            switch (change.kind) {
            case ChangeKind::Same: break;
            case ChangeKind::Changed: out.append(theirs + u'>' + ours); break;
            case ChangeKind::LeftOut: out.append(u'-' + theirs); break;
            case ChangeKind::PutIn: out.append(u'+' + ours); break;
            }
        }
        return out;
    }
};

Sides laid(const QString &article, const QString &transcript, const QString &language = u"en"_s)
{
    Vocabulary vocabulary(LanguageRules::forCode(language), Aliases::builtIn());
    std::vector<Word> ours;
    std::vector<Word> theirs;
    appendWords(article, {0, article.size()}, Speech::AsPrinted, vocabulary, ours);
    appendWords(transcript, {0, transcript.size()}, Speech::Spoken, vocabulary, theirs);
    return {article, transcript, align(article, ours, transcript, theirs, vocabulary)};
}

}

/// A quotation beside what was said, word by word.
class TestAlignment final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differences_areToldByWords_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("transcript");
        QTest::addColumn<QStringList>("differences");
        const QStringList none;
        QTest::newRow("the same words") << u"The ferry is old."_s << u"The ferry is old."_s << none;
        QTest::newRow("a word put in") << u"The ferry is very old."_s << u"The ferry is old."_s
                                       << QStringList{u"+very"_s};
        QTest::newRow("a word left out") << u"The ferry is old."_s << u"The ferry is terribly old."_s
                                         << QStringList{u"-terribly"_s};
        QTest::newRow("a word changed") << u"The new ferry sails."_s << u"The old ferry sails."_s
                                        << QStringList{u"old>new"_s};
        QTest::newRow("what goes before and behind is none of it")
            << u"the ferry is old"_s << u"I told you that the ferry is old and the pier as well."_s << none;
        QTest::newRow("another form of a word is a change")
            << u"The ferries are old."_s << u"The ferry is old."_s << QStringList{u"ferry>ferries"_s, u"is>are"_s};
        QTest::newRow("a stage direction was not said")
            << u"The ferry is old, and tired."_s << u"The ferry is old (laughs) and tired."_s << none;
        QTest::newRow("what a marked omission hides is shown as left out")
            << u"The ferry … needs a new shaft."_s << u"The ferry that my father built needs a new shaft."_s
            << QStringList{u"-that my father built"_s};
        QTest::newRow("an unmarked omission, too")
            << u"The ferry needs a shaft."_s << u"The ferry needs a new shaft."_s << QStringList{u"-new"_s};
        QTest::newRow("the editor's words")
            << u"The ferry needs [a part]."_s << u"The ferry needs it."_s << QStringList{u"+a"_s, u"+part"_s};
        QTest::newRow("a word that the end of a line parts")
            << u"The captain agrees."_s << u"The cap-tain agrees."_s << none;
        QTest::newRow("German") << u"Die neue Fähre fährt."_s << u"Die alte Fähre fährt."_s
                                << QStringList{u"alte>neue"_s};
    }
    void differences_areToldByWords()
    {
        QFETCH(QString, article);
        QFETCH(QString, transcript);
        const Sides sides = laid(article, transcript);
        QTEST(sides.differences(), "differences");
    }

    void sameWords_areVerbatim_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("transcript");
        QTest::addColumn<bool>("sameWords");
        const QString said = u"We won't sell the harbour: it's ours."_s;
        QTest::newRow("case and marks") << u"we won't sell the harbour – it's ours"_s << said << true;
        QTest::newRow("curly quotes") << u"We won’t sell the harbour: it’s ours."_s << said << true;
        QTest::newRow("a contraction written out") << u"We will not sell the harbour: it's ours."_s << said << false;
        QTest::newRow("another spelling") << u"We won't sell the harbor: it's ours."_s << said << false;
        QTest::newRow("a marked omission") << u"We won't sell the harbour …"_s << said << true;
        QTest::newRow("a number in figures") << u"It costs 40 euro"_s << u"It costs forty euro"_s << false;
        QTest::newRow("brackets") << u"We won't sell [it]"_s << said << false;
        QTest::newRow("nothing in common") << u"Nobody knows"_s << said << false;
    }
    void sameWords_areVerbatim()
    {
        QFETCH(QString, article);
        QFETCH(QString, transcript);
        QTEST(laid(article, transcript).alignment.sameWords, "sameWords");
    }

    void unlikeWordsThatCountAsOne_sayWhy_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("transcript");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("spelling") << u"the harbor is ours"_s << u"the harbour is ours"_s << Reason::Spelling;
        QTest::newRow("contraction") << u"we will not sell"_s << u"we won't sell"_s << Reason::Contraction;
        QTest::newRow("numeral") << u"it costs 40 euro"_s << u"it costs forty euro"_s << Reason::Numeral;
        QTest::newRow("form") << u"they repaired the boats"_s << u"they repair the boats"_s << Reason::Form;
        QTest::newRow("name") << u"they went to Kiev"_s << u"they went to Kyiv"_s << Reason::Name;
        QTest::newRow("the very word") << u"the harbour is ours"_s << u"the harbour is ours"_s << Reason::None;
    }
    void unlikeWordsThatCountAsOne_sayWhy()
    {
        QFETCH(QString, article);
        QFETCH(QString, transcript);
        Reason found = Reason::None;
        for (const WordChange &change : laid(article, transcript).alignment.changes)
            found = change.reason == Reason::None ? found : change.reason;
        QTEST(found, "reason");
    }

    void share_ofChangedWords_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<double>("rate");
        QTest::newRow("none") << u"one ferry sails at noon today"_s << 0.;
        QTest::newRow("one of six") << u"one ferry sails at dawn today"_s << 1. / 6;
        QTest::newRow("half of six") << u"one boat sails at dawn tomorrow"_s << 3. / 6;
        QTest::newRow("all, and no more than all") << u"nobody knows what comes after that"_s << 1.;
    }
    void share_ofChangedWords()
    {
        QFETCH(QString, article);
        QFETCH(double, rate);
        const double found = laid(article, u"One ferry sails at noon today."_s).alignment.editRate;
        QVERIFY2(std::abs(found - rate) < .01, qPrintable(QString::number(found)));
    }

    void sameContent_isAsGoodAsTheWords_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("transcript");
        QTest::addColumn<bool>("same");
        QTest::newRow("small words differ") << u"the engine and the shaft"_s << u"an engine with its shaft"_s << true;
        QTest::newRow("a content word more") << u"the old engine and shaft"_s << u"the engine and shaft"_s << false;
        QTest::newRow("another order") << u"the shaft and the engine"_s << u"the engine and the shaft"_s << false;
        QTest::newRow("a number moved") << u"the 5th article of the treaty"_s << u"Article 5 of the treaty"_s << true;
        QTest::newRow("a single word has no order") << u"an engine"_s << u"the engine"_s << false;
    }
    void sameContent_isAsGoodAsTheWords()
    {
        QFETCH(QString, article);
        QFETCH(QString, transcript);
        QTEST(laid(article, transcript).alignment.sameContent, "same");
    }

    void passage_isWhatTheWordsLieIn()
    {
        const Sides sides = laid(u"the pier is old"_s, u"Yes. I know that the pier is old, and so is the ferry."_s);
        QCOMPARE(Sides::textOf(sides.transcript, sides.alignment.passage), u"the pier is old"_s);
    }

    void withoutWords_nothingIsTheSame_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("transcript");
        QTest::newRow("no statement") << QString() << u"The ferry is old."_s;
        QTest::newRow("no passage") << u"The ferry is old."_s << QString();
        QTest::newRow("neither") << QString() << QString();
        QTest::newRow("marks only") << u"…, –"_s << u"(…)"_s;
    }
    void withoutWords_nothingIsTheSame()
    {
        QFETCH(QString, article);
        QFETCH(QString, transcript);
        const Alignment alignment = laid(article, transcript).alignment;
        QVERIFY(!alignment.sameWords);
        QVERIFY(!alignment.sameContent);
        QCOMPARE(alignment.editRate, 1.);
        QVERIFY(alignment.passage.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
