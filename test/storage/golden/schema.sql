CREATE INDEX attachment_file ON attachment (sha256);

CREATE INDEX consequence_test_list ON consequence_test (agency_id, held_on DESC, id DESC);

CREATE UNIQUE INDEX dip_edition_decree ON dip_edition (agency_id, substr(decree_on, 1, 4), decree_number)
  WHERE status = 'decided';

CREATE INDEX dip_edition_list ON dip_edition (agency_id, decree_on, id);

CREATE UNIQUE INDEX dip_edition_open ON dip_edition (agency_id) WHERE status = 'proposed';

CREATE INDEX dispute_execution ON dispute (agency_id, execution_due_on)
  WHERE execution_due_on IS NOT NULL AND executed_on IS NULL;

CREATE INDEX dispute_list ON dispute (agency_id, filed_on, id);

CREATE INDEX dispute_objection ON dispute (objection_id);

CREATE INDEX excluded_information_import_batch ON excluded_information (import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE INDEX excluded_information_list ON excluded_information (agency_id, id);

CREATE INDEX journal_entity ON journal (entity, entity_id);

CREATE INDEX letter_case ON letter (entity, entity_id, id);

CREATE INDEX objection_execution ON objection (agency_id, execution_due_on)
  WHERE execution_due_on IS NOT NULL AND executed_on IS NULL;

CREATE INDEX objection_import_batch ON objection (import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE INDEX objection_open ON objection (agency_id, due_on) WHERE outcome IS NULL;

CREATE INDEX objection_received ON objection (agency_id, received_on, id);

CREATE INDEX objection_request ON objection (request_id);

CREATE INDEX official_agency ON official (agency_id, role, valid_from);

CREATE INDEX public_information_checklist
  ON public_information (agency_id, trashed_at, json_extract(checklist_codes, '$[0]'), position);

CREATE INDEX public_information_exclusion ON public_information (excluded_information_id)
  WHERE excluded_information_id IS NOT NULL;

CREATE INDEX public_information_file ON public_information (file_sha256) WHERE file_sha256 IS NOT NULL;

CREATE INDEX public_information_import_batch ON public_information (import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE INDEX public_information_list ON public_information (agency_id, trashed_at, category, position);

CREATE INDEX public_information_order ON public_information (agency_id, trashed_at, position);

CREATE INDEX public_information_status ON public_information (agency_id, trashed_at, status, position, category);

CREATE INDEX public_information_year ON public_information (agency_id, trashed_at, year, position, status, category);

CREATE UNIQUE INDEX register_number_text ON register_number (agency_id, type, text);

CREATE INDEX report_delivery_edition ON report_delivery (edition_id, delivered_on, id);

CREATE INDEX request_import_batch ON request (import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE INDEX request_open ON request (agency_id, due_on) WHERE outcome IS NULL;

CREATE INDEX request_outcome ON request (agency_id, outcome, received_on);

CREATE INDEX request_processing ON request (agency_id, received_on, notice_on, provided_on, extended_on, incomplete_on,
  complete_on, outcome, closed_on, channel, applicant_kind, access_method, form_soft, form_hard);

CREATE INDEX request_received ON request (agency_id, received_on, id);

CREATE INDEX request_unnoticed ON request (agency_id, due_on)
  WHERE outcome IS NOT NULL AND notice_on IS NULL AND finished_on IS NULL;

CREATE INDEX request_waiting ON request (agency_id, incomplete_on)
  WHERE outcome IS NULL AND incomplete_on IS NOT NULL AND complete_on IS NULL;

CREATE INDEX step_agency ON step (agency_id, state, id);

CREATE INDEX step_change_row ON step_change (table_name, row_key, seq);

CREATE INDEX step_change_step ON step_change (step_id, seq);

CREATE INDEX step_trash ON step (id) WHERE deleted_rows > 0;

CREATE TABLE access_setting (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  lock_after_minutes INTEGER NOT NULL DEFAULT 10 CHECK (lock_after_minutes BETWEEN 0 AND 240),
  recovery_secret TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE agency (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  government_name TEXT NOT NULL CHECK (government_name <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  short_code TEXT NOT NULL UNIQUE CHECK (short_code <> ''),
  address TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  postal_code TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  fax TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  logo_mime TEXT,
  logo_base64 TEXT,
  time_zone TEXT NOT NULL CHECK (time_zone IN ('WIB', 'WITA', 'WIT')),
  working_week INTEGER NOT NULL CHECK (working_week IN (5, 6)),
  count_trigger_day INTEGER NOT NULL DEFAULT 0 CHECK (count_trigger_day IN (0, 1)),
  count_not_held_as_refused INTEGER NOT NULL DEFAULT 0 CHECK (count_not_held_as_refused IN (0, 1)),
  executor_label TEXT NOT NULL CHECK (executor_label IN ('Pelaksana', 'Pembantu')),
  numbering_template TEXT NOT NULL CHECK (numbering_template LIKE '%{seq%'),
  created_at TEXT NOT NULL
, restart_on_repair INTEGER NOT NULL DEFAULT 0 CHECK (restart_on_repair IN (0, 1)), notice_target_days INTEGER NOT NULL DEFAULT 3 CHECK (notice_target_days BETWEEN 1 AND 10), reminder_time TEXT NOT NULL DEFAULT '08:00'
  CHECK (reminder_time = '' OR reminder_time GLOB '[0-2][0-9]:[0-5][0-9]')) STRICT;

CREATE TABLE "attachment" (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  entity TEXT NOT NULL CHECK (entity IN ('request', 'objection', 'dispute')),
  entity_id INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (
    kind IN ('identityCard', 'powerOfAttorney', 'deed', 'answer', 'correspondence', 'ruling', 'courtRuling', 'other')
  ),
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  sha256 TEXT NOT NULL REFERENCES stored_file (sha256),
  added_at TEXT NOT NULL,
  UNIQUE (entity, entity_id, kind, sha256)
) STRICT;

CREATE TABLE checklist_answer (
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  code TEXT NOT NULL CHECK (code <> ''),
  applies INTEGER CHECK (applies IN (0, 1)),
  applies_reason TEXT NOT NULL DEFAULT '',
  nil_on TEXT,
  nil_reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (agency_id, code),
  CHECK (applies IS NULL OR applies_reason <> ''),
  CHECK (nil_on IS NULL OR nil_reason <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE checklist_office (
  agency_id INTEGER PRIMARY KEY REFERENCES agency (id),
  kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'health', 'education', 'disaster', 'licensing'))
) STRICT;

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

CREATE TABLE dip_edition (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  year INTEGER NOT NULL,
  period TEXT NOT NULL CHECK (period IN ('S1', 'S2')),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'decided', 'returned')),
  letter_number TEXT NOT NULL DEFAULT '',
  letter_on TEXT,
  decree_number TEXT NOT NULL DEFAULT '',
  decree_on TEXT,
  approved_by TEXT NOT NULL DEFAULT '',
  approved_on TEXT,
  announced_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  return_reason TEXT NOT NULL DEFAULT '',
  returned_on TEXT,
  created_at TEXT NOT NULL,
  decided_at TEXT,
  departures TEXT NOT NULL DEFAULT '[]' CHECK (json_type(departures) = 'array'),
  documents TEXT CHECK (documents IS NULL OR json_type(documents) = 'object'),
  CHECK (status <> 'returned' OR (return_reason <> '' AND returned_on IS NOT NULL)),
  CHECK (status <> 'decided' OR (decree_number <> '' AND decree_on IS NOT NULL AND approved_by <> ''
    AND approved_on IS NOT NULL AND decided_at IS NOT NULL AND documents IS NOT NULL))
) STRICT;

CREATE TABLE dip_edition_entry (
  edition_id INTEGER NOT NULL REFERENCES dip_edition (id),
  position INTEGER NOT NULL,
  information_id INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_type(content) = 'object'),
  PRIMARY KEY (edition_id, position),
  UNIQUE (edition_id, information_id)
) STRICT, WITHOUT ROWID;

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
  notes TEXT NOT NULL DEFAULT '', commission_level TEXT NOT NULL DEFAULT 'province'
  CHECK (commission_level IN ('city', 'province', 'central')), sessions TEXT NOT NULL DEFAULT '[]' CHECK (json_type(sessions) = 'array'), mediation_extended_on TEXT, execution_note TEXT NOT NULL DEFAULT '', court_kind TEXT CHECK (court_kind IN ('administrative', 'district')), court_ruling_received_on TEXT, cassation_number TEXT NOT NULL DEFAULT '', cassation_filed_on TEXT, cassation_ruled_on TEXT, cassation_result TEXT NOT NULL DEFAULT '', final_on TEXT,
  CHECK ((ruling_type IS NULL) = (ruling_on IS NULL))
) STRICT;

CREATE TABLE erasure_run (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  number TEXT NOT NULL DEFAULT '',
  ran_at TEXT NOT NULL,
  ran_on TEXT NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;

CREATE TABLE excluded_information (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  title TEXT NOT NULL CHECK (title <> ''),
  content TEXT NOT NULL DEFAULT '',
  grounds TEXT NOT NULL CHECK (json_type(grounds) = 'array'),
  legal_basis TEXT NOT NULL DEFAULT '',
  consequence_open TEXT NOT NULL DEFAULT '',
  consequence_closed TEXT NOT NULL DEFAULT '',
  period_text TEXT NOT NULL DEFAULT '',
  expires_on TEXT,
  scope TEXT NOT NULL CHECK (scope IN ('whole', 'partial')),
  decree_number TEXT NOT NULL DEFAULT '',
  decree_on TEXT,
  holder_unit TEXT NOT NULL DEFAULT '',
  import_batch_id INTEGER REFERENCES import_batch (id)
, other_law TEXT NOT NULL DEFAULT '', period_kind TEXT NOT NULL DEFAULT 'described'
  CHECK (period_kind IN ('untilDate', 'whileCondition', 'byLaw', 'described')), starts_on TEXT, review_on TEXT, opened_on TEXT, opened_how TEXT
  CHECK (opened_how IN ('decision', 'expiry', 'ruling', 'consent', 'courtHearing')), opened_note TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE highest_id (table_name TEXT PRIMARY KEY, id INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE history_setting (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL DEFAULT 1,
  kept_steps INTEGER NOT NULL DEFAULT 500 CHECK (kept_steps BETWEEN 20 AND 2000),
  trash_days INTEGER NOT NULL DEFAULT 365 CHECK (trash_days BETWEEN 30 AND 3650)
) STRICT;

CREATE TABLE holiday (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('national', 'collectiveLeave', 'local')),
  decree TEXT NOT NULL,
  UNIQUE (date, kind)
) STRICT;

CREATE TABLE holiday_year (
  year INTEGER PRIMARY KEY,
  decree TEXT NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE identity_key (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL UNIQUE CHECK (kind IN ('passphrase', 'recovery')),
  wrapped TEXT NOT NULL CHECK (json_valid(wrapped)),
  created_at TEXT NOT NULL,
  enabled_at TEXT NOT NULL,
  compacted INTEGER NOT NULL DEFAULT 0 CHECK (compacted IN (0, 1))
) STRICT;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL CHECK (kind IN ('publicInformation', 'excludedInformation', 'request', 'objection')),
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_accepted INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  rows_joined INTEGER NOT NULL,
  headings_skipped INTEGER NOT NULL
, rows_duplicate INTEGER NOT NULL DEFAULT 0, rows_left_out INTEGER NOT NULL DEFAULT 0, rows_merged INTEGER NOT NULL DEFAULT 0, mapping TEXT NOT NULL DEFAULT '[]', mapping_name TEXT NOT NULL DEFAULT '', imported_by TEXT NOT NULL DEFAULT '', undone_at TEXT, rows_undone INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE import_mapping (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  -- JSON: field by heading, constants, date orders.
  content TEXT NOT NULL,
  used_at TEXT NOT NULL,
  UNIQUE (agency_id, kind, name)
) STRICT;

CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  operation TEXT NOT NULL,
  agency_id INTEGER,
  entity TEXT NOT NULL,
  entity_id INTEGER,
  action TEXT NOT NULL,
  changes TEXT NOT NULL CHECK (json_valid(changes))
, user_id INTEGER, user_name TEXT NOT NULL DEFAULT '', previous_hash TEXT NOT NULL DEFAULT '', hash TEXT NOT NULL DEFAULT '') STRICT;

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
, redacted_on TEXT) STRICT;

CREATE TABLE letter_wording (
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL,
  opening TEXT NOT NULL,
  closing TEXT NOT NULL,
  PRIMARY KEY (agency_id, kind)
) STRICT, WITHOUT ROWID;

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
  import_batch_id INTEGER REFERENCES import_batch (id), incomplete_on TEXT, missing_papers TEXT NOT NULL DEFAULT '', complete_on TEXT, answer_received_on TEXT, deliberation_on TEXT, deliberation_note TEXT NOT NULL DEFAULT '', execution_due_on TEXT, executed_on TEXT, execution_note TEXT NOT NULL DEFAULT '', identity_erased_on TEXT,
  UNIQUE (agency_id, number_year, number_seq)
) STRICT;

CREATE TABLE official (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  role TEXT NOT NULL CHECK (role IN ('ppidSuperior', 'ppid', 'ppidExecutor', 'serviceOfficer', 'advisoryTeam', 'bodyHead')),
  capacity TEXT NOT NULL CHECK (capacity IN ('definitif', 'Plt.', 'Plh.', 'Pj.')),
  front_title TEXT NOT NULL DEFAULT '',
  name TEXT NOT NULL CHECK (name <> ''),
  back_title TEXT NOT NULL DEFAULT '',
  nip TEXT NOT NULL DEFAULT '',
  rank TEXT NOT NULL DEFAULT '',
  position TEXT NOT NULL DEFAULT '',
  valid_from TEXT NOT NULL,
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE TABLE official_contact (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  kind TEXT NOT NULL CHECK (kind IN ('nationalId', 'employeeId', 'email', 'phone')),
  value TEXT NOT NULL CHECK (value <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  declared_on TEXT NOT NULL,
  UNIQUE (agency_id, kind, value)
) STRICT;

CREATE TABLE public_information (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  category TEXT NOT NULL CHECK (category IN ('periodic', 'immediate', 'anytime')),
  title TEXT NOT NULL CHECK (title <> ''),
  summary TEXT NOT NULL DEFAULT '',
  holder_unit TEXT NOT NULL DEFAULT '',
  responsible TEXT NOT NULL DEFAULT '',
  made_when TEXT NOT NULL DEFAULT '',
  made_where TEXT NOT NULL DEFAULT '',
  year INTEGER,
  form_soft INTEGER NOT NULL DEFAULT 0 CHECK (form_soft IN (0, 1)),
  form_hard INTEGER NOT NULL DEFAULT 0 CHECK (form_hard IN (0, 1)),
  form_text TEXT NOT NULL DEFAULT '',
  retention_text TEXT NOT NULL DEFAULT '',
  media TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  file_name TEXT,
  file_sha256 TEXT REFERENCES stored_file (sha256),
  status TEXT NOT NULL CHECK (status IN ('draft', 'proposed', 'decided', 'published', 'withdrawn')),
  withdrawal_reason TEXT NOT NULL DEFAULT '',
  updated_on TEXT NOT NULL,
  import_batch_id INTEGER REFERENCES import_batch (id), position REAL NOT NULL DEFAULT 0, retention_active INTEGER CHECK (retention_active BETWEEN 0 AND 100), retention_inactive INTEGER CHECK (retention_inactive BETWEEN 0 AND 100), retention_fate TEXT CHECK (retention_fate IN ('destroy', 'reassess', 'permanent')), retention_basis TEXT NOT NULL DEFAULT '', checklist_codes TEXT NOT NULL DEFAULT '[]' CHECK (json_type(checklist_codes) = 'array'), excluded_information_id INTEGER REFERENCES excluded_information (id), published_on TEXT, trashed_at TEXT,
  CHECK (status <> 'withdrawn' OR withdrawal_reason <> '')
) STRICT;

CREATE VIRTUAL TABLE public_information_fts USING fts5 (
  title, summary, holder_unit, responsible,
  content = 'public_information', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TABLE register_number (
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  type TEXT NOT NULL,
  year INTEGER NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  text TEXT NOT NULL,
  given_at TEXT NOT NULL,
  PRIMARY KEY (agency_id, type, year, seq)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE report_layout (
  agency_id INTEGER PRIMARY KEY REFERENCES agency (id),
  version INTEGER NOT NULL DEFAULT 1,
  layout TEXT NOT NULL CHECK (json_type(layout) = 'object'),
  updated_at TEXT NOT NULL
) STRICT;

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

CREATE TABLE report_section (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  year INTEGER NOT NULL,
  section TEXT NOT NULL,
  body TEXT NOT NULL,
  updated_at TEXT NOT NULL, automatic TEXT NOT NULL DEFAULT '',
  UNIQUE (agency_id, year, section)
) STRICT;

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
  import_batch_id INTEGER REFERENCES import_batch (id), incomplete_on TEXT, incomplete_received_on TEXT, missing_papers TEXT NOT NULL DEFAULT '', complete_on TEXT, paid_on TEXT, finished_on TEXT, items TEXT NOT NULL DEFAULT '[]' CHECK (json_type(items) = 'array'), answered_with TEXT NOT NULL DEFAULT '[]' CHECK (json_type(answered_with) = 'array'), unit TEXT NOT NULL DEFAULT '', purpose_kind TEXT CHECK (purpose_kind IS NULL OR purpose_kind IN
  ('research', 'oversight', 'journalism', 'legal', 'business', 'personal', 'other')), identity_erased_on TEXT,
  UNIQUE (agency_id, number_year, number_seq),
  CHECK ((extended_on IS NULL) = (extension_reason IS NULL))
) STRICT;

CREATE VIRTUAL TABLE request_fts USING fts5 (
  registration_number, applicant_name, information_requested, purpose,
  content = 'request', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TABLE retention_setting (
  agency_id INTEGER PRIMARY KEY REFERENCES agency (id),
  version INTEGER NOT NULL DEFAULT 1,
  identity_years INTEGER CHECK (identity_years BETWEEN 1 AND 50),
  scans_years INTEGER CHECK (scans_years BETWEEN 1 AND 50),
  basis TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id),
  name TEXT NOT NULL CHECK (name <> ''),
  view TEXT NOT NULL CHECK (json_type(view) = 'object'),
  UNIQUE (agency_id, name)
) STRICT;

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

CREATE TABLE step_change (
  seq INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after))
) STRICT;

CREATE TABLE stored_file (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0),
  mime TEXT NOT NULL,
  content BLOB NOT NULL
) STRICT;

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

CREATE TABLE withdrawn_holiday (
  date TEXT PRIMARY KEY CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  decree TEXT NOT NULL CHECK (decree <> '')
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

CREATE TRIGGER consequence_test_no_delete BEFORE DELETE ON consequence_test WHEN old.status = 'decided'
  BEGIN SELECT RAISE(ABORT, 'a decided test is never taken back'); END;

CREATE TRIGGER consequence_test_no_update BEFORE UPDATE ON consequence_test WHEN old.status = 'decided'
  BEGIN SELECT RAISE(ABORT, 'a decided test never changes'); END;

CREATE TRIGGER dip_edition_announced_once BEFORE UPDATE OF announced_on ON dip_edition
  WHEN old.status <> 'decided' OR old.announced_on IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'only a decided edition is announced, and once'); END;

CREATE TRIGGER dip_edition_entry_no_delete BEFORE DELETE ON dip_edition_entry
  BEGIN SELECT RAISE(ABORT, 'an entry of an edition is never taken back'); END;

CREATE TRIGGER dip_edition_entry_no_update BEFORE UPDATE ON dip_edition_entry
  BEGIN SELECT RAISE(ABORT, 'an entry of an edition never changes'); END;

CREATE TRIGGER dip_edition_entry_only_before BEFORE INSERT ON dip_edition_entry
  WHEN (SELECT status FROM dip_edition WHERE id = new.edition_id) <> 'proposed'
  BEGIN SELECT RAISE(ABORT, 'nothing is added to a decided edition'); END;

CREATE TRIGGER dip_edition_no_delete BEFORE DELETE ON dip_edition
  BEGIN SELECT RAISE(ABORT, 'an edition is never taken back'); END;

CREATE TRIGGER dip_edition_no_update BEFORE UPDATE OF id, agency_id, year, period, status, letter_number, letter_on,
  decree_number, decree_on, approved_by, approved_on, note, return_reason, returned_on, created_at, decided_at,
  departures, documents ON dip_edition WHEN old.status <> 'proposed'
  BEGIN SELECT RAISE(ABORT, 'a decided edition never changes'); END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter BEGIN SELECT RAISE(ABORT, 'an issued letter is never taken back'); END;

CREATE TRIGGER letter_no_update BEFORE UPDATE ON letter WHEN NOT (
  new.id = old.id AND new.agency_id = old.agency_id AND new.kind = old.kind AND new.entity = old.entity
  AND new.entity_id = old.entity_id AND new.number = old.number AND new.letter_on = old.letter_on
  AND new.issued_at = old.issued_at AND new.redacted_on IS NOT NULL
  AND EXISTS (SELECT 1 FROM erasure_run WHERE agency_id = new.agency_id AND ran_on = new.redacted_on)
) BEGIN SELECT RAISE(ABORT, 'an issued letter never changes'); END;

CREATE TRIGGER public_information_ad AFTER DELETE ON public_information BEGIN
  INSERT INTO public_information_fts (public_information_fts, rowid, title, summary, holder_unit, responsible)
  VALUES ('delete', old.id, old.title, old.summary, old.holder_unit, old.responsible);
END;

CREATE TRIGGER public_information_ai AFTER INSERT ON public_information BEGIN
  INSERT INTO public_information_fts (rowid, title, summary, holder_unit, responsible)
  VALUES (new.id, new.title, new.summary, new.holder_unit, new.responsible);
END;

CREATE TRIGGER public_information_au AFTER UPDATE OF title, summary, holder_unit, responsible ON public_information BEGIN
  INSERT INTO public_information_fts (public_information_fts, rowid, title, summary, holder_unit, responsible)
  VALUES ('delete', old.id, old.title, old.summary, old.holder_unit, old.responsible);
  INSERT INTO public_information_fts (rowid, title, summary, holder_unit, responsible)
  VALUES (new.id, new.title, new.summary, new.holder_unit, new.responsible);
END;

CREATE TRIGGER register_number_no_delete BEFORE DELETE ON register_number
  BEGIN SELECT RAISE(ABORT, 'a number given out is never taken back'); END;

CREATE TRIGGER register_number_no_update BEFORE UPDATE ON register_number
  BEGIN SELECT RAISE(ABORT, 'a number given out never changes'); END;

CREATE TRIGGER report_edition_no_delete BEFORE DELETE ON report_edition
  BEGIN SELECT RAISE(ABORT, 'a finalised report is never taken back'); END;

CREATE TRIGGER report_edition_no_update BEFORE UPDATE ON report_edition
  BEGIN SELECT RAISE(ABORT, 'a finalised report never changes'); END;

CREATE TRIGGER request_ad AFTER DELETE ON request BEGIN
  INSERT INTO request_fts (request_fts, rowid, registration_number, applicant_name, information_requested, purpose)
  VALUES ('delete', old.id, old.registration_number, old.applicant_name, old.information_requested, old.purpose);
END;

CREATE TRIGGER request_ai AFTER INSERT ON request BEGIN
  INSERT INTO request_fts (rowid, registration_number, applicant_name, information_requested, purpose)
  VALUES (new.id, new.registration_number, new.applicant_name, new.information_requested, new.purpose);
END;

CREATE TRIGGER request_au AFTER UPDATE OF registration_number, applicant_name, information_requested, purpose ON request BEGIN
  INSERT INTO request_fts (request_fts, rowid, registration_number, applicant_name, information_requested, purpose)
  VALUES ('delete', old.id, old.registration_number, old.applicant_name, old.information_requested, old.purpose);
  INSERT INTO request_fts (rowid, registration_number, applicant_name, information_requested, purpose)
  VALUES (new.id, new.registration_number, new.applicant_name, new.information_requested, new.purpose);
END;
