// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mending.h"

#include "store/actjournal.h"
#include "store/columns.h"
#include "store/mendedhistory.h"
#include "store/mendedtexts.h"
#include "store/openingchecks.h"
#include "store/reading.h"
#include "store/remembered.h"
#include "store/rows.h"

#include <QCoreApplication>

namespace Crossread::Store {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// What a backup says.
struct Backup {
    QString path;
    Contents contents;
};

/// Puts the contents of a damaged project together again.
class Mending {
public:
    Mending(Database &from, const Salvaged &salvaged, Recovered &recovered)
        : m_from(from)
        , m_stamp(stampIn(from))
        , m_salvaged(salvaged)
        , m_recovered(recovered)
    {
    }

    [[nodiscard]] Result<Contents> run(const Helpers &helpers)
    {
        Result<void> done;
        Kinds::each([&]<typename T>() {
            if (!done)
                return;
            if (auto things = readThings<T>(m_from, m_doubts))
                listOf<T>(m_contents) = *std::move(things);
            else
                done = std::unexpected(things.error());
        });
        auto remembered = done ? remember(m_from) : std::unexpected(done.error());
        if (!remembered)
            return std::unexpected(remembered.error());
        m_remembered = *std::move(remembered);
        for (const QString &path : helpers.backups)
            readBackup(path);
        Kinds::each([&]<typename T>() { complete<T>(); });
        m_tally = tallyOf(m_contents);
        Kinds::each([&]<typename T>() { fetchFromBackups<T>(); });
        m_tally = tallyOf(m_contents);
        addStandIns();
        count();
        tellWhatIsNotSure(helpers.witnesses);
        return std::move(m_contents);
    }

private:
    void readBackup(const QString &path)
    {
        if (QList<int> unread; isJournal(path)) {
            if (auto contents = readJournal(path, unread))
                m_backups.append({path, *std::move(contents)});
            return;
        }
        auto database = Database::open(path, Database::Access::ReadOnly, path);
        if (!database)
            return;
        const auto version = (*database)->value(u"PRAGMA user_version"_s);
        if (!version || version->toInt() != shippedMigrations().constLast().version)
            return;
        if (auto contents = readContents(**database))
            m_backups.append({path, *std::move(contents)});
    }

    [[nodiscard]] const Doubt *doubtOf(const QUuid &id) const
    {
        const auto found = std::ranges::find(m_doubts, id, &Doubt::id);
        return found == m_doubts.end() ? nullptr : &*found;
    }

    /// Rows that are not as they were written, or not there, against what the history says.
    template <typename T>
    void complete()
    {
        QList<T> &things = listOf<T>(m_contents);
        QSet<QUuid> there;
        things.removeIf([&](const T &one) {
            const QUuid id = one.id.uuid();
            // A page that was let go may come back to light with what had been removed.
            const bool isOld = there.contains(id) || (m_remembered.gone.contains(id) && m_remembered.missing == 0);
            there.insert(id);
            return isOld;
        });
        for (T &one : things) {
            if (doubtOf(one.id.uuid()))
                makeSure(one);
        }
        for (const auto &[id, any] : m_remembered.live.asKeyValueRange()) {
            const T *one = std::get_if<T>(&any);
            if (!one || there.contains(id))
                continue;
            things.append(*one);
            ++m_recovered.fromHistory;
        }
    }

    template <typename T>
    void makeSure(T &one)
    {
        if (const T *then = m_remembered.find<T>(one.id.uuid())) {
            one = *then;
            ++m_recovered.fromHistory;
            return;
        }
        for (const Backup &backup : std::as_const(m_backups)) {
            if (const T *then = find<T>(backup, one.id.uuid())) {
                one = *then;
                ++m_recovered.fromBackups;
                return;
            }
        }
        m_recovered.losses.append(doubtOf(one.id.uuid())->sentence());
    }

