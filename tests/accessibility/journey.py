#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""journey.py PROGRAM: opens the sample and walks through it by keys alone, asking the accessibility bus at each step what a
screen reader would say. Exit status: 0 all was said, 1 something was not."""
import glob
import os
import re
import subprocess
import sys
import time

import pyatspi

FIELDS = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY)
PATIENCE = 20 * int(os.environ.get("CROSSREAD_PATIENCE", "1"))  # seconds; each step is usually there at once


def walk(node, depth=0):
    """The node and all below it; what goes meanwhile is left out."""
    yield node
    if depth > 40:
        return
    try:
        children = [node.getChildAtIndex(index) for index in range(min(node.childCount, 400))]
    except Exception:  # it has gone
        return
    for child in children:
        if child is not None:
            yield from walk(child, depth + 1)


def waited(what, condition):
    """Whether it came true in time; says so."""
    end = time.monotonic() + PATIENCE
    value = None
    while time.monotonic() < end:
        try:
            value = condition()
        except Exception:
            value = None
        if value:
            print(f"ok: {what}")
            return value
        time.sleep(0.2)
    print(f"FAIL: {what}")
    failures.append(what)
    return None


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        child = desktop.getChildAtIndex(index)
        if child is not None and child.name.lower().startswith("crossread"):
            return child
    return None


def below(name, role=None):
    """All that is in the first shown thing of this name."""
    return list(walk(found(name=name, role=role)))


def found(role=None, name=None, begins=None, showing=True):
    """The first thing of this role and name in the program."""
    for node in walk(application()):
        if role is not None and node.getRole() != role:
            continue
        if name is not None and node.name != name:
            continue
        if begins is not None and not node.name.startswith(begins):
            continue
        if showing and not node.getState().contains(pyatspi.STATE_SHOWING):
            continue
        return node
    return None


def is_focused(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


def has_focus(name):
    """Lists say of their current row that it has the focus, too: it is asked for by name."""
    return any(node.name == name and is_focused(node) for node in walk(application()))


def come_to(page_, caret):
    """The reader stands there."""
    page_.queryComponent().grabFocus()
    text_of(page_).setCaretOffset(caret)
    waited(f"{page_.name} has the focus", lambda: is_focused(page_) and text_of(page_).caretOffset == caret)


def hears(what, page_, *words):
    """What is told of the page's caret says all of these."""
    if not waited(what, lambda: all(one in page_.description for one in words)):
        print(f"  told: {page_.description}")


def press(*keys):
    subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)


def type_in(text):
    subprocess.run(["xdotool", "type", "--delay", "40", text], check=True)


def page(begins):
    return next((node for node in (found(begins=begins, role=role) for role in FIELDS) if node), None)


def text_of(node):
    return node.queryText()


failures = []


def journey(program):
    process = subprocess.Popen([program, "--sample"])
    try:
        waited("the program is on the bus", application)
        waited("the transcript is a page with a name", lambda: page("Transcript"))
        waited("so is the article", lambda: page("Article"))
        transcript, article = page("Transcript"), page("Article")
        read_a_turn(transcript)
        step_through_statements(article)
        tag(transcript)
        rule(article)
        find(transcript)
        export()
    finally:
        process.terminate()
        waited("it ends when it is told to", lambda: process.wait(PATIENCE) == 0 or process.returncode == 0)


def read_a_turn(transcript):
    """A turn with its speaker: the paragraph where the caret stands."""
    whole = text_of(transcript).getText(0, -1)
    where = whole.index("five hours")
    come_to(transcript, where)
    paragraph = text_of(transcript).getTextAtOffset(where, pyatspi.TEXT_BOUNDARY_LINE_START)[0]
    waited("a line is read where the caret stands", lambda: "five hours" in paragraph)
    speakers = re.findall(r"^([^\n:]{3,60}): ", whole[:where], re.MULTILINE)
    waited("its turn begins with who speaks", lambda: speakers[-1].replace("\u00a0", " ") == "President of Orlavia Tomas Veldrin")


