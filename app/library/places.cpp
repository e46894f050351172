// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/places.h"

#include <QCoreApplication>

namespace Crossread::Library {

using namespace Core;

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

}

Result<void> acceptPlaces(Project::Project &project, const QList<AnnotationId> &ids)
{
    ChangeSet act;
    for (const AnnotationId &id : ids) {
        const Annotation *before = project.annotation(id);
        if (!before || before->state != AnchorState::Moved)
            continue;
        const auto text = project.document(before->document);
        if (!text)
            return std::unexpected(text.error());
        Annotation after = *project.annotation(id);
        after.anchor = makeAnchor((*text)->text, (*text)->textSha256, after.anchor.span);
        after.state = AnchorState::Exact;
        act.changes.append(Change<Annotation>{*project.annotation(id), after});
    }
    act.label = PlaceWords::tr("Accept %n place(s)", nullptr, int(act.changes.size()));
    return project.takeIn(act);
}

}
