// The register of information requests (Perki KI 1/2021 Ps.32, Lamp. VIII; UU KIP Ps.22).
import type { Migration } from '../migration.ts'

export const migration0004: Migration = {
  version: 4,
  name: 'requests',
  sql: `
CREATE TABLE request (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  registration_number TEXT NOT NULL,
  number_year INTEGER NOT NULL,
  number_seq INTEGER NOT NULL,
  original_number TEXT NOT NULL DEFAULT '',
  received_on TEXT NOT NULL,
  registered_on TEXT NOT NULL CHECK (registered_on >= received_on),
  backdating_reason TEXT NOT NULL DEFAULT '',
  entered_at TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('inPerson', 'email', 'post', 'website', 'app', 'phone', 'socialMedia', 'fax', 'other')),
  applicant_kind TEXT NOT NULL CHECK (applicant_kind IN ('individual', 'group', 'legalEntity')),
  applicant_name TEXT NOT NULL CHECK (applicant_name <> ''),
  national_id TEXT NOT NULL DEFAULT '',
  legal_entity_decree TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  occupation TEXT NOT NULL DEFAULT '',
  proxy_name TEXT NOT NULL DEFAULT '',
  power_of_attorney TEXT NOT NULL DEFAULT '',
  information_requested TEXT NOT NULL CHECK (information_requested <> ''),
  purpose TEXT NOT NULL DEFAULT '',
  access_method TEXT CHECK (access_method IN ('view', 'copy')),
  delivery_method TEXT CHECK (delivery_method IN ('pickUp', 'courier', 'post', 'fax', 'email')),
  under_control INTEGER CHECK (under_control IN (0, 1)),
  other_body TEXT NOT NULL DEFAULT '',
  not_documented INTEGER NOT NULL DEFAULT 0 CHECK (not_documented IN (0, 1)),
  form_soft INTEGER NOT NULL DEFAULT 0 CHECK (form_soft IN (0, 1)),
  form_hard INTEGER NOT NULL DEFAULT 0 CHECK (form_hard IN (0, 1)),
  extended_on TEXT,
  extension_reason TEXT CHECK (extension_reason IN ('notYetHeld', 'statusUndecided')),
  extension_note TEXT NOT NULL DEFAULT '',
  due_on TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('grantedFully', 'grantedPartly', 'refused', 'notHeld', 'notDocumented', 'lapsed', 'withdrawn')),
  decided_on TEXT CHECK ((outcome IS NULL) = (decided_on IS NULL)),
  closed_on TEXT CHECK ((outcome IS NULL) = (closed_on IS NULL)),
  refusal_reasons TEXT NOT NULL DEFAULT '[]' CHECK (json_type(refusal_reasons) = 'array'),
  refusal_text TEXT NOT NULL DEFAULT '',
  other_law TEXT NOT NULL DEFAULT '',
  excluded_information_id INTEGER REFERENCES excluded_information (id),
  redaction_note TEXT NOT NULL DEFAULT '',
  promised_on TEXT,
  approved_by TEXT NOT NULL DEFAULT '',
  approved_on TEXT,
  notice_on TEXT,
  provided_on TEXT,
  fee_copying INTEGER NOT NULL DEFAULT 0 CHECK (fee_copying >= 0),
  fee_delivery INTEGER NOT NULL DEFAULT 0 CHECK (fee_delivery >= 0),
  fee_other INTEGER NOT NULL DEFAULT 0 CHECK (fee_other >= 0),
  payment_method TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  import_batch_id INTEGER REFERENCES import_batch (id),
  UNIQUE (agency_id, number_year, number_seq),
  CHECK ((extended_on IS NULL) = (extension_reason IS NULL))
) STRICT;
CREATE INDEX request_received ON request (agency_id, received_on, id);
CREATE INDEX request_open ON request (agency_id, due_on) WHERE outcome IS NULL;
CREATE INDEX request_outcome ON request (agency_id, outcome, received_on);

CREATE VIRTUAL TABLE request_fts USING fts5 (
  registration_number, applicant_name, information_requested, purpose,
  content = 'request', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER request_ai AFTER INSERT ON request BEGIN
  INSERT INTO request_fts (rowid, registration_number, applicant_name, information_requested, purpose)
  VALUES (new.id, new.registration_number, new.applicant_name, new.information_requested, new.purpose);
END;
CREATE TRIGGER request_ad AFTER DELETE ON request BEGIN
  INSERT INTO request_fts (request_fts, rowid, registration_number, applicant_name, information_requested, purpose)
  VALUES ('delete', old.id, old.registration_number, old.applicant_name, old.information_requested, old.purpose);
END;
CREATE TRIGGER request_au AFTER UPDATE OF registration_number, applicant_name, information_requested, purpose ON request BEGIN
  INSERT INTO request_fts (request_fts, rowid, registration_number, applicant_name, information_requested, purpose)
  VALUES ('delete', old.id, old.registration_number, old.applicant_name, old.information_requested, old.purpose);
  INSERT INTO request_fts (rowid, registration_number, applicant_name, information_requested, purpose)
  VALUES (new.id, new.registration_number, new.applicant_name, new.information_requested, new.purpose);
END;
`,
}
