// Objections (UU KIP Ps.35-36; Perki KI 1/2021 Ps.39-44, Lamp. XI) and disputes (Perki KI 1/2013).
import type { Migration } from '../migration.ts'

export const migration0005: Migration = {
  version: 5,
  name: 'objections',
  sql: `
CREATE TABLE objection (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  registration_number TEXT NOT NULL,
  number_year INTEGER NOT NULL,
  number_seq INTEGER NOT NULL,
  original_number TEXT NOT NULL DEFAULT '',
  request_id INTEGER REFERENCES request (id),
  received_on TEXT NOT NULL,
  registered_on TEXT NOT NULL CHECK (registered_on >= received_on),
  backdating_reason TEXT NOT NULL DEFAULT '',
  entered_at TEXT NOT NULL,
  applicant_name TEXT NOT NULL CHECK (applicant_name <> ''),
  address TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  occupation TEXT NOT NULL DEFAULT '',
  proxy_name TEXT NOT NULL DEFAULT '',
  proxy_address TEXT NOT NULL DEFAULT '',
  proxy_phone TEXT NOT NULL DEFAULT '',
  information_requested TEXT NOT NULL DEFAULT '',
  purpose TEXT NOT NULL DEFAULT '',
  grounds TEXT NOT NULL CHECK (json_type(grounds) = 'array' AND json_array_length(grounds) >= 1),
  case_statement TEXT NOT NULL DEFAULT '',
  due_on TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('upheldFully', 'upheldPartly', 'rejected', 'settled', 'unanswered', 'withdrawn')),
  answered_on TEXT CHECK (answered_on IS NULL OR outcome IS NOT NULL),
  answer_number TEXT NOT NULL DEFAULT '',
  answer_text TEXT NOT NULL DEFAULT '',
  superior_name TEXT NOT NULL DEFAULT '',
  superior_position TEXT NOT NULL DEFAULT '',
  applicant_reaction TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  import_batch_id INTEGER REFERENCES import_batch (id),
  UNIQUE (agency_id, number_year, number_seq)
) STRICT;
CREATE INDEX objection_received ON objection (agency_id, received_on, id);
CREATE INDEX objection_request ON objection (request_id);
CREATE INDEX objection_open ON objection (agency_id, due_on) WHERE outcome IS NULL;

CREATE TABLE dispute (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  objection_id INTEGER NOT NULL REFERENCES objection (id),
  commission_name TEXT NOT NULL CHECK (commission_name <> ''),
  commission_number TEXT NOT NULL DEFAULT '',
  filed_on TEXT NOT NULL,
  respondent_representative TEXT NOT NULL DEFAULT '',
  stage TEXT NOT NULL CHECK (stage IN ('registered', 'mediation', 'adjudication', 'ruled', 'court', 'cassation', 'final')),
  mediator TEXT NOT NULL DEFAULT '',
  mediation_started_on TEXT,
  mediation_ended_on TEXT,
  mediation_result TEXT CHECK (mediation_result IN ('agreed', 'failed')),
  ruling_type TEXT CHECK (ruling_type IN ('interim', 'mediation', 'adjudication', 'lapsed', 'withdrawn')),
  ruling_number TEXT NOT NULL DEFAULT '',
  ruling_on TEXT,
  ruling_received_on TEXT,
  ruling_order TEXT CHECK (ruling_order IN ('granted', 'grantedPartly', 'rejected', 'inadmissible', 'lapsed')),
  execution_due_on TEXT,
  executed_on TEXT,
  court_name TEXT NOT NULL DEFAULT '',
  court_number TEXT NOT NULL DEFAULT '',
  court_filed_on TEXT,
  court_ruled_on TEXT,
  court_result TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  CHECK ((ruling_type IS NULL) = (ruling_on IS NULL))
) STRICT;
CREATE INDEX dispute_list ON dispute (agency_id, filed_on, id);
CREATE INDEX dispute_objection ON dispute (objection_id);
`,
}
