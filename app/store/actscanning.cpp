// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actreading.h"
#include "store/jsontext.h"

#include <QTimeZone>

#include <algorithm>

namespace Crossread::Store {

using namespace Core;

namespace {

/// A value read last, and its text: what comes again, as most things do from one annotation to the next, is not read again
/// and shares its memory.
template <typename T>
struct Known {
    QByteArrayView text;
    T value;
};

/// Reads one act's things in the order in which they are written.
class ActScanner {
public:
    explicit ActScanner(QByteArrayView json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool read(QList<AnyChange> &changes)
    {
        return readArray([&] {
            return change<Annotation>(changes) || change<Link>(changes) || change<DocumentRecord>(changes)
                || change<Code>(changes) || change<Topic>(changes);
        }) && m_json.atEnd();
    }

private:
    template <typename T>
    [[nodiscard]] bool change(QList<AnyChange> &changes)
    {
        const char *const begin = m_json.place();
        auto &read = std::get<Change<T>>(changes.emplaceBack(std::in_place_type<Change<T>>));
        if (m_json.raw("{") && side(R"("after":)", read.after) && side(R"("before":)", read.before)
            && m_json.raw(R"("what":")") && m_json.raw(nameOf<T>) && m_json.raw(R"("})") && isChange(read))
            return true;
        changes.removeLast();
        m_json.goTo(begin);
        return false;
    }

    template <typename T>
    [[nodiscard]] bool side(QByteArrayView key, std::optional<T> &value)
    {
        if (!m_json.raw(key))
            return true;
        return read(value.emplace()) && m_json.raw(",");
    }

    [[nodiscard]] bool readArray(auto readOne)
    {
        if (!m_json.raw("["))
            return false;
        if (m_json.raw("]"))
            return true;
        do {
            if (!readOne())
                return false;
        } while (m_json.raw(","));
        return m_json.raw("]");
    }

    template <typename T>
    [[nodiscard]] bool readKnown(Known<T> &last, T &value, auto readNew)
    {
        // A whole value ends with what cannot stand inside of it, so that none is the beginning of another.
        if (!last.text.isEmpty() && m_json.raw(last.text)) {
            value = last.value;
            return true;
        }
        const char *const begin = m_json.place();
        if (!readNew(value))
            return false;
        last = {{begin, m_json.place()}, value};
        return true;
    }

    [[nodiscard]] bool read(QString &text) { return m_json.string(text); }
    [[nodiscard]] bool read(bool &value) { return m_json.boolean(value); }
    [[nodiscard]] bool read(int &value) { return m_json.number(value); }
    [[nodiscard]] bool read(qint64 &value) { return m_json.number(value); }

    [[nodiscard]] bool read(Rgb &value)
    {
        qint64 number = 0;
        if (!m_json.number(number))
            return false;
        value = Rgb(number);
        return true;
    }

    [[nodiscard]] bool read(QDateTime &time)
    {
        qint64 milliseconds = 0;
        if (!m_json.number(milliseconds))
            return false;
        time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
        return true;
    }

    template <typename Tag>
    [[nodiscard]] bool read(Id<Tag> &id)
    {
        QUuid uuid;
        if (!m_json.id(uuid))
            return false;
        id = Id<Tag>(uuid);
        return true;
    }

    /// One of 0 to `highest`.
    template <typename Number>
    [[nodiscard]] bool read(Number &value, int highest)
    {
        int number = 0;
        if (!m_json.number(number) || number < 0 || number > highest)
            return false;
        value = Number(number);
        return true;
    }

    /// `key` comes with what stands before and behind it.
    template <typename... T>
    [[nodiscard]] bool field(QByteArrayView key, T &&...value)
    {
        return m_json.raw(key) && read(value...);
    }

    [[nodiscard]] bool read(LabelDecision &decision)
    {
        return field(R"({"label":)", decision.label) && field(R"(,"person":)", decision.person)
            && field(R"(,"speaker":)", decision.isSpeaker) && m_json.raw("}");
    }

    [[nodiscard]] bool read(ImportOptions &options)
    {
        const bool begun = m_json.raw(R"({"disabled":)")
            && readArray([&] { return read(options.disabled.emplaceBack(), cleanupKindCount - 1); })
            && field(R"(,"encoding":)", options.encoding);
        if (!begun)
            return false;
        if (m_json.raw(R"(,"kind":)") && !read(options.kind.emplace(), int(DocumentKind::Other)))
            return false;
        return m_json.raw(R"(,"labels":)") && readArray([&] { return read(options.labels.emplaceBack()); })
            && m_json.raw("}");
    }

    [[nodiscard]] bool read(Anchor &anchor)
    {
        qint64 begin = 0;
        qint64 end = 0;
        const auto hash = [this](QByteArray &bytes) { return m_json.hex(bytes); };
        const bool read = field(R"({"begin":)", begin) && field(R"(,"end":)", end)
            && field(R"(,"exact":)", anchor.exact) && field(R"(,"prefix":)", anchor.prefix)
            && field(R"(,"suffix":)", anchor.suffix) && m_json.raw(R"(,"text":)")
            && readKnown(m_hash, anchor.textSha256, hash) && m_json.raw("}");
        anchor.span = {qsizetype(begin), qsizetype(end)};
        return read;
    }

    [[nodiscard]] bool read(LinkEnd &end)
    {
        return field(R"({"anchor":)", end.anchor) && field(R"(,"document":)", end.document)
            && field(R"(,"state":)", end.state, int(AnchorState::Orphaned)) && m_json.raw("}");
    }

    [[nodiscard]] bool read(DocumentRecord &record)
    {
        return field(R"({"id":)", record.id) && field(R"(,"imported":)", record.imported)
            && field(R"(,"name":)", record.name) && field(R"(,"options":)", record.options)
            && field(R"(,"path":)", record.sourcePath) && field(R"(,"position":)", record.position) && m_json.raw("}");
    }

    [[nodiscard]] bool read(Code &code)
    {
        return field(R"({"colour":)", code.colour) && field(R"(,"id":)", code.id) && field(R"(,"key":)", code.key)
            && field(R"(,"memo":)", code.memo) && field(R"(,"name":)", code.name) && m_json.raw(R"(,"parent":)")
            && (m_json.raw(R"("")") || read(code.parent)) && field(R"(,"position":)", code.position) && m_json.raw("}");
    }

    [[nodiscard]] bool read(Annotation &annotation)
    {
        const auto anchor = [this](Anchor &value) { return read(value); };
        const auto text = [this](QString &value) { return read(value); };
        const auto codes = [this](QList<CodeId> &ids) { return readArray([&] { return read(ids.emplaceBack()); }); };
        return m_json.raw(R"({"anchor":)") && readKnown(m_anchor, annotation.anchor, anchor)
            && m_json.raw(R"(,"coder":)") && readKnown(m_coder, annotation.coder, text) && m_json.raw(R"(,"codes":)")
            && readKnown(m_codes, annotation.codes, codes) && field(R"(,"created":)", annotation.created)
            && field(R"(,"document":)", annotation.document) && field(R"(,"id":)", annotation.id)
            && m_json.raw(R"(,"memo":)") && readKnown(m_memo, annotation.memo, text)
            && field(R"(,"modified":)", annotation.modified)
            && field(R"(,"state":)", annotation.state, int(AnchorState::Orphaned)) && m_json.raw("}");
    }

    [[nodiscard]] bool read(Topic &topic)
    {
        return field(R"({"colour":)", topic.colour) && field(R"(,"enabled":)", topic.enabled)
            && field(R"(,"id":)", topic.id) && field(R"(,"name":)", topic.name) && m_json.raw(R"(,"phrases":)")
            && readArray([&] { return read(topic.phrases.emplaceBack()); }) && field(R"(,"position":)", topic.position)
            && m_json.raw("}");
    }

    [[nodiscard]] bool read(Link &link)
    {
        const bool most = field(R"({"coder":)", link.coder) && field(R"(,"created":)", link.created)
            && field(R"(,"from":)", link.from) && field(R"(,"id":)", link.id) && field(R"(,"note":)", link.note)
            && field(R"(,"state":)", link.state, int(LinkState::ByHand)) && field(R"(,"to":)", link.to);
        return most && (!m_json.raw(R"(,"verdict":)") || read(link.verdict.emplace(), verdictCount - 1))
            && m_json.raw("}");
    }

    JsonScanner m_json;
    Known<Anchor> m_anchor;
    Known<QByteArray> m_hash;
    Known<QList<CodeId>> m_codes;
    Known<QString> m_coder;
    Known<QString> m_memo;
};

}

std::optional<QList<AnyChange>> changesFromOwnJson(const QByteArray &json)
{
    QList<AnyChange> changes;
    changes.reserve(QByteArrayView(json).count(R"("what":")")); // at most so many
    if (!QByteArrayView(json).isValidUtf8() || !ActScanner(json).read(changes))
        return {};
    return changes;
}

}
