// Generated from the migrated database by `npm run tables`; do not edit.
import type { Generated } from 'kysely'

export type AccessSettingTable = {
  id: Generated<number>
  lock_after_minutes: Generated<number>
  recovery_secret: Generated<string>
}

export type AgencyTable = {
  id: Generated<number>
  version: Generated<number>
  government_name: string
  name: string
  short_code: string
  address: Generated<string>
  city: Generated<string>
  postal_code: Generated<string>
  phone: Generated<string>
  fax: Generated<string>
  email: Generated<string>
  website: Generated<string>
  logo_mime: string | null
  logo_base64: string | null
  time_zone: string
  working_week: number
  count_trigger_day: Generated<number>
  count_not_held_as_refused: Generated<number>
  executor_label: string
  numbering_template: string
  created_at: string
  restart_on_repair: Generated<number>
  notice_target_days: Generated<number>
  reminder_time: Generated<string>
}

export type AttachmentTable = {
  id: Generated<number>
  agency_id: number
  entity: string
  entity_id: number
  kind: string
  file_name: string
  sha256: string
  added_at: string
}

export type ChecklistAnswerTable = {
  agency_id: Generated<number>
  code: string
  applies: number | null
  applies_reason: Generated<string>
  nil_on: string | null
  nil_reason: Generated<string>
}

export type ChecklistOfficeTable = {
  agency_id: Generated<number>
  kind: string
}

export type ConsequenceTestTable = {
  id: Generated<number>
  version: Generated<number>
  agency_id: number
  kind: string
  number: string
  year: number
  held_on: string
  place: string
  occasion: string
  items: string
  examiners: Generated<string>
  approval: string | null
  decree: string | null
  documents: string | null
  status: Generated<string>
  decided_at: string | null
}

export type DipEditionTable = {
  id: Generated<number>
  version: Generated<number>
  agency_id: number
  year: number
  period: string
  status: string
  letter_number: Generated<string>
  letter_on: string | null
  decree_number: Generated<string>
  decree_on: string | null
  approved_by: Generated<string>
  approved_on: string | null
  announced_on: string | null
  note: Generated<string>
  return_reason: Generated<string>
  returned_on: string | null
  created_at: string
  decided_at: string | null
  departures: Generated<string>
  documents: string | null
}

export type DipEditionEntryTable = {
  edition_id: Generated<number>
  position: number
  information_id: number
  content: string
}

export type DisputeTable = {
  id: Generated<number>
  version: Generated<number>
  agency_id: number
  objection_id: number
  commission_name: string
  commission_number: Generated<string>
  filed_on: string
  respondent_representative: Generated<string>
  stage: string
  mediator: Generated<string>
  mediation_started_on: string | null
  mediation_ended_on: string | null
  mediation_result: string | null
  ruling_type: string | null
  ruling_number: Generated<string>
  ruling_on: string | null
  ruling_received_on: string | null
  ruling_order: string | null
  execution_due_on: string | null
  executed_on: string | null
  court_name: Generated<string>
  court_number: Generated<string>
  court_filed_on: string | null
  court_ruled_on: string | null
  court_result: Generated<string>
  notes: Generated<string>
  commission_level: Generated<string>
  sessions: Generated<string>
  mediation_extended_on: string | null
  execution_note: Generated<string>
  court_kind: string | null
  court_ruling_received_on: string | null
  cassation_number: Generated<string>
  cassation_filed_on: string | null
  cassation_ruled_on: string | null
  cassation_result: Generated<string>
  final_on: string | null
}

export type ErasureRunTable = {
  id: Generated<number>
  agency_id: number
  number: Generated<string>
  ran_at: string
  ran_on: string
  report: string
}

export type ExcludedInformationTable = {
  id: Generated<number>
  version: Generated<number>
  agency_id: number
  title: string
  content: Generated<string>
  grounds: string
  legal_basis: Generated<string>
  consequence_open: Generated<string>
  consequence_closed: Generated<string>
  period_text: Generated<string>
  expires_on: string | null
  scope: string
  decree_number: Generated<string>
  decree_on: string | null
  holder_unit: Generated<string>
  import_batch_id: number | null
  other_law: Generated<string>
  period_kind: Generated<string>
  starts_on: string | null
  review_on: string | null
  opened_on: string | null
  opened_how: string | null
  opened_note: Generated<string>
}

export type HighestIdTable = {
  table_name: string
  id: number
}

export type HistorySettingTable = {
  id: Generated<number>
  version: Generated<number>
  kept_steps: Generated<number>
  trash_days: Generated<number>
}

export type HolidayTable = {
  id: Generated<number>
  version: Generated<number>
  date: string
  name: string
  kind: string
  decree: string
}

export type HolidayYearTable = {
  year: Generated<number>
  decree: string
  imported_at: string
}

export type IdentityKeyTable = {
  id: Generated<number>
  kind: string
  wrapped: string
  created_at: string
  enabled_at: string
  compacted: Generated<number>
}

