// Which steps an objection leaves open (UU KIP Ps.36-37).
import type { ObjectionDetail } from '../../../src-main/contract/index.ts'

export type ObjectionStep = 'answer' | 'dispute' | 'correctAnswer' | 'reopen' | 'edit'

/**
 * An answered objection may go on to the Information Commission, unless it was withdrawn; so may one whose answer period
 * ran out in silence. An answer on which a dispute hangs is not taken back, and it is not disputed twice.
 */
export function objectionSteps(objection: Pick<ObjectionDetail, 'outcome' | 'daysLeft' | 'disputes'>): readonly ObjectionStep[] {
  const late = objection.daysLeft !== null && objection.daysLeft < 0
  const disputed = objection.disputes.length > 0
  if (objection.outcome === null) return late && !disputed ? ['answer', 'dispute', 'edit'] : ['answer', 'edit']
  if (disputed) return ['correctAnswer', 'edit']
  return objection.outcome === 'withdrawn' ? ['correctAnswer', 'reopen', 'edit'] : ['dispute', 'correctAnswer', 'reopen', 'edit']
}
