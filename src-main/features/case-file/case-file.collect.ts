// Gathers everything a case consists of: its records, letters, papers, clocks and what the journal says.
import { AppError } from '../../kernel/app-error.ts'
import { localDay } from '../../kernel/time-zone.ts'
import type { CaseRef } from '../clocks/clocks.collect.ts'
import { collectChain } from '../clocks/clocks.collect.ts'
import { type ClockChain, ClockChainSchema } from '../clocks/clocks.contract.ts'
import type { StoredTest } from '../consequence-tests/consequence-tests.store.ts'
import { listTestsOf } from '../consequence-tests/consequence-tests.store.ts'
import { findDispute, type StoredDispute } from '../disputes/disputes.store.ts'
import type { StoredObjection } from '../objections/objections.rows.ts'
import { findObjection } from '../objections/objections.store.ts'
import type { Agency } from '../office/office.contract.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { StoredRequest } from '../requests/requests.rows.ts'
import { findRequest } from '../requests/requests.store.ts'
import type { QueryContext } from '../slice.ts'
import {
  clockEvents,
  disputeEvents,
  journalEvents,
  letterEvents,
  objectionEvents,
  paperEvents,
  requestEvents,
} from './case-file.events.ts'
import { type CaseLetter, type CasePaper, listCaseLetters, listCasePapers, listJournalOf } from './case-file.store.ts'
import { type CaseEvent, inOrder } from './case-file.timeline.rules.ts'

export type WholeCase = {
  readonly agency: Agency
  readonly chain: ClockChain
  readonly request: StoredRequest | null
  readonly objections: readonly StoredObjection[]
  readonly disputes: readonly StoredDispute[]
  /** Consequence tests of the exclusion on which the refusal rests. */
  readonly tests: readonly StoredTest[]
  readonly letters: readonly CaseLetter[]
  readonly papers: readonly CasePaper[]
  readonly events: readonly CaseEvent[]
}

type Reading = Pick<QueryContext, 'read' | 'now' | 'resourcesFolder'>

function found<T>(record: T | undefined): T {
  if (record === undefined) throw new AppError('notFound')
  return record
}

/** The whole case to which a request, objection or dispute belongs; AppError `notFound` when there is none. */
export async function collectCase(context: Reading, ref: CaseRef): Promise<WholeCase> {
  const { read } = context
  const chain = ClockChainSchema.parse(await collectChain(context, ref))
  const agency = await requireAgency(context, chain.agencyId)
  const dayOf = (instant: string) => localDay(instant, agency.timeZone)
  const whole = {
    request: null as StoredRequest | null,
    objections: [] as StoredObjection[],
    disputes: [] as StoredDispute[],
    letters: [] as CaseLetter[],
    papers: [] as CasePaper[],
    events: clockEvents(chain),
  }
  for (const { entity, id } of chain.links) {
    const of = { entity, entityId: id }
    const [letters, papers] = [await listCaseLetters(read, of), await listCasePapers(read, of)]
    whole.letters.push(...letters)
    whole.papers.push(...papers)
    whole.events.push(...letterEvents(letters), ...paperEvents(papers, dayOf))
    whole.events.push(...journalEvents(entity, id, await listJournalOf(read, entity, id), dayOf))
    if (entity === 'request') {
      whole.request = found(await findRequest(read, id))
      whole.events.push(...requestEvents(whole.request))
    } else if (entity === 'objection') {
      const objection = found(await findObjection(read, id))
      whole.objections.push(objection)
      whole.events.push(...objectionEvents(objection))
    } else {
      const dispute = found(await findDispute(read, id))
      whole.disputes.push(dispute)
      whole.events.push(...disputeEvents(dispute))
    }
  }
  const excludedId = whole.request?.excludedInformationId ?? null
  const tests = excludedId === null ? [] : await listTestsOf(read, excludedId)
  return { agency, chain, ...whole, tests, events: inOrder(whole.events) }
}
