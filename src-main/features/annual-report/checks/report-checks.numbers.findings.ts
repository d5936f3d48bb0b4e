// Checks of what runs through a year: the numbers of its two books, and the editions of the list of public information.
import type { Read } from '../../../storage/handles.ts'
import { formatDay } from '../../../reporting/date-format.ts'
import type { Desk } from '../../calendar/desk.ts'
import { renewalOf } from '../../dip-editions/dip-editions.rules.ts'
import { listVoidNumbers } from '../../void-numbers.store.ts'
import type { ReportFigures } from '../report-figures.contract.ts'
import { type Finding, finding } from './report-checks.finding.ts'
import { auditBook, type BookNumbers } from './report-checks.numbers.rules.ts'
import { lastEditionOn, listBook, type NumberedCase } from './report-checks.store.ts'

/** The two books of a year. */
export type Books = readonly (BookNumbers<NumberedCase> & { readonly register: 'request' | 'objection' })[]

const REGISTER_OF = { PIP: 'request', KEB: 'objection' } as const

/** The numbers of both registers in a year. One that was taken back, with its reason, is no number without a case. */
export async function auditBooks(read: Read, desk: Desk, year: number): Promise<Books> {
  const voids = new Set((await listVoidNumbers(read, desk.agency.id)).map(({ type, number }) => `${REGISTER_OF[type]} ${number}`))
  const audited = async (register: Books[number]['register']) => {
    const { records, given } = await listBook(read, register, { agencyId: desk.agency.id, year })
    const audited = auditBook(records, given)
    return { register, ...audited, withoutRecord: audited.withoutRecord.filter((number) => !voids.has(`${register} ${number}`)) }
  }
  return [await audited('request'), await audited('objection')]
}

/** Numbers without a case, and numbers never given out, by book. */
export function numberFindings(books: Books): Finding[] {
  return books.flatMap(({ register, withoutRecord, gaps }) => {
    const missing = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0)
    const runs = gaps.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
    return [
      ...(withoutRecord.length === 0
        ? []
        : [finding('report.numberWithoutRecord', { register, numbers: firstOf(withoutRecord) }, withoutRecord.length)]),
      ...(missing === 0 ? [] : [finding('report.numberGap', { register, numbers: firstOf(runs) }, missing)]),
    ]
  })
}

const NUMBERS_NAMED = 5
const firstOf = (numbers: readonly string[]) =>
  numbers.length <= NUMBERS_NAMED ? numbers.join(', ') : `${numbers.slice(0, NUMBERS_NAMED).join(', ')}, …`

/** The DIP as at the period's end: decided anew within six months (Perki KI 1/2021 Ps.45(7)). */
export async function editionFindings(read: Read, desk: Desk, { to }: Pick<ReportFigures, 'to'>): Promise<Finding[]> {
  const day = to < desk.today ? to : desk.today
  const renewal = renewalOf(await lastEditionOn(read, desk.agency.id, day), day)
  if (renewal.state === 'none') return [finding('report.dipNotRenewed', { last: '' })]
  return renewal.state === 'overdue' ? [finding('report.dipNotRenewed', { last: formatDay(renewal.decreeOn) })] : []
}
