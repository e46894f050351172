// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/takingin.h"

#include "core/codenames.h"
#include "exchange/markdownnotes.h"
#include "exchange/textfolder.h"
#include "import/importer.h"
#include "library/notes.h"
#include "library/webplaces.h"
#include "project/acts/codes.h"
#include "project/project.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;
using Exchange::WebAnnotation;

namespace {

// Bytes; read, they take several times as much.
constexpr qint64 largestTakenIn = 128LL << 20;
constexpr qint64 largestCodebook = 16LL << 20;

struct TakingInWords {
    Q_DECLARE_TR_FUNCTIONS(WebExchange)
};

enum class TakenKind { Codebook, Notes, Web };

TakenKind kindOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "qdc"_L1                          ? TakenKind::Codebook
        : suffix == "md"_L1 || suffix == "markdown"_L1 ? TakenKind::Notes
                                                       : TakenKind::Web;
}

/// The codes of tags: those that are there, and those that have to be made.
class CodesOfTags {
public:
    CodesOfTags(const Project::Data &data, TakenKind kind)
        : m_planned(data)
    {
        if (kind != TakenKind::Notes)
            return;
        // In a tag of a note no name stands as it is.
        for (const QList<Code> codes = data.codes(); const Code &code : codes) {
            const QString tag = tagFor(data.codePath(code.id)).sliced(1).toCaseFolded();
            if (!m_known.contains(tag))
                m_known.insert(tag, code.id);
        }
        m_foldsCase = true;
    }

    [[nodiscard]] QList<CodeId> of(const QStringList &tags)
    {
        QList<CodeId> codes;
        for (const QString &tag : tags) {
            const CodeId code = of(tag);
            if (!code.isNull() && !codes.contains(code))
                codes.append(code);
        }
        return codes;
    }
    [[nodiscard]] const QList<Code> &fresh() const { return m_fresh; }

private:
    CodeId of(const QString &tag)
    {
        const QString key = m_foldsCase ? tag.toCaseFolded() : tag;
        auto known = m_known.constFind(key);
        if (known == m_known.cend()) {
            CodeId made;
            const QStringList names = codeNamesIn(tag);
            m_fresh += Project::Acts::madeCodes(m_planned, names);
            for (const QString &name : names)
                made = m_planned.child(made, name)->id;
            known = m_known.insert(key, made);
        }
        const Code *code = m_planned.code(*known);
        return code != nullptr && !code->heading ? code->id : CodeId(); // with a heading nothing is coded
    }

    Project::Data m_planned;
    QHash<QString, CodeId> m_known; // by tag
    bool m_foldsCase = false;
    QList<Code> m_fresh;
};

/// Which annotations are there.
class KnownAnnotations {
public:
    KnownAnnotations(const Project::Data &data, bool byBegin)
        : m_data(data)
    {
        const QList<AnnotationId> ids = data.annotationIds();
        for (const AnnotationId &id : ids) {
            m_said.insert(wordsOf(*data.annotation(id)));
            if (byBegin)
                m_digits.append(digitsOf(id.uuid()));
        }
        std::ranges::sort(m_digits);
    }

    /// By its id, or as much as is known of it; one that stands twice in a file, too.
    [[nodiscard]] bool has(const WebAnnotation &web)
    {
        if (!web.id.isNull()) {
            const bool isSecond = m_taken.contains(web.id);
            m_taken.insert(web.id);
            return isSecond || m_data.annotation(AnnotationId(web.id)) != nullptr;
        }
        if (web.idBegin.isEmpty())
            return false;
        const auto next = std::ranges::lower_bound(std::as_const(m_digits), web.idBegin);
        return next != m_digits.cend() && next->startsWith(web.idBegin);
    }
    /// One without an id, by saying the same of the same words.
    [[nodiscard]] bool says(const WebAnnotation &web, const Annotation &annotation)
    {
        const auto before = m_said.size();
        m_said.insert(wordsOf(annotation));
        return web.id.isNull() && web.idBegin.isEmpty() && m_said.size() == before;
    }

    /// A new id, as far as it is not known.
    [[nodiscard]] static AnnotationId idFor(const WebAnnotation &web)
    {
        if (!web.id.isNull())
            return AnnotationId(web.id);
        const QString made = digitsOf(QUuid::createUuid());
        QString digits = web.idBegin + made.sliced(std::min(made.size(), web.idBegin.size()));
        for (const qsizetype at : {20, 16, 12, 8})
            digits.insert(at, u'-');
        return AnnotationId(QUuid::fromString(digits));
    }

private:
    static QString digitsOf(const QUuid &id) { return id.toString(QUuid::Id128); }
    /// All that makes it what it is, but for when it was said.
    static QByteArray wordsOf(const Annotation &annotation)
    {
        QByteArray words = annotation.document.uuid().toRfc4122() + QByteArray::number(annotation.anchor.span.begin)
            + '-' + QByteArray::number(annotation.anchor.span.end);
        for (const CodeId &code : annotation.codes)
            words += code.uuid().toRfc4122();
        words += annotation.coder.toUtf8() + '\n' + annotation.memo.trimmed().toUtf8();
        return QCryptographicHash::hash(words, QCryptographicHash::Sha1);
    }

