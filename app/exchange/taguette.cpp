// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Projects of Taguette: an SQLite file whose documents are HTML. Positions are bytes of the words in it as UTF-8, without the
// marks.
#include "exchange/foreigntables.h"
#include "exchange/refixml.h"
#include "import/formats/htmlpage.h"

#include <QFileInfo>

namespace Crossread::Exchange {

using Core::ErrorCode;
using Core::Result;
using namespace Qt::StringLiterals;

namespace {

// Of each sign it is remembered where it is, which takes six times the room of the sign.
constexpr qsizetype mostSigns = 24 << 20;
constexpr qsizetype deepestTag = 256;
constexpr qsizetype mostDocuments = 10'000;

qsizetype unitsIn(const Import::HtmlPage &page)
{
    qsizetype units = 0;
    for (const Import::HtmlNode &node : page.nodes())
        units += node.text.size();
    return units;
}

/// The words of a page, a paragraph a line, and where each byte of them is.
class PageWords {
public:
    explicit PageWords(const Import::HtmlPage &page)
    {
        static constexpr GumboTag blocks[]{GUMBO_TAG_P, GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4,
            GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_TR,
            GUMBO_TAG_TABLE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE, GUMBO_TAG_BR, GUMBO_TAG_HR, GUMBO_TAG_DL,
            GUMBO_TAG_DT, GUMBO_TAG_DD};
        m_signs.reserve(unitsIn(page));
        QList<qsizetype> ends; // of the blocks that are open
        for (qsizetype i = 0; i < page.nodes().size(); ++i) {
            while (!ends.isEmpty() && ends.constLast() <= i) {
                ends.removeLast();
                breakLine();
            }
            const Import::HtmlNode &node = page.node(i);
            if (!node.isText) {
                if (std::ranges::contains(blocks, node.tag)) {
                    breakLine();
                    ends.append(node.end);
                }
                continue;
            }
            for (qsizetype at = 0; at < node.text.size();) {
                const bool isPair = node.text[at].isHighSurrogate() && at + 1 < node.text.size();
                const QStringView sign = QStringView(node.text).sliced(at, isPair ? 2 : 1);
                // Line ends within a paragraph are blanks; those between paragraphs are nothing.
                const bool isBlank = sign[0].isSpace() && sign[0] != QChar::Nbsp;
                m_signs.append({quint32(m_bytes), quint32(text.size()), quint32(text.size())});
                m_bytes += sign.toUtf8().size();
                if (!isBlank)
                    text += sign;
                else if (!text.isEmpty() && !text.endsWith(u'\n') && !text.endsWith(u' '))
                    text += u' ';
                m_signs.last().end = quint32(text.size());
                at += sign.size();
            }
        }
        breakLine();
        while (text.endsWith(u'\n') || text.endsWith(u' '))
            text.chop(1);
    }

    /// In UTF-16 units of the text: from the first sign that begins there or later to the last one that begins before.
    [[nodiscard]] Core::TextSpan spanOf(qint64 begin, qint64 end) const
    {
        const auto first = std::ranges::lower_bound(m_signs, begin, {}, &Sign::byte);
        const auto behind = std::ranges::lower_bound(m_signs, end, {}, &Sign::byte);
        if (first == m_signs.cend() || behind <= first)
            return {};
        return {std::min(qsizetype(first->begin), text.size()), std::min(qsizetype((behind - 1)->end), text.size())};
    }
    [[nodiscard]] bool holds(qint64 byte) const { return 0 <= byte && byte <= m_bytes; }

    QString text;

private:
    void breakLine()
    {
        while (text.endsWith(u' '))
            text.chop(1);
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
    }

    struct Sign {
        quint32 byte; // at which it begins
        quint32 begin; // in the text
        quint32 end;
    };
    QList<Sign> m_signs;
    qint64 m_bytes = 0;
};

class TaguetteReader {
public:
    TaguetteReader(ForeignTables &tables, QString subject)
        : m_tables(tables)
        , m_subject(std::move(subject))
    {
    }

