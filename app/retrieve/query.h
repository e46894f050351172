// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/annotation.h"
#include "core/attribute.h"
#include "core/error.h"
#include "core/finder.h"

#include <QDate>
#include <QJsonObject>

#include <variant>
#include <vector>

/// What somebody wants to see of a project's annotations, as a value: made of conditions, kept as JSON, answered by
/// evaluate(). It knows things by their ids, so that it holds when they are renamed.
namespace Crossread::Retrieve {

struct Condition;

struct All {
    std::vector<Condition> of; ///< none: everything
    friend bool operator==(const All &, const All &) = default;
};
struct Any {
    std::vector<Condition> of; ///< none: nothing
    friend bool operator==(const Any &, const Any &) = default;
};
struct HasCode {
    Core::CodeId code; ///< null: no code at all
    bool below = true; ///< or one below it
    friend bool operator==(const HasCode &, const HasCode &) = default;
};
/// One of the codes of a set.
struct HasCodeOf {
    Core::CodeSetId set;
    friend bool operator==(const HasCodeOf &, const HasCodeOf &) = default;
};
/// Words of that person among the annotated ones.
struct HasSpeaker {
    QString name; ///< as in Document::speakers, case aside; empty: words that nobody speaks
    friend bool operator==(const HasSpeaker &, const HasSpeaker &) = default;
};
/// The annotated words name the topic.
struct NamesTopic {
    Core::TopicId topic;
    friend bool operator==(const NamesTopic &, const NamesTopic &) = default;
};
struct InDocument {
    Core::DocumentId document;
    friend bool operator==(const InDocument &, const InDocument &) = default;
};
/// Of documents in that folder, or in one within it.
struct InGroup {
    QString group; ///< a path as DocumentRecord has it; empty: in none
    friend bool operator==(const InGroup &, const InGroup &) = default;
};
/// Of documents, or said by speakers, of whom that is said.
struct HasValue {
    Core::AttributeId attribute;
    QString value = {}; ///< case aside; empty: whatever, within the bounds
    QString from = {}; ///< numbers and dates: the least, as values are kept; empty: none
    QString to = {}; ///< the greatest; of dates all that begins so: "2022" has its December
    friend bool operator==(const HasValue &, const HasValue &) = default;
};
struct ByCoder {
    QString coder;
    friend bool operator==(const ByCoder &, const ByCoder &) = default;
};
/// Stands at its words, at others that want a look, or nowhere any more.
struct HasPlace {
    Core::AnchorState state = Core::AnchorState::Moved;
    friend bool operator==(const HasPlace &, const HasPlace &) = default;
};
/// Shares words with a statement or a passage of which that was said: by the reader, or where they say nothing else by a
/// comparison, if whoever asks has one.
struct HasVerdict {
    Core::Verdict verdict = Core::Verdict::Verbatim;
    friend bool operator==(const HasVerdict &, const HasVerdict &) = default;
};
struct HasRuling {
    Core::LinkState state = Core::LinkState::Confirmed;
    friend bool operator==(const HasRuling &, const HasRuling &) = default;
};
/// Shares words with a passage that is linked with that document: where an article is held against its transcript, what the
/// article takes up. Links that the reader has confirmed or drawn.
struct LinkedWith {
    Core::DocumentId document;
    bool isFound = false; ///< instead of those: what a comparison has found and the reader has not ruled on
    friend bool operator==(const LinkedWith &, const LinkedWith &) = default;
};
/// On one of these days, both included; an invalid one leaves that side open.
struct Dated {
    enum class Of {
        Annotation, ///< made, in the reader's time
        Document, ///< published, as far as that is known: "2022-02" is in February whole
    };
    Of of = Of::Annotation;
    QDate from = {};
    QDate to = {};
    friend bool operator==(const Dated &, const Dated &) = default;
};
struct HasWords {
    enum class In {
        Either, ///< text or memo
        Text,
        Memo,
        Anywhere, ///< also the names of its codes and its coder, and, of texts that are at hand, of who speaks
    };
    Core::FindQuery words;
    In in = In::Either;
    friend bool operator==(const HasWords &, const HasWords &) = default;
};
/// Stands in a relation to another annotation of the same document. One with several codes is as many annotations on the
/// same words, so it counts as the other one itself, but not as what follows it.
struct Related {
    enum class How {
        Overlapping, ///< shares words with it
        Within, ///< all its words are words of the other one
        Around, ///< the other way round
        Near, ///< not farther than `distance`, before or behind
        FollowedBy, ///< the other one begins behind its end, not farther than `distance`
    };
    enum class Unit { Sentence, Paragraph, Turn };
    How how = How::Overlapping;
    std::vector<Condition> to; ///< one, that the other annotation fulfils
    int distance = 0; ///< in units; 0: within the same one
    Unit unit = Unit::Sentence;
    friend bool operator==(const Related &, const Related &) = default;
};

struct Condition {
    std::variant<All, Any, HasCode, HasCodeOf, HasSpeaker, NamesTopic, InDocument, InGroup, HasValue, ByCoder, HasPlace,
        HasVerdict, HasRuling, LinkedWith, Dated, HasWords, Related>
        what = All();
    bool isNegated = false;
    friend bool operator==(const Condition &, const Condition &) = default;
};

enum class Order { Place, Text, Codes, Speaker, Memo, Coder, Made, Length };
/// Day: made. Year and Month: in which the document was published; one whose date is not known so far is in none.
/// Linked: the documents that LinkedWith means, each as linked and as found.
enum class Grouping { None, Code, Speaker, Topic, Document, Group, Attribute, Coder, Day, Year, Month, Linked };
constexpr int groupingCount = int(Grouping::Linked) + 1;

struct Query {
    Condition where = {};
    Grouping grouping = Grouping::None;
    Core::AttributeId attribute = {}; ///< that it is grouped by
    Order order = Order::Place;
    bool isDescending = false;

    [[nodiscard]] bool letsAllThrough() const { return where == Condition(); }
    friend bool operator==(const Query &, const Query &) = default;
};

/// {"where": {"all": [{"code": "…"}, {"not": true, "speaker": "Vladimir Putin"}]}, "group": "code", "sort": "made"}; what is
/// as usual is left out, so that the same query gives the same text.
[[nodiscard]] QJsonObject toJson(const Query &query);
/// Error: BadArgument, with what is not understood.
[[nodiscard]] Core::Result<Query> queryFromJson(const QByteArray &json);

}
