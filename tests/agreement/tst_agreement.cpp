// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/comparing.h"
#include "agreement/stretches.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Crossread::Agreement;
using namespace Qt::StringLiterals;

namespace {

DocumentPtr textOf(const QString &text)
{
    const auto document = std::make_shared<Document>();
    document->text = text;
    document->paragraphs = {Paragraph{0}};
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        document->paragraphs.append(Paragraph{at + 1});
    return document;
}

}

/// The numbers against worked examples that others have published, and against counting unit by unit.
class TestAgreement final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kappa_isAsPublished_data()
    {
        QTest::addColumn<Counts>("counts");
        QTest::addColumn<double>("expected");
        // J. Sim and C. C. Wright, "The kappa statistic in reliability studies", Physical Therapy 85 (2005), table 1.
        QTest::newRow("Sim and Wright 2005") << Counts{22, 2, 4, 11} << 0.67;
        // Wikipedia, "Cohen's kappa": fifty proposals, and two tables of equal agreement but unlike margins.
        QTest::newRow("fifty proposals") << Counts{20, 5, 10, 15} << 0.40;
        QTest::newRow("like margins") << Counts{45, 15, 25, 15} << 0.1304;
        QTest::newRow("unlike margins") << Counts{25, 35, 5, 35} << 0.2593;
        QTest::newRow("all the same, both ways") << Counts{3, 0, 0, 4} << 1.0;
        QTest::newRow("all different") << Counts{0, 2, 2, 0} << -1.0;
    }
    void kappa_isAsPublished()
    {
        QFETCH(Counts, counts);
        QFETCH(double, expected);
        const auto value = kappa(counts);
        QVERIFY(value);
        QVERIFY2(std::abs(*value - expected) < 0.005, qPrintable(QString::number(*value)));
    }

    void alpha_isAsPublished()
    {
        // Krippendorff 2011, section A: ten articles, 0 1 0 0 0 0 0 0 1 0 against 1 1 1 0 0 1 0 0 0 0: 0.095.
        const auto value = alpha({1, 1, 3, 5});
        QVERIFY(value);
        QVERIFY2(std::abs(*value - 0.095) < 0.0005, qPrintable(QString::number(*value)));
        QCOMPARE(alpha({3, 0, 0, 4}).value(), 1.0);
    }

    void nothingToTellChanceFrom_hasNoNumber()
    {
        for (const Counts &counts : {Counts{}, Counts{7, 0, 0, 0}, Counts{0, 0, 0, 7}}) {
            QVERIFY(!kappa(counts));
            QVERIFY(!alpha(counts));
        }
        QVERIFY(!observed({}));
        QCOMPARE(observed({1, 1, 1, 1}).value(), 0.5);
    }

    void stretches_areAsCountedPlaceByPlace()
    {
        QRandomGenerator random(7);
        for (int trial = 0; trial < 300; ++trial) {
            constexpr int size = 40;
            const auto some = [&random] {
                Stretches spans;
                for (quint32 i = random.bounded(6U); i > 0; --i) {
                    const int begin = random.bounded(size);
                    spans.append({begin, begin + random.bounded(size - begin)});
                }
                return spans;
            };
            const Stretches a = some();
            const Stretches b = some();
            const auto holds = [](const Stretches &spans, int place) {
                return std::ranges::any_of(spans, [place](TextSpan span) { return span.contains(place); });
            };
            int both = 0;
            int onlyA = 0;
            for (int place = 0; place < size; ++place) {
                both += holds(a, place) && holds(b, place);
                onlyA += holds(a, place) && !holds(b, place);
                QCOMPARE(touches(united(a), {place, place + 1}), holds(a, place));
            }
            QCOMPARE(lengthOf(common(united(a), united(b))), both);
            QCOMPARE(lengthOf(without(united(a), united(b))), onlyA);
        }
    }

    void coders_areComparedByCharacterAndBySentence()
    {
        const DocumentPtr text = textOf(u"One two. Three four.\nFive six. Seven."_s);
        const CodeId code = CodeId::create();
        const CodeId other = CodeId::create();
        const auto at = [&text](const QString &words, CodeId id) {
            const qsizetype begin = text->text.indexOf(words);
            return Coded{{begin, begin + words.size()}, id};
        };
        const DocumentId id = DocumentId::create();
        const Coding coding{id, text, {at(u"One two."_s, code), at(u"Five"_s, code)},
            {at(u"two. Three"_s, code), at(u"Seven."_s, other)}};

        const auto characters = agreement({coding}, Unit::Character, Extent::WholeText);
        QCOMPARE(characters.size(), 2);
        QCOMPARE(characters[0].code, code);
        QCOMPARE(characters[0].counts, (Counts{4, 8, 6, text->text.size() - 18}));
        QCOMPARE(characters[1].counts, (Counts{0, 0, 6, text->text.size() - 6}));

        const auto sentences = agreement({coding}, Unit::Sentence, Extent::WholeText);
        QCOMPARE(sentences[0].counts, (Counts{1, 1, 1, 1}));
        QCOMPARE(sentences[1].counts, (Counts{0, 0, 1, 3}));

        // Where nobody has coded anything does not count; here that is no sentence.
        const auto coded = agreement({coding}, Unit::Character, Extent::CodedText);
        QCOMPARE(coded[0].counts, (Counts{4, 8, 6, 6}));
        QCOMPARE(agreement({coding}, Unit::Sentence, Extent::CodedText)[0].counts.total(), 4);

        QCOMPARE(disagreements({coding}),
            QList<Disagreement>({{id, {0, 4}, code, true}, {id, {8, 14}, code, false},
                {id, at(u"Five"_s, code).span, code, true}, {id, at(u"Seven."_s, code).span, other, false}}));
    }

    void documentWithoutTheCode_countsAsLeftOutByBoth()
    {
        const DocumentPtr text = textOf(u"One two."_s);
        const CodeId code = CodeId::create();
        const QList<Coding> codings{
            {DocumentId::create(), text, {{{0, 8}, code}}, {{{0, 8}, code}}}, {DocumentId::create(), text, {}, {}}};
        QCOMPARE(agreement(codings, Unit::Character, Extent::WholeText)[0].counts, (Counts{8, 0, 0, 8}));
        QCOMPARE(agreement(codings, Unit::Sentence, Extent::WholeText)[0].counts, (Counts{1, 0, 0, 1}));
        QCOMPARE(agreement(codings, Unit::Character, Extent::CodedText)[0].counts, (Counts{8, 0, 0, 0}));
        QVERIFY(disagreements(codings).isEmpty());
    }

    void differenceOfBlanks_isNone()
    {
        const DocumentPtr text = textOf(u"One two. Three."_s);
        const CodeId code = CodeId::create();
        const Coding coding{DocumentId::create(), text, {{{0, 7}, code}}, {{{0, 9}, code}}};
        QVERIFY(disagreements({coding}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