    [[nodiscard]] Result<Package> read()
    {
        m_package.origin = u"Taguette"_s;
        for (const auto step : {&TaguetteReader::readProjects, &TaguetteReader::readTags,
                 &TaguetteReader::readDocuments, &TaguetteReader::readHighlights}) {
            if (const auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return std::move(m_package);
    }

private:
    Result<void> readProjects()
    {
        return m_tables.each(
            u"projects"_s, {u"id"_s, u"name"_s, u"description"_s, u"created"_s}, u"id"_s, [&](const QVariantList &row) {
                m_projects.insert(row[0].toLongLong(), row[1].toString());
                if (m_package.name.isEmpty()) {
                    m_package.name = row[1].toString();
                    m_tables.setSeed(row[1].toString() + row[3].toString());
                }
                if (const QString memo = row[2].toString(); !memo.isEmpty())
                    m_package.memo += m_package.memo.isEmpty() ? memo : u"\n\n"_s + memo;
            });
    }

    /// Dots part the names from the top down: "security.guarantees".
    Result<void> readTags()
    {
        static constexpr Core::Rgb colours[]{
            0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xB8860B, 0x56B4E9, 0x8B5CF6, 0x6B7280};
        Result<void> made;
        const auto read =
            m_tables.each(u"tags"_s, {u"id"_s, u"path"_s, u"description"_s}, u"path"_s, [&](const QVariantList &row) {
                const QStringList names = row[1].toString().split(u'.', Qt::SkipEmptyParts);
                if (names.size() > deepestTag) {
                    made = Core::failure(ErrorCode::TooLarge, m_subject);
                    return;
                }
                QString path;
                Core::CodeId parent;
                for (const QString &name : names.isEmpty() ? QStringList{row[1].toString()} : names) {
                    path += u'.' + name;
                    Core::CodeId &known = m_byPath[path];
                    if (known.isNull()) {
                        known = Core::CodeId(QUuid::createUuidV5(m_tables.idOf("tag"_L1, 0), path.toUtf8()));
                        Core::Code code{known, parent, m_names[parent].take(name),
                            colours[size_t(m_package.codes.size()) % std::size(colours)], {}, {},
                            int(m_package.codes.size())};
                        m_indices.insert(known, m_package.codes.size());
                        m_package.codes.append(code);
                    }
                    parent = known;
                }
                m_tags.insert(row[0].toLongLong(), parent);
                if (const auto index = m_indices.constFind(parent); index != m_indices.cend()) {
                    if (QString &memo = m_package.codes[*index].memo; memo.isEmpty())
                        memo = row[2].toString();
                }
            });
        return read ? made : read;
    }

    Result<void> readDocuments()
    {
        Result<void> parsed;
        const auto read = m_tables.each(u"documents"_s,
            {u"id"_s, u"name"_s, u"description"_s, u"created"_s, u"contents"_s, u"project_id"_s}, u"id"_s,
            [&](const QVariantList &row) {
                if (!parsed)
                    return;
                const auto page = Import::HtmlPage::parse(row[4].toString(), m_subject);
                m_signsLeft -= page ? unitsIn(*page) : 0;
                if (!page || m_signsLeft < 0 || m_package.sources.size() >= mostDocuments) {
                    parsed = page ? Core::failure(ErrorCode::TooLarge, m_subject) : std::unexpected(page.error());
                    return;
                }
                PageWords words(*page);
                Source source;
                source.id = m_tables.idOf("document"_L1, row[0].toLongLong());
                source.name = row[1].toString();
                source.memo = row[2].toString();
                source.created = QDateTime::fromString(row[3].toString().left(19), u"yyyy-MM-dd HH:mm:ss"_s);
                source.created.setTimeZone(QTimeZone::UTC);
                source.text = words.text;
                if (m_projects.size() > 1)
                    addTo(m_projects.value(row[5].toLongLong()), source.id);
                m_documents.insert(row[0].toLongLong(), {m_package.sources.size(), std::move(words)});
                m_package.sources.append(source);
            });
        return read ? parsed : read;
    }

    void addTo(const QString &project, const QUuid &source)
    {
        auto set = std::ranges::find(m_package.sets, project, &Set::name);
        if (set == m_package.sets.end())
            set = m_package.sets.insert(
                set, {QUuid::createUuidV5(m_tables.idOf("set"_L1, 0), project.toUtf8()), project, {}, {}});
        set->sources.append(source);
    }

    Result<void> readHighlights()
    {
        QHash<qint64, QList<Core::CodeId>> tags;
        const auto read = m_tables.each(u"highlight_tags"_s, {u"highlight_id"_s, u"tag_id"_s},
            u"highlight_id, tag_id"_s, [&](const QVariantList &row) {
                if (const Core::CodeId code = m_tags.value(row[1].toLongLong()); !code.isNull())
                    tags[row[0].toLongLong()].append(code);
            });
        if (!read)
            return read;
        return m_tables.each(u"highlights"_s, {u"id"_s, u"document_id"_s, u"start_offset"_s, u"end_offset"_s}, u"id"_s,
            [&](const QVariantList &row) {
                const auto document = m_documents.constFind(row[1].toLongLong());
                const qint64 begin = row[2].toLongLong();
                const qint64 end = row[3].toLongLong();
                if (document == m_documents.cend() || !document->second.holds(begin) || !document->second.holds(end)) {
                    m_package.losses.add(Loss::OutsideOfText);
                    return;
                }
                Passage passage;
                passage.id = m_tables.idOf("highlight"_L1, row[0].toLongLong());
                const Core::TextSpan span = document->second.spanOf(begin, end);
                passage.begin = span.begin;
                passage.end = span.end;
                for (const Core::CodeId &code : tags.value(row[0].toLongLong()))
                    passage.codings.append({{}, code, {}, {}});
                m_package.sources[document->first].passages.append(passage);
            });
    }

    ForeignTables &m_tables;
    QString m_subject;
    Package m_package;
    QHash<qint64, QString> m_projects;
    QHash<QString, Core::CodeId> m_byPath;
    QHash<Core::CodeId, qsizetype> m_indices; // among the codes of the package
    qsizetype m_signsLeft = mostSigns;
    QHash<Core::CodeId, FreeNames> m_names;
    QHash<qint64, Core::CodeId> m_tags;
    QHash<qint64, std::pair<qsizetype, PageWords>> m_documents;
};

}

Result<std::unique_ptr<ForeignFile>> openTaguette(const QString &path, const Core::Progress &progress)
{
    const QString subject = QFileInfo(path).fileName();
    auto tables = ForeignTables::open(path, subject, progress);
    if (!tables)
        return std::unexpected(tables.error());
    if (!(*tables)->has(u"highlights"_s, {u"start_offset"_s, u"end_offset"_s})
        || !(*tables)->has(u"documents"_s, {u"contents"_s}) || !(*tables)->has(u"tags"_s, {u"path"_s}))
        return Core::failure(ErrorCode::WrongFormat, subject);
    return TaguetteReader(**tables, subject).read().transform([](Package package) {
        return std::unique_ptr<ForeignFile>(new TakenFile(std::move(package), {.unit = Counting::Unit::Utf16}));
    });
}

}
