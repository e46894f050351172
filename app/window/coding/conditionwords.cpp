// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/conditionwords.h"

#include "compare/values/comparison.h"
#include "project/project.h"
#include "review/finding.h"

#include <QCoreApplication>
#include <QLocale>

namespace Crossread::Window {

using namespace Retrieve;

namespace {

struct ConditionWords {
    Q_DECLARE_TR_FUNCTIONS(ConditionWords)

public:
    const Project::Project &project;

    QString operator()(const All &all) const { return joined(all.of, tr(" and ", "between conditions")); }
    QString operator()(const Any &any) const { return joined(any.of, tr(" or ", "between conditions")); }
    QString operator()(const HasCode &has) const
    {
        if (has.code.isNull())
            return tr("without code");
        const QString path = project.codePath(has.code);
        if (path.isEmpty())
            return tr("a code that is gone");
        return has.below ? tr("code %1").arg(path) : tr("just code %1").arg(path);
    }
    QString operator()(const HasCodeOf &has) const
    {
        const Core::CodeSet *set = project.data().codeSet(has.set);
        return set == nullptr ? tr("a code set that is gone") : tr("code of “%1”", "a code set").arg(set->name);
    }
    QString operator()(const InGroup &in) const
    {
        return in.group.isEmpty() ? tr("in no group") : tr("in group %1").arg(in.group);
    }
    QString operator()(const HasValue &has) const
    {
        const Core::Attribute *attribute = project.data().attribute(has.attribute);
        if (attribute == nullptr)
            return tr("an attribute that is gone");
        if (!has.value.isEmpty())
            return tr("%1: %2", "an attribute and its value").arg(attribute->name, has.value);
        if (!has.from.isEmpty() && !has.to.isEmpty())
            return tr("%1 from %2 to %3", "an attribute and its bounds").arg(attribute->name, has.from, has.to);
        if (!has.from.isEmpty())
            return tr("%1 from %2 on", "an attribute").arg(attribute->name, has.from);
        return has.to.isEmpty() ? tr("%1 is known", "an attribute").arg(attribute->name)
                                : tr("%1 up to %2", "an attribute").arg(attribute->name, has.to);
    }
    QString operator()(const HasSpeaker &has) const
    {
        return has.name.isEmpty() ? tr("said by nobody") : tr("said by %1").arg(has.name);
    }
    QString operator()(const NamesTopic &names) const
    {
        const Core::Topic *topic = project.data().topic(names.topic);
        return topic == nullptr ? tr("a topic that is gone") : tr("topic %1").arg(topic->name);
    }
    QString operator()(const InDocument &in) const
    {
        const Core::DocumentRecord *record = project.record(in.document);
        return record == nullptr ? tr("a document that is gone") : tr("in %1", "a document").arg(record->name);
    }
    QString operator()(const ByCoder &by) const
    {
        return by.coder.isEmpty() ? tr("by no named coder") : tr("coded by %1").arg(by.coder);
    }
    QString operator()(const HasPlace &has) const
    {
        switch (has.state) {
        case Core::AnchorState::Exact: break;
        case Core::AnchorState::Moved: return tr("place to be looked at");
        case Core::AnchorState::Orphaned: return tr("place lost");
        }
        return tr("place as it was");
    }
    QString operator()(const HasVerdict &has) const { return tr("verdict: %1").arg(Compare::wordsFor(has.verdict)); }
    QString operator()(const HasRuling &has) const
    {
        return tr("link %1", "confirmed, rejected").arg(Review::wordsFor(has.state));
    }
    QString operator()(const LinkedWith &linked) const
    {
        const Core::DocumentRecord *record = project.record(linked.document);
        if (record == nullptr)
            return tr("linked with a document that is gone");
        //: a document; %1 has words that the comparison takes for the same, and nobody has ruled on it
        return linked.isFound ? tr("found in %1, not ruled on").arg(record->name)
                              : tr("linked with %1", "a document").arg(record->name);
    }
    QString operator()(const Dated &dated) const
    {
        const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
        const bool made = dated.of == Dated::Of::Annotation;
        if (dated.from.isValid() && dated.to.isValid()) {
            return (made ? tr("made %1 to %2") : tr("published %1 to %2")).arg(day(dated.from), day(dated.to));
        }
        if (dated.from.isValid())
            return (made ? tr("made from %1 on") : tr("published from %1 on")).arg(day(dated.from));
        return (made ? tr("made until %1") : tr("published until %1")).arg(day(dated.to));
    }
    QString operator()(const HasWords &has) const
    {
        const QString words = quoted(has.words);
        return has.in == HasWords::In::Memo ? tr("memo with %1", "words in quotation marks").arg(words) : words;
    }
    QString operator()(const Related &related) const
    {
        const QString other = related.to.empty() ? QString() : within(related.to.front(), project);
        const QString distance = distanceOf(related);
        switch (related.how) {
        case Related::How::Overlapping: return tr("overlapping %1").arg(other);
        case Related::How::Within: return tr("within %1").arg(other);
        case Related::How::Around: return tr("around %1").arg(other);
        case Related::How::Near: return tr("near %1 (%2)", "another annotation, and how far").arg(other, distance);
        case Related::How::FollowedBy:
            return tr("followed by %1 (%2)", "another annotation, and how far").arg(other, distance);
        }
        Q_UNREACHABLE_RETURN({});
    }

