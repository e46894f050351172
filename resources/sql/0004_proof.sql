-- SPDX-FileCopyrightText: 2026 The Crossread developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Each row carries what proves that it is as it was written: BLAKE2b with 160 bits of the JSON that says the thing in the
-- history, its codes included. An entry of the history is proved by what app/store/proof.h says. A row without a proof was
-- written by something else; those that are here already get theirs when this runs.
-- The columns of a place are called alike in both tables that have places.

ALTER TABLE document ADD COLUMN proof BLOB;
ALTER TABLE code ADD COLUMN proof BLOB;
ALTER TABLE annotation ADD COLUMN proof BLOB;
ALTER TABLE topic ADD COLUMN proof BLOB;
ALTER TABLE link ADD COLUMN proof BLOB;
ALTER TABLE history ADD COLUMN proof BLOB;
ALTER TABLE link RENAME COLUMN from_begin TO from_span_begin;
ALTER TABLE link RENAME COLUMN from_end TO from_span_end;
ALTER TABLE link RENAME COLUMN to_begin TO to_span_begin;
ALTER TABLE link RENAME COLUMN to_end TO to_span_end;
