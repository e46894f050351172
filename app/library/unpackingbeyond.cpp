// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/exchangenames.h"
#include "library/unpacking.h"

namespace Crossread::Library {

using namespace Core;

/// What has a place elsewhere was changed there, if anybody has changed it: only what that place cannot say is taken here.
void Unpacking::addBeyond(const Project::Project &project)
{
    if (!m_package.beyond)
        return;
    for (const QList<Topic> every = project.topics(); const Topic &topic : every) // that a new project begins with
        m_act.changes.append(Change<Topic>{topic, {}});
    for (const AnyChange &thing : *m_package.beyond) {
        std::visit(
            [this](const auto &change) {
                if (change.after)
                    takeBeyond(*change.after);
            },
            thing);
    }
}

void Unpacking::takeBeyond(const Code &said)
{
    if (Code *code = brought(said))
        code->key = said.key;
}

void Unpacking::takeBeyond(const Annotation &said)
{
    if (Annotation *one = brought(said)) {
        if (one->document == said.document && one->anchor.span == said.anchor.span) {
            one->anchor = said.anchor; // its words are those that it was made for
            one->state = said.state;
        }
        return;
    }
    if (said.state != AnchorState::Orphaned || !m_texts.contains(said.document.uuid()))
        return;
    Annotation lost = said;
    lost.codes.removeIf([this](const CodeId &code) { return !m_codes.contains(code.uuid()); });
    bringNew(lost);
}

void Unpacking::takeBeyond(const Link &said)
{
    if (Link *link = brought(said)) {
        for (const auto &[end, other] : {std::pair{&link->from, &said.from}, std::pair{&link->to, &said.to}}) {
            if (end->document == other->document && end->anchor.span == other->anchor.span)
                *end = *other;
        }
    } else if (hasLostWords(said) && m_texts.contains(said.from.document.uuid())
        && m_texts.contains(said.to.document.uuid())) {
        bringNew(said);
    }
}

}
