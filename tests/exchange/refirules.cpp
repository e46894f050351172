// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refirules.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <span>

namespace Crossread::Test {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QLatin1StringView element;
    QLatin1StringView attributes; ///< those with "!" have to be there
    QLatin1StringView children; ///< as an expression on their names in order, a blank behind each; "#": text alone
};

constexpr QLatin1StringView textAttributes(
    "guid! name richTextPath plainTextPath creatingUser creationDateTime modifyingUser modifiedDateTime");
constexpr QLatin1StringView textChildren(
    "(Description )?(PlainTextContent )?(PlainTextSelection )*(Coding )*(NoteRef )*(VariableValue )*");

// clang-format off: tables, read by their rows
constexpr Rule projectRules[] = {
    {"Project"_L1, "name! origin creatingUserGUID creationDateTime modifyingUserGUID modifiedDateTime basePath"_L1,
        "(Users )?(CodeBook )?(Variables )?(Cases )?(Sources )?(Notes )?(Links )?(Sets )?(Graphs )?(Description )?(NoteRef )*"_L1},
    {"Users"_L1, ""_L1, "(User )+"_L1},
    {"User"_L1, "guid! name id"_L1, ""_L1},
    {"CodeBook"_L1, ""_L1, "Codes "_L1},
    {"Codes"_L1, ""_L1, "(Code )+"_L1},
    {"Code"_L1, "guid! name! isCodable! color"_L1, "(Description )?(NoteRef )*(Code )*"_L1},
    {"Variables"_L1, ""_L1, "(Variable )+"_L1},
    {"Variable"_L1, "guid! name! typeOfVariable!"_L1, "(Description )?"_L1},
    {"VariableValue"_L1, ""_L1, "VariableRef ((Text|Boolean|Integer|Float|Date|DateTime)Value )?"_L1},
    {"Cases"_L1, ""_L1, "(Case )+"_L1},
    {"Case"_L1, "guid! name"_L1, "(Description )?(CodeRef )*(VariableValue )*(SourceRef )*(SelectionRef )*"_L1},
    {"Sources"_L1, ""_L1, "((Text|Picture|PDF|Audio|Video)Source )+"_L1},
    {"TextSource"_L1, textAttributes, textChildren},
    {"PDFSource"_L1, "guid! name path currentPath creatingUser creationDateTime modifyingUser modifiedDateTime"_L1,
        "(Description )?(PDFSelection )*(Representation )?(Coding )*(NoteRef )*(VariableValue )*"_L1},
    {"Representation"_L1, textAttributes, textChildren},
    {"PlainTextSelection"_L1,
        "guid! name startPosition! endPosition! creatingUser creationDateTime modifyingUser modifiedDateTime"_L1,
        "(Description )?(Coding )*(NoteRef )*"_L1},
    {"Coding"_L1, "guid! creatingUser creationDateTime"_L1, "CodeRef (NoteRef )*"_L1},
    {"Notes"_L1, ""_L1, "(Note )+"_L1},
    {"Note"_L1, textAttributes, textChildren},
    {"Links"_L1, ""_L1, "(Link )+"_L1},
    {"Link"_L1, "guid! name direction color originGUID targetGUID"_L1, "(NoteRef )*"_L1},
    {"Sets"_L1, ""_L1, "(Set )+"_L1},
    {"Set"_L1, "guid! name!"_L1, "(Description )?(MemberCode )*(MemberSource )*(MemberNote )*"_L1},
    {"CodeRef"_L1, "targetGUID!"_L1, ""_L1},
    {"MemberCode"_L1, "targetGUID!"_L1, ""_L1},
    {"MemberNote"_L1, "targetGUID!"_L1, ""_L1},
    {"MemberSource"_L1, "targetGUID!"_L1, ""_L1},
    {"NoteRef"_L1, "targetGUID!"_L1, ""_L1},
    {"SelectionRef"_L1, "targetGUID!"_L1, ""_L1},
    {"SourceRef"_L1, "targetGUID!"_L1, ""_L1},
    {"VariableRef"_L1, "targetGUID!"_L1, ""_L1},
    {"Description"_L1, ""_L1, "#"_L1},
    {"PlainTextContent"_L1, ""_L1, "#"_L1},
    {"TextValue"_L1, ""_L1, "#"_L1},
    {"BooleanValue"_L1, ""_L1, "#"_L1},
    {"IntegerValue"_L1, ""_L1, "#"_L1},
    {"FloatValue"_L1, ""_L1, "#"_L1},
    {"DateValue"_L1, ""_L1, "#"_L1},
    {"DateTimeValue"_L1, ""_L1, "#"_L1},
};
constexpr Rule codebookRules[] = {
    {"CodeBook"_L1, "origin"_L1, "Codes (Sets )?"_L1},
    {"Codes"_L1, ""_L1, "(Code )+"_L1},
    {"Code"_L1, "guid! name! isCodable! color"_L1, "(Description )?(Code )*"_L1},
    {"Sets"_L1, ""_L1, "(Set )+"_L1},
    {"Set"_L1, "guid! name!"_L1, "(Description )?(MemberCode )*"_L1},
    {"MemberCode"_L1, "guid!"_L1, ""_L1},
    {"Description"_L1, ""_L1, "#"_L1},
};

