// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/error.h"
#include "core/progress.h"
#include "formats/page.h"
#include "reading/mark.h"
#include "retrieve/query.h"
#include "window/desk/workbench.h"

#include <QObject>

#include <any>
#include <functional>

class QDockWidget;
class QMenu;

namespace Crossread::Models {
class TopicIndex;
}

namespace Crossread::Window {

class DocumentController;
class ReadingPane;
class ShownCoders;

/// A place on a page that is asked about: where the caret is put, or some words are selected.
struct AskedPlace {
    ReadingPane &pane;
    qsizetype position = 0;
    bool selected = false; ///< it is asked of the selected words
    bool writable = false;
};

/// What a feature can put on paper.
struct Printable {
    /// Makes the page, in whatever thread.
    using Maker = std::function<Core::Result<Formats::Page>(const Core::Progress &)>;
    QString name; ///< "Report on “Daily”"
    std::function<Maker()> prepare; ///< takes what the page is made of, at once, in the window's thread
};

/// What the page of a project offers to those who bring something to it.
class PageHost {
public:
    /// Among the lists; beside whatever list is looked at; in the layout for coding at the side of the pages, else a list.
    enum class PanelPlace { Tab, Beside, Side };
    /// The ready layouts: what each is for.
    enum class Layout { Compare = 1, Code = 2 };
    Q_DECLARE_FLAGS(Layouts, Layout)

    virtual ~PageHost() = default;
    [[nodiscard]] virtual const Workbench &bench() const = 0;
    [[nodiscard]] virtual DocumentController &documents() const = 0;
    [[nodiscard]] virtual Models::TopicIndex &hits() const = 0; ///< of topics, which several show
    [[nodiscard]] virtual ShownCoders &coders() const = 0; ///< whose annotations all of them show
    /// Shown and hidden by the action "panel.<name>", gone to by "go.<name>" where there is one. `layouts`: those that show
    /// it from the beginning.
    virtual QDockWidget *addPanel(
        const QString &name, const QString &title, QWidget *widget, PanelPlace place, Layouts layouts) = 0;
    QDockWidget *addPanel(const QString &name, const QString &title, QWidget *widget)
    {
        return addPanel(name, title, widget, PanelPlace::Tab, Layouts(Layout::Compare) | Layout::Code);
    }
    virtual void setBar(QWidget *bar) = 0; ///< over the pages
    [[nodiscard]] virtual QList<Printable> printables() const = 0; ///< of all features
};

/// What one room brings to the page of a project: it registers its panels with the host, connects its actions and makes its
/// controllers when it is made; the page asks it no more than this.
class Feature : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing that it does by itself is under way.
    [[nodiscard]] virtual bool isSettled() const { return true; }
    virtual void keep() { } ///< what is being typed, now
    /// What is typed and could not be kept, for the same feature of the page that comes next; empty: nothing.
    [[nodiscard]] virtual std::any unkept() const { return {}; }
    virtual void resume(const std::any &) { } ///< the texts are there

    /// Turns the pages to what a change is about that was taken back or done again; false where that is not of its kind.
    virtual bool show(const Core::AnyChange &) { return false; }

    /// Shows the annotations that a condition means, in the list of annotations; false where it has no such list.
    virtual bool showPassages(const Retrieve::Condition &) { return false; }

    /// What it has for paper now, beside excerpts, texts and codes.
    [[nodiscard]] virtual QList<Printable> printables() const { return {}; }

    /// A click chooses the most particular thing there is: those with a higher number are asked first.
    [[nodiscard]] virtual int particularity() const { return 0; }
    /// False where nothing of its kind stands at the position.
    virtual bool choose(const ReadingPane &, qsizetype) { return false; }
    virtual void chooseMark(Reading::Layer, quint64) { } ///< a sign or bracket beside the text
    /// What can be done there goes into the menu.
    virtual void addTo(QMenu &, const AskedPlace &) { }

Q_SIGNALS:
    void settled();
    void passagesWanted(const Crossread::Retrieve::Condition &condition); ///< for whoever has the list
};

void bringForward(QDockWidget &panel);

Q_DECLARE_OPERATORS_FOR_FLAGS(PageHost::Layouts)

}
