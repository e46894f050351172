// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi.h"
#include "library/exchangenames.h"
#include "library/exchanging.h"
#include "library/takingin.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

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

Result<TakingIn> planCodebook(const Project::Data &data, const QByteArray &bytes, const QString &name)
{
    const auto codebook = Exchange::readCodebook(bytes, name);
    if (!codebook)
        return std::unexpected(codebook.error());
    TakingIn plan;
    plan.what = TakingIn::What::Codes;
    plan.then = data;
    plan.losses = codebook->losses.sentences();
    plan.act.label = CodebookWords::tr("Take in codebook “%1”").arg(QFileInfo(name).completeBaseName());
    QHash<CodeId, CodeId> meant; // of each code that comes, the one that is there or is made
    int position = data.nextCodePosition();
    for (Code code : codebook->codes) {
        code.parent = meant.value(code.parent, code.parent);
        const Code *there = data.code(code.id);
        if (there == nullptr)
            there = data.child(code.parent, code.name);
        meant.insert(code.id, there != nullptr ? there->id : code.id);
        if (there != nullptr)
            continue;
        code.position = position++;
        plan.act.changes.append(Change<Code>{{}, code});
        ++plan.added;
    }
    int setPosition = int(data.codeSets().size());
    for (const Exchange::Set &set : codebook->sets) {
        if (data.codeSet(CodeSetId(set.id)) != nullptr)
            continue;
        QList<CodeId> codes;
        QSet<CodeId> members;
        for (const CodeId &code : set.codes) {
            const CodeId one = meant.value(code);
            if (one.isNull() || members.contains(one))
                continue;
            members.insert(one);
            codes.append(one);
        }
        plan.act.changes.append(Change<CodeSet>{{}, CodeSet{CodeSetId(set.id), set.name, codes, setPosition++}});
    }
    return plan;
}

}