    template <typename T>
    static const T *find(const Backup &backup, const QUuid &id)
    {
        const auto &things = listOf<T>(backup.contents);
        const auto found = std::ranges::find(things, id, [](const T &thing) { return thing.id.uuid(); });
        const bool isSure = !std::ranges::contains(backup.contents.doubts, id, &Doubt::id);
        return found == things.end() || !isSure ? nullptr : &*found;
    }

    /// Whether the project may have had more things of a kind than there are now.
    template <typename T>
    [[nodiscard]] bool mayLack() const
    {
        return m_stamp && m_stamp->holds ? m_stamp->holds->of<T>().count > m_tally.of<T>().count
                                         : m_salvaged.lostPages > 0;
    }

    /// What something tells of, and what may have lain on a lost page without anything telling of it.
    template <typename T>
    void fetchFromBackups()
    {
        QList<T> &things = listOf<T>(m_contents);
        const bool mayBeMore = mayLack<T>();
        QSet<QUuid> there;
        for (const T &one : std::as_const(things))
            there.insert(one.id.uuid());
        for (const Backup &backup : std::as_const(m_backups)) {
            for (const T &one : std::as_const(listOf<T>(backup.contents))) {
                const QUuid id = one.id.uuid();
                if (there.contains(id) || m_remembered.gone.contains(id))
                    continue;
                if (!mayBeMore && !m_salvaged.annotationsHeardOf.contains(id))
                    continue;
                there.insert(id);
                things.append(one);
                ++m_recovered.fromBackups;
            }
        }
    }

    void addStandIns()
    {
        QHash<DocumentId, qsizetype> documents;
        QHash<CodeId, qsizetype> codes;
        for (const DocumentRecord &one : std::as_const(m_contents.documents))
            documents.insert(one.id, 0);
        for (const Code &one : std::as_const(m_contents.codes))
            codes.insert(one.id, 0);
        const auto needDocument = [&](DocumentId id) {
            if (documents.contains(id))
                return;
            documents.insert(id, 0);
            DocumentRecord record;
            record.id = id;
            record.name = Words::tr("Recovered document %1").arg(++m_standIns);
            record.imported = QDateTime::currentDateTimeUtc();
            record.position = int(m_contents.documents.size());
            m_contents.documents.append(record);
            ++m_lostDocuments;
            m_recovered.losses.append(
                Words::tr("The name of a document and how it was read are lost; it is now called “%1”.")
                    .arg(record.name));
        };
        const auto needCode = [&](CodeId id) {
            if (codes.contains(id))
                return;
            codes.insert(id, 0);
            Code code;
            code.id = id;
            code.name = Words::tr("Recovered code %1").arg(++m_standIns);
            code.colour = 0x808080;
            code.position = int(m_contents.codes.size());
            m_contents.codes.append(code);
            ++m_lostCodes;
            m_recovered.losses.append(Words::tr("The name of a code is lost; it is now called “%1”.").arg(code.name));
        };
        for (const Annotation &one : std::as_const(m_contents.annotations)) {
            needDocument(one.document);
            std::ranges::for_each(std::as_const(one.codes), needCode);
        }
        for (CodeSet &one : m_contents.codeSets) {
            one.codes.removeAll(CodeId());
            std::ranges::for_each(std::as_const(one.codes), needCode);
        }
        addLostAttributes();
        for (const Link &one : std::as_const(m_contents.links)) {
            needDocument(one.from.document);
            needDocument(one.to.document);
        }
        for (qsizetype i = 0; i < m_contents.codes.size(); ++i) { // it may grow
            if (const CodeId parent = m_contents.codes[i].parent; !parent.isNull())
                needCode(parent);
        }
        straighten(m_contents.codes, [](const Code &) { });
        makeUnique(m_contents.documents, [](const DocumentRecord &) { return QUuid(); });
        makeUnique(m_contents.codes, [](const Code &code) { return code.parent.uuid(); });
        makeUnique(m_contents.speakers, [](const SpeakerRecord &) { return QUuid(); });
        makeUnique(m_contents.attributes,
            [](const Attribute &one) { return QUuid(uint(one.of), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); });
    }

