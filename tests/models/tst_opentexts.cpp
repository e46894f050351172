// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compared.h"
#include "models/opentexts.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Crossread;
using namespace Qt::StringLiterals;
using Core::DocumentKind;
using Models::ComparisonIndex;
using Models::FactsIndex;
using Models::OpenTexts;

/// A project with many texts holds those that somebody reads, and not those that nobody asked for.
class TestOpenTexts final : public QObject {
    Q_OBJECT

    static Core::DocumentId bring(Test::TemporaryProject &talks, const QString &name, DocumentKind kind)
    {
        QString text = kind == DocumentKind::Transcript ? Test::transcriptText : Test::articleText;
        text = text.trimmed().replace(u"\n\n"_s, u"\n"_s);
        const auto made = std::make_shared<Core::Document>(*Test::documentOf(name, text));
        made->kind = kind; // as if found in the text: nobody has said so
        return talks.project->addDocument({name, {}, text.toUtf8(), {}}, made).value();
    }
    static void reopen(Test::TemporaryProject &talks)
    {
        const QString path = talks.project->path();
        talks.project.reset();
        talks.project = Project::Project::open(path).value();
    }
    static QStringList loaded(const Test::TemporaryProject &talks)
    {
        QStringList names;
        for (const QList<Core::DocumentRecord> all = talks.project->documents(); const auto &record : all) {
            if (talks.project->isLoaded(record.id))
                names.append(record.name);
        }
        return names;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void textsThatNobodyReads_areFreed_butForTheLast()
    {
        Test::TemporaryProject talks;
        const FactsIndex facts(*talks.project);
        const ComparisonIndex comparison(*talks.project, facts);
        OpenTexts texts(*talks.project, comparison);
        texts.setRoom(300);
        QList<Core::DocumentId> ids;
        std::vector<std::weak_ptr<const Core::Document>> alive;
        for (int number = 0; number < 20; ++number) {
            ids.append(talks.add(u"text %1"_s.arg(number), u"a word and "_s.repeated(10)));
            alive.push_back(talks.project->document(ids.last()).value());
        }
        texts.setShown({ids[4]});
        QTRY_COMPARE(loaded(talks), (QStringList{u"text 4"_s, u"text 18"_s, u"text 19"_s}));
        QCOMPARE(std::ranges::count_if(alive, [](const auto &one) { return !one.expired(); }), 3);
        QVERIFY(talks.project->document(ids[0])); // read again, it is the last
        texts.setShown({ids[19]});
        QTRY_COMPARE(loaded(talks), (QStringList{u"text 0"_s, u"text 4"_s, u"text 19"_s}));
    }

    void whatIsCompared_stays()
    {
        Test::Compared talks;
        OpenTexts texts(*talks.project, talks.index);
        texts.setRoom(0);
        QVERIFY(talks.compare());
        texts.setShown({talks.transcript, talks.first});
        texts.setShown({});
        const Core::DocumentId notes = talks.bring(u"Notes"_s, u"Water, electricity.\n"_s, DocumentKind::Other);
        QTRY_VERIFY(!talks.project->isLoaded(notes));
        QCOMPARE(loaded(talks), (QStringList{u"talks"_s, u"Daily"_s}));
        QVERIFY(talks.index.isCompared(talks.first));
    }

    void whatIsNoArticle_isNotReadForAComparison()
    {
        Test::TemporaryProject talks;
        const Core::DocumentId transcript = bring(talks, u"talks"_s, DocumentKind::Transcript);
        for (int number = 0; number < 20; ++number)
            bring(talks, u"more %1"_s.arg(number), number % 2 == 0 ? DocumentKind::Transcript : DocumentKind::Other);
        const Core::DocumentId article = bring(talks, u"Daily"_s, DocumentKind::Article);
        reopen(talks);
        const FactsIndex facts(*talks.project);
        ComparisonIndex comparison(*talks.project, facts);
        connect(&comparison, &ComparisonIndex::wanted, talks.project.get(),
            [&talks](Core::DocumentId id) { QVERIFY(talks.project->document(id)); });
        const QSignalSpy settled(&comparison, &ComparisonIndex::settled);
        comparison.setTranscript(transcript);
        QTRY_VERIFY_WITH_TIMEOUT(!comparison.isBusy() && !settled.isEmpty(), 20'000);
        QCOMPARE(comparison.articles(), QList<Core::DocumentId>{article});
        QVERIFY2(comparison.isCompared(article), "it was waited for");
        QCOMPARE(loaded(talks), (QStringList{u"talks"_s, u"Daily"_s}));
    }
};

QTEST_GUILESS_MAIN(TestOpenTexts)
#include "tst_opentexts.moc"
