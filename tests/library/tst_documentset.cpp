// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/searching.h"
#include "support/warnings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using Library::DocumentSet;

/// Which documents a set means, whoever asks.
class TestDocumentSet final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;
    const AttributeId m_outlet = AttributeId::create();
    const AttributeId m_country = AttributeId::create();
    const AttributeId m_party = AttributeId::create();

    [[nodiscard]] DocumentId id(const QString &name) const { return m_project->recordByName(name)->id; }

private Q_SLOTS:
    void initTestCase()
    {
        m_project = Project::Project::create(m_folder.filePath(u"many.crossread"_s)).value();
        for (const auto &[name, published] : {std::pair(u"talk"_s, u""_s), {u"early"_s, u"2021-12-31"_s},
                 {u"march"_s, u"2022-03"_s}, {u"late"_s, u"2022-03-07T10:00:00Z"_s}, {u"year"_s, u"2022"_s}}) {
            Metadata metadata;
            metadata.published = published;
            QVERIFY(m_project->addDocument({name, {}, name.toUtf8() + " has words.\n", {}, metadata}));
        }
        QVERIFY(m_project->setGroup({id(u"early"_s), id(u"march"_s)}, u"Press/Old"_s));
        QVERIFY(m_project->setGroup({id(u"late"_s)}, u"Press"_s));
        QVERIFY(m_project->setGroup({id(u"year"_s)}, u"Pressure"_s));
        const auto attribute = [](AttributeId id, const QString &name) {
            return Attribute{id, name, AttributeType::Text, AttributeOf::Document, {}, 0};
        };
        QVERIFY(m_project->setValues({{id(u"early"_s), m_outlet, u"Reuters"_s}, {id(u"late"_s), m_outlet, u"reuters"_s},
                                         {id(u"late"_s), m_country, u"UK"_s}, {id(u"year"_s), m_outlet, u"AFP"_s}},
            {attribute(m_outlet, u"Outlet"_s), attribute(m_country, u"Country"_s)}));
        const Attribute party{m_party, u"Party"_s, AttributeType::Text, AttributeOf::Speaker, {}, 0};
        QVERIFY(m_project->setValues({{u"Ann"_s, m_party, u"Labour"_s}, {u"Bob"_s, m_party, u"Liberals"_s}}, {party}));
    }

    void init() { Test::failOnWarnings(); }

    void set_meansTheDocumentsToWhichAllApplies_data()
    {
        QTest::addColumn<DocumentSet>("set");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const DocumentSet &set, const QStringList &names) {
            QTest::newRow(name) << set << names;
        };
        const QStringList all{u"talk"_s, u"early"_s, u"march"_s, u"late"_s, u"year"_s};
        row("nothing said", {}, all);
        row("one", {.documents = {id(u"march"_s)}}, {u"march"_s});
        row("several, as they stand", {.documents = {id(u"year"_s), id(u"talk"_s)}}, {u"talk"_s, u"year"_s});
        row("one that is gone", {.documents = {DocumentId::create()}}, {});
        row("a group with those within", {.group = u"Press"_s}, {u"early"_s, u"march"_s, u"late"_s});
        row("a group within", {.group = u"Press/Old"_s}, {u"early"_s, u"march"_s});
        row("in no group", {.group = u""_s}, {u"talk"_s});
        row("what is said", {.said = {{m_outlet, u"Reuters"_s}}}, {u"early"_s, u"late"_s});
        row("all that is said", {.said = {{m_outlet, u"Reuters"_s}, {m_country, u"UK"_s}}}, {u"late"_s});
        row("of which nothing is said", {.said = {{m_outlet, u""_s}}}, {u"talk"_s, u"march"_s});
        row("since a month", {.from = u"2022-03"_s}, {u"march"_s, u"late"_s});
        row("until a year", {.to = u"2022"_s}, {u"early"_s, u"march"_s, u"late"_s, u"year"_s});
        row("until a day", {.to = u"2022-03-06"_s}, {u"early"_s});
        row("a year", {.from = u"2022"_s, .to = u"2022"_s}, {u"march"_s, u"late"_s, u"year"_s});
        row("group and value", {.group = u"Press/Old"_s, .said = {{m_outlet, u"Reuters"_s}}}, {u"early"_s});
    }
    void set_meansTheDocumentsToWhichAllApplies()
    {
        QFETCH(DocumentSet, set);
        QFETCH(QStringList, names);
        QStringList found;
        for (const DocumentRecord &record : Library::recordsIn(m_project->data(), set))
            found.append(record.name);
        QCOMPARE(found, names);
        found.clear();
        for (const Library::Searchable &one : Library::searchable(*m_project, set))
            found.append(one.record.name);
        QCOMPARE(found, names);
    }

    void set_meansTheWordsOfThoseToWhomAllApplies_data()
    {
        QTest::addColumn<DocumentSet>("set");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const DocumentSet &set, const QStringList &names) {
            QTest::newRow(name) << set << names;
        };
        row("nothing said", {}, {u"Ann"_s, u"Bob"_s, u"Cid"_s});
        row("documents alone", {.documents = {id(u"talk"_s)}}, {u"Ann"_s, u"Bob"_s, u"Cid"_s});
        row("one, case aside", {.speakers = {u"ann"_s}}, {u"Ann"_s});
        row("any of them", {.speakers = {u"Ann"_s, u"Cid"_s}}, {u"Ann"_s, u"Cid"_s});
        row("nobody of that name", {.speakers = {u"Dora"_s}}, {});
        row("of whom it is said", {.saidOfSpeakers = {{m_party, u"labour"_s}}}, {u"Ann"_s});
        row("of whom nothing is said", {.saidOfSpeakers = {{m_party, u""_s}}}, {u"Cid"_s});
        row("both", {.speakers = {u"Bob"_s}, .saidOfSpeakers = {{m_party, u"Labour"_s}}}, {});
    }
    void set_meansTheWordsOfThoseToWhomAllApplies()
    {
        QFETCH(DocumentSet, set);
        QFETCH(QStringList, names);
        const Retrieve::SpokenBy by = Library::spokenBy(m_project->data(), set);
        QStringList meant{u"Ann"_s, u"Bob"_s, u"Cid"_s};
        meant.removeIf([&by](const QString &name) { return by && !by(name); });
        QCOMPARE(meant, names);
        QCOMPARE(Library::recordsIn(m_project->data(), set).size(), set.documents.isEmpty() ? 5 : 1);
        for (const Library::Searchable &one : Library::searchable(*m_project, set))
            QCOMPARE(bool(one.spokenBy), bool(by));
    }
};

QTEST_GUILESS_MAIN(TestDocumentSet)
#include "tst_documentset.moc"
