// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/memos.h"

#include <QCoreApplication>

namespace Crossread::Library {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

struct MemoWords {
    Q_DECLARE_TR_FUNCTIONS(Memos)
};

Formats::Page memoPage(const QList<Memo> &memos)
{
    Formats::Page page{MemoWords::tr("Memos"), {}};
    page.blocks.push_back(Formats::Heading{1, Formats::plain(page.title)});
    Formats::Terms terms;
    for (const Memo &one : memos) {
        const QString kind = memoKindName(one.of);
        //: what a memo is on: the kind, and its name or words
        const QString on = one.on.isEmpty() ? kind : MemoWords::tr("%1: %2").arg(kind, one.on.simplified());
        terms.terms.append({Formats::plain(on), one.text});
    }
    page.blocks.push_back(terms);
    return page;
}

Formats::Table memoTable(const QList<Memo> &memos)
{
    Formats::Table table{{{u"of"_s, Formats::Table::Content::Value}, {u"on"_s}, {u"memo"_s}}, {}};
    for (const Memo &one : memos)
        table.rows.append({memoKindKey(one.of), one.on, one.text});
    return table;
}

template <typename... T>
struct Each : T... {
    using T::operator()...;
};

}

QList<Memo> memosOf(const Project::Data &data)
{
    QList<Memo> memos;
    const auto add = [&](const MemoOf &of) {
        if (const auto memo = memoOn(data, of); memo && !memo->text.isEmpty())
            memos.append(*memo);
    };
    add(std::monostate());
    for (const QList<DocumentRecord> all = data.documents(); const DocumentRecord &one : all)
        add(one.id);
    for (const QList<SpeakerRecord> all = data.speakers(); const SpeakerRecord &one : all)
        add(one.name);
    for (const QList<Code> all = data.codes(); const Code &one : all)
        add(one.id);
    for (const QList<AnnotationId> all = data.annotationIds(); const AnnotationId &id : all) {
        if (const Annotation &one = *data.annotation(id); !one.memo.isEmpty())
            memos.append({id, one.anchor.exact, one.memo});
    }
    return memos;
}

std::optional<Memo> memoOn(const Project::Data &data, const MemoOf &of)
{
    using Found = std::optional<Memo>;
    return std::visit(Each{
                          [&](std::monostate) -> Found { return Memo{of, {}, data.memo()}; },
                          [&](DocumentId id) -> Found {
                              const DocumentRecord *one = data.record(id);
                              return one ? Found({of, one->name, one->memo}) : Found();
                          },
                          [&](const QString &name) -> Found {
                              const SpeakerRecord *one = data.speakerByName(name);
                              return Memo{of, name, one ? one->memo : QString()};
                          },
                          [&](CodeId id) -> Found {
                              const Code *one = data.code(id);
                              return one ? Found({of, data.codePath(id), one->memo}) : Found();
                          },
                          [&](AnnotationId id) -> Found {
                              const Annotation *one = data.annotation(id);
                              return one ? Found({of, one->anchor.exact, one->memo}) : Found();
                          },
                      },
        of);
}

Result<void> setMemo(Project::Project &project, const MemoOf &of, const QString &text)
{
    return std::visit(Each{
                          [&](std::monostate) { return project.setMemo(text); },
                          [&](DocumentId id) { return project.setDocumentMemo(id, text); },
                          [&](const QString &name) { return project.setSpeakerMemo(name, text); },
                          [&](CodeId id) -> Result<void> {
                              const Code *there = project.code(id);
                              if (!there)
                                  return failure(ErrorCode::NoSuchCode, id.toString());
                              Code after = *there;
                              after.memo = text;
                              return project.setCode(after);
                          },
                          [&](AnnotationId id) -> Result<void> {
                              const Annotation *there = project.annotation(id);
                              if (!there)
                                  return failure(ErrorCode::NoSuchAnnotation);
                              Annotation after = *there;
                              after.memo = text;
                              return project.changeAnnotation(after);
                          },
                      },
        of);
}

QString memoKey(const MemoOf &of)
{
    return std::visit(Each{
                          [](std::monostate) { return QString(); },
                          [](const QString &name) { return QString(u"speaker "_s + name); },
                          [](const auto &id) { return id.toString(); },
                      },
        of);
}

QString memoKindName(const MemoOf &of)
{
    const QString names[]{MemoWords::tr("Project"), MemoWords::tr("Document"), MemoWords::tr("Speaker"),
        MemoWords::tr("Code"), MemoWords::tr("Annotation")};
    static_assert(std::size(names) == std::variant_size_v<MemoOf>);
    return names[of.index()];
}

QString memoKindKey(const MemoOf &of)
{
    const QString keys[]{u"project"_s, u"document"_s, u"speaker"_s, u"code"_s, u"annotation"_s};
    return keys[of.index()];
}

Formats::Content contentOf(const QList<Memo> &memos)
{
    return {.page = [memos] { return memoPage(memos); }, .table = [memos] { return memoTable(memos); }};
}

}
