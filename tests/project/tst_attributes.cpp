// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crossread;
using namespace Crossread::Core;
using namespace Qt::StringLiterals;
using Project::Said;

/// Groups, attributes, memos, sets and queries: each act does what its name says, whole or not at all, in one step.
class TestAttributes final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project::Project> m_project;
    DocumentId m_talks;
    DocumentId m_report;

    [[nodiscard]] Project::Project &project() const { return *m_project; }
    [[nodiscard]] const Project::Data &data() const { return m_project->data(); }
    AttributeId make(const QString &name, AttributeType type, AttributeOf of, const QStringList &choices = {})
    {
        const Attribute attribute{AttributeId::create(), name, type, of, choices, 0};
        if (const auto made = project().setAttribute(attribute); !made)
            qFatal("%s", qPrintable(made.error().sentence()));
        return attribute.id;
    }
    [[nodiscard]] QString said(DocumentId document, AttributeId attribute) const
    {
        return valueOf(data().record(document)->attributes, attribute);
    }
    [[nodiscard]] QString said(const QString &speaker, AttributeId attribute) const
    {
        const SpeakerRecord *record = data().speakerByName(speaker);
        return record ? valueOf(record->attributes, attribute) : QString();
    }
    void reopen()
    {
        const QString path = m_project->path();
        m_project.reset();
        m_project = Project::Project::open(path).value();
    }

