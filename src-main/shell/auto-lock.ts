// Locks the register when the computer itself is locked or falls asleep.
import { powerMonitor } from 'electron'
import type { Backend } from '../backend/create-backend.ts'

/** From now on; in an office without accounts the backend refuses, and nothing happens. */
export function lockWithTheComputer(backend: Pick<Backend, 'invoke'>): void {
  const lock = () => void backend.invoke('access.lock', {})
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)
}
