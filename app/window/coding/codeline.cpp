// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/codeline.h"

#include "core/changes.h"
#include "core/codenames.h"
#include "project/project.h"
#include "window/coding/codesuggestions.h"
#include "window/widgets/tagchip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

#include <functional>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4;
constexpr int leastLetters = 10; // that can be typed beside a chip

/// A line whose keys are looked at first by somebody else: also while a list of completions is open, which asks no filter.
class Input final : public QLineEdit {
public:
    explicit Input(std::function<bool(QKeyEvent &)> first)
        : m_first(std::move(first))
    {
        setFrame(false);
        QPalette clear;
        clear.setColor(QPalette::Base, Qt::transparent);
        setPalette(clear);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (m_first(*event))
            event->accept();
        else
            QLineEdit::keyPressEvent(event);
    }

private:
    std::function<bool(QKeyEvent &)> m_first;
};

}

CodeLine::CodeLine(const Project::Project &project, QWidget *parent)
    : QScrollArea(parent)
    , m_project(project)
    , m_suggestions(new CodeSuggestions(this))
    , m_completer(new QCompleter(this))
    , m_inside(new QWidget)
    , m_input(new Input([this](QKeyEvent &event) { return inputKey(event); }))
{
    setWidget(m_inside);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_input);
    m_inside->setBackgroundRole(QPalette::Base);
    m_inside->setAutoFillBackground(true);
    viewport()->installEventFilter(this);
    m_input->setParent(m_inside);
    m_input->setAccessibleName(tr("Codes"));
    m_input->setAccessibleDescription(tr("Type a few letters. The left arrow key leads to the codes given already."));
    m_completer->setModel(m_suggestions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_input);
    m_completer->popup()->setAccessibleName(tr("Codes that fit"));
    m_completer->popup()->setTextElideMode(Qt::ElideMiddle);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &row) {
        const auto code = row.data(CodeSuggestions::IdRole).value<Core::CodeId>();
        code.isNull() ? takeTyped(m_input->text()) : take(code);
    });
    connect(m_input, &QLineEdit::textEdited, this, &CodeLine::typed);
    connect(&project, &Project::Project::changed, this, &CodeLine::projectChanged);
    arrange();
}

const Core::Code *CodeLine::find(Core::CodeId id) const
{
    const auto made = std::ranges::find(m_fresh, id, &Core::Code::id);
    return made == m_fresh.cend() ? m_project.code(id) : &*made;
}

void CodeLine::learnCodes()
{
    m_suggestions->setCodes(m_project.codes() + m_fresh);
}

void CodeLine::projectChanged(const Core::ChangeSet &applied)
{
    if (!touches<Core::Code>(applied) || !isVisible())
        return;
    settle();
    learnCodes();
    showChips();
}

/// Makes what is given fit the project.
void CodeLine::settle()
{
    // A new one may have come to be meanwhile, with what it stands below: the project's is meant.
    QHash<Core::CodeId, Core::CodeId> now;
    QList<Core::Code> stillFresh;
    for (Core::Code code : std::as_const(m_fresh)) {
        code.parent = now.value(code.parent, code.parent);
        const QList<Core::Code> all = m_project.codes();
        const auto there = std::ranges::find_if(
            all, [&code](const Core::Code &one) { return one.parent == code.parent && one.name == code.name; });
        const bool homeless = !code.parent.isNull() && m_project.code(code.parent) == nullptr
            && !std::ranges::contains(stillFresh, code.parent, &Core::Code::id);
        if (there != all.cend())
            now.insert(code.id, there->id);
        else if (!homeless)
            stillFresh.append(code);
    }
    m_fresh = stillFresh;
    QList<Core::CodeId> given;
    for (const Core::CodeId &id : std::as_const(m_given)) {
        const Core::CodeId meant = now.value(id, id);
        if (find(meant) != nullptr && !given.contains(meant))
            given.append(meant);
    }
    m_given = given;
}

void CodeLine::setCodes(const QList<Core::CodeId> &codes, const QList<Core::Code> &fresh)
{
    m_input->clear();
    m_fresh = fresh;
    m_given = codes;
    settle();
    learnCodes();
    showChips();
}

