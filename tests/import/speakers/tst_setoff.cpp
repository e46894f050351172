// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Import;
using namespace Qt::StringLiterals;

/// Labels and headings that word processors set in bold. In the rows `**` stands around what is bold.
class TestSetOff final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void bold_tellsLabelsFromHeadings_data();
    void bold_tellsLabelsFromHeadings();
};

namespace {

QStringList speakers(const QStringList &paragraphs)
{
    ExtractedBuilder builder;
    for (const QString &paragraph : paragraphs) {
        builder.begin();
        bool bold = false;
        for (const QString &piece : paragraph.split(u"**"_s)) {
            bold ? builder.add(piece, RunKind::Bold) : builder.add(piece);
            bold = !bold;
        }
    }
    const Core::Document document = documentOf(builder.take()).value();
    QStringList names;
    for (const Core::Turn &turn : document.turns)
        names.append(document.speakers[turn.speaker].name);
    return names;
}

}

void TestSetOff::bold_tellsLabelsFromHeadings_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("letters that f4 sets off") << QStringList{u"**A:** Good evening, and thank you for coming."_s,
        u"**J:** It is a pleasure."_s, u"**A:** Let us begin with the harbour."_s, u"**J:** I was there."_s}
                                              << QStringList{u"A"_s, u"J"_s, u"A"_s, u"J"_s};
    QTest::newRow("the colon outside") << QStringList{u"**A**: Good evening."_s, u"**J**: It is a pleasure."_s,
        u"**A**: Let us begin."_s, u"**J**: I was there."_s}
                                       << QStringList{u"A"_s, u"J"_s, u"A"_s, u"J"_s};
    QTest::newRow("names without a colon")
        << QStringList{u"**Anna Berg** Good evening, and thank you for coming."_s, u"**Jon Dahl** It is a pleasure."_s,
               u"**Anna Berg** Let us begin with the harbour."_s, u"**Jon Dahl** I was there in the year it fell."_s}
        << QStringList{u"Anna Berg"_s, u"Jon Dahl"_s, u"Anna Berg"_s, u"Jon Dahl"_s};
    QTest::newRow("somebody who speaks once") << QStringList{u"**Ann:** Is it safe?"_s, u"**Jon:** It is."_s,
        u"**Ann:** Who says so?"_s, u"**Jon:** I do. One thing: nobody fell."_s, u"**Waiter:** Some tea?"_s}
                                              << QStringList{u"Ann"_s, u"Jon"_s, u"Ann"_s, u"Jon"_s, u"Waiter"_s};
    QTest::newRow("a phrase before a colon, not set off") << QStringList{u"**Ann:** Is it safe?"_s,
        u"**Jon:** It is."_s, u"**Ann:** Who says so?"_s, u"Conclusions: The pier stays."_s, u"**Jon:** I do."_s}
                                                          << QStringList{u"Ann"_s, u"Jon"_s, u"Ann"_s, u"Jon"_s};
    QTest::newRow("a heading set off among plain labels")
        << QStringList{u"**COUNSEL FOR THE HARBOUR:**"_s, u"Mary Ash, for the town"_s, u"MR. DOE: Is it safe?"_s,
               u"MS. ROE: It is."_s, u"MR. DOE: Who says so?"_s, u"MS. ROE: I do."_s, u"MR. DOE: Since when?"_s,
               u"MS. ROE: Since May."_s}
        << QStringList{u"Mr. Doe"_s, u"Ms. Roe"_s, u"Mr. Doe"_s, u"Ms. Roe"_s, u"Mr. Doe"_s, u"Ms. Roe"_s};
    QTest::newRow("headings run into an article's paragraphs")
        << QStringList{u"**Background:** The pier was built in 1902."_s, u"**Methods:** We asked forty people."_s,
               u"**Results:** Most were content."_s, u"**Discussion:** It might be otherwise elsewhere."_s}
        << QStringList{};
    QTest::newRow("whole questions set off")
        << QStringList{u"**I: Is it safe?**"_s, u"B: It is."_s, u"**I: Who says so?**"_s, u"B: I do."_s}
        << QStringList{u"I"_s, u"B"_s, u"I"_s, u"B"_s};
}

void TestSetOff::bold_tellsLabelsFromHeadings()
{
    QFETCH(const QStringList, paragraphs);
    QFETCH(const QStringList, expected);
    QCOMPARE(speakers(paragraphs), expected);
}

QTEST_GUILESS_MAIN(TestSetOff)
#include "tst_setoff.moc"
