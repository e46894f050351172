// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/doubt.h"

#include <QCoreApplication>

namespace Crossread::Store {

namespace {

constexpr qsizetype longestName = 80;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString nameOfKind(const QString &kind)
{
    if (kind == u"annotation")
        return Words::tr("annotation");
    if (kind == u"document")
        return Words::tr("document");
    if (kind == u"code")
        return Words::tr("code");
    if (kind == u"topic")
        return Words::tr("topic");
    if (kind == u"link")
        return Words::tr("link");
    if (kind == u"attribute")
        return Words::tr("attribute");
    if (kind == u"speaker")
        return Words::tr("speaker");
    if (kind == u"code_set")
        return Words::tr("code set");
    if (kind == u"query")
        return Words::tr("query");
    return kind == u"project_memo" ? Words::tr("project memo") : kind;
}

}

QString Doubt::sentence() const
{
    QString name = called.simplified();
    if (name.size() > longestName)
        name = name.first(longestName - 1) + u'…';
    const QString what = name.isEmpty() ? nameOfKind(kind)
                                        //: an annotation, code … and its name or words
                                        : Words::tr("%1 “%2”").arg(nameOfKind(kind), name);
    switch (why) {
    case Why::Changed:
        return Words::tr("Changed by something other than Crossread, or by a fault of the disk: %1").arg(what);
    case Why::Unreadable: return Words::tr("Left out, because it holds what cannot be: %1").arg(what);
    case Why::Dangling: return Words::tr("Refers to something that is not in the project: %1").arg(what);
    }
    Q_UNREACHABLE_RETURN({});
}

}
