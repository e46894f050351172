// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "readingview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QtConcurrentRun>

#include <algorithm>

namespace Crossread::Reading {

namespace {

constexpr int slowAfter = 700; // milliseconds

}

FindBar::FindBar(ReadingView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    build();
    retranslate();
    hide();
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_stop->show();
        say(tr("Searching …"));
    });
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::dismiss);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        stop();
        say(tr("Stopped."));
    });
    connect(m_case, &QToolButton::toggled, this, &FindBar::search);
    connect(m_words, &QToolButton::toggled, this, [this](bool on) {
        if (on && m_expression->isChecked())
            m_expression->setChecked(false); // searches
        else
            search();
    });
    connect(m_expression, &QToolButton::toggled, this, [this](bool on) {
        if (on && m_words->isChecked())
            m_words->setChecked(false);
        else
            search();
    });
    connect(view, &ReadingView::documentChanged, this, [this] {
        m_from = 0;
        if (isVisible())
            search();
        else
            stop();
    });
}

FindBar::~FindBar()
{
    if (m_progress)
        m_progress->cancel();
}

void FindBar::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(4);
    m_text = new QLineEdit(this);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 12);
    row->addWidget(m_text, 3);
    const auto button = [this, row](const QString &icon, bool checkable) {
        auto *made = new QToolButton(this);
        made->setAutoRaise(true);
        made->setCheckable(checkable);
        made->setFocusPolicy(checkable ? Qt::TabFocus : Qt::StrongFocus); // a click leaves the focus in the words
        if (!icon.isEmpty())
            made->setIcon(QIcon::fromTheme(icon));
        row->addWidget(made);
        return made;
    };
    m_previous = button(QStringLiteral("go-up"), false);
    m_next = button(QStringLiteral("go-down"), false);
    m_case = button({}, true);
    m_words = button({}, true);
    m_expression = button({}, true);
    for (const auto &[toggle, key] : {std::pair(m_case, Qt::Key_M), {m_words, Qt::Key_W}, {m_expression, Qt::Key_R}}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, toggle, &QToolButton::toggle);
    }
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    row->addWidget(m_message, 2);
    m_stop = button({}, false);
    m_stop->hide();
    m_close = button(QStringLiteral("window-close"), false);
    for (QToolButton *arrow : {m_previous, m_next}) {
        if (arrow->icon().isNull())
            arrow->setArrowType(arrow == m_next ? Qt::DownArrow : Qt::UpArrow);
    }
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in this page"));
    m_text->setAccessibleName(tr("Find"));
    const auto name = [](QToolButton *button, const QString &text, const QString &tip) {
        button->setText(text);
        button->setAccessibleName(tip);
        button->setToolTip(tip);
    };
    name(m_previous, {}, tr("Previous hit"));
    name(m_next, {}, tr("Next hit"));
    name(m_case, tr("Aa", "button: match case"), tr("Match capitals (Alt+M)"));
    name(m_words, tr("“ab”", "button: whole words"), tr("Whole words only (Alt+W)"));
    name(m_expression, tr(".*", "button: regular expression"), tr("Regular expression (Alt+R)"));
    name(m_stop, tr("Stop"), tr("Stop searching"));
    name(m_close, m_close->icon().isNull() ? QStringLiteral("×") : QString(), tr("Close the find bar"));
    setAccessibleName(tr("Find bar"));
}

void FindBar::open()
{
    m_from = m_view->selection().begin;
    const Core::TextSpan selected = m_view->selection();
    if (!selected.isEmpty() && m_view->document()) {
        const QString text = m_view->document()->textOf(selected).toString();
        if (!text.contains(u'\n'))
            m_text->setText(text);
    }
    QWidget::show();
    m_text->setFocus();
    m_text->selectAll();
    search();
}

void FindBar::dismiss()
{
    stop();
    m_hits.clear();
    m_view->setMarks(Layer::SearchHit, {});
    hide();
    m_view->setFocus();
    Q_EMIT dismissed();
}

