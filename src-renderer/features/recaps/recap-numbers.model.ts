// The numbers of the balance in the order of their equation, and where their cases are listed.
import type { ReportPeriod } from '../../../src-main/contract/index.ts'

export const BALANCE_ROWS = [
  { key: 'openAtStart', label: 'Sisa awal' },
  { key: 'received', label: 'Diterima' },
  { key: 'closed', label: 'Selesai' },
  { key: 'openAtEnd', label: 'Masih dalam proses' },
] as const
export type BalanceKey = (typeof BALANCE_ROWS)[number]['key']

/** Which cell of the report's tables a number of the balance is. */
const CELLS: Readonly<Record<'requests' | 'objections', string>> = { requests: 'T1a', objections: 'T10a' }

/** The list of the cases behind a number. */
export function casesAddress({ from, to }: ReportPeriod, register: 'requests' | 'objections', key: BalanceKey): string {
  return `/laporan/angka/${from}/${to}/${CELLS[register]}/all/${key}`
}
