// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "support/shareddata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Who speaks: one text for each way of labelling, with what must be found in it (tests/data/turns), and the cases in
/// which a label is hard to tell from prose. CROSSREAD_UPDATE_GOLDEN=1 writes the expected files anew, for review.
class TestTurns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void format_readsAsExpected_data();
    void format_readsAsExpected();
    void paragraph_isLabelledOrNot_data();
    void paragraph_isLabelledOrNot();
    void labels_areMergedToPersons_data();
    void labels_areMergedToPersons();
    void decision_goesBeforeTheGuess();
    void unsureLabel_isOfferedForReview();
    void timeBeforeTheLabel_belongsToTheTurn();
    void turn_endsBeforeHeadingsAndMarkers();
    void cleanupsOff_turnsAreFoundAllTheSame();
};

namespace {

Core::Document read(const QString &text, const Core::ImportOptions &options = {})
{
    return Import::importBytes(text.toUtf8(), u"text"_s, options).value();
}

QStringList speakers(const Core::Document &document)
{
    QStringList names;
    for (const Core::Turn &turn : document.turns)
        names.append(document.speakers[turn.speaker].name);
    return names;
}

QByteArray described(const Core::Document &document)
{
    QJsonArray turns;
    for (const Core::Turn &turn : document.turns) {
        const Core::Speaker &speaker = document.speakers[turn.speaker];
        QJsonObject entry{{u"start"_s, document.toSource(turn.span).begin},
            {u"end"_s, document.toSource(turn.span).end}, {u"label"_s, document.textOf(turn.label).toString()},
            {u"speaker"_s, speaker.name},
            {u"words"_s, document.textOf({turn.speech, turn.span.end}).left(32).toString()}};
        if (!turn.note.isEmpty())
            entry[u"note"_s] = document.textOf(turn.note).toString();
        if (!speaker.role.isEmpty())
            entry[u"role"_s] = speaker.role;
        turns.append(entry);
    }
    return QJsonDocument(turns).toJson();
}

}

void TestTurns::format_readsAsExpected_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(Test::sourcePath(u"tests/data/turns"_s));
    const QStringList texts = folder.entryList({u"*.txt"_s});
    QVERIFY(texts.size() >= 12);
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.chopped(4))) << folder.filePath(text);
}

void TestTurns::format_readsAsExpected()
{
    QFETCH(const QString, path);
    const auto document = Import::importBytes(Import::readFile(path).value(), u"text"_s);
    QVERIFY(document);
    QCOMPARE(document->kind, Core::DocumentKind::Transcript);
    QFile expected(path.chopped(4) + u".json"_s);
    if (qEnvironmentVariableIsSet("CROSSREAD_UPDATE_GOLDEN")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(described(*document));
        return;
    }
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QCOMPARE(described(*document), expected.readAll());
}

