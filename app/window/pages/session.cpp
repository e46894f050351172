// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/session.h"

#include "project/project.h"
#include "reading/readingview.h"
#include "window/pages/documentcontroller.h"
#include "window/pages/panearea.h"
#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

const QString settingName = u"window.session"_s;

}

Session Session::read(const Project::Project &project)
{
    const QJsonObject json = Core::readJson(project.setting(settingName)).object();
    Session session;
    session.panels = bytesOf(json["panels"_L1]);
    session.panes = bytesOf(json["panes"_L1]);
    session.stacked = json["stacked"_L1].toBool();
    session.alone = json["alone"_L1].toBool();
    session.legend = json["legend"_L1].toBool(true);
    session.active = json["active"_L1].toInt();
    const QJsonArray pages = json["pages"_L1].toArray();
    for (qsizetype index = 0; index < 2; ++index) {
        const QJsonObject page = pages.at(index).toObject();
        session.pages[index] = {Core::DocumentId::fromString(page["document"_L1].toString()),
            page["top"_L1].toInteger(), {page["begin"_L1].toInteger(), page["end"_L1].toInteger()},
            page["zoom"_L1].toInt()};
    }
    return session;
}

void Session::write(Project::Project &project) const
{
    QJsonArray places;
    for (const Page &page : pages) {
        places.append(QJsonObject{{"document"_L1, page.document.toString()}, {"top"_L1, page.top},
            {"begin"_L1, page.selection.begin}, {"end"_L1, page.selection.end}, {"zoom"_L1, page.zoom}});
    }
    const QJsonObject json{{"panels"_L1, textOf(panels)}, {"panes"_L1, textOf(panes)}, {"stacked"_L1, stacked},
        {"alone"_L1, alone}, {"legend"_L1, legend}, {"active"_L1, active}, {"pages"_L1, places}};
    project.setSetting(settingName, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void Session::takePages(const PaneArea &panes)
{
    active = &panes.active() == &panes.first() ? 0 : 1;
    for (size_t index = 0; index < pages.size(); ++index) {
        const ReadingPane &pane = *panes.panes()[index];
        pages[index] = {pane.documentId(), pane.document() ? pane.view().topPosition() : 0, pane.selection(),
            pane.view().zoomSteps()};
    }
}

void Session::restorePages(PaneArea &panes, DocumentController &documents) const
{
    if (pages[0].document.isNull() && pages[1].document.isNull())
        documents.showPair();
    for (size_t index = 0; index < pages.size(); ++index) {
        const Page page = pages[index];
        if (page.document.isNull())
            continue;
        ReadingPane &pane = *panes.panes()[index];
        pane.view().setZoomSteps(page.zoom);
        QObject::connect(
            &pane, &ReadingPane::documentShown, &documents,
            [&pane, page] {
                const Core::TextSpan whole{0, pane.document() ? pane.document()->text.size() : 0};
                const auto [begin, end] = page.selection;
                if (pane.documentId() != page.document || begin > end || !whole.contains(page.selection) || page.top < 0
                    || page.top > whole.end)
                    return;
                pane.view().setSelection(page.selection);
                pane.view().setTopPosition(page.top);
            },
            Qt::SingleShotConnection);
        documents.show(pane, page.document);
    }
    panes.activate(*panes.panes()[active == 1 ? 1 : 0]);
    panes.active().setFocus();
}

}
