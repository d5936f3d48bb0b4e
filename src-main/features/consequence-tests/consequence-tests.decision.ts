// What the decree does to the entries of the DIK (Perki KI 1/2021 Ps.49(6), Ps.53).
import { AppError } from '../../kernel/app-error.ts'
import { changedFields } from '../changes.ts'
import type { ExcludedInformation, ExcludedInformationInput } from '../excluded-information/excluded-information.contract.ts'
import { ExcludedInformationInputSchema } from '../excluded-information/excluded-information.contract.ts'
import { refuseWhilePublic } from '../excluded-information/excluded-information.standing.ts'
import { type ExclusionDay, exclusionState } from '../excluded-information/excluded-information.state.rules.ts'
import {
  findExcludedInformation,
  updateExcludedInformation,
  updateOpening,
} from '../excluded-information/excluded-information.store.ts'
import type { CommandContext } from '../slice.ts'
import { requireWritten } from '../written.ts'
import type { TestDecree, TestItem } from './consequence-tests.contract.ts'
import { asDecided } from './consequence-tests.items.ts'
import { fitsKind } from './consequence-tests.rules.ts'
import type { StoredTest } from './consequence-tests.store.ts'

function inputOf(entry: ExcludedInformation): ExcludedInformationInput {
  const keys = Object.keys(ExcludedInformationInputSchema.shape) as (keyof ExcludedInformationInput)[]
  return Object.fromEntries(keys.map((key) => [key, entry[key]])) as ExcludedInformationInput
}

/** Excludes, changes or opens every entry of the test as tested, each with its own journal row. */
export async function applyDecision(
  context: CommandContext,
  test: StoredTest,
  decree: TestDecree,
  day: ExclusionDay,
): Promise<void> {
  for (const item of test.items) {
    const before = await findExcludedInformation(context.read, item.excludedInformationId)
    if (before === undefined || !fitsKind(test.kind, exclusionState(before, day)))
      throw new AppError('consequenceTests.doesNotFit', { title: item.information })
    const changes =
      item.result === 'opened'
        ? await opened(context, before, item, decree)
        : await excluded(context, before, { item, decree, day })
    context.record({
      entity: 'excludedInformation',
      entityId: before.id,
      agencyId: before.agencyId,
      action: item.result === 'opened' ? 'open' : 'decide',
      changes: { ...changes, consequenceTestId: test.id },
    })
  }
}

async function opened(context: CommandContext, before: ExcludedInformation, item: TestItem, decree: TestDecree) {
  const act = { openedOn: decree.on, openedHow: 'decision' as const, openedNote: `Penetapan Nomor ${decree.number}` }
  const opening = { ...act, title: item.information }
  requireWritten(await updateOpening(context.write, before.id, before.version, opening))
  return changedFields({ ...before }, opening)
}

async function excluded(
  context: CommandContext,
  before: ExcludedInformation,
  found: { readonly item: TestItem; readonly decree: TestDecree; readonly day: ExclusionDay },
) {
  const after = asDecided(before, found.item, found.decree.on, found.decree.number)
  await refuseWhilePublic(context.read, after, found.day)
  const entry = inputOf(after)
  requireWritten(await updateExcludedInformation(context.write, before.id, before.version, entry))
  return changedFields({ ...before }, entry)
}
