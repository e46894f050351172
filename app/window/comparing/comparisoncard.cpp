// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparing/comparisoncard.h"

#include "core/percent.h"
#include "models/comparisonindex.h"
#include "reading/pagestyle.h"
#include "window/desk/actions.h"
#include "window/comparing/comparisoncontroller.h"
#include "window/comparing/differencewriter.h"
#include "window/widgets/choicewidth.h"
#include "window/widgets/elidinglabel.h"
#include "window/pages/panearea.h"
#include "window/desk/settings.h"
#include "window/widgets/signlabel.h"
#include "window/desk/thememanager.h"
#include "window/comparing/verdictsigns.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QLocale>
#include <QTextEdit>
#include <QToolButton>

namespace Crossread::Window {

using namespace Qt::StringLiterals;
using Review::Finding;
using Review::wordsFor;

namespace {

constexpr int restOfKeys = 500; // ms
constexpr int mostNoteLines = 6;
constexpr int lettersOfVerdict = 15; // "nicht gefunden"; a longer one is cut

QToolButton *buttonFor(QAction *action, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(style == Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text().remove(u'&'));
    return button;
}

}

ComparisonCard::ComparisonCard(const Workbench &bench, ComparisonController &controller, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_controller(controller)
    , m_sign(new SignLabel)
    , m_verdict(new QLabel)
    , m_state(new ElidingLabel)
    , m_previous(buttonFor(bench.actions.get(u"compare.previousPassage"_s), Qt::ToolButtonIconOnly))
    , m_number(new QLabel)
    , m_next(buttonFor(bench.actions.get(u"compare.nextPassage"_s), Qt::ToolButtonIconOnly))
    , m_words(new QTextEdit)
    , m_choice(new QComboBox)
    , m_note(new QPlainTextEdit)
    , m_ruling(rulingRow())
{
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_verdict->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_verdict->setMinimumWidth(1); // else it is cut before it makes the window wider
    for (QLabel *label : std::initializer_list<QLabel *>{m_verdict, m_state, m_number})
        label->setTextFormat(Qt::PlainText);
    m_sign->setFixedSize(m_sign->sizeHint());
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_words->setReadOnly(true);
    m_words->setAcceptRichText(false);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setAccessibleName(tr("Statement and passage"));
    m_words->setTabChangesFocus(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_sign);
    head->addWidget(m_verdict);
    head->addWidget(m_state, 1);
    head->addWidget(m_previous);
    head->addWidget(m_number);
    head->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 6);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_words, 1);
    column->addWidget(m_ruling);
    column->addWidget(m_note);
    connect(&controller, &ComparisonController::currentChanged, this, &ComparisonCard::showCurrent);
    connect(&bench.themes, &ThemeManager::themeChanged, this, &ComparisonCard::showCurrent);
    connect(&bench.settings, &Settings::typographyChanged, this, &ComparisonCard::showCurrent);
    connect(bench.actions.get(u"compare.note"_s), &QAction::triggered, this, &ComparisonCard::editNote);
    connect(bench.actions.get(u"compare.verdict"_s), &QAction::triggered, this, &ComparisonCard::chooseVerdict);
    showCurrent();
}

QWidget *ComparisonCard::rulingRow()
{
    auto *widget = new QWidget;
    m_choice->setAccessibleName(tr("Verdict"));
    m_choice->setToolTip(tr("Overrule the verdict"));
    for (const Core::Verdict verdict : {Core::Verdict::Verbatim, Core::Verdict::NearVerbatim, Core::Verdict::Reworded,
             Core::Verdict::Paraphrase, Core::Verdict::Translated, Core::Verdict::NotFound})
        m_choice->addItem(Compare::wordsFor(verdict), int(verdict));
    // In a large type the row would be wider than the screen.
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(lettersOfVerdict);
    letGiveWay(*m_choice);
    m_choice->installEventFilter(this);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_controller.overrule(Core::Verdict(m_choice->currentData().toInt()));
        showCurrent(); // also where it was refused
        leave();
    });
    m_note->setPlaceholderText(tr("Note: why"));
    m_note->setAccessibleName(tr("Note on this statement"));
    m_note->setTabChangesFocus(true);
    m_note->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_note->installEventFilter(this);
    m_keepNote.setSingleShot(true);
    m_keepNote.setInterval(restOfKeys);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        fitNote();
        if (m_note->hasFocus())
            m_keepNote.start();
    });
    connect(&m_keepNote, &QTimer::timeout, this, &ComparisonCard::keepNote);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addWidget(buttonFor(m_bench.actions.get(u"compare.confirm"_s), Qt::ToolButtonTextOnly));
    row->addWidget(buttonFor(m_bench.actions.get(u"compare.reject"_s), Qt::ToolButtonTextOnly));
    row->addWidget(m_choice);
    row->addStretch(1);
    return widget;
}

