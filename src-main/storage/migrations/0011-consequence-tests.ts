// Consequence tests and the decrees that rest on them (UU KIP Ps.19; Perki KI 1/2021 Ps.49, Ps.53, Lamp. II-V).
import type { Migration } from '../migration.ts'

// A decided test is the ground of a decree: it stays as it was signed, with its documents as they were drawn.
export const migration0011: Migration = {
  version: 11,
  name: 'consequence-tests',
  sql: `
CREATE TABLE consequence_test (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL CHECK (kind IN ('exclusion', 'change')),
  number TEXT NOT NULL CHECK (number <> ''),
  year INTEGER NOT NULL,
  held_on TEXT NOT NULL,
  place TEXT NOT NULL CHECK (place <> ''),
  occasion TEXT NOT NULL CHECK (occasion IN ('beforeRequest', 'atRequest', 'disputeOrder')),
  items TEXT NOT NULL CHECK (json_type(items) = 'array' AND json_array_length(items) > 0),
  examiners TEXT NOT NULL DEFAULT '[]' CHECK (json_type(examiners) = 'array'),
  approval TEXT CHECK (json_type(approval) = 'object'),
  decree TEXT CHECK (json_type(decree) = 'object'),
  documents TEXT CHECK (json_type(documents) = 'object'),
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'approved', 'decided')),
  decided_at TEXT,
  CHECK ((status = 'draft') = (approval IS NULL)),
  CHECK ((status = 'decided') = (decree IS NOT NULL)),
  CHECK ((status = 'decided') = (documents IS NOT NULL)),
  CHECK ((status = 'decided') = (decided_at IS NOT NULL)),
  UNIQUE (agency_id, kind, year, number)
) STRICT;
CREATE INDEX consequence_test_list ON consequence_test (agency_id, held_on DESC, id DESC);
CREATE TRIGGER consequence_test_no_update BEFORE UPDATE ON consequence_test WHEN old.status = 'decided'
  BEGIN SELECT RAISE(ABORT, 'a decided test never changes'); END;
CREATE TRIGGER consequence_test_no_delete BEFORE DELETE ON consequence_test WHEN old.status = 'decided'
  BEGIN SELECT RAISE(ABORT, 'a decided test is never taken back'); END;
`,
}
