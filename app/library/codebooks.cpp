// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi.h"
#include "import/importer.h"
#include "library/exchangenames.h"
#include "library/exchanging.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Crossread::Library {

using namespace Core;
using Exchange::Loss;

namespace {

struct CodebookWords {
    Q_DECLARE_TR_FUNCTIONS(Codebooks)
};

}

Result<HandedOut> refiCodebook(const Project::Snapshot &project)
{
    const QList<Code> codes = project.data().codes();
    if (codes.isEmpty())
        return failure(ErrorCode::NoSuchCode, project.name());
    Exchange::Codebook codebook{exchangeOrigin(), codes, {}, {}};
    for (const CodeSet &set : project.data().codeSets())
        codebook.sets.append({set.id.uuid(), set.name, set.codes, {}});
    for (const Code &code : std::as_const(codebook.codes)) {
        if (!code.key.isEmpty())
            codebook.losses.add(Loss::CodeKey);
    }
    return HandedOut{Exchange::writtenCodebook(codebook), codebook.losses.sentences()};
}

Result<TakenCodes> takeCodebook(Project::Project &project, const QString &path)
{
    const auto bytes = Import::readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto codebook = Exchange::readCodebook(*bytes, QFileInfo(path).fileName());
    if (!codebook)
        return std::unexpected(codebook.error());
    ChangeSet act{CodebookWords::tr("Take in codebook “%1”").arg(QFileInfo(path).completeBaseName()), {}};
    int added = 0;
    QHash<CodeId, CodeId> standsFor; // a code that comes: the one that is there
    int position = project.data().nextCodePosition();
    for (Code code : std::as_const(codebook->codes)) {
        code.parent = standsFor.value(code.parent, code.parent);
        const Code *there = project.code(code.id);
        if (there == nullptr)
            there = project.data().child(code.parent, code.name);
        if (there != nullptr) {
            standsFor.insert(code.id, there->id);
            continue;
        }
        code.position = position++;
        act.changes.append(Change<Code>{{}, code});
        ++added;
    }
    int setPosition = int(project.data().codeSets().size());
    for (const Exchange::Set &set : std::as_const(codebook->sets)) {
        if (project.data().codeSet(CodeSetId(set.id)) != nullptr)
            continue;
        QList<CodeId> codes;
        for (const CodeId &code : set.codes) {
            const CodeId meant = standsFor.value(code, code);
            const bool comes = std::ranges::contains(codebook->codes, code, &Code::id);
            if (comes && !codes.contains(meant))
                codes.append(meant);
        }
        act.changes.append(Change<CodeSet>{{}, CodeSet{CodeSetId(set.id), set.name, codes, setPosition++}});
    }
    if (!act.changes.isEmpty()) {
        if (const auto taken = project.bring(std::move(act)); !taken)
            return std::unexpected(taken.error());
    }
    return TakenCodes{added, codebook->losses.sentences()};
}

}
