// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "core/json.h"
#include "core/printable.h"
#include "import/importer.h"
#include "project/project.h"
#include "readback.h"
#include "reading/readingview.h"
#include "support/effort.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
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

/// Of what is typed, with U+FFFD for what can stand in no text.
QString expectedTyped(const QString &typed)
{
    QString text;
    for (const char32_t character : typed.toStdU32String()) {
        const bool isNone = character == 0xfffe || character == 0xffff || QChar::isSurrogate(character);
        text += QString(QStringView(QChar::fromUcs4(isNone ? char32_t(QChar::ReplacementCharacter) : character)));
    }
    return text;
}

/// What somebody can paste: also NUL, half a pair, and a mark of bytes at the begin.
QString anyTyped(QRandomGenerator &random)
{
    QString text = anyText(random);
    if (random.bounded(2) == 0)
        text.remove(0, 1);
    for (const char16_t odd : {u'\0', u'\xd800', u'\xdfff', u'\xfeff'}) {
        if (random.bounded(4) == 0)
            text.insert(random.bounded(int(text.size()) + 1), QChar(odd));
    }
    if (random.bounded(8) == 0)
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
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
    Core::Metadata metadata;
    Core::Code code;
    Core::Topic topic;
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
        const QString memo = anyTyped(random);
        one.memo = expectedTyped(memo);
        if (!typeRest(project, one, random))
            return false;
        for (int attempt = 0; attempt < 30; ++attempt) {
            const qsizetype begin = random.bounded(int(one.text.size()));
            one.span = {begin, begin + 1 + random.bounded(int(one.text.size() - begin))};
            if (project.annotate(one.document, one.span, {}, memo)) {
                one.quote = one.text.sliced(one.span.begin, one.span.size());
                m_tried.append(one);
                return true;
            }
        }
        return false;
    }
    /// What else has words: what is said of a text, a code, a topic.
    [[nodiscard]] static bool typeRest(Project::Project &project, Tried &one, QRandomGenerator &random)
    {
        Core::Metadata metadata{.title = anyTyped(random), .authors = {anyTyped(random), anyTyped(random)}};
        Core::Code code{Core::CodeId::create(), {}, one.name + anyTyped(random), 0, {}, anyTyped(random)};
        QList<Core::Topic> topics = project.topics();
        topics.append({Core::TopicId::create(), one.name + anyTyped(random), 0, {anyTyped(random)}});
        const QString label = anyTyped(random);
        if (!project.describeDocument(one.document, one.name, metadata) || !project.setCode(code)
            || !project.setTopics(topics, label))
            return false;
        one.metadata = {.title = expectedTyped(metadata.title),
            .authors = {expectedTyped(metadata.authors[0]), expectedTyped(metadata.authors[1])}};
        one.code = code;
        one.code.name = expectedTyped(code.name).trimmed();
        one.code.memo = expectedTyped(code.memo);
        one.topic = topics.constLast();
        one.topic.name = expectedTyped(one.topic.name).trimmed();
        one.topic.phrases = {expectedTyped(one.topic.phrases[0])};
        one.topic.position = int(topics.size()) - 1;
        return true;
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
    /// Also after all was taken back, act by act, and done again: the history says the same.
    void checkStore()
    {
        const auto project = Project::Project::open(m_path).value();
        checkSaid(*project);
        int acts = 0;
        for (; !project->undoLabel().isEmpty() && !QTest::currentTestFailed(); ++acts)
            QVERIFY(project->undo());
        for (; acts > 0 && !QTest::currentTestFailed(); --acts)
            QVERIFY(project->redo());
        if (!QTest::currentTestFailed())
            checkSaid(*project);
    }
    void checkSaid(const Project::Project &said)
    {
        const auto *const project = &said;
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
            QVERIFY2(project->record(one.document)->metadata == one.metadata, qPrintable(shown(one)));
            QVERIFY2(*project->code(one.code.id) == one.code, qPrintable(shown(one)));
            QVERIFY2(project->topics().contains(one.topic), qPrintable(shown(one)));
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
        const auto rows = Test::readCsv(ended.out);
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
        const QJsonArray all = Core::readJson(ended.out).object()[u"annotations"_s].toArray();
        QCOMPARE(all.size(), m_tried.size());
        for (const auto &value : all) {
            const QJsonObject object = value.toObject();
            const auto one = std::ranges::find(m_tried, object[u"document"_s].toString(), &Tried::name);
            QVERIFY(one != m_tried.end());
            QVERIFY2(object[u"quote"_s].toString() == one->quote, qPrintable(shown(*one)));
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
    /// As a reader of Markdown shows it: each line of the quotation a paragraph, without blanks around it, and with a space
    /// for a tab.
    void checkMarkdown()
    {
        const auto ended = Test::run({u"export"_s, m_path, u"--format"_s, u"markdown"_s});
        QCOMPARE(ended.status, 0);
        const QSet<QString> paragraphs = Test::quotationsInMarkdown(ended.out);
        for (const Tried &one : std::as_const(m_tried)) {
            for (QString line : one.quote.split(u'\n')) {
                line = line.trimmed().replace(u'\t', u' ');
                QVERIFY2(line.isEmpty() || paragraphs.contains(line), qPrintable(shown(one)));
            }
        }
    }
    /// As it stands there, with pictures for control characters.
    void checkPlainText()
    {
        const auto ended = Test::run({u"export"_s, m_path, u"--format"_s, u"text"_s});
        QCOMPARE(ended.status, 0);
        const QString text = QString::fromUtf8(ended.out);
        for (const Tried &one : std::as_const(m_tried)) {
            for (const QString &line : one.quote.split(u'\n', Qt::SkipEmptyParts))
                QVERIFY2(text.contains(u"  “"_s + Core::printable(line) + u"”\n"), qPrintable(shown(one)));
        }
    }

private Q_SLOTS:
    /// The harness sees what it is there for: a text of which one character was lost.
    void lostCharacter_isSeen()
    {
        QCOMPARE(expectedText(u"a\r\nb\u2028c\rd\ve\u00a0f"_s), u"a\nb\nc\nd\ne\u00a0f"_s);
        QVERIFY(expectedText(u"a\ufdd0b"_s) != u"a\nb"_s);
        QCOMPARE(
            Test::readCsv("a,\"b\"\"\n,\"\r\nc,d\r\n"), (QList<QStringList>{{u"a"_s, u"b\"\n,"_s}, {u"c"_s, u"d"_s}}));
        QCOMPARE(Test::quotationsInMarkdown("a *b*\n\n> \\*c\\* &lt; *d*\n>\n> e&eacute;\n"),
            (QSet<QString>{u"*c* < d"_s, u"e&eacute;"_s}));
        QCOMPARE(expectedTyped(u"\ufeffa\uffff\U0001ffff"_s + QChar(u'\xd801')), u"\ufeffa\ufffd\U0001ffff\ufffd"_s);
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
            for (const auto check : {&TestUnicode::checkTable, &TestUnicode::checkList, &TestUnicode::checkHtml,
                     &TestUnicode::checkMarkdown, &TestUnicode::checkPlainText}) {
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
