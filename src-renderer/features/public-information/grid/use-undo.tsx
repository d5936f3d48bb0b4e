// Taking back and repeating: what would be undone, and the notice of what was.
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useEffectEvent } from 'react'
import { type OutputOf, STEP_LABELS, type WireError } from '../../../../src-main/contract/index.ts'
import { invoke } from '../../../api/client.ts'
import { useAppQuery } from '../../../api/use-app-query.ts'
import { notifyError } from '../../../ui/notify.ts'

type Step = NonNullable<OutputOf<'publicInformation.steps'>['undo']>
type Way = 'undo' | 'redo'

const number = new Intl.NumberFormat('id-ID')
/** One notice at a time: its button takes back the last step, so an older notice must not stay. */
const NOTICE = 'dip-step'
const NOTICE_MS = 8000

/** To be called when something opens that the notice would cover. */
export function hideStepNotice(): void {
  notifications.hide(NOTICE)
}

/** `perubahan 12 informasi`. */
export function stepWords({ kind, entries }: Step): string {
  return `${STEP_LABELS[kind]} ${number.format(entries)} informasi`
}

function notice(text: string, button?: { readonly label: string; readonly run: () => void }): void {
  hideStepNotice()
  notifications.show({
    id: NOTICE,
    color: 'teal',
    autoClose: NOTICE_MS,
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

async function take(agencyId: number, way: Way): Promise<void> {
  try {
    const step = await invoke(`publicInformation.${way}`, { agencyId })
    const other = way === 'undo' ? 'redo' : 'undo'
    notice(`${way === 'undo' ? 'Diurungkan' : 'Diulangi'}: ${stepWords(step)}.`, {
      label: other === 'redo' ? 'Ulangi' : 'Urungkan',
      run: () => void take(agencyId, other),
    })
  } catch (error) {
    hideStepNotice()
    notifyError(error as WireError)
  }
}

/** Says that something was done and offers to take it back. */
export function notifyUndoable(agencyId: number, text: string): void {
  notice(text, { label: 'Urungkan', run: () => void take(agencyId, 'undo') })
}

/** True where Ctrl+Z belongs to a text that is being written. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'
}

/** State of both ways, the ways themselves, and Ctrl+Z, Ctrl+Y on the whole page. */
export function useUndo(agencyId: number) {
  const steps = useAppQuery('publicInformation.steps', { agencyId }).data
  const run = (way: Way) => {
    if (steps?.[way] == null) return
    void take(agencyId, way)
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
    if (isWriting(event.target) || document.querySelector('[role=dialog]') !== null) return
    event.preventDefault()
    run(key === 'y' || event.shiftKey ? 'redo' : 'undo')
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return { undo: steps?.undo ?? null, redo: steps?.redo ?? null, run }
}
