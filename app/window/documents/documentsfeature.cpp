// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documents/documentsfeature.h"

#include "models/factsindex.h"
#include "project/project.h"
#include "window/desk/actions.h"
#include "window/documents/documentpanel.h"
#include "window/documents/memopanel.h"
#include "window/documents/speakerpanel.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"

#include <QCoreApplication>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

struct DocumentsWords {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

}

// clang-format off: a table, read by its rows
QList<ActionSpec> documentsActions()
{
    return {
        panelAction(u"documents"_s, 10, DocumentsWords::tr("Doc&uments"),
            DocumentsWords::tr("Show or hide the list of documents"), u"document"_s),
        goToPanelAction(u"documents"_s, 10, DocumentsWords::tr("Docume&nts")),
        panelAction(u"speakers"_s, 11, DocumentsWords::tr("S&peakers"),
            DocumentsWords::tr("Show or hide the list of everybody who speaks"), u"speaker"_s),
        goToPanelAction(u"speakers"_s, 11, DocumentsWords::tr("Spea&kers")),
        panelAction(u"memos"_s, 12, DocumentsWords::tr("M&emos"),
            DocumentsWords::tr("Show or hide the list of all memos"), u"note"_s),
        goToPanelAction(u"memos"_s, 12, DocumentsWords::tr("Memo&s")),
    };
}
// clang-format on

DocumentsFeature::DocumentsFeature(PageHost &host, QObject *parent)
    : Feature(parent)
    , m_bench(host.bench())
    , m_documents(new DocumentPanel(m_bench, m_bench.facts, host.documents()))
    , m_speakers(new SpeakerPanel(m_bench, m_bench.facts))
    , m_memos(new MemoPanel(m_bench))
{
    host.addPanel(u"documents"_s, tr("Documents"), m_documents, PageHost::PanelPlace::Side, PageHost::Layout::Code);
    host.addPanel(u"speakers"_s, tr("Speakers"), m_speakers, PageHost::PanelPlace::Tab, PageHost::Layout::Code);
    host.addPanel(u"memos"_s, tr("Memos"), m_memos, PageHost::PanelPlace::Tab, PageHost::Layout::Code);
    connect(&m_bench.facts, &Models::FactsIndex::settled, this, &Feature::settled);
    connect(m_documents, &DocumentPanel::memoWanted, this, &DocumentsFeature::write);
    connect(m_speakers, &SpeakerPanel::memoWanted, this, &DocumentsFeature::write);
    connect(m_memos, &MemoPanel::placeWanted, this, &DocumentsFeature::goToPlace);
}

bool DocumentsFeature::isSettled() const
{
    return m_bench.facts.isSettled();
}

void DocumentsFeature::keep()
{
    (void)m_memos->editor().keepTyped();
}

std::any DocumentsFeature::unkept() const
{
    const auto draft = m_memos->editor().unkept();
    return draft ? std::any(*draft) : std::any();
}

void DocumentsFeature::resume(const std::any &typed)
{
    m_memos->editor().resume(std::any_cast<const MemoEditor::Draft &>(typed));
}

void DocumentsFeature::write(const Library::MemoOf &of)
{
    m_bench.actions.get(u"go.memos"_s)->trigger();
    m_memos->write(of);
}

bool DocumentsFeature::show(const Core::AnyChange &change)
{
    if (const auto *document = std::get_if<Core::Change<Core::DocumentRecord>>(&change)) {
        if (document->after)
            m_documents->point(document->after->id);
        return document->after.has_value();
    }
    if (const auto *speaker = std::get_if<Core::Change<Core::SpeakerRecord>>(&change)) {
        m_speakers->choose((speaker->after ? speaker->after : speaker->before)->name);
        return true;
    }
    return false;
}

void DocumentsFeature::goToPlace(const Library::MemoOf &of)
{
    if (const auto *id = std::get_if<Core::AnnotationId>(&of)) {
        const Core::Annotation *annotation = m_bench.project.annotation(*id);
        if (annotation != nullptr && annotation->state != Core::AnchorState::Orphaned)
            goTo(m_bench, {annotation->document, annotation->anchor.span});
    } else if (const auto *document = std::get_if<Core::DocumentId>(&of)) {
        m_documents->open(*document);
    } else if (std::holds_alternative<Core::CodeId>(of)) {
        m_bench.actions.get(u"go.codes"_s)->trigger();
    } else if (const auto *speaker = std::get_if<QString>(&of)) {
        m_bench.actions.get(u"go.speakers"_s)->trigger();
        m_speakers->choose(*speaker);
    }
}

}
