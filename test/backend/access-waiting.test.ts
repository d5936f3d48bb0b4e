// What happens while the app waits: locking always counts, and after a backup everything is asked again.
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { createActorSession, deferredSession } from '../../src-main/features/actor.ts'
import { giveThreeAccounts, enter, giveAccount } from '../support/accounts.ts'
import { openTestBackend } from '../support/backend.ts'
import { encrypt, PASSPHRASE } from './encrypted-office.ts'
import { codeOf, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const user = async () => (await office.test.call('access.state', {})).user?.name ?? null
const locks = () => rowsOf(office.test, "SELECT user_name FROM journal WHERE operation = 'access.lock'")

/** Runs plain SQL on the register, past the app. */
function bySql(sql: string): void {
  const db = new Database(office.test.databasePath)
  db.exec(sql)
  db.close()
}

describe('locking', () => {
  it('counts at once when its journal row cannot be written, which follows with the next sign-in', async () => {
    const { clerk } = await giveThreeAccounts(office.test)
    await enter(office.test, clerk)
    bySql("CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END")
    expect(codeOf(await office.test.attempt('access.lock', {}))).toBe('ok')
    expect(await user()).toBeNull()
    expect(locks()).toEqual([])
    bySql('DROP TRIGGER full')
    await enter(office.test, clerk)
    expect(locks()).toEqual([{ user_name: 'Budi Contoh' }])
    const order = rowsOf<{ operation: string }>(office.test, 'SELECT operation FROM journal ORDER BY id DESC LIMIT 2')
    expect(order.map(({ operation }) => operation)).toEqual(['access.signIn', 'access.lock'])
  })

  it('counts when the file answers nothing at all', async () => {
    const { clerk } = await giveThreeAccounts(office.test)
    await enter(office.test, clerk)
    bySql('ALTER TABLE user_account RENAME TO gone')
    expect(codeOf(await office.test.attempt('access.lock', {}))).toBe('ok')
    bySql('ALTER TABLE gone RENAME TO user_account')
    expect(await user()).toBeNull()
  })

  it('tells the window before anything is written', async () => {
    const { clerk } = await giveThreeAccounts(office.test)
    await enter(office.test, clerk)
    const rows: number[] = []
    office.test.backend.subscribe(() => rows.push(locks().length))
    await office.test.call('access.lock', {})
    expect(rows).toEqual([0])
    await expect.poll(() => locks().length).toBe(1)
  })

  it('is refused where there is nobody to lock out', async () => {
    expect(codeOf(await office.test.attempt('access.lock', {}))).toBe('access.off')
    await giveThreeAccounts(office.test)
    expect(codeOf(await office.test.attempt('access.lock', {}))).toBe('access.signInNeeded')
  })

  it('is not undone by a change of the own account that was on its way', () => {
    const clerk = { id: 7, name: 'Budi Contoh', role: 'clerk' } as const
    const session = createActorSession()
    session.enter(clerk)
    const renamed = deferredSession(session)
    renamed.session.enter({ ...clerk, name: 'Budi Rekaan' })
    session.leave()
    renamed.settle()
    expect(session.current()).toBeNull()
    const back = deferredSession(session)
    back.session.enter(clerk)
    back.settle()
    expect(session.current()).toEqual(clerk)
  })
})

describe('while identities are locked', () => {
  it('a head signs in, locks and recovers, so that an older backup can be brought back without the key', async () => {
    const { head } = await giveThreeAccounts(office.test)
    await enter(office.test, head)
    await encrypt(office.test)
    await office.test.call('identityProtection.lock', {})
    await office.test.call('access.lock', {})
    expect(await office.test.call('identityProtection.state', {})).toMatchObject({ state: 'locked' })
    await enter(office.test, head)
    expect(await user()).toBe('Ratna Contoh')
    expect(codeOf(await office.test.attempt('access.recover', { id: head, code: 'AAAAA', secret: '804213' }))).toBe('ok')
    expect(codeOf(await office.test.attempt('access.accounts', {}))).toBe('identity.locked')
    expect(codeOf(await office.test.attempt('requests.get', { id: 1 }))).toBe('identity.locked')
  })
})

describe('an operation that waited for its backup', () => {
  const waits: { during: () => Promise<unknown> } = { during: async () => {} }
  const started = async () => {
    await office.test.backend.close()
    office.test = await openTestBackend({
      databasePath: office.test.databasePath,
      backUpFirst: async () => void (await waits.during()),
    })
    const { head, clerk } = await giveThreeAccounts(office.test)
    await enter(office.test, head)
    const { recoveryKey } = await office.test.call('identityProtection.draftRecoveryKey', {})
    const enable = () =>
      office.test.attempt('identityProtection.enable', { passphrase: PASSPHRASE, recoveryKey, remember: false })
    return { head, clerk, enable }
  }

  it.each([
    ['the app was locked', 'access.signInNeeded', () => office.test.call('access.lock', {})],
    [
      'another head came in',
      'access.signInNeeded',
      async () => {
        await enter(office.test, await giveAccount(office.test.databasePath, 'Sari Contoh', 'head'))
      },
    ],
    [
      'the role was taken away',
      'access.notAllowed',
      async () => bySql("UPDATE user_account SET role = 'clerk' WHERE role = 'head'"),
    ],
  ])('does not go on when %s meanwhile', async (_, code, during) => {
    const { enable } = await started()
    waits.during = during
    expect(codeOf(await enable())).toBe(code)
    expect(await office.test.call('identityProtection.state', {})).toMatchObject({ state: 'off' })
    waits.during = async () => {}
  })

  it('goes on for whoever is still there', async () => {
    const { enable } = await started()
    expect(codeOf(await enable())).toBe('ok')
    await expect.poll(async () => (await office.test.call('identityProtection.state', {})).state).toBe('open')
  })
})
