// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include "anytext.h"
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
/// into the exports that say where words stand or quote them, with the annotation on the same words.
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
        one.file = Test::anyText(random);
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
        const QString memo = Test::anyTyped(random);
        one.memo = Test::expectedTyped(memo);
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
        Core::Metadata metadata;
        metadata.title = Test::anyTyped(random);
        metadata.authors = {Test::anyTyped(random), Test::anyTyped(random)};
        const Core::Code code{
            Core::CodeId::create(), {}, one.name + Test::anyTyped(random), 0, {}, Test::anyTyped(random), 0};
        QList<Core::Topic> topics = project.topics();
        topics.append(
            {Core::TopicId::create(), one.name + Test::anyTyped(random), 0, {Test::anyTyped(random)}, true, 0});
        const QString label = Test::anyTyped(random);
        if (!project.describeDocument(one.document, one.name, metadata) || !project.setCode(code)
            || !project.setTopics(topics, label))
            return false;
        one.metadata.title = Test::expectedTyped(metadata.title);
        for (const QString &author : std::as_const(metadata.authors))
            one.metadata.authors.append(Test::expectedTyped(author));
        one.code = code;
        one.code.name = Test::expectedTyped(code.name).trimmed();
        one.code.memo = Test::expectedTyped(code.memo);
        one.topic = topics.constLast();
        one.topic.name = Test::expectedTyped(one.topic.name).trimmed();
        one.topic.phrases = {Test::expectedTyped(one.topic.phrases[0])};
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
                QVERIFY2(one.text == Test::expectedText(one.file), qPrintable(shown(one)));
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
    void checkSaid(Project::Project &project)
    {
        for (const Store::Doubt &doubt : project.doubts())
            qWarning("%s", qPrintable(doubt.sentence()));
        QVERIFY(project.doubts().isEmpty());
        for (const Tried &one : std::as_const(m_tried)) {
            const auto document = project.document(one.document);
            QVERIFY2(document && (*document)->text == one.text, qPrintable(shown(one)));
            const auto ids = project.annotationIds(one.document);
            QCOMPARE(ids.size(), 1);
            const Core::Annotation &annotation = *project.annotation(ids[0]);
            QVERIFY2(
                annotation.anchor.span == one.span && annotation.anchor.exact == one.quote, qPrintable(shown(one)));
            QVERIFY2(annotation.state == Core::AnchorState::Exact, qPrintable(shown(one)));
            QVERIFY2(annotation.memo == one.memo, qPrintable(shown(one)));
            QVERIFY2(project.record(one.document)->metadata == one.metadata, qPrintable(shown(one)));
            QVERIFY2(*project.code(one.code.id) == one.code, qPrintable(shown(one)));
            QVERIFY2(project.topics().contains(one.topic), qPrintable(shown(one)));
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
                QVERIFY2(Test::expectedText(Test::textOf(points.substr(begin, end - begin))) == one->quote,
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

    /// As a project that another program opens: each passage by its place in the text that goes along.
    void checkPackage()
    {
        const QString package = path(u"package.qdpx"_s);
        const QString again = path(u"again.crossread"_s);
        QCOMPARE(Test::run({u"export"_s, m_path, u"--format"_s, u"qdpx"_s, u"-o"_s, package}).status, 0);
        QCOMPARE(Test::run({u"import"_s, package, again}).status, 0);
        {
            const auto project = Project::Project::open(again, Project::Project::Access::Read).value();
            for (const Tried &one : std::as_const(m_tried)) {
                const auto document = project->document(one.document);
                QVERIFY2(document && (*document)->text == one.text, qPrintable(shown(one)));
                const auto ids = project->annotationIds(one.document);
                QCOMPARE(ids.size(), 1);
                const Core::Anchor &anchor = project->annotation(ids[0])->anchor;
                QVERIFY2(anchor.span == one.span && anchor.exact == one.quote, qPrintable(shown(one)));
            }
        }
        QFile::remove(package);
        QFile::remove(again);
    }

private Q_SLOTS:
    /// The harness sees what it is there for: a text of which one character was lost.
    void lostCharacter_isSeen()
    {
        QCOMPARE(Test::expectedText(u"a\r\nb\u2028c\rd\ve\u00a0f"_s), u"a\nb\nc\nd\ne\u00a0f"_s);
        QVERIFY(Test::expectedText(u"a\ufdd0b"_s) != u"a\nb"_s);
        QCOMPARE(
            Test::readCsv("a,\"b\"\"\n,\"\r\nc,d\r\n"), (QList<QStringList>{{u"a"_s, u"b\"\n,"_s}, {u"c"_s, u"d"_s}}));
        QCOMPARE(Test::quotationsInMarkdown("a *b*\n\n> \\*c\\* &lt; *d*\n>\n> e&eacute;\n"),
            (QSet<QString>{u"*c* < d"_s, u"e&eacute;"_s}));
        QCOMPARE(
            Test::expectedTyped(u"\ufeffa\uffff\U0001ffff"_s + QChar(u'\xd801')), u"\ufeffa\ufffd\U0001ffff\ufffd"_s);
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
                     &TestUnicode::checkMarkdown, &TestUnicode::checkPlainText, &TestUnicode::checkPackage}) {
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
