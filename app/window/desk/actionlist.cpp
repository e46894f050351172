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
        {.id = u"project.import"_s, .menu = menu, .text = Words::tr("&Import Project…"),
         .tip = Words::tr("Make a project of one of another program: REFI-QDA, QualCoder, Taguette"), .icon = u"open"_s},
        {.id = u"project.sample"_s, .menu = menu, .text = Words::tr("Open the &Sample"),
         .tip = Words::tr("Try everything on a made-up transcript and an article about it"), .icon = u"sample"_s},
        {.id = u"project.close"_s, .menu = menu, .text = Words::tr("&Close Project"), .tip = Words::tr("Go back to the start page"),
         .keys = standard(QKeySequence::Close, "Ctrl+W"), .needs = Needs::Project},
        {.id = u"document.add"_s, .menu = menu, .text = Words::tr("&Add Documents…"),
         .tip = Words::tr("Read more texts into this project"), .icon = u"add"_s, .keys = keysOf("Ctrl+Shift+O"),
         .needs = Needs::Writable, .startsGroup = true},
        {.id = u"document.clipboard"_s, .menu = menu, .text = Words::tr("New Document from Clip&board"),
         .tip = Words::tr("Read the copied text into this project, or into a new one"), .icon = u"add"_s,
         .keys = keysOf("Ctrl+Shift+V")},
        {.id = u"document.readAgain"_s, .menu = menu, .text = Words::tr("Read A&gain…"),
         .tip = Words::tr("Read the document in the current pane anew, where Crossread reads its kind better by now"),
         .needs = Needs::Writable},
        {.id = u"document.replace"_s, .menu = menu, .text = Words::tr("Replace &File…"),
         .tip = Words::tr("Put a corrected file in the place of the document in the current pane; annotations follow"),
         .needs = Needs::Writable},
        {.id = u"document.properties"_s, .menu = menu, .text = Words::tr("&Document Properties…"),
         .tip = Words::tr("Change encoding, clean-ups and speakers of the document in the current pane"),
         .icon = u"document"_s, .keys = keysOf("Alt+Return"), .needs = Needs::Project},
        {.id = u"document.remove"_s, .menu = menu, .text = Words::tr("Remo&ve Document"),
         .tip = Words::tr("Take the document in the current pane out of the project, with its annotations"),
         .needs = Needs::Writable},
        {.id = u"project.export"_s, .menu = menu, .text = Words::tr("&Export…"),
         .tip = Words::tr("Write excerpts, references, the codes, or the project for other programs to a file"), .icon = u"export"_s, .keys = keysOf("Ctrl+E"),
         .needs = Needs::Project, .startsGroup = true},
        {.id = u"project.print"_s, .menu = menu, .text = Words::tr("&Print…"),
         .tip = Words::tr("Print excerpts, the text in the current pane with its codes, or the codes; or look at them first"),
         .keys = standard(QKeySequence::Print, "Ctrl+P"), .needs = Needs::Project},
        {.id = u"project.takeIn"_s, .menu = menu, .text = Words::tr("Ta&ke In Codes or Annotations…"),
         .tip = Words::tr("Add the codes of a codebook (.qdc), annotations of web pages (.json), or quotations in notes (.md), of another program"), .needs = Needs::Writable},
        {.id = u"project.copy"_s, .menu = menu, .text = Words::tr("Save a Cop&y…"),
         .tip = Words::tr("Write everything that is in the project into a new file"), .needs = Needs::Project,
         .startsGroup = true},
        {.id = u"project.merge"_s, .menu = menu, .text = Words::tr("&Merge Another Copy…"),
         .tip = Words::tr("Take everything that another copy of this project has into this one"), .needs = Needs::Writable},
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
         .keys = keysOf("Ctrl+Shift+Z"), .needs = Needs::Writable},
        {.id = u"edit.copy"_s, .menu = menu, .text = Words::tr("&Copy with Citation"),
         .tip = Words::tr("Copy the selected words and where they stand"),
         .keys = standard(QKeySequence::Copy, "Ctrl+C"), .scope = Scope::Page, .needs = Needs::Project,
         .startsGroup = true},
        {.id = u"citation.crossread"_s, .menu = MenuId::Citation, .text = Words::tr("&Short: who, title, turn, paragraph"),
         .tip = Words::tr("Cite what is copied in a few words"), .checkable = true},
        {.id = u"citation.apa"_s, .menu = MenuId::Citation, .text = Words::tr("&APA, in the text"),
         .tip = Words::tr("Cite what is copied as APA 7 has it, with the entry for the list"), .checkable = true},
        {.id = u"citation.chicago"_s, .menu = MenuId::Citation, .text = Words::tr("&Chicago, as a note"),
         .tip = Words::tr("Cite what is copied as a note of the Chicago Manual"), .checkable = true},
        {.id = u"citation.mla"_s, .menu = MenuId::Citation, .text = Words::tr("&MLA, in the text"),
         .tip = Words::tr("Cite what is copied as MLA 9 has it, with the entry for the list"), .checkable = true},
        {.id = u"edit.selectSentence"_s, .menu = menu, .text = Words::tr("Select &Sentence"),
         .tip = Words::tr("Select the sentence at the caret"), .keys = keysOf("S"), .scope = Scope::Page, .needs = Needs::Project},
        {.id = u"edit.selectParagraph"_s, .menu = menu, .text = Words::tr("Select &Paragraph"),
         .tip = Words::tr("Select the paragraph at the caret"), .keys = keysOf("P"), .scope = Scope::Page, .needs = Needs::Project},
        {.id = u"edit.selectTurn"_s, .menu = menu, .text = Words::tr("Select &Turn"),
         .tip = Words::tr("Select all that is said in the turn at the caret"), .keys = keysOf("Shift+S"), .scope = Scope::Page,
         .needs = Needs::Project},
        {.id = u"edit.find"_s, .menu = menu, .text = Words::tr("&Find…"), .tip = Words::tr("Find words in the current pane"),
         .icon = u"find"_s, .keys = standard(QKeySequence::Find, "Ctrl+F"), .needs = Needs::Project,
         .startsGroup = true},
        {.id = u"edit.findNext"_s, .menu = menu, .text = Words::tr("Find &Next"), .tip = Words::tr("Go to the next place found"),
         .keys = keysOf("F3"), .needs = Needs::Project},
        {.id = u"edit.findPrevious"_s, .menu = menu, .text = Words::tr("Find Pre&vious"),
         .tip = Words::tr("Go to the place found before"), .keys = keysOf("Shift+F3"), .needs = Needs::Project},
        {.id = u"edit.shortcuts"_s, .menu = menu, .text = Words::tr("&Keyboard Shortcuts…"),
         .tip = Words::tr("See and change the keys of all actions"), .keys = keysOf("Ctrl+F1"),
         .startsGroup = true},
        {.id = u"edit.settings"_s, .menu = menu, .text = Words::tr("Sett&ings…"), .tip = Words::tr("Language, colours, your name, backups"),
         .icon = u"settings"_s, .keys = keysOf("Ctrl+,")},
    };
}

