// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codings.h"
#include "retrieve/crosstable.h"

#include <QTest>

using namespace Crossread;
using namespace Crossread::Retrieve;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Crossread::Retrieve::CrossQuery)

/// Annotations counted in rows and columns; and that each cell leads to just as many as it says.
class TestCrossTable final : public QObject {
    Q_OBJECT

    Test::Codings m_talks;
    Core::CodeId m_peace;
    Core::AttributeId m_outlet;
    Core::AttributeId m_country;

    static QString titleOf(const CrossHead &head) { return head.title.isEmpty() ? u"-"_s : head.title; }
    [[nodiscard]] static QString shown(const CrossTable &table)
    {
        QStringList rows;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            QStringList cells;
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                if (const qsizetype count = table.cells[row][column].annotations; count > 0)
                    cells.append(u"%1 %2"_s.arg(titleOf(table.columns[column])).arg(count));
            }
            rows.append(u"%1 %2: %3"_s.arg(titleOf(table.rows[row]))
                    .arg(table.rows[row].total.annotations)
                    .arg(cells.join(u", "_s)));
        }
        return rows.join(u"; "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto talks = m_talks.document(u"Talks"_s,
            u"Ann: We want a treaty now. NATO agrees.\nBen: No treaty, no peace. War is near.\nAnn: “Wait.”"_s,
            u"2022-02"_s);
        const auto news = m_talks.document(u"News"_s, u"They want war, Ann said.\nBen: Café talks."_s, u"2025-01-31"_s);
        const auto undated = m_talks.document(u"Notes"_s, u"BEN: nothing."_s);
        m_peace = m_talks.code(u"peace"_s);
        const Core::CodeId treaty = m_talks.code(u"treaty"_s, m_peace);
        const Core::CodeId war = m_talks.code(u"war"_s);
        m_talks.code(u"unused"_s);
        Core::Topic nato;
        nato.id = Core::TopicId::create();
        nato.name = u"NATO"_s;
        nato.phrases = {u"NATO"_s, u"War"_s};
        m_talks.contents.topics.append(nato);
        m_talks.annotateWords(talks, u"a treaty now"_s, {treaty}).coder = u"AN"_s;
        m_talks.annotateWords(talks, u"NATO agrees."_s, {m_peace}).coder = u"BE"_s;
        m_talks.annotateWords(talks, u"War is near.\nAnn: “Wait.”"_s, {war, m_peace}).coder = u"AN"_s;
        m_talks.annotateWords(news, u"war"_s, {war});
        m_talks.annotateWords(news, u"Café"_s);
        m_talks.annotateWords(undated, u"nothing"_s, {war});
        Core::Annotation &lost = m_talks.annotateWords(news, u"talks"_s, {war});
        lost.state = Core::AnchorState::Orphaned;
        for (Core::Annotation &one : m_talks.contents.annotations)
            one.created = QDateTime(QDate(2026, 3, 1), QTime(12, 0)).toUTC();
        for (const auto &[words, state] : {std::pair(u"NATO"_s, Core::LinkState::Confirmed),
                 {u"War"_s, Core::LinkState::Rejected}, {u"peace"_s, Core::LinkState::ByHand}}) {
            Core::Link link;
            link.id = Core::LinkId::create();
            const qsizetype at = m_talks.texts[talks].indexOf(words);
            link.from = {news, Core::makeAnchor(m_talks.texts[news], {}, {5, 14})};
            link.to = {talks, Core::makeAnchor(m_talks.texts[talks], {}, {at, at + words.size()})};
            link.state = state;
            m_talks.contents.links.append(link);
        }
        const auto find = [&](Core::DocumentId document, const QString &words, Core::DocumentId other) {
            const qsizetype at = m_talks.texts[document].indexOf(words);
            m_talks.found[document].append({{at, at + words.size()}, Core::Verdict::Verbatim, {}, other});
        };
        find(talks, u"Wait"_s, news);
        find(news, u"Café"_s, talks);
        find(talks, u"treaty now"_s, {}); // a statement that comes from nowhere
        const auto attribute = [&](const QString &name, Core::AttributeOf of) {
            m_talks.contents.attributes.append(
                {Core::AttributeId::create(), name, Core::AttributeType::Text, of, {}, 0});
            return m_talks.contents.attributes.last().id;
        };
        m_outlet = attribute(u"Outlet"_s, Core::AttributeOf::Document);
        m_country = attribute(u"Country"_s, Core::AttributeOf::Speaker);
        m_talks.contents.documents[0].group = u"press"_s;
        m_talks.contents.documents[1].group = u"press/daily"_s;
        m_talks.contents.documents[0].attributes = {{m_outlet, u"HERALD"_s}};
        m_talks.contents.documents[1].attributes = {{m_outlet, u"Herald"_s}};
        m_talks.contents.speakers.append({Core::SpeakerId::create(), u"Ben"_s, {}, {{m_country, u"Chad"_s}}});
    }

    void annotations_areCountedInRowsAndColumns_data()
    {
        using enum Grouping;
        QTest::addColumn<CrossQuery>("query");
        QTest::addColumn<QString>("table");
        const auto codesBy = [](CrossAxis columns) { return CrossQuery{{}, {}, columns}; };
        QTest::newRow("codes with other codes")
            << codesBy({Code}) << u"peace 2: peace 2, war 1; peace/treaty 1: peace/treaty 1; war 4: peace 1, war 4"_s;
        QTest::newRow("with those below")
            << CrossQuery{{}, {}, {}, true}
            << u"peace 3: peace 3, peace/treaty 1, war 1; peace/treaty 1: peace 1, peace/treaty 1; war 4: peace 1, war 4"_s;
        QTest::newRow("by speaker") << codesBy(
            {Speaker}) << u"peace 2: Ann 2, Ben 1; peace/treaty 1: Ann 1; war 4: Ann 1, Ben 2, - 2; - 1: Ben 1"_s;
        QTest::newRow("by document, of a coder") << CrossQuery{{ByCoder{u"AN"_s}}, {}, {Document}}
                                                 << u"peace 1: Talks 1; peace/treaty 1: Talks 1; war 1: Talks 1"_s;
        QTest::newRow("by attribute, case aside")
            << codesBy({Attribute, m_outlet})
            << u"peace 2: HERALD 2; peace/treaty 1: HERALD 1; war 4: HERALD 3, - 1; - 1: HERALD 1"_s;
        QTest::newRow("groups against coders")
            << CrossQuery{{}, {Group}, {Coder}} << u"press 3: AN 2, BE 1; press/daily 3: - 3; - 1: - 1"_s;
        QTest::newRow("years") << codesBy({Year})
                               << u"peace 2: 2022 2; peace/treaty 1: 2022 1; war 4: 2022 1, 2025 2, - 1; - 1: 2025 1"_s;
        QTest::newRow("what an article takes up")
            << CrossQuery{{}, {Linked}, {Code}}
            << u"News 1: peace 1; News (found, not ruled on) 1: peace 1, war 1; Talks 1: war 1; "
               "Talks (found, not ruled on) 1: - 1; - 3: peace/treaty 1, war 2"_s;
        QTest::newRow("a topic against codes")
            << CrossQuery{{}, {Topic}, {Code}} << u"NATO 3: peace 2, war 2; - 4: peace/treaty 1, war 2, - 1"_s;
    }
    void annotations_areCountedInRowsAndColumns()
    {
        QFETCH(CrossQuery, query);
        const auto table = crossTable(m_talks.snapshot(), query);
        QVERIFY(table);
        QTEST(shown(*table), "table");
    }

    void periodsBetween_standInTheirPlaces()
    {
        QStringList titles;
        const auto years = crossTable(m_talks.snapshot(), {{}, {}, {Grouping::Year}});
        for (const CrossHead &head : years->columns)
            titles.append(titleOf(head));
        QCOMPARE(titles, (QStringList{u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s, u"-"_s}));
        QCOMPARE(crossTable(m_talks.snapshot(), {{}, {}, {Grouping::Month}})->columns.size(), 11 + 24 + 1 + 1);
    }

    void words_areThoseOfThePassages()
    {
        const auto table = crossTable(m_talks.snapshot(), {{}, {}, {Grouping::Document}});
        QVERIFY(table);
        QCOMPARE(table->cells[0][0], (CrossCount{2, 2 + 5})); // "NATO agrees.", "War is near. Ann: “Wait.”"
        QCOMPARE(table->rows[0].total, table->cells[0][0]);
        QCOMPARE(table->total.annotations, 7);
    }

    void eachCell_leadsToWhatItCounts_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("below");
        for (int rows = int(Grouping::Code); rows < groupingCount; ++rows) {
            for (int columns = int(Grouping::Code); columns < groupingCount; ++columns) {
                for (const bool below : {false, true})
                    QTest::addRow("%d x %d%s", rows, columns, below ? " below" : "") << rows << columns << below;
            }
        }
    }
    void eachCell_leadsToWhatItCounts()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(bool, below);
        const Snapshot snapshot = m_talks.snapshot();
        for (const Core::AttributeId attribute : {m_outlet, m_country}) {
            for (const Condition &where : {Condition(), Condition{ByCoder{u"BE"_s}, true}}) {
                const auto table =
                    crossTable(snapshot, {where, {Grouping(rows), attribute}, {Grouping(columns), attribute}, below});
                QVERIFY(table);
                QVERIFY(table->unread.isEmpty());
                for (qsizetype row = -1; row < table->rows.size(); ++row) {
                    for (qsizetype column = -1; column < table->columns.size(); ++column) {
                        const CrossCount count = row < 0 && column < 0 ? table->total
                            : row < 0                                  ? table->columns[column].total
                            : column < 0                               ? table->rows[row].total
                                                                       : table->cells[row][column];
                        const auto answer = evaluate(snapshot, {table->meaning(row, column)});
                        QVERIFY(answer);
                        QVERIFY2(answer->found == count.annotations,
                            qPrintable(u"%1, %2: %3 and not %4"_s.arg(row)
                                    .arg(column)
                                    .arg(answer->found)
                                    .arg(count.annotations)));
                    }
                }
            }
        }
    }

    void textsNotRead_areNamed()
    {
        Snapshot snapshot = m_talks.snapshot();
        snapshot.frames.clear();
        QCOMPARE(crossTable(snapshot, {{}, {}, {Grouping::Speaker}})->unread.size(), 3);
        QVERIFY(crossTable(snapshot, {{}, {}, {Grouping::Coder}})->unread.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCrossTable)
#include "tst_crosstable.moc"
