// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/contrast.h"
#include "reading/theme.h"
#include "support/warnings.h"
#include "support/windows.h"
#include "views.h"

#include <QScrollBar>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Reading;
using namespace Qt::StringLiterals;
using Core::TextSpan;
using Test::pictureOf;
using Test::pixelsOf;
using Test::viewOf;

/// What the page paints, by the colours that stand where they should.
class TestPainting final : public QObject {
    Q_OBJECT

    static void eachTheme()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::light();
        QTest::newRow("dark") << Theme::dark();
        QTest::newRow("sepia") << Theme::sepia();
    }
    static std::unique_ptr<ReadingView> page(const Theme &theme)
    {
        auto view = viewOf(Test::documentOf(
            {{u"Ada: Nobody had signed the agreement yet."_s}, {u"Ben: Yes."_s}}, {u"Ada"_s, u"Ben"_s}));
        view->setTheme(theme);
        return view;
    }
    static Mark mark(TextSpan span, quint64 tag = 1)
    {
        Mark made;
        made.span = span;
        made.tag = tag;
        made.colour = 0xB03060;
        return made;
    }
    /// The words' own area, and some pixels around it.
    static QRect around(const ReadingView &view, TextSpan span)
    {
        return view.rectOf(span).toAlignedRect().adjusted(-3, -3, 3, 3);
    }
    static QRect rightOfText(const ReadingView &view)
    {
        const int edge = int(view.rectOf({5, 41}).right()) + 4;
        return {edge, 0, view.viewport()->width() - edge, view.viewport()->height()};
    }

