// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "reading/excerptcopy.h"

#include <QTest>

using namespace Crossread;

class TestExcerptCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copy_hasTextAndQuotation()
    {
        const auto document =
            Test::documentOf({{QStringLiteral("Talks <in> Town"), Core::ParagraphKind::Title},
                                 {QStringLiteral("Ada: One & two.")}, {QStringLiteral("<img src=x> Three.")}},
                {QStringLiteral("Ada")});
        const Core::TextSpan span{21, document->text.size()};
        const auto data = Reading::excerptMimeData(*document, span, Reading::citationOf(*document, span));
        QCOMPARE(data->text(), QStringLiteral("One & two.\n<img src=x> Three.\n— Ada, Talks <in> Town, turn 1, ¶ 2\n"));
        const QString html = QString::fromUtf8(data->data(QStringLiteral("text/html")));
        QVERIFY(html.contains(QStringLiteral("<p>One &amp; two.</p>")));
        QVERIFY(html.contains(QStringLiteral("<p>&lt;img src=x&gt; Three.</p>")));
        QVERIFY(html.contains(QStringLiteral("— Ada, Talks &lt;in&gt; Town, turn 1, ¶ 2")));
        QVERIFY(html.startsWith(QStringLiteral("<blockquote>")));
    }
    void citation_goesByTheBooks()
    {
        const auto document = Test::documentOf({{QStringLiteral("First.")}, {QStringLiteral("Second & last.")}});
        const QString citation = Reading::citationOf(*document, {8, 10}, Core::CitationStyle::Apa);
        QCOMPARE(citation, QStringLiteral("(“page.txt,” n.d., para. 2)\npage.txt. (n.d.)."));
        const auto data = Reading::excerptMimeData(*document, {7, 20}, citation);
        QVERIFY(QString::fromUtf8(data->data(QStringLiteral("text/html")))
                .endsWith(QStringLiteral("<p>— (“page.txt,” n.d., para. 2)</p>\n<p>page.txt. (n.d.).</p>\n")));
        QCOMPARE(Reading::citationOf(*document, {8, 10}, Core::CitationStyle::Chicago),
            QStringLiteral("“page.txt,” para. 2."));
    }
    void citation_outsideTurns_namesNobody()
    {
        const auto document = Test::documentOf({{QStringLiteral("First.")}, {QStringLiteral("Second.")}});
        QCOMPARE(Reading::citationOf(*document, {8, 10}), QStringLiteral("page.txt, ¶ 2"));
    }
};

QTEST_GUILESS_MAIN(TestExcerptCopy)
#include "tst_excerptcopy.moc"
