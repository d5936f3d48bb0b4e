// Today by the computer's clock: before the first office is set up there is no time zone of an office to ask for.
import dayjs from 'dayjs'
import type { DateOnly } from '../../../src-main/contract/index.ts'

/** `2026-11-24`. */
export function dayOfComputer(): DateOnly {
  return dayjs().format('YYYY-MM-DD') as DateOnly
}
