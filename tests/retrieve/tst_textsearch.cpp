// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codings.h"
#include "retrieve/textsearch.h"
#include "store/database.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Retrieve;
using namespace Qt::StringLiterals;
using Mode = TextQuery::Mode;

/// Words in all texts: found where they stand, with an index that only says where to look.
class TestTextSearch final : public QObject {
    Q_OBJECT

    static SearchedText searched(const QString &text, const QString &language = {}, int *read = nullptr)
    {
        auto document = std::make_shared<Core::Document>(Test::Codings::read(text));
        document->metadata.language = language;
        const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
        return {Core::DocumentId::create(), hash, [document, read](const Core::Progress &) {
                    if (read)
                        ++*read;
                    return Core::Result<Core::DocumentPtr>(document);
                }};
    }
    static QString found(const TextQuery &query, const QList<SearchedText> &texts, WordIndex &index)
    {
        QStringList hits;
        const auto done =
            search(query, texts, index, [&](const Core::DocumentPtr &document, const QList<TextHit> &some) {
                for (const TextHit &hit : some)
                    hits.append(document->textOf(hit.span).toString());
                return true;
            });
        return done ? hits.join(u'|') : done.error().sentence();
    }
    static std::unique_ptr<WordIndex> inMemory() { return WordIndex::open(u":memory:"_s).value(); }

private Q_SLOTS:
    void query_findsTheseWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("hits");
        const QString english =
            u"Security guarantees for all, she said.\nNo guarantee: secure Europe! The EU’s security."_s;
        QTest::newRow("a word begun") << english << u"secur"_s << Mode::Begins << u"Security|secure|security"_s;
        QTest::newRow("never inside a word") << english << u"arantee"_s << Mode::Begins << QString();
        QTest::newRow("whole words") << english << u"guarantee"_s << Mode::Words << u"guarantee"_s;
        QTest::newRow("several, the last begun")
            << english << u"security guar"_s << Mode::Begins << u"Security guarantees"_s;
        QTest::newRow("marks between words")
            << english << u"guarantee secure"_s << Mode::Words << u"guarantee: secure"_s;
        QTest::newRow("never over a line's end") << english << u"said no"_s << Mode::Words << QString();
        QTest::newRow("stems") << english << u"guaranteed"_s << Mode::Stems << u"guarantees|guarantee"_s;
        QTest::newRow("a pattern") << english << u"secur\\w+"_s << Mode::Expression << u"Security|secure|security"_s;
        QTest::newRow("two signs of Chinese") << u"他说中国和美国。中，国"_s << u"中国"_s << Mode::Begins << u"中国"_s;
        QTest::newRow("one sign") << u"他说中国和美国。"_s << u"国"_s << Mode::Words << u"国|国"_s;
        QTest::newRow("Japanese") << u"安全保障について話した。"_s << u"保障に"_s << Mode::Begins << u"保障に"_s;
        QTest::newRow("Korean, begun") << u"한국은 한국의"_s << u"한국"_s << Mode::Begins << u"한국은|한국의"_s;
        QTest::newRow("Cyrillic stems") << u"Гарантии безопасности. О гарантиях говорили много и долго, без гарантий."_s
                                        << u"гарантия"_s << Mode::Stems << u"Гарантии|гарантиях|гарантий"_s;
        QTest::newRow("accents in two ways") << u"le cafe\u0301 noir"_s << u"café"_s << Mode::Words << u"cafe\u0301"_s;
        QTest::newRow("nothing that could be a word")
            << english << u"?!"_s << Mode::Words << Core::Error{Core::ErrorCode::BadArgument, u"?!"_s, {}}.sentence();
        QTest::newRow("a quotation mark is no syntax") << english << u"\"all\" OR"_s << Mode::Begins << QString();
        QTest::newRow("nor are words of SQLite")
            << u"one NEAR two NOT three"_s << u"near two not"_s << Mode::Words << u"NEAR two NOT"_s;
    }
    void query_findsTheseWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(Mode, mode);
        const auto index = inMemory();
        QTEST(found({query, mode, false}, {searched(text)}, *index), "hits");
    }

    void hits_areOfThoseWhoAreMeant_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("words") << Mode::Words;
        QTest::newRow("words begun") << Mode::Begins;
        QTest::newRow("stems") << Mode::Stems;
        QTest::newRow("a pattern") << Mode::Expression;
    }
    void hits_areOfThoseWhoAreMeant()
    {
        QFETCH(Mode, mode);
        const auto index = inMemory();
        const auto count = [&](const SpokenBy &by) {
            SearchedText text = searched(u"war\nAnn: No war, war.\nBen: War\nwar: Peace"_s);
            text.spokenBy = by;
            return found({u"war"_s, mode, false}, {text}, *index).split(u'|', Qt::SkipEmptyParts).size();
        };
        QCOMPARE(count({}), 5);
        QCOMPARE(count([](const QString &name) { return name == u"Ann"; }), 2);
        QCOMPARE(count([](const QString &name) { return name == u"Ben"; }), 1);
        QCOMPARE(count([](const QString &name) { return name == u"war"; }), 0); // a label is nobody's word
        QCOMPARE(count([](const QString &) { return true; }), 3);
    }

    void caseCounts_whereAskedFor()
    {
        const auto index = inMemory();
        const QList<SearchedText> texts{searched(u"Us and US, us."_s)};
        QCOMPARE(found({u"US"_s, Mode::Words, true}, texts, *index), u"US"_s);
        QCOMPARE(found({u"US"_s, Mode::Words, false}, texts, *index), u"Us|US|us"_s);
    }

    /// Whole stretches, and those that end anywhere: what stands in the text is found, nothing else, in order.
    void random_isAsReadingEverything()
    {
        QRandomGenerator random(11);
        const QStringList words =
            u"a an and war warm peace peaceful isn't 中 国 中国 café, Minsk-2 no. yes"_s.split(u' ');
        const auto some = [&](int most) {
            QStringList list;
            for (int count = 1 + random.bounded(most); count > 0; --count)
                list.append(words[random.bounded(int(words.size()))]);
            return list.join(u' ');
        };
        const auto index = inMemory();
        for (int round = 0; round < 12; ++round) {
            QStringList lines;
            for (int line = 0; line < 700; ++line)
                lines.append(some(20));
            const QString text = lines.join(u'\n');
            QVERIFY(WordIndex::stretches(Test::Codings::read(text)).size() > 1);
            const QList<SearchedText> texts{searched(text)};
            for (int ask = 0; ask < 10; ++ask) {
                const QString asked = some(3);
                const QList<Token> wanted = tokensOf(asked);
                QStringList expected;
                for (const QString &line : std::as_const(lines)) {
                    const QList<Token> tokens = tokensOf(line);
                    for (qsizetype at = 0; at + wanted.size() <= tokens.size(); ++at) {
                        bool stands = true;
                        for (qsizetype i = 0; i < wanted.size() && stands; ++i) {
                            const bool joined = i > 0 && wanted[i - 1].span.end == wanted[i].span.begin;
                            stands = tokens[at + i].word == wanted[i].word
                                && (!joined || tokens[at + i - 1].span.end == tokens[at + i].span.begin);
                        }
                        if (!stands)
                            continue;
                        const qsizetype last = at + wanted.size() - 1;
                        expected.append(
                            line.sliced(tokens[at].span.begin, tokens[last].span.end - tokens[at].span.begin));
                        at = last;
                    }
                }
                QCOMPARE(found({asked, Mode::Words, false}, texts, *index), expected.join(u'|'));
            }
        }
    }

    void index_isKeptAndSparesReading()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"words.sqlite"_s);
        int firstRead = 0;
        int secondRead = 0;
        const QList<SearchedText> texts{
            searched(u"war and peace"_s, {}, &firstRead), searched(u"bread"_s, {}, &secondRead)};
        QCOMPARE(found({u"peace"_s, Mode::Words, false}, texts, *WordIndex::open(path).value()), u"peace"_s);
        firstRead = secondRead = 0;
        const auto again = WordIndex::open(path).value();
        QCOMPARE(found({u"peace"_s, Mode::Words, false}, texts, *again), u"peace"_s);
        QCOMPARE(firstRead, 1);
        QCOMPARE(secondRead, 0);
    }

    void index_ofAnotherText_neverShowsAWrongPlace()
    {
        const auto index = inMemory();
        SearchedText text = searched(u"war and peace"_s);
        QCOMPARE(found({u"peace"_s, Mode::Words, false}, {text}, *index), u"peace"_s);
        text.text = searched(u"something else, and much longer"_s).text; // under the old hash
        QCOMPARE(found({u"peace"_s, Mode::Words, false}, {text}, *index), QString());
    }

    /// Another program writes in it all the while.
    void lockedIndex_onlyTakesLonger()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"words.sqlite"_s);
        const auto index = WordIndex::open(path).value();
        const auto other = Store::Database::open(path, Store::Database::Access::ReadWrite, path).value();
        QVERIFY(other->run(u"BEGIN IMMEDIATE"_s));
        const QList<SearchedText> texts{searched(u"war and peace"_s), searched(u"bread"_s)};
        QCOMPARE(found({u"peace"_s, Mode::Words, false}, texts, *index), u"peace"_s);
        QCOMPARE(found({u"breads"_s, Mode::Stems, false}, texts, *index), u"bread"_s);
        QVERIFY(!index->has(texts.first().hash));
        QVERIFY(other->run(u"ROLLBACK"_s));
        QCOMPARE(found({u"peace"_s, Mode::Words, false}, texts, *index), u"peace"_s);
        QVERIFY(index->has(texts.first().hash));
    }

    void damagedIndex_isBegunAnew()
    {
        const QTemporaryDir cache;
        qputenv("XDG_CACHE_HOME", cache.path().toUtf8());
        QDir(cache.path()).mkpath(u"crossread/search"_s);
        QFile file(cache.filePath(u"crossread/search/words.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) > 0);
        file.close();
        const auto index = WordIndex::shared();
        QVERIFY(index != nullptr);
        QCOMPARE(found({u"peace"_s, Mode::Words, false}, {searched(u"war and peace"_s)}, *index), u"peace"_s);
        QVERIFY(QFile(file.fileName()).size() > 0);
        QCOMPARE(QFile::permissions(cache.filePath(u"crossread/search"_s)) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
    }

    void whoHasEnough_isHandedNoMore()
    {
        const auto index = inMemory();
        const QList<SearchedText> texts{searched(u"war"_s), searched(u"war again"_s)};
        int calls = 0;
        QVERIFY(search({u"war"_s, Mode::Words, false}, texts, *index, [&calls](const auto &, const auto &) {
            ++calls;
            return false;
        }));
        QCOMPARE(calls, 1);
    }

    void giveUps_areTold_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<Core::ErrorCode>("code");
        QTest::newRow("too costly") << u"b|(a+)+$"_s << Core::ErrorCode::PatternTooCostly;
        QTest::newRow("no pattern") << u"("_s << Core::ErrorCode::BadPattern;
    }
    void giveUps_areTold()
    {
        QFETCH(QString, pattern);
        const auto index = inMemory();
        const auto done = search({pattern, Mode::Expression, false}, {searched(QString(200, u'a') + u'c')}, *index,
            [](const auto &, const auto &) { return true; });
        QVERIFY(!done);
        QTEST(done.error().code, "code");
    }

    void canceled_leavesNoHalfIndex()
    {
        const auto index = inMemory();
        Core::Progress progress;
        progress.cancel();
        const QList<SearchedText> texts{searched(u"war and peace"_s)};
        QVERIFY(!search(
            {u"war"_s, Mode::Words, false}, texts, *index, [](const auto &, const auto &) { return true; }, progress));
        QVERIFY(!index->has(texts.first().hash));
        QCOMPARE(found({u"war"_s, Mode::Words, false}, texts, *index), u"war"_s);
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
