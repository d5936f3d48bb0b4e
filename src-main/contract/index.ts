// The barrel: all that the window may import from the backend's side.
import type { z } from 'zod'
import { accessOperations } from '../features/access/access.contract.ts'
import { accessOf, allows, type UserRole } from '../features/access/access.rules.ts'
import { annualReportOperations } from '../features/annual-report/annual-report.contract.ts'
import { attachmentOperations } from '../features/attachments/attachments.contract.ts'
import { backupOperations } from '../features/backups/backups.contract.ts'
import { calendarOperations } from '../features/calendar/calendar.contract.ts'
import { checklistOperations } from '../features/checklist/checklist.contract.ts'
import { caseFileOperations } from '../features/case-file/case-file.contract.ts'
import { clockOperations } from '../features/clocks/clocks.contract.ts'
import { consequenceTestOperations } from '../features/consequence-tests/consequence-tests.contract.ts'
import { dashboardOperations } from '../features/dashboard/dashboard.contract.ts'
import { dipEditionOperations } from '../features/dip-editions/dip-editions.contract.ts'
import { disputeOperations } from '../features/disputes/disputes.contract.ts'
import { excludedInformationOperations } from '../features/excluded-information/excluded-information.contract.ts'
import { filesOperations, jobsOperations } from '../features/files/files.contract.ts'
import { historyOperations } from '../features/history/history.contract.ts'
import { identityProtectionOperations } from '../features/identity-protection/identity-protection.contract.ts'
import { importOperations } from '../features/imports/imports.contract.ts'
import { journalOperations } from '../features/journal/journal.contract.ts'
import { letterOperations } from '../features/letters/letters.contract.ts'
import { objectionOperations } from '../features/objections/objections.contract.ts'
import { officeOperations } from '../features/office/office.contract.ts'
import { privacyOperations } from '../features/privacy/privacy.contract.ts'
import { publicInformationOperations } from '../features/public-information/public-information.contract.ts'
import { publicationOperations } from '../features/publication/publication.contract.ts'
import { reportEditionOperations } from '../features/report-editions/report-editions.contract.ts'
import { evidenceOperations } from '../features/evidence/evidence.contract.ts'
import { reportListOperations } from '../features/report-lists/report-lists.contract.ts'
import { recapOperations } from '../features/recaps/recaps.contract.ts'
import { requestOperations } from '../features/requests/requests.contract.ts'
import { yearLockOperations } from '../features/year-lock/year-lock.contract.ts'

export const OPERATIONS = {
  ...accessOperations,
  ...officeOperations,
  ...calendarOperations,
  ...filesOperations,
  ...backupOperations,
  ...jobsOperations,
  ...identityProtectionOperations,
  ...publicInformationOperations,
  ...publicationOperations,
  ...evidenceOperations,
  ...excludedInformationOperations,
  ...consequenceTestOperations,
  ...dipEditionOperations,
  ...requestOperations,
  ...objectionOperations,
  ...disputeOperations,
  ...checklistOperations,
  ...clockOperations,
  ...letterOperations,
  ...attachmentOperations,
  ...caseFileOperations,
  ...privacyOperations,
  ...dashboardOperations,
  ...reportListOperations,
  ...annualReportOperations,
  ...reportEditionOperations,
  ...yearLockOperations,
  ...journalOperations,
  ...recapOperations,
  ...importOperations,
  ...historyOperations,
}

export type Operations = typeof OPERATIONS
export type OperationName = keyof Operations
export type InputOf<K extends OperationName> = z.input<Operations[K]['input']>
export type OutputOf<K extends OperationName> = z.output<Operations[K]['output']>

/** Whether the role may run the operation: what the backend will say, so that the window need not offer what is refused. */
export function mayRun(role: UserRole, name: OperationName): boolean {
  return allows(accessOf({ name, kind: OPERATIONS[name].kind }), role)
}

