// The list of commands serves menu, palette and shortcuts alike.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS, findCommand, keyNames, listAddress } from '../../../src-renderer/app/commands.ts'
import { DESTINATIONS, waitingAt } from '../../../src-renderer/app/destinations.ts'
import { ROOT } from '../../electron-runtime/places.ts'

describe('commands', () => {
  test('every entry of the application menu finds its command', () => {
    const menu = readFileSync(join(ROOT, 'src-main', 'shell', 'menu.ts'), 'utf8')
    const sent = [...menu.matchAll(/entry\('[^']+', '([^']+)', send/g)].map((found) => found[1] ?? '')
    expect(sent.length).toBeGreaterThan(12)
    expect(sent.filter((id) => findCommand(id) === undefined)).toEqual([])
  })

  test('no two commands share a name or a shortcut', () => {
    const ids = COMMANDS.map(({ id }) => id)
    const keys = COMMANDS.flatMap((command) => command.keys ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('every page of the navigation can be reached by a command', () => {
    const targets = COMMANDS.flatMap(({ run }) => (run.kind === 'goto' ? [run.to] : []))
    expect(DESTINATIONS.map(({ to }) => to).filter((to) => !targets.includes(to as (typeof targets)[number]))).toEqual([])
  })

  test('shortcuts read as the keyboard shows them, and a page belongs to its list', () => {
    expect(keyNames('mod+N')).toEqual(['Ctrl', 'N'])
    expect(listAddress('/permohonan/12/ubah')).toBe('/permohonan')
    expect(listAddress('/')).toBe('/')
  })
})

describe('counts in the navigation', () => {
  const none = { overdue: 0, dueToday: 0, dueSoon: 0 }

  test('what is late or due today is urgent, what is due within three working days is counted apart', () => {
    const counts = { requests: { overdue: 1, dueToday: 2, dueSoon: 4 }, objections: { ...none, dueSoon: 1 }, disputes: none }
    expect(waitingAt('/permohonan', counts)).toEqual([
      { count: 3, words: '1 terlambat, 2 jatuh tempo hari ini', urgent: true },
      { count: 4, words: '4 jatuh tempo dalam 3 hari kerja', urgent: false },
    ])
    expect(waitingAt('/sengketa', { ...counts, disputes: { ...none, overdue: 1 } })).toHaveLength(1)
    expect(waitingAt('/keberatan', counts)).toEqual([{ count: 1, words: '1 jatuh tempo dalam 3 hari kerja', urgent: false }])
  })

  test('say nothing when nothing waits, before the answer is there, and at other pages', () => {
    const counts = { requests: { ...none, overdue: 1 }, objections: none, disputes: none }
    expect(waitingAt('/keberatan', counts)).toEqual([])
    expect(waitingAt('/dip', counts)).toEqual([])
    expect(waitingAt('/permohonan', undefined)).toEqual([])
  })
})
