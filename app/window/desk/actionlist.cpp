// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/desk/actionlist.h"

#include <QCoreApplication>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QKeySequence standard(QKeySequence::StandardKey key, const char *otherwise)
{
    const QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    return keys.isEmpty() ? QKeySequence(QLatin1StringView(otherwise)) : keys.first();
}

QKeySequence keys(const char *text)
{
    return QKeySequence(QLatin1StringView(text));
}

/// An action of `menu` that acts while a page has the focus.
ActionSpec onPage(MenuId menu, ActionSpec spec, Needs needs)
{
    spec.menu = menu;
    spec.scope = Scope::Page;
    spec.needs = needs;
    return spec;
}

// clang-format off: a table, read by its rows
QList<ActionSpec> projectActions()
{
    constexpr MenuId menu = MenuId::Project;
    return {
        {.id = u"project.new"_s, .menu = menu, .text = Words::tr("&New Project…"),
         .tip = Words::tr("Start a project with a transcript and an article"), .icon = u"new-project"_s,
         .keys = standard(QKeySequence::New, "Ctrl+N")},
        {.id = u"project.open"_s, .menu = menu, .text = Words::tr("&Open…"), .tip = Words::tr("Open a project"), .icon = u"open"_s,
         .keys = standard(QKeySequence::Open, "Ctrl+O")},
        {.id = u"project.sample"_s, .menu = menu, .text = Words::tr("Open the &Sample"),
         .tip = Words::tr("Try everything on a made-up transcript and an article about it"), .icon = u"sample"_s},
        {.id = u"project.close"_s, .menu = menu, .text = Words::tr("&Close Project"), .tip = Words::tr("Go back to the start page"),
         .keys = standard(QKeySequence::Close, "Ctrl+W"), .needs = Needs::Project},
        {.id = u"document.add"_s, .menu = menu, .text = Words::tr("&Add Documents…"),
         .tip = Words::tr("Read more texts into this project"), .icon = u"add"_s, .keys = keys("Ctrl+Shift+O"),
         .needs = Needs::Writable, .startsGroup = true},
        {.id = u"document.clipboard"_s, .menu = menu, .text = Words::tr("New Document from Clip&board"),
         .tip = Words::tr("Read the copied text into this project, or into a new one"), .icon = u"add"_s,
         .keys = keys("Ctrl+Shift+V")},
        {.id = u"document.readAgain"_s, .menu = menu, .text = Words::tr("Read A&gain…"),
         .tip = Words::tr("Read the document in the current pane anew, where Crossread reads its kind better by now"),
         .needs = Needs::Writable},
        {.id = u"document.properties"_s, .menu = menu, .text = Words::tr("Document &Properties…"),
         .tip = Words::tr("Change encoding, clean-ups and speakers of the document in the current pane"),
         .icon = u"document"_s, .keys = keys("Alt+Return"), .needs = Needs::Project},
        {.id = u"document.remove"_s, .menu = menu, .text = Words::tr("&Remove Document"),
         .tip = Words::tr("Take the document in the current pane out of the project, with its annotations"),
         .needs = Needs::Writable},
        {.id = u"project.export"_s, .menu = menu, .text = Words::tr("&Export Excerpts…"),
         .tip = Words::tr("Write the annotated excerpts to a file"), .icon = u"export"_s, .keys = keys("Ctrl+E"),
         .needs = Needs::Project, .startsGroup = true},
        {.id = u"project.copy"_s, .menu = menu, .text = Words::tr("Save a Cop&y…"),
         .tip = Words::tr("Write everything that is in the project into a new file"), .needs = Needs::Project,
         .startsGroup = true},
        {.id = u"project.restore"_s, .menu = menu, .text = Words::tr("Res&tore…"),
         .tip = Words::tr("Put a backup in the place of the project"), .needs = Needs::Writable},
        {.id = u"project.check"_s, .menu = menu, .text = Words::tr("C&heck"),
         .tip = Words::tr("Look whether the project is sound: its pages, tables, texts, rows and history"),
         .needs = Needs::Project},
        {.id = u"app.quit"_s, .menu = menu, .text = Words::tr("&Quit"), .tip = Words::tr("Leave Crossread; everything is kept"),
         .keys = standard(QKeySequence::Quit, "Ctrl+Q"), .startsGroup = true},
    };
}