def step_through_statements(article):
    """J and K go from one to the next: verdict, alert and passage are heard where one stands, and in the list."""
    waited("statements are listed", lambda: statements().nRows > 20)
    come_to(article, text_of(article).getText(0, -1).index("OSCE envoy") - 1)
    press("j")
    number = "paraphrase, alert: Check the number"
    hears("a statement says verdict, alert and passage", article, f"statement: {number}",
          "taken from: Transcript, “Last month our monitors")
    waited("so does its row in the list",
           lambda: in_row(number, "reported 1,148 breaches", "recorded 1,184 ceasefire violations"))
    press("j")
    hears("the next one says its own", article, "statement: reworded;", "“Guarantees that nobody can verify")
    waited("and its row", lambda: in_row("reworded", "Guarantees nobody can check", "Guarantees that nobody can verify"))
    press("k")
    hears("there is a way back", article, number)


def tag(transcript):
    """A passage is selected by keys, then T, a code, Enter twice."""
    where = text_of(transcript).getText(0, -1).index("five hours")
    come_to(transcript, where)
    press("s")
    waited("a sentence is selected", lambda: text_of(transcript).getNSelections() == 1)
    press("t")
    waited("the line for codes has the focus", lambda: has_focus("Codes"))
    type_in("threat")
    press("Return", "Return")
    waited("the page has the focus again", lambda: is_focused(transcript))
    text_of(transcript).setCaretOffset(where + 1)
    hears("what it was tagged with is told there, and by whom", transcript, "coded: threat, by AN")
    text_of(transcript).setCaretOffset(0)
    waited("and not elsewhere", lambda: "threat" not in transcript.description)


def rule(article):
    """C confirms the current statement."""
    come_to(article, text_of(article).getText(0, -1).index("OSCE envoy") - 1)
    press("j", "c")
    waited("the statement is told as confirmed", lambda: in_row("reported 1,148 breaches", "confirmed"))


def find(transcript):
    """Words are found in the page: how many there are is told, and each is selected as one comes to it."""
    come_to(transcript, 0)
    press("ctrl+f")
    waited("the find bar has the focus", lambda: has_focus("Find"))
    type_in("Minsk")
    waited("the first place is selected", lambda: selected_in(transcript) == "Minsk")
    first = waited("which of how many it is, is told", hit)
    press("Return")
    second = waited("so is the next one", lambda: hit() if hit() != first else None)
    waited("of as many", lambda: second[1] == first[1])
    waited("which is selected, too", lambda: selected_in(transcript) == "Minsk")
    press("Escape")
    waited("Escape leads back to the page", lambda: is_focused(transcript))


def export():
    """The way out: a dialog with named fields, a file, and where that is."""
    press("ctrl+e")
    waited("the export is a dialog", lambda: found(role=pyatspi.ROLE_DIALOG, name="Export"))
    waited("whose first field has a name",
           lambda: [node for node in below("Export", pyatspi.ROLE_DIALOG) if is_focused(node) and node.name])
    press("alt+e")
    waited("the file is asked for",
           lambda: [node for node in below("Export To") if is_focused(node) and node.getRole() in FIELDS])
    place = os.path.join(os.environ["HOME"], "takenaway")
    press("ctrl+a")
    type_in(place)
    press("Return")
    waited("the excerpts are there", lambda: [path for path in glob.glob(f"{place}.*") if os.path.getsize(path) > 0])
    waited("and where they are is told", lambda: found(begins="It is in “takenaway"))
    waited("and the dialog has gone", lambda: not found(role=pyatspi.ROLE_DIALOG))


def hit():
    """The number of the hit that is shown and how many there are, as the find bar tells them."""
    told = [re.fullmatch(r"(\d+) of (\d+)", node.name) for node in below("Find bar")]
    return next((one.groups() for one in told if one), None)


def selected_in(page_):
    return text_of(page_).getText(*text_of(page_).getSelection(0))


def statements():
    for node in walk(application()):
        if node.getRole() in (pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE) and node.name.startswith("Statements"):
            return node.queryTable()
    return None


def in_row(*words):
    """Whether the cells of the chosen statement say all of these."""
    table = statements()
    row = table.getSelectedRows()[0]
    said = "\n".join(table.getAccessibleAt(row, column).name for column in range(table.nColumns))
    return all(one in said for one in words)


if __name__ == "__main__":
    journey(sys.argv[1])
    print(f"{len(failures)} failed" if failures else "all was said")
    sys.exit(bool(failures))
