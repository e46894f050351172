// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sourcemap.h"

#include <QRandomGenerator>
#include <QTest>

#include <string_view>

using namespace Crossread::Core;

namespace {

/// A reading text, its source, and the map between them, made together.
struct Mapped {
    SourceMap map;
    QString reading;
    QList<char32_t> source;

    void copy(const QString &text)
    {
        map.appendCopy(text);
        reading += text;
        for (const char32_t point : text.toUcs4())
            source.append(point);
    }
    void replace(const QString &shown, const QString &original)
    {
        map.appendReplaced(shown.size(), original.toUcs4().size());
        reading += shown;
        for (const char32_t point : original.toUcs4())
            source.append(point);
    }
    [[nodiscard]] QString sourceOf(TextSpan span) const
    {
        const SourceSpan found = map.toSource(span, reading);
        return QString::fromUcs4(source.constData() + found.begin, found.end - found.begin);
    }
    [[nodiscard]] QString readingOf(SourceSpan span) const
    {
        const TextSpan found = map.toReading(span, reading);
        return reading.sliced(found.begin, found.size());
    }
};

/// 🎉 then "[Name](#) paid \$23" read as "Name paid $23", and something dropped at the end.
Mapped sample()
{
    Mapped mapped;
    mapped.copy(QStringLiteral("🎉 "));
    mapped.replace({}, QStringLiteral("["));
    mapped.copy(QStringLiteral("Name"));
    mapped.replace({}, QStringLiteral("](#)"));
    mapped.copy(QStringLiteral(" paid "));
    mapped.replace(QStringLiteral("$"), QStringLiteral("\\$"));
    mapped.copy(QStringLiteral("23"));
    mapped.replace(QStringLiteral(" "), QStringLiteral("\n\n"));
    mapped.copy(QStringLiteral("more"));
    mapped.replace({}, QStringLiteral("See also"));
    return mapped;
}

}

/// Every position leads to the source and back.
class TestSourceMap final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizes_areThoseOfBothSides()
    {
        const Mapped mapped = sample();
        QCOMPARE(mapped.map.readingSize(), mapped.reading.size());
        QCOMPARE(mapped.map.sourceSize(), mapped.source.size());
    }

    void reading_leadsToSource_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("source");
        QTest::newRow("one character of two units") << "🎉" << "🎉";
        QTest::newRow("what was dropped at its borders is no part") << "Name" << "Name";
        QTest::newRow("what was dropped inside is") << "Name paid" << "Name](#) paid";
        QTest::newRow("replaced") << "$" << "\\$";
        QTest::newRow("replaced and copied") << "$23" << "\\$23";
        QTest::newRow("over a join") << "23 more" << "23\n\nmore";
        QTest::newRow("up to the end, without what was dropped there") << "more" << "more";
        QTest::newRow("all") << "🎉 Name paid $23 more" << "🎉 [Name](#) paid \\$23\n\nmore";
    }
    void reading_leadsToSource()
    {
        QFETCH(QString, shown);
        const Mapped mapped = sample();
        const qsizetype at = mapped.reading.indexOf(shown);
        QTEST(mapped.sourceOf({at, at + shown.size()}), "source");
    }

    void source_leadsToReading_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("shown");
        QTest::newRow("copied") << "Name" << "Name";
        QTest::newRow("with what is dropped around it") << "[Name](#)" << "Name";
        QTest::newRow("dropped only") << "](#)" << "";
        QTest::newRow("half of what was replaced shows all of it") << "\\" << "$";
        QTest::newRow("the other half too") << "$2" << "$2";
        QTest::newRow("over a join") << "3\n\nm" << "3 m";
        QTest::newRow("dropped at the end") << "See" << "";
        QTest::newRow("into what was dropped") << "moreSee" << "more";
    }
    void source_leadsToReading()
    {
        QFETCH(QString, source);
        const Mapped mapped = sample();
        const QString all = QString::fromUcs4(mapped.source.constData(), mapped.source.size());
        const qsizetype units = all.indexOf(source);
        const qsizetype begin = codePointCount(QStringView(all).first(units));
        QTEST(mapped.readingOf({begin, begin + codePointCount(source)}), "shown");
    }

    void spanOutsideOfTheSource_isEmpty_data()
    {
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("beyond the end") << qsizetype(1000) << qsizetype(1001);
        QTest::newRow("negative") << qsizetype(-1) << qsizetype(3);
        QTest::newRow("turned round") << qsizetype(4) << qsizetype(2);
        QTest::newRow("empty") << qsizetype(4) << qsizetype(4);
    }
    void spanOutsideOfTheSource_isEmpty()
    {
        QFETCH(qsizetype, begin);
        QFETCH(qsizetype, end);
        const Mapped mapped = sample();
        QVERIFY(mapped.map.toReading({begin, end}, mapped.reading).isEmpty());
    }

    void thereAndBack_isTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("random text %u", seed) << seed;
    }
    void thereAndBack_isTheSame()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        constexpr std::u32string_view letters = U"ab🎉ж\n ";
        const auto text = [&](int most) {
            QString made;
            for (int n = int(random.bounded(most + 1)); n > 0; --n)
                made += QString::fromUcs4(letters.data() + random.bounded(int(letters.size())), 1);
            return made;
        };
        Mapped mapped;
        for (int i = 0; i < 40; ++i) {
            mapped.copy(text(i == 20 ? 10'000 : 30)); // longer than the map's own pieces
            mapped.replace(random.bounded(2) ? text(2) : QString(), text(5) + u'.');
        }
        for (int i = 0; i < 500; ++i) {
            qsizetype begin = random.bounded(mapped.reading.size());
            qsizetype end = begin + 1 + random.bounded(std::min<qsizetype>(200, mapped.reading.size() - begin));
            if (mapped.reading[begin].isLowSurrogate())
                --begin;
            if (end < mapped.reading.size() && mapped.reading[end].isLowSurrogate())
                ++end;
            const SourceSpan source = mapped.map.toSource({begin, end}, mapped.reading);
            QVERIFY(source.begin <= source.end && source.end <= mapped.source.size());
            const TextSpan back = mapped.map.toReading(source, mapped.reading);
            // What is replaced cannot be parted: the way back may lead to a little more, never to less.
            QVERIFY2(back.contains(TextSpan{begin, end}),
                qPrintable(QStringLiteral("%1–%2 → %3–%4").arg(begin).arg(end).arg(back.begin).arg(back.end)));
            QVERIFY(mapped.map.toSource(back, mapped.reading) == source);
        }
    }

    void codePoints_areCounted()
    {
        QCOMPARE(codePointCount(u""), 0);
        QCOMPARE(codePointCount(u"a🎉b"), 3);
        const QString lone = QStringLiteral("a") + QChar(0xD83C) + u'b';
        QCOMPARE(codePointCount(lone), 3);
        QCOMPARE(unitsOfCodePoints(u"a🎉b", 2), 3);
        QCOMPARE(unitsOfCodePoints(u"a🎉b", 99), 4);
        QCOMPARE(unitsOfCodePoints(lone, 2), 2);
    }
};

QTEST_GUILESS_MAIN(TestSourceMap)
#include "tst_sourcemap.moc"