QList<ActionSpec> viewActions()
{
    constexpr MenuId menu = MenuId::View;
    constexpr MenuId paper = MenuId::Paper;
    return {
        {.id = u"view.typography"_s, .menu = menu, .text = Words::tr("&Typography…"),
         .tip = Words::tr("Type, size, line length and paper of the pages"), .icon = u"typography"_s, .keys = keysOf("Ctrl+T"),
         .needs = Needs::Project},
        {.id = u"view.zoomIn"_s, .menu = menu, .text = Words::tr("&Larger Type"), .tip = Words::tr("Make the type of the pages larger"),
         .icon = u"zoom-in"_s, .keys = keysOf("Ctrl++"), .needs = Needs::Project},
        {.id = u"view.zoomOut"_s, .menu = menu, .text = Words::tr("&Smaller Type"),
         .tip = Words::tr("Make the type of the pages smaller"), .icon = u"zoom-out"_s, .keys = keysOf("Ctrl+-"),
         .needs = Needs::Project},
        {.id = u"view.zoomReset"_s, .menu = menu, .text = Words::tr("&Usual Type Size"), .tip = Words::tr("Set the type size back"),
         .keys = keysOf("Ctrl+0"), .needs = Needs::Project},
        {.id = u"view.places"_s, .menu = menu, .text = Words::tr("&Pages and Times"),
         .tip = Words::tr("Show pages, times and line numbers in the margin, where the text has them"),
         .keys = keysOf("Ctrl+Shift+M"), .needs = Needs::Project, .checkable = true},
        {.id = u"view.swap"_s, .menu = menu, .text = Words::tr("S&wap Panes"),
         .tip = Words::tr("Let the two documents change places"), .icon = u"swap"_s, .keys = keysOf("Ctrl+Shift+X"),
         .needs = Needs::Project, .startsGroup = true},
        {.id = u"view.stack"_s, .menu = menu, .text = Words::tr("Stac&k Panes"),
         .tip = Words::tr("Show one pane above the other instead of side by side"), .icon = u"stack"_s,
         .keys = keysOf("Ctrl+Shift+K"), .needs = Needs::Project, .checkable = true},
        {.id = u"view.alone"_s, .menu = menu, .text = Words::tr("&One Page Alone"),
         .tip = Words::tr("Give the whole window to the current page, and back"), .keys = keysOf("F9"), .needs = Needs::Project,
         .checkable = true},
        {.id = u"view.layoutCompare"_s, .menu = menu, .text = Words::tr("Layout for Compar&ing"),
         .tip = Words::tr("Place the panels as comparing needs them"), .needs = Needs::Project, .startsGroup = true},
        {.id = u"view.layoutCode"_s, .menu = menu, .text = Words::tr("Layout for Co&ding"),
         .tip = Words::tr("Place the panels as coding needs them: codes and documents at the side"), .needs = Needs::Project},
        {.id = u"view.layoutOwn"_s, .menu = menu, .text = Words::tr("M&y Layout"),
         .tip = Words::tr("Place the panels as in the layout that you have kept"), .needs = Needs::Project},
        {.id = u"view.keepLayout"_s, .menu = menu, .text = Words::tr("Keep Layout as &Mine"),
         .tip = Words::tr("Keep the panels as they stand, for any project"), .needs = Needs::Project},
        {.id = u"view.nextPane"_s, .menu = menu, .text = Words::tr("Ne&xt Pane"),
         .tip = Words::tr("Move on to the next page or panel"), .keys = keysOf("F6"), .needs = Needs::Project,
         .startsGroup = true},
        {.id = u"view.previousPane"_s, .menu = menu, .text = Words::tr("Pre&vious Pane"),
         .tip = Words::tr("Move back to the page or panel before"), .keys = keysOf("Shift+F6"), .needs = Needs::Project},
        {.id = u"view.fullScreen"_s, .menu = menu, .text = Words::tr("&Full Screen"),
         .tip = Words::tr("Use the whole screen, and back"), .keys = keysOf("F11"), .checkable = true, .startsGroup = true},
        {.id = u"paper.system"_s, .menu = paper, .text = Words::tr("As the &System"),
         .tip = Words::tr("Light or dark, as the desktop is"), .checkable = true},
        {.id = u"paper.light"_s, .menu = paper, .text = Words::tr("&Light"), .tip = Words::tr("Dark type on light paper"),
         .icon = u"theme-light"_s, .checkable = true},
        {.id = u"paper.sepia"_s, .menu = paper, .text = Words::tr("Se&pia"), .tip = Words::tr("Brown type on warm paper"),
         .icon = u"theme-sepia"_s, .checkable = true},
        {.id = u"paper.dark"_s, .menu = paper, .text = Words::tr("&Dark"), .tip = Words::tr("Light type on dark paper"),
         .icon = u"theme-dark"_s, .checkable = true},
    };
}

