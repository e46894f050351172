// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/caretmover.h"
#include "reading/pagemarks.h"
#include "support/warnings.h"
#include "views.h"

#include <QSignalSpy>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Reading;
using namespace Qt::StringLiterals;
using Core::TextSpan;

/// How far a word, a sentence, a turn reaches; and how blocks and places of the page answer to the text.
class TestUnits final : public QObject {
    Q_OBJECT

    static Core::DocumentPtr talk()
    {
        return Test::documentOf({{u"Ada: Good evening. It’s 25.5 per cent, isn’t it?"_s}, {u"Yes 😀 naïve."_s},
                                    {QString()}, {u"Ben: قال الرئيس."_s}},
            {u"Ada"_s, u"Ben"_s});
    }

private Q_SLOTS:
    void init() { Test::failOnWarnings(); }

    void unit_holdsItsPosition_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("before"); // what stands before the position
        QTest::addColumn<QString>("expected");
        QTest::newRow("a character") << Unit::Character << u"Ada: G"_s << u"o"_s;
        QTest::newRow("a sign of two units") << Unit::Character << u"Yes "_s << u"😀"_s;
        QTest::newRow("a word") << Unit::Word << u"Ada: Go"_s << u"Good"_s;
        QTest::newRow("a word with an apostrophe") << Unit::Word << u"evening. I"_s << u"It’s"_s;
        QTest::newRow("a number") << Unit::Word << u"It’s 2"_s << u"25.5"_s;
        QTest::newRow("a blank is none of the words") << Unit::Word << u"Ada: Good"_s << u" "_s;
        QTest::newRow("a word of another script") << Unit::Word << u"قال ال"_s << u"الرئيس"_s;
        QTest::newRow("a sentence without the label") << Unit::Sentence << u"Ada: Go"_s << u"Good evening."_s;
        QTest::newRow("a sentence with a point in a number")
            << Unit::Sentence << u"It’s 25."_s << u"It’s 25.5 per cent, isn’t it?"_s;
        QTest::newRow("the label itself") << Unit::Sentence << u"Ad"_s << u"Ada:"_s;
        QTest::newRow("a paragraph") << Unit::Paragraph << u"Yes "_s << u"Yes 😀 naïve."_s;
        QTest::newRow("a turn over its paragraphs")
            << Unit::Turn << u"Yes "_s << u"Ada: Good evening. It’s 25.5 per cent, isn’t it?\nYes 😀 naïve.\n"_s;
    }
    void unit_holdsItsPosition()
    {
        QFETCH(Unit, unit);
        QFETCH(QString, before);
        const auto document = talk();
        const qsizetype position = document->text.indexOf(before) + before.size();
        QVERIFY(position >= before.size());
        const TextSpan span = unitAt(*document, BlockTable(*document), unit, position);
        QTEST(document->textOf(span).toString(), "expected");
    }
    void everyUnit_isWithinTheText_atAnyPosition()
    {
        const auto document = talk();
        const BlockTable blocks(*document);
        for (const Unit unit : {Unit::Character, Unit::Word, Unit::Sentence, Unit::Paragraph, Unit::Turn}) {
            for (qsizetype position = -2; position <= document->text.size() + 2; ++position) {
                const TextSpan span = unitAt(*document, blocks, unit, position);
                QVERIFY(span.begin >= 0 && span.begin <= span.end && span.end <= document->text.size());
                for (const qsizetype edge : {span.begin, span.end})
                    QVERIFY(edge == document->text.size() || !document->text[edge].isLowSurrogate());
            }
        }
        QCOMPARE(unitAt(Core::Document(), BlockTable(), Unit::Word, 3), (TextSpan{0, 0}));
    }
    void blocks_coverTheText_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::newRow("words") << u"several words "_s.repeated(6000);
        QTest::newRow("no blank to cut at") << QString(60'000, u'x');
        QTest::newRow("signs of two units") << u"x"_s + u"😀"_s.repeated(30'000);
        QTest::newRow("short") << u"ab"_s;
        QTest::newRow("nothing") << QString();
    }
    void blocks_coverTheText()
    {
        QFETCH(QString, paragraph);
        const auto document = Test::documentOf({{paragraph}, {u"after"_s}});
        const BlockTable blocks(*document);
        qsizetype end = 0;
        for (qsizetype index = 0; index < blocks.size(); ++index) {
            const TextSpan span = blocks.span(index);
            QCOMPARE(span.begin, blocks[index].continues || index == 0 ? end : end + 1);
            QVERIFY(span.size() <= BlockTable::cutAt);
            QVERIFY(span.begin >= document->text.size() || !document->text[span.begin].isLowSurrogate());
            QCOMPARE(blocks.at(span.begin), index);
            end = span.end;
        }
        QCOMPARE(end, document->text.size());
        QCOMPARE(blocks.at(-5), 0);
        QCOMPARE(blocks.at(document->text.size() + 5), blocks.size() - 1);
    }
    void label_hangsOnlyWhereWordsFollow_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<bool>("hangs");
        QTest::newRow("a name and words") << u"Ada: Good evening."_s << true;
        QTest::newRow("a name alone") << u"Ada:"_s << false;
    }
    void label_hangsOnlyWhereWordsFollow()
    {
        QFETCH(QString, paragraph);
        const auto document = Test::documentOf({{paragraph}, {u"More."_s}}, {u"Ada"_s});
        const BlockTable blocks(*document);
        QTEST(blocks[0].turn >= 0, "hangs");
        QVERIFY(blocks[1].turn < 0);
    }
    void current_isOneTagOfOneLayer()
    {
        PageMarks marks;
        Mark mark;
        mark.span = {0, 5};
        QVERIFY(!marks.isCurrent(Layer::Topic, mark)); // a mark without a tag never is
        mark.tag = 7;
        marks.current[size_t(Layer::Annotation)] = 7;
        QVERIFY(marks.isCurrent(Layer::Annotation, mark));
        QVERIFY(!marks.isCurrent(Layer::Topic, mark));
        marks.of(Layer::Topic).add(mark);
        QCOMPARE(marks.of(Layer::Annotation).size(), 0);
    }
    void fractions_growWithTheText()
    {
        const auto view = Test::viewOf(Test::longDocument(80));
        const qsizetype size = view->document()->text.size();
        qreal before = -1;
        for (qsizetype position = 0; position <= size; position += size / 50) {
            const qreal fraction = view->fractionOf(position);
            QVERIFY(fraction >= before && fraction <= 1);
            before = fraction;
            const qsizetype back = view->positionAtFraction(fraction);
            QVERIFY2(qAbs(back - position) < size / 20, qPrintable(u"%1 came back as %2"_s.arg(position).arg(back)));
        }
        QVERIFY(view->positionAtFraction(-1) >= 0);
        QVERIFY(view->positionAtFraction(2) <= size);
    }
    void visibleSpan_isWhatIsSeen()
    {
        const auto view = Test::viewOf(Test::longDocument(100));
        for (const double part : {0.0, 0.4, 1.0}) {
            view->setTopPosition(qsizetype(part * double(view->document()->text.size())));
            const TextSpan seen = view->visibleSpan();
            QVERIFY(!seen.isEmpty());
            QVERIFY(view->rectOf({seen.begin, seen.begin + 1}).bottom() > 0);
            const TextSpan word = unitAt(*view->document(), BlockTable(*view->document()), Unit::Word, seen.end - 2);
            QVERIFY(view->rectOf({word.begin, word.begin + 1}).top() < view->viewport()->height());
        }
    }
    void typography_isTakenAndTold()
    {
        const auto view = Test::viewOf(Test::longDocument(5));
        QSignalSpy changed(view.get(), &ReadingView::typographyChanged);
        Typography typography = view->typography();
        view->setTypography(typography); // the same
        QCOMPARE(changed.size(), 0);
        const qreal height = view->rectOf({5, 6}).height();
        typography.pointSize = 24;
        view->setTypography(typography);
        QCOMPARE(changed.size(), 1);
        QVERIFY(view->rectOf({5, 6}).height() > height * 1.5);
        view->zoom(1000);
        const int most = view->zoomSteps();
        view->zoom(1);
        QCOMPARE(view->zoomSteps(), most); // as large as it gets
        view->setZoomSteps(-1000);
        QVERIFY(view->zoomSteps() < 0 && view->zoomSteps() > -100);
    }
};

QTEST_MAIN(TestUnits)
#include "tst_units.moc"
