// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "support/shareddata.h"

#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

/// Labels as parliaments and committees print them: names with offices, offices alone, names on lines of their own. What
/// looks like them in prose and lists stays what it is; whole records are in tests/data/turns.
class TestRecordLabels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void label_isReadWithItsOffice_data();
    void label_isReadWithItsOffice();
    void samePerson_withAndWithoutOffice_data();
    void samePerson_withAndWithoutOffice();
    void prose_hasNoTurns_data();
    void prose_hasNoTurns();
    void proseAmongSpeakers_isSpeech_data();
    void proseAmongSpeakers_isSpeech();
    void loneOffice_isOfferedOnly();
    void officeWithoutTitle_isShownForReview();
    void membersWhoNeverComeBack_areOfferedOnly();
    void decidedName_isNoLabelOnItsLine();
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

/// What is before and after the words in question: two people who take turns.
const QString before = u"M. Paul Orme : Je commence par un.\n\nMme Inès Vial : Et moi par deux.\n\n"_s;
const QString after = u"\n\nM. Paul Orme : Je finis par trois.\n\nMme Inès Vial : Moi aussi."_s;

}

void TestRecordLabels::label_isReadWithItsOffice_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("role");
    const auto row = [](const char *name, const QString &label, const QString &colon, const QString &speaker,
                         const QString &role = {}) {
        QTest::newRow(name) << QString(label + colon + u"Merci beaucoup."_s) << label << speaker << role;
    };
    row("a rapporteur", u"M. Hugo Tessier, rapporteur"_s, u" : "_s, u"M. Hugo Tessier"_s, u"rapporteur"_s);
    row("no-break spaces", u"M.\u00a0Hugo Tessier, rapporteur"_s, u"\u00a0:\u00a0"_s, u"M. Hugo Tessier"_s,
        u"rapporteur"_s);
    row("a narrow no-break space before the colon", u"M. Hugo Tessier, rapporteur"_s, u"\u202f: "_s,
        u"M. Hugo Tessier"_s, u"rapporteur"_s);
    row("no blank before the colon", u"M. Hugo Tessier, rapporteur"_s, u": "_s, u"M. Hugo Tessier"_s, u"rapporteur"_s);
    row("an office of something", u"Mme Claire Aubin, présidente de la commission"_s, u" : "_s, u"Mme Claire Aubin"_s,
        u"présidente de la commission"_s);
    row("an office of many words", u"M. Bastien Lacombe, directeur général de l'Agence des eaux de la Vaire"_s,
        u" : "_s, u"M. Bastien Lacombe"_s, u"directeur général de l'Agence des eaux de la Vaire"_s);
    row("an office with commas", u"Mme Lise Garand, ministre de l’économie, des finances et de l’eau"_s, u" : "_s,
        u"Mme Lise Garand"_s, u"ministre de l’économie, des finances et de l’eau"_s);
    row("an elided noun behind the office", u"Mme Odile Ferrand, professeure d’hydrologie"_s, u" : "_s,
        u"Mme Odile Ferrand"_s, u"professeure d’hydrologie"_s);
    row("a family name in capitals", u"M. Hugo TESSIER, rapporteur"_s, u" : "_s, u"M. Hugo TESSIER"_s, u"rapporteur"_s);
    row("the chair alone", u"M. le président"_s, u" : "_s, u"M. le président"_s);
    row("the chair in capitals", u"M. LE PRÉSIDENT"_s, u" : "_s, u"M. le Président"_s);
    row("an office with an adjective", u"Mme la rapporteure générale"_s, u" : "_s, u"Mme la rapporteure générale"_s);
    row("an office behind an elided article", u"M. l'ambassadeur"_s, u" : "_s, u"M. l'ambassadeur"_s);
    row("bold by Markdown", u"**M. Hugo Tessier, rapporteur"_s, u" :** "_s, u"M. Hugo Tessier"_s, u"rapporteur"_s);
    row("German, a party in brackets", u"Dr. Anna Weber (SPD)"_s, u": "_s, u"Dr. Anna Weber"_s, u"SPD"_s);
    row("German, an office and a degree before the name", u"Präsident Dr. Norbert Lahm"_s, u": "_s,
        u"Dr. Norbert Lahm"_s, u"Präsident"_s);
    row("German, a vice president", u"Vizepräsidentin Petra Pohl"_s, u": "_s, u"Petra Pohl"_s, u"Vizepräsidentin"_s);
    row("German, the house behind the comma", u"Bundesminister Heiko Moos, Auswärtiges Amt"_s, u": "_s, u"Heiko Moos"_s,
        u"Bundesminister, Auswärtiges Amt"_s);
    row("German, the office behind the comma", u"Heiko Moos, Bundesminister des Auswärtigen"_s, u": "_s,
        u"Heiko Moos"_s, u"Bundesminister des Auswärtigen"_s);
    row("German, an abbreviated office", u"Ute Kolb, Parl. Staatssekretärin beim Bundesminister der Finanzen"_s,
        u": "_s, u"Ute Kolb"_s, u"Parl. Staatssekretärin beim Bundesminister der Finanzen"_s);
    row("English", u"Dr Jane Rowan, director of the Harbour Office"_s, u": "_s, u"Dr Jane Rowan"_s,
        u"director of the Harbour Office"_s);
    row("a constituency and a party", u"Mr. Lionel Quince (Marsh and Fen) (Lab)"_s, u": "_s, u"Mr. Lionel Quince"_s,
        u"Marsh and Fen, Lab"_s);
}

