// The window may speak with a register that is still being opened: it is answered afterwards, or told that there is none.
import { expect, test } from 'vitest'
import type { RegisterSession } from '../../../src-main/backend/register-session.ts'
import type { AppEvent } from '../../../src-main/contract/wire.ts'
import { onceOpened } from '../../../src-main/shell/once-opened.ts'

const EVENT: AppEvent = { type: 'changed', topics: ['backups'] }

function opening() {
  const listeners = new Set<(event: AppEvent) => void>()
  const { promise, resolve, reject } = Promise.withResolvers<RegisterSession>()
  const session = {
    invoke: async (operation: string) => ({ ok: true, value: operation }),
    subscribe: (listener: (event: AppEvent) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const tell = () => {
    for (const listener of listeners) listener(EVENT)
  }
  return { promise, reject, tell, listeners, open: () => resolve(session as unknown as RegisterSession) }
}

test('a call made before the register is open is answered when it is', async () => {
  const register = opening()
  const answer = onceOpened(register.promise).invoke('backups.state', {})
  register.open()
  expect(await answer).toEqual({ ok: true, value: 'backups.state' })
})

test('events are heard from then on, until the window is gone', async () => {
  const register = opening()
  const heard: AppEvent[] = []
  const stop = onceOpened(register.promise).subscribe((event) => heard.push(event))
  register.open()
  await register.promise
  register.tell()
  stop()
  register.tell()
  await Promise.resolve()
  expect([heard, register.listeners.size]).toEqual([[EVENT], 0])
})

test('a register that cannot be opened fails the call, and who listens is not disturbed', async () => {
  const register = opening()
  const session = onceOpened(register.promise)
  const stop = session.subscribe(() => {})
  const answer = session.invoke('backups.state', {})
  register.reject(new Error('rusak'))
  await expect(answer).rejects.toThrow('rusak')
  stop()
})
