// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/webplaces.h"

#include "core/fold.h"
#include "library/steps.h"
#include "library/webexchange.h"

#include <QMultiHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;
using Exchange::WebAnnotation;

namespace {

constexpr qsizetype leastAlone = 20; // units; shorter words stand in many a text
constexpr qsizetype longestAddress = 4096;
constexpr qsizetype lookEach = 256; // annotations between two looks whether to go on

/// Addresses that lead to the same page.
QString sameAddress(const QString &address)
{
    if (address.size() > longestAddress)
        return address;
    QUrl url(address);
    url.setFragment({});
    url.setScheme(url.scheme() == "http"_L1 ? u"https"_s : url.scheme());
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments).toString();
}

/// Words as people copy them: other quotation marks, dashes and blanks, line ends for blanks. Of the same length.
QString asCopied(QStringView words)
{
    return folded(words).replace(u'\n', u' ');
}

/// Where words stand once; empty where they do not, or more often.
TextSpan onlyIn(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    return at < 0 || text.indexOf(words, at + 1) >= 0 ? TextSpan() : TextSpan{at, at + words.size()};
}

/// A text in which many annotations are looked for.
class SearchedText {
public:
    explicit SearchedText(DocumentPtr document)
        : m_document(std::move(document))
        , m_hasPairs(std::ranges::any_of(m_document->text, [](QChar unit) { return unit.isSurrogate(); }))
    {
    }

    /// Empty where it does not stand there.
    [[nodiscard]] TextSpan find(const WebAnnotation &annotation)
    {
        if (const TextSpan span = byPosition(annotation); !span.isEmpty() || annotation.exact.isEmpty())
            return span;
        if (const TextSpan only = onlyIn(text(), annotation.exact); !only.isEmpty())
            return only;
        const bool isThere = text().contains(annotation.exact);
        if (const TextSpan only = isThere ? TextSpan() : findOnly(asCopied(annotation.exact)); !only.isEmpty())
            return only;
        // Among several, or by likeness near the old place, more has to be known than the words.
        const bool hasContext = !annotation.prefix.isEmpty() || !annotation.suffix.isEmpty();
        if (annotation.begin < 0 && !(isThere && hasContext))
            return {};
        const Anchor anchor{{}, annotation.exact, annotation.prefix, annotation.suffix, {}};
        const ResolvedAnchor found = resolveAnchor(anchor, text(), m_document->textSha256);
        return found.state == AnchorState::Orphaned ? TextSpan() : found.span;
    }

    /// As onlyIn(); words are given asCopied().
    [[nodiscard]] TextSpan findOnly(const QString &words) { return onlyIn(folds(), words); }
    [[nodiscard]] bool holds(const QString &words) { return folds().contains(words); }

    [[nodiscard]] Anchor anchorAt(TextSpan span) const { return makeAnchor(text(), m_document->textSha256, span); }
    [[nodiscard]] const Document &document() const { return *m_document; }

private:
    [[nodiscard]] const QString &text() const { return m_document->text; }
    [[nodiscard]] const QString &folds()
    {
        if (m_folded.isEmpty())
            m_folded = asCopied(text());
        return m_folded;
    }

    /// The position counts where its words stand there.
    [[nodiscard]] TextSpan byPosition(const WebAnnotation &annotation) const
    {
        if (annotation.begin < 0 || annotation.end <= annotation.begin)
            return {};
        // In code points as the model wants them, or in UTF-16 units as Hypothes.is counts.
        const TextSpan units{qsizetype(annotation.begin), qsizetype(annotation.end)};
        const TextSpan points = m_hasPairs
            ? TextSpan{unitsOfCodePoints(text(), annotation.begin), unitsOfCodePoints(text(), annotation.end)}
            : units;
        for (const TextSpan span : {points, units}) {
            const bool isThere = span.end <= text().size() && !span.isEmpty();
            if (isThere && (annotation.exact.isEmpty() || m_document->textOf(span) == annotation.exact))
                return span;
        }
        return {};
    }

    DocumentPtr m_document;
    bool m_hasPairs;
    QString m_folded;
};

class Placing {
public:
    Placing(const Project::Snapshot &project, const QList<WebAnnotation> &annotations)
        : m_project(project)
        , m_annotations(annotations)
        , m_places(annotations.size())
        , m_found(annotations.size(), By::Nothing)
    {
        for (qsizetype i = 0; i < annotations.size(); ++i) {
            if (!annotations[i].source.isEmpty())
                m_byAddress.insert(sameAddress(annotations[i].source), i);
            if (!annotations[i].title.isEmpty())
                m_byTitle.insert(annotations[i].title, i);
        }
    }

