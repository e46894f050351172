// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi.h"
#include "exchange/refixml.h"

#include <QRegularExpression>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray someId = "6f0e2c1a-0000-4000-8000-000000000001";
const QByteArray someTime = "2022-02-07T10:00:00Z";

QByteArray said(const QByteArray &attribute, const QByteArray &value)
{
    return attribute + "=\"" + value + '"';
}

QByteArray user(const QUuid &id)
{
    return "<User name=\"AN\" " + said("guid", id.toByteArray(QUuid::WithoutBraces)) + "/>";
}

QByteArray someUser()
{
    return "<Users>" + user(QUuid::fromString(someId)) + "</Users>";
}

QByteArray noteSaying(const QByteArray &attribute)
{
    return someUser() + "<Notes><Note " + said("guid", someId) + ' ' + attribute
        + "><PlainTextContent>why</PlainTextContent></Note></Notes>";
}

QByteArray passageSaying(const QByteArray &attributes)
{
    return someUser() + "<Sources><TextSource name=\"t\" " + said("guid", someId) + "><PlainTextSelection "
        + said("guid", someId) + ' ' + attributes + "/></TextSource></Sources>";
}

}

/// What projects of other programs say and Crossread has no place for is told.
class TestRefiLosses final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatHasNoRoomHere_isTold_data()
    {
        QTest::addColumn<QByteArray>("ofProject");
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<Loss>("loss");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *name, const QByteArray &ofProject, const QByteArray &inner, Loss loss,
                             bool told) { QTest::newRow(name) << ofProject << inner << loss << told; };
        row("a coder", {}, "<Users>" + user(userId(u"AN"_s)) + "</Users>", Loss::CoderId, false);
        row("two of one name", {}, "<Users>" + user(userId(u"AN"_s)) + user(QUuid::fromString(someId)) + "</Users>",
            Loss::CoderId, true);
        row("who wrote a note on the project", {}, noteSaying(said("creatingUser", someId)), Loss::Authorship, true);
        row("when it was written", {}, noteSaying(said("creationDateTime", someTime)), Loss::Authorship, true);
        row("when it was changed", {}, noteSaying(said("modifiedDateTime", someTime)), Loss::Authorship, true);
        row("a note of nobody", {}, noteSaying({}), Loss::Authorship, false);
        row("who changed a passage", {}, passageSaying(said("modifyingUser", someId)), Loss::Authorship, true);
        row("that its coder changed it", {},
            passageSaying(said("creatingUser", someId) + ' ' + said("modifyingUser", someId)), Loss::Authorship, false);
    }
    void whatHasNoRoomHere_isTold()
    {
        QFETCH(QByteArray, ofProject);
        QFETCH(QByteArray, inner);
        QFETCH(Loss, loss);
        QFETCH(bool, told);
        const QByteArray xml =
            "<Project name=\"a\" xmlns=\"urn:QDA-XML:project:1.0\" " + ofProject + '>' + inner + "</Project>";
        const auto file = RefiFile::open(xml, u"a.qde"_s);
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().sentence()));
        const Losses &losses = (*file)->package().losses;
        QCOMPARE(losses.count(loss), told ? 1 : 0);
        QCOMPARE(losses.sentences().size(), told ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestRefiLosses)
#include "tst_refilosses.moc"
