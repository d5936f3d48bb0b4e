// Taking back and repeating what was done in an office: what comes next, doing it, and the notice of it.
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { StepLine, WireError } from '../../src-main/contract/index.ts'
import { invoke } from '../api/client.ts'
import { useAppQuery } from '../api/use-app-query.ts'
import { errorSentence } from '../text/errors.ts'
import { notifyError, notifyNote } from './notify.ts'

export type UndoWay = 'undo' | 'redo'

export const WAY_WORDS = {
  undo: { verb: 'Urungkan', done: 'Diurungkan', other: 'redo' },
  redo: { verb: 'Ulangi', done: 'Diulangi', other: 'undo' },
} as const

/** One notice at a time: its button takes back the last step, so an older notice must not stay. */
const NOTICE = 'step'
const NOTICE_MS = 8000
/** A save is said for less long: the clerk has gone on to the next thing. */
const SAVED_MS = 5000

/** To be called when something opens that the notice would cover. */
export function hideStepNotice(): void {
  notifications.hide(NOTICE)
}

/** `Perubahan informasi publik (Rencana Kerja dan 11 lainnya)`. */
export function stepWords({ title, about }: Pick<StepLine, 'title' | 'about'>): string {
  return about === '' ? title : `${title} (${about})`
}

function notice(text: string, button?: { readonly label: string; readonly run: () => void }, autoClose = NOTICE_MS): void {
  hideStepNotice()
  notifications.show({
    id: NOTICE,
    color: 'teal',
    autoClose,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{text}</Text>
        {button !== undefined && (
          <Button size="compact-sm" variant="light" onClick={button.run}>
            {button.label}
          </Button>
        )}
      </Group>
    ),
  })
}

/** Why there is nothing to take back: nothing was done, or what was done last is legally done. */
function sayNothingToDo(way: UndoWay, blocked: StepLine | null): void {
  hideStepNotice()
  if (way === 'redo') notifyNote('Tidak ada tindakan yang dapat diulangi.')
  else if (blocked === null) notifyNote('Tidak ada tindakan yang dapat diurungkan.')
  else notifyNote(errorSentence({ code: 'history.final', details: { title: blocked.title, about: blocked.about } }))
}

/** Takes back (or repeats) the next step of the office, or the one of `stepId` if it is still the next; says what it was. */
export async function takeStep(agencyId: number, way: UndoWay, stepId?: number): Promise<void> {
  try {
    const next = await invoke('history.next', { agencyId })
    const wanted = stepId ?? next[way]?.id
    if (wanted === undefined) return sayNothingToDo(way, next.blocked)
    const step = await invoke(`history.${way}`, { agencyId, stepId: wanted })
    const { done, other } = WAY_WORDS[way]
    notice(`${done}: ${stepWords(step)}.`, { label: WAY_WORDS[other].verb, run: () => void takeStep(agencyId, other) })
  } catch (error) {
    hideStepNotice()
    notifyError(error as WireError)
  }
}

/** Says that something was done and offers to take back exactly that, whatever is done meanwhile. */
export function notifyUndoable(agencyId: number, text: string): void {
  const show = (stepId: number | undefined) =>
    notice(
      text,
      stepId === undefined ? undefined : { label: 'Urungkan', run: () => void takeStep(agencyId, 'undo', stepId) },
      SAVED_MS,
    )
  void invoke('history.next', { agencyId }).then(
    ({ undo }) => show(undo?.id),
    () => show(undefined),
  )
}

/** What both ways would do and the ways themselves; the keys are those of the whole app. */
export function useUndo(agencyId: number) {
  const next = useAppQuery('history.next', { agencyId }).data
  return {
    undo: next?.undo ?? null,
    redo: next?.redo ?? null,
    blocked: next?.blocked ?? null,
    run: (way: UndoWay) => void takeStep(agencyId, way),
  }
}
