// The desk of an agency on a day: what every decision about a case needs.
import type { DateOnly } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import type { Agency } from '../office/office.contract.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { QueryContext } from '../slice.ts'
import { loadWorkingCalendar } from './calendar.store.ts'

export type Desk = { readonly agency: Agency; readonly calendar: WorkingCalendar; readonly today: DateOnly }

/** Agency, its working calendar and its local day; AppError `notFound` for an unknown agency. */
export async function openDesk(context: Pick<QueryContext, 'read' | 'now' | 'resourcesFolder'>, agencyId: number): Promise<Desk> {
  const agency = await requireAgency(context, agencyId)
  const calendar = await loadWorkingCalendar(context.read, context.resourcesFolder, agency)
  return { agency, calendar, today: localDay(context.now, agency.timeZone) }
}
