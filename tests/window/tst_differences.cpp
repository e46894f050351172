// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "window/comparing/differencewriter.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Crossread;
using namespace Crossread::Compare;
using namespace Qt::StringLiterals;

/// A statement and its passage as they are laid side by side: which words are marked, how, and what is said of them.
class TestDifferences final : public QObject {
    Q_OBJECT

    QTextDocument m_page;
    Core::Document m_article;
    Core::Document m_transcript;

    Window::DifferenceWriter writer()
    {
        m_page.clear();
        return {QTextCursor(&m_page), Reading::Theme::light(), QFont()};
    }
    static Core::Document document(const QString &text)
    {
        Core::Document made;
        made.text = text;
        made.paragraphs.append({0, Core::ParagraphKind::Body});
        return made;
    }
    static TextSpan spanOf(const Core::Document &document, const QString &words)
    {
        const qsizetype begin = words.isEmpty() ? 0 : document.text.indexOf(words);
        return {begin, begin + words.size()};
    }
    WordChange change(ChangeKind kind, Reason reason, const QString &written, const QString &said) const
    {
        return {kind, reason, spanOf(m_article, written), spanOf(m_transcript, said)};
    }
    [[nodiscard]] QStringList lines() const { return m_page.toPlainText().split(u'\n'); }
    /// How the letters of these words look; all of them alike, or nothing.
    [[nodiscard]] std::optional<QTextCharFormat> lookOf(const QString &words) const
    {
        const QTextCursor found = m_page.find(words, 0, QTextDocument::FindCaseSensitively);
        if (found.isNull())
            return {};
        QTextCursor letter(found);
        letter.setPosition(found.selectionStart() + 1);
        const QTextCharFormat first = letter.charFormat();
        for (int at = found.selectionStart() + 2; at <= found.selectionEnd(); ++at) {
            letter.setPosition(at);
            if (letter.charFormat() != first)
                return {};
        }
        return first;
    }

private Q_SLOTS:
    void init()
    {
        Test::failOnWarnings();
        m_article = document(u"We shall open the colourful new port in May"_s);
        m_transcript = document(u"We will open the colorful old port, finally, in May"_s);
    }

    void words_areMarkedAsTheyDiffer_data()
    {
        QTest::addColumn<WordChange>("difference");
        QTest::addColumn<QString>(
            "inStatement"); ///< what is said of the statement's word; "-" for a word that is not marked
        QTest::addColumn<QString>("inPassage");
        const auto row = [this](const char *name, const WordChange &difference, const QString &written,
                             const QString &said) { QTest::newRow(name) << difference << written << said; };
        init();
        row("the same", change(ChangeKind::Same, Reason::None, u"port"_s, u"port"_s), u"-"_s, u"-"_s);
        row("another word", change(ChangeKind::Changed, Reason::None, u"new"_s, u"old"_s), u"changed by the article"_s,
            u"changed by the article"_s);
        row("put in", change(ChangeKind::PutIn, Reason::None, u"new"_s, {}), u"put in by the article"_s, {});
        row("left out", change(ChangeKind::LeftOut, Reason::None, {}, u"finally"_s), {}, u"left out by the article"_s);
        row("spelt otherwise", change(ChangeKind::Changed, Reason::Spelling, u"colourful"_s, u"colorful"_s),
            u"another spelling of the same word"_s, u"another spelling of the same word"_s);
        row("another form", change(ChangeKind::Changed, Reason::Form, u"shall"_s, u"will"_s),
            u"another form of the same word"_s, u"another form of the same word"_s);
        row("a contraction", change(ChangeKind::Same, Reason::Contraction, u"We"_s, u"We"_s),
            u"a contraction of the same words"_s, u"a contraction of the same words"_s);
        row("a numeral", change(ChangeKind::Same, Reason::Numeral, u"May"_s, u"May"_s),
            u"the same number written otherwise"_s, u"the same number written otherwise"_s);
        row("another name", change(ChangeKind::Changed, Reason::Name, u"port"_s, u"port"_s),
            u"another name for the same thing"_s, u"another name for the same thing"_s);
    }
    void words_areMarkedAsTheyDiffer()
    {
        QFETCH(WordChange, difference);
        QFETCH(QString, inStatement);
        QFETCH(QString, inPassage);
        Statement statement;
        statement.changes = {difference};
        const auto check = [&](TextSpan span, const Core::Document &text, const QString &expected) {
            const auto look = lookOf(text.textOf(span).toString());
            if (!look)
                return false;
            const bool isMarked = look->fontUnderline() || look->fontStrikeOut()
                || look->underlineStyle() == QTextCharFormat::DotLine || look->fontWeight() == QFont::DemiBold;
            return expected == "-"_L1 ? !isMarked && look->toolTip().isEmpty()
                                      : isMarked && look->toolTip() == expected;
        };
        writer().statement(m_article, statement, {0, m_article.text.size()});
        QCOMPARE(m_page.toPlainText(), m_article.text);
        if (!difference.statement.isEmpty())
            QVERIFY(check(difference.statement, m_article, inStatement));
        writer().passage(m_transcript, statement, {0, m_transcript.text.size()});
        QCOMPARE(m_page.toPlainText(), m_transcript.text);
        if (!difference.passage.isEmpty())
            QVERIFY(check(difference.passage, m_transcript, inPassage));
    }