void ComparisonCard::keepNote()
{
    m_keepNote.stop();
    if (m_note->document()->isModified() && m_controller.setNote(m_note->toPlainText()))
        m_note->document()->setModified(false);
}

// As large as what is written in it, as long as the words above keep their room.
void ComparisonCard::fitNote()
{
    const int lines = std::clamp(int(m_note->document()->size().height()), 1, mostNoteLines);
    m_note->setFixedHeight(lines * m_note->fontMetrics().lineSpacing() + int(2 * m_note->document()->documentMargin())
        + 2 * m_note->frameWidth() + 2);
}

void ComparisonCard::editNote()
{
    Q_EMIT wanted();
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void ComparisonCard::chooseVerdict()
{
    Q_EMIT wanted();
    m_choice->setFocus(Qt::ShortcutFocusReason);
    m_choice->showPopup();
}

void ComparisonCard::leave()
{
    m_bench.panes.active().setFocus();
}

bool ComparisonCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut && watched == m_note)
        keepNote();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        keepNote();
        leave();
        showCurrent();
        return true;
    }
    if (watched == m_note && key->modifiers() == Qt::NoModifier
        && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        keepNote();
        leave();
        return true;
    }
    // A letter must not choose another verdict unseen.
    return watched == m_choice && !key->text().isEmpty() && key->text().front().isPrint()
        && key->key() != Qt::Key_Space;
}

void ComparisonCard::showCurrent()
{
    const auto finding = m_controller.current();
    m_ruling->setVisible(finding.has_value());
    m_note->setVisible(finding.has_value());
    m_note->setReadOnly(m_bench.project.isReadOnly());
    m_ruling->setEnabled(!m_bench.project.isReadOnly());
    for (QWidget *widget :
        {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_number)})
        widget->setVisible(finding && m_controller.passageCount() > 0);
    m_words->clear();
    if (!finding) {
        m_sign->setSign(Reading::Sign::None, false, m_bench.themes.theme());
        m_verdict->clear();
        m_state->clear();
        m_words->setPlaceholderText(
            tr("Choose a statement: click on one in the article or in the list, or press J to go from "
               "one to the next. Here it stands over the passage it comes from."));
        return;
    }
    const Compare::Statement shown = m_controller.shown();
    const Review::Outcome outcome = showHead(*finding, shown);
    showWords(*finding, shown);
    showRuling(*finding, outcome);
}

QString ComparisonCard::stateWords(const Finding &finding) const
{
    if (finding.state() == Core::LinkState::Suggested) {
        QStringList words{finding.statement.state == Compare::State::NotFound
                ? tr("no passage of the transcript says this")
                : tr("confidence %1").arg(Core::percent(finding.statement.confidence))};
        if (m_controller.index().isChangedByLook(m_controller.article(), finding.statement.span))
            words.append(tr("changed by the second look"));
        return words.join(u" · ");
    }
    QStringList words{wordsFor(finding.state())};
    if (finding.ruling->verdict && finding.suggested.state == Compare::State::Found
        && finding.suggested.verdict != *finding.ruling->verdict) //: the verdict was overruled; %1 is the program's own
        words.append(tr("instead of %1").arg(Compare::wordsFor(finding.suggested.verdict)));
    if (!finding.ruling->coder.isEmpty())
        words.append(finding.ruling->coder);
    return words.join(u" · ");
}

