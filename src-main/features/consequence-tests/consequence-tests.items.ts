// The rows of a sheet and the entries of the DIK they are about.
import { AppError } from '../../kernel/app-error.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import { changedFields } from '../changes.ts'
import { decreeText, legalBasisText, periodWords } from '../excluded-information/excluded-information.book.ts'
import type { ExcludedInformation, ExcludedInformationInput } from '../excluded-information/excluded-information.contract.ts'
import { type ExclusionDay, exclusionState } from '../excluded-information/excluded-information.state.rules.ts'
import { findExcludedInformation, insertExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import type { CommandContext } from '../slice.ts'
import type { ConsequenceTest, ConsequenceTestInput, TestItem, TestItemInput } from './consequence-tests.contract.ts'
import { checkItem, fitsKind, type ItemProblem } from './consequence-tests.rules.ts'

/** The entry that a row without one writes: not decided, with what the row says so far. */
function entryOf(item: TestItemInput): ExcludedInformationInput {
  return {
    title: item.information,
    content: '',
    ...testedFields(item),
    startsOn: null,
    scope: item.scope,
    decreeNumber: '',
    decreeOn: null,
    holderUnit: '',
  }
}

function testedFields(item: TestItemInput) {
  const { grounds, legalBasis, otherLaw, consequenceOpen, consequenceClosed, periodKind, periodText, expiresOn, reviewOn } = item
  return { grounds, legalBasis, otherLaw, consequenceOpen, consequenceClosed, periodKind, periodText, expiresOn, reviewOn }
}

/** The entry as it will be once the decree of that day is there. */
export function asDecided(
  entry: ExcludedInformation,
  item: TestItem,
  on: DateOnly,
  number = entry.decreeNumber,
): ExcludedInformation {
  const title = item.information
  if (item.result === 'opened') return { ...entry, title, openedOn: on, openedHow: 'decision' }
  // A change keeps the day on which the exclusion began: the thirty years of letter a run from there.
  const startsOn = entry.startsOn ?? entry.decreeOn ?? on
  return { ...entry, title, ...testedFields(item), scope: item.scope, startsOn, decreeNumber: number, decreeOn: on }
}

/** Rows with the entries they are about (new ones written) and with what those say now. */
export async function fillItems(context: CommandContext, agencyId: number, test: ConsequenceTestInput): Promise<TestItem[]> {
  const items: TestItem[] = []
  for (const item of test.items) {
    const id = item.excludedInformationId ?? (await newEntry(context, agencyId, item))
    if (items.some((one) => one.excludedInformationId === id)) throw new AppError('consequenceTests.twice')
    const entry = await findExcludedInformation(context.read, id)
    if (entry?.agencyId !== agencyId) throw new AppError('notFound')
    const isNew = item.excludedInformationId === null
    items.push({
      ...item,
      excludedInformationId: id,
      earlierLegalBasis: isNew ? '' : legalBasisText(entry),
      earlierOpen: isNew ? '' : entry.consequenceOpen,
      earlierClosed: isNew ? '' : entry.consequenceClosed,
      earlierPeriod: isNew ? '' : periodWords(entry),
      earlierDecree: isNew ? '' : decreeText(entry),
    })
  }
  return items
}

async function newEntry(context: CommandContext, agencyId: number, item: TestItemInput): Promise<number> {
  const entry = entryOf(item)
  const id = await insertExcludedInformation(context.write, agencyId, entry, null)
  context.record({
    entity: 'excludedInformation',
    entityId: id,
    agencyId,
    action: 'create',
    changes: changedFields({}, entry),
  })
  return id
}

export type PlacedProblem = ItemProblem & { readonly item: number }

/** What stands in the way of approval; place -1 is the test itself. */
export async function problemsOf(
  read: Read,
  test: Pick<ConsequenceTest, 'kind' | 'items' | 'examiners' | 'heldOn'>,
  day: ExclusionDay,
): Promise<readonly PlacedProblem[]> {
  const problems: PlacedProblem[] = []
  if (test.examiners.length === 0)
    problems.push({ item: -1, path: 'examiners', code: 'test.examinerRequired', severity: 'error' })
  for (const [index, item] of test.items.entries()) {
    const entry = await findExcludedInformation(read, item.excludedInformationId)
    if (entry === undefined || !fitsKind(test.kind, exclusionState(entry, day)))
      problems.push({ item: index, path: 'information', code: `test.doesNotFit.${test.kind}`, severity: 'error' })
    const start = entry?.startsOn ?? entry?.decreeOn ?? test.heldOn
    problems.push(...checkItem(item, start).map((problem) => ({ ...problem, item: index })))
  }
  return problems
}
