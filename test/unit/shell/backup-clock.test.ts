// The program looks after backups when it starts and each minute; what goes wrong is logged and ends nothing.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startBackups } from '../../../src-main/shell/backup-clock.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function clock(fails = false) {
  const asked: string[] = []
  const faults: string[] = []
  const look = (name: string) => async () => {
    asked.push(name)
    if (fails) throw new Error(name)
  }
  const backups = { atStart: look('start'), everyMinute: look('minute') } as unknown as Parameters<
    typeof startBackups
  >[0]['backups']
  const log = { note: () => {}, fault: (incident: string) => void faults.push(incident) }
  return { asked, faults, stop: startBackups({ backups }, log) }
}

it('begins at once, looks each minute, and ends when it is told to', async () => {
  const { asked, stop } = clock()
  expect(asked).toEqual(['start'])
  await vi.advanceTimersByTimeAsync(150_000)
  expect(asked).toEqual(['start', 'minute', 'minute'])
  stop()
  await vi.advanceTimersByTimeAsync(150_000)
  expect(asked).toHaveLength(3)
})

it('goes on after a look that failed, and logs each', async () => {
  const { asked, faults, stop } = clock(true)
  await vi.advanceTimersByTimeAsync(125_000)
  stop()
  expect(asked).toEqual(['start', 'minute', 'minute'])
  expect(faults).toEqual(['backup', 'backup', 'backup'])
})