export type ImportBatchTable = {
  id: Generated<number>
  agency_id: number
  kind: string
  file_name: string
  file_sha256: string
  imported_at: string
  rows_read: number
  rows_accepted: number
  rows_rejected: number
  rows_joined: number
  headings_skipped: number
  rows_duplicate: Generated<number>
  rows_left_out: Generated<number>
  rows_merged: Generated<number>
  mapping: Generated<string>
  mapping_name: Generated<string>
  imported_by: Generated<string>
  undone_at: string | null
  rows_undone: Generated<number>
}

export type ImportMappingTable = {
  id: Generated<number>
  agency_id: number
  kind: string
  name: string
  content: string
  used_at: string
}

export type JournalTable = {
  id: Generated<number>
  at: string
  operation: string
  agency_id: number | null
  entity: string
  entity_id: number | null
  action: string
  changes: string
  user_id: number | null
  user_name: Generated<string>
  previous_hash: Generated<string>
  hash: Generated<string>
}

export type LetterTable = {
  id: Generated<number>
  agency_id: number
  kind: string
  entity: string
  entity_id: number
  number: string
  letter_on: string
  issued_at: string
  document: string
  redacted_on: string | null
}

export type LetterWordingTable = {
  agency_id: Generated<number>
  kind: string
  opening: string
  closing: string
}

export type ObjectionTable = {
  id: Generated<number>
  version: Generated<number>
  agency_id: number
  registration_number: string
  number_year: number
  number_seq: number
  original_number: Generated<string>
  request_id: number | null
  received_on: string
  registered_on: string
  backdating_reason: Generated<string>
  entered_at: string
  applicant_name: string
  address: Generated<string>
  phone: Generated<string>
  occupation: Generated<string>
  proxy_name: Generated<string>
  proxy_address: Generated<string>
  proxy_phone: Generated<string>
  information_requested: Generated<string>
  purpose: Generated<string>
  grounds: string
  case_statement: Generated<string>
  due_on: string
  outcome: string | null
  answered_on: string | null
  answer_number: Generated<string>
  answer_text: Generated<string>
  superior_name: Generated<string>
  superior_position: Generated<string>
  applicant_reaction: Generated<string>
  notes: Generated<string>
  import_batch_id: number | null
  incomplete_on: string | null
  missing_papers: Generated<string>
  complete_on: string | null
  answer_received_on: string | null
  deliberation_on: string | null
  deliberation_note: Generated<string>
  execution_due_on: string | null
  executed_on: string | null
  execution_note: Generated<string>
  identity_erased_on: string | null
}

export type OfficialTable = {
  id: Generated<number>
  version: Generated<number>
  agency_id: number
  role: string
  capacity: string
  front_title: Generated<string>
  name: string
  back_title: Generated<string>
  nip: Generated<string>
  rank: Generated<string>
  position: Generated<string>
  valid_from: string
  valid_to: string | null
}

export type OfficialContactTable = {
  id: Generated<number>
  agency_id: number
  kind: string
  value: string
  reason: string
  declared_on: string
}

export type PublicInformationTable = {
  id: Generated<number>
  version: Generated<number>
  agency_id: number
  category: string
  title: string
  summary: Generated<string>
  holder_unit: Generated<string>
  responsible: Generated<string>
  made_when: Generated<string>
  made_where: Generated<string>
  year: number | null
  form_soft: Generated<number>
  form_hard: Generated<number>
  form_text: Generated<string>
  retention_text: Generated<string>
  media: Generated<string>
  link: Generated<string>
  file_name: string | null
  file_sha256: string | null
  status: string
  withdrawal_reason: Generated<string>
  updated_on: string
  import_batch_id: number | null
  position: Generated<number>
  retention_active: number | null
  retention_inactive: number | null
  retention_fate: string | null
  retention_basis: Generated<string>
  checklist_codes: Generated<string>
  excluded_information_id: number | null
  published_on: string | null
  trashed_at: string | null
}

export type RegisterNumberTable = {
  agency_id: Generated<number>
  type: string
  year: number
  seq: number
  text: string
  given_at: string
}

export type ReportDeliveryTable = {
  id: Generated<number>
  version: Generated<number>
  edition_id: number
  recipient_kind: string
  recipient: string
  delivered_on: string
  method: Generated<string>
  receipt_number: Generated<string>
  note: Generated<string>
  recorded_at: string
}

export type ReportEditionTable = {
  id: Generated<number>
  agency_id: number
  year: number
  sequence: number
  number: Generated<string>
  signed_on: string
  signatory: string
  reason: Generated<string>
  figures: string
  files: string
  checksum: string
  finalised_at: string
}

export type ReportLayoutTable = {
  agency_id: Generated<number>
  version: Generated<number>
  layout: string
  updated_at: string
}

export type ReportListTable = {
  id: Generated<number>
  version: Generated<number>
  agency_id: number
  year: number
  list: string
  rows: string
  updated_at: string
}

