// Accounts and the settings around them. The only SQL.
import type { Read, Write } from '../../storage/handles.ts'
import type { Actor } from '../actor.ts'
import type { UserRole } from './access.rules.ts'
import type { Throttle } from './secrets.rules.ts'

export type StoredAccount = Actor & {
  readonly version: number
  readonly active: boolean
  readonly createdAt: string
  /** `scrypt$…`, never the secret itself. */
  readonly secret: string
  readonly throttle: Throttle
}

const DEFAULT_LOCK_MINUTES = 10

/** Every account, by name. */
export async function listAccounts(read: Read): Promise<StoredAccount[]> {
  const rows = await read.selectFrom('user_account').selectAll().orderBy('name').execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    role: row.role as UserRole,
    active: row.active === 1,
    createdAt: row.created_at,
    secret: row.secret,
    throttle: { failures: row.failed_attempts, blockedUntil: row.blocked_until },
  }))
}

/** Who can sign in; none in an office without accounts. */
export async function listActors(read: Read): Promise<Actor[]> {
  const rows = await read.selectFrom('user_account').select(['id', 'name', 'role']).where('active', '=', 1).execute()
  return rows.map(({ id, name, role }) => ({ id, name, role: role as UserRole }))
}

/** Adds an account and answers its id. */
export async function insertAccount(
  write: Write,
  account: Pick<StoredAccount, 'name' | 'role' | 'secret' | 'createdAt'>,
): Promise<number> {
  const { createdAt, ...rest } = account
  const row = await write
    .insertInto('user_account')
    .values({ ...rest, created_at: createdAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export type AccountChange = Partial<Pick<StoredAccount, 'name' | 'role' | 'active' | 'secret' | 'throttle'>>

/** Writes what changed and raises the version. */
export async function writeAccount(write: Write, { id, version }: StoredAccount, change: AccountChange): Promise<void> {
  const { active, throttle, ...same } = change
  await write
    .updateTable('user_account')
    .set({
      ...same,
      version: version + 1,
      ...(active === undefined ? {} : { active: Number(active) }),
      ...(throttle === undefined ? {} : { failed_attempts: throttle.failures, blocked_until: throttle.blockedUntil }),
    })
    .where('id', '=', id)
    .execute()
}

/** Writes the wait of an account; its version stays, since nobody edited it. */
export async function writeThrottle(write: Write, id: number, { failures, blockedUntil }: Throttle): Promise<void> {
  await write
    .updateTable('user_account')
    .set({ failed_attempts: failures, blocked_until: blockedUntil })
    .where('id', '=', id)
    .execute()
}

/** No account can sign in any more, and no recovery code holds. */
export async function closeAccounts(write: Write): Promise<void> {
  await write
    .updateTable('user_account')
    .set((row) => ({ active: 0, version: row('version', '+', 1) }))
    .where('active', '=', 1)
    .execute()
  await writeSettings(write, { recoverySecret: '' })
}

export type AccessSettings = { readonly lockAfterMinutes: number; readonly recoverySecret: string }

/** The settings, or what holds as long as nothing was set. */
export async function readSettings(read: Read): Promise<AccessSettings> {
  const row = await read.selectFrom('access_setting').selectAll().executeTakeFirst()
  return { lockAfterMinutes: row?.lock_after_minutes ?? DEFAULT_LOCK_MINUTES, recoverySecret: row?.recovery_secret ?? '' }
}

/** Writes the settings that are given. */
export async function writeSettings(write: Write, change: Partial<AccessSettings>): Promise<void> {
  const settings = { ...(await readSettings(write)), ...change }
  const columns = { lock_after_minutes: settings.lockAfterMinutes, recovery_secret: settings.recoverySecret }
  await write
    .insertInto('access_setting')
    .values({ id: 1, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}
