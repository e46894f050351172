// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/codingfeature.h"

#include "library/job.h"
#include "library/takingin.h"
#include "project/project.h"
#include "window/coding/adjusting.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/annotationpanel.h"
#include "window/coding/autocodedialog.h"
#include "window/coding/coderspanel.h"
#include "window/coding/codepanel.h"
#include "window/coding/merging.h"
#include "window/coding/exportdialog.h"
#include "window/coding/printdialog.h"
#include "window/coding/tagcontroller.h"
#include "window/desk/actions.h"
#include "window/desk/messagebar.h"
#include "window/desk/settings.h"
#include "window/desk/written.h"
#include "window/pages/jobprogress.h"
#include "window/pages/panearea.h"
#include "window/pages/positioncontroller.h"
#include "window/widgets/icons.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int codersPlace = 13;

struct CodingWords {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

}

// clang-format off: a table, read by its rows
QList<ActionSpec> codingActions()
{
    ActionSpec toCoders = goToPanelAction(u"coders"_s, codersPlace, CodingWords::tr("&Coders"));
    toCoders.keys = {}; // there are no more digits
    return onPages(MenuId::Annotate, Needs::Writable, {
        {.id = u"annotate.tag"_s, .text = CodingWords::tr("&Tag…"), .tip = CodingWords::tr("Give the selected words a code"),
         .icon = u"tag"_s, .keys = keysOf("T")},
        {.id = u"annotate.again"_s, .text = CodingWords::tr("Tag A&gain"),
         .tip = CodingWords::tr("Give the selected words the code that was given last"), .keys = keysOf("A")},
        {.id = u"annotate.recent"_s, .text = CodingWords::tr("&Recent Codes…"),
         .tip = CodingWords::tr("Give the selected words one of the codes that were given last"), .keys = keysOf("R")},
        {.id = u"annotate.inVivo"_s, .text = CodingWords::tr("&In Their Own Words"),
         .tip = CodingWords::tr("In vivo: make a code that is called like the selected words, and give it to them"), .keys = keysOf("I")},
        {.id = u"annotate.untag"_s, .text = CodingWords::tr("Take Code O&ff…"),
         .tip = CodingWords::tr("Take a code off the words at the caret"), .keys = keysOf("U")},
        {.id = u"annotate.adjust"_s, .text = CodingWords::tr("Ad&just Passage"),
         .tip = CodingWords::tr("Let the annotation here begin or end elsewhere, with the arrow keys"), .keys = keysOf("W")},
        {.id = u"annotate.memo"_s, .text = CodingWords::tr("&Memo…"),
         .tip = CodingWords::tr("Write a memo on the selected words, or on the annotation here"), .icon = u"note"_s,
         .keys = keysOf("M")},
        {.id = u"annotate.delete"_s, .text = CodingWords::tr("&Delete Annotation"),
         .tip = CodingWords::tr("Delete the annotation at the caret"), .icon = u"delete"_s, .keys = keysOf("Delete")},
        {.id = u"annotate.auto"_s, .text = CodingWords::tr("Tag A&utomatically…"),
         .tip = CodingWords::tr("Find passages by words, topic or speaker, and tag those that you choose")},
        {.id = u"annotate.newCode"_s, .text = CodingWords::tr("New &Code…"),
         .tip = CodingWords::tr("Make a code without tagging anything yet"), .icon = u"add"_s},
    }) + onPages(MenuId::Go, Needs::Project, {
        {.id = u"go.nextAnnotation"_s, .text = CodingWords::tr("Next &Annotation"),
         .tip = CodingWords::tr("Go to the next annotation"), .keys = keysOf("N"), .startsGroup = true},
        {.id = u"go.previousAnnotation"_s, .text = CodingWords::tr("Previous A&nnotation"),
         .tip = CodingWords::tr("Go to the annotation before"), .keys = keysOf("Shift+N")},
    }) + QList<ActionSpec>{
        panelAction(u"annotations"_s, 2, CodingWords::tr("&Annotations"), CodingWords::tr("Show or hide the list of annotations"), u"note"_s),
        goToPanelAction(u"annotations"_s, 2, CodingWords::tr("Ann&otations")),
        panelAction(u"codes"_s, 3, CodingWords::tr("&Codes"), CodingWords::tr("Show or hide the tree of codes"), u"tag"_s),
        goToPanelAction(u"codes"_s, 3, CodingWords::tr("Cod&es")),
        panelAction(u"coders"_s, codersPlace, CodingWords::tr("Code&rs"),
            CodingWords::tr("Show or hide who has annotated, and how far two agree"), u"speaker"_s),
        toCoders,
    };
}
// clang-format on

