// The staff-written parts of the annual report (Perki KI 1/2021 Ps.56-58), one text a section and year.
import type { Migration } from '../migration.ts'

export const migration0006: Migration = {
  version: 6,
  name: 'annual-report',
  sql: `
CREATE TABLE report_section (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  year INTEGER NOT NULL,
  section TEXT NOT NULL,
  body TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (agency_id, year, section)
) STRICT;
`,
}
