// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/contrast.h"
#include "reading/highlighter.h"
#include "reading/theme.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QGuiApplication>
#include <QTest>

using namespace Crossread::Reading;

class TestTheme : public QObject {
    Q_OBJECT

    static void eachTheme()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("on light paper") << Theme::light();
        QTest::newRow("on dark paper") << Theme::dark();
        QTest::newRow("on sepia paper") << Theme::sepia();
        QTest::newRow("on a desktop of black on white") << Theme::highContrast(
            QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::black, Qt::black, Qt::white, Qt::white, Qt::white))
                                                               .value();
        QTest::newRow("on a desktop of white on black") << Theme::highContrast(
            QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::white, Qt::white, Qt::black, Qt::black, Qt::black))
                                                               .value();
    }
    static QByteArray say(const char *what, const QColor &ink, const QColor &paper)
    {
        return QByteArray(what) + ' ' + ink.name().toLatin1() + " on " + paper.name().toLatin1() + ": "
            + QByteArray::number(contrast(ink, paper), 'f', 2);
    }

private Q_SLOTS:
    void contrast_isAsTheStandardCounts()
    {
        QCOMPARE(contrast(QColor(Qt::black), QColor(Qt::white)), 21.0);
        QCOMPARE(contrast(QColor(Qt::white), QColor(Qt::white)), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), QColor(Qt::white)) - 4.48) < 0.01);
    }
    void ordinaryDesktop_asksForNoHighContrast()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::sepia()})
            QVERIFY(!Theme::highContrast(theme.palette()));
        QVERIFY(!Theme::highContrast(QPalette(QColor(0xef, 0xef, 0xef))));
        QVERIFY(!Theme::highContrast(QPalette(QColor(0x32, 0x32, 0x32))));
    }
    void everyInk_isReadable_data() { eachTheme(); }
    void everyInk_isReadable()
    {
        QFETCH(Theme, theme);
        const KSyntaxHighlighting::Theme syntax = Highlighter::repository().theme(theme.syntaxTheme);
        QVERIFY(syntax.isValid());
        QList<std::pair<const char *, QColor>> inks{{"text", theme.text}, {"heading", theme.heading},
            {"dim", theme.dim}, {"number", theme.number}, {"link", theme.link}, {"caret", theme.caret}};
        for (int style = KSyntaxHighlighting::Theme::Normal; style <= KSyntaxHighlighting::Theme::Others; ++style)
            inks.append({"syntax", QColor::fromRgb(syntax.textColor(KSyntaxHighlighting::Theme::TextStyle(style)))});
        for (const auto &[what, ink] : inks)
            QVERIFY2(contrast(ink, theme.paper) >= 4.5, say(what, ink, theme.paper).constData());
        // Running text and quotations stay readable whatever lies behind them.
        const QColor quoted = QColor::fromRgb(syntax.textColor(KSyntaxHighlighting::Theme::String));
        for (const QColor &behind : {theme.selection, theme.searchHit, theme.currentHit, theme.focus}) {
            for (const QColor &ink : {theme.text, quoted})
                QVERIFY2(contrast(ink, behind) >= 4.5, say("fill", ink, behind).constData());
        }
    }
    void everySpeaker_isReadableAndTellable_data() { eachTheme(); }
    void everySpeaker_isReadableAndTellable()
    {
        QFETCH(Theme, theme);
        QVERIFY(theme.speakers.size() >= 8);
        QVERIFY(theme.codes.size() >= 12);
        for (qsizetype a = 0; a < theme.speakers.size(); ++a) {
            const QColor ink = QColor::fromRgb(theme.speakers[a]);
            QVERIFY2(contrast(ink, theme.paper) >= 4.5, say("speaker", ink, theme.paper).constData());
            QVERIFY(contrast(Theme::inkOn(ink), ink) >= 4.5);
            for (qsizetype b = a + 1; b < theme.speakers.size(); ++b)
                QVERIFY(difference(ink, QColor::fromRgb(theme.speakers[b])) >= 0.05);
        }
        for (qsizetype a = 0; a < theme.codes.size(); ++a) {
            const QColor mark = QColor::fromRgb(theme.codes[a]);
            QVERIFY2(contrast(mark, theme.paper) >= 3.0, say("code", mark, theme.paper).constData());
            for (qsizetype b = a + 1; b < theme.codes.size(); ++b)
                QVERIFY2(difference(mark, QColor::fromRgb(theme.codes[b])) >= 0.05,
                    say("alike", mark, QColor::fromRgb(theme.codes[b])).constData());
        }
        QVERIFY(contrast(theme.focusEdge, theme.paper) >= 3.0);
    }
    void anyColour_becomesReadable_data() { eachTheme(); }
    void anyColour_becomesReadable()
    {
        QFETCH(Theme, theme);
        for (int hue = 0; hue < 360; hue += 15) {
            for (const int lightness : {0, 40, 128, 200, 255}) {
                const quint32 rgb = QColor::fromHsl(hue, 220, lightness).rgb() & 0xFFFFFFU;
                QVERIFY(contrast(theme.markColour(rgb), theme.paper) >= 3.0);
                QVERIFY(contrast(theme.inkColour(rgb), theme.paper) >= 4.5);
            }
        }
    }
    void words_stayReadableUnderManyTints_data() { eachTheme(); }
    void words_stayReadableUnderManyTints()
    {
        QFETCH(Theme, theme);
        QList<quint32> colours = theme.codes;
        colours += {0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00};
        for (const quint32 rgb : std::as_const(colours)) {
            QColor under = theme.paper;
            for (int lane = 0; lane < 6; ++lane) {
                const QColor tint = theme.tintColour(rgb, lane == 0, lane);
                under = blended(tint, under, tint.alphaF());
                QVERIFY2(contrast(theme.text, under) >= 4.5, say("tinted", theme.text, under).constData());
            }
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
