// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "import/importer.h"
#include "project/project.h"
#include "reading/readingview.h"
#include "support/effort.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Qt::StringLiterals;

namespace {

constexpr int quickTexts = 500;
constexpr int textsPerProject = 25;

/// One character of any kind, the odd ones as often as the ordinary ones.
char32_t anyCharacter(QRandomGenerator &random)
{
    const auto oneOf = [&](std::u32string_view choices) { return choices[random.bounded(int(choices.size()))]; };
    const auto between = [&](char32_t first, char32_t last) {
        return char32_t(random.bounded(quint32(first), quint32(last) + 1));
    };
    switch (random.bounded(16)) {
    case 0: return between(0x20, 0x7e);
    case 1: return between('a', 'z');
    case 2: return U' ';
    case 3: return oneOf(U"\n\n\r\v\f\u0085\u2028\u2029\t"); // line ends of every kind
    case 4: return between(1, 0x1f);
    case 5: return between(0x7f, 0x9f);
    case 6: return between(0x300, 0x36f); // combining
    case 7: return oneOf(U"\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c");
    case 8: return between(0x5d0, 0x6ff); // Hebrew, Arabic
    case 9: return oneOf(U"\ufffe\uffff\ufdd0\ufdef\U0001fffe\U0010ffff"); // no characters, and yet text may have them
    case 10: return oneOf(U"\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f\u00a0\u202f\u3000\u180e");
    case 11: return oneOf(U"\U0001F468\U0001F469\U0001F467\u200d\U0001F3FB\U0001F1EB\U0001F1F7\u20e3\u2764\U000E0067");
    case 12: return between(0x80, 0xd7ff);
    case 13: return between(0xe000, 0xffff); // private use, compatibility
    case 14: return between(0x10000, 0x10ffff); // all other planes
    default: return oneOf(U"=+-@\"',;*_#[]()<>&\\`|~^$\u201c\u201d\u2019\u00ab\u00bb\ufb01\u0130\u00df\u01c4");
    }
}

/// Text that somebody could have, though hardly anybody has; it begins with a letter, so that it is no mark of bytes.
QString anyText(QRandomGenerator &random)
{
    std::u32string text(1, U'A');
    for (int left = 1 + random.bounded(150); left > 0; --left)
        text += anyCharacter(random);
    return QString::fromStdU32String(text);
}

/// What importing without any clean-up makes of it: lines, however they ended.
QString expectedText(const QString &file)
{
    QString text;
    for (qsizetype i = 0; i < file.size(); ++i) {
        const char16_t unit = file[i].unicode();
        if (unit == u'\r' && i + 1 < file.size() && file[i + 1] == u'\n')
            continue;
        const bool ends =
            unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
        text += ends ? QChar(u'\n') : unit >= 0xfffe ? QChar(QChar::ReplacementCharacter) : file[i];
    }
    return text;
}

QByteArray asFile(const QString &text, QRandomGenerator &random)
{
    switch (random.bounded(4)) {
    case 0: {
        QStringEncoder encoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
        return encoder(text);
    }
    case 1: return "\xef\xbb\xbf" + text.toUtf8();
    default: return text.toUtf8();
    }
}

/// The fields of a CSV file, read as RFC 4180 says.
QList<QStringList> readCsv(const QByteArray &bytes)
{
    QList<QStringList> rows{{}};
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.last().append(std::exchange(field, {}));
        } else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            rows.last().append(std::exchange(field, {}));
            if (++i + 1 < text.size())
                rows.append(QStringList());
        } else {
            field += c;
        }
    }
    return rows;
}

struct Tried {
    QString file; ///< as characters
    QByteArray bytes;
    bool cleaned = false; ///< with all clean-ups, or with none
    QString text; ///< as it was read
    QString name;
    Core::DocumentId document;
    Core::TextSpan span;
    QString quote;
    QString memo;
};

}

