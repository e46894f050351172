// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citing.h"

#include <QTest>

using namespace Crossread::Core;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Crossread::Core::CitedPlace)

namespace {

Metadata published(const QString &title, const QStringList &authors, const QString &publisher, const QString &date,
    const QString &address = {}, const QString &accessed = {})
{
    return {title, authors, publisher, date, address, accessed, {}};
}

Metadata translated(Metadata metadata, const QStringList &translators)
{
    metadata.translators = translators;
    return metadata;
}

}

/// The examples that the style books publish themselves, as far as what a document says can make them, and our own for
/// places within a text.
class TestCiting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reference_isAsTheBooksHaveIt_data()
    {
        QTest::addColumn<CitationStyle>("style");
        QTest::addColumn<CitedPlace>("place");
        QTest::addColumn<QString>("reference");
        const QString census = u"https://www.census.gov/popclock/"_s;
        const QString snap =
            u"https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html"_s;
        const QString memory = u"https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html"_s;
        const QString yale = u"https://www.yale.edu/about-yale/yale-facts"_s;
        QTest::newRow("APA, a newspaper")
            << CitationStyle::Apa
            << CitedPlace{published(u"Can we get better at forgetting?"_s, {u"Benedict Carey"_s},
                              u"The New York Times"_s, u"2019-03-22"_s, memory),
                   {}, {}, {}, {}, 0}
            << u"Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. "_s + memory;
        QTest::newRow("APA, a page that changes")
            << CitationStyle::Apa
            << CitedPlace{published(u"U.S. and world population clock"_s, {u"U.S. Census Bureau"_s},
                              u"U.S. Department of Commerce"_s, {}, census, u"2019-07-03"_s),
                   {}, {}, {}, {}, 0}
            << u"U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce. Retrieved July 3, 2019, from "_s
                + census;
        QTest::newRow("APA, nobody named; who published it is not said twice")
            << CitationStyle::Apa
            << CitedPlace{published(u"Harbour plan"_s, {u"Harbour Council"_s}, u"Harbour Council"_s, u"2022"_s), {}, {},
                   {}, {}, 0}
            << u"Harbour Council. (2022). Harbour plan."_s;
        QTest::newRow("APA, three authors, hyphens and particles")
            << CitationStyle::Apa
            << CitedPlace{published(u"Ports"_s, {u"Jean-Luc Petit"_s, u"Anna Maria de la Cruz"_s, u"Li, Wei"_s},
                              u"Quay"_s, u"2021-05"_s),
                   {}, {}, {}, {}, 0}
            << u"Petit, J.-L., de la Cruz, A. M., & Li, W. (2021, May). Ports. Quay."_s;
        QTest::newRow("Chicago, a newspaper")
            << CitationStyle::Chicago
            << CitedPlace{published(u"Snap Makes a Bet on the Cultural Supremacy of the Camera"_s, {u"Farhad Manjoo"_s},
                              u"New York Times"_s, u"2017-03-08"_s, snap),
                   {}, {}, {}, {}, 0}
            << u"Farhad Manjoo, “Snap Makes a Bet on the Cultural Supremacy of the Camera,” New York Times, March 8, 2017, "_s
                + snap + u'.';
        QTest::newRow("Chicago, a magazine with its page")
            << CitationStyle::Chicago
            << CitedPlace{published(
                              u"The Prophet of Dystopia"_s, {u"Rebecca Mead"_s}, u"New Yorker"_s, u"2017-04-17"_s),
                   {}, {}, u"43"_s, {}, 9}
            << u"Rebecca Mead, “The Prophet of Dystopia,” New Yorker, April 17, 2017, 43."_s;
        QTest::newRow("Chicago, a page without a date")
            << CitationStyle::Chicago
            << CitedPlace{published(u"Yale Facts"_s, {}, u"Yale University"_s, {}, yale, u"2017-05-01"_s), {}, {}, {},
                   {}, 0}
            << u"“Yale Facts,” Yale University, accessed May 1, 2017, "_s + yale + u'.';
        QTest::newRow("MLA, a magazine")
            << CitationStyle::Mla
            << CitedPlace{published(u"The Death of the Artist—and the Birth of the Creative Entrepreneur"_s,
                              {u"William Deresiewicz"_s}, u"The Atlantic"_s, u"2014-12-28"_s,
                              u"https://www.theatlantic.com/magazine/archive/2015/01/the-death-of-the-artist-and-the-birth-of-the-creative-entrepreneur/383497/"_s),
                   {}, {}, {}, {}, 0}
            << u"Deresiewicz, William. “The Death of the Artist—and the Birth of the Creative Entrepreneur.” The Atlantic, 28 Dec. 2014, www.theatlantic.com/magazine/archive/2015/01/the-death-of-the-artist-and-the-birth-of-the-creative-entrepreneur/383497/."_s;
        QTest::newRow("MLA, a page without a date")
            << CitationStyle::Mla
            << CitedPlace{published(u"How to Make Vegetarian Chili"_s, {u"Susan Lundman"_s}, u"eHow"_s, {},
                              u"https://www.ehow.com/how_10727_make-vegetarian-chili.html"_s, u"2019-07-06"_s),
                   {}, {}, {}, {}, 0}
            << u"Lundman, Susan. “How to Make Vegetarian Chili.” eHow, www.ehow.com/how_10727_make-vegetarian-chili.html. Accessed 6 July 2019."_s;
        QTest::newRow("MLA, two authors")
            << CitationStyle::Mla
            << CitedPlace{published(u"Why?"_s, {u"Anna Berg"_s, u"Tom Lee"_s}, u"Quay"_s, u"2022-09"_s), {}, {}, {}, {},
                   0}
            << u"Berg, Anna, and Tom Lee. “Why?” Quay, Sept. 2022."_s;
    }
    void translators_areNamedBehindTheTitle_data()
    {
        QTest::addColumn<CitationStyle>("style");
        QTest::addColumn<QStringList>("translators");
        QTest::addColumn<QString>("reference");
        const QStringList one{u"Tom Lee"_s};
        const QStringList two{u"Tom Lee"_s, u"Ludwig van Beethoven"_s};
        const QStringList four{u"Tom Lee"_s, u"Eva Roy"_s, u"Li, Wei"_s, u"Press Office"_s};
        QTest::newRow("APA") << CitationStyle::Apa << one << u"Berg, A. (2021, May). Ports (T. Lee, Trans.). Quay."_s;
        QTest::newRow("APA, two") << CitationStyle::Apa << two
                                  << u"Berg, A. (2021, May). Ports (T. Lee & L. van Beethoven, Trans.). Quay."_s;
        QTest::newRow("APA, four, one an office")
            << CitationStyle::Apa << four
            << u"Berg, A. (2021, May). Ports (T. Lee, E. Roy, W. Li, & Press Office, Trans.). Quay."_s;
        QTest::newRow("Chicago") << CitationStyle::Chicago << two
                                 << u"Anna Berg, “Ports,” trans. Tom Lee and Ludwig van Beethoven, Quay, May 2021."_s;
        QTest::newRow("Chicago, four") << CitationStyle::Chicago << four
                                       << u"Anna Berg, “Ports,” trans. Tom Lee et al., Quay, May 2021."_s;
        QTest::newRow("MLA") << CitationStyle::Mla << one
                             << u"Berg, Anna. “Ports.” Translated by Tom Lee. Quay, May 2021."_s;
        QTest::newRow("MLA, four") << CitationStyle::Mla << four
                                   << u"Berg, Anna. “Ports.” Translated by Tom Lee et al. Quay, May 2021."_s;
        QTest::newRow("nobody") << CitationStyle::Apa << QStringList() << u"Berg, A. (2021, May). Ports. Quay."_s;
    }
    void translators_areNamedBehindTheTitle()
    {
        QFETCH(CitationStyle, style);
        QFETCH(QStringList, translators);
        CitedPlace place;
        place.metadata = translated(published(u"Ports"_s, {u"Anna Berg"_s}, u"Quay"_s, u"2021-05"_s), translators);
        QTEST(citationIn(style, place).reference, "reference");
    }

    void reference_isAsTheBooksHaveIt()
    {
        QFETCH(CitationStyle, style);
        QFETCH(CitedPlace, place);
        QTEST(citationIn(style, place).reference, "reference");
    }

    void place_standsInBrackets_data()
    {
        QTest::addColumn<CitationStyle>("style");
        QTest::addColumn<QStringList>("authors");
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("inText");
        const QStringList one{u"Anna Berg"_s};
        const QStringList two{u"Anna Berg"_s, u"Tom Lee"_s};
        const QStringList three{u"Anna Berg"_s, u"Tom Lee"_s, u"Eva Roy"_s};
        QTest::newRow("APA") << CitationStyle::Apa << one << QString() << QString() << u"(Berg, 2022, para. 4)"_s;
        QTest::newRow("APA, a page") << CitationStyle::Apa << one << QString() << u"12"_s << u"(Berg, 2022, p. 12)"_s;
        QTest::newRow("APA, two") << CitationStyle::Apa << two << QString() << QString()
                                  << u"(Berg & Lee, 2022, para. 4)"_s;
        QTest::newRow("APA, three") << CitationStyle::Apa << three << QString() << QString()
                                    << u"(Berg et al., 2022, para. 4)"_s;
        QTest::newRow("APA, nobody") << CitationStyle::Apa << QStringList() << QString() << QString()
                                     << u"(“Talks,” 2022, para. 4)"_s;
        QTest::newRow("APA, somebody else's words") << CitationStyle::Apa << one << u"Vladimir Putin"_s << QString()
                                                    << u"(Vladimir Putin, as cited in Berg, 2022, para. 4)"_s;
        QTest::newRow("APA, one's own words")
            << CitationStyle::Apa << one << u"Anna Berg"_s << QString() << u"(Berg, 2022, para. 4)"_s;
        QTest::newRow("MLA") << CitationStyle::Mla << one << QString() << QString() << u"(Berg, par. 4)"_s;
        QTest::newRow("MLA, a page") << CitationStyle::Mla << two << QString() << u"12"_s << u"(Berg and Lee 12)"_s;
        QTest::newRow("MLA, nobody") << CitationStyle::Mla << QStringList() << QString() << u"12"_s
                                     << u"(“Talks” 12)"_s;
        QTest::newRow("MLA, somebody else's words") << CitationStyle::Mla << one << u"Vladimir Putin"_s << QString()
                                                    << u"(Vladimir Putin, qtd. in Berg, par. 4)"_s;
        QTest::newRow("notes have none") << CitationStyle::Chicago << one << QString() << QString() << QString();
    }
    void place_standsInBrackets()
    {
        QFETCH(CitationStyle, style);
        QFETCH(QStringList, authors);
        QFETCH(QString, speaker);
        QFETCH(QString, page);
        const CitedPlace place{published({}, authors, u"Post"_s, u"2022-02-07"_s), u"Talks"_s, speaker, page, {}, 4};
        QTEST(citationIn(style, place).inText, "inText");
    }

    void notes_sayWhoIsQuoted()
    {
        const CitedPlace place{published(u"Talks"_s, {u"Anna Berg"_s}, u"Post"_s, u"2022-02-07"_s), {},
            u"Vladimir Putin"_s, {}, u"00:14:03"_s, 4};
        QCOMPARE(citationIn(CitationStyle::Chicago, place).reference,
            u"Vladimir Putin, quoted in Anna Berg, “Talks,” Post, February 7, 2022, 00:14:03."_s);
        const CitedPlace bare{{}, u"notes"_s, {}, {}, {}, 0};
        QCOMPARE(citationIn(CitationStyle::Chicago, bare).reference, u"“notes.”"_s);
        QCOMPARE(citationIn(CitationStyle::Apa, bare).reference, u"notes. (n.d.)."_s);
        QCOMPARE(citationIn(CitationStyle::Mla, bare).reference, u"“notes.”"_s);
    }

    void name_isTakenApart_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<PersonName>("name");
        QTest::newRow("two words") << u"Anna Berg"_s << PersonName{u"Berg"_s, u"Anna"_s, {}};
        QTest::newRow("turned round") << u"Berg, Anna Maria"_s << PersonName{u"Berg"_s, u"Anna Maria"_s, {}};
        QTest::newRow("a particle") << u"Ludwig van Beethoven"_s << PersonName{u"Beethoven"_s, u"Ludwig"_s, u"van"_s};
        QTest::newRow("two of them") << u"Ana de la Cruz"_s << PersonName{u"Cruz"_s, u"Ana"_s, u"de la"_s};
        QTest::newRow("a particle first is a name") << u"Van Morrison"_s << PersonName{u"Morrison"_s, u"Van"_s, {}};
        QTest::newRow("one word") << u"Reuters"_s << PersonName{u"Reuters"_s, {}, {}};
        QTest::newRow("an office") << u"Department of State"_s << PersonName{u"Department of State"_s, {}, {}};
        QTest::newRow("another") << u"Associated Press"_s << PersonName{u"Associated Press"_s, {}, {}};
        QTest::newRow("nothing") << QString() << PersonName{};
    }
    void name_isTakenApart()
    {
        QFETCH(QString, printed);
        QTEST(personName(printed), "name");
    }

    void date_isKnownInPart()
    {
        QCOMPARE(knownDate(u"2022-02-07"_s), (KnownDate{2022, 2, 7}));
        QCOMPARE(knownDate(u"2022-02-07T10:00:00Z"_s), (KnownDate{2022, 2, 7}));
        QCOMPARE(knownDate(u"2022-02"_s), (KnownDate{2022, 2, 0}));
        QCOMPARE(knownDate(u"2022"_s), (KnownDate{2022, 0, 0}));
        for (const QString &none : {u"2022-13"_s, u"2022-02-30"_s, u"7 February"_s, QString()})
            QCOMPARE(knownDate(none), KnownDate());
    }

    void styles_haveNamesAndKeys()
    {
        for (const CitationStyle style : citationStyles()) {
            QVERIFY(!citationStyleName(style).isEmpty());
            QCOMPARE(citationStyleOf(citationStyleKey(style)), std::optional(style));
        }
        QVERIFY(!citationStyleOf(u"harvard"));
    }
};

QTEST_GUILESS_MAIN(TestCiting)
#include "tst_citing.moc"