    /// What is said is kept where what it says is lost.
    void addLostAttributes()
    {
        QSet<AttributeId> known;
        for (const Attribute &one : std::as_const(m_contents.attributes))
            known.insert(one.id);
        const auto need = [&](QList<AttributeValue> &values, AttributeOf of) {
            values.removeIf([](const AttributeValue &value) { return value.attribute.isNull(); });
            for (const AttributeValue &value : std::as_const(values)) {
                if (known.contains(value.attribute))
                    continue;
                known.insert(value.attribute);
                m_contents.attributes.append({value.attribute, Words::tr("Recovered attribute %1").arg(++m_standIns),
                    AttributeType::Text, of, {}, int(m_contents.attributes.size())});
                m_recovered.losses.append(Words::tr("The name of an attribute is lost; it is now called “%1”.")
                        .arg(m_contents.attributes.constLast().name));
            }
        };
        for (DocumentRecord &one : m_contents.documents)
            need(one.attributes, AttributeOf::Document);
        for (SpeakerRecord &one : m_contents.speakers)
            need(one.attributes, AttributeOf::Speaker);
    }

    /// What comes from the history may be called like something that came later.
    template <typename T>
    static void makeUnique(QList<T> &things, auto groupOf)
    {
        QSet<std::pair<QUuid, QString>> names;
        for (T &one : things) {
            const QString name = one.name.isEmpty() ? Words::tr("Recovered") : one.name;
            one.name = name;
            for (int i = 2; names.contains({groupOf(one), one.name}); ++i)
                one.name = u"%1 (%2)"_s.arg(name, QString::number(i));
            names.insert({groupOf(one), one.name});
        }
    }

    void count()
    {
        m_recovered.documents = counted<DocumentRecord>(m_lostDocuments);
        m_recovered.codes = counted<Code>(m_lostCodes);
        m_recovered.links = counted<Link>(0);
        m_recovered.topics = counted<Topic>(0);
        QSet<QUuid> there;
        for (const Annotation &one : std::as_const(m_contents.annotations))
            there.insert(one.id.uuid());
        int lost = 0;
        for (const QUuid &id : m_salvaged.annotationsHeardOf)
            lost += !there.contains(id) && !m_remembered.gone.contains(id);
        m_recovered.annotations = counted<Annotation>(0);
        lost = std::max(lost, m_recovered.annotations.known - m_recovered.annotations.back);
        m_recovered.annotations.known = m_recovered.annotations.back + lost;
        if (lost)
            m_recovered.losses.append(
                Words::tr("%n annotation(s) of which nothing is left but that there were some.", nullptr, lost));
        for (const Doubt &doubt : std::as_const(m_doubts)) {
            const bool isBack = there.contains(doubt.id) || m_remembered.live.contains(doubt.id);
            if (doubt.why == Doubt::Why::Unreadable && !isBack)
                m_recovered.losses.append(doubt.sentence());
        }
    }

    /// Of a kind, `standIns` not being it.
    template <typename T>
    [[nodiscard]] Recovered::Count counted(int standIns) const
    {
        const auto there = int(listOf<T>(m_contents).size());
        const auto held = m_stamp && m_stamp->holds ? int(m_stamp->holds->of<T>().count) : 0;
        return {there - standIns, std::max(there, held)};
    }