    void onlyThatPart_isWritten()
    {
        Statement statement;
        statement.changes = {change(ChangeKind::Changed, Reason::None, u"shall"_s, u"will"_s),
            change(ChangeKind::PutIn, Reason::None, u"new"_s, {})};
        const TextSpan part = spanOf(m_article, u"open the colourful new"_s);
        writer().statement(m_article, statement, part);
        QCOMPARE(m_page.toPlainText(), u"open the colourful new"_s);
        QVERIFY(lookOf(u"new"_s)->fontUnderline());
        QVERIFY(!lookOf(u"open"_s)->fontUnderline());
    }

    /// Whichever change comes first in the list: each stands where its words stand, and no word is written twice.
    void changesInAnyOrder_areLaidInTheTextsOrder()
    {
        Statement statement;
        statement.changes = {change(ChangeKind::LeftOut, Reason::None, {}, u"finally"_s),
            change(ChangeKind::Changed, Reason::None, u"new"_s, u"old"_s),
            change(ChangeKind::Changed, Reason::None, u"new"_s, u"old port"_s), // overlaps the one before
            change(ChangeKind::Changed, Reason::None, u"shall"_s, u"will"_s)};
        writer().passage(m_transcript, statement, {0, m_transcript.text.size()});
        QCOMPARE(m_page.toPlainText(), m_transcript.text);
        for (const QString &struck : {u"will"_s, u"old"_s, u"finally"_s})
            QVERIFY2(lookOf(struck) && lookOf(struck)->fontStrikeOut(), qPrintable(struck));
        QVERIFY(!lookOf(u"open"_s)->fontStrikeOut());
    }

    /// A report has no differences to show: what it has in common with the passage is, as far as that tells something.
    void report_showsWhatItHasInCommon()
    {
        Statement statement;
        statement.matches = {{spanOf(m_article, u"port"_s), spanOf(m_transcript, u"port"_s)},
            {spanOf(m_article, u"the"_s), spanOf(m_transcript, u"the"_s)}};
        writer().passage(m_transcript, statement, {0, m_transcript.text.size()});
        QCOMPARE(lookOf(u"port"_s)->fontWeight(), int(QFont::DemiBold));
        QVERIFY(lookOf(u"the"_s)->fontWeight() != QFont::DemiBold);
        statement.changes = {change(ChangeKind::Changed, Reason::None, u"new"_s, u"old"_s)};
        writer().passage(m_transcript, statement, {0, m_transcript.text.size()});
        QVERIFY2(lookOf(u"port"_s)->fontWeight() != QFont::DemiBold, "differences are shown instead");
    }

    /// Words of a text are never read as rich text, and the end of a line in them begins no paragraph.
    void wordsOfTheText_areWrittenAsTheyStand()
    {
        m_transcript = document(u"<b>We</b> &amp; they\nwent <img src=\"x.png\">home"_s);
        Window::DifferenceWriter writing = writer();
        writing.heading(u"<i>Passage</i>"_s);
        writing.passage(m_transcript, {}, {0, m_transcript.text.size()});
        QCOMPARE(
            lines(), (QStringList{u"<i>Passage</i>"_s, u"<b>We</b> &amp; they"_s, u"went <img src=\"x.png\">home"_s}));
        QCOMPARE(m_page.blockCount(), 2);
        QVERIFY(!lookOf(u"We"_s)->fontWeight() || lookOf(u"We"_s)->fontWeight() < QFont::DemiBold);
    }

    void whatIsSaidAround_standsInItsOwnParagraphs()
    {
        Window::DifferenceWriter writing = writer();
        writing.heading(u"Said"_s);
        writing.alert(u"Another number"_s);
        writing.remark(u"Asked, not said"_s);
        writing.gap(u"40 words"_s);
        QCOMPARE(lines(), (QStringList{u"Said"_s, u"! Another number"_s, u"Asked, not said"_s, u"… 40 words"_s}));
        QCOMPARE(m_page.firstBlock().blockFormat().topMargin(), 0.);
        QVERIFY(m_page.lastBlock().blockFormat().topMargin() > 0);
        const QColor alert = lookOf(u"Another number"_s)->foreground().color();
        QVERIFY(alert != lookOf(u"Asked, not said"_s)->foreground().color());
        QCOMPARE(lookOf(u"Asked, not said"_s)->foreground().color(), Reading::Theme::light().dim);
    }
};

QTEST_MAIN(TestDifferences)
#include "tst_differences.moc"