    const Project::Data &m_data;
    QSet<QByteArray> m_said;
    QStringList m_digits;
    QSet<QUuid> m_taken;
};

Annotation annotationFor(const WebAnnotation &web, const WebPlace &place, const QList<CodeId> &codes)
{
    const QDateTime created = web.created.isValid() ? web.created : QDateTime::currentDateTimeUtc();
    return {KnownAnnotations::idFor(web), place.document, place.anchor, AnchorState::Exact, codes, web.note,
        web.creator, created, web.modified.isValid() ? std::max(created, web.modified) : created};
}

QString lossOf(int count, const QStringList &words)
{
    return TakingInWords::tr("%n annotation(s) are left out: no place in the documents of the project has their words "
                             "without a doubt. (%1)",
        nullptr, count)
        .arg(QLocale().createSeparatedList(words));
}

Result<TakingIn> planned(const Project::Snapshot &project, const QList<WebAnnotation> &annotations, TakenKind kind,
    const QString &label, const Progress &progress)
{
    const auto places = placesOf(project, annotations, progress);
    if (!places)
        return std::unexpected(places.error());
    TakingIn plan;
    plan.then = project.data();
    CodesOfTags codes(plan.then, kind);
    KnownAnnotations known(plan.then, kind == TakenKind::Notes);
    QList<AnyChange> made;
    int lost = 0;
    QStringList lostWords;
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        const WebAnnotation &web = annotations[i];
        if (known.has(web)) {
            ++plan.known;
        } else if (const WebPlace &place = (*places)[i]; place.document.isNull()) {
            ++lost;
            if (lostWords.size() < 3 && !web.exact.isEmpty())
                lostWords.append(u'“' + QStringView(web.exact).left(200).toString().simplified().left(60) + u'”');
        } else if (const Annotation annotation = annotationFor(web, place, codes.of(web.tags));
            known.says(web, annotation)) {
            ++plan.known;
        } else {
            made.append(Change<Annotation>{{}, annotation});
        }
    }
    plan.act.label = label;
    plan.added = int(made.size());
    for (const Code &code : codes.fresh())
        plan.act.changes.append(Change<Code>{{}, code});
    plan.act.changes += made;
    if (annotations.isEmpty())
        plan.losses.append(TakingInWords::tr("It holds no annotations."));
    if (lost > 0)
        plan.losses.append(lossOf(lost, lostWords));
    return plan;
}

}

bool isTakenIn(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isJson = suffix == "json"_L1 || suffix == "jsonld"_L1;
    return kindOf(path) != TakenKind::Web || (isJson && Exchange::folderMeant(path) == path);
}

Result<TakingIn> planTakingIn(
    const Project::Snapshot &project, const QString &path, const QString &coder, const Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    const TakenKind kind = kindOf(path);
    if (QFileInfo(path).size() > (kind == TakenKind::Codebook ? largestCodebook : largestTakenIn))
        return failure(ErrorCode::TooLarge, name);
    const auto bytes = Import::readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (kind == TakenKind::Codebook)
        return planCodebook(project.data(), *bytes, name);
    auto annotations = kind == TakenKind::Notes ? Exchange::readMarkdownNotes(*bytes, name, progress)
                                                : Exchange::readWebAnnotations(*bytes, name);
    if (!annotations)
        return std::unexpected(annotations.error());
    if (kind == TakenKind::Notes) {
        for (WebAnnotation &one : *annotations)
            one.creator = coder;
    }
    return planned(project, *annotations, kind, TakingInWords::tr("Take in annotations of “%1”").arg(name), progress);
}

Result<bool> bring(Project::Project &project, const TakingIn &plan)
{
    if (plan.act.changes.isEmpty())
        return true;
    if (!project.data().hasPlacesOf(plan.then) || !project.data().hasDocumentsAndCodesOf(plan.then))
        return false;
    return project.bring(plan.act).transform([] { return true; });
}

Result<TakingIn> takeIn(Project::Project &project, const QString &path)
{
    auto plan = planTakingIn(Project::Snapshot(project), path, project.coder());
    if (!plan)
        return plan;
    if (const auto brought = bring(project, *plan); !brought)
        return std::unexpected(brought.error());
    return plan;
}

}
