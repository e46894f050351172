#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Crossread developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""journey.py PROGRAM: opens the sample and walks through it by keys alone, asking the accessibility bus at each step what a
screen reader would say. Exit status: 0 all was said, 1 something was not."""
import os
import re
import subprocess
import sys
import time

import pyatspi

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


def focused():
    for node in walk(application()):
        if node.getState().contains(pyatspi.STATE_FOCUSED):
            return node
    return None


def has_focus(name):
    """Lists say of their current row that it has the focus, too: it is asked for by name."""
    return any(node.name == name and node.getState().contains(pyatspi.STATE_FOCUSED) for node in walk(application()))


def press(*keys):
    subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)
    time.sleep(0.3)


def type_in(text):
    subprocess.run(["xdotool", "type", "--delay", "40", text], check=True)
    time.sleep(0.3)


def page(begins):
    return found(begins=begins, role=pyatspi.ROLE_TEXT) or found(begins=begins, role=pyatspi.ROLE_ENTRY)


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
        whole = text_of(transcript).getText(0, -1)
        # A turn with its speaker: the paragraph where the caret stands.
        where = whole.index("five hours")
        transcript.queryComponent().grabFocus()
        text_of(transcript).setCaretOffset(where)
        waited("the page has the focus", lambda: transcript.getState().contains(pyatspi.STATE_FOCUSED))
        paragraph = text_of(transcript).getTextAtOffset(where, pyatspi.TEXT_BOUNDARY_LINE_START)[0]
        waited("a line is read where the caret stands", lambda: "five hours" in paragraph)
        speakers = re.findall(r"^([^\n:]{3,60}): ", whole[:where], re.MULTILINE)
        waited("its turn begins with who speaks", lambda: speakers[-1].replace("\u00a0", " ") == "President of Orlavia Tomas Veldrin")

        # Statements: J goes to the first, and its row says verdict and words.
        press("j")
        row = waited("a statement is chosen in the list", lambda: selected_row())
        words = " ".join(cells_of(row)) if row else ""
        verdicts = ("verbatim", "reworded", "paraphrase", "possible", "not found")
        waited("its row says how faithful it is", lambda: any(verdict in words.lower() for verdict in verdicts))
        press("k")

        # A passage is tagged: selected by keys, T, a code, Enter twice.
        transcript.queryComponent().grabFocus()
        text_of(transcript).setCaretOffset(where)
        press("s")
        waited("a sentence is selected", lambda: text_of(transcript).getNSelections() == 1)
        press("t")
        waited("the line for codes has the focus", lambda: has_focus("Codes"))
        type_in("threat")
        press("Return", "Return")
        text_of(transcript).setCaretOffset(where + 1)
        waited("what it was tagged with is told there", lambda: "coded: threat, by " in transcript.description)
        text_of(transcript).setCaretOffset(0)
        waited("and not elsewhere", lambda: "threat" not in transcript.description)

        # A ruling: C confirms the current statement.
        article.queryComponent().grabFocus()
        press("j", "c")
        waited("the statement is told as confirmed", lambda: any("confirmed" in cell.lower() for cell in cells_of(selected_row())))

        # The way out: a dialog with named fields, left by Escape.
        press("ctrl+e")
        waited("the export is a dialog", lambda: found(role=pyatspi.ROLE_DIALOG))
        waited("whose first field has a name", lambda: focused().name)
        press("Escape")
        waited("which Escape leaves", lambda: not found(role=pyatspi.ROLE_DIALOG))
    finally:
        process.terminate()
        waited("it ends when it is told to", lambda: process.wait(PATIENCE) == 0 or process.returncode == 0)


def selected_row():
    for node in walk(application()):
        if node.getRole() in (pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE) and node.name.startswith("Statements"):
            table = node.queryTable()
            rows = table.getSelectedRows()
            return (table, rows[0]) if rows else None
    return None


def cells_of(row):
    table, number = row
    return [table.getAccessibleAt(number, column).name for column in range(table.nColumns)]


if __name__ == "__main__":
    journey(sys.argv[1])
    print(f"{len(failures)} failed" if failures else "all was said")
    sys.exit(bool(failures))