private Q_SLOTS:
    void init() { Test::failOnWarnings(); }

    void paper_isTheThemes_data() { eachTheme(); }
    void paper_isTheThemes()
    {
        QFETCH(Theme, theme);
        const auto view = page(theme);
        const QImage picture = pictureOf(*view);
        QCOMPARE(picture.pixelColor(picture.width() - 2, picture.height() - 2), theme.paper);
        QVERIFY(pixelsOf(picture, theme.text, around(*view, {5, 41})) > 20);
        view->setDocument(nullptr);
        view->setPlaceholderText(u"Nothing open"_s);
        QVERIFY(pixelsOf(pictureOf(*view), theme.paper) < picture.width() * picture.height() - 20);
    }
    void selection_liesBehindTheWords_data() { eachTheme(); }
    void selection_liesBehindTheWords()
    {
        QFETCH(Theme, theme);
        const auto view = page(theme);
        QCOMPARE(pixelsOf(pictureOf(*view), theme.selection), 0);
        view->setSelection({12, 22});
        const QImage picture = pictureOf(*view);
        QVERIFY(pixelsOf(picture, theme.selection, around(*view, {12, 22})) > 200);
        QCOMPARE(pixelsOf(picture, theme.selection, around(*view, {30, 41})), 0);
        QVERIFY(pixelsOf(picture, theme.text, around(*view, {12, 22})) > 10); // still to be read
    }
    void selectedParagraphEnd_shows()
    {
        const auto view = page(Theme::light());
        view->setSelection({38, 41});
        const int without = pixelsOf(pictureOf(*view), Theme::light().selection);
        view->setSelection({38, 42});
        QVERIFY(pixelsOf(pictureOf(*view), Theme::light().selection) > without);
    }
    void annotation_tintsWordsAndHasAStripe_data() { eachTheme(); }
    void annotation_tintsWordsAndHasAStripe()
    {
        QFETCH(Theme, theme);
        const auto view = page(theme);
        const QColor stripe = theme.markColour(0xB03060);
        const QColor tint = theme.tintColour(0xB03060, false, 0);
        const QColor tinted = blended(QColor(tint.rgb()), theme.paper, tint.alphaF());
        const auto isTinted = [&](const QImage &picture) {
            const QRect area = view->rectOf({12, 22}).toAlignedRect();
            const QColor seen = picture.pixelColor(area.left() + 1, area.top() + 1);
            return difference(seen, tinted) < 0.02 && difference(seen, theme.paper) > 0.005;
        };
        QVERIFY(!isTinted(pictureOf(*view)));
        view->addMark(Layer::Annotation, mark({12, 22}));
        QImage picture = pictureOf(*view);
        QVERIFY(isTinted(picture));
        const int pixels = pixelsOf(picture, stripe, rightOfText(*view));
        QVERIFY(pixels > 10);
        view->setCurrentMark(Layer::Annotation, 1);
        picture = pictureOf(*view);
        QVERIFY(pixelsOf(picture, stripe, rightOfText(*view)) > pixels); // stronger
        view->removeMark(Layer::Annotation, {12, 22}, 1);
        QCOMPARE(pixelsOf(pictureOf(*view), stripe, rightOfText(*view)), 0);
    }
    void secondCodeOfAPassage_hasItsStripeAndNoTint()
    {
        const auto view = page(Theme::light());
        Mark other = mark({12, 22});
        other.tints = false;
        view->addMark(Layer::Annotation, other);
        const QImage picture = pictureOf(*view);
        const QRect area = view->rectOf({12, 22}).toAlignedRect();
        QCOMPARE(picture.pixelColor(area.left() + 1, area.top() + 1), Theme::light().paper);
        QVERIFY(pixelsOf(picture, Theme::light().markColour(0xB03060), rightOfText(*view)) > 10);
    }
    void nameAndMemo_standBesideTheStripe()
    {
        const auto view = page(Theme::light());
        const QColor ink = Theme::light().inkColour(0xB03060);
        view->addMark(Layer::Annotation, mark({12, 22}));
        const int bare = pixelsOf(pictureOf(*view), ink, rightOfText(*view));
        Mark named = mark({12, 22});
        named.memo = true;
        view->setMarks(Layer::Annotation, {named});
        const int withMemo = pixelsOf(pictureOf(*view), ink, rightOfText(*view));
        named.letters = u"SG"_s;
        named.name = u"Security/Guarantees"_s;
        view->setMarks(Layer::Annotation, {named});
        const int withName = pixelsOf(pictureOf(*view), ink, rightOfText(*view));
        QVERIFY2(withMemo > bare, qPrintable(u"%1, %2"_s.arg(bare).arg(withMemo)));
        QVERIFY2(withName > withMemo, qPrintable(u"%1, %2"_s.arg(withMemo).arg(withName)));
    }
    void longNames_stayOnThePage()
    {
        const auto view = page(Theme::light());
        Mark named = mark({12, 22});
        named.letters = u"LN"_s;
        named.name = u"a name that no margin has room for "_s.repeated(20);
        view->setMarks(Layer::Annotation, {named});
        const QImage picture = pictureOf(*view);
        const QRect edge(picture.width() - 2, 0, 2, picture.height());
        QCOMPARE(pixelsOf(picture, Theme::light().paper, edge), 2 * picture.height());
    }
    void searchHits_areFilled_theCurrentOneOtherwise_data() { eachTheme(); }
    void searchHits_areFilled_theCurrentOneOtherwise()
    {
        QFETCH(Theme, theme);
        const auto view = page(theme);
        view->setMarks(Layer::SearchHit, {mark({5, 11}, 1), mark({16, 22}, 2)});
        view->setCurrentMark(Layer::SearchHit, 2);
        const QImage picture = pictureOf(*view);
        QVERIFY(pixelsOf(picture, theme.searchHit, around(*view, {5, 11})) > 100);
        QVERIFY(pixelsOf(picture, theme.currentHit, around(*view, {16, 22})) > 100);
        QCOMPARE(pixelsOf(picture, theme.currentHit, around(*view, {5, 11})), 0);
    }
    void focus_isABandWithABarBeside_data() { eachTheme(); }
    void focus_isABandWithABarBeside()
    {
        QFETCH(Theme, theme);
        const auto view = page(theme);
        view->setMarks(Layer::Focus, {mark({12, 22})});
        const QImage picture = pictureOf(*view);
        QVERIFY(pixelsOf(picture, theme.focus) > 200);
        QVERIFY(pixelsOf(picture, theme.focusEdge) > 10);
    }
    void topics_areToldApartWithoutColour()
    {
        const auto view = page(Theme::light());
        QList<QImage> pictures{pictureOf(*view)};
        for (int pattern = 0; pattern < underlineCount; ++pattern) {
            Mark topic = mark({12, 22});
            topic.pattern = qint16(pattern);
            view->setMarks(Layer::Topic, {topic});
            const QImage picture = pictureOf(*view);
            for (const QImage &other : std::as_const(pictures))
                QVERIFY(picture != other);
            pictures.append(picture);
        }
        Mark beyond = mark({12, 22});
        beyond.pattern = underlineCount;
        view->setMarks(Layer::Topic, {beyond});
        QCOMPARE(pictureOf(*view), pictures[1]); // over again
    }
    void statements_standBetweenCornersWithTheirSign_data() { eachTheme(); }
    void statements_standBetweenCornersWithTheirSign()
    {
        QFETCH(Theme, theme);
        const auto view = viewOf(Test::documentOf({{u"Nobody had signed the agreement yet."_s}}));
        view->setTheme(theme);
        const QImage bare = pictureOf(*view);
        const QRect margin(0, 0, int(view->rectOf({0, 1}).left()) - 4, view->viewport()->height());
        Mark statement = mark({7, 17});
        statement.sign = Sign::Paraphrase;
        statement.letters = u"paraphrase !"_s;
        view->setMarks(Layer::Link, {statement});
        const QImage marked = pictureOf(*view);
        QVERIFY(marked.copy(margin) != bare.copy(margin));
        QVERIFY(pixelsOf(marked, theme.markColour(0xB03060), margin) > 3);
        statement.decided = true;
        view->setMarks(Layer::Link, {statement});
        QVERIFY(pictureOf(*view).copy(margin) != marked.copy(margin)); // decided is seen
        view->setCurrentMark(Layer::Link, 1);
        const QRect words = around(*view, {7, 17}).adjusted(-4, -4, 4, 4);
        QVERIFY(pictureOf(*view).copy(words) != marked.copy(words));
    }
    void speakers_haveTheirColours()
    {
        const auto view = page(Theme::light());
        const QColor chosen = Theme::light().inkColour(0x7B1FA2);
        QCOMPARE(pixelsOf(pictureOf(*view), chosen), 0);
        view->setSpeakerColours({0x7B1FA2});
        QVERIFY(pixelsOf(pictureOf(*view), chosen) > 20);
        view->setSpeakerColours({});
        QCOMPARE(pixelsOf(pictureOf(*view), chosen), 0);
    }
    void whoSpeaks_staysInSightInALongTurn_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("beside the words") << 900;
        QTest::newRow("over the words") << 420;
    }
    void whoSpeaks_staysInSightInALongTurn()
    {
        QFETCH(int, width);
        QList<Test::Paragraph> paragraphs{{u"Ada: Good evening."_s}};
        for (int number = 0; number < 60; ++number)
            paragraphs.append({u"A paragraph of the same turn, which runs on."_s});
        const auto view = viewOf(Test::documentOf(paragraphs, {u"Ada"_s}), {width, 400});
        view->setSpeakerColours({0x7B1FA2});
        view->setTopPosition(view->document()->text.size() / 2);
        const QImage picture = pictureOf(*view);
        const QRect top(0, 0, picture.width(), 60);
        QVERIFY(pixelsOf(picture, Theme::light().inkColour(0x7B1FA2), top) > 10);
    }
    void caret_isSeenOnlyWithTheKeyboard()
    {
        const auto view = page(Theme::light());
        QVERIFY(Test::waitUntilActive(*view));
        view->moveCaret(41);
        view->clearFocus();
        const QRect place = around(*view, {40, 41}).translated(6, 0);
        const QImage without = pictureOf(*view);
        view->setFocus();
        view->moveCaret(40);
        view->moveCaret(41); // shown from here on for as long as it takes to blink
        QVERIFY(pictureOf(*view).copy(place) != without.copy(place));
    }
    void scrollBar_hasATickForEachMark_data() { eachTheme(); }
    void scrollBar_hasATickForEachMark()
    {
        QFETCH(Theme, theme);
        const auto view = viewOf(Test::longDocument(100, false));
        view->setTheme(theme);
        const qsizetype middle = view->document()->text.size() / 2;
        QScrollBar &bar = *view->verticalScrollBar();
        const QColor tick = theme.markColour(0xB03060);
        const auto ticks = [&] { return pixelsOf(bar.grab().toImage(), tick); };
        QCOMPARE(ticks(), 0);
        view->addMark(Layer::Annotation, mark({middle, middle + 9}));
        const int one = ticks();
        QVERIFY(one > 0);
        view->addMark(Layer::Annotation, mark({10, 20}, 2));
        view->addMark(Layer::Annotation, mark({12, 22}, 3)); // at the same height
        QCOMPARE(ticks(), 2 * one);
        view->addMark(Layer::Topic, mark({middle, middle + 9}, 4)); // in a column of its own
        QCOMPARE(ticks(), 3 * one);
        view->setMarks(Layer::SearchHit, {mark({middle, middle + 9}, 5)});
        QVERIFY(pixelsOf(bar.grab().toImage(), theme.caret) > 0);
        view->setDocument(nullptr);
        QCOMPARE(ticks(), 0);
    }
    void places_standInTheMarginWhereTheyAreWanted()
    {
        auto document = std::make_shared<Core::Document>(*Test::longDocument(10, false));
        Core::Locator locator;
        locator.position = document->paragraphs[2].begin;
        locator.page = u"1234"_s;
        document->locators.append(locator);
        const auto view = viewOf(document);
        const QImage bare = pictureOf(*view);
        view->setPlacesShown(true);
        QVERIFY(pixelsOf(pictureOf(*view), Theme::light().number) > pixelsOf(bare, Theme::light().number));
        view->setPlacesShown(false);
        QCOMPARE(pictureOf(*view), bare);
    }
    void hugeNumberOfMarks_isPainted()
    {
        const auto view = viewOf(Test::longDocument(200, false));
        const qsizetype size = view->document()->text.size();
        for (const Layer layer : {Layer::Topic, Layer::Annotation, Layer::Link, Layer::SearchHit, Layer::Focus}) {
            QList<Mark> marks;
            for (qsizetype position = 0; position + 40 < size; position += 7)
                marks.append(mark({position, position + 40}, quint64(position) + 1));
            marks.append(mark({0, size}));
            view->setMarks(layer, marks);
        }
        view->setTopPosition(size / 2);
        const QImage picture = pictureOf(*view);
        // However many lie over each other, the words can still be read.
        const QRect words = around(*view, {size / 2 + 200, size / 2 + 240});
        QVERIFY(pixelsOf(picture, Theme::light().text, words) > 10);
    }
};

QTEST_MAIN(TestPainting)
#include "tst_painting.moc"
