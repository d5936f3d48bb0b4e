// What happens to a request of the example from its receipt to the closed file, told day by day.
import type { InputOf } from '../../contract/index.ts'
import { FILING_DAYS } from '../../features/objections/objections.rules.ts'
import { CHECK_DAYS, REPAIR_DAYS } from '../../features/requests/requests.life-cycle.ts'
import { endsAtOnce, isGranted } from '../../features/requests/requests.rules.ts'
import { addDays, type DateOnly, laterOf } from '../../kernel/date-only.ts'
import { type ExampleCase, exampleDecision, officeDay } from './cases.ts'
import { objectionStory } from './objection-story.ts'
import { afterWorkingDays, type Stage, SUPERIOR } from './stage.ts'
import type { Story } from './timeline.ts'

/** The record as it stands: its id, and the version that the next step names. */
type File = { readonly id: number; version: number }

/** One request with everything that follows it. */
export async function* requestStory(stage: Stage, example: ExampleCase): Story {
  const { session, agencyId, calendar } = stage
  const { form, outcome } = example
  yield form.receivedOn
  const papersComplete = example.papers === 'complete'
  const { id, version } = await session.call('requests.register', { agencyId, form, papersComplete })
  const file: File = { id, version }
  const readyOn = papersComplete ? form.receivedOn : yield* completeness(stage, example, file)
  if (example.extends) yield* extension(stage, form.receivedOn, file)
  if (outcome === null) return
  const planned = officeDay(calendar, addDays(form.receivedOn, example.decidedAfter + (example.extends ? 6 : 0)))
  const decidedOn = laterOf(planned, readyOn)
  yield decidedOn
  const decision = exampleDecision(outcome, decidedOn, stage.exclusionId, SUPERIOR?.name ?? '')
  ;({ version: file.version } = await session.call('requests.decide', { ...file, decision }))
  if (example.objection !== null) yield* objectionStory(stage, { id, form, decidedOn }, example.objection)
  else if (!endsAtOnce(outcome)) yield* finish(stage, file, decidedOn, isGranted(outcome))
}

async function take(stage: Stage, file: File, taken: InputOf<'requests.takeStep'>['taken']): Promise<void> {
  file.version = (await stage.session.call('requests.takeStep', { ...file, taken })).version
}

/** The letter, its receipt and the repair (Perki KI 1/2021 Ps.33); returns the first day on which the case may be decided. */
async function* completeness(stage: Stage, example: ExampleCase, file: File): AsyncGenerator<DateOnly, DateOnly, void> {
  const letterOn = afterWorkingDays(stage, example.form.receivedOn, CHECK_DAYS)
  yield letterOn
  await take(stage, file, { step: 'noticeIncomplete', on: letterOn, missingPapers: 'Fotokopi KTP pemohon' })
  const letterReceivedOn = afterWorkingDays(stage, letterOn, 2)
  yield letterReceivedOn
  await take(stage, file, { step: 'recordIncompleteReceipt', on: letterReceivedOn })
  if (example.papers === 'missing') return afterWorkingDays(stage, letterReceivedOn, REPAIR_DAYS + 1)
  const completeOn = afterWorkingDays(stage, letterReceivedOn, REPAIR_DAYS - 1)
  yield completeOn
  await take(stage, file, { step: 'declareComplete', on: completeOn })
  return completeOn
}

async function* extension(stage: Stage, receivedOn: DateOnly, file: File): Story {
  const extendedOn = officeDay(stage.calendar, addDays(receivedOn, 3))
  yield extendedOn
  const note = 'Bidang teknis masih mengumpulkan dokumen yang diminta.'
  ;({ version: file.version } = await stage.session.call('requests.extend', { ...file, extendedOn, reason: 'notYetHeld', note }))
}

/** What was handed over is filed the next day; any other answer when the time to object to it has passed. */
async function* finish(stage: Stage, file: File, decidedOn: DateOnly, granted: boolean): Story {
  const on = afterWorkingDays(stage, decidedOn, granted ? 1 : FILING_DAYS + 1)
  yield on
  await take(stage, file, { step: 'finish', on })
}
