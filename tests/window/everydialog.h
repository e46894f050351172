// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/attributetable.h"
#include "project/project.h"
#include "support/shareddata.h"
#include "window/coding/autocodedialog.h"
#include "window/coding/codebox.h"
#include "window/coding/codedialog.h"
#include "window/coding/exportdialog.h"
#include "window/coding/merging.h"
#include "window/coding/printdialog.h"
#include "window/coding/splitdialog.h"
#include "window/comparing/namesdialog.h"
#include "window/comparing/reportdialog.h"
#include "window/desk.h"
#include "window/documents/attributedialog.h"
#include "window/documents/tableimportdialog.h"
#include "window/importing/importdialog.h"
#include "window/importing/importpage.h"
#include "window/shell/aboutdialog.h"
#include "window/shell/commandpalette.h"
#include "window/shell/foreignimport.h"
#include "window/shell/handbookwindow.h"
#include "window/shell/listdialog.h"
#include "window/shell/projectpage.h"
#include "window/shell/restoredialog.h"
#include "window/shell/settingsdialog.h"
#include "window/shell/shortcutdialog.h"
#include "window/shell/typographypopover.h"
#include "window/subjects/topicdialog.h"

#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace Crossread::Test {

/// The dialogs of the program that need no more than an open project, each with something in it. Made once for a project.
[[nodiscard]] inline std::vector<std::unique_ptr<QWidget>> dialogs(const Desk &desk)
{
    using namespace Qt::StringLiterals;
    using namespace Window;
    const Workbench &bench = desk.window().page()->bench();
    Project::Project &project = bench.project;
    const Core::CodeId id = project.codeNamed(u"Law"_s).value();
    const QList<quint32> colours = desk.themes().theme().codes;
    Library::Merging merging;
    merging.name = u"Copy"_s;
    merging.added = {u"Two annotations come in."_s};
    merging.clashes = {u"A code has another colour there."_s};
    Core::Attribute attribute;
    attribute.type = Core::AttributeType::Choice;
    const auto table =
        Library::readAttributes(project.data(), {}, Core::AttributeOf::Document, "Document,Outlet\nnobody,Reuters\n");
    Exchange::CountingJudge::Verdict verdict;
    verdict.isClear = false;
    for (const auto unit : {Exchange::Counting::Unit::CodePoint, Exchange::Counting::Unit::Utf16})
        verdict.candidates.append({{.unit = unit}, {u"five hours"_s}});

    std::vector<std::unique_ptr<QWidget>> made;
    const auto add = [&made](QWidget *dialog) { made.emplace_back(dialog); };
    add(new ExportDialog(project, desk.settings()));
    add(new ShortcutDialog(desk.settings(), desk.window().actions()));
    add(new SettingsDialog(desk.settings()));
    add(new AboutDialog);
    add(new TopicDialog({}, u"New Topic"_s, colours));
    add(new CodeDialog(*project.code(id), u"Code"_s, {}, {}, colours));
    add(new AutoCodeDialog(bench));
    add(new SplitDialog(project, id));
    add(new CodeBox(project, u"Tag 2 Annotations"_s));
    add(new PrintDialog(bench, {}, desk.window().page()->printables()));
    add(new MergeDialog(merging));
    add(new AttributeDialog(attribute, u"New Attribute"_s));
    add(new TableImportDialog(table.value(), project.data()));
    add(new RestoreDialog(project.path(), {}, project.data(), nullptr));
    add(new CountingDialog(verdict, nullptr));
    add(new ListDialog(u"What was left out"_s, {u"a line"_s, u"and another"_s}, nullptr));
    add(new HandbookWindow(desk.window().actions()));
    return made;
}

/// Parts that Qt makes inside its own widgets speak through those.
[[nodiscard]] inline bool isInside(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1StringView("qt_")) || widget->inherits("QScrollBar")
        || widget->inherits("QAbstractScrollAreaScrollBarContainer") || widget->inherits("QExpandingLineEdit")
        || (widget->parentWidget() != nullptr
            && (widget->parentWidget()->inherits("QComboBox") || widget->parentWidget()->inherits("QKeySequenceEdit")));
}

/// Does `act` with each dialog of the program in turn, on the screen.
inline void onEveryDialog(const Desk &desk, const std::function<void(QWidget &)> &act)
{
    using namespace Qt::StringLiterals;
    Window::MainWindow &window = desk.window();
    using Purpose = Window::ImportDialog::Purpose;
    Window::ImportDialog import(
        Purpose::New, desk.settings(), desk.themes().theme(), [](auto &, const auto &) { return nullptr; });
    Window::ImportDialog change(
        Purpose::Change, desk.settings(), desk.themes().theme(), [](auto &, const auto &) { return nullptr; });
    QList<QWidget *> all;
    for (Window::ImportDialog *dialog : {&import, &change}) {
        dialog->addFiles({sourcePath(u"resources/sample/transcript.txt"_s)});
        QTRY_VERIFY(dialog->pages().first()->isReady());
        all.append(dialog);
    }
    const auto made = dialogs(desk);
    for (const auto &dialog : made)
        all.append(dialog.get());
    Window::CommandPalette palette(window.actions(), &window);
    Window::TypographyPopover typography(desk.settings(), &window);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    typography.setAttribute(Qt::WA_DeleteOnClose, false);
    desk.trigger(u"compare.names"_s);
    desk.trigger(u"compare.report"_s);
    all.append(
        {&palette, &typography, window.findChild<Window::NamesDialog *>(), window.findChild<Window::ReportDialog *>()});
    for (QWidget *dialog : std::as_const(all)) {
        QVERIFY(dialog != nullptr);
        dialog->show();
        QCoreApplication::processEvents();
        act(*dialog);
        dialog->hide();
    }
}

}