QList<Core::Code> CodeLine::fresh() const
{
    QSet<Core::CodeId> needed; // those above stand before, so that the way back meets each child first
    QList<Core::Code> used;
    for (auto code = m_fresh.crbegin(); code != m_fresh.crend(); ++code) {
        if (!m_given.contains(code->id) && !needed.contains(code->id))
            continue;
        needed.insert(code->parent);
        used.prepend(*code);
    }
    return used;
}

void CodeLine::startTyping()
{
    m_input->setFocus();
    ensureWidgetVisible(m_input);
}

bool CodeLine::finish()
{
    m_completer->popup()->hide();
    return m_input->text().trimmed().isEmpty() || takeTyped(m_input->text());
}

// What stands before a comma is a name, as long as it cannot still become one that has a comma itself.
void CodeLine::typed()
{
    if (m_input->text().startsWith(u' '))
        m_input->setText(m_input->text().trimmed());
    for (QString text = m_input->text(); text.contains(u',') && !m_suggestions->begins(text.trimmed());) {
        qsizetype end = text.indexOf(u',');
        for (qsizetype next = end; next >= 0; next = text.indexOf(u',', next + 1)) {
            if (Core::codesMeant(m_project.codes() + m_fresh, QStringView(text).first(next)).size() == 1)
                end = next;
        }
        const QString rest = text.sliced(end + 1);
        takeTyped(text.first(end));
        m_input->setText(rest.startsWith(u' ') ? rest.sliced(1) : rest);
        text = m_input->text();
    }
    suggest();
}

void CodeLine::suggest()
{
    const int likely = m_suggestions->suggest(m_input->text(), m_given);
    if (m_suggestions->rowCount() == 0 || m_input->text().trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    const QRect whole(m_input->mapFrom(this, QPoint(0, 0)).x(), 0, width(), m_input->height());
    m_completer->complete(whole);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(likely, 0));
}

bool CodeLine::takeTyped(const QString &text)
{
    m_input->clear();
    const QList<Core::CodeId> meant = Core::codesMeant(m_project.codes() + m_fresh, text);
    if (meant.size() == 1)
        return take(meant.constFirst());
    const QStringList names = Core::codeNamesIn(text);
    m_fresh += m_project.codesToMake(names, m_fresh);
    learnCodes();
    const QList<Core::Code> all = m_project.codes() + m_fresh;
    Core::CodeId id;
    for (const QString &name : names) {
        const auto there =
            std::ranges::find_if(all, [&](const Core::Code &code) { return code.parent == id && code.name == name; });
        id = there->id;
    }
    return id.isNull() || take(id);
}

bool CodeLine::take(Core::CodeId code)
{
    m_completer->popup()->hide();
    m_input->clear();
    if (const Core::Code *one = find(code); one != nullptr && one->heading) {
        Q_EMIT refused({Core::ErrorCode::HeadingCode, one->name, {}});
        return false;
    }
    if (!m_given.contains(code))
        m_given.append(code);
    showChips();
    startTyping();
    Q_EMIT changed();
    return true;
}

void CodeLine::remove(qsizetype number, bool byMouse)
{
    m_given.removeAt(number);
    showChips();
    if (byMouse || m_chips.isEmpty())
        startTyping();
    else
        m_chips[std::min(number, m_chips.size() - 1)]->setFocus();
    Q_EMIT changed();
}

void CodeLine::showChips()
{
    while (m_chips.size() > m_given.size())
        m_chips.takeLast()->deleteLater();
    while (m_chips.size() < m_given.size()) {
        auto *chip = new TagChip(m_inside);
        chip->installEventFilter(this);
        // Later: the chip is still in the midst of it.
        connect(
            chip, &TagChip::removed, this,
            [this, chip](bool byMouse) {
                if (const qsizetype number = m_chips.indexOf(chip); number >= 0)
                    remove(number, byMouse);
            },
            Qt::QueuedConnection);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_given.size(); ++i) {
        const Core::Code *code = find(m_given[i]);
        if (code == nullptr)
            continue;
        const QString path = m_suggestions->pathOf(code->id);
        m_chips[i]->setContent({m_suggestions->isUnique(code->name) ? code->name : path, path,
            m_suggestions->lettersOf(code->id), code->colour, m_project.code(code->id) == nullptr});
        m_chips[i]->show();
    }
    m_input->setPlaceholderText(m_given.isEmpty() ? tr("Choose or type") : QString());
    arrange();
}