void TestTurns::paragraph_isLabelledOrNot_data()
{
    // Each stands in a text where Ada Birch and Carl Dorn speak three times each.
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("speaker"); // empty: it is speech of the turn before
    const auto row = [](const char *name, const QString &paragraph, const QString &speaker = {}) {
        QTest::newRow(name) << paragraph << speaker;
    };
    row("a known name", u"Ada Birch: Yes."_s, u"Ada Birch"_s);
    row("a no-break space behind the colon", u"Ada Birch:\u00a0Yes."_s, u"Ada Birch"_s);
    row("a no-break space inside the name", u"Ada\u00a0Birch: Yes."_s, u"Ada Birch"_s);
    row("a no-break space before the colon, as in French", u"Ada Birch\u00a0: Yes."_s, u"Ada Birch"_s);
    row("a full-width colon", u"Ada Birch：Yes."_s, u"Ada Birch"_s);
    row("bold by Markdown", u"**Ada Birch:** Yes."_s, u"Ada Birch"_s);
    row("bold with the colon outside", u"**Ada Birch**: Yes."_s, u"Ada Birch"_s);
    row("a link", u"[Ada Birch](#): Yes."_s, u"Ada Birch"_s);
    row("an escaped bracket follows", u"Ada Birch: \\[inaudible\\]"_s, u"Ada Birch"_s);
    row("a time goes before", u"[00:12:01] Ada Birch: Yes."_s, u"Ada Birch"_s);
    row("a known name in capitals", u"ADA BIRCH: Yes."_s, u"Ada Birch"_s);
    row("an office introduces the name", u"President of Norland Ada Birch: Yes."_s, u"Ada Birch"_s);
    row("a new name, once, among others", u"Eva Fink: Just one word."_s, u"Eva Fink"_s);
    row("a role", u"Moderator: Please."_s, u"Moderator"_s);
    row("a role with more words", u"Announcer offscreen: We return."_s, u"Announcer offscreen"_s);
    row("initials", u"V.Ulm: Yes."_s, u"V. Ulm"_s);
    row("Greek capitals", u"ΜΑΡΙΑ ΑΛΕΞΙΟΥ: Ναι."_s, u"Μαρια Αλεξιου"_s);
    row("prose with a comma before the colon", u"Ada Birch, a question for you: do you agree?"_s);
    row("prose with a colon", u"The answer to that is simple: no."_s);
    row("an answer to a question", u"Answer to the first question: no."_s);
    row("a colon inside a quotation", u"“Mr Birch: never,” he said."_s);
    row("a time", u"10:30 is when we meet."_s);
    row("an address", u"https://example.org/a is the place."_s);
    row("a chapter and verse", u"John 3:16 is what he read."_s);
    row("a ratio", u"Odds of 3:1 were offered."_s);
    row("a note", u"Note: the recording stops here."_s);
    row("a source", u"Source: the harbour office."_s);
    row("a photo", u"Photo: Harbour office"_s);
    row("a warning", u"Warning: wet paint."_s);
    row("two sentences before the colon", u"Context. Recall: it rained."_s);
    row("an ordinal", u"Second: the bridge."_s);
    row("a label with a comma and a place", u"Sen. Smith, D-Ohio: I disagree."_s);
    row("a name alone on its line", u"Ada Birch"_s);
    row("a lone Q in a text without capital labels is a questioner among speakers", u"Q    And then?"_s,
        u"Question 1"_s);
    row("a quarter of a year", u"Q3 was better than Q2: by far."_s);
    row("a stage direction", u"(Laughter: loud.)"_s);
}

void TestTurns::paragraph_isLabelledOrNot()
{
    QFETCH(const QString, paragraph);
    QFETCH(const QString, speaker);
    const QString exchange = u"Ada Birch: I begin with %1.\n\nCarl Dorn: And I with %1 more.\n\n"_s;
    const QString before = exchange.arg(u"one"_s) + exchange.arg(u"two"_s);
    const auto document = read(before + paragraph + u"\n\n"_s + exchange.arg(u"three"_s));
    QCOMPARE(document.turns.size(), speaker.isEmpty() ? 6 : 7);
    if (!speaker.isEmpty())
        QCOMPARE(speakers(document)[4], speaker);
}