Review::Outcome ComparisonCard::showHead(const Finding &finding, const Compare::Statement &shown)
{
    const bool other = shown.state == Compare::State::Found && finding.statement.state != Compare::State::Found;
    const bool runnerUp = m_controller.passage() > 0 || other;
    // A runner-up is shown as what it would be, not as what counts.
    Finding looked = finding;
    looked.statement = shown;
    const Review::Outcome outcome = outcomeOf(runnerUp ? looked : finding);
    m_sign->setSign(
        signOf(outcome), !runnerUp && finding.state() != Core::LinkState::Suggested, m_bench.themes.theme());
    m_verdict->setText(wordsFor(outcome, !shown.alerts.isEmpty()));
    m_state->setText(u"· "_s + (runnerUp ? tr("if it came from this passage") : stateWords(finding)));
    const int number = m_controller.passage();
    m_number->setText(number < 0 ? tr("%Ln passages come near", "passages", m_controller.passageCount())
                                 : tr("%L1 of %L2").arg(number + 1).arg(m_controller.passageCount()));
    return outcome;
}

void ComparisonCard::showWords(const Finding &finding, const Compare::Statement &shown)
{
    const Models::ComparisonIndex &index = m_controller.index();
    const Core::DocumentPtr article = index.articleText(m_controller.article());
    const Core::DocumentPtr transcript = index.transcriptText();
    QFont reading(Reading::readingFamily(m_bench.settings.typography().serif));
    reading.setPointSizeF(font().pointSizeF() * 1.12);
    DifferenceWriter writer(m_words->textCursor(), m_bench.themes.theme(), reading);
    const QString by = QLocale().createSeparatedList(shown.attribution.names);
    for (const Compare::Alert &alert : shown.alerts)
        writer.alert(sentence(alert.kind));
    if (finding.gapBefore
        && m_controller.passage() == 0) //: between two sentences of a quotation; %1 tells what was left out
        writer.remark(tr("After the sentence before: %1").arg(sentence(*finding.gapBefore)));
    writer.heading(by.isEmpty()         ? tr("Statement")
            : shown.attribution.isGuess ? tr("Statement, probably by %1").arg(by)
                                        : tr("Statement, attributed to %1").arg(by));
    if (m_controller.passage() < 0 || shown.passages.isEmpty()) {
        writer.statement(*article, shown, shown.span);
        if (!shown.passages.isEmpty())
            writer.remark(tr("Press Shift+J to look at the passages that come nearest."));
    } else {
        for (qsizetype part = 0; part < shown.partCount(); ++part) {
            const Compare::Passage &passage = shown.passages[part];
            if (part > 0)
                writer.gap(sentence(shown.gaps[part - 1]));
            writer.statement(*article, shown, shown.gaps.isEmpty() ? shown.span : passage.part);
            const qsizetype turn = transcript->turnAt(passage.span.begin);
            const QString speaker = transcript->speakers.value(passage.speaker).name;
            writer.heading(turn < 0 || speaker.isEmpty()
                    ? tr("Passage")
                    : tr("Passage, %1, turn %L2").arg(speaker, locale().toString(turn + 1)));
            writer.passage(*transcript, shown, passage.span);
        }
        writer.remark(explanation(shown));
    }
    m_words->moveCursor(QTextCursor::Start);
}

void ComparisonCard::showRuling(const Finding &finding, Review::Outcome shown)
{
    // Where nothing counts yet it says so instead of a verdict.
    const bool open = m_controller.passage() > 0 || shown != outcomeOf(finding) || shown == Review::Outcome::Possible;
    m_choice->setPlaceholderText(wordsFor(shown));
    m_choice->setCurrentIndex(open ? -1 : m_choice->findData(int(finding.statement.verdict)));
    const auto statement = std::pair(m_controller.article(), finding.statement.span);
    const bool isTyped = m_note->hasFocus() || m_note->document()->isModified();
    if (!isTyped || m_noteOn != statement) {
        m_noteOn = statement;
        m_note->setPlainText(finding.note());
        m_note->document()->setModified(false);
        fitNote();
    }
}

}