void TestRecordLabels::label_isReadWithItsOffice()
{
    QFETCH(const QString, paragraph);
    QFETCH(const QString, label);
    QFETCH(const QString, speaker);
    QFETCH(const QString, role);
    const auto document = read(before + paragraph + after);
    QCOMPARE(document.turns.size(), 5);
    const Core::Turn &turn = document.turns[2];
    QCOMPARE(document.textOf(turn.label), QString(label).remove(u'*'));
    QCOMPARE(document.textOf({turn.speech, turn.span.end}), u"Merci beaucoup."_s);
    QCOMPARE(document.speakers[turn.speaker].name, speaker);
    QCOMPARE(document.speakers[turn.speaker].role, role);
}

void TestRecordLabels::samePerson_withAndWithoutOffice_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QStringList>("persons");
    const auto row = [](const char *name, const QStringList &labels, const QStringList &persons) {
        QTest::newRow(name) << labels << persons;
    };
    row("the office the first time", {u"M. Hugo Tessier, rapporteur"_s, u"M. Hugo Tessier"_s},
        QStringList(2, u"M. Hugo Tessier"_s));
    row("the office later", {u"M. Hugo Tessier"_s, u"M. Hugo Tessier, rapporteur"_s},
        QStringList(2, u"M. Hugo Tessier"_s));
    row("the family name alone later", {u"M. Hugo Tessier, rapporteur"_s, u"M. Hugo Tessier"_s, u"M. Tessier"_s},
        QStringList(3, u"M. Hugo Tessier"_s));
    row("the office each time",
        {u"M. Hugo Tessier, rapporteur"_s, u"Mme Claire Aubin, présidente"_s, u"M. Hugo Tessier, rapporteur"_s},
        {u"M. Hugo Tessier"_s, u"Mme Claire Aubin"_s, u"M. Hugo Tessier"_s});
    row("two people of one office",
        {u"M. Hugo Tessier, député"_s, u"M. Hugo Tessier"_s, u"Mme Claire Aubin, députée"_s, u"Mme Claire Aubin"_s},
        {u"M. Hugo Tessier"_s, u"M. Hugo Tessier"_s, u"Mme Claire Aubin"_s, u"Mme Claire Aubin"_s});
    row("the chair is nobody by name", {u"M. le président"_s, u"M. Hugo Tessier, président"_s, u"M. le président"_s},
        {u"M. le président"_s, u"M. Hugo Tessier"_s, u"M. le président"_s});
    row("German, with office, with degree and with both",
        {u"Präsident Dr. Norbert Lahm"_s, u"Dr. Norbert Lahm"_s, u"Heiko Moos"_s,
            u"Bundesminister Heiko Moos, Auswärtiges Amt"_s},
        {u"Dr. Norbert Lahm"_s, u"Dr. Norbert Lahm"_s, u"Heiko Moos"_s, u"Heiko Moos"_s});
}

