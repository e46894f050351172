// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "exchange/counting.h"
#include "exchange/package.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <span>

/// What projects and codebooks of REFI-QDA have in common.
namespace Crossread::Exchange {

/// Names among which each stands once: a second "Fear" becomes "Fear (2)", and one that is missing "Unnamed".
class FreeNames {
public:
    [[nodiscard]] QString take(const QString &wanted);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_last; ///< the highest number that was tried
};

/// Reads the parts of such a file, and stops at the first that makes no sense; nothing is read after that.
class RefiParts {
public:
    RefiParts(const QByteArray &xml, const QString &subject);

    QXmlStreamReader &xml() { return m_xml; }
    [[nodiscard]] bool failed() const { return m_xml.hasError(); }
    /// DamagedFile, with what is wrong.
    [[nodiscard]] Core::Error error() const;

    /// The attribute of the element that is read; null where it is missing or none.
    [[nodiscard]] QUuid guid(QLatin1StringView attribute) const;
    [[nodiscard]] QString text(QLatin1StringView attribute) const;
    [[nodiscard]] QDateTime time(QLatin1StringView attribute) const;
    [[nodiscard]] bool saysAny(std::initializer_list<QLatin1StringView> attributes) const;
    /// The element's own id, which no other of its kind may have; else it fails.
    [[nodiscard]] QUuid ownGuid(QLatin1StringView kind);

    /// Reads <Codes>, parents first.
    void readCodes(QList<Core::Code> &codes, QHash<QUuid, QList<QUuid>> *notes, Losses &losses);

    /// Calls `child` for each child of the element; one that it leaves untouched is skipped.
    template <typename Child>
    void children(Child child)
    {
        while (m_xml.readNextStartElement()) {
            child(m_xml.name());
            if (!failed() && m_xml.isStartElement())
                m_xml.skipCurrentElement();
        }
    }

private:
    void readCode(Core::CodeId parent, QList<Core::Code> &codes, QHash<QUuid, QList<QUuid>> *notes, Losses &losses);

    QXmlStreamReader m_xml;
    QString m_subject;
    QHash<QString, QSet<QUuid>> m_known;
    QHash<QUuid, FreeNames> m_codeNames; ///< by their parents
};

/// Everybody who did something has an id that follows from the name.
[[nodiscard]] QUuid userId(const QString &name);
/// Something that a program may say of a thing, and others keep for it.
struct HandedAttribute {
    enum class Form : quint8 { Coder, Time, Colour };
    QLatin1StringView name;
    Form form;
    /// What there is no such time or colour of is not written.
    [[nodiscard]] bool mayBe(const QString &value) const;
};
enum class Handed : quint8 { Project, Source, Link };
[[nodiscard]] std::span<const HandedAttribute> handedAttributes(Handed kind);

/// Text that XML can hold: control characters become U+FFFD.
[[nodiscard]] QString forXml(QString text);
[[nodiscard]] QString forXml(const QUuid &id);
[[nodiscard]] QString forXml(const QDateTime &time); ///< UTC

// How positions count is said in the last line of a project's description, with the name of the program that says it: another
// one that hands the description on counts in its own way.
[[nodiscard]] QString withCounting(const QString &description, const QString &origin, const Counting &counting);
/// Takes that line away. Nothing where there is none of this program.
[[nodiscard]] std::optional<Counting> takeCounting(QString &description, const QString &origin);
void writeCodes(QXmlStreamWriter &xml, const QList<Core::Code> &codes);
/// <Description>, where there is something to say.
void writeDescription(QXmlStreamWriter &xml, const QString &text);

}
