// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/counting.h"
#include "exchange/foreignfile.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

#include <memory>

class QButtonGroup;

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class FileWork;
class MessageBar;
class Settings;

/// How positions count, where the file does not show it: what some passages would say, each way.
class CountingDialog final : public QDialog {
    Q_OBJECT

public:
    CountingDialog(const Exchange::CountingJudge::Verdict &verdict, QWidget *parent);
    [[nodiscard]] Exchange::Counting chosen() const;

private:
    Exchange::CountingJudge::Verdict m_verdict;
    QButtonGroup *m_ways;
};

/// Makes a project of one of another program, or of one that was exported as text: which file, how it counts where that has
/// to be asked, and where to; then it is opened.
class ForeignImport final : public QObject {
    Q_OBJECT

public:
    ForeignImport(FileWork &work, MessageBar &messages, Settings &settings, QWidget *window);

    void choose();
    void open(const QString &chosen);

private:
    struct LookedInto;
    void askHow(const std::shared_ptr<LookedInto> &file);
    void askWhere(const std::shared_ptr<LookedInto> &file, const Exchange::Counting &counting);

    FileWork &m_work;
    MessageBar &m_messages;
    Settings &m_settings;
    QWidget *m_window;
    QPointer<Library::Job> m_job;
};

}
