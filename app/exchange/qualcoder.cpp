// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Projects of QualCoder: a folder whose data.qda is an SQLite file. Positions are code points of the text as it is kept.
#include "exchange/foreigntables.h"
#include "exchange/refixml.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Crossread::Exchange {

using Core::ErrorCode;
using Core::Result;
using namespace Qt::StringLiterals;

namespace {

struct QualCoderWords {
    Q_DECLARE_TR_FUNCTIONS(QualCoder)
};

/// Times are local ones, without a zone.
QDateTime localTime(const QVariant &value)
{
    return QDateTime::fromString(value.toString().left(19), u"yyyy-MM-dd HH:mm:ss"_s).toUTC();
}

void append(QString &memo, const QString &text)
{
    if (!text.isEmpty())
        memo += memo.isEmpty() ? text : u"\n\n"_s + text;
}

class QualCoderReader {
public:
    QualCoderReader(ForeignTables &tables, QString subject)
        : m_tables(tables)
        , m_subject(std::move(subject))
    {
    }

    [[nodiscard]] Result<Package> read()
    {
        m_package.origin = u"QualCoder"_s;
        for (const auto step : {&QualCoderReader::readProject, &QualCoderReader::readCodes,
                 &QualCoderReader::readSources, &QualCoderReader::readCodings, &QualCoderReader::readNotes,
                 &QualCoderReader::readCases, &QualCoderReader::readAttributes, &QualCoderReader::countOthers}) {
            if (const auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return std::move(m_package);
    }

private:
    Result<void> readProject()
    {
        auto read = m_tables.each(u"project"_s, {u"date"_s, u"memo"_s}, u"rowid"_s, [this](const QVariantList &row) {
            m_tables.setSeed(row[0].toString());
            append(m_package.memo, row[1].toString());
        });
        if (!read)
            return read;
        return m_tables.each(u"journal"_s, {u"name"_s, u"jentry"_s}, u"rowid"_s,
            [this](const QVariantList &row) { append(m_package.memo, row[0].toString() + u'\n' + row[1].toString()); });
    }

    /// Categories become headings.
    Result<void> readCodes()
    {
        QList<Core::Code> all;
        auto read = m_tables.each(u"code_cat"_s, {u"catid"_s, u"name"_s, u"memo"_s, u"supercatid"_s}, u"name"_s,
            [&](const QVariantList &row) {
                Core::Code code;
                code.id = Core::CodeId(m_tables.idOf("category"_L1, row[0].toLongLong()));
                code.name = row[1].toString();
                code.memo = row[2].toString();
                code.heading = true;
                code.colour = 0x6B7280;
                if (!row[3].isNull())
                    code.parent = Core::CodeId(m_tables.idOf("category"_L1, row[3].toLongLong()));
                all.append(code);
            });
        if (!read)
            return read;
        read = m_tables.each(u"code_name"_s, {u"cid"_s, u"name"_s, u"memo"_s, u"catid"_s, u"color"_s, u"supercid"_s},
            u"name"_s, [&](const QVariantList &row) {
                Core::Code code;
                code.id = Core::CodeId(m_tables.idOf("code"_L1, row[0].toLongLong()));
                code.name = row[1].toString();
                code.memo = row[2].toString();
                code.colour = row[4].toString().mid(1).toUInt(nullptr, 16) & 0xFFFFFF;
                if (!row[5].isNull())
                    code.parent = Core::CodeId(m_tables.idOf("code"_L1, row[5].toLongLong()));
                else if (!row[3].isNull())
                    code.parent = Core::CodeId(m_tables.idOf("category"_L1, row[3].toLongLong()));
                all.append(code);
            });
        return read ? addInOrder(all) : read;
    }

    /// Parents first. One that is not there is none; those that stand below each other in a circle are never reached.
    Result<void> addInOrder(const QList<Core::Code> &all)
    {
        QSet<Core::CodeId> known;
        for (const Core::Code &code : all)
            known.insert(code.id);
        QHash<Core::CodeId, QList<Core::Code>> below;
        for (Core::Code code : all) {
            if (!known.contains(code.parent))
                code.parent = {};
            below[code.parent].append(code);
        }
        QList<Core::CodeId> parents{Core::CodeId()};
        for (qsizetype i = 0; i < parents.size(); ++i) {
            FreeNames names;
            for (Core::Code code : below.value(parents[i])) {
                const QString wanted = code.name.trimmed();
                code.name = names.take(wanted);
                if (code.name != wanted)
                    m_package.losses.add(Loss::NameTaken, code.name);
                code.position = int(m_package.codes.size());
                m_package.codes.append(code);
                parents.append(code.id);
            }
        }
        if (m_package.codes.size() < all.size())
            return Core::failure(
                ErrorCode::DamagedFile, m_subject, QualCoderWords::tr("its codes stand below each other in a circle"));
        return {};
    }

    Result<void> readSources()
    {
        return m_tables.each(u"source"_s, {u"id"_s, u"name"_s, u"fulltext"_s, u"mediapath"_s, u"memo"_s, u"date"_s},
            u"name"_s, [&](const QVariantList &row) {
                const QString name = row[1].toString();
                if (row[2].isNull() || row[2].toString().isEmpty()) {
                    const QString path = row[3].toString();
                    m_package.losses.add(path.contains("images"_L1)                  ? Loss::Picture
                            : path.contains("audio"_L1) || path.contains("video"_L1) ? Loss::Recording
                                                                                     : Loss::MissingSource,
                        name);
                    return;
                }
                Source source;
                source.id = m_tables.idOf("source"_L1, row[0].toLongLong());
                source.name = name;
                source.text = row[2].toString();
                source.memo = row[4].toString();
                source.created = localTime(row[5]);
                m_sources.insert(row[0].toLongLong(), m_package.sources.size());
                m_package.sources.append(source);
            });
    }

    [[nodiscard]] Source *sourceOf(const QVariant &id)
    {
        const auto found = m_sources.constFind(id.toLongLong());
        return found == m_sources.cend() ? nullptr : &m_package.sources[*found];
    }

    /// In code points; counted once.
    [[nodiscard]] qint64 lengthOf(const Source &source)
    {
        qint64 &length = m_lengths[source.id];
        if (length == 0)
            length = Core::codePointCount(*source.text);
        return length;
    }

    /// Those of one place and one coder are one passage with several codes.
    Result<void> readCodings()
    {
        struct Place {
            qint64 source;
            qint64 begin;
            qint64 end;
            QString coder;
            auto operator<=>(const Place &) const = default;
        };
        QMap<Place, qsizetype> places;
        return m_tables.each(u"code_text"_s,
            {u"cid"_s, u"fid"_s, u"seltext"_s, u"pos0"_s, u"pos1"_s, u"owner"_s, u"date"_s, u"memo"_s, u"important"_s},
            u"rowid"_s, [&](const QVariantList &row) {
                Source *source = sourceOf(row[1]);
                if (source == nullptr) {
                    m_package.losses.add(Loss::OutsideOfText);
                    return;
                }
                const Place place{row[1].toLongLong(), row[3].toLongLong(), row[4].toLongLong(), row[5].toString()};
                auto known = places.constFind(place);
                if (known == places.cend()) {
                    Passage passage;
                    passage.id = m_tables.idOf("coding"_L1, ++m_passages);
                    passage.begin = std::max(-3LL, place.begin);
                    passage.end = place.end;
                    passage.name = row[2].toString();
                    passage.coder = place.coder;
                    passage.created = localTime(row[6]);
                    known = places.insert(place, source->passages.size());
                    source->passages.append(passage);
                }
                Passage &passage = source->passages[*known];
                passage.codings.append(
                    {{}, Core::CodeId(m_tables.idOf("code"_L1, row[0].toLongLong())), place.coder, localTime(row[6])});
                append(passage.memo, row[7].toString());
                if (row[8].toInt() == 1)
                    m_package.losses.add(Loss::ImportantMark);
            });
    }

    Result<void> readNotes()
    {
        return m_tables.each(u"annotation"_s, {u"fid"_s, u"pos0"_s, u"pos1"_s, u"memo"_s, u"owner"_s, u"date"_s},
            u"rowid"_s, [&](const QVariantList &row) {
                Source *source = sourceOf(row[0]);
                if (source == nullptr) {
                    m_package.losses.add(Loss::OutsideOfText);
                    return;
                }
                Passage passage;
                passage.id = m_tables.idOf("coding"_L1, ++m_passages);
                passage.begin = std::max(-3LL, row[1].toLongLong());
                passage.end = row[2].toLongLong();
                passage.memo = row[3].toString();
                passage.coder = row[4].toString();
                passage.created = localTime(row[5]);
                source->passages.append(passage);
            });
    }

    /// A whole file belongs to a case, or a passage of it.
    Result<void> readCases()
    {
        auto read =
            m_tables.each(u"cases"_s, {u"caseid"_s, u"name"_s, u"memo"_s}, u"name"_s, [&](const QVariantList &row) {
                m_cases.insert(row[0].toLongLong(), m_package.cases.size());
                m_package.cases.append(
                    {m_tables.idOf("case"_L1, row[0].toLongLong()), row[1].toString(), row[2].toString(), {}, {}, {}});
            });
        if (!read)
            return read;
        return m_tables.each(
            u"case_text"_s, {u"caseid"_s, u"fid"_s, u"pos0"_s, u"pos1"_s}, u"rowid"_s, [&](const QVariantList &row) {
                const auto found = m_cases.constFind(row[0].toLongLong());
                Source *source = sourceOf(row[1]);
                if (found == m_cases.cend() || source == nullptr)
                    return;
                Case &one = m_package.cases[*found];
                const bool isWhole =
                    row[2].isNull() || (row[2].toLongLong() == 0 && row[3].toLongLong() >= lengthOf(*source) - 1);
                if (isWhole) {
                    one.sources.append(source->id);
                    return;
                }
                Passage passage;
                passage.id = m_tables.idOf("coding"_L1, ++m_passages);
                passage.begin = std::max(-3LL, row[2].toLongLong());
                passage.end = row[3].toLongLong();
                one.passages.append(passage.id);
                source->passages.append(passage);
            });
    }

    Result<void> readAttributes()
    {
        QHash<QString, qsizetype> variables;
        auto read = m_tables.each(u"attribute_type"_s, {u"name"_s, u"caseOrFile"_s, u"valuetype"_s, u"memo"_s},
            u"name"_s, [&](const QVariantList &row) {
                const QString key = row[1].toString() + u'/' + row[0].toString();
                variables.insert(key, m_package.variables.size());
                m_package.variables.append({m_tables.idOf("variable"_L1, m_package.variables.size()), row[0].toString(),
                    row[2].toString() == "numeric"_L1 ? ValueType::Float : ValueType::Text, row[3].toString()});
            });
        if (!read)
            return read;
        return m_tables.each(
            u"attribute"_s, {u"name"_s, u"attr_type"_s, u"value"_s, u"id"_s}, u"rowid"_s, [&](const QVariantList &row) {
                const auto variable = variables.constFind(row[1].toString() + u'/' + row[0].toString());
                if (variable == variables.cend() || row[2].toString().isEmpty())
                    return;
                const Value value{m_package.variables[*variable].id, row[2].toString()};
                const auto one = m_cases.constFind(row[3].toLongLong());
                if (row[1].toString() == "case"_L1 && one != m_cases.cend())
                    m_package.cases[*one].values.append(value);
                else if (Source *source = row[1].toString() == "file"_L1 ? sourceOf(row[3]) : nullptr)
                    source->values.append(value);
            });
    }

    /// What is told and not taken. A reference is a row for each of its fields.
    Result<void> countOthers()
    {
        QSet<qint64> references;
        const auto count = [this](Loss loss) {
            return [this, loss](const QVariantList &) { m_package.losses.add(loss); };
        };
        auto read = m_tables.each(u"code_image"_s, {u"pdf_page"_s}, u"rowid"_s,
            [this](const QVariantList &row) { m_package.losses.add(row[0].isNull() ? Loss::Picture : Loss::PdfArea); });
        if (read)
            read = m_tables.each(u"code_av"_s, {u"id"_s}, u"rowid"_s, count(Loss::Recording));
        if (read)
            read = m_tables.each(u"graph"_s, {u"grid"_s}, u"rowid"_s, count(Loss::Graph));
        if (read)
            read = m_tables.each(u"stored_sql"_s, {u"title"_s}, u"rowid"_s, count(Loss::Query));
        if (read)
            read = m_tables.each(u"ris"_s, {u"risid"_s}, u"rowid"_s,
                [&](const QVariantList &row) { references.insert(row[0].toLongLong()); });
        if (!references.isEmpty())
            m_package.losses.add(Loss::Reference, references.size());
        return read;
    }

    ForeignTables &m_tables;
    QString m_subject;
    Package m_package;
    QHash<qint64, qsizetype> m_sources;
    QHash<qint64, qsizetype> m_cases;
    QHash<QUuid, qint64> m_lengths;
    qint64 m_passages = 0;
};

}

Result<std::unique_ptr<ForeignFile>> openQualCoder(const QString &path, const Core::Progress &progress)
{
    const QString subject = QFileInfo(path).fileName();
    auto tables = ForeignTables::open(path, subject, progress);
    if (!tables)
        return std::unexpected(tables.error());
    if (!(*tables)->has(u"code_name"_s, {u"cid"_s, u"name"_s}) || !(*tables)->has(u"code_text"_s, {u"cid"_s, u"pos0"_s})
        || !(*tables)->has(u"source"_s, {u"fulltext"_s}))
        return Core::failure(ErrorCode::WrongFormat, subject);
    return QualCoderReader(**tables, subject).read().transform([&](Package package) {
        package.name = QFileInfo(QFileInfo(path).absolutePath()).completeBaseName();
        return std::unique_ptr<ForeignFile>(new TakenFile(std::move(package), {}));
    });
}

}
