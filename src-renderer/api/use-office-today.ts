// The office's today as the backend knows it: the computer may sit in another time zone.
import dayjs from 'dayjs'
import type { DateOnly } from '../../src-main/contract/index.ts'
import { useAppQuery } from './use-app-query.ts'

/** Undefined until the backend has answered. */
export function useOfficeToday(agencyId: number): DateOnly | undefined {
  const receivedOn = dayjs().format('YYYY-MM-DD')
  return useAppQuery('requests.preview', { agencyId, receivedOn }).data?.today
}
