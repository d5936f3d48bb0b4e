// Accounts: turned on and off, signing in and out, waiting, recovering, and the list of accounts.
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openTestBackend } from '../support/backend.ts'
import { enter, giveRecoveryCode, giveThreeAccounts, PIN } from '../support/accounts.ts'
import { codeOf, problemsOf, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const state = () => office.test.call('access.state', {})
const journal = () =>
  rowsOf<{ action: string; user_name: string; entity_id: number; changes: string }>(
    office.test,
    "SELECT action, user_name, entity_id, changes FROM journal WHERE entity = 'userAccount' ORDER BY id",
  )
const wrong = (id: number) => office.test.call('access.signIn', { id, secret: '000000' })

/** Runs plain SQL on the register, past the app. */
function bySql(sql: string): void {
  const db = new Database(office.test.databasePath)
  try {
    db.exec(sql)
  } finally {
    db.close()
  }
}

describe('an office without accounts', () => {
  it('works as before, and the journal names nobody', async () => {
    expect(await state()).toEqual({ enabled: false, user: null, accounts: [], lockAfterMinutes: 10 })
    await registerRequest(office)
    expect(rowsOf(office.test, 'SELECT DISTINCT user_id, user_name FROM journal')).toEqual([{ user_id: null, user_name: '' }])
  })

  it('has nothing to lock, no PIN to change and nobody to manage', async () => {
    const { test } = office
    const codes = [
      await test.attempt('access.lock', {}),
      await test.attempt('access.changeOwnSecret', { present: PIN, secret: '804213' }),
      await test.attempt('access.addAccount', { name: 'Budi', role: 'clerk', secret: PIN }),
      await test.attempt('access.saveSettings', { lockAfterMinutes: 5 }),
      await test.attempt('access.turnOff', { present: PIN }),
    ].map(codeOf)
    expect(new Set(codes)).toEqual(new Set(['access.off']))
  })
})

describe('turning accounts on', () => {
  it('makes the first one a head, who is signed in at once and gets a recovery code; neither secret is kept', async () => {
    const { test } = office
    const { recoveryCode } = await test.call('access.turnOn', { name: ' Ratna Contoh ', secret: PIN })
    const { user, enabled } = await state()
    expect([enabled, user]).toEqual([true, { id: 1, name: 'Ratna Contoh', role: 'head' }])
    const [account] = rowsOf<{ secret: string }>(test, 'SELECT secret FROM user_account')
    const [setting] = rowsOf<{ recovery_secret: string }>(test, 'SELECT recovery_secret FROM access_setting')
    expect(account?.secret).toMatch(/^scrypt\$17\$8\$1\$/)
    expect(setting?.recovery_secret).toMatch(/^scrypt\$17\$8\$1\$/)
    const everything = JSON.stringify(rowsOf(test, 'SELECT * FROM journal')) + JSON.stringify([account, setting])
    expect(everything).not.toContain(PIN)
    expect(everything).not.toContain(recoveryCode)
    await registerRequest(office)
    expect(rowsOf(test, 'SELECT user_id, user_name FROM journal ORDER BY id DESC LIMIT 1')).toEqual([
      { user_id: 1, user_name: 'Ratna Contoh' },
    ])
  })

  it('refuses a PIN that is easily guessed, and a second time', async () => {
    const { test } = office
    expect(problemsOf(await test.attempt('access.turnOn', { name: 'Ratna', secret: '123456' }))).toEqual([
      'secret secret.easilyGuessed',
    ])
    await giveThreeAccounts(test)
    expect(codeOf(await test.attempt('access.turnOn', { name: 'Penyusup', secret: PIN }))).toBe('access.alreadyOn')
  })
})

describe('signing in', () => {
  it('opens the register for that user, and locking closes it; the journal has both', async () => {
    const { test } = office
    const { clerk } = await giveThreeAccounts(test)
    expect(codeOf(await test.attempt('office.listAgencies', {}))).toBe('access.signInNeeded')
    await enter(test, clerk)
    expect((await state()).user).toEqual({ id: clerk, name: 'Budi Contoh', role: 'clerk' })
    await test.call('office.listAgencies', {})
    await test.call('access.lock', {})
    expect((await state()).user).toBeNull()
    expect(codeOf(await test.attempt('office.listAgencies', {}))).toBe('access.signInNeeded')
    expect(journal().map(({ action }) => action)).toEqual(['signIn', 'lock'])
  })

  it('tells the window each time, so that it covers or uncovers itself', async () => {
    const { clerk } = await giveThreeAccounts(office.test)
    const events: unknown[] = []
    office.test.backend.subscribe((event) => events.push(event))
    await enter(office.test, clerk)
    await office.test.call('access.lock', {})
    expect(events).toEqual([
      { type: 'changed', topics: ['access'] },
      { type: 'changed', topics: ['access'] },
    ])
  })

  it('waits after five wrong attempts in a row, longer each time, and a right PIN is not looked at meanwhile', async () => {
    const { clerk } = await giveThreeAccounts(office.test)
    const waits = []
    for (let attempt = 0; attempt < 5; attempt++) waits.push((await wrong(clerk)).waitSeconds)
    expect(waits).toEqual([0, 0, 0, 0, 30])
    expect(await office.test.call('access.signIn', { id: clerk, secret: PIN })).toEqual({ outcome: 'blocked', waitSeconds: 30 })
    office.test.setNow('2026-11-24T03:00:31.000Z')
    expect(await wrong(clerk)).toEqual({ outcome: 'wrong', waitSeconds: 60 })
    office.test.setNow('2026-11-24T03:02:00.000Z')
    await enter(office.test, clerk)
    expect(rowsOf(office.test, 'SELECT failed_attempts, blocked_until FROM user_account WHERE id = ?', clerk)).toEqual([
      { failed_attempts: 0, blocked_until: null },
    ])
    expect(journal().filter(({ action }) => action === 'refuseSecret')).toHaveLength(7)
  })

  it('makes nobody else wait, and the wait outlives the program', async () => {
    const { clerk, head } = await giveThreeAccounts(office.test)
    for (let attempt = 0; attempt < 5; attempt++) await wrong(clerk)
    await enter(office.test, head)
    const again = await openTestBackend({ databasePath: office.test.databasePath })
    expect(await again.call('access.signIn', { id: clerk, secret: PIN })).toEqual({ outcome: 'blocked', waitSeconds: 30 })
    await again.close()
  })

  it('with a clock moved back years waits once more for as long, and no longer', async () => {
    const { clerk } = await giveThreeAccounts(office.test)
    for (let attempt = 0; attempt < 5; attempt++) await wrong(clerk)
    office.test.setNow('2019-01-01T00:00:00.000Z')
    expect((await state()).accounts.find(({ id }) => id === clerk)?.waitSeconds).toBe(30)
    expect((await office.test.call('access.signIn', { id: clerk, secret: PIN })).outcome).toBe('blocked')
    office.test.setNow('2019-01-01T00:00:31.000Z')
    await enter(office.test, clerk)
  })

  it('that cannot be journaled lets nobody in', async () => {
    const { clerk } = await giveThreeAccounts(office.test)
    bySql("CREATE TRIGGER no_journal BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END")
    expect(codeOf(await office.test.attempt('access.signIn', { id: clerk, secret: PIN }))).not.toBe('ok')
    expect((await state()).user).toBeNull()
    bySql('DROP TRIGGER no_journal')
    ;(office.test.faults as unknown[]).length = 0
  })

  it('is not for an account out of use', async () => {
    const { clerk } = await giveThreeAccounts(office.test)
    bySql(`UPDATE user_account SET active = 0 WHERE id = ${clerk}`)
    expect(codeOf(await office.test.attempt('access.signIn', { id: clerk, secret: PIN }))).toBe('notFound')
    expect((await state()).accounts.map(({ name }) => name)).toEqual(['Ratna Contoh', 'Wati Contoh'])
  })
})

describe('a forgotten PIN', () => {
  it('of a head is set anew with the printed code, which is used up; that of others is not', async () => {
    const { test } = office
    const { head, clerk } = await giveThreeAccounts(test)
    const code = await giveRecoveryCode(test.databasePath)
    const typed = code.toLowerCase().replaceAll('-', ' ')
    expect(codeOf(await test.attempt('access.recover', { id: clerk, code: typed, secret: '804213' }))).toBe('access.notAllowed')
    expect(await test.call('access.recover', { id: head, code: 'AAAAA-AAAAA', secret: '804213' })).toMatchObject({
      outcome: 'wrong',
    })
    for (let attempt = 0; attempt < 5; attempt++) await wrong(head)
    const recovered = await test.call('access.recover', { id: head, code: typed, secret: '804213' })
    expect(recovered).toMatchObject({ outcome: 'accepted', waitSeconds: 0 })
    expect(recovered.recoveryCode).not.toBe(code)
    expect((await state()).user?.id).toBe(head)
    expect(await test.call('access.recover', { id: head, code: typed, secret: PIN })).toMatchObject({ outcome: 'wrong' })
    await test.call('access.lock', {})
    expect((await test.call('access.signIn', { id: head, secret: '804213' })).outcome).toBe('accepted')
  })

  it('without any printed code nothing matches', async () => {
    const { head } = await giveThreeAccounts(office.test)
    expect(await office.test.call('access.recover', { id: head, code: '', secret: '804213' })).toMatchObject({ outcome: 'wrong' })
  })

  it('of a clerk is set by the head', async () => {
    const { test } = office
    const { clerk, head } = await giveThreeAccounts(test)
    for (let attempt = 0; attempt < 5; attempt++) await wrong(clerk)
    await enter(test, head)
    await test.call('access.resetSecret', { id: clerk, version: 1, secret: '804213' })
    expect((await test.call('access.signIn', { id: clerk, secret: '804213' })).outcome).toBe('accepted')
  })

  it('may be changed by everybody who knows the present one', async () => {
    const { test } = office
    const { viewer } = await giveThreeAccounts(test)
    await enter(test, viewer)
    expect(await test.call('access.changeOwnSecret', { present: '000000', secret: '715204' })).toMatchObject({ outcome: 'wrong' })
    expect(await test.call('access.changeOwnSecret', { present: PIN, secret: '715204' })).toMatchObject({ outcome: 'accepted' })
    expect(await test.call('access.signIn', { id: viewer, secret: PIN })).toMatchObject({ outcome: 'wrong' })
  })
})

describe('the list of accounts', () => {
  it('is kept by the head: add, rename, change the role, close out and open again; undo takes none of it back', async () => {
    const { test } = office
    const { head } = await giveThreeAccounts(test)
    await enter(test, head)
    const added = await test.call('access.addAccount', { name: 'Sari Contoh', role: 'viewer', secret: '804213' })
    const renamed = await test.call('access.updateAccount', { ...added, name: 'Sari Rekaan', role: 'clerk' })
    const closed = await test.call('access.setActive', { ...renamed, active: false })
    await test.call('access.setActive', { ...closed, active: true })
    expect((await test.call('access.accounts', {})).find(({ id }) => id === added.id)).toEqual({
      id: added.id,
      version: 4,
      name: 'Sari Rekaan',
      role: 'clerk',
      active: true,
      createdAt: '2026-11-24T03:00:00.000Z',
    })
    expect(journal().map(({ action, user_name }) => `${action} ${user_name}`)).toEqual([
      'signIn Ratna Contoh',
      'create Ratna Contoh',
      'update Ratna Contoh',
      'deactivate Ratna Contoh',
      'activate Ratna Contoh',
    ])
    expect(rowsOf(test, "SELECT operation FROM step WHERE operation LIKE 'access.%'")).toEqual([])
  })

  it('refuses a name that is taken, an old version, and an account that is not there', async () => {
    const { test } = office
    const { head, clerk } = await giveThreeAccounts(test)
    await enter(test, head)
    const codes = [
      await test.attempt('access.addAccount', { name: 'BUDI contoh', role: 'clerk', secret: '804213' }),
      await test.attempt('access.updateAccount', { id: clerk, version: 1, name: 'wati contoh', role: 'clerk' }),
      await test.attempt('access.updateAccount', { id: clerk, version: 7, name: 'Budi', role: 'clerk' }),
      await test.attempt('access.setActive', { id: 99, version: 1, active: false }),
    ]
    expect(codes.map(codeOf)).toEqual(['access.nameTaken', 'access.nameTaken', 'conflict', 'notFound'])
  })

  it('never loses its last head', async () => {
    const { test } = office
    const { head, clerk } = await giveThreeAccounts(test)
    await enter(test, head)
    const demote = { id: head, version: 1, name: 'Ratna Contoh', role: 'clerk' as const }
    expect(codeOf(await test.attempt('access.updateAccount', demote))).toBe('access.lastHead')
    expect(codeOf(await test.attempt('access.setActive', { id: head, version: 1, active: false }))).toBe('access.lastHead')
    await test.call('access.updateAccount', { id: clerk, version: 1, name: 'Budi Contoh', role: 'head' })
    await test.call('access.updateAccount', demote)
    expect((await state()).user?.role).toBe('clerk')
    expect(codeOf(await test.attempt('access.accounts', {}))).toBe('access.notAllowed')
  })

  it('closes out whoever closes himself out', async () => {
    const { test } = office
    const { head, clerk } = await giveThreeAccounts(test)
    await enter(test, head)
    await test.call('access.updateAccount', { id: clerk, version: 1, name: 'Budi Contoh', role: 'head' })
    await test.call('access.setActive', { id: head, version: 1, active: false })
    expect((await state()).user).toBeNull()
  })
})

describe('turning accounts off', () => {
  it('needs the own PIN, forgets the code, keeps the names, and can be turned on again under the same name', async () => {
    const { test } = office
    const { head } = await giveThreeAccounts(test)
    await enter(test, head)
    await test.call('access.saveSettings', { lockAfterMinutes: 30 })
    expect(await test.call('access.turnOff', { present: '000000' })).toMatchObject({ outcome: 'wrong' })
    expect((await state()).enabled).toBe(true)
    expect(await test.call('access.turnOff', { present: PIN })).toMatchObject({ outcome: 'accepted' })
    expect(await state()).toMatchObject({ enabled: false, user: null, lockAfterMinutes: 30 })
    await registerRequest(office)
    await test.call('access.turnOn', { name: 'Ratna Contoh', secret: '804213' })
    expect((await state()).user).toEqual({ id: head, name: 'Ratna Contoh', role: 'head' })
    expect(rowsOf(test, 'SELECT name FROM user_account ORDER BY id')).toHaveLength(3)
  })
})