QList<ActionSpec> editActions()
{
    constexpr MenuId menu = MenuId::Edit;
    return {
        {.id = u"edit.undo"_s, .menu = menu, .text = Words::tr("&Undo"), .tip = Words::tr("Take back the last change"),
         .icon = u"undo"_s, .keys = standard(QKeySequence::Undo, "Ctrl+Z"), .needs = Needs::Writable},
        {.id = u"edit.redo"_s, .menu = menu, .text = Words::tr("&Redo"), .tip = Words::tr("Make the change again"), .icon = u"redo"_s,
         .keys = keys("Ctrl+Shift+Z"), .needs = Needs::Writable},
        {.id = u"edit.copy"_s, .menu = menu, .text = Words::tr("&Copy with Citation"),
         .tip = Words::tr("Copy the selected words and where they stand"),
         .keys = standard(QKeySequence::Copy, "Ctrl+C"), .scope = Scope::Page, .needs = Needs::Project,
         .startsGroup = true},
        {.id = u"edit.selectSentence"_s, .menu = menu, .text = Words::tr("Select &Sentence"),
         .tip = Words::tr("Select the sentence at the caret"), .keys = keys("S"), .scope = Scope::Page, .needs = Needs::Project},
        {.id = u"edit.selectParagraph"_s, .menu = menu, .text = Words::tr("Select &Paragraph"),
         .tip = Words::tr("Select the paragraph at the caret"), .keys = keys("P"), .scope = Scope::Page, .needs = Needs::Project},
        {.id = u"edit.selectTurn"_s, .menu = menu, .text = Words::tr("Select &Turn"),
         .tip = Words::tr("Select all that is said in the turn at the caret"), .keys = keys("Shift+S"), .scope = Scope::Page,
         .needs = Needs::Project},
        {.id = u"edit.find"_s, .menu = menu, .text = Words::tr("&Find…"), .tip = Words::tr("Find words in the current pane"),
         .icon = u"find"_s, .keys = standard(QKeySequence::Find, "Ctrl+F"), .needs = Needs::Project,
         .startsGroup = true},
        {.id = u"edit.findNext"_s, .menu = menu, .text = Words::tr("Find &Next"), .tip = Words::tr("Go to the next place found"),
         .keys = keys("F3"), .needs = Needs::Project},
        {.id = u"edit.findPrevious"_s, .menu = menu, .text = Words::tr("Find Pre&vious"),
         .tip = Words::tr("Go to the place found before"), .keys = keys("Shift+F3"), .needs = Needs::Project},
        {.id = u"edit.shortcuts"_s, .menu = menu, .text = Words::tr("&Keyboard Shortcuts…"),
         .tip = Words::tr("See and change the keys of all actions"), .keys = keys("Ctrl+F1"),
         .startsGroup = true},
        {.id = u"edit.settings"_s, .menu = menu, .text = Words::tr("Sett&ings…"), .tip = Words::tr("Language, colours, your name, backups"),
         .icon = u"settings"_s, .keys = keys("Ctrl+,")},
    };
}