private Q_SLOTS:
    void init()
    {
        m_project =
            Project::Project::create(m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".x"_s))
                .value();
        m_talks = Test::add(project(), u"talks"_s);
        m_report = Test::add(project(), u"report"_s);
    }
    void cleanup() { m_project.reset(); }

    void group_isAPathAndOneStepForManyDocuments()
    {
        QVERIFY(project().setGroup({m_talks, m_report, m_talks}, u" Press / 2022 "_s));
        QCOMPARE(data().record(m_report)->group, u"Press/2022"_s);
        QCOMPARE(project().undoLabel(), u"Move 2 document(s) to “Press/2022”"_s);
        QVERIFY(project().setGroup({m_talks}, u"\"2022/23\""_s));
        QCOMPARE(data().record(m_talks)->group, u"\"2022/23\""_s);
        QCOMPARE(project().undoLabel(), u"Move “talks” to “\"2022/23\"”"_s);
        reopen();
        QVERIFY(project().undo() && project().undo());
        QVERIFY(data().record(m_talks)->group.isEmpty() && data().record(m_report)->group.isEmpty());
        QCOMPARE(project().setGroup({m_talks, DocumentId::create()}, u"a"_s).error().code, ErrorCode::NoSuchDocument);
        const QString before = project().undoLabel();
        QVERIFY(project().setGroup({m_talks}, {}) && project().setGroup({}, u"a"_s));
        QVERIFY2(project().undoLabel() == before, "what changes nothing leaves no trace");
    }

    void whatIsSaidOfSomebody_goesAlongWhereTheNameChanges_data()
    {
        QTest::addColumn<bool>("isKnown"); // who speaks in the other documents
        QTest::addColumn<bool>("isBeside"); // somebody of the old name does
        QTest::newRow("other documents may have the old name") << false << false;
        QTest::newRow("another document has it") << true << true;
        QTest::newRow("no other document has it") << true << false;
    }
    void whatIsSaidOfSomebody_goesAlongWhereTheNameChanges()
    {
        QFETCH(bool, isKnown);
        QFETCH(bool, isBeside);
        const AttributeId born = make(u"Born"_s, AttributeType::Date, AttributeOf::Speaker);
        const QByteArray bytes = "SPEAKER 1: Good evening to you all, and welcome.\n\nBerg: Thank you for having me "
                                 "here.\n\nSPEAKER 1: Let us begin then.\n";
        ImportOptions options;
        options.kind = DocumentKind::Transcript;
        options.labels = {{u"SPEAKER 1"_s, true, {}}, {u"Berg"_s, true, {}}};
        const DocumentId talk = project().addDocument({u"evening"_s, {}, bytes, options}).value();
        const auto names = [&] {
            QStringList all;
            for (const Speaker &one : project().document(talk).value()->speakers)
                all.append(one.name);
            return all;
        };
        const QString before = names().value(0);
        QCOMPARE(names().size(), 2);
        QVERIFY(project().setValues({Said{before, born, u"1961"_s}}));
        QVERIFY(project().setSpeakerMemo(before, u"The host"_s));
        const QString label = project().undoLabel();
        project().setSpeakersBeside([isKnown, isBeside, before](DocumentId) -> std::optional<QSet<QString>> {
            if (!isKnown)
                return std::nullopt;
            return isBeside ? QSet<QString>{before} : QSet<QString>();
        });
        const bool stays = !isKnown || isBeside;

        options.labels[0].person = u"Anna Lind"_s;
        QVERIFY(project().changeImport(talk, options));
        QCOMPARE(names().value(0), u"Anna Lind"_s);
        QCOMPARE(said(u"Anna Lind"_s, born), u"1961"_s);
        QCOMPARE(data().speakerByName(u"Anna Lind"_s)->memo, u"The host"_s);
        QCOMPARE(said(before, born), stays ? u"1961"_s : QString());
        QCOMPARE(data().speakerByName(before) != nullptr, stays);
        QVERIFY2(!data().speakerByName(u"Berg"_s), "of whom nothing is said, nothing is made up");
        QVERIFY(project().undo());
        QVERIFY(!data().speakerByName(u"Anna Lind"_s));
        QCOMPARE(said(before, born), u"1961"_s);
        QCOMPARE(data().speakerByName(before)->memo, u"The host"_s);
        QCOMPARE(project().undoLabel(), label);
    }

    void value_isKeptAsItsTypeHasIt_data()
    {
        QTest::addColumn<AttributeType>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // null: refused
        const auto row = [](AttributeType type, const char *typed, const char *kept) {
            QTest::addRow("%d: %s", int(type), typed)
                << type << QString::fromUtf8(typed) << (kept ? QString::fromUtf8(kept) : QString());
        };
        row(AttributeType::Text, "  Le Monde \n", "Le Monde");
        row(AttributeType::Number, " -12.5e3 ", "-12.5e3");
        row(AttributeType::Number, "0", "0");
        for (const char *typed : {"1,5", "1 000", "inf", "nan", "0x10", "1e999", "twelve", "٣"})
            row(AttributeType::Number, typed, nullptr);
        for (const char *typed : {"2022", "2022-02", "2022-02-28", "2024-02-29", "0001"})
            row(AttributeType::Date, typed, typed);
        for (const char *typed : {"2022-02-30", "2022-13", "22", "2022-2", "2022-02-7", "7.2.2022", "2022-", "2022-02-",
                 "-022", "2022-02-28T10:00", "２０２２"})
            row(AttributeType::Date, typed, nullptr);
        row(AttributeType::Choice, " yes ", "yes");
        row(AttributeType::Choice, "Yes", nullptr);
    }
    void value_isKeptAsItsTypeHasIt()
    {
        QFETCH(AttributeType, type);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const AttributeId id = make(u"a"_s, type, AttributeOf::Document, {u"yes"_s, u"no"_s});
        const auto set = project().setValues({{m_talks, id, typed}});
        QCOMPARE(set.has_value(), !kept.isNull());
        QCOMPARE(said(m_talks, id), kept);
        if (!set) {
            QCOMPARE(set.error().code, ErrorCode::BadValue);
            QVERIFY2(set.error().sentence().contains(typed), qPrintable(set.error().sentence()));
        }
        QVERIFY2(project().setValues({{m_talks, id, u" "_s}}), "it can always be taken away");
        QVERIFY(data().record(m_talks)->attributes.isEmpty());
    }

    void manyValues_areOneStep_withTheAttributesTheyNeed()
    {
        const Attribute year{AttributeId::create(), u"Year"_s, AttributeType::Number, AttributeOf::Document, {}, 0};
        const Attribute born{AttributeId::create(), u"Born"_s, AttributeType::Date, AttributeOf::Speaker, {}, 0};
        const QList<Said> values{{m_talks, year.id, u"2022"_s}, {m_report, year.id, u"2023"_s},
            {u"Vladimir Putin"_s, born.id, u"1952-10"_s}};
        QVERIFY(project().setValues(values, {year, born}, u"Import table"_s));
        QCOMPARE(project().undoLabel(), u"Import table"_s);
        QCOMPARE(said(m_report, year.id), u"2023"_s);
        QCOMPARE(said(u"Vladimir Putin"_s, born.id), u"1952-10"_s);
        reopen();
        QVERIFY(project().undo());
        QVERIFY(data().attributes().isEmpty() && data().speakers().isEmpty());
        QVERIFY(data().record(m_talks)->attributes.isEmpty());
        QVERIFY(project().redo());
        QCOMPARE(said(m_talks, year.id), u"2022"_s);
        // One that cannot be keeps all others away.
        const QString before = project().undoLabel();
        for (const Said &bad : QList<Said>{{m_talks, year.id, u"late"_s}, {DocumentId::create(), year.id, u"1"_s},
                 {m_talks, AttributeId::create(), u"1"_s}, {m_talks, born.id, u"1952"_s}, {u"Putin"_s, year.id, u"1"_s},
                 {u" "_s, born.id, u"1952"_s}})
            QVERIFY(!project().setValues({{m_report, year.id, u"1999"_s}, bad}));
        QCOMPARE(said(m_report, year.id), u"2023"_s);
        QCOMPARE(project().undoLabel(), before);
    }

    void attribute_isRenamedWithItsValues_andRemovedWithThem()
    {
        const AttributeId outlet = make(u"Outlet"_s, AttributeType::Text, AttributeOf::Document);
        const AttributeId born = make(u"Born"_s, AttributeType::Date, AttributeOf::Speaker);
        const AttributeId died = make(u"Age"_s, AttributeType::Date, AttributeOf::Speaker);
        QCOMPARE(data().attributes(AttributeOf::Speaker).constLast().id, died);
        QVERIFY(project().undo());
        QVERIFY(project().setValues({{m_talks, outlet, u"Kremlin"_s}, {u"Putin"_s, born, u"1952"_s}}));
        Attribute renamed = *data().attribute(outlet);
        renamed.name = u"Publisher"_s;
        renamed.of = AttributeOf::Speaker; // it stays what it is said of
        QVERIFY(project().setAttribute(renamed));
        QVERIFY(data().attributeByName(AttributeOf::Document, u"Publisher")->id == outlet);
        QCOMPARE(said(m_talks, outlet), u"Kremlin"_s);
        QVERIFY(project().removeAttribute(outlet) && project().removeAttribute(born));
        QVERIFY(data().attributes().isEmpty() && data().record(m_talks)->attributes.isEmpty());
        QVERIFY2(data().speakers().isEmpty(), "nothing is said of the speaker any more");
        QVERIFY(project().undo() && project().undo());
        QCOMPARE(said(m_talks, outlet), u"Kremlin"_s);
        QCOMPARE(said(u"Putin"_s, born), u"1952"_s);
        QCOMPARE(project().removeAttribute(AttributeId::create()).error().code, ErrorCode::NoSuchAttribute);
    }

    void attribute_thatWhatIsSaidDoesNotFit_isRefused()
    {
        const AttributeId stance = make(
            u"Stance"_s, AttributeType::Choice, AttributeOf::Document, {u"for"_s, u" against "_s, u""_s, u"for"_s});
        QCOMPARE(data().attribute(stance)->choices, QStringList({u"for"_s, u"against"_s}));
        QVERIFY(project().setValues({{m_talks, stance, u"against"_s}}));
        Attribute changed = *data().attribute(stance);
        changed.choices = {u"for"_s};
        const auto refused = project().setAttribute(changed);
        QCOMPARE(refused.error().code, ErrorCode::BadValue);
        QVERIFY(refused.error().sentence().contains(u"against"_s) && refused.error().sentence().contains(u"talks"_s));
        changed.type = AttributeType::Number;
        QCOMPARE(project().setAttribute(changed).error().code, ErrorCode::BadValue);
        // A choice is renamed together with what says it.
        changed.type = AttributeType::Choice;
        changed.choices = {u"for"_s, u"opposed"_s};
        QVERIFY(project().setValues({{m_talks, stance, u"opposed"_s}}, {changed}));
        QCOMPARE(said(m_talks, stance), u"opposed"_s);
        changed.type = AttributeType::Text;
        QVERIFY(project().setAttribute(changed));
        QVERIFY(data().attribute(stance)->choices.isEmpty());
        Attribute twin{AttributeId::create(), u" Stance "_s, {}, AttributeOf::Document, {}, 0};
        QCOMPARE(project().setAttribute(twin).error().code, ErrorCode::AlreadyExists);
        twin.of = AttributeOf::Speaker;
        QVERIFY2(project().setAttribute(twin), "of speakers it is another one");
        twin.name = u"  "_s;
        QCOMPARE(project().setAttribute(twin).error().code, ErrorCode::BadArgument);
    }

    void memos_areKeptAndGoWhereEmpty()
    {
        QVERIFY(project().setMemo(u"why"_s) && project().setDocumentMemo(m_talks, u"long"_s)
            && project().setSpeakerMemo(u"Emmanuel Macron"_s, u"the guest"_s));
        reopen();
        QCOMPARE(data().memo(), u"why"_s);
        QCOMPARE(data().record(m_talks)->memo, u"long"_s);
        QCOMPARE(data().speakerByName(u"Emmanuel Macron")->memo, u"the guest"_s);
        QVERIFY(project().setSpeakerMemo(u"Emmanuel Macron"_s, {}) && project().setMemo({}));
        QVERIFY(data().speakers().isEmpty() && !data().projectMemo());
        for (int i = 0; i < 5; ++i)
            QVERIFY(project().undo());
        QVERIFY(data().memo().isEmpty() && data().record(m_talks)->memo.isEmpty() && data().speakers().isEmpty());
        QCOMPARE(project().undoLabel(), u"Add “report”"_s);
        qint64 stretch = 0;
        for (const QString &typed : {u"a"_s, u"ab"_s, u"abc"_s})
            QVERIFY(project().whileTyping(stretch, [&] { return project().setSpeakerMemo(u"Putin"_s, typed); }));
        QCOMPARE(data().speakerByName(u"Putin")->memo, u"abc"_s);
        QVERIFY(project().undo());
        QVERIFY2(data().speakers().isEmpty(), "a stretch of typing is one step");
        QCOMPARE(project().setSpeakerMemo(u" "_s, u"x"_s).error().code, ErrorCode::BadArgument);
        QCOMPARE(project().setDocumentMemo(DocumentId::create(), u"x"_s).error().code, ErrorCode::NoSuchDocument);
    }

    void setsAndQueries_areNamedOnce_andGoWithTheirCodes()
    {
        const CodeId war = project().codeNamed(u"war"_s).value();
        const CodeId peace = project().codeNamed(u"war/peace"_s).value();
        const CodeSet set{CodeSetId::create(), u"first"_s, {peace, war, peace}, 0};
        QVERIFY(project().setCodeSet(set));
        QCOMPARE(data().codeSet(set.id)->codes, QList({peace, war}));
        QCOMPARE(project().setCodeSet({CodeSetId::create(), u"first"_s, {}, 0}).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(project().setCodeSet({CodeSetId::create(), u"b"_s, {CodeId::create()}, 0}).error().code,
            ErrorCode::NoSuchCode);
        QVERIFY(project().removeCode(peace));
        QCOMPARE(data().codeSet(set.id)->codes, QList({war}));
        QVERIFY(project().undo());
        QCOMPARE(data().codeSet(set.id)->codes, QList({peace, war}));
        SavedQuery query{QueryId::create(), u"all war"_s, u"{\"code\":\"war\"}"_s, 0};
        QVERIFY(project().setQuery(query));
        query.definition = u"{}"_s;
        QVERIFY(project().setQuery(query));
        reopen();
        QCOMPARE(data().queries(), QList({query}));
        QVERIFY(project().removeQuery(query.id) && project().removeCodeSet(set.id));
        QVERIFY(!project().removeQuery(query.id) && !project().removeCodeSet(set.id));
        for (int i = 0; i < 5; ++i)
            QVERIFY(project().undo());
        QVERIFY(data().queries().isEmpty() && data().codeSets().isEmpty());
    }

    void heading_isNotCodedWith()
    {
        const CodeId claim = project().codeNamed(u"claim"_s).value();
        const AnnotationId coded = project().annotate(m_talks, {0, 4}, {claim}).value();
        Code heading = *data().code(claim);
        heading.heading = true;
        const auto refused = project().setCode(heading);
        QCOMPARE(refused.error().code, ErrorCode::CodeInUse);
        QVERIFY(project().removeAnnotations({coded}) && project().setCode(heading));
        reopen();
        QVERIFY(data().code(claim)->heading);
        QCOMPARE(project().annotate(m_talks, {0, 4}, {claim}).error().code, ErrorCode::HeadingCode);
        QCOMPARE(project().annotateNamed(m_talks, {0, 4}, {u"claim"_s}).error().code, ErrorCode::HeadingCode);
        QVERIFY2(project().annotateNamed(m_talks, {0, 4}, {u"claim/image"_s}), "codes below it are for coding");
        const AnnotationId plain = project().annotate(m_talks, {0, 4}, {}).value();
        Annotation after = *project().annotation(plain);
        after.codes = {claim};
        QCOMPARE(project().changeAnnotation(after).error().code, ErrorCode::HeadingCode);
    }
};

QTEST_GUILESS_MAIN(TestAttributes)
#include "tst_attributes.moc"