    /// As a part of another one: several that are joined stand in brackets.
    static QString within(const Condition &condition, const Project::Project &of)
    {
        const QString words = wordsFor(condition, of);
        const auto *all = std::get_if<All>(&condition.what);
        const auto *any = std::get_if<Any>(&condition.what);
        const bool isSeveral = (all != nullptr && all->of.size() > 1) || (any != nullptr && any->of.size() > 1);
        return isSeveral && !condition.isNegated ? tr("(%1)", "conditions that are joined").arg(words) : words;
    }

private:
    QString joined(const std::vector<Condition> &conditions, const QString &between) const
    {
        QStringList words;
        for (const Condition &one : conditions)
            words.append(within(one, project));
        return words.isEmpty() ? tr("everything") : words.join(between);
    }
    static QString quoted(const Core::FindQuery &words)
    {
        switch (words.mode) {
        case Core::FindMode::Plain: break;
        case Core::FindMode::WholeWord: return tr("whole words “%1”").arg(words.text);
        case Core::FindMode::RegularExpression: return tr("pattern “%1”").arg(words.text);
        }
        return tr("“%1”").arg(words.text);
    }
    static QString distanceOf(const Related &related)
    {
        switch (related.unit) {
        case Related::Unit::Sentence:
            return related.distance == 0 ? tr("same sentence") : tr("%n sentences", nullptr, related.distance);
        case Related::Unit::Paragraph:
            return related.distance == 0 ? tr("same paragraph") : tr("%n paragraphs", nullptr, related.distance);
        case Related::Unit::Turn:
            return related.distance == 0 ? tr("same turn") : tr("%n turns", nullptr, related.distance);
        }
        Q_UNREACHABLE_RETURN({});
    }
};

}

QString wordsFor(const Condition &condition, const Project::Project &project)
{
    if (condition.isNegated)
        return ConditionWords::tr("not: %1").arg(ConditionWords::within({condition.what}, project));
    return std::visit(ConditionWords{project}, condition.what);
}

QString wordsFor(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None: return ConditionWords::tr("Not grouped");
    case Grouping::Code: return ConditionWords::tr("By code");
    case Grouping::Speaker: return ConditionWords::tr("By speaker");
    case Grouping::Topic: return ConditionWords::tr("By topic");
    case Grouping::Document: return ConditionWords::tr("By document");
    case Grouping::Group: return ConditionWords::tr("By group");
    case Grouping::Attribute: return ConditionWords::tr("By attribute");
    case Grouping::Coder: return ConditionWords::tr("By coder");
    case Grouping::Day: return ConditionWords::tr("By day");
    case Grouping::Year: return ConditionWords::tr("By year published");
    case Grouping::Month: return ConditionWords::tr("By month published");
    case Grouping::Linked: return ConditionWords::tr("By linked document");
    }
    Q_UNREACHABLE_RETURN({});
}

}
