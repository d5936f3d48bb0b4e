// The cases behind a number of the report: the very set whose size was printed.
import type { Read } from '../../storage/handles.ts'
import { type CaseFigure, type CaseTable, disputeHolds, objectionHolds } from './case-figures.rules.ts'
import { listDisputeFacts, listObjectionFacts } from './case-figures.store.ts'
import type { FigureCase } from './annual-report.contract.ts'
import type { Period } from './annual-report.store.ts'

type Reader = (read: Read, period: Period, figure: CaseFigure) => Promise<FigureCase[]>

/** One reader a table; another table whose figures can be looked into adds its own. */
const READERS: Readonly<Record<CaseTable, Reader>> = {
  async T10(read, period, { group, key }) {
    const facts = (await listObjectionFacts(read, period)).filter((one) => objectionHolds(one, group, key))
    return facts.map(({ id, number, applicantName, on, result }) => {
      return { entity: 'objection', id, number, applicantName, on, state: result }
    })
  },
  async T11(read, period, { group, key }) {
    const facts = (await listDisputeFacts(read, period)).filter((one) => disputeHolds(one, group, key))
    return facts.map(({ id, number, applicantName, on, stage }) => {
      return { entity: 'dispute', id, number, applicantName, on, state: stage }
    })
  },
}

/** The cases a figure counts, oldest first. */
export function casesBehind(read: Read, period: Period, figure: CaseFigure): Promise<FigureCase[]> {
  return READERS[figure.table](read, period, figure)
}
