// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Import;
using namespace Qt::StringLiterals;
using Core::CleanupKind;
using Core::ParagraphKind;

namespace {

using std::chrono::seconds;

/// A page with its surroundings, two people, places and a comment.
Extracted hearing()
{
    ExtractedBuilder builder;
    builder.metadata().title = u"The harbour hearing"_s;
    builder.place({.page = u"1"_s});
    builder.begin(BlockKind::Furniture);
    builder.add(u"Harbour Committee");
    builder.begin(BlockKind::Heading, 2);
    builder.add(u"The pier");
    builder.begin();
    builder.addSpeaker(u"Anna Berg"_s, u"mayor"_s);
    builder.add(u"It is \U0001f6a2 old.");
    builder.begin();
    builder.add(u"It will be mended.");
    builder.place({.page = u"2"_s});
    builder.begin(BlockKind::Furniture);
    builder.add(u"Harbour Committee");
    builder.begin(BlockKind::StageDirection);
    builder.add(u"(Applause.)");
    builder.begin();
    builder.addSpeaker(u"Ivo Dahl"_s);
    const qsizetype begin = builder.position();
    builder.add(u"When?");
    builder.comment({{begin, builder.position()}, u"Nobody said."_s, u"K."_s, {}});
    builder.begin(BlockKind::ListItem, 1);
    builder.add(u"Next year?");
    builder.begin(BlockKind::Furniture);
    builder.add(u"Page 2");
    return builder.take();
}

QStringList paragraphsOf(const Core::Document &document)
{
    QStringList all;
    for (qsizetype i = 0; i < document.paragraphs.size(); ++i)
        all.append(document.textOf(document.paragraphSpan(i)).toString());
    return all;
}

Core::Document read(const Extracted &extracted, const Core::ImportOptions &options = {})
{
    const auto document = documentOf(extracted, options);
    return document ? *document : Core::Document();
}

}