    Result<QList<WebPlace>> place(const Progress &progress)
    {
        Result<void> done;
        if (!m_byAddress.isEmpty() || !m_byTitle.isEmpty())
            done = eachText(Progress(progress, 0, 500), [this](auto &...page) { return placeNamed(page...); });
        collectNameless();
        if (done && !m_nameless.isEmpty())
            done = eachText(Progress(progress, 500, 1000), [this](auto &...page) { return placeByWords(page...); });
        if (!done)
            return std::unexpected(done.error());
        return std::move(m_places);
    }

private:
    enum class By : quint8 { Address, Title, Words, Nothing }; ///< surest first

    /// One after the other: whoever has five hundred of them has no room for all at once.
    template <typename Look>
    Result<void> eachText(const Progress &progress, Look look)
    {
        const QList<DocumentRecord> records = m_project.data().documents();
        for (qsizetype i = 0; i < records.size(); ++i) {
            const Progress step = stepOf(progress, i, records.size());
            auto text = m_project.inPassing(records[i].id, step);
            if (!text)
                return std::unexpected(text.error());
            SearchedText page(*std::move(text));
            if (!look(page, records[i], progress))
                return failure(ErrorCode::Canceled);
        }
        return {};
    }

    void put(qsizetype i, By by, const DocumentRecord &record, const SearchedText &page, TextSpan span)
    {
        m_places[i] = {record.id, page.anchorAt(span)};
        m_found[i] = by;
    }

    /// False: canceled.
    bool placeNamed(SearchedText &page, const DocumentRecord &record, const Progress &progress)
    {
        const auto placeAll = [&](const QList<qsizetype> &named, By by) {
            for (qsizetype i = 0; i < named.size(); ++i) {
                if (i % lookEach == 0 && progress.isCanceled())
                    return false;
                if (m_found[named[i]] <= by)
                    continue;
                if (const TextSpan span = page.find(m_annotations[named[i]]); !span.isEmpty())
                    put(named[i], by, record, page, span);
            }
            return true;
        };
        const Document &text = page.document();
        const QSet<QString> addresses{
            sameAddress(addressOf(record, text)), sameAddress(u"urn:uuid:"_s + record.id.toString())};
        const QSet<QString> titles{record.name, text.title, text.metadata.title};
        return std::ranges::all_of(addresses,
                   [&](const QString &address) { return placeAll(m_byAddress.values(address), By::Address); })
            && std::ranges::all_of(
                titles, [&](const QString &title) { return placeAll(m_byTitle.values(title), By::Title); });
    }

    void collectNameless()
    {
        for (qsizetype i = 0; i < m_annotations.size(); ++i) {
            if (m_found[i] == By::Nothing && m_annotations[i].exact.size() >= leastAlone)
                m_nameless.append({i, asCopied(m_annotations[i].exact)});
        }
    }

    /// Nothing names the document: there must be no doubt.
    bool placeByWords(SearchedText &page, const DocumentRecord &record, const Progress &progress)
    {
        qsizetype looks = 0;
        m_nameless.removeIf([&](const Nameless &one) {
            if (looks++ % lookEach == 0 && progress.isCanceled())
                return false;
            if (!page.holds(one.words))
                return false;
            const TextSpan only = page.findOnly(one.words);
            if (m_found[one.index] == By::Nothing && !only.isEmpty()) {
                put(one.index, By::Words, record, page, only);
                return false;
            }
            m_places[one.index] = {};
            return true; // a second place
        });
        return !progress.isCanceled();
    }

    struct Nameless {
        qsizetype index;
        QString words; ///< asCopied()
    };

    const Project::Snapshot &m_project;
    const QList<WebAnnotation> &m_annotations;
    QList<WebPlace> m_places;
    QList<By> m_found;
    QMultiHash<QString, qsizetype> m_byAddress;
    QMultiHash<QString, qsizetype> m_byTitle;
    QList<Nameless> m_nameless;
};

}

Result<QList<WebPlace>> placesOf(
    const Project::Snapshot &project, const QList<WebAnnotation> &annotations, const Progress &progress)
{
    return Placing(project, annotations).place(progress);
}

}
