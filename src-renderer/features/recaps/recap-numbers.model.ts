// The numbers of the balance in the order of their equation, and where their cases are listed.
import { BALANCE_LABELS, IN_PROCESS, type CaseTable, type ReportPeriod } from '../../../src-main/contract/index.ts'
import { figureAddress } from '../../ui/figure-address.ts'

export const BALANCE_ROWS = [
  { key: 'openAtStart', label: BALANCE_LABELS.openAtStart },
  { key: 'received', label: BALANCE_LABELS.received },
  { key: 'closed', label: BALANCE_LABELS.closed },
  { key: 'openAtEnd', label: IN_PROCESS },
] as const
export type BalanceKey = (typeof BALANCE_ROWS)[number]['key']

/** Which cell of the report's tables a number of the balance is. */
const CELLS: Readonly<Record<'requests' | 'objections', CaseTable>> = { requests: 'T1a', objections: 'T10d' }

/** The list of the cases behind a number. */
export function casesAddress(period: ReportPeriod, register: 'requests' | 'objections', key: BalanceKey): string {
  return figureAddress(period, { table: CELLS[register], group: 'all', key })
}