/// Whatever characters there are, they come back as they were: from the file to the page, to the project and back, and
/// into every export, with the annotation on the same words.
class TestUnicode final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QList<Tried> m_tried;
    int m_refused = 0;
    int m_done = 0;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A text with an annotation in the project; false where it is refused, with a sentence.
    bool add(Project::Project &project, QRandomGenerator &random)
    {
        Tried one;
        one.file = anyText(random);
        one.bytes = asFile(one.file, random);
        one.cleaned = random.bounded(2) == 0;
        Core::ImportOptions options;
        options.format = u"text"_s;
        if (!one.cleaned) {
            for (int kind = 0; kind < Core::cleanupKindCount; ++kind)
                options.disabled.append(Core::CleanupKind(kind));
        }
        const auto document = Import::importBytes(one.bytes, u"a.txt"_s, options);
        if (!document)
            return false;
        one.text = document->text;
        one.name = u"text %1"_s.arg(m_tried.size());
        const auto id = project.addDocument({one.name, u"a.txt"_s, one.bytes, options});
        if (!id)
            return false;
        one.document = *id;
        one.memo =
            anyText(random).remove(QChar(char16_t(0xfffe))).remove(QChar(char16_t(0xffff))); // SQLite keeps neither
        for (int attempt = 0; attempt < 30; ++attempt) {
            const qsizetype begin = random.bounded(int(one.text.size()));
            one.span = {begin, begin + 1 + random.bounded(int(one.text.size() - begin))};
            if (project.annotate(one.document, one.span, {}, one.memo)) {
                one.quote = one.text.sliced(one.span.begin, one.span.size());
                m_tried.append(one);
                return true;
            }
        }
        return false;
    }
    static QString shown(const Tried &one)
    {
        return u"%1 (file as UTF-8: %2)"_s.arg(one.name, QString::fromLatin1(one.file.toUtf8().toHex()));
    }

    void checkImport()
    {
        for (const Tried &one : std::as_const(m_tried)) {
            if (!one.cleaned)
                QVERIFY2(one.text == expectedText(one.file), qPrintable(shown(one)));
            QVERIFY2(one.text.isValidUtf16(), qPrintable(shown(one)));
        }
    }
    void checkStore()
    {
        const auto project = Project::Project::open(m_path).value();
        for (const Store::Doubt &doubt : project->doubts())
            qWarning("%s", qPrintable(doubt.sentence()));
        QVERIFY(project->doubts().isEmpty());
        for (const Tried &one : std::as_const(m_tried)) {
            const auto document = project->document(one.document);
            QVERIFY2(document && (*document)->text == one.text, qPrintable(shown(one)));
            const auto ids = project->annotationIds(one.document);
            QCOMPARE(ids.size(), 1);
            const Core::Annotation &annotation = *project->annotation(ids[0]);
            QVERIFY2(
                annotation.anchor.span == one.span && annotation.anchor.exact == one.quote, qPrintable(shown(one)));
            QVERIFY2(annotation.state == Core::AnchorState::Exact, qPrintable(shown(one)));
            QVERIFY2(annotation.memo == one.memo, qPrintable(shown(one)));
        }
    }
    void checkPage(Reading::ReadingView &view)
    {
        const auto project = Project::Project::open(m_path, Project::Project::Access::Read).value();
        for (const Tried &one : std::as_const(m_tried)) {
            view.setDocument(project->document(one.document).value());
            view.setSelection(one.span);
            view.bringIntoView(one.span);
            view.grab();
            QAccessibleInterface *page = QAccessible::queryAccessibleInterface(&view);
            QVERIFY(page != nullptr && page->textInterface() != nullptr);
            const QString spoken = page->textInterface()->text(0, page->textInterface()->characterCount());
            QVERIFY2(spoken == one.text, qPrintable(shown(one)));
            QVERIFY2(view.selection() == one.span, qPrintable(shown(one)));
            view.copy();
            QVERIFY2(
                QGuiApplication::clipboard()->text().startsWith(QString(one.quote + u"\n— ")), qPrintable(shown(one)));
        }
    }
    void checkTable()
    {
        const auto ended = Test::run({u"export"_s, m_path, u"--format"_s, u"csv"_s, u"--exact-values"_s});
        QCOMPARE(ended.status, 0);
        const auto rows = readCsv(ended.out);
        QCOMPARE(rows.size(), m_tried.size() + 1);
        const qsizetype quote = rows[0].indexOf(u"quote"_s);
        const qsizetype memo = rows[0].indexOf(u"memo"_s);
        const qsizetype name = rows[0].indexOf(u"document"_s);
        for (const QStringList &row : rows.sliced(1)) {
            const auto one = std::ranges::find(m_tried, row.value(name), &Tried::name);
            QVERIFY(one != m_tried.end());
            QVERIFY2(row.value(quote) == one->quote && row.value(memo) == one->memo, qPrintable(shown(*one)));
        }
    }
    void checkList()
    {
        const auto ended = Test::run({u"list"_s, m_path, u"--format"_s, u"json"_s});
        QCOMPARE(ended.status, 0);
        const QJsonArray all = QJsonDocument::fromJson(ended.out).object()[u"annotations"_s].toArray();
        QCOMPARE(all.size(), m_tried.size());
        for (const auto &value : all) {
            const QJsonObject object = value.toObject();
            const auto one = std::ranges::find(m_tried, object[u"document"_s].toString(), &Tried::name);
            QVERIFY(one != m_tried.end());
            // Qt's reader of JSON takes what a string begins with for a byte order mark.
            const QString quote = one->quote.startsWith(QChar::ByteOrderMark) ? one->quote.sliced(1) : one->quote;
            QVERIFY2(object[u"quote"_s].toString() == quote, qPrintable(shown(*one)));
            QVERIFY2(object[u"memo"_s].toString() == one->memo, qPrintable(shown(*one)));
            // Places are code points of the file.
            const std::u32string points = one->file.toStdU32String();
            const auto begin = size_t(object[u"start"_s].toInteger());
            const auto end = size_t(object[u"end"_s].toInteger());
            QVERIFY2(begin <= end && end <= points.size(), qPrintable(shown(*one)));
            if (!one->cleaned)
                QVERIFY2(expectedText(QString::fromStdU32String(points.substr(begin, end - begin))) == one->quote,
                    qPrintable(shown(*one)));
        }
    }
    /// As a browser reads it: each line of the quotation a paragraph.
    void checkHtml()
    {
        const auto ended = Test::run({u"export"_s, m_path, u"--format"_s, u"html"_s});
        QCOMPARE(ended.status, 0);
        const QString html = QString::fromUtf8(ended.out);
        for (const Tried &one : std::as_const(m_tried)) {
            for (const QString &line : one.quote.split(u'\n', Qt::SkipEmptyParts))
                QVERIFY2(
                    html.contains(u"<p dir=\"auto\">"_s + line.toHtmlEscaped() + u"</p>"_s), qPrintable(shown(one)));
        }
    }

