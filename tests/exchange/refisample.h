// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"

/// What the tests of REFI-QDA share.
namespace Crossread::Test {

using namespace Qt::StringLiterals;

[[nodiscard]] inline QUuid id(int number)
{
    return QUuid::createUuidV5(QUuid(), QByteArray::number(number));
}

[[nodiscard]] inline QString guid(int number)
{
    return id(number).toString(QUuid::WithoutBraces);
}

/// One of everything.
[[nodiscard]] inline Exchange::Package everything()
{
    using namespace Exchange;
    const QDateTime then = QDateTime::fromString(u"2022-02-07T10:00:00.250Z"_s, Qt::ISODateWithMs);
    Package package;
    package.name = u"Talks & more"_s;
    package.origin = u"Crossread"_s;
    package.memo = u"What for\n<we> do it."_s;
    package.coders = {{u"BO"_s, Core::CoderId(id(90))}};
    const auto said = [&package](const QUuid &of, const QString &what, const QString &value) {
        package.handedOn.append({Core::ThingId(of), what, value});
    };
    said(Core::projectMemoId().uuid(), u"creatingUserGUID"_s, u"CY"_s);
    said(Core::projectMemoId().uuid(), u"creationDateTime"_s, u"2021-01-02T03:04:05+01:00"_s);
    said(id(20), u"modifyingUser"_s, u"BO"_s);
    said(id(20), u"modifiedDateTime"_s, u"2021-01-03T03:04:05Z"_s);
    said(id(60), u"color"_s, u"#12abEF"_s);
    Core::Code parent{Core::CodeId(id(1)), {}, u"Security"_s, 0x0072B2, {}, u"What is \"safe\"."_s, 0};
    parent.heading = true;
    package.codes = {parent, {Core::CodeId(id(2)), parent.id, u"Guarantees/written"_s, 0xD55E00, {}, {}, 1},
        {Core::CodeId(id(3)), {}, u"Ärger 🎉"_s, 0x00000A, {}, {}, 2}};
    package.variables = {{id(10), u"Country"_s, ValueType::Text, u"document choice\\nA"_s},
        {id(11), u"Length"_s, ValueType::Integer, {}}, {id(12), u"Born"_s, ValueType::Date, {}},
        {id(13), u"Live"_s, ValueType::Boolean, {}}, {id(14), u"Share"_s, ValueType::Float, {}}};
    Source text;
    text.id = id(20);
    text.name = u"Talks"_s;
    text.memo = u"Heard twice."_s;
    text.created = then;
    text.text = u"🎉 We will not move.\nThey will."_s;
    text.textPath = guid(20) + u".txt";
    text.values = {{id(10), u"France"_s}, {id(11), u"44"_s}, {id(13), u"true"_s}, {id(14), u"0.5"_s}};
    text.passages = {{id(30), 3, 20, u"We will not move."_s, u"AN"_s, then, then.addSecs(60),
                         {{id(40), Core::CodeId(id(2)), u"AN"_s, then}, {id(41), Core::CodeId(id(3)), u"BO"_s, then}},
                         u"A vow.\n\nOr not."_s},
        {id(31), 21, 31, u"They will."_s, {}, {}, {}, {}, {}}};
    Source pdf;
    pdf.id = id(21);
    pdf.name = u"Article"_s;
    pdf.text = u"They said so."_s;
    pdf.textPath = guid(21) + u".txt";
    pdf.originalPath = guid(22) + u".pdf";
    pdf.original = "%PDF-1.4 not really";
    pdf.isPdf = true;
    pdf.passages = {{id(32), 0, 4, u"They"_s, u"BO"_s, then, {}, {}, {}}};
    package.sources = {text, pdf};
    package.cases = {{id(50), u"Vladimir Putin"_s, u"President."_s, {{id(12), u"1952-10-07"_s}}, {id(21)}, {id(31)}}};
    package.links = {{id(60), u"confirmed"_s, Link::Direction::OneWay, id(32), id(30), u"The same."_s, u"AN"_s, then}};
    package.sets = {{id(70), u"Interviews"_s, {}, {id(20), id(21)}},
        {id(71), u"Core"_s, {Core::CodeId(id(1)), Core::CodeId(id(3))}, {}}};
    return package;
}

[[nodiscard]] inline QByteArray projectXml(const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><Project name=\"a\" xmlns=\"urn:QDA-XML:project:1.0\">" + inner
        + "</Project>";
}

}