void FindBar::setQuery(const Core::FindQuery &query)
{
    const QSignalBlocker quiet[] = {
        QSignalBlocker(m_text), QSignalBlocker(m_case), QSignalBlocker(m_words), QSignalBlocker(m_expression)};
    m_text->setText(query.text);
    m_case->setChecked(query.caseSensitive);
    m_words->setChecked(query.mode == Core::FindMode::WholeWord);
    m_expression->setChecked(query.mode == Core::FindMode::RegularExpression);
    search();
}

Core::FindQuery FindBar::query() const
{
    const Core::FindMode mode = m_expression->isChecked() ? Core::FindMode::RegularExpression
        : m_words->isChecked()                            ? Core::FindMode::WholeWord
                                                          : Core::FindMode::Plain;
    return {m_text->text(), mode, m_case->isChecked()};
}

void FindBar::stop()
{
    m_slow.stop();
    m_stop->hide();
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
}

void FindBar::search()
{
    stop();
    const Core::DocumentPtr document = m_view->document();
    const Core::FindQuery wanted = query();
    if (!document || wanted.text.isEmpty()) {
        take(QList<Core::TextSpan>(), wanted);
        return;
    }
    m_progress = std::make_shared<Core::Progress>();
    m_slow.start();
    QtConcurrent::run([document, wanted, progress = m_progress] {
        return Core::findAll(document->text, wanted, *progress);
    }).then(this, [this, wanted, progress = m_progress](const Core::Result<QList<Core::TextSpan>> &found) {
        if (progress == m_progress) // else another search has taken its place
            take(found, wanted);
    });
}

void FindBar::take(const Core::Result<QList<Core::TextSpan>> &found, const Core::FindQuery &query)
{
    stop();
    m_hits = found.value_or(QList<Core::TextSpan>());
    m_current = -1;
    QList<Mark> marks;
    const qsizetype marked = std::min(m_hits.size(), mostMarks);
    marks.reserve(marked);
    for (qsizetype index = 0; index < marked; ++index)
        marks.append({m_hits[index], 0, {}, {}, quint64(index) + 1, 0});
    m_view->setMarks(Layer::SearchHit, std::move(marks));
    for (QToolButton *arrow : {m_previous, m_next})
        arrow->setEnabled(!m_hits.isEmpty());
    if (!found)
        say(found.error().sentence(), true);
    else if (query.text.isEmpty())
        say({});
    else if (m_hits.isEmpty())
        say(tr("Not found"), true);
    else
        show(std::lower_bound(m_hits.begin(), m_hits.end(), Core::TextSpan{m_from, 0}) - m_hits.begin());
    Q_EMIT finished();
}

void FindBar::show(qsizetype hit)
{
    m_current = (hit + m_hits.size()) % m_hits.size();
    const Core::TextSpan span = m_hits[m_current];
    m_view->setCurrentMark(Layer::SearchHit, quint64(m_current) + 1);
    m_view->setSelection(span);
    m_view->bringIntoView(span, ReadingView::Scroll::IfNeeded);
    say(tr("%1 of %2", "which hit of how many")
            .arg(locale().toString(m_current + 1), locale().toString(m_hits.size())));
}

void FindBar::step(int direction)
{
    if (m_hits.isEmpty())
        return;
    // From where the reader is now, who may have clicked elsewhere since.
    const Core::TextSpan here = m_view->selection();
    const auto next = std::lower_bound(m_hits.begin(), m_hits.end(), here);
    const qsizetype index = next - m_hits.begin();
    const bool onHit = next != m_hits.end() && *next == here;
    show(direction < 0 ? index - 1 : onHit ? index + 1 : index);
}

void FindBar::findNext()
{
    step(1);
}

void FindBar::findPrevious()
{
    step(-1);
}

void FindBar::say(const QString &message, bool isProblem)
{
    m_message->setText(message);
    m_message->setAccessibleName(message);
    QFont font = m_message->font();
    font.setBold(isProblem);
    m_message->setFont(font);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->matches(QKeySequence::FindNext) || (enters && !back))
        findNext();
    else if (event->matches(QKeySequence::FindPrevious) || enters)
        findPrevious();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
