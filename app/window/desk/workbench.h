// SPDX-FileCopyrightText: 2026 The Crossread developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Crossread::Models {
class ComparisonIndex;
class FactsIndex;
}

namespace Crossread::Project {
class Project;
class ReadingPosition;
}

namespace Crossread::Window {

class Actions;
class PaneArea;
class Settings;
class ThemeManager;

/// What the controllers and panels of one open project share. All of it outlives them.
struct Workbench {
    Project::Project &project;
    Project::ReadingPosition &position;
    PaneArea &panes;
    Actions &actions;
    Settings &settings;
    ThemeManager &themes;
    Models::FactsIndex &facts; ///< of all documents, also of those that nobody has opened
    Models::ComparisonIndex &comparison; ///< of the articles with the transcript that is shown
};

}
