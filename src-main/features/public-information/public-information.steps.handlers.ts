// Undo and redo.
import { AppError } from '../../kernel/app-error.ts'
import type { CommandContext, Handlers } from '../slice.ts'
import { journal, setColumns } from './public-information.acts.ts'
import type { publicInformationOperations } from './public-information.contract.ts'
import type { StepKind } from './public-information.rules.ts'
import { type EntryChange, pick, repeated, takenBack } from './public-information.steps.ts'
import { findNextStep, listStepChanges, markStep } from './public-information.steps.store.ts'
import { listInformationRows } from './public-information.store.ts'

/** Takes the next step back, or repeats it; refused whole when one entry is no longer as the step left it. */
async function walk(
  context: CommandContext,
  agencyId: number,
  way: 'undo' | 'redo',
): Promise<{ kind: StepKind; entries: number }> {
  const step = await findNextStep(context.read, agencyId, way)
  if (step === undefined) throw new AppError('publicInformation.nothingToUndo')
  const changes = await listStepChanges(context.read, step.id)
  const rows = await listInformationRows(
    context.read,
    changes.map(({ id }) => id),
  )
  const found = new Map(rows.map((row) => [row.id, row]))
  const written = changes.map((change): EntryChange => {
    const row = found.get(change.id)
    const set = way === 'undo' ? takenBack(change, row, context.now) : repeated(change, row)
    if (row === undefined || set === undefined) throw new AppError('publicInformation.changedSince')
    return { id: change.id, before: pick(row, Object.keys(set)), after: set }
  })
  const settings = written.map(({ id, after }) => ({ id, set: after }))
  await setColumns(context, agencyId, found, settings)
  await markStep(context.write, step.id, way)
  journal(context, { agencyId, kind: step.kind, action: way, changes: written, noted: { kind: step.kind } })
  return { kind: step.kind, entries: step.entries }
}

export const stepHandlers: Pick<
  Handlers<typeof publicInformationOperations>,
  'publicInformation.steps' | 'publicInformation.undo' | 'publicInformation.redo'
> = {
  async 'publicInformation.steps'(context, { agencyId }) {
    const next = async (way: 'undo' | 'redo') => {
      const step = await findNextStep(context.read, agencyId, way)
      return step === undefined ? null : { kind: step.kind, entries: step.entries }
    }
    return { undo: await next('undo'), redo: await next('redo') }
  },

  'publicInformation.undo': (context, { agencyId }) => walk(context, agencyId, 'undo'),

  'publicInformation.redo': (context, { agencyId }) => walk(context, agencyId, 'redo'),
}
