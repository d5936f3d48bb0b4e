// Carries out commands, whether they come from the menu, a shortcut or the palette.
import { useMantineColorScheme } from '@mantine/core'
import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { spotlight } from '@mantine/spotlight'
import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'wouter'
import { subscribe } from '../api/client.ts'
import { COMMANDS, type Command, findCommand } from './commands.ts'

const NEXT_SCHEME = { light: 'dark', dark: 'auto', auto: 'light' } as const

/** Focus on the search box of the list on screen; nothing happens where there is none. */
function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>(
    'main input[type=search], main input[data-search], main [data-search] input',
  )
  box?.focus()
  box?.select()
}

/** The runner; also listens to the menu and the keyboard for as long as the frame stands. */
export function useRunCommand(openHelp: () => void): (command: Command) => void {
  const [, navigate] = useLocation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const run = ({ run: effect }: Command) => {
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
    }
  }
  const runNamed = useEffectEvent((id: string) => {
    const command = findCommand(id)
    if (command !== undefined && document.querySelector('[role=dialog]') === null) run(command)
  })
  useEffect(() => subscribe((event) => event.type === 'menu' && runNamed(event.command)), [])
  const hotkeys = COMMANDS.flatMap(({ id, keys }): HotkeyItem[] => (keys === undefined ? [] : [[keys, () => runNamed(id)]]))
  useHotkeys(hotkeys, [])
  return run
}
