// THE list of slices, in dependency order.
import { accessSlice } from './access/access.slice.ts'
import { annualReportSlice } from './annual-report/annual-report.slice.ts'
import { attachmentsSlice } from './attachments/attachments.slice.ts'
import { backupsSlice } from './backups/backups.slice.ts'
import { calendarSlice } from './calendar/calendar.slice.ts'
import { checklistSlice } from './checklist/checklist.slice.ts'
import { caseFileSlice } from './case-file/case-file.slice.ts'
import { clocksSlice } from './clocks/clocks.slice.ts'
import { consequenceTestSlice } from './consequence-tests/consequence-tests.slice.ts'
import { dashboardSlice } from './dashboard/dashboard.slice.ts'
import { dipEditionsSlice } from './dip-editions/dip-editions.slice.ts'
import { disputesSlice } from './disputes/disputes.slice.ts'
import { evidenceSlice } from './evidence/evidence.slice.ts'
import { excludedInformationSlice } from './excluded-information/excluded-information.slice.ts'
import { filesSlice, jobsSlice } from './files/files.slice.ts'
import { historySlice } from './history/history.slice.ts'
import { identityProtectionSlice } from './identity-protection/identity-protection.slice.ts'
import { importsSlice } from './imports/imports.slice.ts'
import { journalSlice } from './journal/journal.slice.ts'
import { lettersSlice } from './letters/letters.slice.ts'
import { objectionsSlice } from './objections/objections.slice.ts'
import { officeSlice } from './office/office.slice.ts'
import { privacySlice } from './privacy/privacy.slice.ts'
import { publicInformationSlice } from './public-information/public-information.slice.ts'
import { publicationSlice } from './publication/publication.slice.ts'
import { reportListsSlice } from './report-lists/report-lists.slice.ts'
import { reportEditionsSlice } from './report-editions/report-editions.slice.ts'
import { recapsSlice } from './recaps/recaps.slice.ts'
import { requestsSlice } from './requests/requests.slice.ts'
import type { Slice } from './slice.ts'
import { yearLockSlice } from './year-lock/year-lock.slice.ts'

export const SLICES: readonly Slice[] = [
  accessSlice,
  filesSlice,
  jobsSlice,
  backupsSlice,
  officeSlice,
  identityProtectionSlice,
  calendarSlice,
  publicInformationSlice,
  excludedInformationSlice,
  consequenceTestSlice,
  requestsSlice,
  objectionsSlice,
  disputesSlice,
  checklistSlice,
  dipEditionsSlice,
  publicationSlice,
  evidenceSlice,
  clocksSlice,
  lettersSlice,
  attachmentsSlice,
  caseFileSlice,
  privacySlice,
  reportListsSlice,
  annualReportSlice,
  reportEditionsSlice,
  yearLockSlice,
  journalSlice,
  recapsSlice,
  dashboardSlice,
  importsSlice,
  historySlice,
]
