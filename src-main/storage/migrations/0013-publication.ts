// Which entry holds a stored file, found at once; and contacts that the office has declared its own, so that the check for personal data before a publication lets them pass.
import type { Migration } from '../migration.ts'

export const migration0013: Migration = {
  version: 13,
  name: 'publication',
  sql: `
CREATE INDEX public_information_file ON public_information (file_sha256) WHERE file_sha256 IS NOT NULL;
CREATE INDEX attachment_file ON attachment (sha256);

CREATE TABLE official_contact (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL CHECK (kind IN ('nationalId', 'employeeId', 'email', 'phone')),
  value TEXT NOT NULL CHECK (value <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  declared_on TEXT NOT NULL,
  UNIQUE (agency_id, kind, value)
) STRICT;
`,
}
