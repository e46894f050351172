// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/speechshares.h"
#include "library/dispersion.h"
#include "project/project.h"
#include "support/warnings.h"

#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using Library::Dispersed;
using Library::Dispersion;

namespace {

const QByteArray talk = "Ann Lee: Energy is dear, and it stays dear.\n\n"
                        "Bob Ray: Will there be a post-war plan?\n\n"
                        "Ann Lee: No. There will be none.\n\n"
                        "Bob Ray: Thank you.\n";

}

/// Where in a text things are: the numbers of the table, and what the picture draws.
class TestDispersion final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;
    DocumentId m_talk;
    DocumentPtr m_text;

    TextSpan spanOf(const QString &words) const
    {
        const qsizetype begin = m_text->text.indexOf(words);
        if (begin < 0)
            qFatal("“%s” is not there", qPrintable(words));
        return {begin, begin + words.size()};
    }
    void annotate(const QString &words, const QStringList &codes)
    {
        QVERIFY(m_project->annotateNamed(m_talk, spanOf(words), codes));
    }
    Dispersion found(const QSet<QString> &hidden = {}, const QList<Library::TopicPlaces> &topics = {}) const
    {
        return Library::dispersionIn(m_project->data(), {m_talk, m_text, hidden, topics});
    }
    /// "name places words" of the rows of a kind.
    static QStringList shown(const Dispersion &dispersion, Dispersed::Kind kind)
    {
        QStringList rows;
        for (const Dispersed &row : Library::only(dispersion, {kind}).rows)
            rows.append(u"%1 %2 %3"_s.arg(row.name).arg(row.places.size()).arg(row.words));
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        static int number = 0;
        m_project = Project::Project::create(m_folder.filePath(u"%1.crossread"_s.arg(++number))).value();
        m_project->setCoder(u"ann"_s);
        ImportOptions options;
        options.kind = DocumentKind::Transcript;
        m_talk = m_project->addDocument({u"talk"_s, {}, talk, options}).value();
        m_text = m_project->document(m_talk).value();
    }

    void speakers_areAsTheirListTells()
    {
        const Dispersion all = found();
        QCOMPARE(all.words, qint64(wordCount(m_text->text)));
        QCOMPARE(all.length, m_text->text.size());
        const QList<SpeechShare> shares = speechShares(*m_text);
        QCOMPARE(all.rows.size(), 2);
        for (qsizetype i = 0; i < shares.size(); ++i) {
            QCOMPARE(all.rows[i].name, m_text->speakers[i].name);
            QCOMPARE(all.rows[i].places.size(), shares[i].turns);
            QCOMPARE(all.rows[i].words, qint64(shares[i].words));
        }
    }

    void code_hasThePlacesOfThoseBelow()
    {
        annotate(u"Energy is dear"_s, {u"Prices/Energy"_s});
        annotate(u"it stays dear"_s, {u"Prices"_s});
        annotate(u"Thank you"_s, {u"Manners"_s});
        QCOMPARE(shown(found(), Dispersed::Kind::Code),
            (QStringList{u"Prices 2 6"_s, u"Prices/Energy 1 3"_s, u"Manners 1 2"_s}));
    }
    void codesBelowOneAnother_countAPlaceOnce()
    {
        annotate(u"Energy is dear"_s, {u"Prices/Energy"_s, u"Prices"_s, u"Prices/High"_s});
        QCOMPARE(shown(found(), Dispersed::Kind::Code),
            (QStringList{u"Prices 1 3"_s, u"Prices/Energy 1 3"_s, u"Prices/High 1 3"_s}));
    }
    void wordsOfTwoPlaces_countOnce()
    {
        annotate(u"Energy is dear"_s, {u"Prices"_s});
        annotate(u"is dear, and"_s, {u"Prices"_s});
        QCOMPARE(shown(found(), Dispersed::Kind::Code), QStringList{u"Prices 2 4"_s});
    }
    void partOfAWord_isAWord()
    {
        annotate(u"war plan"_s, {u"War"_s});
        QCOMPARE(shown(found(), Dispersed::Kind::Code), QStringList{u"War 1 2"_s});
    }
    void hiddenCoder_isNotCounted()
    {
        annotate(u"Energy is dear"_s, {u"Prices"_s});
        m_project->setCoder(u"bob"_s);
        annotate(u"it stays dear"_s, {u"Prices"_s});
        annotate(u"Thank you"_s, {u"Manners"_s});
        QCOMPARE(shown(found({u"bob"_s}), Dispersed::Kind::Code), QStringList{u"Prices 1 3"_s});
        QCOMPARE(shown(found({u"ann"_s, u"bob"_s}), Dispersed::Kind::Code), QStringList());
    }

    void table_hasAllNumbers()
    {
        annotate(u"Energy is dear"_s, {u"Prices"_s});
        annotate(u"Thank you"_s, {u"Prices"_s});
        const Topic topic{TopicId::create(), u"Prices"_s, 0x336699, {u"dear"_s}, true, 0};
        const Dispersion all = found({}, {{topic, {spanOf(u"dear,"_s)}}});
        const Formats::Table table = Library::tableOf(all);
        QCOMPARE(table.columns.size(), 5 + Library::partsOfText);
        QCOMPARE(Library::dispersionHeads().size(), table.columns.size());
        QCOMPARE(table.rows.size(), 4);
        const QStringList &code = table.rows[2];
        QCOMPARE(code.first(4), (QStringList{u"code"_s, u"Prices"_s, u"2"_s, u"5"_s}));
        QCOMPARE(code[4], QString::number(500.0 / double(all.words), 'f', 1));
        QCOMPARE(code[5], u"1"_s); // at the begin
        QCOMPARE(code.last(), u"1"_s); // and at the end
        QCOMPARE(table.rows[3].first(2), (QStringList{u"topic"_s, u"Prices"_s}));
        for (const QStringList &row : table.rows) {
            QCOMPARE(row.size(), table.columns.size());
            const int together = std::accumulate(
                row.begin() + 5, row.end(), 0, [](int sum, const QString &count) { return sum + count.toInt(); });
            QCOMPARE(together, row[2].toInt());
        }
        QCOMPARE(Library::partOfColumn(4), -1);
        QCOMPARE(Library::partOfColumn(5), 0);
    }
    void picture_hasThePlacesAsShares()
    {
        annotate(u"Will there be"_s, {u"Prices"_s});
        const Topic topic{TopicId::create(), u"Prices"_s, 0x336699, {u"dear"_s}, true, 0};
        const Dispersion all = found({}, {{topic, {spanOf(u"dear"_s)}}});
        const Formats::Chart chart = Library::chartOf(all, u"talk"_s);
        QCOMPARE(chart.kind, Formats::Chart::Kind::Places);
        QCOMPARE(chart.columns.size(), Library::partsOfText);
        QCOMPARE(chart.rows.size(), 4);
        const TextSpan span = spanOf(u"Will there be"_s);
        QCOMPARE(chart.rows[2].places.size(), 1);
        QCOMPARE(chart.rows[2].places[0].begin, double(span.begin) / double(m_text->text.size()));
        QCOMPARE(chart.rows[2].places[0].end, double(span.end) / double(m_text->text.size()));
        QCOMPARE(chart.rows[3].name, u"Prices (topic)"_s); // a code has that name
        QCOMPARE(chart.rows[3].total, 1.0);
    }

    void canceled_isLeft()
    {
        annotate(u"Energy is dear"_s, {u"Prices"_s});
        Progress progress;
        progress.cancel();
        const Dispersion some = Library::dispersionIn(m_project->data(), {m_talk, m_text}, progress);
        QVERIFY(!some.rows.isEmpty());
        for (const Dispersed &row : some.rows)
            QCOMPARE(row.byPart.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDispersion)
#include "tst_dispersion.moc"
