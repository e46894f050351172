// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/codepanel.h"

#include "core/changes.h"
#include "core/codenames.h"
#include "models/codemodel.h"
#include "project/project.h"
#include "reading/theme.h"
#include "window/desk/actions.h"
#include "window/pages/actprogress.h"
#include "window/pages/codegiving.h"
#include "window/coding/annotationcontroller.h"
#include "window/coding/codedialog.h"
#include "window/coding/codetree.h"
#include "window/coding/splitdialog.h"
#include "window/coding/tagcontroller.h"
#include "window/desk/messagebar.h"
#include "window/pages/panearea.h"
#include "window/pages/showncoders.h"
#include "window/desk/thememanager.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Models::CodeModel;

CodePanel::CodePanel(const Workbench &bench, AnnotationController &controller, TagController &tags,
    const ShownCoders &shown, QWidget *parent)
    : ListPanel(parent)
    , m_bench(bench)
    , m_controller(controller)
    , m_tags(tags)
    , m_model(new CodeModel(bench.project, this))
    , m_view(new CodeTree(bench.project, *m_model))
    , m_letters(new QLineEdit)
    , m_sets(new QComboBox)
{
    connect(m_view, &QTreeView::activated, this, [this] { m_controller.askForPassages(current()); });
    connect(bench.actions.get(u"annotate.newCode"_s), &QAction::triggered, this, [this] { add(); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &CodePanel::showMenu);
    connect(m_view, &CodeTree::moveWanted, this, &CodePanel::move);
    connect(m_view, &CodeTree::wordsDropped, &m_tags, qOverload<Core::CodeId>(&TagController::apply));
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(keys, m_view, this, act);
        made->setContext(Qt::WidgetShortcut);
    };
    shortcut(QKeySequence::Delete, [this] { remove(); });
    shortcut(QKeySequence(Qt::Key_F2), [this] { edit(); });

    const bool writable = !bench.project.isReadOnly();
    QToolButton *apply =
        addButton(u"tag"_s, tr("Tag the selected words with the chosen code"), [this] { applyCurrent(); });
    QToolButton *fresh = addButton(u"add"_s, tr("New code"), [this] { add(); });
    QToolButton *change = addButton(u"edit"_s, tr("Change the chosen code (F2)"), [this] { edit(); });
    QToolButton *gone = addButton(u"delete"_s, tr("Delete the chosen code"), [this] { remove(); });
    for (QToolButton *button : {apply, fresh, change, gone})
        button->setEnabled(writable);
    connect(m_view, &CodeTree::codableChanged, apply, &QWidget::setEnabled);
    m_letters->setPlaceholderText(tr("Filter"));
    m_letters->setAccessibleName(tr("Filter codes"));
    m_letters->setClearButtonEnabled(true);
    const auto sayWhyEmpty = [this, writable] {
        if (m_letters->text().isEmpty())
            setEmptyText(
                tr("Codes are your own categories, such as “claim” or “evasion”. Tagging words makes codes, or "
                   "make them here."),
                writable ? tr("New Code…") : QString(), [this] { add(); });
        else
            setEmptyText(tr("No code has “%1” in its name.").arg(m_letters->text()), tr("Show All Codes"),
                [this] { m_letters->clear(); });
    };
    connect(m_letters, &QLineEdit::textChanged, this, [this, sayWhyEmpty](const QString &letters) {
        sayWhyEmpty();
        m_view->setFilter(letters);
    });
    addTool(m_letters, 1);
    m_sets->setAccessibleName(tr("Only the codes of this set"));
    m_sets->setToolTip(m_sets->accessibleName());
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_sets, &QComboBox::activated, this, &CodePanel::showSets);
    connect(&bench.project, &Project::Project::changed, this, [this](const Core::ChangeSet &applied) {
        if (touches<Core::CodeSet>(applied))
            showSets();
    });
    addTool(m_sets);
    addRow(labelOfHidden(shown));
    m_model->setHidden(shown.hidden());
    connect(&shown, &ShownCoders::changed, m_model, [this, &shown] { m_model->setHidden(shown.hidden()); });
    sayWhyEmpty();
    setList(m_view);
    showSets();
}

