// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi.h"
#include "exchange/refisample.h"
#include "support/scratch.h"
#include "support/shareddata.h"

#include <QRegularExpression>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Exchange;
using namespace Crossread::Test;
using namespace Qt::StringLiterals;

namespace {

Core::Result<std::unique_ptr<ForeignFile>> opened(const QByteArray &bytes)
{
    return RefiFile::open(bytes, u"a.qdpx"_s);
}

}

class TestRefi final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void written_isReadBack()
    {
        const Package before = everything();
        const auto bytes = writtenRefi(before);
        QVERIFY(bytes.has_value());
        QCOMPARE(*writtenRefi(before), *bytes); // the same bytes each time
        auto file = opened(*bytes);
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().sentence()));
        const Package &after = (*file)->package();
        QVERIFY2(after.losses.isEmpty(), qPrintable(after.losses.sentences().join(u'\n')));
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.origin, before.origin);
        QCOMPARE(after.memo, before.memo);
        QCOMPARE(after.codes, before.codes);
        QCOMPARE(after.coders, before.coders);
        QCOMPARE(after.handedOn, before.handedOn);
        QCOMPARE(after.variables.size(), before.variables.size());
        for (qsizetype i = 0; i < before.variables.size(); ++i) {
            QCOMPARE(after.variables[i].id, before.variables[i].id);
            QCOMPARE(after.variables[i].name, before.variables[i].name);
            QCOMPARE(after.variables[i].type, before.variables[i].type);
            QCOMPARE(after.variables[i].description, before.variables[i].description);
        }
        QCOMPARE(after.sources.size(), 2);
        for (qsizetype i = 0; i < before.sources.size(); ++i)
            compareSources(**file, after.sources[i], before.sources[i]);
        QCOMPARE(after.cases.size(), 1);
        QCOMPARE(after.cases[0].name, before.cases[0].name);
        QCOMPARE(after.cases[0].memo, before.cases[0].memo);
        QCOMPARE(after.cases[0].sources, before.cases[0].sources);
        QCOMPARE(after.cases[0].passages, before.cases[0].passages);
        QCOMPARE(after.cases[0].values[0].text, u"1952-10-07"_s);
        QCOMPARE(after.links.size(), 1);
        QCOMPARE(after.links[0].id, before.links[0].id);
        QCOMPARE(after.links[0].name, before.links[0].name);
        QCOMPARE(after.links[0].from, before.links[0].from);
        QCOMPARE(after.links[0].to, before.links[0].to);
        QCOMPARE(after.links[0].memo, before.links[0].memo);
        QCOMPARE(after.links[0].coder, before.links[0].coder);
        QCOMPARE(after.sets.size(), 2);
        QCOMPARE(after.sets[0].sources, before.sets[0].sources);
        QCOMPARE(after.sets[1].codes, before.sets[1].codes);
    }

    void positionsAsNVivoCounts_areSaidAndReadBack()
    {
        const Package package = everything();
        const auto bytes = writtenRefi(package, {}, Counting::Unit::Utf16);
        QVERIFY(bytes.has_value());
        const auto file = opened(*bytes);
        QVERIFY(file.has_value());
        QCOMPARE((*file)->counting(), std::optional(Counting{.unit = Counting::Unit::Utf16}));
        QCOMPARE((*file)->package().memo, package.memo);
        QCOMPARE((*file)->package().sources[0].passages[0].begin, 3); // what is before it are two units and a blank
        QCOMPARE((*opened(*writtenRefi(package)))->package().sources[0].passages[0].begin, 2);
        QCOMPARE((*opened(*writtenRefi(package)))->counting(), std::nullopt);
        // Another program that hands our description on counts in its own way.
        QByteArray other = projectXml("<Description>Crossread counts positions as utf-16</Description>");
        QCOMPARE((*opened(other))->counting(), std::nullopt);
        other.replace("name=\"a\"", "name=\"a\" origin=\"Other\"");
        QCOMPARE((*opened(other))->counting(), std::nullopt);
        QCOMPARE((*opened(other))->package().memo, u"Crossread counts positions as utf-16"_s);
        other.replace("Other", "Crossread");
        QCOMPARE((*opened(other))->counting(), std::optional(Counting{.unit = Counting::Unit::Utf16}));
        QCOMPARE((*opened(other))->package().memo, QString());
    }

    void codebook_isReadBack()
    {
        Codebook before{u"Crossread"_s, everything().codes, {everything().sets[1]}, {}};
        const QByteArray xml = writtenCodebook(before);
        const auto after = readCodebook(xml, u"a.qdc"_s);
        QVERIFY(after.has_value());
        QCOMPARE(after->codes, before.codes);
        QCOMPARE(after->sets.size(), 1);
        QCOMPARE(after->sets[0].codes, before.sets[0].codes);
    }

    void atlasti_isRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("zipped by hand") << u"handzipped-capital-p.qdpx"_s;
        QTest::newRow("bare") << u"atlasti8-project.qde"_s;
    }
    void atlasti_isRead()
    {
        QFETCH(QString, name);
        const QString path = Test::sharedPath(u"data/refi/"_s + name);
        if (path.isEmpty())
            QSKIP(Test::besideTheProject);
        const auto file = opened(Test::bytesOf(path));
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().sentence()));
        const Package &package = (*file)->package();
        QCOMPARE(package.name, u"ATLAS.ti standard project"_s);
        QCOMPARE(package.codes.size(), 14);
        QCOMPARE(package.codes[1].memo, u"thoughts about breakfast foods"_s);
        QCOMPARE(package.codes[0].colour, 0xF00082U);
        const auto &sources = package.sources;
        const auto coke = std::ranges::find(sources, u"1994 Diet Coke-Diet Coke Break.docx"_s, &Source::name);
        QVERIFY(coke != sources.end());
        const Passage &passage = coke->passages.constFirst();
        QCOMPARE(passage.end - passage.begin, passage.name.size());
        QCOMPARE(passage.coder, u"Friedrich Markgraf"_s);
        QCOMPARE(passage.codings.constFirst().code, package.codes[5].id);
        QCOMPARE(*(*file)->textOf(*coke), std::nullopt); // the texts are not in the sample
    }

    void capitals_doNotMatter()
    {
        Package package = everything();
        QByteArray bytes = *writtenRefi(package);
        bytes.replace("project.qde", "Project.QDE").replace("sources/", "Sources/");
        const auto file = opened(bytes);
        QVERIFY(file.has_value());
        QVERIFY(*(*file)->textOf((*file)->package().sources[0]));
    }

    void others_writeOtherwise()
    {
        const auto file = opened(projectXml("<Users><User guid=\"{" + guid(1).toUtf8()
            + "}\" id=\"AB\"/></Users>"
              "<CodeBook><Codes><Code guid=\""
            + guid(2).toUtf8().toUpper()
            + "\" name=\"a\" isCodable=\"true\" color=\"#f00\"/>"
              "<Code guid=\""
            + guid(3).toUtf8() + "\" name=\"a\" isCodable=\"1\"/><Code guid=\"" + guid(4).toUtf8()
            + "\" name=\"\" isCodable=\"0\"/></Codes></CodeBook>"
              "<Sources><TextSource guid=\""
            + guid(5).toUtf8()
            + "\" name=\"t\"><PlainTextContent>Some text.</PlainTextContent>"
              "<PlainTextSelection guid=\""
            + guid(6).toUtf8()
            + "\" startPosition=\"0\" endPosition=\"4\"><Description>seen</Description>"
              "<Coding guid=\""
            + guid(7).toUtf8() + "\" creatingUser=\"" + guid(1).toUtf8() + "\"><CodeRef targetGUID=\""
            + guid(2).toUtf8()
            + "\"/></Coding>"
              "<NoteRef targetGUID=\""
            + guid(8).toUtf8()
            + "\"/></PlainTextSelection>"
              "<Coding guid=\""
            + guid(9).toUtf8() + "\"><CodeRef targetGUID=\"" + guid(3).toUtf8()
            + "\"/></Coding></TextSource>"
              "<PictureSource guid=\""
            + guid(10).toUtf8()
            + "\" name=\"p.png\"/>"
              "<AudioSource guid=\""
            + guid(11).toUtf8() + "\" name=\"talk.mp3\"><Transcript guid=\"" + guid(12).toUtf8()
            + "\"><PlainTextContent>Hello there.</PlainTextContent>"
              "<SyncPoint guid=\""
            + guid(13).toUtf8() + "\" position=\"6\"/><SyncPoint guid=\"" + guid(14).toUtf8()
            + "\" position=\"11\"/>"
              "<TranscriptSelection guid=\""
            + guid(15).toUtf8() + "\" fromSyncPoint=\"" + guid(13).toUtf8() + "\" toSyncPoint=\"" + guid(14).toUtf8()
            + "\"/></Transcript></AudioSource>"
              "<PDFSource guid=\""
            + guid(16).toUtf8() + "\" path=\"absolute:///C:/a.pdf\"><PDFSelection guid=\"" + guid(17).toUtf8()
            + "\" page=\"1\" firstX=\"1\" firstY=\"1\" secondX=\"2\" secondY=\"2\" name=\"words\"/></PDFSource>"
              "</Sources><Notes><Note guid=\""
            + guid(8).toUtf8()
            + "\"><PlainTextContent>noted</PlainTextContent></Note>"
              "<Note guid=\""
            + guid(18).toUtf8() + "\"><PlainTextContent>of nothing</PlainTextContent></Note><Note guid=\""
            + guid(20).toUtf8() + "\"><PlainTextContent>linked</PlainTextContent></Note></Notes><Links><Link guid=\""
            + guid(21).toUtf8() + "\" originGUID=\"" + guid(20).toUtf8() + "\" targetGUID=\"" + guid(6).toUtf8()
            + "\"/></Links>"
              "<Graphs><Graph guid=\""
            + guid(19).toUtf8() + "\"/></Graphs>"));
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().sentence()));
        const Package &package = (*file)->package();
        QCOMPARE(package.codes[0].colour, 0xFF0000U);
        QCOMPARE(package.codes[1].name, u"a (2)"_s);
        QVERIFY(!package.codes[2].name.isEmpty());
        QVERIFY(!package.codes[1].heading && package.codes[2].heading);
        const Source &text = package.sources[0];
        QCOMPARE(text.passages[0].memo, u"seen\n\nnoted\n\nlinked"_s);
        QCOMPARE(text.passages[0].codings[0].coder, u"AB"_s);
        QCOMPARE(text.passages[0].codings[0].code, package.codes[0].id);
        QCOMPARE(text.passages[1].begin, Passage::whole);
        QCOMPARE(package.sources[1].name, u"talk.mp3"_s); // the transcript
        QCOMPARE(package.sources[1].passages[0].begin, 6);
        QCOMPARE(package.sources[1].passages[0].end, 11);
        QCOMPARE(package.sources[2].passages[0].begin, Passage::byWords);
        QCOMPARE(package.sources[2].passages[0].name, u"words"_s);
        QCOMPARE(*(*file)->originalOf(package.sources[2]), std::nullopt); // nothing is fetched from elsewhere
        QCOMPARE(package.memo, u"of nothing"_s);
        QCOMPARE(package.losses.count(Loss::Picture), 1);
        QCOMPARE(package.losses.count(Loss::Recording), 1);
        QCOMPARE(package.losses.count(Loss::Graph), 1);
        QCOMPARE(package.losses.count(Loss::NameTaken), 2);
        QCOMPARE(package.coders, (QList<Core::CoderIdentity>{{u"AB"_s, Core::CoderId(id(1))}}));
        QCOMPARE(package.losses.sentences().size(), 4);
    }

    void nonsense_isRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray one = guid(1).toUtf8();
        const QByteArray code = "<Code guid=\"" + one + "\" name=\"a\" isCodable=\"true\"";
        QTest::newRow("half a file") << projectXml("<CodeBook><Codes>" + code + "/>").chopped(40);
        QTest::newRow("something else") << QByteArray("<html/>");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("no identifier") << projectXml(
            "<CodeBook><Codes><Code guid=\"one\" name=\"a\"/></Codes></CodeBook>");
        QTest::newRow("one identifier for two codes")
            << projectXml("<CodeBook><Codes>" + code + "/>" + code + "/></Codes></CodeBook>");
        QTest::newRow("a code below itself")
            << projectXml("<CodeBook><Codes>" + code + ">" + code + "/></Code></Codes></CodeBook>");
        QTest::newRow("one identifier for two passages")
            << projectXml("<Sources><TextSource guid=\"" + one + "\"><PlainTextSelection guid=\"" + one
                   + "\" startPosition=\"0\" endPosition=\"1\"/>"
                     "<PlainTextSelection guid=\""
                   + one + "\" startPosition=\"0\" endPosition=\"1\"/></TextSource></Sources>");
        QTest::newRow("a document type") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]>" + projectXml({}));
    }
    void nonsense_isRefused()
    {
        QFETCH(QByteArray, xml);
        const auto file = opened(xml);
        QVERIFY(!file.has_value());
        QVERIFY(file.error().sentence().contains(u"a.qdpx"));
        QVERIFY(!readCodebook(xml, u"a.qdc"_s).has_value());
    }

