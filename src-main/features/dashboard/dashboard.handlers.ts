// What the clerk sees first.
import { addDays, type DateOnly, yearOf } from '../../kernel/date-only.ts'
import { isWorkingDay } from '../../kernel/working-calendar.ts'
import { computeDeadline, workingDaysLeft } from '../../kernel/working-days.ts'
import { collectFigures } from '../annual-report/annual-report.collect.ts'
import { type Desk, openDesk } from '../calendar/desk.ts'
import { listObjections } from '../objections/objections.store.ts'
import { listRequests } from '../requests/requests.store.ts'
import type { Handlers, QueryContext } from '../slice.ts'
import type { DashboardItem, dashboardOperations } from './dashboard.contract.ts'

const SHOWN = 50
/** The lane "soon": due within the next three working days. */
const SOON_DAYS = 3
/** More open cases than this are counted, not listed; an office has tens. */
const MOST_OPEN = 5000

async function openItems(context: Pick<QueryContext, 'read'>, desk: Desk, until: DateOnly): Promise<DashboardItem[]> {
  const agencyId = desk.agency.id
  const page = { offset: 0, limit: MOST_OPEN }
  const any = { agencyId, search: '', year: null, state: 'open' } as const
  const requests = await listRequests(context.read, { ...any, outcome: null, channel: null, dueFrom: null, dueTo: until }, page)
  const objections = await listObjections(context.read, { ...any, dueBefore: addDays(until, 1) }, page)
  const item = (
    entity: DashboardItem['entity'],
    one: { id: number; registrationNumber: string; applicantName: string; dueOn: DateOnly; informationRequested: string },
  ) => ({
    entity,
    id: one.id,
    number: one.registrationNumber,
    applicantName: one.applicantName,
    subject: one.informationRequested,
    dueOn: one.dueOn,
    daysLeft: workingDaysLeft(desk.calendar, desk.today, one.dueOn),
  })
  const items = [...requests.map((one) => item('request', one)), ...objections.map((one) => item('objection', one))]
  return items.sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id - b.id)
}

const lane = (items: readonly DashboardItem[]) => ({ total: items.length, items: items.slice(0, SHOWN) })

export const dashboardHandlers: Handlers<typeof dashboardOperations> = {
  async 'dashboard.today'(context, { agencyId }) {
    const desk = await openDesk(context, agencyId)
    const { today, calendar } = desk
    const soon = computeDeadline(calendar, today, SOON_DAYS)
    const items = await openItems(context, desk, soon.due)
    const figures = await collectFigures(context.read, desk.agency, calendar, yearOf(today))
    const { requests } = figures
    return {
      today,
      isWorkingDay: isWorkingDay(calendar, today),
      overdue: lane(items.filter((item) => item.dueOn < today)),
      dueToday: lane(items.filter((item) => item.dueOn === today)),
      dueSoon: lane(items.filter((item) => item.dueOn > today)),
      year: {
        year: figures.year,
        received: requests.received,
        open: requests.openAtEnd,
        closed: requests.closed,
        onTime: requests.onTime,
        late: requests.late,
        objections: figures.objections.received,
        disputes: figures.disputes.filed,
        publicInformation: figures.publicInformation.total,
      },
      calendarMissingYears: [...soon.missingYears, ...computeDeadline(calendar, today, 30).missingYears].filter(
        (year, index, all) => all.indexOf(year) === index,
      ),
    }
  },
}
