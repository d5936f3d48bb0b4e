// Who answers for a command, in a register that has accounts.
import { AppError } from '../kernel/app-error.ts'
import type { Session } from './session.ts'

/** The option of commands that open a register: flags and help. */
export const USER_OPTION = [
  '--petugas <nama>',
  'pengguna register, bila diaktifkan; PIN pada variabel lingkungan PPID_PIN',
] as const

/**
 * Signs in as the user of that name with the PIN of the environment: an option would stand in the history of the terminal.
 * Without accounts it does nothing. Throws `cli.signInNeeded`, `cli.wrongPin`, `cli.signInBlocked`.
 */
export async function signIn(call: Session['call'], name: string | undefined): Promise<void> {
  const { enabled, accounts } = await call('access.state', {})
  if (!enabled) return
  const account = accounts.find((one) => one.name.toLowerCase() === name?.toLowerCase())
  const secret = process.env['PPID_PIN'] ?? ''
  if (account === undefined || secret === '') throw new AppError('cli.signInNeeded')
  const { outcome, waitSeconds } = await call('access.signIn', { id: account.id, secret })
  if (outcome === 'wrong') throw new AppError('cli.wrongPin')
  if (outcome === 'blocked') throw new AppError('cli.signInBlocked', { waitSeconds })
}
