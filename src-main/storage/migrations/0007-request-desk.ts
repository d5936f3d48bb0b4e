// The request desk: life cycle, items, attachments, letters and their wording (Perki KI 1/2021 Ps.31-38, Lamp. VI-IX).
import type { Migration } from '../migration.ts'

// A request decided before this version had no later steps, so it counts as finished on the day that closed it.
export const migration0007: Migration = {
  version: 7,
  name: 'request-desk',
  sql: `
ALTER TABLE agency ADD COLUMN restart_on_repair INTEGER NOT NULL DEFAULT 0 CHECK (restart_on_repair IN (0, 1));
ALTER TABLE agency ADD COLUMN notice_target_days INTEGER NOT NULL DEFAULT 3 CHECK (notice_target_days BETWEEN 1 AND 10);
ALTER TABLE agency ADD COLUMN reminder_time TEXT NOT NULL DEFAULT '08:00'
  CHECK (reminder_time = '' OR reminder_time GLOB '[0-2][0-9]:[0-5][0-9]');

ALTER TABLE request ADD COLUMN incomplete_on TEXT;
ALTER TABLE request ADD COLUMN incomplete_received_on TEXT;
ALTER TABLE request ADD COLUMN missing_papers TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN complete_on TEXT;
ALTER TABLE request ADD COLUMN paid_on TEXT;
ALTER TABLE request ADD COLUMN finished_on TEXT;
ALTER TABLE request ADD COLUMN items TEXT NOT NULL DEFAULT '[]' CHECK (json_type(items) = 'array');
ALTER TABLE request ADD COLUMN answered_with TEXT NOT NULL DEFAULT '[]' CHECK (json_type(answered_with) = 'array');
UPDATE request SET complete_on = received_on;
UPDATE request SET finished_on = closed_on WHERE outcome IS NOT NULL;
CREATE INDEX request_unnoticed ON request (agency_id, due_on)
  WHERE outcome IS NOT NULL AND notice_on IS NULL AND finished_on IS NULL;
CREATE INDEX request_waiting ON request (agency_id, incomplete_on)
  WHERE outcome IS NULL AND incomplete_on IS NOT NULL AND complete_on IS NULL;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  entity TEXT NOT NULL CHECK (entity IN ('request', 'objection', 'dispute')),
  entity_id INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('identityCard', 'powerOfAttorney', 'deed', 'answer', 'correspondence', 'other')),
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  sha256 TEXT NOT NULL REFERENCES stored_file (sha256),
  added_at TEXT NOT NULL,
  UNIQUE (entity, entity_id, kind, sha256)
) STRICT;

CREATE TABLE letter (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL,
  entity TEXT NOT NULL CHECK (entity IN ('request', 'objection', 'dispute')),
  entity_id INTEGER NOT NULL,
  number TEXT NOT NULL,
  letter_on TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;
CREATE INDEX letter_case ON letter (entity, entity_id, id);
CREATE TRIGGER letter_no_update BEFORE UPDATE ON letter BEGIN SELECT RAISE(ABORT, 'an issued letter never changes'); END;
CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter BEGIN SELECT RAISE(ABORT, 'an issued letter is never taken back'); END;

CREATE TABLE letter_wording (
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL,
  opening TEXT NOT NULL,
  closing TEXT NOT NULL,
  PRIMARY KEY (agency_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER register_number_no_update BEFORE UPDATE ON register_number
  BEGIN SELECT RAISE(ABORT, 'a number given out never changes'); END;
`,
}
