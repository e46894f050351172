// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "store/description.h"

/// Every stored type, described. A new field is one line here, and one in a migration with a default: Added<…>.
namespace Crossread::Store {

template <>
struct Description<Core::TextSpan> : Fields< //
                                         Field<"begin", &Core::TextSpan::begin>, //
                                         Field<"end", &Core::TextSpan::end>> { };

template <>
struct Description<Core::Anchor> : Fields< //
                                       Part<"", &Core::Anchor::span, "span_">, //
                                       Field<"exact", &Core::Anchor::exact>, //
                                       Field<"prefix", &Core::Anchor::prefix>, //
                                       Field<"suffix", &Core::Anchor::suffix>, //
                                       Field<"text", &Core::Anchor::textSha256, "text_sha256">> { };

template <>
struct Description<Core::LabelDecision> : Fields< //
                                              Field<"label", &Core::LabelDecision::label>, //
                                              Field<"person", &Core::LabelDecision::person>, //
                                              Field<"speaker", &Core::LabelDecision::isSpeaker>> { };

template <>
struct Description<Core::ImportOptions> : Fields< //
                                              Field<"disabled", &Core::ImportOptions::disabled>, //
                                              Field<"encoding", &Core::ImportOptions::encoding>, //
                                              Added<"field", &Core::ImportOptions::field>, //
                                              Added<"format", &Core::ImportOptions::format>, //
                                              Added<"formatVersion", &Core::ImportOptions::formatVersion>, //
                                              Field<"kind", &Core::ImportOptions::kind>, //
                                              Field<"labels", &Core::ImportOptions::labels>> { };

template <>
struct Description<Core::Metadata> : Fields< //
                                         Added<"accessed", &Core::Metadata::accessed>, //
                                         Added<"address", &Core::Metadata::address>, //
                                         Added<"authors", &Core::Metadata::authors>, //
                                         Added<"eventDate", &Core::Metadata::eventDate>, //
                                         Added<"eventPlace", &Core::Metadata::eventPlace>, //
                                         Added<"eventTitle", &Core::Metadata::eventTitle>, //
                                         Added<"language", &Core::Metadata::language>, //
                                         Added<"published", &Core::Metadata::published>, //
                                         Added<"publisher", &Core::Metadata::publisher>, //
                                         Added<"title", &Core::Metadata::title>, //
                                         Added<"translators", &Core::Metadata::translators>> { };

template <>
struct Description<Core::AttributeValue> : Fields< //
                                               Field<"attribute", &Core::AttributeValue::attribute>, //
                                               Field<"value", &Core::AttributeValue::value>> { };

template <>
struct Description<Core::DocumentRecord> : Fields< //
                                               Added<"attributes", &Core::DocumentRecord::attributes>, //
                                               Added<"group", &Core::DocumentRecord::group, "folder">, //
                                               Field<"id", &Core::DocumentRecord::id>, //
                                               Field<"imported", &Core::DocumentRecord::imported>, //
                                               Added<"memo", &Core::DocumentRecord::memo>, //
                                               Added<"metadata", &Core::DocumentRecord::metadata>, //
                                               Field<"name", &Core::DocumentRecord::name>, //
                                               Field<"options", &Core::DocumentRecord::options>, //
                                               Field<"path", &Core::DocumentRecord::sourcePath, "source_path">, //
                                               Field<"position", &Core::DocumentRecord::position>> {
    static constexpr std::string_view table = "document";
    static constexpr std::string_view called = "name";
    static constexpr std::string_view order = "position, name";
};

template <>
struct Description<Core::Code> : Fields< //
                                     Field<"colour", &Core::Code::colour>, //
                                     Added<"heading", &Core::Code::heading>, //
                                     Field<"id", &Core::Code::id>, //
                                     Field<"key", &Core::Code::key, "shortcut">, //
                                     Field<"memo", &Core::Code::memo>, //
                                     Field<"name", &Core::Code::name>, //
                                     Field<"parent", &Core::Code::parent, "parent", Form::MayBeNull>, //
                                     Field<"position", &Core::Code::position>> {
    static constexpr std::string_view table = "code";
    static constexpr std::string_view called = "name";
    static constexpr std::string_view order = "position, name";
};

template <>
struct Description<Core::Annotation> : Fields< //
                                           Part<"anchor", &Core::Annotation::anchor, "">, //
                                           Field<"coder", &Core::Annotation::coder>, //
                                           Field<"codes", &Core::Annotation::codes, "", Form::Apart>, //
                                           Field<"created", &Core::Annotation::created>, //
                                           Field<"document", &Core::Annotation::document>, //
                                           Field<"id", &Core::Annotation::id>, //
                                           Field<"memo", &Core::Annotation::memo>, //
                                           Field<"modified", &Core::Annotation::modified>, //
                                           Field<"state", &Core::Annotation::state>> {
    static constexpr std::string_view table = "annotation";
    static constexpr std::string_view called = "exact";
    static constexpr std::string_view order = "rowid"; // sorted in memory
};

template <>
struct Description<Core::Topic> : Fields< //
                                      Field<"colour", &Core::Topic::colour>, //
                                      Field<"enabled", &Core::Topic::enabled>, //
                                      Field<"id", &Core::Topic::id>, //
                                      Field<"name", &Core::Topic::name>, //
                                      Field<"phrases", &Core::Topic::phrases>, //
                                      Field<"position", &Core::Topic::position>> {
    static constexpr std::string_view table = "topic";
    static constexpr std::string_view called = "name";
    static constexpr std::string_view order = "position, name";
};

template <>
struct Description<Core::LinkEnd> : Fields< //
                                        Part<"anchor", &Core::LinkEnd::anchor, "">, //
                                        Field<"document", &Core::LinkEnd::document>, //
                                        Field<"state", &Core::LinkEnd::state>> { };

template <>
struct Description<Core::Link> : Fields< //
                                     Field<"coder", &Core::Link::coder>, //
                                     Field<"created", &Core::Link::created>, //
                                     Part<"from", &Core::Link::from, "from_">, //
                                     Field<"id", &Core::Link::id>, //
                                     Field<"note", &Core::Link::note>, //
                                     Field<"state", &Core::Link::state>, //
                                     Part<"to", &Core::Link::to, "to_">, //
                                     Field<"verdict", &Core::Link::verdict>> {
    static constexpr std::string_view table = "link";
    static constexpr std::string_view called = "from_exact";
    static constexpr std::string_view order = "created";
};

template <>
struct Description<Core::Attribute> : Fields< //
                                          Field<"choices", &Core::Attribute::choices>, //
                                          Field<"id", &Core::Attribute::id>, //
                                          Field<"name", &Core::Attribute::name>, //
                                          Field<"of", &Core::Attribute::of, "said_of">, //
                                          Field<"position", &Core::Attribute::position>, //
                                          Field<"type", &Core::Attribute::type>> {
    static constexpr std::string_view table = "attribute";
    static constexpr std::string_view called = "name";
    static constexpr std::string_view order = "position, name";
};

template <>
struct Description<Core::SpeakerRecord> : Fields< //
                                              Field<"attributes", &Core::SpeakerRecord::attributes>, //
                                              Field<"id", &Core::SpeakerRecord::id>, //
                                              Field<"memo", &Core::SpeakerRecord::memo>, //
                                              Field<"name", &Core::SpeakerRecord::name>> {
    static constexpr std::string_view table = "speaker";
    static constexpr std::string_view called = "name";
    static constexpr std::string_view order = "name";
};

template <>
struct Description<Core::CodeSet> : Fields< //
                                        Field<"codes", &Core::CodeSet::codes>, //
                                        Field<"id", &Core::CodeSet::id>, //
                                        Field<"name", &Core::CodeSet::name>, //
                                        Field<"position", &Core::CodeSet::position>> {
    static constexpr std::string_view table = "code_set";
    static constexpr std::string_view called = "name";
    static constexpr std::string_view order = "position, name";
};

template <>
struct Description<Core::SavedQuery> : Fields< //
                                           Field<"definition", &Core::SavedQuery::definition>, //
                                           Field<"id", &Core::SavedQuery::id>, //
                                           Field<"name", &Core::SavedQuery::name>, //
                                           Field<"position", &Core::SavedQuery::position>> {
    static constexpr std::string_view table = "query";
    static constexpr std::string_view called = "name";
    static constexpr std::string_view order = "position, name";
};

template <>
struct Description<Core::CoderIdentity> : Fields< //
                                              Field<"id", &Core::CoderIdentity::id>, //
                                              Field<"name", &Core::CoderIdentity::name>> { };

template <>
struct Description<Core::HandedOn> : Fields< //
                                         Field<"of", &Core::HandedOn::of>, //
                                         Field<"value", &Core::HandedOn::value>, //
                                         Field<"what", &Core::HandedOn::what>> { };

template <>
struct Description<Core::ProjectMemo> : Fields< //
                                            Added<"coders", &Core::ProjectMemo::coders>, //
                                            Added<"handedOn", &Core::ProjectMemo::handedOn, "handed_on">, //
                                            Field<"id", &Core::ProjectMemo::id>, //
                                            Field<"memo", &Core::ProjectMemo::memo>> {
    static constexpr std::string_view table = "project_memo";
    static constexpr std::string_view called = "memo";
    static constexpr std::string_view order = "id";
};

// Numbers that stand for something go from 0 to the highest of their kind.
template <typename Enum>
inline constexpr int highest = -1;
template <>
inline constexpr int highest<Core::AnchorState> = int(Core::AnchorState::Orphaned);
template <>
inline constexpr int highest<Core::LinkState> = int(Core::LinkState::ByHand);
template <>
inline constexpr int highest<Core::Verdict> = Core::verdictCount - 1;
template <>
inline constexpr int highest<Core::DocumentKind> = int(Core::DocumentKind::Other);
template <>
inline constexpr int highest<Core::CleanupKind> = Core::cleanupKindCount - 1;
template <>
inline constexpr int highest<Core::AttributeType> = int(Core::AttributeType::Choice);
template <>
inline constexpr int highest<Core::AttributeOf> = int(Core::AttributeOf::Speaker);

/// Far behind the end of any text; sums of such positions cannot overflow, and JSON holds them exactly.
constexpr qint64 furthestPosition = qint64(1) << 53;
constexpr qint64 furthestTime = 253'402'300'799'999; ///< the end of the year 9999, in milliseconds since 1970
constexpr Core::Rgb whitest = 0xFFFFFF; ///< the highest number of a colour

/// False for a value that nothing of ours can have written, although each of its fields is possible.
template <typename T>
[[nodiscard]] bool isSound(const T &)
{
    return true;
}
[[nodiscard]] inline bool isSound(Core::TextSpan span)
{
    return 0 <= span.begin && span.begin <= span.end && span.end <= furthestPosition;
}

[[nodiscard]] inline bool isSound(const Core::ProjectMemo &memo)
{
    return memo.id == Core::projectMemoId();
}

[[nodiscard]] constexpr bool isSoundTime(qint64 milliseconds)
{
    return -furthestTime <= milliseconds && milliseconds <= furthestTime;
}

/// Every kind of thing that has a table, the most frequent first. New kinds come last: tallies of earlier versions count
/// the first ones.
template <typename... T>
struct KindList {
    static constexpr size_t count = sizeof...(T);
    using Any = std::variant<T...>;
    static void each(auto &&visit) { (visit.template operator()<T>(), ...); }
    /// Until one says true.
    [[nodiscard]] static bool any(auto &&visit) { return (visit.template operator()<T>() || ...); }
};
using Kinds = KindList<Core::Annotation, Core::Link, Core::DocumentRecord, Core::Code, Core::Topic, Core::Attribute,
    Core::SpeakerRecord, Core::CodeSet, Core::SavedQuery, Core::ProjectMemo>;
static_assert(Kinds::count == std::variant_size_v<Core::AnyChange>);

}
