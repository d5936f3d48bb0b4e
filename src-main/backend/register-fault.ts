// Why a register file cannot be opened, as far as a backup can help.
import { existsSync, statSync } from 'node:fs'
import { REGISTER_FAULTS, type RegisterFault } from '../features/backups/backups.rules.ts'
import { passesQuickCheck } from '../storage/present-register.ts'
import { toWireError } from './wire-error.ts'

/** The fault of an error of opening; null for one that recovery does not mend (a full disk, another program, a bug). */
export function faultOf(error: unknown): RegisterFault | null {
  const { code } = toWireError(error, () => {})
  return REGISTER_FAULTS.find((fault) => fault === code) ?? null
}

/** Looks at a file that must be a register: there, not emptied, its pages whole. Throws what SQLite says of an unreadable one. */
export function presenceFault(databasePath: string): RegisterFault | null {
  if (!existsSync(databasePath)) return 'storage.missing'
  if (statSync(databasePath).size === 0) return 'storage.corrupt'
  return passesQuickCheck(databasePath) ? null : 'storage.corrupt'
}
