// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refixml.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;

namespace {

struct RefiWords {
    Q_DECLARE_TR_FUNCTIONS(Refi)
};

// For codes without a colour of their own; the same ones that new codes get.
constexpr Core::Rgb colours[]{0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xB8860B, 0x56B4E9, 0x8B5CF6, 0x6B7280};

std::optional<Core::Rgb> colourOf(QStringView text)
{
    QString digits = text.mid(1).toString();
    if (digits.size() == 3)
        digits = QString(2, digits[0]) + QString(2, digits[1]) + QString(2, digits[2]);
    bool isNumber = false;
    const uint colour = digits.toUInt(&isNumber, 16);
    return text.startsWith(u'#') && digits.size() == 6 && isNumber ? std::optional(Core::Rgb(colour)) : std::nullopt;
}

}

RefiParts::RefiParts(const QByteArray &xml, const QString &subject)
    : m_xml(xml)
    , m_subject(subject)
{
}

Core::Error RefiParts::error() const
{
    return {Core::ErrorCode::DamagedFile, m_subject,
        RefiWords::tr("line %1: %2", "what is wrong there").arg(m_xml.lineNumber()).arg(m_xml.errorString())};
}

QUuid RefiParts::guid(QLatin1StringView attribute) const
{
    return QUuid::fromString(m_xml.attributes().value(attribute).trimmed());
}

QString RefiParts::text(QLatin1StringView attribute) const
{
    return m_xml.attributes().value(attribute).toString();
}

QDateTime RefiParts::time(QLatin1StringView attribute) const
{
    return QDateTime::fromString(text(attribute), Qt::ISODateWithMs).toUTC();
}

bool RefiParts::saysAny(std::initializer_list<QLatin1StringView> attributes) const
{
    return std::ranges::any_of(attributes, [this](QLatin1StringView one) { return !text(one).isEmpty(); });
}

QUuid RefiParts::ownGuid(QLatin1StringView kind)
{
    const QUuid id = guid("guid"_L1);
    if (id.isNull()) {
        m_xml.raiseError(RefiWords::tr("“%1” is no identifier").arg(text("guid"_L1)));
    } else if (QSet<QUuid> &known = m_known[kind]; known.contains(id)) {
        m_xml.raiseError(
            RefiWords::tr("the identifier %1 stands for two things").arg(id.toString(QUuid::WithoutBraces)));
    } else {
        known.insert(id);
    }
    return id;
}

void RefiParts::readCodes(QList<Core::Code> &codes, QHash<QUuid, QList<QUuid>> *notes, Losses &losses)
{
    children([&](QStringView name) {
        if (name == "Code"_L1)
            readCode({}, codes, notes, losses);
    });
}

void RefiParts::readCode(
    Core::CodeId parent, QList<Core::Code> &codes, QHash<QUuid, QList<QUuid>> *notes, Losses &losses)
{
    Core::Code code;
    code.id = Core::CodeId(ownGuid("Code"_L1));
    code.parent = parent;
    const QString wanted = text("name"_L1).trimmed();
    code.name = m_codeNames[parent.uuid()].take(wanted);
    if (code.name != wanted)
        losses.add(Loss::NameTaken, code.name);
    code.colour = colourOf(text("color"_L1)).value_or(colours[size_t(codes.size()) % std::size(colours)]);
    code.heading = text("isCodable"_L1) == "false"_L1 || text("isCodable"_L1) == "0"_L1;
    code.position = int(codes.size());
    const qsizetype index = codes.size();
    codes.append(code);
    children([&](QStringView name) {
        if (name == "Description"_L1)
            codes[index].memo = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (name == "NoteRef"_L1 && notes != nullptr)
            (*notes)[code.id.uuid()].append(guid("targetGUID"_L1));
        else if (name == "Code"_L1)
            readCode(code.id, codes, notes, losses);
    });
}

QUuid userId(const QString &name)
{
    static const QUuid users(0x5b0a7d1e, 0x3f64, 0x4c0b, 0x8e, 0x55, 0x21, 0x9d, 0x6a, 0xc4, 0x73, 0x0f);
    return QUuid::createUuidV5(users, name.toUtf8());
}