QList<ActionSpec> viewActions()
{
    constexpr MenuId menu = MenuId::View;
    constexpr MenuId paper = MenuId::Paper;
    constexpr MenuId panels = MenuId::Panels;
    return {
        {.id = u"view.typography"_s, .menu = menu, .text = Words::tr("&Typography…"),
         .tip = Words::tr("Type, size, line length and paper of the pages"), .icon = u"typography"_s, .keys = keys("Ctrl+T"),
         .needs = Needs::Project},
        {.id = u"view.zoomIn"_s, .menu = menu, .text = Words::tr("&Larger Type"), .tip = Words::tr("Make the type of the pages larger"),
         .icon = u"zoom-in"_s, .keys = keys("Ctrl++"), .needs = Needs::Project},
        {.id = u"view.zoomOut"_s, .menu = menu, .text = Words::tr("&Smaller Type"),
         .tip = Words::tr("Make the type of the pages smaller"), .icon = u"zoom-out"_s, .keys = keys("Ctrl+-"),
         .needs = Needs::Project},
        {.id = u"view.zoomReset"_s, .menu = menu, .text = Words::tr("&Usual Type Size"), .tip = Words::tr("Set the type size back"),
         .keys = keys("Ctrl+0"), .needs = Needs::Project},
        {.id = u"view.places"_s, .menu = menu, .text = Words::tr("&Pages and Times"),
         .tip = Words::tr("Show pages, times and line numbers in the margin, where the text has them"),
         .keys = keys("Ctrl+Shift+M"), .needs = Needs::Project, .checkable = true},
        {.id = u"view.swap"_s, .menu = menu, .text = Words::tr("S&wap Panes"),
         .tip = Words::tr("Let the two documents change places"), .icon = u"swap"_s, .keys = keys("Ctrl+Shift+X"),
         .needs = Needs::Project, .startsGroup = true},
        {.id = u"view.stack"_s, .menu = menu, .text = Words::tr("Stac&k Panes"),
         .tip = Words::tr("Show one pane above the other instead of side by side"), .icon = u"stack"_s,
         .keys = keys("Ctrl+Shift+K"), .needs = Needs::Project, .checkable = true},
        {.id = u"view.alone"_s, .menu = menu, .text = Words::tr("&One Page Alone"),
         .tip = Words::tr("Give the whole window to the current page, and back"), .keys = keys("F9"), .needs = Needs::Project,
         .checkable = true},
        {.id = u"view.nextPane"_s, .menu = menu, .text = Words::tr("Ne&xt Pane"),
         .tip = Words::tr("Move on to the next page or panel"), .keys = keys("F6"), .needs = Needs::Project,
         .startsGroup = true},
        {.id = u"view.previousPane"_s, .menu = menu, .text = Words::tr("Pre&vious Pane"),
         .tip = Words::tr("Move back to the page or panel before"), .keys = keys("Shift+F6"), .needs = Needs::Project},
        {.id = u"view.fullScreen"_s, .menu = menu, .text = Words::tr("&Full Screen"),
         .tip = Words::tr("Use the whole screen, and back"), .keys = keys("F11"), .checkable = true, .startsGroup = true},
        {.id = u"paper.system"_s, .menu = paper, .text = Words::tr("As the &System"),
         .tip = Words::tr("Light or dark, as the desktop is"), .checkable = true},
        {.id = u"paper.light"_s, .menu = paper, .text = Words::tr("&Light"), .tip = Words::tr("Dark type on light paper"),
         .icon = u"theme-light"_s, .checkable = true},
        {.id = u"paper.sepia"_s, .menu = paper, .text = Words::tr("Se&pia"), .tip = Words::tr("Brown type on warm paper"),
         .icon = u"theme-sepia"_s, .checkable = true},
        {.id = u"paper.dark"_s, .menu = paper, .text = Words::tr("&Dark"), .tip = Words::tr("Light type on dark paper"),
         .icon = u"theme-dark"_s, .checkable = true},
        {.id = u"panel.legend"_s, .menu = panels, .text = Words::tr("Topics and Speakers &Bar"),
         .tip = Words::tr("Show or hide the bar of topics and speakers"), .needs = Needs::Project, .checkable = true},
        {.id = u"panel.comparison"_s, .menu = panels, .text = Words::tr("Co&mparison"),
         .tip = Words::tr("Show or hide the statements of the article and what they come from"), .icon = u"compare"_s,
         .needs = Needs::Project, .checkable = true},
        {.id = u"panel.statement"_s, .menu = panels, .text = Words::tr("&Statement"),
         .tip = Words::tr("Show or hide the statement over its passage, with your ruling"), .needs = Needs::Project,
         .checkable = true},
        {.id = u"panel.coverage"_s, .menu = panels, .text = Words::tr("Co&verage"),
         .tip = Words::tr("Show or hide what the articles used of the transcript and what they left out"),
         .needs = Needs::Project, .checkable = true},
        {.id = u"panel.annotations"_s, .menu = panels, .text = Words::tr("&Annotations"),
         .tip = Words::tr("Show or hide the list of annotations"), .icon = u"note"_s,
         .needs = Needs::Project, .checkable = true},
        {.id = u"panel.codes"_s, .menu = panels, .text = Words::tr("&Codes"), .tip = Words::tr("Show or hide the tree of codes"),
         .icon = u"tag"_s, .needs = Needs::Project, .checkable = true},
        {.id = u"panel.topics"_s, .menu = panels, .text = Words::tr("&Topics"), .tip = Words::tr("Show or hide the list of topics"),
         .icon = u"topic"_s, .needs = Needs::Project, .checkable = true},
        {.id = u"panel.outline"_s, .menu = panels, .text = Words::tr("&Outline"),
         .tip = Words::tr("Show or hide the list of turns and headings"), .icon = u"speaker"_s,
         .needs = Needs::Project, .checkable = true},
        {.id = u"panel.dispersion"_s, .menu = panels, .text = Words::tr("&Where in the Text"),
         .tip = Words::tr("Show or hide the picture of where topics and speakers are"),
         .needs = Needs::Project, .checkable = true},
    };
}

