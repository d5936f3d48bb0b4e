// The annual report at submission quality: staff-written lists, layout, frozen editions, deliveries (Perki KI 1/2021 Ps.56-58).
import type { Migration } from '../migration.ts'

// A finalised report is what was signed: its figures and files stay as they were, and a correction is a further edition.
// `automatic` keeps the sentences as they wrote themselves when staff edited a section, so that a later change is seen.
export const migration0014: Migration = {
  version: 14,
  name: 'report-depth',
  sql: `
ALTER TABLE request ADD COLUMN unit TEXT NOT NULL DEFAULT '';
ALTER TABLE request ADD COLUMN purpose_kind TEXT CHECK (purpose_kind IS NULL OR purpose_kind IN
  ('research', 'oversight', 'journalism', 'legal', 'business', 'personal', 'other'));

-- Most tables of the report are counted from this index alone: 200,000 requests without reading one row.
DROP INDEX request_processing;
CREATE INDEX request_processing ON request (agency_id, received_on, notice_on, provided_on, extended_on, incomplete_on,
  complete_on, outcome, closed_on, channel, applicant_kind, access_method, form_soft, form_hard);

ALTER TABLE report_section ADD COLUMN automatic TEXT NOT NULL DEFAULT '';

CREATE TABLE report_list (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  year INTEGER NOT NULL,
  list TEXT NOT NULL CHECK (list IN ('facilities', 'staff', 'budget', 'followUp')),
  rows TEXT NOT NULL CHECK (json_type(rows) = 'array'),
  updated_at TEXT NOT NULL,
  UNIQUE (agency_id, year, list)
) STRICT;

CREATE TABLE report_layout (
  agency_id INTEGER PRIMARY KEY REFERENCES agency (id),
  version INTEGER NOT NULL DEFAULT 1,
  layout TEXT NOT NULL CHECK (json_type(layout) = 'object'),
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE report_edition (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  number TEXT NOT NULL DEFAULT '',
  signed_on TEXT NOT NULL,
  signatory TEXT NOT NULL CHECK (json_type(signatory) = 'object'),
  reason TEXT NOT NULL DEFAULT '' CHECK (sequence = 1 OR reason <> ''),
  figures TEXT NOT NULL CHECK (json_type(figures) = 'object'),
  files TEXT NOT NULL CHECK (json_type(files) = 'array'),
  checksum TEXT NOT NULL,
  finalised_at TEXT NOT NULL,
  UNIQUE (agency_id, year, sequence)
) STRICT;
CREATE TRIGGER report_edition_no_update BEFORE UPDATE ON report_edition
  BEGIN SELECT RAISE(ABORT, 'a finalised report never changes'); END;
CREATE TRIGGER report_edition_no_delete BEFORE DELETE ON report_edition
  BEGIN SELECT RAISE(ABORT, 'a finalised report is never taken back'); END;

CREATE TABLE report_delivery (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  edition_id INTEGER NOT NULL REFERENCES report_edition (id),
  recipient_kind TEXT NOT NULL CHECK (recipient_kind IN ('ppid', 'commission', 'other')),
  recipient TEXT NOT NULL CHECK (recipient <> ''),
  delivered_on TEXT NOT NULL,
  method TEXT NOT NULL DEFAULT '',
  receipt_number TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX report_delivery_edition ON report_delivery (edition_id, delivered_on, id);
`,
}