CodingFeature::CodingFeature(PageHost &host, QObject *parent)
    : Feature(parent)
    , m_bench(host.bench())
    , m_annotations(new AnnotationController(m_bench, host.coders(), this))
    , m_tags(new TagController(m_bench, *m_annotations, this))
    , m_codes(new CodePanel(m_bench, *m_annotations, *m_tags, host.coders()))
{
    new Adjusting(m_bench, *m_annotations, this);
    new MergeController(m_bench, host.coders(), this);
    connect(m_bench.actions.get(u"annotate.auto"_s), &QAction::triggered, this, [this] {
        auto *dialog = new AutoCodeDialog(m_bench, &m_bench.panes);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
    connect(m_annotations, &AnnotationController::passageChanged, m_tags, &TagController::offerToJoin);
    connect(m_annotations, &AnnotationController::settled, this, &Feature::settled);
    m_list = new AnnotationPanel(m_bench, *m_annotations, *m_tags, host.coders());
    host.addPanel(u"annotations"_s, tr("Annotations"), m_list);
    host.addPanel(u"codes"_s, tr("Codes"), m_codes, PageHost::PanelPlace::Side,
        PageHost::Layouts(PageHost::Layout::Compare) | PageHost::Layout::Code);
    host.addPanel(u"coders"_s, tr("Coders"), new CodersPanel(m_bench, host.coders()), PageHost::PanelPlace::Tab,
        PageHost::Layout::Code);
    connect(m_bench.actions.get(u"project.export"_s), &QAction::triggered, this, &CodingFeature::exportThings);
    connect(m_bench.actions.get(u"project.print"_s), &QAction::triggered, this, [this, &host] {
        auto *dialog = new PrintDialog(m_bench, m_list->listed(), host.printables(), &m_bench.panes);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_bench.actions.get(u"project.takeIn"_s), &QAction::triggered, this, &CodingFeature::chooseForeign);
}

void CodingFeature::exportThings()
{
    auto *dialog = new ExportDialog(m_bench.project, m_bench.settings, m_list->listed(), &m_bench.panes);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        showWritten(m_bench.panes.active().messages(), tr("It is in “%1”."), dialog->writtenPath());
    });
    dialog->open();
}

void CodingFeature::chooseForeign()
{
    auto *dialog = new QFileDialog(&m_bench.panes, tr("Take In Codes or Annotations"), m_bench.settings.folder(),
        tr("Codebooks and annotations (*.qdc *.json *.jsonld *.md *.markdown);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CodingFeature::takeIn);
    dialog->open();
}

/// The codes of a codebook, or annotations of the project's texts: looked for beside the window, and again where the project
/// has changed meanwhile.
void CodingFeature::takeIn(const QString &path)
{
    MessageBar &messages = m_bench.panes.active().messages();
    auto work = [project = Project::Snapshot(m_bench.project), path, coder = m_bench.project.coder()](
                    const Core::Progress &progress) { return Library::planTakingIn(project, path, coder, progress); };
    auto take = [this, &messages, path](const Core::Result<Library::TakingIn> &plan) {
        messages.clear();
        const auto brought =
            plan.and_then([this](const Library::TakingIn &made) { return Library::bring(m_bench.project, made); });
        if (!brought)
            messages.show(brought.error());
        else if (*brought)
            tellTaken(messages, path, *plan);
        else
            takeIn(path);
    };
    auto *job = new Library::Job(std::move(work), std::move(take), this);
    showProgressOf(*job, messages, tr("Looking at “%1” …").arg(QFileInfo(path).fileName()));
}

void CodingFeature::tellTaken(MessageBar &messages, const QString &path, const Library::TakingIn &taken)
{
    m_bench.settings.setFolder(QFileInfo(path).absolutePath());
    const QString sentence = taken.added == 0 ? tr("Nothing in “%1” is new here.").arg(QFileInfo(path).fileName())
        : taken.what == Library::TakingIn::What::Codes ? tr("%Ln codes were taken in.", nullptr, taken.added)
                                                       : tr("%Ln annotations were taken in.", nullptr, taken.added);
    messages.show(taken.losses.isEmpty() ? MessageBar::Severity::Information : MessageBar::Severity::Warning,
        (QStringList{sentence} + taken.losses).join(u' '));
}

bool CodingFeature::isSettled() const
{
    return m_annotations->isSettled();
}

void CodingFeature::keep()
{
    m_annotations->keepTyped();
    m_codes->keepTyped();
}

std::any CodingFeature::unkept() const
{
    const auto draft = m_annotations->editor().unkept();
    return draft ? std::any(*draft) : std::any();
}

void CodingFeature::resume(const std::any &typed)
{
    m_annotations->resume(std::any_cast<const AnnotationEditor::Draft &>(typed));
}

bool CodingFeature::show(const Core::AnyChange &change)
{
    if (const auto *code = std::get_if<Core::Change<Core::Code>>(&change); code != nullptr && code->after) {
        m_codes->point(code->after->id);
        return true;
    }
    const auto *annotation = std::get_if<Core::Change<Core::Annotation>>(&change);
    if (annotation == nullptr)
        return false;
    const Core::Annotation &one = annotation->after ? *annotation->after : *annotation->before;
    if (one.state == Core::AnchorState::Orphaned || m_bench.project.record(one.document) == nullptr)
        return false;
    goTo(m_bench, {one.document, one.anchor.span});
    return true;
}

bool CodingFeature::showPassages(const Retrieve::Condition &condition)
{
    m_list->showPassages(condition);
    return true;
}

bool CodingFeature::choose(const ReadingPane &pane, qsizetype position)
{
    return m_annotations->choose(pane, position);
}

void CodingFeature::chooseMark(Reading::Layer layer, quint64 tag)
{
    if (layer == Reading::Layer::Annotation)
        m_annotations->goToMark(tag);
}

void CodingFeature::addTo(QMenu &menu, const AskedPlace &place)
{
    const bool annotated = !m_annotations->at(place.pane, place.position).isNull();
    if (!place.writable || !(place.selected || annotated))
        return;
    menu.addAction(m_bench.actions.get(u"annotate.tag"_s));
    if (const QList<Core::Code> codes = m_bench.project.codes(); !codes.isEmpty()) {
        QMenu *tagWith = menu.addMenu(icon(u"tag"_s), tr("Tag &with"));
        for (const Core::Code &code : codes) {
            if (code.heading)
                continue;
            QAction *action = addCode(*tagWith, m_bench.project.data(), code.id);
            connect(action, &QAction::triggered, this, [this, id = code.id] { m_tags->apply(id); });
        }
        tagWith->menuAction()->setVisible(!tagWith->isEmpty());
    }
    if (place.selected)
        menu.addAction(m_bench.actions.get(u"annotate.inVivo"_s));
    menu.addAction(m_bench.actions.get(u"annotate.memo"_s));
    if (annotated) {
        menu.addAction(m_bench.actions.get(u"annotate.untag"_s));
        menu.addAction(m_bench.actions.get(u"annotate.adjust"_s));
    }
    if (annotated)
        menu.addAction(m_bench.actions.get(u"annotate.delete"_s));
}

}