/// Texts of formats that know their paragraphs, from what a reader extracted to the document.
class TestBlocks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void furniture_isSetAsideAndListed()
    {
        const Core::Document document = read(hearing());
        QCOMPARE(paragraphsOf(document),
            (QStringList{u"The pier"_s, u"Anna Berg: It is \U0001f6a2 old."_s, u"It will be mended."_s,
                u"(Applause.)"_s, u"Ivo Dahl: When?"_s, u"Next year?"_s}));
        QCOMPARE(document.cleanups.size(), 3);
        QCOMPARE(document.cleanups[1].original, u"Harbour Committee"_s);
        QCOMPARE(document.cleanups[1].position, document.text.indexOf(u"mended.") + 7);
    }

    void furniture_comesBackWhereItsCleanupIsOff()
    {
        const Core::Document document = read(hearing(), {.disabled = {CleanupKind::Furniture}});
        QCOMPARE(document.text, hearing().text);
        QCOMPARE(document.paragraphs.size(), hearing().blocks.size());
        QVERIFY(document.cleanups.isEmpty());
    }

    void furnitureAlone_isRead()
    {
        ExtractedBuilder builder;
        builder.begin(BlockKind::Furniture);
        builder.add(u"See also");
        QCOMPARE(read(builder.take()).text, u"See also"_s);
    }

    void paragraphs_keepWhatTheFormatSays()
    {
        const Core::Document document = read(hearing());
        QCOMPARE(document.paragraphs[0].kind, ParagraphKind::Heading);
        QCOMPARE(document.paragraphs[0].level, 2);
        QCOMPARE(document.paragraphs[3].kind, ParagraphKind::StageDirection);
        QCOMPARE(document.paragraphs[5].kind, ParagraphKind::ListItem);
        QCOMPARE(document.title, u"The harbour hearing"_s);
    }

    void turns_comeFromTheBlocks()
    {
        const Core::Document document = read(hearing());
        QCOMPARE(document.kind, Core::DocumentKind::Transcript);
        QCOMPARE(document.turns.size(), 2);
        QCOMPARE(document.speakers[0].name, u"Anna Berg"_s);
        QCOMPARE(document.speakers[0].role, u"mayor"_s);
        QCOMPARE(document.textOf(document.turns[0].label), u"Anna Berg");
        QCOMPARE(document.textOf({document.turns[0].speech, document.turns[0].span.end}).toString(),
            u"It is \U0001f6a2 old.\nIt will be mended.\n(Applause.)"_s);
        QCOMPARE(document.textOf(document.turns[1].span).toString(), u"Ivo Dahl: When?\nNext year?"_s);
        QCOMPARE(document.labelCandidates.size(), 2);
    }

    void turns_followTheReadersDecisions()
    {
        Core::ImportOptions options;
        options.labels = {{u"Ivo Dahl"_s, true, u"Anna Berg"_s}};
        QCOMPARE(read(hearing(), options).speakers.size(), 1);
        options.labels = {{u"Ivo Dahl"_s, false, {}}};
        QCOMPARE(read(hearing(), options).turns.size(), 1);
        options = {.kind = Core::DocumentKind::Article};
        QVERIFY(read(hearing(), options).turns.isEmpty());
    }

    void questioners_areSomebodyElseEachTime()
    {
        ExtractedBuilder builder;
        for (int i = 0; i < 2; ++i) {
            builder.begin();
            builder.addSpeaker(u"Question"_s);
            builder.add(u"Why?");
        }
        const Core::Document document = read(builder.take());
        QCOMPARE(document.speakers.size(), 2);
        QCOMPARE(document.speakers[1].name, u"Question 2"_s);
        QVERIFY(document.speakers[1].anonymous);
    }

    void places_moveToTheReadingText()
    {
        const Core::Document document = read(hearing());
        QCOMPARE(document.locators.size(), 2);
        QCOMPARE(document.locators[0].position, 0);
        QCOMPARE(document.locators[1].page, u"2"_s);
        QCOMPARE(document.locators[1].position, document.text.indexOf(u"(Applause.)"));
        QCOMPARE(document.locatorAt(document.text.indexOf(u"mended"))->page, u"1"_s);
    }

    void comments_areOfferedAtTheirWords()
    {
        const Core::Document document = read(hearing());
        QCOMPARE(document.comments.size(), 1);
        QCOMPARE(document.textOf(document.comments[0].span), u"When?");
    }

    void positions_countCodePointsOfTheExtractedText()
    {
        const Core::Document document = read(hearing());
        const qsizetype begin = document.text.indexOf(u"When?");
        const qsizetype extracted = hearing().text.indexOf(u"When?") - 1; // the ship takes two units
        QCOMPARE(document.toSource({begin, begin + 5}), (Core::SourceSpan{extracted, extracted + 5}));
        QCOMPARE(document.toReading({extracted, extracted + 5}), (Core::TextSpan{begin, begin + 5}));
    }

    /// A file that is text itself: "**Anna** \U0001f6a2 says\r\nyes", of which the reader left out the marks.
    void positions_leadToTheFileWhereItIsText()
    {
        const QString file = u"> **Anna** \U0001f6a2 says\r\nyes\r\n\r\nAnd _so_."_s;
        const auto at = [&](const QString &piece) { return file.indexOf(piece); };
        const auto points = [&](qsizetype unit) { return Core::codePointCount(QStringView(file).first(unit)); };
        ExtractedBuilder builder;
        const auto copy = [&](const QString &piece) {
            const qsizetype begin = at(piece);
            builder.copy(piece, {points(begin), points(begin + piece.size())});
        };
        builder.begin(BlockKind::BlockQuotation);
        copy(u"Anna"_s);
        copy(u" \U0001f6a2 says"_s);
        builder.add(u" ");
        copy(u"yes"_s);
        builder.begin(BlockKind::Furniture);
        copy(u"And "_s);
        copy(u"so"_s);
        const Extracted extracted = builder.take(points(file.size()));
        QCOMPARE(extracted.text, u"Anna \U0001f6a2 says yes\nAnd so"_s);
        const Core::Document document = read(extracted);
        QCOMPARE(document.text, u"Anna \U0001f6a2 says yes"_s);
        for (const QString &word : {u"Anna"_s, u"\U0001f6a2"_s, u"says"_s, u"yes"_s}) {
            const Core::TextSpan span{document.text.indexOf(word), document.text.indexOf(word) + word.size()};
            const Core::SourceSpan source{points(at(word)), points(at(word) + word.size())};
            QCOMPARE(document.toSource(span), source);
            QCOMPARE(document.toReading(source), span);
        }
        QCOMPARE(document.cleanups.size(), 1);
        QCOMPARE(document.cleanups[0].source, (Core::SourceSpan{points(at(u"And"_s)), points(at(u"so"_s) + 2)}));
        QCOMPARE(document.sourceMap.sourceSize(), points(file.size()));
        QCOMPARE(document.sourceMap.readingSize(), document.text.size());
    }

    void times_holdUntilTheNextOne()
    {
        ExtractedBuilder builder;
        builder.begin();
        builder.place({.begin = seconds(3), .end = seconds(5)});
        builder.add(u"One.");
        builder.add(u" ");
        builder.place({.begin = seconds(863)});
        builder.add(u"Two.");
        const Core::Document document = read(builder.take());
        QCOMPARE(document.locatorAt(4)->begin, seconds(3));
        QCOMPARE(document.locatorAt(5)->begin, seconds(863));
    }
};

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
