// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shareddata.h"
#include "topics/matcher.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance as WCAG defines it.
double luminance(Core::Rgb colour)
{
    const auto part = [colour](int shift) {
        const double value = double((colour >> shift) & 0xFF) / 255;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

double contrast(Core::Rgb a, Core::Rgb b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

int countIn(const QString &text, QLatin1StringView name)
{
    const QList<Core::Topic> topics = Topics::defaultTopics();
    for (int index = 0; index < topics.size(); ++index) {
        if (topics[index].name == name)
            return Topics::countByTopic(Topics::Matcher(topics).match(text), topics.size())[index];
    }
    return -1;
}

}

class TestDefaultTopics final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void set_isWholeAndUsable()
    {
        const QList<Core::Topic> topics = Topics::defaultTopics();
        QVERIFY(topics.size() >= 10);
        QSet<QString> names;
        QSet<Core::TopicId> ids;
        for (const Core::Topic &topic : topics) {
            QVERIFY2(!topic.name.isEmpty() && !topic.phrases.isEmpty(), qPrintable(topic.name));
            QVERIFY(topic.enabled);
            QCOMPARE(topic.position, int(names.size()));
            names.insert(topic.name);
            ids.insert(topic.id);
        }
        QCOMPARE(names.size(), topics.size());
        QCOMPARE(ids.size(), topics.size());
        QVERIFY(topics.first().id != Topics::defaultTopics().first().id);
    }

    void colours_areReadableOnEveryPaper()
    {
        for (const Core::Topic &topic : Topics::defaultTopics()) {
            for (const Core::Rgb paper : {0xFFFFFFU, 0xF4ECD8U, 0x1B1B1BU}) {
                const double reached = contrast(topic.colour, paper);
                QVERIFY2(
                    reached >= 3.0, qPrintable(u"%1 has %2 on %3"_s.arg(topic.name).arg(reached).arg(paper, 0, 16)));
            }
        }
    }

    void variants_nameTheTopic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("topic");
        const auto row = [](const char *name, const QString &text, const QString &topic) {
            QTest::newRow(name) << text << topic;
        };
        row("NATO in full", u"the North Atlantic Treaty Organisation's rule"_s, u"NATO"_s);
        row("NATO in French", u"l’élargissement de l’OTAN"_s, u"NATO"_s);
        row("NATO in Russian", u"расширение НАТО"_s, u"NATO"_s);
        row("the Minsk package", u"under the Minsk Package of Measures"_s, u"Minsk"_s);
        row("Minsk in German", u"die Minsker Vereinbarungen"_s, u"Minsk"_s);
        row("Crimea in Russian", u"жители Крыма"_s, u"Crimea"_s);
        row("Donbas with one s", u"in the Donbas region"_s, u"Donbass"_s);
        row("Kyiv", u"Kyiv's view"_s, u"Ukraine"_s);
        row("Kiev", u"the Kiev authorities"_s, u"Ukraine"_s);
        row("OSCE in full", u"the Organization for Security and Co‑operation in Europe"_s, u"OSCE"_s);
        row("security guarantees, one of them", u"a security guarantee"_s, u"security guarantees"_s);
        row("the Normandy format", u"Normandy Four leaders"_s, u"Normandy format"_s);
    }
    void variants_nameTheTopic()
    {
        QFETCH(QString, text);
        QFETCH(QString, topic);
        QCOMPARE(countIn(text, QLatin1StringView(topic.toLatin1())), 1);
    }

    void otherThings_areNotTheTopic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("topic");
        QTest::newRow("the city of Minsk") << u"He flew to Minsk."_s << u"Minsk"_s;
        QTest::newRow("the OSCE Minsk Group is about Karabakh") << u"the OSCE Minsk Group"_s << u"Minsk"_s;
        QTest::newRow("EU inside a word") << u"neutral, eu-phoria aside: EUR"_s << u"United Nations"_s;
        QTest::newRow("UN as a part of a word") << u"unfair UNESCO"_s << u"United Nations"_s;
    }
    void otherThings_areNotTheTopic()
    {
        QFETCH(QString, text);
        QFETCH(QString, topic);
        QCOMPARE(countIn(text, QLatin1StringView(topic.toLatin1())), 0);
    }

    void newsConference_isCounted_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<int>("expected");
        QTest::newRow("NATO, twice in full") << u"NATO"_s << 48;
        QTest::newRow("Minsk, twice said of the Minsk Group aside") << u"Minsk"_s << 17;
        QTest::newRow("Crimea") << u"Crimea"_s << 5;
        QTest::newRow("security guarantees, once as a verb") << u"security guarantees"_s << 10;
    }
    void newsConference_isCounted()
    {
        const QString path = Test::sharedPath(u"data/kremlin-2022/transcript.txt"_s);
        if (path.isEmpty())
            QSKIP(Test::besideTheProject);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFETCH(QString, topic);
        QFETCH(int, expected);
        QCOMPARE(countIn(QString::fromUtf8(file.readAll()), QLatin1StringView(topic.toLatin1())), expected);
    }
};

QTEST_GUILESS_MAIN(TestDefaultTopics)
#include "tst_defaulttopics.moc"