QList<ActionSpec> goActions()
{
    constexpr MenuId menu = MenuId::Go;
    return {
        {.id = u"go.back"_s, .menu = menu, .text = Words::tr("&Back"), .tip = Words::tr("Go back to the place visited before"),
         .icon = u"back"_s, .keys = keysOf("Alt+Left"), .needs = Needs::Project},
        {.id = u"go.forward"_s, .menu = menu, .text = Words::tr("&Forward"), .tip = Words::tr("Go forward again"),
         .icon = u"forward"_s, .keys = keysOf("Alt+Right"), .needs = Needs::Project},
        {.id = u"go.turn"_s, .menu = menu, .text = Words::tr("Go to &Turn…"), .tip = Words::tr("Go to a turn by its number"),
         .keys = keysOf("Ctrl+G"), .needs = Needs::Project, .startsGroup = true},
        {.id = u"go.place"_s, .menu = menu, .text = Words::tr("Go to &Page or Time…"),
         .tip = Words::tr("Go to a page, or to what is said at a time"), .keys = keysOf("Ctrl+Shift+G"),
         .needs = Needs::Project},
    };
}

// clang-format on

}

// clang-format off: a table, read by its rows
QList<ActionSpec> helpActions()
{
    constexpr MenuId menu = MenuId::Help;
    return {
        {.id = u"help.handbook"_s, .menu = menu, .text = Words::tr("&Handbook"),
         .tip = Words::tr("Opens the handbook where it tells of what you are at"), .icon = u"book"_s, .keys = keysOf("F1")},
        {.id = u"help.keys"_s, .menu = menu, .text = Words::tr("&Keys at a Glance"),
         .tip = Words::tr("All keys as they are set now")},
        {.id = u"help.what"_s, .menu = menu, .text = Words::tr("&What's This?"),
         .tip = Words::tr("Says what the thing is for that you click next"), .keys = keysOf("Shift+F1")},
        {.id = u"help.palette"_s, .menu = menu, .text = Words::tr("&Find an Action…"),
         .tip = Words::tr("Type a few letters of what you want to do"), .icon = u"find"_s, .keys = keysOf("Ctrl+Shift+P"), .startsGroup = true},
        {.id = u"help.about"_s, .menu = menu, .text = Words::tr("&About Crossread"),
         .tip = Words::tr("Version, licence, and facts for a bug report"), .icon = u"info"_s, .startsGroup = true},
    };
}
// clang-format on