void CodePanel::showSets()
{
    const auto chosen = m_sets->currentData().value<Core::CodeSetId>();
    const QList<Core::CodeSet> sets = m_bench.project.data().codeSets();
    m_sets->clear();
    m_sets->addItem(tr("All codes"), QVariant::fromValue(Core::CodeSetId()));
    for (const Core::CodeSet &set : sets)
        m_sets->addItem(set.name, QVariant::fromValue(set.id));
    m_sets->setCurrentIndex(std::max(0, m_sets->findData(QVariant::fromValue(chosen))));
    m_sets->setVisible(!sets.isEmpty());
    const Core::CodeSet *set = m_bench.project.data().codeSet(m_sets->currentData().value<Core::CodeSetId>());
    m_view->setShown(
        set == nullptr ? std::nullopt : std::optional(QSet<Core::CodeId>(set->codes.cbegin(), set->codes.cend())));
}

void CodePanel::askForSetName(const Core::CodeSet &set)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Set of Codes"));
    dialog->setLabelText(tr("Name of the set:"));
    dialog->setTextValue(set.name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, set](const QString &name) {
        Core::CodeSet after = set;
        after.name = name.simplified();
        if (!after.name.isEmpty())
            (void)m_bench.panes.succeeded(m_bench.project.setCodeSet(after));
    });
    dialog->open();
}

