// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QString;

namespace Crossread::Library {
class Job;
}

namespace Crossread::Window {

class MessageBar;

/// Shows in the bar how far a job is, once it lasts, with Cancel: that deletes the job, clears the bar and calls `stopped`.
/// When the job is done, clearing the bar is up to whoever began it.
void showProgressOf(
    Library::Job &job, MessageBar &messages, const QString &sentence, const std::function<void()> &stopped = {});

}
