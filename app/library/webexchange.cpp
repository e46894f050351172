// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/webexchange.h"

#include "core/codenames.h"
#include "exchange/webannotations.h"
#include "import/importer.h"
#include "library/steps.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;
using Exchange::WebAnnotation;

namespace {

struct WebWords {
    Q_DECLARE_TR_FUNCTIONS(WebExchange)
};

QString addressOf(const DocumentRecord &record, const Document &text)
{
    const QString address = text.metadata.address;
    return address.isEmpty() ? u"urn:uuid:"_s + record.id.toString() : address;
}

/// Addresses that lead to the same page.
QString sameAddress(const QString &address)
{
    QUrl url(address);
    url.setFragment({});
    url.setScheme(url.scheme() == "http"_L1 ? u"https"_s : url.scheme());
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments).toString();
}

/// Where an annotation is about, if the text is the one: the position counts where its words stand there.
TextSpan placeIn(const Document &text, const WebAnnotation &annotation)
{
    if (annotation.begin >= 0 && annotation.end > annotation.begin) {
        const qsizetype begin = unitsOfCodePoints(text.text, annotation.begin);
        const qsizetype end = unitsOfCodePoints(text.text, annotation.end);
        // In code points as the model wants them, or in UTF-16 units as Hypothes.is counts.
        for (const TextSpan span :
            {TextSpan{begin, end}, TextSpan{qsizetype(annotation.begin), qsizetype(annotation.end)}}) {
            const bool isThere = span.end <= text.text.size() && !span.isEmpty();
            if (isThere && (annotation.exact.isEmpty() || text.textOf(span) == annotation.exact))
                return span;
        }
    }
    if (annotation.exact.isEmpty())
        return {};
    const Anchor anchor{{}, annotation.exact, annotation.prefix, annotation.suffix, {}};
    const ResolvedAnchor found = resolveAnchor(anchor, text.text, text.textSha256);
    return found.state == AnchorState::Orphaned ? TextSpan() : found.span;
}

class Taking {
public:
    explicit Taking(Project::Project &project)
        : m_project(project)
    {
    }

    Result<TakenAnnotations> take(const QList<WebAnnotation> &annotations, const QString &label)
    {
        ChangeSet act{label, {}};
        for (const DocumentRecord &record : m_project.documents()) {
            const auto text = m_project.document(record.id);
            if (!text)
                return std::unexpected(text.error());
            m_texts.append({record, *text});
        }
        int lost = 0;
        QStringList lostWords;
        TakenAnnotations taken;
        QList<AnyChange> made;
        for (const WebAnnotation &annotation : annotations) {
            if (m_project.annotation(AnnotationId(annotation.id)) != nullptr) {
                ++taken.known;
                continue;
            }
            const auto place = find(annotation);
            if (!place) {
                ++lost;
                if (lostWords.size() < 3 && !annotation.exact.isEmpty())
                    lostWords.append(u'“' + annotation.exact.simplified().left(60) + u'”');
                continue;
            }
            made.append(annotationFor(annotation, *place));
            ++taken.added;
        }
        for (const Code &code : std::as_const(m_fresh))
            act.changes.append(Change<Code>{{}, code});
        act.changes += made;
        if (lost > 0)
            taken.losses.append(WebWords::tr(
                "%n annotation(s) are left out: their words are in no document of the project. (%1)", nullptr, lost)
                    .arg(lostWords.join(u", ")));
        if (!act.changes.isEmpty()) {
            if (const auto kept = m_project.bring(std::move(act)); !kept)
                return std::unexpected(kept.error());
        }
        return taken;
    }

private:
    struct Place {
        const Document *text;
        DocumentId document;
        TextSpan span;
    };

