// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi.h"
#include "exchange/refixml.h"
#include "import/formats/xmlcheck.h"

#include <QCoreApplication>

namespace Crossread::Exchange {

using namespace Qt::StringLiterals;

namespace {

struct CodebookWords {
    Q_DECLARE_TR_FUNCTIONS(Refi)
};

}

Core::Result<Codebook> readCodebook(const QByteArray &bytes, const QString &subject)
{
    if (const auto seen = Import::checkXml(bytes, subject); !seen)
        return std::unexpected(seen.error());
    Codebook codebook;
    RefiParts parts(bytes, subject);
    QXmlStreamReader &xml = parts.xml();
    const auto readSet = [&] {
        Set set{parts.ownGuid("Set"_L1), parts.text("name"_L1).trimmed(), {}, {}};
        parts.children([&](QStringView name) {
            // The schema says "guid" here; what is written by others has the name that projects use, too.
            const QUuid code = parts.guid("guid"_L1).isNull() ? parts.guid("targetGUID"_L1) : parts.guid("guid"_L1);
            if (name == "MemberCode"_L1)
                set.codes.append(Core::CodeId(code));
            else if (name == "Description"_L1)
                codebook.losses.add(Loss::NoteOnSet, set.name);
        });
        codebook.sets.append(set);
    };
    if (xml.readNextStartElement() && xml.name() != "CodeBook"_L1)
        xml.raiseError(CodebookWords::tr("“%1” is no codebook").arg(xml.name()));
    codebook.origin = parts.text("origin"_L1);
    if (!parts.failed()) {
        parts.children([&](QStringView name) {
            if (name == "Codes"_L1)
                parts.readCodes(codebook.codes, nullptr, codebook.losses);
            else if (name == "Sets"_L1)
                parts.children([&](QStringView part) {
                    if (part == "Set"_L1)
                        readSet();
                });
        });
    }
    if (parts.failed())
        return std::unexpected(parts.error());
    return codebook;
}

QByteArray writtenCodebook(const Codebook &codebook)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"CodeBook"_s);
    xml.writeDefaultNamespace(u"urn:QDA-XML:codebook:1.0"_s);
    xml.writeAttribute(u"origin"_s, forXml(codebook.origin));
    writeCodes(xml, codebook.codes);
    if (!codebook.sets.isEmpty()) {
        xml.writeStartElement(u"Sets"_s);
        for (const Set &set : codebook.sets) {
            xml.writeStartElement(u"Set"_s);
            xml.writeAttribute(u"guid"_s, forXml(set.id));
            xml.writeAttribute(u"name"_s, forXml(set.name));
            for (const Core::CodeId &code : set.codes) {
                xml.writeEmptyElement(u"MemberCode"_s);
                xml.writeAttribute(u"guid"_s, forXml(code.uuid()));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return out;
}

}
