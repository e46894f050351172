// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"

#include <QMap>

/// What goes from one program for qualitative analysis to another, as a plain value; each way of writing it down is a file
/// of this folder. Nothing here knows an open project: library/exchanging.h leads from one and to one.
namespace Crossread::Exchange {

/// A code given to a passage, by somebody.
struct Coding {
    QUuid id;
    Core::CodeId code;
    QString coder;
    QDateTime made; ///< UTC
};

/// A stretch of a source. What goes out counts in UTF-16 units of Source::text; what comes in as its program counts.
struct Passage {
    static constexpr qint64 byWords = -1; ///< as `begin`: only the words are known, `name` has them
    static constexpr qint64 whole = -2; ///< as `begin`: all of the source

    QUuid id;
    qint64 begin = 0;
    qint64 end = 0;
    QString name; ///< mostly its words, which may be cut short
    QString coder;
    QDateTime created; ///< UTC, as `modified`; either may be invalid
    QDateTime modified;
    QList<Coding> codings;
    QString memo;
};

enum class ValueType : quint8 { Text, Boolean, Integer, Float, Date, DateTime };

/// Something that can be said of sources and cases.
struct Variable {
    QUuid id;
    QString name;
    ValueType type = ValueType::Text;
    QString description;
};

struct Value {
    QUuid variable;
    QString text; ///< as XML writes values of the type
};

struct Source {
    QUuid id;
    QString name;
    QString memo;
    QDateTime created;
    QList<Value> values;
    QList<Passage> passages;
    std::optional<QString> text; ///< where it is there; of what comes in it may lie in `textPath`
    QString textPath; ///< names in the container
    QString originalPath; ///< of a DOCX or PDF
    QByteArray original; ///< its bytes, of what goes out
    bool isPdf = false;
};

/// A person or thing that is studied: of Crossread, who speaks.
struct Case {
    QUuid id;
    QString name;
    QString memo;
    QList<Value> values;
    QList<QUuid> sources; ///< that are all about it
    QList<QUuid> passages;
};

struct Link {
    enum class Direction : quint8 { Associative, OneWay, Bidirectional };

    QUuid id;
    QString name;
    Direction direction = Direction::OneWay;
    QUuid from; ///< a passage, mostly; null where it leads nowhere
    QUuid to;
    QString memo;
    QString coder;
    QDateTime created;
};

/// A folder of sources, or codes that belong together.
struct Set {
    QUuid id;
    QString name;
    QList<Core::CodeId> codes;
    QList<QUuid> sources;
};

/// What could not be carried, by kind.
enum class Loss : quint8 {
    // going out
    Topic,
    Query,
    LostPassage, ///< one whose place is not known any more
    LostLink,
    MovedMark,
    CodeKey,
    WhoSpeaks, ///< what the reader said of the labels of a document
    OriginalFile,
    // coming in
    Picture,
    Recording,
    PdfArea,
    MissingSource,
    OutsideOfText,
    UnknownCode,
    OtherLink,
    CasePassage,
    NoteCoding,
    RichNote,
    Graph,
    Value,
    PdfReadOtherwise,
    NameTaken,
    NoteOnSet,
    CoderId, ///< coders are known by their names, and two had the same
    Authorship, ///< of a note that became a memo, or of who changed a passage
    ImportantMark, ///< QualCoder's, of a coding
    Reference, ///< says where a source was published
    Beyond, ///< a folder of ours has not what only Crossread says
};

class Losses {
public:
    void add(Loss loss, qsizetype count = 1) { m_counts[loss] += count; }
    /// Names what it was, for the first few of its kind.
    void add(Loss loss, const QString &name);
    void forget(Loss loss)
    {
        m_counts.remove(loss);
        m_names.remove(loss);
    }
    [[nodiscard]] qsizetype count(Loss loss) const { return m_counts.value(loss); }
    [[nodiscard]] bool isEmpty() const { return m_counts.isEmpty(); }
    /// One for each kind: "3 pictures are left out: Crossread reads text."
    [[nodiscard]] QStringList sentences() const;

private:
    QMap<Loss, qsizetype> m_counts;
    QMap<Loss, QStringList> m_names;
};

struct Package {
    QString name;
    QString origin; ///< the program that wrote it
    QString memo;
    QList<Core::CoderIdentity> coders; ///< whose id does not follow from their name, see userId
    QList<Core::HandedOn> handedOn; ///< by the ids that sources and links have here
    QList<Core::Code> codes; ///< parents first
    QList<Variable> variables;
    QList<Source> sources;
    QList<Case> cases;
    QList<Link> links;
    QList<Set> sets;
    Losses losses;
    /// Of ours, what has no place above, as things that are new: whole, as the project's file has them, but for where on this
    /// machine a document lay. There is none in what others write.
    std::optional<QList<Core::AnyChange>> beyond = {};
    bool hasPairs = false; ///< some text has signs of two UTF-16 units; of what goes out

    /// What stays behind where `beyond` goes along.
    [[nodiscard]] Losses lossesInFolder() const;
};

/// An id that follows from another one and from what it is for: the same each time something goes out.
[[nodiscard]] QUuid derived(const QUuid &from, QLatin1StringView what);

}
