// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "store/actjson.h"
#include "store/database.h"
#include "store/kinds.h"
#include "support/scratch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

namespace Crossread::Test {

using namespace Core;

namespace {

QDateTime someTime()
{
    return QDateTime(QDate(2026, 2, 7), QTime(23, 59, 58, 123), QTimeZone::UTC);
}

Anchor anchorAt(qsizetype begin)
{
    return {{begin, begin + 12}, QStringLiteral("a bad sandbox"), QStringLiteral("is "), QStringLiteral(". We"),
        QCryptographicHash::hash("text", QCryptographicHash::Sha256)};
}

}

QByteArray sampleBytes()
{
    return QByteArrayLiteral("Let us not play this game, it is a bad sandbox. We do not like it.\n");
}

DocumentRecord sampleDocument(const QString &name)
{
    ImportOptions options;
    options.kind = DocumentKind::Transcript;
    options.encoding = QStringLiteral("UTF-8");
    options.disabled = {CleanupKind::MarkdownLink, CleanupKind::Furniture};
    options.labels = {
        {QStringLiteral("Note"), false, {}}, {QStringLiteral("V. Putin"), true, QStringLiteral("Vladimir Putin")}};
    return {DocumentId::create(), name, QStringLiteral("/somewhere/a file.txt"), options, someTime(), 3};
}

Code sampleCode(const QString &name)
{
    return {CodeId::create(), {}, name, 0xABCDEF, QStringLiteral("s"), QStringLiteral("what it means"), 1};
}

Annotation sampleAnnotation(const DocumentRecord &document, qsizetype begin, const QList<CodeId> &codes)
{
    return {AnnotationId::create(), document.id, anchorAt(begin), AnchorState::Moved, codes,
        QStringLiteral("memo “with” 🎉\nand lines"), QStringLiteral("ann"), someTime(), someTime().addSecs(5)};
}

Topic sampleTopic(const QString &name)
{
    return {TopicId::create(), name, 0x123456, {QStringLiteral("NATO"), QStringLiteral("Альянс")}, false, 2};
}

Link sampleLink(const DocumentRecord &from, const DocumentRecord &to)
{
    return {LinkId::create(), {from.id, anchorAt(3), AnchorState::Exact}, {to.id, anchorAt(40), AnchorState::Orphaned},
        LinkState::Confirmed, Verdict::Reworded, QStringLiteral("see"), QStringLiteral("A. Coder"), someTime()};
}

QList<AnyChange> describing(DocumentRecord &document, const Code &code)
{
    const Attribute outlet{AttributeId::create(), QStringLiteral("Outlet"), AttributeType::Choice,
        AttributeOf::Document, {QStringLiteral("Le Monde"), QStringLiteral("“Правда”")}, 0};
    const Attribute born{
        AttributeId::create(), QStringLiteral("Born"), AttributeType::Date, AttributeOf::Speaker, {}, 1};
    document.group = QStringLiteral("Press/\"2022/23\"");
    document.memo = QStringLiteral("read twice 🎉");
    document.attributes = {{outlet.id, outlet.choices[1]}};
    const SpeakerRecord speaker{SpeakerId::create(), QStringLiteral("Vladimir Putin"), QStringLiteral("the host"),
        {{born.id, QStringLiteral("1952-10")}}};
    const CodeSet set{CodeSetId::create(), QStringLiteral("first round"), {code.id}, 3};
    const SavedQuery query{
        QueryId::create(), QStringLiteral("war, not peace"), QStringLiteral("{\"and\":[\"war\"]}"), 2};
    return {Change<Attribute>{{}, outlet}, Change<Attribute>{{}, born}, Change<SpeakerRecord>{{}, speaker},
        Change<CodeSet>{{}, set}, Change<SavedQuery>{{}, query},
        Change<ProjectMemo>{{}, ProjectMemo{projectMemoId(), QStringLiteral("What I ask:\nwho threatens whom?")}}};
}

QHash<DocumentId, QByteArray> kept(Store::ProjectFile &file, const DocumentRecord &document, const QByteArray &bytes)
{
    const qsizetype half = bytes.size() / 2;
    if (!file.keepPart(document.id, 0, bytes.first(half)) || !file.keepPart(document.id, 1, bytes.sliced(half)))
        qFatal("cannot keep the bytes");
    return {{document.id, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)}};
}

void makeSampleProject(const QString &path)
{
    const DocumentRecord document = sampleDocument();
    const Code code = sampleCode();
    auto file = Store::ProjectFile::create(path);
    const ChangeSet act{QStringLiteral("Tag"),
        {Change<DocumentRecord>{{}, document}, Change<Code>{{}, code},
            Change<Annotation>{{}, sampleAnnotation(document, 33, {code.id})}}};
    if (!file || !(*file)->perform(act, kept(**file, document, sampleBytes())))
        qFatal("cannot make %s", qPrintable(path));
}

void alter(const QString &path, const QStringList &statements, const QString &leaveAs)
{
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("alter"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        for (const QString &statement : statements) {
            if (QSqlQuery query(database); !query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
        if (!leaveAs.isEmpty() && !(QFile::copy(path, leaveAs) && QFile::copy(path + u"-wal", leaveAs + u"-wal")))
            qFatal("cannot copy %s", qPrintable(path));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("alter"));
}

void spoilTable(const QString &path, const QString &table)
{
    constexpr qsizetype pageSize = 4096;
    const auto pageOf = [&table](const auto &database) {
        return database->value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'").arg(table));
    };
    const auto root = Store::Database::open(path, Store::Database::Access::ReadOnly, path).and_then(pageOf);
    if (!root)
        qFatal("%s: %s", qPrintable(table), qPrintable(root.error().sentence()));
    QByteArray bytes = bytesOf(path);
    writeBytes(path, bytes.replace((root->toLongLong() - 1) * pageSize, pageSize, QByteArray(pageSize, '\0')));
}

QString printed(const Store::Contents &contents)
{
    QList<AnyChange> all;
    Store::Kinds::each([&]<typename T>() {
        for (const T &one : Store::listOf<T>(contents))
            all.append(Change<T>{{}, one});
    });
    return QString::fromUtf8(Store::changesToJson(all));
}

QString printed(const Store::ProjectFile &file)
{
    const auto contents = file.load();
    return contents ? printed(*contents) : contents.error().sentence();
}

}
