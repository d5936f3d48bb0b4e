// The slice of the dashboard.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { dashboardOperations } from './dashboard.contract.ts'
import { dashboardHandlers } from './dashboard.handlers.ts'

export const dashboardSlice = slice({
  name: 'dashboard',
  operations: dashboardOperations,
  handlers: dashboardHandlers,
  jobs: {
    dailySheet: deferredJob(async () => (await import('./daily-sheet.job.ts')).dailySheetJob),
    deadlineCalendar: deferredJob(async () => (await import('./deadline-calendar.job.ts')).deadlineCalendarJob),
  },
})
