// The slice of the dashboard.
import { slice } from '../slice.ts'
import { dashboardOperations } from './dashboard.contract.ts'
import { dashboardHandlers } from './dashboard.handlers.ts'
import { dailySheetJob } from './daily-sheet.job.ts'
import { deadlineCalendarJob } from './deadline-calendar.job.ts'

export const dashboardSlice = slice({
  name: 'dashboard',
  operations: dashboardOperations,
  handlers: dashboardHandlers,
  jobs: { dailySheet: dailySheetJob, deadlineCalendar: deadlineCalendarJob },
})
