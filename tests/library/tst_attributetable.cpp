// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/attributetable.h"
#include "library/documentfacts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using Library::AttributeTable;

/// What a table says of documents and speakers comes to the right ones, as the right type, and nothing is made up.
class TestAttributeTable final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;

    [[nodiscard]] const Project::Data &data() const { return m_project->data(); }
    [[nodiscard]] Result<AttributeTable> read(
        const QByteArray &csv, AttributeOf of = AttributeOf::Document, const QStringList &speakers = {}) const
    {
        return Library::readAttributes(data(), speakers, of, csv);
    }
    void add(const QString &name, const QString &path) const
    {
        QVERIFY(m_project->addDocument({name, path, "Some words, and others.\n", {}}));
    }
    [[nodiscard]] QString said(const QString &document, const QString &attribute) const
    {
        return valueOf(
            data().recordByName(document)->attributes, data().attributeByName(AttributeOf::Document, attribute)->id);
    }

private Q_SLOTS:
    void init()
    {
        m_project =
            Project::Project::create(m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".x"_s))
                .value();
        add(u"Talks"_s, u"/texts/2022-02-07.txt"_s);
        add(u"talks"_s, u"/texts/second.txt"_s);
        add(u"Report"_s, u"/texts/report.md"_s);
    }
    void cleanup() { m_project.reset(); }

    void rows_areFoundByName_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("document"); // empty: none
        QTest::newRow("the name") << u"Talks"_s << u"Talks"_s;
        QTest::newRow("the name of another that differs in case") << u"talks"_s << u"talks"_s;
        QTest::newRow("a case that could be either") << u"TALKS"_s << QString();
        QTest::newRow("another case") << u"REPORT"_s << u"Report"_s;
        QTest::newRow("its file") << u"report.md"_s << u"Report"_s;
        QTest::newRow("its file without an ending") << u"2022-02-07"_s << u"Talks"_s;
        QTest::newRow("blanks around it") << u"  Report "_s << u"Report"_s;
        QTest::newRow("a part of a name") << u"Rep"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void rows_areFoundByName()
    {
        QFETCH(QString, cell);
        QFETCH(QString, document);
        const auto table = read(u"Document,Outlet\n\"%1\",Reuters\n"_s.arg(cell).toUtf8());
        QVERIFY2(table, qPrintable(table ? QString() : table.error().sentence()));
        QCOMPARE(table->values.size(), document.isEmpty() ? 0 : 1);
        QCOMPARE(table->unmatched().size(), document.isEmpty() ? 1 : 0);
        if (!document.isEmpty())
            QCOMPARE(std::get<DocumentId>(table->values[0].of), data().recordByName(document)->id);
    }

    void typeOfANewAttribute_isFoundOut_data()
    {
        QTest::addColumn<QByteArray>("cells"); // of three documents
        QTest::addColumn<AttributeType>("type");
        QTest::newRow("years are dates") << QByteArray("2022;2023;1999-12") << AttributeType::Date;
        QTest::newRow("numbers") << QByteArray("1;-2.5;3e4") << AttributeType::Number;
        QTest::newRow("a number and a word") << QByteArray("1;two;3") << AttributeType::Text;
        QTest::newRow("words that come again") << QByteArray("yes;no;yes") << AttributeType::Text;
        QTest::newRow("always the same word") << QByteArray("yes;yes;yes") << AttributeType::Choice;
        QTest::newRow("nothing at all") << QByteArray(";;") << AttributeType::Choice;
        QTest::newRow("a formula") << QByteArray("=1+1;2;3") << AttributeType::Text;
    }
    void typeOfANewAttribute_isFoundOut()
    {
        QFETCH(QByteArray, cells);
        QFETCH(AttributeType, type);
        const QList<QByteArray> each = cells.split(';');
        const auto table = read("name\tA\nTalks\t" + each[0] + "\ntalks\t" + each[1] + "\nReport\t" + each[2] + '\n');
        QVERIFY(table);
        if (cells == ";;")
            QVERIFY(table->values.isEmpty());
        else
            QCOMPARE(table->attributes[0].type, type);
        QVERIFY(table->misfits.isEmpty());
        QVERIFY(Library::importAttributes(*m_project, *table));
        if (cells != ";;")
            QCOMPARE(said(u"Report"_s, u"A"_s), QString::fromUtf8(each[2]));
    }

    void attributeThatIsThere_keepsItsType_andWhatDoesNotFitIsLeftOut()
    {
        const Attribute year{AttributeId::create(), u"Year"_s, AttributeType::Number, AttributeOf::Document, {}, 0};
        const Attribute stance{
            AttributeId::create(), u"Stance"_s, AttributeType::Choice, AttributeOf::Document, {u"for"_s}, 0};
        const DocumentId talks = data().recordByName(u"Talks")->id;
        QVERIFY(m_project->setValues({{talks, year.id, u"1999"_s}}, {year, stance}));
        const auto table = read("Document,Year,Stance,,Stance\nTalks,,against,x,1\nReport,late,for,,2\nnobody,7,,,\n");
        QVERIFY(table);
        QCOMPARE(table->attributes[0].id, year.id);
        QCOMPARE(table->attributes[1].choices, QStringList({u"for"_s, u"against"_s}));
        QCOMPARE(table->attributes[2].name, u"Column 4"_s);
        QCOMPARE(table->attributes[3].name, u"Stance (2)"_s);
        QCOMPARE(table->misfits.size(), 1);
        QCOMPARE(table->misfits[0].value, u"late"_s);
        QCOMPARE(table->unmatched(), QStringList{u"nobody"_s});
        QVERIFY(Library::importAttributes(*m_project, *table));
        QVERIFY2(said(u"Talks"_s, u"Year"_s) == u"1999", "an empty cell takes nothing away");
        QCOMPARE(said(u"Talks"_s, u"Stance"_s), u"against"_s);
        QVERIFY(m_project->undo());
        QCOMPARE(data().attributes().size(), 2);
        QCOMPARE(data().attribute(stance.id)->choices, QStringList{u"for"_s});
    }

    void whatIsNoTable_isToldAsSuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a line of names alone") << QByteArray("Document,Outlet\n");
        QTest::newRow("one column") << QByteArray("Document\nTalks\n");
        QTest::newRow("a quotation mark that is never closed") << QByteArray("Document,A\n\"Talks,1\nReport,2\n");
        QTest::newRow("bytes of a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20);
        QTest::newRow("two thousand columns")
            << QByteArray("Document") + QByteArray(",a").repeated(2000) + "\nTalks,1\n";
    }
    void whatIsNoTable_isToldAsSuch()
    {
        QFETCH(QByteArray, bytes);
        const auto table = read(bytes);
        QVERIFY(!table);
        QVERIFY(!table.error().sentence().isEmpty());
    }

    void longTable_isReadInASecond()
    {
        QByteArray csv = "Document,A,B,C\n";
        for (int i = 0; i < 50'000; ++i)
            csv += "Document " + QByteArray::number(i) + ",1,2022,some words of text\n";
        const QElapsedTimer timer = [] {
            QElapsedTimer made;
            made.start();
            return made;
        }();
        const auto table = read(csv);
        QVERIFY(table && table->rows.size() == 50'000 && table->values.isEmpty());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void speakers_areFoundAmongThoseWhoSpeak()
    {
        const QStringList speakers{u"Emmanuel Macron"_s, u"Vladimir Putin"_s};
        const auto table = read("Speaker,Born\nvladimir putin,1952-10-07\nEmmanuel Macron,1977\nAngela Merkel,1954\n",
            AttributeOf::Speaker, speakers);
        QVERIFY(table);
        QCOMPARE(table->unmatched(), QStringList{u"Angela Merkel"_s});
        QVERIFY(Library::importAttributes(*m_project, *table));
        QCOMPARE(data().speakers().size(), 2);
        QCOMPARE(data().speakerByName(u"Vladimir Putin")->attributes[0].value, u"1952-10-07"_s);
    }

    void facts_areFoundOnceAndKept_untilTheTextIsReadOtherwise()
    {
        const QByteArray text = "Talks\n\nAnna Berg: We met here.\n\nBob Tal: Yes.\n\nAnna Berg: Thank you all.\n";
        const DocumentId id = m_project->addDocument({u"dialogue"_s, u"/a.txt"_s, text, {}}).value();
        QVERIFY(Library::keptFacts(*m_project).isEmpty());
        const auto facts = Library::allFacts(*m_project);
        QCOMPARE(facts.size(), 4);
        QCOMPARE(facts[id].kind, DocumentKind::Transcript);
        QCOMPARE(facts[id].speakers, (QList<Library::SpeakerFacts>{{u"Anna Berg"_s, 2, 6}, {u"Bob Tal"_s, 1, 1}}));
        QCOMPARE(Library::speakersBeside(data(), facts, data().documents()[0].id).value(),
            QSet<QString>({u"Anna Berg"_s, u"Bob Tal"_s}));
        QVERIFY(Library::speakersBeside(data(), facts, id).value().isEmpty());
        QVERIFY2(!Library::speakersBeside(data(), {}, id), "nobody has read the others");
        Library::keepFacts(*m_project, facts);
        QCOMPARE(Library::keptFacts(*m_project), facts);
        const QString path = m_project->path();
        m_project.reset();
        m_project = Project::Project::open(path).value();
        QCOMPARE(Library::keptFacts(*m_project), facts);
        ImportOptions options = m_project->record(id)->options;
        options.labels = {{u"Bob Tal"_s, false, {}}};
        QVERIFY(m_project->changeImport(id, options));
        QVERIFY(!Library::keptFacts(*m_project).contains(id));
        QCOMPARE(Library::allFacts(*m_project)[id].speakers.size(), 1);
    }

    void factsThatAreNotOurs_areNoHindrance()
    {
        const QString id = m_project->documents()[0].id.toString();
        for (const QString &json :
            {u"[]"_s, u"{\"%1\":7}"_s.arg(id), u"{\"%1\":{\"kind\":99,\"words\":-3,\"speakers\":[7,[]]}}"_s.arg(id)}) {
            m_project->setSetting(u"documentfacts"_s, json.toUtf8());
            QVERIFY(Library::keptFacts(*m_project).isEmpty());
            QCOMPARE(Library::allFacts(*m_project).size(), 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestAttributeTable)
#include "tst_attributetable.moc"
