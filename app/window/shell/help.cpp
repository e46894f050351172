// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shell/help.h"

#include "window/desk/actions.h"
#include "window/shell/aboutdialog.h"
#include "window/shell/handbookwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QWhatsThis>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

struct Topic {
    QLatin1StringView name; ///< of an object, or of a class below Crossread::Window
    QLatin1StringView section;
};

/// Where the handbook tells of it; of two that lie in one another, the inner one counts.
constexpr Topic topics[]{
    {"panel.comparison"_L1, "README.md#checking-an-article"_L1},
    {"panel.statement"_L1, "README.md#the-card"_L1},
    {"panel.annotations"_L1, "retrieving.md#asking-for-passages"_L1},
    {"panel.codes"_L1, "coding.md#the-codebook"_L1},
    {"panel.coders"_L1, "coding.md#two-coders"_L1},
    {"panel.history"_L1, "coding.md#the-history"_L1},
    {"panel.search"_L1, "retrieving.md#search-and-concordance"_L1},
    {"panel.words"_L1, "retrieving.md#words-lists-keyness-collocations"_L1},
    {"panel.matrix"_L1, "retrieving.md#matrices"_L1},
    {"panel.topics"_L1, "README.md#topics"_L1},
    {"panel.dispersion"_L1, "retrieving.md#where-in-a-text"_L1},
    {"panel.coverage"_L1, "README.md#what-was-left-out"_L1},
    {"panel.links"_L1, "README.md#links-by-hand"_L1},
    {"panel.outline"_L1, "README.md#the-window"_L1},
    {"panel.documents"_L1, "coding.md#documents-speakers-and-attributes"_L1},
    {"panel.speakers"_L1, "coding.md#documents-speakers-and-attributes"_L1},
    {"panel.memos"_L1, "coding.md#memos"_L1},
    {"TableImportDialog"_L1, "coding.md#documents-speakers-and-attributes"_L1},
    {"AttributeDialog"_L1, "coding.md#documents-speakers-and-attributes"_L1},
    {"AnnotationEditor"_L1, "coding.md#giving-codes"_L1},
    {"CodeDialog"_L1, "coding.md#the-codebook"_L1},
    {"SplitDialog"_L1, "coding.md#the-codebook"_L1},
    {"AutoCodeDialog"_L1, "coding.md#tagging-by-rule"_L1},
    {"MergeDialog"_L1, "coding.md#merging-copies"_L1},
    {"ReadingPane"_L1, "README.md#the-window"_L1},
    {"StartPage"_L1, "opening.md"_L1},
    {"ImportDialog"_L1, "opening.md"_L1},
    {"ReportDialog"_L1, "README.md#the-report"_L1},
    {"ExportDialog"_L1, "exchange.md#excerpts"_L1},
    {"PrintDialog"_L1, "exchange.md#on-paper"_L1},
    {"NamesDialog"_L1, "README.md#names-that-count-as-one"_L1},
    {"RestoreDialog"_L1, "safety.md"_L1},
    {"ShortcutDialog"_L1, "keys"_L1},
};

struct Panel {
    QLatin1StringView name;
    const char *what;
};
constexpr Panel panels[]{
    {"panel.comparison"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "Every statement of the article with how faithful it is. Choose one, and both pages turn to it.")},
    {"panel.statement"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "The card of the current statement: its words over those of the passage it comes from, and what you "
            "decided about it.")},
    {"panel.annotations"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "Every passage you tagged or wrote a memo on. Choose one, and its page turns to it.")},
    {"panel.codes"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "Your codes as a tree, with how many passages have each. A double click shows the passages.")},
    {"panel.topics"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "Words and phrases with a colour of their own; each can be switched on and off and changed.")},
    {"panel.outline"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help", "Headings and turns of the page. Choose one to go there.")},
    {"panel.dispersion"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "Where in the text each code is given and each topic is named, from begin to end.")},
    {"panel.coverage"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "Which passages of the transcript the articles used, and how much of whom they left out.")},
    {"panel.links"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "What you linked by hand, with the words at both ends. Choose one, and both pages turn to it.")},
    {"panel.coders"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "Who has coded, and how far two of them agree. Untick a coder to hide what is theirs.")},
    {"panel.history"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "Every change of the project, the newest first. Choose one and press Enter to go back to that point.")},
    {"panel.search"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "Words in all documents, each hit in its line. Choose one, and its page turns to it.")},
    {"panel.words"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "How often words are used, which more than elsewhere, and which stand near another one.")},
    {"panel.matrix"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "Annotations counted in rows and columns that you choose. A number, a bar or a point shows its passages.")},
    {"panel.documents"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "The documents of the project in their groups, and what you say of them. Choose one to open it; drag it to "
            "another group.")},
    {"panel.speakers"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help", "Everybody who speaks in a document, and what you say of them.")},
    {"panel.memos"_L1,
        QT_TRANSLATE_NOOP("Crossread::Window::Help",
            "All your memos, on whatever they are: choose one to write on, and the arrow leads to its place.")},
};

}

Help::Help(const Actions &actions, QMainWindow *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.get(u"help.handbook"_s), &QAction::triggered, this,
        [this] { showHandbook(QApplication::focusWidget()); });
    connect(actions.get(u"help.what"_s), &QAction::triggered, this, &Help::askWhat);
    connect(actions.get(u"help.keys"_s), &QAction::triggered, this, [this] {
        showHandbook(nullptr);
        m_handbook->showSection(u"keys"_s);
    });
    connect(actions.get(u"help.about"_s), &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    qApp->installEventFilter(this); // dialogs have no menu whose key they could press
}

Help::~Help()
{
    delete m_handbook;
}

bool Help::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || QApplication::activeModalWidget() == nullptr)
        return QObject::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || !object->isWidgetType())
        return QObject::eventFilter(object, event);
    showHandbook(static_cast<QWidget *>(object));
    return true;
}

QString Help::sectionFor(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QLatin1StringView type = QLatin1StringView(widget->metaObject()->className());
        for (const Topic &topic : topics) {
            if (widget->objectName() == topic.name
                || (type.endsWith(topic.name) && type.chopped(topic.name.size()).endsWith("::"_L1)))
                return topic.section;
        }
    }
    return u"README.md"_s;
}

HandbookWindow *Help::handbook() const
{
    return m_handbook;
}

void Help::showHandbook(const QWidget *about)
{
    if (m_handbook == nullptr)
        m_handbook = new HandbookWindow(m_actions);
    m_handbook->show();
    m_handbook->showSection(sectionFor(about));
    m_handbook->raise();
    m_handbook->activateWindow();
}

void Help::askWhat()
{
    for (const Panel &panel : panels) {
        if (auto *widget = m_window->findChild<QWidget *>(panel.name); widget != nullptr)
            widget->setWhatsThis(tr(panel.what));
    }
    QWhatsThis::enterWhatsThisMode();
}

}
