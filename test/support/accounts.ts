// Accounts whose PINs cost little to check, written past the app; what a real PIN costs is proved where it is made.
import Database from 'better-sqlite3'
import type { UserRole } from '../../src-main/contract/index.ts'
import { plainRecoveryCode } from '../../src-main/features/access/secrets.rules.ts'
import { hashSecret, newRecoveryCode } from '../../src-main/platform/secret-hash.ts'
import type { TestBackend } from './backend.ts'

const CHEAP = 10

/** Every test account signs in with it. */
export const PIN = '493817'

/** Adds an account and answers its id. */
export async function giveAccount(databasePath: string, name: string, role: UserRole): Promise<number> {
  const secret = await hashSecret(PIN, CHEAP)
  const db = new Database(databasePath)
  try {
    const row = db
      .prepare('INSERT INTO user_account (name, role, secret, created_at) VALUES (?, ?, ?, ?) RETURNING id')
      .pluck()
      .get(name, role, secret, '2026-11-24T03:00:00.000Z')
    return Number(row)
  } finally {
    db.close()
  }
}

/** Sets a recovery code as turning accounts on does, and answers it. */
export async function giveRecoveryCode(databasePath: string): Promise<string> {
  const code = newRecoveryCode()
  const secret = await hashSecret(plainRecoveryCode(code), CHEAP)
  const db = new Database(databasePath)
  db.prepare('INSERT INTO access_setting (id, recovery_secret) VALUES (1, ?)').run(secret)
  db.close()
  return code
}

/** A head, a clerk and a viewer; nobody has signed in. */
export async function giveThreeAccounts({ databasePath }: TestBackend) {
  return {
    head: await giveAccount(databasePath, 'Ratna Contoh', 'head'),
    clerk: await giveAccount(databasePath, 'Budi Contoh', 'clerk'),
    viewer: await giveAccount(databasePath, 'Wati Contoh', 'viewer'),
  }
}

/** Signs in with the PIN of all test accounts; throws when it is not accepted. */
export async function enter(test: TestBackend, id: number): Promise<void> {
  const { outcome } = await test.call('access.signIn', { id, secret: PIN })
  if (outcome !== 'accepted') throw new Error(`sign-in of ${id}: ${outcome}`)
}
