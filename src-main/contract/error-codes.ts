// All error codes a window can meet; the renderer words each one in Indonesian or does not compile.
import { ACCESS_ERROR_CODES } from '../features/access/access.contract.ts'
import { ANNUAL_REPORT_ERROR_CODES } from '../features/annual-report/annual-report.contract.ts'
import { ATTACHMENT_ERROR_CODES } from '../features/attachments/attachments.contract.ts'
import { BACKUP_ERROR_CODES } from '../features/backups/backups.contract.ts'
import { CALENDAR_ERROR_CODES } from '../features/calendar/calendar.contract.ts'
import { CHECKLIST_ERROR_CODES } from '../features/checklist/checklist.contract.ts'
import { CASE_FILE_ERROR_CODES } from '../features/case-file/case-file.contract.ts'
import { DIP_EDITION_ERROR_CODES } from '../features/dip-editions/dip-editions.contract.ts'
import { CONSEQUENCE_TEST_ERROR_CODES } from '../features/consequence-tests/consequence-tests.contract.ts'
import { DISPUTE_ERROR_CODES } from '../features/disputes/disputes.contract.ts'
import { EXCLUDED_INFORMATION_ERROR_CODES } from '../features/excluded-information/excluded-information.contract.ts'
import { HISTORY_ERROR_CODES } from '../features/history/history.contract.ts'
import { IDENTITY_PROTECTION_ERROR_CODES } from '../features/identity-protection/identity-protection.contract.ts'
import { IMPORT_ERROR_CODES } from '../features/imports/imports.contract.ts'
import { LETTER_ERROR_CODES } from '../features/letters/letters.contract.ts'
import { OBJECTION_ERROR_CODES } from '../features/objections/objections.contract.ts'
import { OFFICE_ERROR_CODES } from '../features/office/office.contract.ts'
import { PRIVACY_ERROR_CODES } from '../features/privacy/privacy.contract.ts'
import { PUBLIC_INFORMATION_ERROR_CODES } from '../features/public-information/public-information.contract.ts'
import { PUBLICATION_ERROR_CODES } from '../features/publication/publication.contract.ts'
import { REPORT_EDITION_ERROR_CODES } from '../features/report-editions/report-editions.contract.ts'
import { REQUEST_ERROR_CODES } from '../features/requests/requests.contract.ts'
import { YEAR_LOCK_ERROR_CODES } from '../features/year-lock/year-lock.contract.ts'
import { GENERAL_ERROR_CODES } from './wire.ts'

export const ERROR_CODES = [
  ...GENERAL_ERROR_CODES,
  ...ACCESS_ERROR_CODES,
  ...BACKUP_ERROR_CODES,
  ...OFFICE_ERROR_CODES,
  ...CALENDAR_ERROR_CODES,
  ...PUBLIC_INFORMATION_ERROR_CODES,
  ...PUBLICATION_ERROR_CODES,
  ...EXCLUDED_INFORMATION_ERROR_CODES,
  ...CONSEQUENCE_TEST_ERROR_CODES,
  ...DIP_EDITION_ERROR_CODES,
  ...REQUEST_ERROR_CODES,
  ...OBJECTION_ERROR_CODES,
  ...CHECKLIST_ERROR_CODES,
  ...DISPUTE_ERROR_CODES,
  ...LETTER_ERROR_CODES,
  ...ATTACHMENT_ERROR_CODES,
  ...CASE_FILE_ERROR_CODES,
  ...PRIVACY_ERROR_CODES,
  ...ANNUAL_REPORT_ERROR_CODES,
  ...REPORT_EDITION_ERROR_CODES,
  ...YEAR_LOCK_ERROR_CODES,
  ...IDENTITY_PROTECTION_ERROR_CODES,
  ...IMPORT_ERROR_CODES,
  ...HISTORY_ERROR_CODES,
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]