void TestTurns::labels_areMergedToPersons_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QStringList>("persons");
    QTest::newRow("office and name, then the name") << QStringList{u"President of Russia Ivan Petrov"_s,
        u"Ivan Petrov"_s} << QStringList{u"Ivan Petrov"_s, u"Ivan Petrov"_s};
    QTest::newRow("office and name alone") << QStringList{u"Prime Minister of Norland Olav Brekke"_s, u"Ivan Petrov"_s}
                                           << QStringList{u"Olav Brekke"_s, u"Ivan Petrov"_s};
    QTest::newRow("title and family name, then the full name")
        << QStringList{u"Mr. Wallis"_s, u"Chris Wallis"_s} << QStringList{u"Chris Wallis"_s, u"Chris Wallis"_s};
    QTest::newRow("one family name of two people") << QStringList{u"Mr. Clay"_s, u"Mrs. Clay"_s, u"Bill Clay"_s}
                                                   << QStringList{u"Mr. Clay"_s, u"Mrs. Clay"_s, u"Bill Clay"_s};
    QTest::newRow("two people of one family name") << QStringList{u"Mr. Clay"_s, u"Ann Clay"_s, u"Bill Clay"_s}
                                                   << QStringList{u"Mr. Clay"_s, u"Ann Clay"_s, u"Bill Clay"_s};
    QTest::newRow("capitals and small letters") << QStringList{u"PRESIDENT ALDER"_s, u"President Alder"_s}
                                                << QStringList{u"President Alder"_s, u"President Alder"_s};
    QTest::newRow("a title with and without its dot") << QStringList{u"MS. O'NEILL-RHYS"_s, u"MS O'NEILL-RHYS"_s}
                                                      << QStringList{u"Ms. O'Neill-Rhys"_s, u"Ms. O'Neill-Rhys"_s};
    QTest::newRow("two offices of one name stay two people")
        << QStringList{u"PRESIDENT ALDER"_s, u"DR. ALDER"_s} << QStringList{u"President Alder"_s, u"Dr. Alder"_s};
    QTest::newRow("questioners stay apart")
        << QStringList{u"Question"_s, u"Ivan Petrov"_s, u"Question"_s, u"Question (retranslated)"_s}
        << QStringList{u"Question 1"_s, u"Ivan Petrov"_s, u"Question 2"_s, u"Question 3"_s};
    QTest::newRow("numbered speakers stay apart") << QStringList{u"Speaker 1"_s, u"Speaker 2"_s, u"Speaker 1"_s}
                                                  << QStringList{u"Speaker 1"_s, u"Speaker 2"_s, u"Speaker 1"_s};
    QTest::newRow("a misprint, once, of a name that comes often") << QStringList{u"SECRETARY HAWTHRON"_s, u"MS. ELM"_s,
        u"SECRETARY HAWTHORNE"_s} << QStringList{u"Secretary Hawthron"_s, u"Ms. Elm"_s, u"Secretary Hawthorne"_s};
    QTest::newRow("initials that cling to the name") << QStringList{u"В.Петров"_s, u"И.О.Сёмина"_s, u"В. Петров"_s,
        u"J.K.Birch"_s} << QStringList{u"В. Петров"_s, u"И.О. Сёмина"_s, u"В. Петров"_s, u"J.K. Birch"_s};
    QTest::newRow("one letter wrong") << QStringList{u"SECRETARY HAWTTHORNE"_s, u"SECRETARY HAWTHORNE"_s,
        u"SECRETARY HAWTHORNE"_s, u"SECRETARY HAWTHORNE"_s}
                                      << QStringList(4, u"Secretary Hawthorne"_s);
}

void TestTurns::labels_areMergedToPersons()
{
    QFETCH(const QStringList, labels);
    QFETCH(const QStringList, persons);
    QString text;
    for (qsizetype i = 0; i < labels.size(); ++i)
        text += u"%1: This is what I say, number %2.\n\n"_s.arg(labels[i]).arg(i);
    QCOMPARE(speakers(read(text)), persons);
}

void TestTurns::decision_goesBeforeTheGuess()
{
    const QString text =
        u"Ada Birch: One.\n\nCarl Dorn: Two.\n\nBirch, later: Three.\n\nThe point: Four.\n\nAda Birch: Five.\n\n"
        "Carl Dorn: Six."_s;
    QCOMPARE(speakers(read(text)), QStringList({u"Ada Birch"_s, u"Carl Dorn"_s, u"Ada Birch"_s, u"Carl Dorn"_s}));
    Core::ImportOptions options;
    options.labels = {
        {u"Birch, later"_s, true, u"Ada Birch"_s}, {u"carl dorn"_s, false, {}}, {u"The point"_s, true, {}}};
    const auto document = read(text, options);
    QCOMPARE(speakers(document), QStringList({u"Ada Birch"_s, u"Ada Birch"_s, u"The point"_s, u"Ada Birch"_s}));
    QCOMPARE(document.speakers.first().labels, QStringList({u"Ada Birch"_s, u"Birch, later"_s}));
    // What was decided stays in the list: a reader may change their mind.
    QStringList refused;
    for (const Core::LabelCandidate &candidate : document.labelCandidates) {
        QVERIFY(candidate.sure);
        if (!candidate.accepted)
            refused.append(candidate.label);
    }
    QCOMPARE(refused, QStringList(u"Carl Dorn"_s));
}