QList<ActionSpec> annotateActions()
{
    constexpr MenuId menu = MenuId::Annotate;
    const auto page = [](ActionSpec spec, Needs needs = Needs::Writable) { return onPage(menu, std::move(spec), needs); };
    return {
        page({.id = u"annotate.tag"_s, .text = Words::tr("&Tag…"), .tip = Words::tr("Give the selected words a code"),
              .icon = u"tag"_s, .keys = keys("T")}),
        page({.id = u"annotate.memo"_s, .text = Words::tr("&Memo…"),
              .tip = Words::tr("Write a note on the selected words, or on the annotation here"), .icon = u"note"_s,
              .keys = keys("M")}),
        page({.id = u"annotate.delete"_s, .text = Words::tr("&Delete Annotation"),
              .tip = Words::tr("Delete the annotation at the caret"), .icon = u"delete"_s, .keys = keys("Delete")}),
        page({.id = u"annotate.link"_s, .text = Words::tr("&Link Both Selections"),
              .tip = Words::tr("Link the words selected in one pane to those selected in the other"), .icon = u"link"_s,
              .keys = keys("L"), .startsGroup = true}),
        page({.id = u"annotate.unlink"_s, .text = Words::tr("Remove Lin&k"),
              .tip = Words::tr("Remove the link at the caret, or take back what was decided about the statement there"),
              .keys = keys("Shift+L")}),
        page({.id = u"annotate.newCode"_s, .text = Words::tr("New &Code…"), .tip = Words::tr("Make a code without tagging anything yet"),
              .icon = u"add"_s, .startsGroup = true}),
        page({.id = u"annotate.newTopic"_s, .text = Words::tr("New To&pic…"),
              .tip = Words::tr("Make a topic from words of your own choice"), .icon = u"add"_s}),
        page({.id = u"annotate.topic"_s, .text = Words::tr("Add Selection to T&opic…"),
              .tip = Words::tr("Let a topic find the selected words everywhere"), .icon = u"topic"_s, .keys = keys("Shift+T")}),
    };
}