/// The forms of values, by the names of attributes and of elements with text; any other may say anything.
struct Form {
    QLatin1StringView names; ///< both are expressions
    QLatin1StringView value;
};
constexpr Form forms[] = {
    {"guid|.*GUID|.*User"_L1, R"((\{)?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?(1)\}))"_L1},
    {".*DateTime|DateTimeValue"_L1, R"(\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?)"_L1},
    {"DateValue"_L1, R"(\d{4,}-\d\d-\d\d(Z|[+-]\d\d:\d\d)?)"_L1},
    {"isCodable|BooleanValue"_L1, "true|false|1|0"_L1},
    {"startPosition|endPosition|IntegerValue"_L1, R"([+-]?\d+)"_L1},
    {"FloatValue"_L1, R"([+-]?(\d+(\.\d*)?|\.\d+))"_L1},
    {"color"_L1, "#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})"_L1},
    {"direction"_L1, "Associative|OneWay|Bidirectional"_L1},
    {"typeOfVariable"_L1, "Text|Boolean|Integer|Float|Date|DateTime"_L1},
};
// clang-format on

bool isAll(const QString &text, QLatin1StringView expression)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString(expression)));
    return whole.match(text).hasMatch();
}

class Checker {
public:
    explicit Checker(const QByteArray &xml)
        : m_xml(xml)
    {
    }
    QStringList check()
    {
        if (m_xml.readNextStartElement()) {
            const bool isProject = m_xml.name() == "Project"_L1;
            m_rules = isProject ? std::span<const Rule>(projectRules) : std::span<const Rule>(codebookRules);
            m_namespace = isProject ? "urn:QDA-XML:project:1.0"_L1 : "urn:QDA-XML:codebook:1.0"_L1;
            if (!isProject && m_xml.name() != "CodeBook"_L1)
                m_faults.append(u"neither a project nor a codebook"_s);
            else
                checkElement();
        }
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            m_faults.append(m_xml.errorString());
        for (const QString &id : std::as_const(m_meant)) {
            if (!m_there.contains(id))
                m_faults.append(u"nothing has the identifier "_s + id);
        }
        return m_faults;
    }

private:
    void fault(const QString &element, const QString &what)
    {
        m_faults.append(u"line %1, <%2>: %3"_s.arg(QString::number(m_xml.lineNumber()), element, what));
    }

    void checkElement()
    {
        const QString name = m_xml.name().toString();
        const auto rule = std::ranges::find_if(m_rules, [&name](const Rule &one) { return one.element == name; });
        if (rule == m_rules.end() || m_xml.namespaceUri() != m_namespace) {
            fault(name, u"is not known"_s);
            return m_xml.skipCurrentElement();
        }
        const bool hasPath = m_xml.attributes().hasAttribute("plainTextPath"_L1);
        checkAttributes(name, *rule);
        const auto [children, text] = readContent();
        if (rule->children == "#"_L1) {
            checkValue(name, name, text);
            if (!children.isEmpty())
                fault(name, u"has more than text"_s);
            return;
        }
        if (!isAll(children, rule->children))
            fault(name, u"has in this order: "_s + children);
        if (!text.trimmed().isEmpty())
            fault(name, u"has text of its own"_s);
        if (rule->children == textChildren && hasPath == children.contains("PlainTextContent "_L1))
            fault(name, u"has a text twice, or none"_s);
    }

    struct Content {
        QString children;
        QString text;
    };
    /// Checks what is inside, to its end.
    Content readContent()
    {
        Content content;
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isStartElement()) {
                content.children += m_xml.name();
                content.children += u' ';
                checkElement();
            } else if (m_xml.isCharacters()) {
                content.text += m_xml.text();
            }
        }
        return content;
    }

    void checkAttributes(const QString &element, const Rule &rule)
    {
        const QStringList known = QString(rule.attributes).split(u' ', Qt::SkipEmptyParts);
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString name = attribute.name().toString();
            const QString value = attribute.value().toString();
            if (!known.contains(name) && !known.contains(QString(name + u'!')))
                fault(element, u"has an attribute "_s + name);
            checkValue(element, name, value);
            noteIdentifier(element, name, value.toLower());
        }
        for (const QString &name : known) {
            if (name.endsWith(u'!') && !attributes.hasAttribute(name.chopped(1)))
                fault(element, u"has no "_s + name.chopped(1));
        }
    }

    void checkValue(const QString &element, const QString &name, const QString &value)
    {
        const auto *form = std::ranges::find_if(forms, [&name](const Form &one) { return isAll(name, one.names); });
        if (form != std::end(forms) && !isAll(value, form->value))
            fault(element, u"%1 cannot be “%2”"_s.arg(name, value));
    }

    void noteIdentifier(const QString &element, const QString &attribute, const QString &id)
    {
        const bool isMember = element == "MemberCode"_L1; // a codebook calls also what is meant "guid"
        if (attribute == "guid"_L1 && !isMember) {
            if (m_there.contains(id))
                fault(element, u"has the identifier of another thing"_s);
            m_there.insert(id);
        } else if (isMember || attribute.endsWith("GUID"_L1) || attribute.endsWith("User"_L1)) {
            m_meant.insert(id);
        }
    }

    QXmlStreamReader m_xml;
    std::span<const Rule> m_rules;
    QLatin1StringView m_namespace;
    QSet<QString> m_there;
    QSet<QString> m_meant;
    QStringList m_faults;
};

}

QStringList refiFaults(const QByteArray &xml)
{
    return Checker(xml).check();
}

}
