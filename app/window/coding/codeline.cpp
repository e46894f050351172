// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/coding/codeline.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace Crossread::Window {

using namespace Qt::StringLiterals;

CodeLine::CodeLine(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStringListModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setAccessibleName(tr("Codes that fit"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CodeLine::insert);
    connect(this, &QLineEdit::textEdited, this, &CodeLine::complete);
}

void CodeLine::setKnownCodes(const QStringList &paths)
{
    m_known = paths;
    m_model->setStringList(paths);
}

void CodeLine::setCodes(const QStringList &paths)
{
    setText(paths.join(", "_L1));
}

QStringList CodeLine::codes() const
{
    QStringList codes;
    const QStringList typed = text().split(u',', Qt::SkipEmptyParts);
    for (const QString &part : typed) {
        QString code = part.simplified();
        for (const QString &known : m_known) {
            if (known.compare(code, Qt::CaseInsensitive) == 0)
                code = known;
        }
        if (!code.isEmpty() && !codes.contains(code, Qt::CaseInsensitive))
            codes.append(code);
    }
    return codes;
}

qsizetype CodeLine::currentBegin() const
{
    return QStringView(text()).first(cursorPosition()).lastIndexOf(u',') + 1;
}

void CodeLine::complete()
{
    const qsizetype begin = currentBegin();
    const QString word = text().sliced(begin, cursorPosition() - begin).trimmed();
    m_completer->setCompletionPrefix(word);
    if (word.isEmpty() || m_completer->completionCount() == 0
        || (m_completer->completionCount() == 1
            && m_completer->currentCompletion().compare(word, Qt::CaseInsensitive) == 0)) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void CodeLine::insert(const QString &code)
{
    const qsizetype begin = currentBegin();
    const QString before = begin == 0 ? QString() : text().first(begin) + u' ';
    const QString after = text().sliced(cursorPosition());
    setText(before + code + after);
    setCursorPosition(static_cast<int>(before.size() + code.size()));
}

void CodeLine::keyPressEvent(QKeyEvent *event)
{
    // Down shows all codes there are, for those who choose rather than type.
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
        m_completer->setCompletionPrefix({});
        m_completer->complete();
        return;
    }
    // Enter belongs to the list of completions while it is open.
    if (m_completer->popup()->isVisible() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}
