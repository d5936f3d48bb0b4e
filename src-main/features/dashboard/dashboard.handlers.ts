// What the clerk sees first.
import { yearOf } from '../../kernel/date-only.ts'
import { isWorkingDay } from '../../kernel/working-calendar.ts'
import { computeDeadline, workingDaysLeft } from '../../kernel/working-days.ts'
import { collectYearCounts } from '../annual-report/annual-report.collect.ts'
import { type Desk, openDesk } from '../calendar/desk.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { repairDeadline } from '../requests/requests.life-cycle.ts'
import type { Handlers } from '../slice.ts'
import { type CaseLane, gatherCounts, gatherLanes } from './dashboard.collect.ts'
import type { DashboardItem, dashboardOperations } from './dashboard.contract.ts'
import { noticeStep, noticeTarget, waitsForApplicant } from './dashboard.rules.ts'
import type { DueCase } from './dashboard.store.ts'

const SHOWN = 50
/** The longest period of the registers in working days: an objection received today reaches this far. */
const FARTHEST_DAYS = 30

function toItem(desk: Desk, one: DueCase): DashboardItem {
  const { calendar, today, agency } = desk
  const { id, number, applicantName, subject, dueOn } = one
  const common = { id, number, applicantName, subject, dueOn, daysLeft: workingDaysLeft(calendar, today, dueOn) }
  if (one.entity !== 'request') {
    const { entity, step } = one
    const waiting = one.entity === 'objection' && one.waiting
    const place = one.entity === 'dispute' ? one.place : 0
    return { ...common, entity, step, place, waiting, unnoticed: false, repairDueOn: null, targetOn: null }
  }
  const waiting = waitsForApplicant(one)
  return {
    ...common,
    entity: 'request',
    step: noticeStep(one),
    place: 0,
    unnoticed: one.outcome !== null,
    waiting,
    repairDueOn: waiting ? (repairDeadline(calendar, one.incompleteReceivedOn)?.due ?? null) : null,
    targetOn: noticeTarget(calendar, one, agency.noticeTargetDays),
  }
}

export const dashboardHandlers: Handlers<typeof dashboardOperations> = {
  async 'dashboard.today'(context, { agencyId }) {
    const desk = await openDesk(context, agencyId)
    const { today, calendar } = desk
    const lanes = await gatherLanes(context, desk, SHOWN)
    const lane = ({ total, cases }: CaseLane) => ({ total, items: cases.map((one) => toItem(desk, one)) })
    return {
      today,
      isWorkingDay: isWorkingDay(calendar, today),
      overdue: lane(lanes.overdue),
      dueToday: lane(lanes.dueToday),
      dueSoon: lane(lanes.dueSoon),
      waiting: lane(lanes.waiting),
      pastTarget: lanes.pastTarget.map((one) => toItem(desk, one)),
      year: await collectYearCounts(context.read, desk.agency, calendar, yearOf(today)),
      calendarMissingYears: [...computeDeadline(calendar, today, FARTHEST_DAYS).missingYears],
    }
  },

  async 'dashboard.counts'(context, { agencyId }) {
    const desk = await openDesk(context, agencyId)
    return { isWorkingDay: isWorkingDay(desk.calendar, desk.today), ...(await gatherCounts(context, desk)) }
  },

  async 'dashboard.printSheet'(context, { agencyId, paper, saveToken }) {
    await requireAgency(context, agencyId)
    return { jobId: context.jobs.start('dailySheet', { agencyId, paper, path: context.files.pathOf(saveToken) }) }
  },

  async 'dashboard.exportCalendar'(context, { agencyId, saveToken }) {
    await requireAgency(context, agencyId)
    return { jobId: context.jobs.start('deadlineCalendar', { agencyId, path: context.files.pathOf(saveToken) }) }
  },
}
