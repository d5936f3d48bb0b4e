// Gathers what a recap is composed from: figures of the period, changes of the list, anonymised registers.
import type { DateOnly } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import type { Paper } from '../../reporting/report-model.ts'
import type { Read } from '../../storage/handles.ts'
import { collectFigures } from '../annual-report/annual-report.collect.ts'
import { gatherAnnexes } from '../annual-report/annual-report.annexes.ts'
import { unbalancedTotals } from '../annual-report/annual-report.figures.ts'
import type { ReportPeriod } from '../annual-report/period.figures.ts'
import { loadWorkingCalendar } from '../calendar/calendar.store.ts'
import { listedOf, listOfEdition } from '../dip-editions/dip-editions.collect.ts'
import { editionName } from '../dip-editions/dip-editions.compose.ts'
import type { Edition } from '../dip-editions/dip-editions.contract.ts'
import { differenceOf } from '../dip-editions/dip-editions.rules.ts'
import { findLastDecided, listEditions, listFrozen } from '../dip-editions/dip-editions.store.ts'
import type { Agency } from '../office/office.contract.ts'
import { findSignatory, signatureBlock } from '../office/signatory.ts'
import type { PublicInformation } from '../public-information/public-information.contract.ts'
import { letterheadOf } from '../office/letterhead.ts'
import type { RecapContent, RecapEdition, RecapTitle } from './recap-content.ts'

export type RecapOrder = ReportPeriod & {
  readonly letterOn: DateOnly
  readonly activities: string
  readonly obstacles: string
  readonly paper: Paper
}

type Moment = { readonly read: Read; readonly now: string; readonly resourcesFolder: string }

/** Everything of one agency and period; `check` is called between the parts and may throw to stop. */
export async function gatherRecap(context: Moment, agency: Agency, order: RecapOrder, check: () => void): Promise<RecapContent> {
  const { read } = context
  const period = { from: order.from, to: order.to }
  const calendar = await loadWorkingCalendar(read, context.resourcesFolder, agency)
  const figures = await collectFigures(read, agency, calendar, period)
  check()
  const registers = await registersOf(read, agency, period, check)
  check()
  const signatory = await findSignatory(read, agency, order.letterOn)
  return {
    figures,
    editions: await editionsOf(read, agency, period),
    registers,
    activities: order.activities,
    obstacles: order.obstacles,
    signatory,
    signature: signatureBlock(agency, signatory, order.letterOn),
    letterhead: letterheadOf(agency),
    executorLabel: agency.executorLabel,
    paper: order.paper,
    createdAt: context.now,
    unbalanced: unbalancedTotals(figures),
  }
}

/** Requests and objections as the annexes of the report show them: without any identity. */
async function registersOf(read: Read, agency: Agency, period: ReportPeriod, check: () => void) {
  const annexes = await gatherAnnexes({ read, agency, period }, ['requests', 'objections'], check)
  // The tables of a recap stand as at its last day; a register knows what came later, and says so.
  const footnote = 'Keputusan dan tanggal menurut register pada saat rekap dibuat.'
  return annexes.map((annex) => ({ ...annex, table: { ...annex.table, footnote } }))
}

/** Editions decided in the period, oldest first, then the proposal that was waiting at its end, whatever became of it since. */
async function editionsOf(read: Read, agency: Agency, { from, to }: ReportPeriod): Promise<RecapEdition[]> {
  const proposedOn = ({ letterOn, createdAt }: Edition) => letterOn ?? localDay(createdAt, agency.timeZone)
  const isDecided = ({ decreeOn }: Edition) => decreeOn !== null && decreeOn >= from && decreeOn <= to
  const wasWaiting = (edition: Edition) => {
    const endedOn = edition.decreeOn ?? edition.returnedOn
    return proposedOn(edition) <= to && (endedOn === null || endedOn > to)
  }
  const all = (await listEditions(read, agency.id)).toReversed()
  const found: RecapEdition[] = []
  for (const edition of [...all.filter(isDecided), ...all.filter(wasWaiting)]) {
    const entries = edition.status === 'returned' ? null : await listOfEdition(read, edition)
    const previous = await findLastDecided(read, agency.id, edition)
    found.push(changesOf(edition, to, entries, previous === undefined ? [] : await listFrozen(read, previous.id)))
  }
  return found
}

/** `entries` is null for a proposal given back since: what it held is no longer known. */
function changesOf(
  edition: Edition,
  to: DateOnly,
  entries: readonly PublicInformation[] | null,
  before: readonly PublicInformation[],
): RecapEdition {
  const name = editionName(edition)
  if (entries === null) return { name, decree: null, entries: null, added: [], changed: [], removed: [] }
  const { added, changed, removed } = differenceOf(listedOf(before), listedOf(entries))
  const known = new Map<number, RecapTitle>()
  for (const { id, title, category } of [...before, ...entries]) known.set(id, { title, category })
  const titles = (rows: readonly { readonly informationId: number }[]) =>
    rows.flatMap((row) => known.get(row.informationId) ?? [])
  return {
    name,
    decree: edition.decreeOn !== null && edition.decreeOn <= to ? { number: edition.decreeNumber, on: edition.decreeOn } : null,
    entries: entries.length,
    added: titles(added),
    changed: titles(changed),
    removed: titles(removed),
  }
}