    std::optional<Place> find(const WebAnnotation &annotation) const
    {
        const QString address = sameAddress(annotation.source);
        const auto isItsOwn = [&](const auto &one) {
            const auto &[record, text] = one;
            return sameAddress(addressOf(record, *text)) == address
                || annotation.source == u"urn:uuid:"_s + record.id.toString();
        };
        const auto isCalledSo = [&](const auto &one) {
            const auto &[record, text] = one;
            return !annotation.title.isEmpty()
                && (record.name == annotation.title || text->title == annotation.title
                    || text->metadata.title == annotation.title);
        };
        const auto firstOf = [&](const auto &isMeant) -> std::optional<Place> {
            for (const auto &one : m_texts) {
                if (!isMeant(one))
                    continue;
                if (const TextSpan span = placeIn(*one.second, annotation); !span.isEmpty())
                    return Place{one.second.get(), one.first.id, span};
            }
            return {};
        };
        if (const auto own = firstOf(isItsOwn))
            return own;
        if (const auto called = firstOf(isCalledSo))
            return called;
        // Nothing names the document: there must be no doubt.
        std::optional<Place> only;
        for (const auto &[record, text] : m_texts) {
            const qsizetype at = annotation.exact.size() < 20 ? -1 : text->text.indexOf(annotation.exact);
            if (at < 0)
                continue;
            if (only || text->text.indexOf(annotation.exact, at + 1) >= 0)
                return {};
            only = Place{text.get(), record.id, {at, at + annotation.exact.size()}};
        }
        return only;
    }

    AnyChange annotationFor(const WebAnnotation &web, const Place &place)
    {
        const QDateTime created = web.created.isValid() ? web.created : QDateTime::currentDateTimeUtc();
        Annotation annotation{web.id.isNull() ? AnnotationId::create() : AnnotationId(web.id), place.document,
            makeAnchor(place.text->text, place.text->textSha256, place.span), AnchorState::Exact, {}, web.note,
            web.creator, created, web.modified.isValid() ? std::max(created, web.modified) : created};
        for (const QString &tag : web.tags) {
            const CodeId code = codeFor(tag);
            if (!code.isNull() && !annotation.codes.contains(code))
                annotation.codes.append(code);
        }
        return Change<Annotation>{{}, annotation};
    }

    CodeId codeFor(const QString &tag)
    {
        const QStringList names = codeNamesIn(tag);
        if (names.isEmpty())
            return {};
        m_fresh += m_project.codesToMake(names, m_fresh);
        const QList<Code> all = m_project.codes() + m_fresh;
        CodeId parent;
        for (const QString &name : names) {
            const auto code =
                std::ranges::find_if(all, [&](const Code &one) { return one.parent == parent && one.name == name; });
            parent = code == all.cend() ? CodeId() : code->id;
        }
        return parent;
    }

    Project::Project &m_project;
    QList<std::pair<DocumentRecord, DocumentPtr>> m_texts;
    QList<Code> m_fresh;
};

}

Result<QByteArray> webAnnotations(Project::Snapshot &project, DocumentId only, const Progress &progress)
{
    QList<WebAnnotation> list;
    const QList<DocumentRecord> records = project.data().documents();
    for (qsizetype i = 0; i < records.size(); ++i) {
        const DocumentRecord &record = records[i];
        if (!only.isNull() && record.id != only)
            continue;
        const Progress step = stepOf(progress, i, records.size());
        const auto text = project.document(record.id, step);
        if (!text)
            return std::unexpected(text.error());
        qsizetype units = 0;
        qsizetype points = 0;
        for (const AnnotationId &id : project.data().annotationIds(record.id)) {
            const Annotation &annotation = *project.data().annotation(id);
            WebAnnotation web{id.uuid(), addressOf(record, **text), record.name, annotation.anchor.exact,
                annotation.anchor.prefix, annotation.anchor.suffix, -1, -1, {}, annotation.memo, annotation.coder,
                annotation.created, annotation.modified};
            if (annotation.state != AnchorState::Orphaned) { // they come by their begins
                const TextSpan span = annotation.anchor.span;
                points += codePointCount(QStringView((*text)->text).sliced(units, span.begin - units));
                units = span.begin;
                web.begin = points;
                web.end = points + codePointCount((*text)->textOf(span));
            }
            for (const CodeId &code : annotation.codes)
                web.tags.append(project.data().codePath(code));
            list.append(web);
        }
    }
    return Exchange::writtenWebAnnotations(QUuid::createUuidV5(QUuid(), project.name().toUtf8()), list);
}

Result<TakenAnnotations> takeWebAnnotations(Project::Project &project, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return Import::readFile(path)
        .and_then([&](const QByteArray &bytes) { return Exchange::readWebAnnotations(bytes, name); })
        .and_then([&](const QList<WebAnnotation> &annotations) {
            return Taking(project).take(annotations, WebWords::tr("Take in annotations of “%1”").arg(name));
        });
}

}