    /// What is back can be all of it or not; only where that is shown nothing is said.
    void tellWhatIsNotSure(const Witnesses &witnesses)
    {
        if (lackedBy(m_stamp, witnesses))
            m_recovered.losses.append(Error{ErrorCode::LatestMissing, m_recovered.aside, {}}.sentence());
        if (m_stamp && m_stamp->holds) {
            if (*m_stamp->holds != m_tally)
                m_recovered.losses.append(
                    Words::tr("Something is missing, or is older than it was: together it is not what the project held "
                              "last. Look into your backups for the rest (Project ▸ Restore…)."));
        } else if (m_salvaged.isRowByRow) {
            m_recovered.losses.append(Words::tr(
                "Whether anything is missing cannot be told: where the project notes how much it holds cannot "
                "be read, or was not there yet. Compare it with your backups (Project ▸ Restore…)."));
        }
    }

    Database &m_from;
    const std::optional<LogStamp> m_stamp; ///< of the last act
    const Salvaged &m_salvaged;
    Recovered &m_recovered;
    QList<Doubt> m_doubts;
    Contents m_contents;
    Tally m_tally; ///< of the contents, without stand-ins
    Remembered m_remembered;
    QList<Backup> m_backups;
    int m_standIns = 0;
    int m_lostDocuments = 0;
    int m_lostCodes = 0;
};

}

Result<void> mend(const QString &readable, const QString &whole, const Salvaged &salvaged, const Helpers &helpers,
    Recovered &recovered, const Progress &progress)
{
    const QList<Migration> &migrations = shippedMigrations();
    const int latest = migrations.constLast().version;
    auto from = Database::open(readable, Database::Access::ReadWrite, readable);
    if (!from)
        return std::unexpected(from.error());
    const auto version = (*from)->value(u"PRAGMA user_version"_s);
    Result<void> done = version ? (*from)->run(u"PRAGMA foreign_keys = OFF"_s) : std::unexpected(version.error());
    if (done && version->toInt() < latest)
        done = applyMigrations(**from, version->toInt(), latest, migrations);
    auto contents = done ? Mending(**from, salvaged, recovered).run(helpers) : std::unexpected(done.error());
    if (!contents)
        return std::unexpected(contents.error());
    if (contents->documents.isEmpty() && contents->codes.isEmpty() && contents->topics.isEmpty())
        return failure(ErrorCode::NotAProject, recovered.aside);
    progress.report(300);

    auto to = Database::open(whole, Database::Access::ReadWrite, whole);
    done = to ? (*to)->run(u"PRAGMA foreign_keys = ON"_s) : std::unexpected(to.error());
    if (done)
        done = applyMigrations(**to, 0, latest, migrations);
    if (!done)
        return done;
    auto transaction = Transaction::begin(**to);
    if (!transaction)
        return std::unexpected(transaction.error());
    done = mendTexts(**from, **to, *contents, helpers, recovered, Progress(progress, 300, 800));
    QList<AnyChange> changes;
    Kinds::each([&]<typename T>() {
        for (const T &one : std::as_const(listOf<T>(*contents)))
            changes.append(Change<T>{{}, one});
    });
    if (done)
        done = RowWriter(**to, Progress(progress, 800, 950)).apply(changes);
    if (done)
        done = mendHistory(**from, **to, *contents);
    if (done)
        done = copyRows(**from, **to, u"SELECT name, value FROM setting WHERE name <> '%1'"_s.arg(stampSetting),
            u"INSERT INTO setting VALUES (?, ?)"_s);
    if (done)
        done = mendStamp(**from, **to);
    // The texts as they were read: whole ones open also where their bytes have a gap, others are made anew.
    if (done)
        done = copyRows(**from, **to, u"SELECT id, document, options, sha256 FROM reading"_s,
            u"INSERT INTO reading (id, document, options, sha256) VALUES (?, ?, ?, ?)"_s);
    if (done)
        done = copyRows(**from, **to,
            u"SELECT reading, number, bytes FROM reading_part WHERE reading IN (SELECT id FROM reading)"_s,
            u"INSERT INTO reading_part (reading, number, bytes) VALUES (?, ?, ?)"_s);
    return done ? (*transaction)->commit() : done;
}

}