void TestRecordLabels::samePerson_withAndWithoutOffice()
{
    QFETCH(const QStringList, labels);
    QFETCH(const QStringList, persons);
    QString text;
    for (qsizetype i = 0; i < labels.size(); ++i)
        text += u"%1 : Je le dis pour la fois numéro %2.\n\n"_s.arg(labels[i]).arg(i);
    QCOMPARE(speakers(read(text)), persons);
}

void TestRecordLabels::prose_hasNoTurns_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("German", u"Die Frage ist, so sagte er: Wer zahlt?\n\nDie Frage ist, so sagte sie: Wer nicht?"_s);
    row("French",
        u"Le ministre a promis, hier soir : rien ne changera.\n\nLe ministre a promis, ce matin : Tout changera."_s);
    row("French, an honorific and a verb",
        u"M. le maire a promis hier : Rien ne changera.\n\nM. le maire a promis ce matin : Tout changera."_s);
    row("French, an office and a verb",
        u"M. Hugo Tessier, rapporteur du texte, a répondu : Non.\n\nM. Hugo Tessier, rapporteur du texte, a répété : Non, non."_s);
    row("English", u"There is one thing, he said: money.\n\nThere is one thing, she said: Time."_s);
    row("English, an office and a verb",
        u"Jane Rowan, director of the trust, said: Money.\n\nJane Rowan, director of the trust, said: Time."_s);
    row("a headline and a caption", u"Hugo Tessier, rapporteur : Le plan.\n\nLe texte passe demain. Il est long."_s);
    row("one caption with an honorific",
        u"M. Hugo Tessier, rapporteur : Le plan.\n\nLe texte passe demain. Il est long."_s);
    row("votes",
        u"M. Hugo Tessier, rapporteur : 12 voix\n\nMme Claire Aubin, présidente : 14 voix\n\nM. Paul Orme, député : 3 voix"_s);
    row("telephone numbers", u"M. Hugo Tessier, directeur : 01 23 45 67\n\nM. Hugo Tessier, directeur : 01 23 45 68"_s);
    row("portraits",
        u"M. Hugo Tessier, rapporteur : élu en 2012.\n\nMme Claire Aubin, présidente : élue en 2017.\n\nM. Paul Orme, député : élu hier."_s);
    row("a recipe", u"Flour, sifted: 200 g\n\nButter, soft: 100 g\n\nSugar, brown: 50 g\n\nEggs, large: 2"_s);
    row("a salutation", u"Monsieur le président, mesdames : Merci.\n\nNous commençons."_s);
    row("an address", u"Mme Claire Aubin, directrice\n\n12, rue des Eaux\n\n33000 Vaire"_s);
    row("a list of those present",
        u"Mr John Speller (Warley) (Lab)\n\nDame Rosie Tern (Upper Reach) (Con)\n\nMr Amos Fenn (Marsh) (LD)\n\nMr John Speller (Warley) (Lab)"_s);
    row("captions",
        u"Mr John Speller (left)\n\nIt rained all day.\n\nDame Rosie Tern (right)\n\nIt rained all night.\n\nMr John Speller (left)\n\nThen it stopped."_s);
    row("portraits under names",
        u"Jane Rowan (Warley)\n\nJane joined in 2012.\n\nRosie Tern (Reach)\n\nRosie came in 2017.\n\nAmos Fenn (Marsh)\n\nAmos is new."_s);
    row("headings",
        u"Prime Minister Questions\n\nThe house was full.\n\nForeign Secretary Statement\n\nThe house was empty."_s);
    row("a play",
        u"JOHN SMITH (V.O.)\n\nI never left.\n\nMARY ROWE (O.S.)\n\nYou did.\n\nJOHN SMITH (V.O.)\n\nI did not."_s);
    row("two sentences after a name",
        u"M. Dupont. Il part demain.\n\nMme Vial. Elle reste ici.\n\nM. Dupont. Le voici donc."_s);
    row("authors",
        u"M. Aubin. Histoire de la Vaire. Paris, 1999.\n\nM. Aubin. Les eaux. Paris, 2003.\n\nM. Orme. Le lit. Lyon, 2001."_s);
}

void TestRecordLabels::prose_hasNoTurns()
{
    QFETCH(const QString, text);
    QCOMPARE(speakers(read(text)), QStringList());
}

