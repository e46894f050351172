// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/attributetable.h"

#include "import/formats/table/csvparser.h"
#include "import/text/decoder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

struct AttributeWords {
    Q_DECLARE_TR_FUNCTIONS(Attributes)
};

constexpr qsizetype mostChoices = 12; // more are a text

/// Finds what the first column names: as it is written, else case aside where that means one alone.
class Names {
public:
    void add(const QString &name, const std::variant<DocumentId, QString> &thing)
    {
        if (name.isEmpty())
            return;
        m_exact.insert(name, thing);
        m_folded[name.toCaseFolded()].append(thing);
    }
    [[nodiscard]] std::optional<std::variant<DocumentId, QString>> find(const QString &name) const
    {
        if (const auto exact = m_exact.constFind(name); exact != m_exact.cend())
            return *exact;
        const auto folded = m_folded.value(name.toCaseFolded());
        return folded.size() == 1 ? std::optional(folded.constFirst()) : std::nullopt;
    }
    [[nodiscard]] bool contains(const QString &name) const { return m_exact.contains(name); }

private:
    QHash<QString, std::variant<DocumentId, QString>> m_exact;
    QHash<QString, QList<std::variant<DocumentId, QString>>> m_folded;
};

/// Of documents also the names of their files, where those are nobody's own.
Names namesOf(const Project::Data &data, const QStringList &speakers, AttributeOf of)
{
    Names names;
    if (of == AttributeOf::Speaker) {
        for (const QString &name : speakers)
            names.add(name, name);
        return names;
    }
    const QList<DocumentRecord> records = data.documents();
    for (const DocumentRecord &one : records)
        names.add(one.name, one.id);
    Names withFiles = names;
    for (const DocumentRecord &one : records) {
        const QFileInfo file(one.sourcePath);
        for (const QString &name : {file.fileName(), file.completeBaseName()}) {
            if (!names.find(name))
                withFiles.add(name, one.id);
        }
    }
    return withFiles;
}

/// What all of these values can be.
AttributeType typeOf(const QStringList &values)
{
    Attribute attribute;
    for (const AttributeType type : {AttributeType::Date, AttributeType::Number}) {
        attribute.type = type;
        const auto fits = [&](const QString &value) { return checkedValue(attribute, value).has_value(); };
        if (!values.isEmpty() && std::ranges::all_of(values, fits))
            return type;
    }
    const QSet<QString> different(values.cbegin(), values.cend());
    const bool areChoices = different.size() <= mostChoices && different.size() * 2 <= values.size();
    return areChoices ? AttributeType::Choice : AttributeType::Text;
}

/// The attribute that a column is about. Choices that are not there yet come with it.
Attribute attributeFor(const Project::Data &data, AttributeOf of, const QString &name, const QStringList &values)
{
    const Attribute *there = data.attributeByName(of, name);
    Attribute attribute = there ? *there : Attribute{AttributeId::create(), name, typeOf(values), of, {}, 0};
    for (const QString &value : values) {
        if (attribute.type == AttributeType::Choice && !attribute.choices.contains(value))
            attribute.choices.append(value);
    }
    return attribute;
}

QString cell(const QStringList &row, qsizetype column)
{
    return row.value(column).trimmed();
}

}

QStringList AttributeTable::unmatched() const
{
    QStringList names;
    for (const Row &row : rows) {
        if (!row.isMatched)
            names.append(row.name);
    }
    return names;
}

Result<AttributeTable> readAttributes(
    const Project::Data &data, const QStringList &speakers, AttributeOf of, const QByteArray &bytes)
{
    const QString name = AttributeWords::tr("the table");
    const auto decoded = Import::decode(bytes, name);
    if (!decoded)
        return std::unexpected(decoded.error());
    const QChar separator = Import::separatorOf(decoded->text);
    const Import::CsvTable csv = Import::parseCsv(decoded->text, separator.isNull() ? u',' : separator);
    if (csv.tooWide || csv.cut || csv.rows.size() < 2 || csv.rows.constFirst().size() < 2)
        return failure(ErrorCode::WrongFormat, name,
            AttributeWords::tr("expected are a line with names of columns and a line for each document or speaker"));
    AttributeTable table{of, {}, {}, {}, {}};
    const QStringList &head = csv.rows.constFirst();
    QStringList taken;
    for (qsizetype column = 1; column < head.size(); ++column) {
        QStringList values;
        for (qsizetype row = 1; row < csv.rows.size(); ++row) {
            if (const QString value = cell(csv.rows[row], column); !value.isEmpty())
                values.append(value);
        }
        const QString wanted =
            cell(head, column).isEmpty() ? AttributeWords::tr("Column %1").arg(column + 1) : cell(head, column);
        QString called = wanted;
        for (int i = 2; taken.contains(called); ++i)
            called = u"%1 (%2)"_s.arg(wanted).arg(i);
        taken.append(called);
        table.attributes.append(attributeFor(data, of, called, values));
    }
    const Names names = namesOf(data, speakers, of);
    for (qsizetype at = 1; at < csv.rows.size(); ++at) {
        const auto thing = names.find(cell(csv.rows[at], 0));
        AttributeTable::Row row{cell(csv.rows[at], 0), thing.has_value(), {}};
        for (qsizetype column = 0; column < table.attributes.size(); ++column) {
            const QString value = cell(csv.rows[at], column + 1);
            row.cells.append(value);
            if (!thing || value.isEmpty())
                continue;
            if (const Attribute &attribute = table.attributes[column]; checkedValue(attribute, value))
                table.values.append({*thing, attribute.id, value});
            else
                table.misfits.append({row.name, attribute.name, value});
        }
        table.rows.append(row);
    }
    return table;
}

Result<void> importAttributes(Project::Project &project, const AttributeTable &table)
{
    return project.setValues(table.values, table.attributes, AttributeWords::tr("Import attributes"));
}

QString attributeTypeName(AttributeType type)
{
    switch (type) {
    case AttributeType::Text: return AttributeWords::tr("Text");
    case AttributeType::Number: return AttributeWords::tr("Number");
    case AttributeType::Date: return AttributeWords::tr("Date");
    case AttributeType::Choice: return AttributeWords::tr("Choice");
    }
    Q_UNREACHABLE_RETURN({});
}

QString attributeTypeKey(AttributeType type)
{
    const QString keys[]{u"text"_s, u"number"_s, u"date"_s, u"choice"_s};
    return keys[int(type)];
}

}
