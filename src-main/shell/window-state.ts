// Remembers where the window was; a state that fits no screen any more is dropped.
import { readFileSync, writeFileSync } from 'node:fs'
import { type BrowserWindow, screen } from 'electron'
import { z } from 'zod'

const StateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(800),
  height: z.int().min(600),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof StateSchema>

/** The saved state, if it is whole and still on a screen. */
export function loadWindowState(path: string): WindowState | undefined {
  try {
    const state = StateSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    const visible = screen.getAllDisplays().some(({ workArea }) => {
      const inX = state.x < workArea.x + workArea.width - 100 && state.x + state.width > workArea.x + 100
      return inX && state.y >= workArea.y - 10 && state.y < workArea.y + workArea.height - 100
    })
    return visible ? state : undefined
  } catch {
    return undefined
  }
}

/** Saves position and size when the window closes. */
export function keepWindowState(window: BrowserWindow, path: string): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    writeFileSync(path, JSON.stringify(state))
  })
}
