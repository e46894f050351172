// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packeddocument.h"

#include "core/packing.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace Crossread::Store {

using namespace Core;

namespace {

constexpr int form = 1;
constexpr qsizetype farthest = qsizetype(1) << 40; // in a source file

// Each kind of thing is said once, for both ways: `Way` is a Packer or an Unpacker with what it fills.

/// Packs.
class Writing {
public:
    static constexpr bool reads = false;
    void number(auto value) { m_packer.number(qint64(value)); }
    void number(auto value, qint64, qint64) { m_packer.number(qint64(value)); }
    void flag(bool value) { m_packer.number(value ? 1 : 0); }
    void fraction(double value) { m_packer.fraction(value); }
    void text(const QString &value) { m_packer.text(value); }
    void bytes(const QByteArray &value) { m_packer.bytes(value); }
    void texts(const QStringList &values) { m_packer.texts(values); }
    template <typename T>
    void each(const QList<T> &values, auto &&one)
    {
        m_packer.number(values.size());
        for (const T &value : values)
            one(*this, value);
    }
    [[nodiscard]] QByteArray take() { return m_packer.take(); }

private:
    Packer m_packer;
};

/// Unpacks into the same places.
class Reading {
public:
    static constexpr bool reads = true;
    explicit Reading(QByteArrayView bytes)
        : m_unpacker(bytes)
    {
    }
    template <typename T>
    void number(T &value)
    {
        value = T(m_unpacker.number(std::numeric_limits<int>::min(), farthest));
    }
    template <typename T>
    void number(T &value, qint64 least, qint64 most)
    {
        value = T(m_unpacker.number(least, most));
    }
    void flag(bool &value) { value = m_unpacker.number(0, 1) == 1; }
    void fraction(double &value) { value = m_unpacker.fraction(); }
    void text(QString &value) { value = m_unpacker.text(); }
    void bytes(QByteArray &value) { value = m_unpacker.bytes(); }
    void texts(QStringList &values) { values = m_unpacker.texts(); }
    template <typename T>
    void each(QList<T> &values, auto &&one)
    {
        for (qsizetype left = m_unpacker.count(); left > 0 && m_unpacker.isGood(); --left) {
            T value{};
            one(*this, value);
            values.append(std::move(value));
        }
    }
    [[nodiscard]] bool isWhole() const { return m_unpacker.isGood() && m_unpacker.atEnd(); }
    [[nodiscard]] bool isGood() const { return m_unpacker.isGood(); }

private:
    Unpacker m_unpacker;
};

void span(auto &way, auto &span, qsizetype size)
{
    way.number(span.begin, 0, size);
    way.number(span.end, 0, size);
}

void time(auto &way, auto &time)
{
    qint64 value = time ? time->count() + 1 : 0;
    way.number(value, 0, qint64(1) << 50);
    if constexpr (std::remove_reference_t<decltype(way)>::reads)
        time = value > 0 ? std::optional(std::chrono::milliseconds(value - 1)) : std::nullopt;
}

void locator(auto &way, auto &locator, qsizetype size)
{
    way.number(locator.position, 0, size);
    way.text(locator.page);
    time(way, locator.begin);
    time(way, locator.end);
    way.text(locator.line);
    way.text(locator.paragraph);
}

void comment(auto &way, auto &comment, qsizetype size)
{
    span(way, comment.span, size);
    way.text(comment.text);
    way.text(comment.author);
    qint64 made = comment.made.isValid() ? comment.made.toMSecsSinceEpoch() : 0;
    way.number(made, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    if constexpr (std::remove_reference_t<decltype(way)>::reads)
        comment.made = made != 0 ? QDateTime::fromMSecsSinceEpoch(made, QTimeZone::UTC) : QDateTime();
}

void metadata(auto &way, auto &metadata)
{
    way.text(metadata.title);
    way.texts(metadata.authors);
    way.text(metadata.publisher);
    way.text(metadata.published);
    way.text(metadata.address);
    way.text(metadata.accessed);
    way.text(metadata.language);
}

void lists(auto &way, auto &document)
{
    const qsizetype size = document.text.size();
    way.each(document.paragraphs, [size](auto &way, auto &paragraph) {
        way.number(paragraph.begin, 0, size);
        way.number(paragraph.kind, 0, paragraphKindCount - 1);
        way.number(paragraph.level, 0, 255);
    });
    way.each(document.locators, [size](auto &way, auto &one) { locator(way, one, size); });
    way.each(document.comments, [size](auto &way, auto &one) { comment(way, one, size); });
    way.each(document.cleanups, [size](auto &way, auto &cleanup) {
        way.number(cleanup.kind, 0, cleanupKindCount - 1);
        span(way, cleanup.source, farthest);
        way.text(cleanup.original);
        way.number(cleanup.position, 0, size);
    });
    way.each(document.speakers, [](auto &way, auto &speaker) {
        way.text(speaker.name);
        way.text(speaker.role);
        way.texts(speaker.labels);
        way.flag(speaker.anonymous);
    });
    way.each(document.turns, [size](auto &way, auto &turn) {
        span(way, turn.span, size);
        span(way, turn.label, size);
        span(way, turn.note, size);
        way.number(turn.speech, 0, size);
        way.number(turn.speaker, 0, std::numeric_limits<int>::max());
    });
    way.each(document.quotations, [size](auto &way, auto &quotation) {
        span(way, quotation.span, size);
        span(way, quotation.words, size);
    });
    way.each(document.labelCandidates, [size](auto &way, auto &candidate) {
        way.text(candidate.label);
        way.number(candidate.count, 0, std::numeric_limits<int>::max());
        way.text(candidate.firstWords);
        way.number(candidate.position, 0, size);
        way.flag(candidate.accepted);
        way.flag(candidate.sure);
    });
}

void whole(auto &way, auto &document, auto &stretches)
{
    way.text(document.text);
    way.number(document.kind, 0, int(DocumentKind::Other));
    way.bytes(document.sourceSha256);
    way.bytes(document.textSha256);
    way.text(document.format);
    way.number(document.formatVersion);
    way.text(document.encoding);
    way.fraction(document.encodingConfidence);
    way.text(document.title);
    metadata(way, document.metadata);
    way.texts(document.remarks);
    lists(way, document);
    way.each(stretches, [](auto &way, auto &stretch) {
        way.number(stretch.readingUnits, 0, farthest);
        way.number(stretch.sourcePoints, 0, farthest);
        way.flag(stretch.copied);
    });
}

bool isSound(TextSpan span)
{
    return span.begin <= span.end;
}

bool keepsPromises(const Document &document)
{
    if (document.paragraphs.isEmpty() || document.paragraphs.first().begin != 0)
        return false;
    for (qsizetype i = 1; i < document.paragraphs.size(); ++i) {
        const qsizetype begin = document.paragraphs[i].begin;
        if (begin <= document.paragraphs[i - 1].begin || document.text[begin - 1] != u'\n')
            return false;
    }
    if (document.paragraphs.size() != document.text.count(u'\n') + 1)
        return false;
    const auto hasSpeaker = [&](const Turn &turn) {
        return turn.speaker >= 0 && turn.speaker < document.speakers.size() && isSound(turn.span) && isSound(turn.label)
            && isSound(turn.note) && turn.span.begin <= turn.speech && turn.speech <= turn.span.end;
    };
    const auto overlap = [](const Turn &one, const Turn &next) { return next.span.begin < one.span.end; };
    return std::ranges::all_of(document.turns, hasSpeaker)
        && std::ranges::adjacent_find(document.turns, overlap) == document.turns.end()
        && std::ranges::is_sorted(document.locators, {}, &Locator::position)
        && (document.locators.isEmpty() || document.locators.last().position < document.text.size())
        && std::ranges::all_of(
            document.quotations, [](const Quotation &one) { return isSound(one.span) && isSound(one.words); })
        && std::ranges::all_of(document.cleanups, [](const Cleanup &one) { return one.source.begin <= one.source.end; })
        && std::ranges::all_of(document.comments, [](const Comment &one) { return isSound(one.span); });
}

}

QByteArray packed(const Document &document)
{
    Writing way;
    way.number(form);
    const auto stretches = document.sourceMap.stretches();
    whole(way, document, stretches);
    return way.take();
}

std::optional<Document> unpackedDocument(QByteArrayView bytes)
{
    Reading way(bytes);
    int found = 0;
    way.number(found, form, form);
    Document document;
    QList<SourceMap::Stretch> stretches;
    if (way.isGood())
        whole(way, document, stretches);
    if (!way.isWhole() || !document.sourceMap.assign(stretches, document.text) || !keepsPromises(document))
        return std::nullopt;
    return document;
}

}