QList<ActionSpec> compareActions()
{
    constexpr MenuId menu = MenuId::Compare;
    const auto page = [](ActionSpec spec, Needs needs = Needs::Writable) { return onPage(menu, std::move(spec), needs); };
    return {
        page({.id = u"go.nextStatement"_s, .text = Words::tr("&Next Statement"),
              .tip = Words::tr("Go to the next statement or link of this page, and turn the other page to it"),
              .icon = u"next"_s, .keys = keys("J")}, Needs::Project),
        page({.id = u"go.previousStatement"_s, .text = Words::tr("&Previous Statement"),
              .tip = Words::tr("Go to the statement or link before, and turn the other page to it"), .icon = u"previous"_s,
              .keys = keys("K")}, Needs::Project),
        page({.id = u"compare.nextPassage"_s, .text = Words::tr("Next Possible P&assage"),
              .tip = Words::tr("Look at the next passage that the statement may come from"), .icon = u"forward"_s,
              .keys = keys("Shift+J"), .startsGroup = true}, Needs::Project),
        page({.id = u"compare.previousPassage"_s, .text = Words::tr("Previo&us Possible Passage"),
              .tip = Words::tr("Look at the passage before"), .icon = u"back"_s, .keys = keys("Shift+K")}, Needs::Project),
        page({.id = u"compare.confirm"_s, .text = Words::tr("&Confirm"),
              .tip = Words::tr("The statement comes from the passage that is shown; or, where none is shown, from none"),
              .keys = keys("C"), .startsGroup = true}),
        page({.id = u"compare.confirmNext"_s, .text = Words::tr("Confirm and &Go On"),
              .tip = Words::tr("Confirm, and go to the next statement"), .keys = keys("G")}),
        page({.id = u"compare.reject"_s, .text = Words::tr("&Reject"),
              .tip = Words::tr("The statement does not come from this transcript"), .keys = keys("X")}),
        page({.id = u"compare.byHand"_s, .text = Words::tr("Take &Selection as Source"),
              .tip = Words::tr("The statement comes from the words selected in the transcript"), .keys = keys("H")}),
        page({.id = u"compare.verdict"_s, .text = Words::tr("Overrule &Verdict…"),
              .tip = Words::tr("Choose another verdict on the statement"), .keys = keys("V")}),
        page({.id = u"compare.note"_s, .text = Words::tr("N&ote on Statement…"),
              .tip = Words::tr("Write down why the statement is judged so"), .keys = keys("Shift+M")}),
        page({.id = u"compare.reopen"_s, .text = Words::tr("R&eopen"),
              .tip = Words::tr("Take back what was decided about the statement"), .keys = keys("Shift+C")}),
        {.id = u"compare.names"_s, .menu = menu, .text = Words::tr("Na&mes That Count as One…"),
         .tip = Words::tr("Names and spellings to be taken for the same when texts are compared"), .needs = Needs::Writable,
         .startsGroup = true},
        {.id = u"compare.again"_s, .menu = menu, .text = Words::tr("Compare Aga&in"),
         .tip = Words::tr("Compare anew, also what was stopped before"), .needs = Needs::Project},
        {.id = u"compare.report"_s, .menu = menu, .text = Words::tr("Verification Repor&t…"),
         .tip = Words::tr("Write verdicts, differences, rulings and coverage to a file"), .icon = u"export"_s,
         .keys = keys("Ctrl+Shift+E"), .needs = Needs::Project, .startsGroup = true},
    };
}

