// The list of commands serves menu, palette and shortcuts alike.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS, findCommand, keyNames, listAddress } from '../../../src-renderer/app/commands.ts'
import { DESTINATIONS, waitingAt } from '../../../src-renderer/app/destinations.ts'
import type { DashboardItem, DateOnly } from '../../../src-main/contract/index.ts'
import { ROOT } from '../../electron-runtime/places.ts'

const item = (entity: DashboardItem['entity'], id: number): DashboardItem => ({
  entity,
  id,
  number: '',
  applicantName: '',
  subject: '',
  dueOn: '2026-01-05' as DateOnly,
  daysLeft: 0,
})
const lane = (...items: DashboardItem[]) => ({ total: items.length, items })

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
  test('count late and due cases of their own register', () => {
    const today = { overdue: lane(item('request', 1), item('objection', 2)), dueToday: lane(item('request', 3)) }
    expect(waitingAt('/permohonan', today)).toEqual({ count: '2', words: '1 terlambat, 1 jatuh tempo hari ini', late: true })
    expect(waitingAt('/keberatan', today)).toEqual({ count: '1', words: '1 terlambat', late: true })
  })

  test('say nothing when nothing waits, and "+" when not all are listed', () => {
    expect(waitingAt('/permohonan', { overdue: lane(), dueToday: lane() })).toBeUndefined()
    expect(waitingAt('/dip', { overdue: lane(item('request', 1)), dueToday: lane() })).toBeUndefined()
    const long = { overdue: { total: 80, items: [item('request', 1)] }, dueToday: lane() }
    expect(waitingAt('/permohonan', long)?.count).toBe('1+')
  })
})