export * from '../features/access/access.contract.ts'
export * from '../features/access/access.labels.ts'
export { USER_ROLES, type UserRole } from '../features/access/access.rules.ts'
export { secretProblem } from '../features/access/secrets.rules.ts'
export * from '../features/annual-report/annual-report.contract.ts'
export * from '../features/annual-report/annual-report.labels.ts'
export * from '../features/annual-report/annual-report.rules.ts'
export * from '../features/annual-report/report-parts.labels.ts'
export * from '../features/annual-report/case-figures.labels.ts'
export * from '../features/annual-report/figure-words.figures.ts'
export * from '../features/annual-report/checks/report-checks.labels.ts'
export * from '../features/annual-report/checks/report-checks.rules.ts'
export * from '../features/annual-report/report-figures.contract.ts'
export {
  CASE_TABLES,
  type CaseFigure,
  type CaseTable,
  DISPUTE_FIGURES,
  OBJECTION_RESULTS,
} from '../features/annual-report/case-figures.rules.ts'
export { periodName, type ReportPeriod, yearPeriod } from '../features/annual-report/period.figures.ts'
export * from '../features/attachments/attachments.contract.ts'
export * from '../features/attachments/attachments.rules.ts'
export * from '../features/backups/backups.contract.ts'
export * from '../features/backups/backups.labels.ts'
export {
  type BackupCheck,
  type BackupMadeFor,
  type RegisterFault,
  SHORTEST_PASSPHRASE,
} from '../features/backups/backups.rules.ts'
export * from '../features/calendar/calendar.contract.ts'
export * from '../features/checklist/checklist.contract.ts'
export { CHECKLIST_ITEMS, checklistItem } from '../features/checklist/checklist.items.ts'
export * from '../features/checklist/checklist.labels.ts'
export {
  type ChecklistItem,
  type CompletenessSummary,
  type Completeness,
  isGap,
  type ItemStateKind,
  nilUntil,
  OFFICE_KINDS,
  type OfficeKind,
} from '../features/checklist/checklist.rules.ts'
export * from '../features/case-file/case-file.contract.ts'
export * from '../features/case-file/case-file.rules.ts'
export * from '../features/clocks/clocks.contract.ts'
export * from '../features/clocks/clocks.labels.ts'
export * from '../features/clocks/clocks.rules.ts'
export * from '../features/consequence-tests/consequence-tests.contract.ts'
export * from '../features/consequence-tests/consequence-tests.labels.ts'
export * from '../features/consequence-tests/consequence-tests.rules.ts'
export * from '../features/dashboard/dashboard.contract.ts'
export * from '../features/dashboard/dashboard.labels.ts'
export * from '../features/dashboard/dashboard.rules.ts'
export * from '../features/dip-editions/dip-editions.contract.ts'
export * from '../features/dip-editions/dip-editions.labels.ts'
export * from '../features/dip-editions/dip-editions.rules.ts'
export * from '../features/disputes/disputes.contract.ts'
export * from '../features/disputes/disputes.dates.rules.ts'
export * from '../features/disputes/disputes.draft.ts'
export * from '../features/disputes/disputes.finality.rules.ts'
export * from '../features/disputes/disputes.hints.labels.ts'
export * from '../features/disputes/disputes.hints.rules.ts'
export * from '../features/disputes/disputes.labels.ts'
export * from '../features/disputes/disputes.rules.ts'
export * from '../features/disputes/disputes.sessions.rules.ts'
export * from '../features/disputes/disputes.stage.rules.ts'
export * from '../features/export-profile.rules.ts'
export * from '../features/excluded-information/excluded-information.contract.ts'
export * from '../features/excluded-information/excluded-information.labels.ts'
export * from '../features/excluded-information/excluded-information.period.rules.ts'
export * from '../features/excluded-information/excluded-information.rules.ts'
export * from '../features/excluded-information/excluded-information.state.rules.ts'
export * from '../features/history/history.contract.ts'
export * from '../features/identity-protection/identity-protection.contract.ts'
export { readRecoveryKey, type RecoveryKeyReading } from '../features/identity-protection/recovery-key.rules.ts'
export * from '../features/imports/imports.contract.ts'
export * from '../features/imports/imports.workbench.contract.ts'
export * from '../features/journal/journal.contract.ts'
export * from '../features/journal/journal.rules.ts'
export * from '../features/letters/letters.contract.ts'
export * from '../features/letters/letters.rules.ts'
export { fillWording, PLACEHOLDERS, SAMPLE_VALUES } from '../features/letters/letters.wording.ts'
export * from '../features/objections/objections.contract.ts'
export * from '../features/objections/objections.labels.ts'
export * from '../features/objections/objections.life-cycle.ts'
export * from '../features/objections/objections.rules.ts'
export * from '../features/office/office.contract.ts'
export * from '../features/office/office.rules.ts'
export * from '../features/privacy/privacy.contract.ts'
export * from '../features/public-information/public-information.contract.ts'
export * from '../features/public-information/public-information.labels.ts'
export * from '../features/public-information/public-information.rules.ts'
export * from '../features/publication/publication.contract.ts'
export * from '../features/publication/publication.labels.ts'
export * from '../features/publication/publication.rules.ts'
export type { PersonalKind } from '../features/publication/personal-data.rules.ts'
export * from '../features/evidence/evidence.contract.ts'
export * from '../features/evidence/evidence.labels.ts'
export type { LinkFault } from '../features/evidence/links.rules.ts'
export * from '../features/report-lists/report-lists.contract.ts'
export * from '../features/report-lists/report-lists.labels.ts'
export * from '../features/report-lists/report-lists.rules.ts'
export { kindOf, lastWholePeriod, periodCode, periodsOf, type WholeKind } from '../features/recaps/recap-periods.figures.ts'
export * from '../features/recaps/recaps.contract.ts'
export * from '../features/recaps/recaps.labels.ts'
export * from '../features/recaps/recaps.rules.ts'
export * from '../features/report-editions/report-editions.contract.ts'
export * from '../features/report-editions/report-editions.labels.ts'
export * from '../features/report-editions/report-editions.rules.ts'
export * from '../features/report-editions/report-editions.words.figures.ts'
export * from '../features/requests/requests.audit.labels.ts'
export * from '../features/requests/requests.audit.rules.ts'
export * from '../features/requests/requests.book.contract.ts'
export * from '../features/requests/requests.columns.labels.ts'
export * from '../features/requests/requests.contract.ts'
export * from '../features/requests/requests.labels.ts'
export * from '../features/requests/requests.life-cycle.ts'
export { purposeKindOf } from '../features/requests/requests.purpose.rules.ts'
export * from '../features/requests/requests.rules.ts'
export * from '../features/year-lock/year-lock.contract.ts'
export type { DateOnly } from '../kernel/date-only.ts'
export { parseDateOnly } from '../kernel/date-only.ts'
export type { LetterBlock, LetterDocument, LetterParty } from '../reporting/letter-model.ts'
export { TIME_ZONES, type TimeZone } from '../kernel/time-zone.ts'
export { HOLIDAY_KINDS, type HolidayKind } from '../kernel/working-calendar.ts'
export type { Topic } from './operations.ts'
export type { AppEvent, JobState, WireError } from './wire.ts'
export type { ErrorCode } from './error-codes.ts'