void TestRecordLabels::proseAmongSpeakers_isSpeech_data()
{
    QTest::addColumn<QString>("paragraph");
    const auto row = [](const char *name, const QString &paragraph) { QTest::newRow(name) << paragraph; };
    row("a clause", u"Die Frage ist, so sagte er: Wer zahlt?"_s);
    row("a promise", u"Le ministre a promis, hier soir : Rien ne changera."_s);
    row("who spoke, and that", u"M. Hugo Tessier, rapporteur du texte, a répondu : Non."_s);
    row("the chair, and that", u"M. le président de la commission a dit : Non."_s);
    row("an address", u"M. Tessier, monsieur le rapporteur, une question : Pourquoi ?"_s);
    row("a vocative", u"Monsieur le rapporteur, une chose : Merci."_s);
    row("an enumeration", u"Les agriculteurs, les maires, les préfets : Tous sont venus."_s);
    row("an aside", u"Une chose, présidente ou non : Elle doit venir."_s);
    row("money", u"There is one thing, he said: Money."_s);
    row("a place", u"Sen. Smith, D-Ohio: I disagree."_s);
    row("a name on its line", u"Mr John Speller (Warley) (Lab)"_s);
    row("a sentence of a name", u"M. le rapporteur. Il le sait bien."_s);
    row("a note", u"Note, importante : Le micro était coupé."_s);
}

void TestRecordLabels::proseAmongSpeakers_isSpeech()
{
    QFETCH(const QString, paragraph);
    QCOMPARE(read(before + paragraph + after).turns.size(), 4);
}

void TestRecordLabels::loneOffice_isOfferedOnly()
{
    const QString more = u"Il pleut encore.\n\n"_s.repeated(5);
    const auto document = read(more + u"M. Hugo Tessier, rapporteur : Le plan est long.\n\n"_s + more);
    QVERIFY(document.turns.isEmpty());
    QCOMPARE(document.labelCandidates.size(), 1);
    QCOMPARE(document.labelCandidates[0].label, u"M. Hugo Tessier, rapporteur"_s);
    QVERIFY(!document.labelCandidates[0].accepted);
    QVERIFY(!document.labelCandidates[0].sure);
    Core::ImportOptions options;
    options.labels = {{u"M. Hugo Tessier, rapporteur"_s, true, {}}};
    QCOMPARE(speakers(read(document.text, options)), QStringList(u"M. Hugo Tessier"_s));
}

void TestRecordLabels::officeWithoutTitle_isShownForReview()
{
    const auto document = read(before + u"Heiko Moos, Bundesminister des Auswärtigen: Danke."_s + after);
    const Core::LabelCandidate &first = document.labelCandidates.first();
    QCOMPARE(first.label, u"Heiko Moos, Bundesminister des Auswärtigen"_s);
    QVERIFY(first.accepted);
    QVERIFY(!first.sure);
}

void TestRecordLabels::membersWhoNeverComeBack_areOfferedOnly()
{
    const QString text =
        u"Mr John Speller (Warley)\n\nI beg to move.\n\nDame Rosie Tern (Reach)\n\nWill he give way?"_s;
    const auto document = read(text);
    QVERIFY(document.turns.isEmpty());
    QStringList labels;
    for (const Core::LabelCandidate &candidate : document.labelCandidates) {
        QVERIFY(!candidate.accepted && !candidate.sure);
        labels.append(candidate.label);
    }
    QCOMPARE(labels, QStringList({u"Mr John Speller"_s, u"Dame Rosie Tern"_s}));
    Core::ImportOptions options;
    options.labels = {{u"Mr John Speller"_s, true, {}}, {u"Dame Rosie Tern"_s, true, {}}};
    QCOMPARE(speakers(read(text, options)), labels);
}

void TestRecordLabels::decidedName_isNoLabelOnItsLine()
{
    Core::ImportOptions options;
    options.labels = {{u"Mme Inès Vial"_s, true, {}}};
    const auto document = read(before + u"Mme Inès Vial\n\nSon portrait est au mur."_s + after, options);
    QCOMPARE(document.turns.size(), 4);
}

QTEST_GUILESS_MAIN(TestRecordLabels)
#include "tst_recordlabels.moc"
