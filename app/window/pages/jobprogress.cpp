// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pages/jobprogress.h"

#include "library/job.h"
#include "window/desk/messagebar.h"

#include <QPointer>

namespace Crossread::Window {

void showProgressOf(
    Library::Job &job, MessageBar &messages, const QString &sentence, const std::function<void()> &stopped)
{
    const auto cancel = [job = QPointer<Library::Job>(&job), &messages, stopped] {
        delete job;
        messages.clear();
        if (stopped)
            stopped();
    };
    const auto show = [&messages, sentence, cancel](
                          int permille) { messages.showProgress(sentence, permille, cancel); };
    job.whenSlow([&job, &messages, show] {
        show(-1);
        QObject::connect(&job, &Library::Job::progressed, &messages, show);
    });
}

}
