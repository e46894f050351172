-- SPDX-FileCopyrightText: 2026 The Crossread developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A Crossread project. Ids are UUIDs as 16 bytes, hashes SHA-256 as 32 bytes, times milliseconds since 1970 in UTC,
-- colours 0xRRGGBB. Positions count UTF-16 units of the document's reading text, the end not included.
-- Each statement ends with a semicolon at the end of a line. A file that has been released is never edited: a change of
-- the schema is a new file with the next number.

PRAGMA application_id = 0x43525344;

-- What was imported, byte for byte. Kept when its document is removed, so that removing can be undone.
CREATE TABLE source (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;

-- How a source is read is JSON: kind, encoding, clean-ups switched off, decisions about labels.
CREATE TABLE document (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16) REFERENCES source,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    source_path TEXT NOT NULL,
    options TEXT NOT NULL CHECK (json_valid(options)),
    imported INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE code (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    parent BLOB CHECK (parent <> id) REFERENCES code DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    colour INTEGER NOT NULL CHECK (colour BETWEEN 0 AND 0xFFFFFF),
    shortcut TEXT NOT NULL,
    memo TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX code_among_siblings ON code (ifnull(parent, x''), name);

-- An anchor is the position, the exact words, up to 32 units of context on either side, and the hash of the text that the
-- position counts in. State: 0 exact, 1 moved, 2 orphaned.
CREATE TABLE annotation (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    document BLOB NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_begin),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    text_sha256 BLOB NOT NULL CHECK (length(text_sha256) = 32),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    memo TEXT NOT NULL,
    coder TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT;

CREATE TABLE annotation_code (
    annotation BLOB NOT NULL REFERENCES annotation DEFERRABLE INITIALLY DEFERRED,
    code BLOB NOT NULL REFERENCES code DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (annotation, position)
) STRICT, WITHOUT ROWID;

-- Phrases are a JSON array of strings.
CREATE TABLE topic (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    colour INTEGER NOT NULL CHECK (colour BETWEEN 0 AND 0xFFFFFF),
    phrases TEXT NOT NULL CHECK (json_type(phrases) = 'array'),
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

-- Two passages that belong together. State: 0 suggested, 1 confirmed, 2 rejected, 3 made by hand.
CREATE TABLE link (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    from_document BLOB NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    from_begin INTEGER NOT NULL CHECK (from_begin >= 0),
    from_end INTEGER NOT NULL CHECK (from_end >= from_begin),
    from_exact TEXT NOT NULL,
    from_prefix TEXT NOT NULL,
    from_suffix TEXT NOT NULL,
    from_text_sha256 BLOB NOT NULL CHECK (length(from_text_sha256) = 32),
    from_state INTEGER NOT NULL CHECK (from_state BETWEEN 0 AND 2),
    to_document BLOB NOT NULL REFERENCES document DEFERRABLE INITIALLY DEFERRED,
    to_begin INTEGER NOT NULL CHECK (to_begin >= 0),
    to_end INTEGER NOT NULL CHECK (to_end >= to_begin),
    to_exact TEXT NOT NULL,
    to_prefix TEXT NOT NULL,
    to_suffix TEXT NOT NULL,
    to_text_sha256 BLOB NOT NULL CHECK (length(to_text_sha256) = 32),
    to_state INTEGER NOT NULL CHECK (to_state BETWEEN 0 AND 2),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    note TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;

-- What the reader did, oldest first: each act with the values before and after as JSON. Undo is the act backwards.
CREATE TABLE history (
    number INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    made INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    changes TEXT NOT NULL CHECK (json_type(changes) = 'array')
) STRICT;

-- Window layout, places, and the like, as JSON; no part of the history.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
