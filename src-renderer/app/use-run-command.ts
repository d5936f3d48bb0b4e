// Carries out commands, whether they come from the menu, a shortcut or the palette.
import { useMantineColorScheme } from '@mantine/core'
import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'wouter'
import { subscribe } from '../api/client.ts'
import { useMay } from '../api/use-may.ts'
import { useLockNow } from '../features/access/use-lock-now.ts'
import { notifyNote } from '../ui/notify.ts'
import { ERROR_SENTENCES } from '../text/errors.ts'
import { takeStep, type UndoWay } from '../ui/undo-steps.tsx'
import { useAgency } from '../ui/use-agency.ts'
import { COMMANDS, type Command, findCommand, mayCommand } from './commands.ts'

const NEXT_SCHEME = { light: 'dark', dark: 'auto', auto: 'light' } as const

/** Focus on the search box of the list on screen; nothing happens where there is none. */
function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>(
    'main input[type=search], main input[data-search], main [data-search] input',
  )
  box?.focus()
  box?.select()
}

/** True where undo belongs to a text that is being written. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLElement && target.isContentEditable) return true
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'
}

const UNDO_KEYS: readonly (readonly [keys: string, way: UndoWay])[] = [
  ['mod+Z', 'undo'],
  ['mod+Shift+Z', 'redo'],
  ['mod+Y', 'redo'],
]

const isUndo = ({ run }: Command) => run.kind === 'undo' || run.kind === 'redo'

/** The runner; also listens to the menu and the keyboard for as long as the frame stands. */
export function useRunCommand(openHelp: () => void): (command: Command) => void {
  const [, navigate] = useLocation()
  const agency = useAgency()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const may = useMay()
  const lockNow = useLockNow()
  const run = (command: Command) => {
    const { run: effect } = command
    if (!mayCommand(command, may)) return notifyNote(ERROR_SENTENCES['access.notAllowed']({}))
    switch (effect.kind) {
      case 'goto':
        return navigate(effect.to)
      case 'theme':
        return setColorScheme(NEXT_SCHEME[colorScheme])
      case 'help':
        return openHelp()
      case 'palette':
        return spotlight.open()
      case 'search':
        return focusSearch()
      case 'undo':
      case 'redo':
        return void takeStep(agency.id, effect.kind)
      case 'lock':
        return void lockNow()
    }
  }
  const runNamed = useEffectEvent((id: string) => {
    const command = findCommand(id)
    if (command === undefined) return
    // The field's own undo; the keys reach it without us, the menu does not.
    if (isUndo(command) && isWriting(document.activeElement)) return void document.execCommand(command.run.kind)
    // Locking covers open dialogs too.
    if (command.run.kind === 'lock' || document.querySelector('[role=dialog]') === null) run(command)
  })
  useEffect(() => subscribe((event) => event.type === 'menu' && runNamed(event.command)), [])
  const hotkeys = COMMANDS.flatMap((command): HotkeyItem[] => {
    const { id, keys } = command
    return keys === undefined || isUndo(command) ? [] : [[keys, () => runNamed(id)]]
  })
  const undoKeys = UNDO_KEYS.map(([keys, way]): HotkeyItem => {
    const take = (event: KeyboardEvent) => {
      if (isWriting(event.target)) return
      event.preventDefault()
      runNamed(way)
    }
    return [keys, take, { preventDefault: false }]
  })
  useHotkeys([...hotkeys, ...undoKeys], [])
  return run
}
