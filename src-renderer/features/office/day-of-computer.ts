// What the computer's clock says: before the first office is set up there is no office to ask.
import dayjs from 'dayjs'
import type { DateOnly, TimeZone } from '../../../src-main/contract/index.ts'
import { timeZoneAhead } from './profile.model.ts'

/** `2026-11-24`. */
export function dayOfComputer(): DateOnly {
  return dayjs().format('YYYY-MM-DD') as DateOnly
}

/** The Indonesian zone the computer is set to. */
export function zoneOfComputer(): TimeZone {
  return timeZoneAhead(dayjs().utcOffset())
}