bool HandedAttribute::mayBe(const QString &value) const
{
    static const QRegularExpression colour(u"\\A#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\\z"_s);
    // As xs:dateTime is written; Qt reads more.
    static const QRegularExpression time(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?\\z"_s);
    switch (form) {
    case Form::Coder: return !value.isEmpty();
    case Form::Time: return time.match(value).hasMatch() && QDateTime::fromString(value, Qt::ISODateWithMs).isValid();
    case Form::Colour: return colour.match(value).hasMatch();
    }
    Q_UNREACHABLE_RETURN(false);
}

std::span<const HandedAttribute> handedAttributes(Handed kind)
{
    using enum HandedAttribute::Form;
    static constexpr HandedAttribute ofProject[]{{"creatingUserGUID"_L1, Coder}, {"creationDateTime"_L1, Time},
        {"modifyingUserGUID"_L1, Coder}, {"modifiedDateTime"_L1, Time}};
    // When it was made is when it came into the project.
    static constexpr HandedAttribute ofSource[]{
        {"creatingUser"_L1, Coder}, {"modifyingUser"_L1, Coder}, {"modifiedDateTime"_L1, Time}};
    static constexpr HandedAttribute ofLink[]{{"color"_L1, Colour}};
    switch (kind) {
    case Handed::Project: return ofProject;
    case Handed::Source: return ofSource;
    case Handed::Link: return ofLink;
    }
    Q_UNREACHABLE_RETURN({});
}

QString forXml(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (unit.isSurrogate() || unit.unicode() >= 0xfffe
            || (unit < u' ' && unit != u'\n' && unit != u'\t' && unit != u'\r'))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString forXml(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString forXml(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

static QString countingWords(const QString &origin)
{
    return origin + u" counts positions as "_s;
}

QString withCounting(const QString &description, const QString &origin, const Counting &counting)
{
    const QString line = countingWords(origin) + keyOf(counting);
    return description.isEmpty() ? line : description + u'\n' + line;
}

std::optional<Counting> takeCounting(QString &description, const QString &origin)
{
    const qsizetype behind = description.lastIndexOf(u'\n');
    const QString line = description.sliced(behind + 1).trimmed();
    const QString words = countingWords(origin);
    const auto counting = line.startsWith(words) ? countingOf(line.sliced(words.size())) : std::nullopt;
    if (counting)
        description.truncate(std::max<qsizetype>(0, behind));
    return counting;
}

void writeDescription(QXmlStreamWriter &xml, const QString &text)
{
    if (!text.isEmpty())
        xml.writeTextElement(u"Description"_s, forXml(text));
}

namespace {

void writeCodesBelow(QXmlStreamWriter &xml, const QHash<QUuid, QList<const Core::Code *>> &below, const QUuid &parent)
{
    for (const Core::Code *code : below.value(parent)) {
        xml.writeStartElement(u"Code"_s);
        xml.writeAttribute(u"guid"_s, forXml(code->id.uuid()));
        xml.writeAttribute(u"name"_s, forXml(code->name));
        xml.writeAttribute(u"isCodable"_s, code->heading ? u"false"_s : u"true"_s);
        xml.writeAttribute(u"color"_s, u'#' + QString::number(code->colour, 16).rightJustified(6, u'0').toUpper());
        writeDescription(xml, code->memo);
        writeCodesBelow(xml, below, code->id.uuid());
        xml.writeEndElement();
    }
}

}

void writeCodes(QXmlStreamWriter &xml, const QList<Core::Code> &codes)
{
    QHash<QUuid, QList<const Core::Code *>> below;
    for (const Core::Code &code : codes)
        below[code.parent.uuid()].append(&code);
    xml.writeStartElement(u"Codes"_s);
    writeCodesBelow(xml, below, {});
    xml.writeEndElement();
}

QString FreeNames::take(const QString &wanted)
{
    const QString base = wanted.isEmpty() ? RefiWords::tr("Unnamed") : wanted;
    QString name = base;
    while (m_taken.contains(name))
        name = u"%1 (%2)"_s.arg(base, QString::number(++m_last[base] + 1));
    m_taken.insert(name);
    return name;
}

}