QList<ActionSpec> goActions()
{
    constexpr MenuId menu = MenuId::Go;
    // In the order of the tabs.
    const auto panel = [](const char *id, const QString &text, int number) {
        return ActionSpec{.id = QLatin1StringView(id), .menu = menu, .text = text,
            .tip = Words::tr("Bring this panel to the front and go there"),
            .keys = QKeySequence(u"Ctrl+%1"_s.arg(number)), .needs = Needs::Project, .startsGroup = number == 1};
    };
    return {
        {.id = u"go.back"_s, .menu = menu, .text = Words::tr("&Back"), .tip = Words::tr("Go back to the place visited before"),
         .icon = u"back"_s, .keys = keys("Alt+Left"), .needs = Needs::Project},
        {.id = u"go.forward"_s, .menu = menu, .text = Words::tr("&Forward"), .tip = Words::tr("Go forward again"),
         .icon = u"forward"_s, .keys = keys("Alt+Right"), .needs = Needs::Project},
        {.id = u"go.turn"_s, .menu = menu, .text = Words::tr("Go to &Turn…"), .tip = Words::tr("Go to a turn by its number"),
         .keys = keys("Ctrl+G"), .needs = Needs::Project, .startsGroup = true},
        {.id = u"go.place"_s, .menu = menu, .text = Words::tr("Go to &Page or Time…"),
         .tip = Words::tr("Go to a page, or to what is said at a time"), .keys = keys("Ctrl+Shift+G"),
         .needs = Needs::Project},
        {.id = u"go.follow"_s, .menu = menu, .text = Words::tr("Follow &Link"),
         .tip = Words::tr("Bring the other end of the link here into view and go there"),
         .keys = keys("Return"), .scope = Scope::Page, .needs = Needs::Project, .startsGroup = true},
        {.id = u"go.nextAnnotation"_s, .menu = menu, .text = Words::tr("Next &Annotation"),
         .tip = Words::tr("Go to the next annotation"), .keys = keys("N"), .scope = Scope::Page, .needs = Needs::Project,
         .startsGroup = true},
        {.id = u"go.previousAnnotation"_s, .menu = menu, .text = Words::tr("Previous A&nnotation"),
         .tip = Words::tr("Go to the annotation before"), .keys = keys("Shift+N"), .scope = Scope::Page,
         .needs = Needs::Project},
        {.id = u"go.nextHit"_s, .menu = menu, .text = Words::tr("Next Topic &Hit"),
         .tip = Words::tr("Go to the next place of the topic chosen last"), .icon = u"next"_s, .keys = keys("."),
         .scope = Scope::Page, .needs = Needs::Project, .startsGroup = true},
        {.id = u"go.previousHit"_s, .menu = menu, .text = Words::tr("Previous Topic H&it"),
         .tip = Words::tr("Go to the place before of the topic chosen last"), .icon = u"previous"_s, .keys = keys(","),
         .scope = Scope::Page, .needs = Needs::Project},
        panel("go.comparison", Words::tr("Co&mparison"), 1),
        panel("go.annotations", Words::tr("Ann&otations"), 2),
        panel("go.codes", Words::tr("Cod&es"), 3),
        panel("go.topics", Words::tr("Topi&cs"), 4),
        panel("go.outline", Words::tr("O&utline"), 5),
        panel("go.dispersion", Words::tr("&Where in the Text"), 6),
        panel("go.coverage", Words::tr("Co&verage"), 7),
    };
}

QList<ActionSpec> helpActions()
{
    constexpr MenuId menu = MenuId::Help;
    return {
        {.id = u"help.handbook"_s, .menu = menu, .text = Words::tr("&Handbook"),
         .tip = Words::tr("Opens the handbook where it tells of what you are at"), .icon = u"book"_s, .keys = keys("F1")},
        {.id = u"help.keys"_s, .menu = menu, .text = Words::tr("&Keys at a Glance"),
         .tip = Words::tr("All keys as they are set now")},
        {.id = u"help.what"_s, .menu = menu, .text = Words::tr("&What's This?"),
         .tip = Words::tr("Says what the thing is for that you click next"), .keys = keys("Shift+F1")},
        {.id = u"help.palette"_s, .menu = menu, .text = Words::tr("&Find an Action…"),
         .tip = Words::tr("Type a few letters of what you want to do"), .icon = u"find"_s, .keys = keys("Ctrl+Shift+P"), .startsGroup = true},
        {.id = u"help.about"_s, .menu = menu, .text = Words::tr("&About Crossread"),
         .tip = Words::tr("Version, licence, and facts for a bug report"), .icon = u"info"_s, .startsGroup = true},
    };
}
// clang-format on

}

QList<ActionSpec> actionList()
{
    return projectActions() + editActions() + viewActions() + annotateActions() + compareActions() + goActions()
        + helpActions();
}

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::Project: return Words::tr("&Project");
    case MenuId::Edit: return Words::tr("&Edit");
    case MenuId::View: return Words::tr("&View");
    case MenuId::Paper: return Words::tr("Pap&er");
    case MenuId::Panels: return Words::tr("&Panels");
    case MenuId::Annotate: return Words::tr("&Annotate");
    case MenuId::Compare: return Words::tr("&Compare");
    case MenuId::Go: return Words::tr("&Go");
    case MenuId::Help: return Words::tr("&Help");
    }
    Q_UNREACHABLE_RETURN(QString());
}

}