export type ReportSectionTable = {
  id: Generated<number>
  version: Generated<number>
  agency_id: number
  year: number
  section: string
  body: string
  updated_at: string
  automatic: Generated<string>
}

export type RequestTable = {
  id: Generated<number>
  version: Generated<number>
  agency_id: number
  registration_number: string
  number_year: number
  number_seq: number
  original_number: Generated<string>
  received_on: string
  registered_on: string
  backdating_reason: Generated<string>
  entered_at: string
  channel: string
  applicant_kind: string
  applicant_name: string
  national_id: Generated<string>
  legal_entity_decree: Generated<string>
  address: Generated<string>
  phone: Generated<string>
  email: Generated<string>
  occupation: Generated<string>
  proxy_name: Generated<string>
  power_of_attorney: Generated<string>
  information_requested: string
  purpose: Generated<string>
  access_method: string | null
  delivery_method: string | null
  under_control: number | null
  other_body: Generated<string>
  not_documented: Generated<number>
  form_soft: Generated<number>
  form_hard: Generated<number>
  extended_on: string | null
  extension_reason: string | null
  extension_note: Generated<string>
  due_on: string
  outcome: string | null
  decided_on: string | null
  closed_on: string | null
  refusal_reasons: Generated<string>
  refusal_text: Generated<string>
  other_law: Generated<string>
  excluded_information_id: number | null
  redaction_note: Generated<string>
  promised_on: string | null
  approved_by: Generated<string>
  approved_on: string | null
  notice_on: string | null
  provided_on: string | null
  fee_copying: Generated<number>
  fee_delivery: Generated<number>
  fee_other: Generated<number>
  payment_method: Generated<string>
  notes: Generated<string>
  import_batch_id: number | null
  incomplete_on: string | null
  incomplete_received_on: string | null
  missing_papers: Generated<string>
  complete_on: string | null
  paid_on: string | null
  finished_on: string | null
  items: Generated<string>
  answered_with: Generated<string>
  unit: Generated<string>
  purpose_kind: string | null
  identity_erased_on: string | null
}

export type RetentionSettingTable = {
  agency_id: Generated<number>
  version: Generated<number>
  identity_years: number | null
  scans_years: number | null
  basis: Generated<string>
}

export type SavedViewTable = {
  id: Generated<number>
  agency_id: number
  name: string
  view: string
}

export type StepTable = {
  id: Generated<number>
  agency_id: number | null
  at: string
  user_id: number | null
  user_name: string
  operation: string
  first_journal_id: number
  last_journal_id: number
  state: Generated<string>
  final: Generated<number>
  changed_rows: Generated<number>
  deleted_rows: Generated<number>
}

export type StepChangeTable = {
  seq: Generated<number>
  step_id: number
  table_name: string
  row_key: string
  kind: string
  before: string | null
  after: string | null
}

export type StoredFileTable = {
  sha256: string
  size: number
  mime: string
  content: Uint8Array
}

export type UserAccountTable = {
  id: Generated<number>
  version: Generated<number>
  name: string
  role: string
  secret: string
  active: Generated<number>
  failed_attempts: Generated<number>
  blocked_until: string | null
  created_at: string
}

export type WithdrawnHolidayTable = {
  date: string
  decree: string
}

export type YearLockTable = {
  id: Generated<number>
  version: Generated<number>
  agency_id: number
  year: number
  locked_at: string
  opened_at: string | null
  opened_reason: Generated<string>
}

export type Tables = {
  access_setting: AccessSettingTable
  agency: AgencyTable
  attachment: AttachmentTable
  checklist_answer: ChecklistAnswerTable
  checklist_office: ChecklistOfficeTable
  consequence_test: ConsequenceTestTable
  dip_edition: DipEditionTable
  dip_edition_entry: DipEditionEntryTable
  dispute: DisputeTable
  erasure_run: ErasureRunTable
  excluded_information: ExcludedInformationTable
  highest_id: HighestIdTable
  history_setting: HistorySettingTable
  holiday: HolidayTable
  holiday_year: HolidayYearTable
  identity_key: IdentityKeyTable
  import_batch: ImportBatchTable
  import_mapping: ImportMappingTable
  journal: JournalTable
  letter: LetterTable
  letter_wording: LetterWordingTable
  objection: ObjectionTable
  official: OfficialTable
  official_contact: OfficialContactTable
  public_information: PublicInformationTable
  register_number: RegisterNumberTable
  report_delivery: ReportDeliveryTable
  report_edition: ReportEditionTable
  report_layout: ReportLayoutTable
  report_list: ReportListTable
  report_section: ReportSectionTable
  request: RequestTable
  retention_setting: RetentionSettingTable
  saved_view: SavedViewTable
  step: StepTable
  step_change: StepChangeTable
  stored_file: StoredFileTable
  user_account: UserAccountTable
  withdrawn_holiday: WithdrawnHolidayTable
  year_lock: YearLockTable
}
