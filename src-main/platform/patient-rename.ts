// A file that a virus scanner or an indexer has just opened is refused for a moment on Windows; whoever waits a little gets it.
import { renameSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

const PASSING = new Set(['EBUSY', 'EPERM', 'EACCES', 'EIO'])
/** Less than half a second in all: what is still refused then is open in a program that the user must close. */
const WAITS_MS = [10, 20, 50, 100, 200] as const

const isPassing = (error: unknown) => error instanceof Error && 'code' in error && PASSING.has(String(error.code))

/** Runs `action`, and again for as long as the system refuses it in passing; throws its last error. Blocks while it waits. */
export function patiently<T>(action: () => T): T {
  for (const wait of WAITS_MS) {
    try {
      return action()
    } catch (error) {
      if (!isPassing(error)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait)
    }
  }
  return action()
}

/** The same without blocking, for whoever can wait. */
export async function whenFree<T>(action: () => Promise<T>): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await action()
    } catch (error) {
      if (!isPassing(error)) throw error
      await setTimeout(wait)
    }
  }
  return action()
}

/** Renames over whatever is there; waits for a target that is only just held by another program. */
export const renameWhenFree = (from: string, to: string): Promise<void> => whenFree(() => rename(from, to))

/** As `renameWhenFree`, where the steps before and after must not be interrupted. */
export const renamePatiently = (from: string, to: string): void => patiently(() => renameSync(from, to))