private Q_SLOTS:
    /// The harness sees what it is there for: a text of which one character was lost.
    void lostCharacter_isSeen()
    {
        QCOMPARE(expectedText(u"a\r\nb\u2028c\rd\ve\u00a0f"_s), u"a\nb\nc\nd\ne\u00a0f"_s);
        QVERIFY(expectedText(u"a\ufdd0b"_s) != u"a\nb"_s);
        QCOMPARE(readCsv("a,\"b\"\"\n,\"\r\nc,d\r\n"), (QList<QStringList>{{u"a"_s, u"b\"\n,"_s}, {u"c"_s, u"d"_s}}));
    }

    void anyText_comesBackAsItWas()
    {
        QRandomGenerator random = Test::Effort::random();
        Reading::ReadingView view;
        view.resize(400, 300);
        Test::Effort effort(quickTexts / textsPerProject);
        // The number is that of texts; a project holds some.
        const auto goesOn = [&] {
            return effort.isByNumber() && !effort.isQuick() ? m_done < effort.wanted() : effort.goesOn();
        };
        while (goesOn()) {
            m_path = path(u"%1.crossread"_s.arg(m_done));
            m_tried.clear();
            {
                const auto project = Project::Project::create(m_path).value();
                for (int i = 0; i < textsPerProject; ++i)
                    m_refused += !add(*project, random);
            }
            m_done += textsPerProject;
            checkImport();
            if (!QTest::currentTestFailed())
                checkStore();
            if (!QTest::currentTestFailed())
                checkPage(view);
            for (const auto check : {&TestUnicode::checkTable, &TestUnicode::checkList, &TestUnicode::checkHtml}) {
                if (!QTest::currentTestFailed())
                    (this->*check)();
            }
            QFile::remove(m_path);
            if (QTest::currentTestFailed())
                break;
        }
        Test::tellFigures(u"%1 texts"_s.arg(m_done), u"%1 refused, all others identical"_s.arg(m_refused));
        QVERIFY(m_refused * 5 < m_done);
    }
};

QTEST_MAIN(TestUnicode)
#include "tst_unicode.moc"