QList<ActionSpec> windowActions()
{
    return projectActions() + editActions() + viewActions() + goActions();
}

QKeySequence keysOf(const char *text)
{
    return QKeySequence(QLatin1StringView(text));
}

QList<ActionSpec> onPages(MenuId menu, Needs needs, QList<ActionSpec> specs)
{
    for (ActionSpec &spec : specs) {
        spec.menu = menu;
        spec.scope = Scope::Page;
        spec.needs = needs;
    }
    return specs;
}

ActionSpec panelAction(const QString &name, int place, const QString &text, const QString &tip, const QString &icon)
{
    return {.id = u"panel."_s + name,
        .menu = MenuId::Panels,
        .text = text,
        .tip = tip,
        .icon = icon,
        .needs = Needs::Project,
        .checkable = true,
        .panel = place};
}

ActionSpec goToPanelAction(const QString &name, int place, const QString &text)
{
    return {.id = u"go."_s + name,
        .menu = MenuId::GoTo,
        .text = text,
        .tip = Words::tr("Bring this panel to the front and go there"),
        .keys = place < 10 ? QKeySequence(u"Ctrl+%1"_s.arg(place)) : QKeySequence(), // as far as there are digits
        .needs = Needs::Project,
        .panel = place};
}

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::Project: return Words::tr("&Project");
    case MenuId::Edit: return Words::tr("&Edit");
    case MenuId::View: return Words::tr("&View");
    case MenuId::Paper: return Words::tr("Pap&er");
    case MenuId::Citation: return Words::tr("Citati&ons");
    case MenuId::GoTo: return Words::tr("Pan&el");
    case MenuId::Panels: return Words::tr("P&anels");
    case MenuId::Annotate: return Words::tr("&Annotate");
    case MenuId::Compare: return Words::tr("&Compare");
    case MenuId::Go: return Words::tr("&Go");
    case MenuId::Help: return Words::tr("&Help");
    }
    Q_UNREACHABLE_RETURN(QString());
}

}
