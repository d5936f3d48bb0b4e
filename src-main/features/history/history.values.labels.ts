// Codes of the registers in the words of the registers, for the history of a record.
import { ROLE_LABELS as USER_ROLE_LABELS } from '../access/access.labels.ts'
import { ATTACHMENT_KIND_LABELS } from '../attachments/attachments.rules.ts'
import { OFFICE_KIND_LABELS } from '../checklist/checklist.labels.ts'
import {
  TEST_KIND_LABELS,
  TEST_OCCASION_LABELS,
  TEST_RESULT_LABELS,
  TEST_STATUS_LABELS,
} from '../consequence-tests/consequence-tests.labels.ts'
import {
  COMMISSION_LEVEL_LABELS,
  COURT_KIND_LABELS,
  DISPUTE_STAGE_LABELS,
  MEDIATION_RESULT_LABELS,
  RULING_ORDER_LABELS,
  RULING_TYPE_LABELS,
} from '../disputes/disputes.labels.ts'
import { EXCLUSION_PERIOD_KIND_LABELS, OPENED_HOW_LABELS } from '../excluded-information/excluded-information.labels.ts'
import { LETTERS } from '../letters/letters.rules.ts'
import { OBJECTION_OUTCOME_LABELS } from '../objections/objections.labels.ts'
import {
  CATEGORY_LABELS,
  INFORMATION_STATUS_LABELS,
  RETENTION_FATE_LABELS,
} from '../public-information/public-information.labels.ts'
import { REPORT_LIST_LABELS } from '../report-lists/report-lists.labels.ts'
import {
  ACCESS_METHOD_LABELS,
  APPLICANT_KIND_LABELS,
  CHANNEL_LABELS,
  DELIVERY_METHOD_LABELS,
  EXTENSION_REASON_LABELS,
  PURPOSE_KIND_LABELS,
  REFUSAL_REASON_LABELS,
  REQUEST_OUTCOME_LABELS,
} from '../requests/requests.labels.ts'
import { fieldLabel } from './history.fields.labels.ts'

type Words = Readonly<Record<string, string>>

const LETTER_LABELS: Words = Object.fromEntries(Object.entries(LETTERS).map(([kind, { title }]) => [kind, title]))
const ROLE_LABELS: Words = {
  ppidSuperior: 'Atasan PPID',
  ppid: 'PPID',
  ppidExecutor: 'PPID Pelaksana',
  serviceOfficer: 'Petugas Pelayanan Informasi Publik',
  advisoryTeam: 'Tim Pertimbangan',
  bodyHead: 'Pimpinan Badan Publik',
}
const SCOPE_LABELS: Words = { whole: 'Seluruhnya', partial: 'Sebagian' }
const HOLIDAY_KIND_LABELS: Words = { national: 'Libur nasional', collectiveLeave: 'Cuti bersama', local: 'Libur daerah' }
/** As in the delivery log of the annual report, whose slice keeps its words to itself. */
const RECIPIENT_KIND_LABELS: Words = {
  ppid: 'PPID Utama',
  commission: 'Komisi Informasi',
  other: 'Lainnya',
}
const REGISTER_LABELS: Words = { PIP: 'Permohonan', KEB: 'Keberatan' }
const IMPORT_LABELS: Words = {
  publicInformation: 'Informasi publik',
  excludedInformation: 'Informasi yang dikecualikan',
  request: 'Permohonan',
  objection: 'Keberatan',
}
/** Fields whose value is itself the name of a field. */
const NAMES_OF_FIELDS = new Set(['fields', 'words', 'field'])

const OF_ENTITY: Readonly<Record<string, Words>> = {
  'request.outcome': REQUEST_OUTCOME_LABELS,
  'request.reason': EXTENSION_REASON_LABELS,
  'request.kind': { ...ATTACHMENT_KIND_LABELS, ...LETTER_LABELS },
  'objection.outcome': OBJECTION_OUTCOME_LABELS,
  'objection.kind': { ...ATTACHMENT_KIND_LABELS, ...LETTER_LABELS },
  'dispute.stage': DISPUTE_STAGE_LABELS,
  'dispute.kind': { ...ATTACHMENT_KIND_LABELS, ...LETTER_LABELS },
  'publicInformation.status': INFORMATION_STATUS_LABELS,
  'consequenceTest.kind': TEST_KIND_LABELS,
  'consequenceTest.status': TEST_STATUS_LABELS,
  'checklist.kind': OFFICE_KIND_LABELS,
  'agency.kind': LETTER_LABELS,
  'holiday.kind': HOLIDAY_KIND_LABELS,
  'importBatch.kind': IMPORT_LABELS,
  'registerNumber.type': REGISTER_LABELS,
  'reportList.list': REPORT_LIST_LABELS,
  'userAccount.role': USER_ROLE_LABELS,
}

const CODES: Readonly<Record<string, Words>> = {
  accessMethod: ACCESS_METHOD_LABELS,
  applicantKind: APPLICANT_KIND_LABELS,
  category: CATEGORY_LABELS,
  channel: CHANNEL_LABELS,
  commissionLevel: COMMISSION_LEVEL_LABELS,
  courtKind: COURT_KIND_LABELS,
  deliveryMethod: DELIVERY_METHOD_LABELS,
  extensionReason: EXTENSION_REASON_LABELS,
  mediationResult: MEDIATION_RESULT_LABELS,
  occasion: TEST_OCCASION_LABELS,
  openedHow: OPENED_HOW_LABELS,
  periodKind: EXCLUSION_PERIOD_KIND_LABELS,
  purposeKind: PURPOSE_KIND_LABELS,
  recipientKind: RECIPIENT_KIND_LABELS,
  refusalReasons: REFUSAL_REASON_LABELS,
  result: TEST_RESULT_LABELS,
  retentionFate: RETENTION_FATE_LABELS,
  role: ROLE_LABELS,
  rulingOrder: RULING_ORDER_LABELS,
  rulingType: RULING_TYPE_LABELS,
  scope: SCOPE_LABELS,
}

/** The word for a code of that field; undefined for free text. */
export function codeWord(entity: string, field: string, code: string): string | undefined {
  if (NAMES_OF_FIELDS.has(field)) return fieldLabel(entity, code)
  return (OF_ENTITY[`${entity}.${field}`] ?? CODES[field])?.[code]
}