// Chips in lines, one after the other, and the place to type behind them.
void CodeLine::arrange()
{
    const int line = std::max(m_input->sizeHint().height(), TagChip::heightFor(fontMetrics()));
    const int room = std::max(1, viewport()->width());
    QPoint at(gap, gap);
    const auto place = [&](QWidget &widget, int width, int wanted) {
        if (at.x() > gap && at.x() + wanted > room - gap)
            at = {gap, at.y() + line + gap};
        const QRect rect(at, QSize(std::min(width, room - gap - at.x()), line));
        widget.setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, room, rect.bottom()), rect));
        at.rx() += rect.width() + gap;
    };
    for (TagChip *chip : std::as_const(m_chips)) {
        chip->raise();
        place(*chip, chip->sizeHint().width(), chip->sizeHint().width());
    }
    place(*m_input, room, fontMetrics().averageCharWidth() * leastLetters);
    const int lines = (at.y() - gap) / (line + gap) + 1;
    m_inside->resize(room, at.y() + line + gap);
    const int height = std::min(lines, m_mostLines) * (line + gap) + gap + 2 * frameWidth();
    if (height != this->height() || minimumHeight() != height) {
        setFixedHeight(height);
        Q_EMIT resized();
    }
}

QSize CodeLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, height()};
}

void CodeLine::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void CodeLine::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

bool CodeLine::inputKey(QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const QModelIndex row = m_completer->popup()->isVisible() ? m_completer->popup()->currentIndex() : QModelIndex();
    if (enter && (event.modifiers() & Qt::ControlModifier)) {
        if (finish())
            Q_EMIT entered();
    } else if (enter && row.isValid() && !row.data(CodeSuggestions::IdRole).value<Core::CodeId>().isNull()) {
        take(row.data(CodeSuggestions::IdRole).value<Core::CodeId>());
    } else if (enter && !m_input->text().trimmed().isEmpty()) {
        m_completer->popup()->hide();
        takeTyped(m_input->text());
    } else if (enter) {
        m_completer->popup()->hide();
        Q_EMIT entered();
    } else if (event.key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        // All there are, for those who choose rather than type.
        m_suggestions->suggest(m_input->text(), m_given);
        if (m_suggestions->rowCount() > 0)
            m_completer->complete(QRect(m_input->mapFrom(this, QPoint(0, 0)).x(), 0, width(), m_input->height()));
    } else if ((event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Left) && !m_chips.isEmpty()
        && event.modifiers() == Qt::NoModifier && m_input->cursorPosition() == 0 && !m_input->hasSelectedText()) {
        // Held down to erase what was typed, Backspace stops here.
        if (!event.isAutoRepeat() || event.key() == Qt::Key_Left)
            m_chips.constLast()->setFocus();
    } else {
        return false;
    }
    return true;
}

bool CodeLine::chipKey(qsizetype number, QKeyEvent &event)
{
    const bool back = event.key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) {
        const qsizetype next = number + (back ? -1 : 1);
        if (next >= m_chips.size())
            startTyping();
        else if (next >= 0)
            m_chips[next]->setFocus();
        return true;
    }
    if (event.key() == Qt::Key_Home) {
        m_chips.constFirst()->setFocus();
        return true;
    }
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter) {
        Q_EMIT entered();
        return true;
    }
    const bool writes = event.modifiers() == Qt::NoModifier && !event.text().isEmpty() && event.text().at(0).isPrint()
        && event.key() != Qt::Key_Space;
    if (event.key() == Qt::Key_End || writes) {
        startTyping();
        m_input->end(false);
        if (writes) {
            m_input->insert(event.text());
            typed();
        }
        return true;
    }
    return false;
}

bool CodeLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched == viewport())
        startTyping();
    const auto *chip = qobject_cast<TagChip *>(watched);
    const qsizetype number = chip == nullptr ? -1 : m_chips.indexOf(chip);
    if (number >= 0 && event->type() == QEvent::FocusIn)
        ensureWidgetVisible(m_chips[number]);
    if (number >= 0 && event->type() == QEvent::KeyPress && chipKey(number, *static_cast<QKeyEvent *>(event)))
        return true;
    return QScrollArea::eventFilter(watched, event);
}

}