private:
    static void compareSources(ForeignFile &file, const Source &after, const Source &before)
    {
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.memo, before.memo);
        QCOMPARE(after.created, before.created);
        QCOMPARE(after.isPdf, before.isPdf);
        QCOMPARE(**file.textOf(after), before.text->toUtf8());
        QCOMPARE((*file.originalOf(after)).value_or(QByteArray()), before.original);
        QCOMPARE(after.values.size(), before.values.size());
        for (qsizetype i = 0; i < before.values.size(); ++i) {
            QCOMPARE(after.values[i].variable, before.values[i].variable);
            QCOMPARE(after.values[i].text, before.values[i].text);
        }
        QCOMPARE(after.passages.size(), before.passages.size());
        const QList<Core::TextSpan> spans = spansOf({*before.text, false}, after.passages, {});
        for (qsizetype i = 0; i < before.passages.size(); ++i) {
            const Passage &one = after.passages[i];
            const Passage &other = before.passages[i];
            QCOMPARE(one.id, other.id);
            QCOMPARE(spans[i], (Core::TextSpan{qsizetype(other.begin), qsizetype(other.end)}));
            QCOMPARE(one.name, other.name);
            QCOMPARE(one.coder, other.coder);
            QCOMPARE(one.created, other.created);
            QCOMPARE(one.modified, other.modified);
            QCOMPARE(one.memo, other.memo);
            QCOMPARE(one.codings.size(), other.codings.size());
            for (qsizetype k = 0; k < other.codings.size(); ++k) {
                QCOMPARE(one.codings[k].code, other.codings[k].code);
                QCOMPARE(one.codings[k].coder, other.codings[k].coder);
                QCOMPARE(one.codings[k].made, other.codings[k].made);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRefi)
#include "tst_refi.moc"
