// Safekeeping: a chained journal that names who acted, the steps that undo knows, accounts, keys, locked years, erasure.
import type { Migration } from '../migration.ts'

/** Identity fields never stay in the journal: it can be neither changed nor erased (UU 27/2022 Ps.8, Ps.43). */
const IDENTITY = ['nationalId', 'address', 'phone', 'email', 'proxyAddress', 'proxyPhone'] as const

const scrubbed = IDENTITY.map(
  (field) =>
    `UPDATE journal SET changes = json_replace(changes, '$.${field}', json_array(NULL, '•'))
     WHERE entity IN ('request', 'objection') AND json_type(changes, '$.${field}') IS NOT NULL;`,
).join('\n')

export const migration0015: Migration = {
  version: 15,
  name: 'safekeeping',
  sql: `
DROP TRIGGER journal_no_update;
${scrubbed}
ALTER TABLE journal ADD COLUMN user_id INTEGER;
ALTER TABLE journal ADD COLUMN user_name TEXT NOT NULL DEFAULT '';
ALTER TABLE journal ADD COLUMN previous_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE journal ADD COLUMN hash TEXT NOT NULL DEFAULT '';
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TABLE step (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER,
  at TEXT NOT NULL,
  user_id INTEGER,
  user_name TEXT NOT NULL,
  operation TEXT NOT NULL,
  first_journal_id INTEGER NOT NULL REFERENCES journal (id),
  last_journal_id INTEGER NOT NULL REFERENCES journal (id),
  state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone')),
  final INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1)),
  changed_rows INTEGER NOT NULL DEFAULT 0,
  deleted_rows INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX step_agency ON step (agency_id, state, id);
CREATE INDEX step_trash ON step (id) WHERE deleted_rows > 0;

CREATE TABLE step_change (
  seq INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after))
) STRICT;
CREATE INDEX step_change_step ON step_change (step_id, seq);
CREATE INDEX step_change_row ON step_change (table_name, row_key, seq);

CREATE TABLE highest_id (table_name TEXT PRIMARY KEY, id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO highest_id (table_name, id)
  SELECT CASE entity WHEN 'excludedInformation' THEN 'excluded_information' WHEN 'consequenceTest' THEN 'consequence_test'
    WHEN 'publicInformation' THEN 'public_information' ELSE entity END, max(entity_id)
  FROM journal WHERE entity_id IS NOT NULL
    AND entity IN ('excludedInformation', 'consequenceTest', 'publicInformation', 'official', 'holiday')
  GROUP BY entity;

DROP TABLE information_step;

CREATE TABLE user_account (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  role TEXT NOT NULL CHECK (role IN ('clerk', 'head', 'viewer')),
  secret TEXT NOT NULL CHECK (secret <> ''),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  failed_attempts INTEGER NOT NULL DEFAULT 0,
  blocked_until TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE access_setting (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  lock_after_minutes INTEGER NOT NULL DEFAULT 10 CHECK (lock_after_minutes BETWEEN 0 AND 240),
  recovery_secret TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE identity_key (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL UNIQUE CHECK (kind IN ('passphrase', 'recovery')),
  wrapped TEXT NOT NULL CHECK (json_valid(wrapped)),
  created_at TEXT NOT NULL,
  enabled_at TEXT NOT NULL,
  compacted INTEGER NOT NULL DEFAULT 0 CHECK (compacted IN (0, 1))
) STRICT;

CREATE TABLE year_lock (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  year INTEGER NOT NULL,
  locked_at TEXT NOT NULL,
  opened_at TEXT,
  opened_reason TEXT NOT NULL DEFAULT '',
  UNIQUE (agency_id, year)
) STRICT;

INSERT INTO year_lock (agency_id, year, locked_at)
  SELECT agency_id, year, max(finalised_at) FROM report_edition GROUP BY agency_id, year;

CREATE TABLE retention_setting (
  agency_id INTEGER PRIMARY KEY REFERENCES agency (id),
  version INTEGER NOT NULL DEFAULT 1,
  identity_years INTEGER CHECK (identity_years BETWEEN 1 AND 50),
  scans_years INTEGER CHECK (scans_years BETWEEN 1 AND 50),
  basis TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE erasure_run (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  number TEXT NOT NULL DEFAULT '',
  ran_at TEXT NOT NULL,
  ran_on TEXT NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;

-- An issued letter never changes, but for the identity that its retention no longer covers (UU 27/2022 Ps.44(1) a).
ALTER TABLE letter ADD COLUMN redacted_on TEXT;
DROP TRIGGER letter_no_update;
CREATE TRIGGER letter_no_update BEFORE UPDATE ON letter WHEN NOT (
  new.id = old.id AND new.agency_id = old.agency_id AND new.kind = old.kind AND new.entity = old.entity
  AND new.entity_id = old.entity_id AND new.number = old.number AND new.letter_on = old.letter_on
  AND new.issued_at = old.issued_at AND new.redacted_on IS NOT NULL
  AND EXISTS (SELECT 1 FROM erasure_run WHERE agency_id = new.agency_id AND ran_on = new.redacted_on)
) BEGIN SELECT RAISE(ABORT, 'an issued letter never changes'); END;

-- Words taken out of a request leave its index too, and not only a mark that they are gone.
INSERT INTO request_fts (request_fts, rank) VALUES ('secure-delete', 1);

ALTER TABLE request ADD COLUMN identity_erased_on TEXT;
ALTER TABLE objection ADD COLUMN identity_erased_on TEXT;
`,
}