void CodePanel::addSetsTo(QMenu &menu)
{
    const Core::CodeId code = current();
    for (const QList<Core::CodeSet> sets = m_bench.project.data().codeSets(); const Core::CodeSet &set : sets) {
        QAction *action = menu.addAction(QString(set.name).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(set.codes.contains(code));
        connect(action, &QAction::triggered, this, [this, set, code](bool on) {
            Core::CodeSet after = set;
            on ? after.codes.append(code) : void(after.codes.removeAll(code));
            (void)m_bench.panes.succeeded(m_bench.project.setCodeSet(after));
        });
    }
    menu.addSeparator();
    menu.addAction(tr("&New Set…"), this, [this, code] { askForSetName({Core::CodeSetId::create(), {}, {code}, 0}); });
    const Core::CodeSet *shown = m_bench.project.data().codeSet(m_sets->currentData().value<Core::CodeSetId>());
    if (shown == nullptr)
        return;
    const QString name = QString(shown->name).replace(u'&', "&&"_L1);
    menu.addAction(tr("&Rename “%1”…").arg(name), this, [this, set = *shown] { askForSetName(set); });
    menu.addAction(tr("&Delete “%1”").arg(name), this,
        [this, id = shown->id] { (void)m_bench.panes.succeeded(m_bench.project.removeCodeSet(id)); });
}

void CodePanel::point(Core::CodeId id)
{
    m_view->setCurrent(id);
}

Core::CodeId CodePanel::current() const
{
    return m_view->current();
}

const Core::Code *CodePanel::twinOf(const Core::Code &code) const
{
    const Core::Code *twin = m_bench.project.data().child(code.parent, code.name);
    return twin == nullptr || twin->id == code.id || m_bench.project.code(code.id) == nullptr ? nullptr : twin;
}

void CodePanel::applyCurrent()
{
    if (!current().isNull() && !m_bench.project.isReadOnly())
        m_tags.apply(current());
}

void CodePanel::add(Core::CodeId parent)
{
    // As the project would make it; it has no name yet.
    Core::Code fresh = m_bench.project.codesToMake({QString()}).constLast();
    fresh.parent = parent;
    open(fresh, tr("New Code"));
}

void CodePanel::edit()
{
    if (const Core::Code *code = m_bench.project.code(current()))
        open(*code, tr("Change Code"));
}

void CodePanel::keepTyped()
{
    for (CodeDialog *dialog : findChildren<CodeDialog *>())
        dialog->keepTyped();
}

void CodePanel::open(
    const Core::Code &code, const QString &title, qint64 stretch, const std::optional<Core::Error> &problem)
{
    QList<std::pair<Core::CodeId, QString>> parents;
    QStringList taken;
    const QHash<Core::CodeId, QString> paths = Core::codePaths(m_bench.project.codes());
    const QSet<Core::CodeId> below = Core::withCodesBelow(m_bench.project.codes(), code.id);
    for (const Core::Code &one : m_bench.project.codes()) {
        if (!below.contains(one.id))
            parents.append({one.id, paths.value(one.id)});
        if (one.id != code.id && !one.key.isEmpty())
            taken.append(one.key);
    }
    // Letters that already do something on a page are not offered.
    for (const ActionSpec &spec : m_bench.actions.specs()) {
        const QKeySequence keys = m_bench.actions.keys(spec);
        if (spec.scope == Scope::Page && keys.count() == 1 && keys[0].keyboardModifiers() == Qt::NoModifier)
            taken.append(keys.toString());
    }
    const Core::Code *now = m_bench.project.code(code.id);
    const std::optional<Core::Code> before = now == nullptr ? std::nullopt : std::optional(*now);
    auto *dialog = new CodeDialog(code, title, parents, taken, m_bench.themes.theme().codes, this);
    // What cannot be kept comes back in the dialog, so that nothing typed is lost.
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto typing = std::make_shared<qint64>(stretch);
    connect(dialog, &CodeDialog::memoTyped, this, [this, dialog, typing] {
        // Of a code that is there, the memo alone: the rest is decided with the dialog's button. A new one needs a name.
        const Core::Code shown = dialog->code();
        const Core::Code *there = m_bench.project.code(shown.id);
        Core::Code after = there == nullptr ? shown : *there;
        after.memo = shown.memo;
        if (!after.name.isEmpty())
            (void)m_bench.project.whileTyping(*typing, [&] { return m_bench.project.setCode(after); });
    });
    connect(dialog, &CodeDialog::rejected, this, [this, code, typing, before] {
        if (*typing == 0 || m_bench.project.takeBack(*typing))
            return;
        // Something else was done since: what is taken back now is an act of its own.
        (void)m_bench.panes.succeeded(before ? m_bench.project.setCode(*before) : m_bench.project.removeCode(code.id));
    });
    dialog->offerMerging([this](const Core::Code &shown) {
        const Core::Code *twin = twinOf(shown);
        return twin == nullptr || m_bench.project.data().isBelow(twin->id, shown.id)
            ? QString()
            : tr("There is a code “%1” here already, with %n annotations. Both become one.", nullptr,
                  m_bench.project.data().annotationsWith(twin->id))
                  .arg(twin->name);
    });
    connect(dialog, &CodeDialog::accepted, this, [this, dialog, title, typing] {
        const Core::Code after = dialog->code();
        if (const Core::Code *twin = twinOf(after);
            twin != nullptr && !m_bench.project.data().isBelow(twin->id, after.id)) {
            dialog->keepTyped();
            return merge(after.id, twin->id);
        }
        const auto kept = m_bench.project.whileTyping(*typing, [&] { return m_bench.project.setCode(after); });
        if (!kept)
            open(after, title, *typing, kept.error());
    });
    if (problem)
        showIn(*dialog, *problem);
    dialog->open();
}

void CodePanel::remove()
{
    const Core::Code *code = m_bench.project.code(current());
    if (code == nullptr)
        return;
    const QString name = code->name;
    const int annotations = m_bench.project.data().annotationsWith(code->id);
    const auto below = int(m_bench.project.data().withDescendants(code->id).size()) - 1;
    if (!m_bench.panes.succeeded(m_bench.project.removeCode(code->id)))
        return;
    QStringList sentences{below == 0 ? tr("Code “%1” deleted.").arg(name)
                                     : tr("Code “%1” deleted, with %n codes below it.", nullptr, below).arg(name)};
    if (annotations > 0)
        sentences.append(tr("%n annotations had it; they are still there.", nullptr, annotations));
    sayDone(m_bench, sentences.join(u' '));
}

void CodePanel::move(Core::CodeId id, Core::CodeId parent, Core::CodeId before)
{
    const auto moved = m_bench.project.moveCode(id, parent, before);
    if (moved) {
        m_view->setCurrent(id); // what goes below another one comes anew
        return;
    }
    const Core::Code *code = m_bench.project.code(id);
    const Core::Code *twin = code == nullptr ? nullptr : m_bench.project.data().child(parent, code->name);
    if (moved.error().code != Core::ErrorCode::AlreadyExists || twin == nullptr) {
        (void)m_bench.panes.succeeded(moved);
        return;
    }
    m_bench.panes.active().messages().show(MessageBar::Severity::Information,
        tr("There is a code “%1” there already.").arg(code->name),
        {{tr("Merge Both"), [this, id, into = twin->id] { merge(id, into); }}});
}

void CodePanel::merge(Core::CodeId id, Core::CodeId into)
{
    if (m_bench.project.code(id) == nullptr || m_bench.project.code(into) == nullptr)
        return;
    const int annotations = m_bench.project.data().annotationsWith(id);
    const QString sentence = tr("“%1” is now “%2”; %n annotations follow.", nullptr, annotations)
                                 .arg(m_bench.project.codePath(id), m_bench.project.codePath(into));
    if (m_bench.panes.succeeded(giveCodes(m_bench, sentence, [&] { return m_bench.project.mergeCodes(id, into); })))
        m_view->setCurrent(into);
}

void CodePanel::askWhatToMergeInto()
{
    const Core::Code *code = m_bench.project.code(current());
    if (code == nullptr)
        return;
    QStringList paths;
    QList<Core::CodeId> ids;
    const QSet<Core::CodeId> below = Core::withCodesBelow(m_bench.project.codes(), code->id);
    for (const Core::Code &one : m_bench.project.codes()) {
        if (below.contains(one.id))
            continue;
        paths.append(m_bench.project.codePath(one.id));
        ids.append(one.id);
    }
    if (ids.isEmpty()) {
        m_bench.panes.active().messages().show(
            MessageBar::Severity::Information, tr("There is no other code to merge “%1” into.").arg(code->name));
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Merge Codes"));
    const int annotations = m_bench.project.data().annotationsWith(code->id);
    dialog->setLabelText(tr("“%1”, on %n annotations, becomes:", nullptr, annotations).arg(code->name));
    dialog->setComboBoxItems(paths);
    dialog->setOkButtonText(tr("&Merge"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = code->id, paths, ids](const QString &path) {
        if (const qsizetype at = paths.indexOf(path); at >= 0)
            merge(id, ids[at]);
    });
    dialog->open();
}

void CodePanel::split()
{
    const Core::Code *code = m_bench.project.code(current());
    if (code == nullptr)
        return;
    auto *dialog = new SplitDialog(m_bench.project, code->id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = code->id] {
        const Core::Code *whole = m_bench.project.code(id);
        if (whole == nullptr)
            return;
        Core::Code fresh = m_bench.project.codesToMake({QString()}).constLast();
        fresh.name = dialog->name();
        fresh.parent = whole->parent;
        if (m_bench.panes.succeeded(m_bench.project.splitCode(id, fresh, dialog->chosen())))
            m_view->setCurrent(fresh.id);
    });
    dialog->open();
}

void CodePanel::fillMenu(QMenu &menu)
{
    const Core::CodeId id = current();
    const int annotations = m_bench.project.data().annotationsWith(id);
    menu.addAction(tr("&Show Passages"), this, [this] { m_controller.askForPassages(current()); });
    menu.addAction(tr("&Tag Selection"), this, &CodePanel::applyCurrent)->setEnabled(m_view->isCodable());
    menu.addSeparator();
    menu.addAction(tr("&Change…"), this, &CodePanel::edit);
    menu.addAction(tr("&New Code Below…"), this, [this] { add(current()); });
    QMenu *moves = menu.addMenu(tr("M&ove"));
    const std::initializer_list<std::tuple<QString, CodeTree::Step, QKeySequence>> steps{
        {tr("&Up"), CodeTree::Step::Up, Qt::ALT | Qt::Key_Up},
        {tr("&Down"), CodeTree::Step::Down, Qt::ALT | Qt::Key_Down},
        {tr("&Below the One Above"), CodeTree::Step::In, Qt::ALT | Qt::Key_Right},
        {tr("&Out"), CodeTree::Step::Out, Qt::ALT | Qt::Key_Left}};
    for (const auto &[text, step, keys] : steps)
        moves->addAction(
            text + u'\t' + keys.toString(QKeySequence::NativeText), this, [this, step] { m_view->step(step); });
    addSetsTo(*menu.addMenu(tr("S&ets")));
    menu.addAction(tr("&Merge Into…"), this, &CodePanel::askWhatToMergeInto);
    menu.addAction(tr("S&plit…"), this, &CodePanel::split)
        ->setEnabled(m_model->indexOf(id).data(CodeModel::CountRole).toInt() > 0);
    menu.addSeparator();
    menu.addAction(annotations == 0 ? tr("&Delete") : tr("&Delete (on %n annotations)", nullptr, annotations), this,
        &CodePanel::remove);
}

void CodePanel::showMenu(QPoint point)
{
    if (!m_view->indexAt(point).isValid() || m_bench.project.isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

}