void TestTurns::unsureLabel_isOfferedForReview()
{
    const QString more = u"And more of it.\n\n"_s.repeated(9);
    const auto document =
        read(u"Ada Birch: One.\n\nCarl Dorn: Two.\n\nSen. Smith, Ohio: Three.\n\nAda Birch: Four.\n\n"_s + more
            + u"Carl Dorn: Five.\n\nEva Fink: Six.\n\nNote: Seven."_s);
    QStringList labels;
    QStringList certain;
    for (const Core::LabelCandidate &candidate : document.labelCandidates) {
        (candidate.sure ? certain : labels).append(candidate.label);
        QCOMPARE(document.textOf({candidate.position, candidate.position + 3}), QStringView(candidate.label).first(3));
        QCOMPARE(candidate.count, candidate.sure ? 2 : 1);
    }
    QCOMPARE(labels, QStringList({u"Sen. Smith, Ohio"_s, u"Eva Fink"_s}));
    QVERIFY(!document.labelCandidates[0].accepted);
    QVERIFY(document.labelCandidates[1].accepted);
    QCOMPARE(document.labelCandidates[0].firstWords, u"Three."_s);
    QCOMPARE(certain, QStringList({u"Ada Birch"_s, u"Carl Dorn"_s}));
}

void TestTurns::timeBeforeTheLabel_belongsToTheTurn()
{
    const auto document =
        read(u"[00:00:05] ADA BIRCH: One.\n\n[00:00:09] CARL DORN: Two.\n\nMore.\n\n[00:00:11] ADA BIRCH: Three."_s);
    QCOMPARE(document.turns.size(), 3);
    for (const Core::Turn &turn : document.turns)
        QCOMPARE(document.paragraphSpan(document.paragraphAt(turn.label.begin)).begin, turn.span.begin);
    QCOMPARE(document.textOf(document.turns[1].label), u"CARL DORN"_s);
    QCOMPARE(document.textOf({document.turns[1].speech, document.turns[1].span.end}), u"Two.\nMore."_s);
}

void TestTurns::turn_endsBeforeHeadingsAndMarkers()
{
    const auto document =
        read(u"Ada Birch: One.\n\nMore of it.\n\n## Second part\n\n* * *\n\nCarl Dorn:\n\nTwo.\n\nAda Birch: Three."_s);
    QCOMPARE(document.turns.size(), 3);
    QCOMPARE(document.textOf(document.turns[0].span), u"Ada Birch: One.\nMore of it."_s);
    QCOMPARE(document.textOf({document.turns[1].speech, document.turns[1].span.end}), u"Two."_s);
}

void TestTurns::cleanupsOff_turnsAreFoundAllTheSame()
{
    Core::ImportOptions options;
    for (int kind = 0; kind < Core::cleanupKindCount; ++kind)
        options.disabled.append(Core::CleanupKind(kind));
    const auto bytes = Import::readFile(Test::sourcePath(u"tests/data/turns/kremlin.txt"_s)).value();
    const auto cleaned = Import::importBytes(bytes, u"text"_s).value();
    const auto plain = Import::importBytes(bytes, u"text"_s, options).value();
    QCOMPARE(speakers(plain), speakers(cleaned));
    for (qsizetype i = 0; i < plain.turns.size(); ++i)
        QVERIFY(qAbs(plain.toSource(plain.turns[i].span).begin - cleaned.toSource(cleaned.turns[i].span).begin) <= 2);
}

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
