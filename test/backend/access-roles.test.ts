// The guard at the door: every operation is asked of it, and what a role may not do changes nothing.
import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { OPERATIONS, type OutputOf } from '../../src-main/contract/index.ts'
import type { Operation } from '../../src-main/contract/operations.ts'
import { accessOf } from '../../src-main/features/access/access.rules.ts'
import { backupOperations } from '../../src-main/features/backups/backups.contract.ts'
import { reminderClock, type ReminderWords } from '../../src-main/shell/reminder-clock.ts'
import { enter, giveThreeAccounts } from '../support/accounts.ts'
import { codeOf, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice()

/** Operations of the register itself; backups are asked through `admit`, since they also answer without one. */
const all = Object.entries(OPERATIONS as Record<string, Operation>).filter(([name]) => !Object.hasOwn(backupOperations, name))
const namesOf = (...access: readonly string[]) =>
  all.filter(([name, { kind }]) => access.includes(accessOf({ name, kind }))).map(([name]) => name)

/** What each operation answers to an empty question: the guard speaks before the input is looked at. */
async function answers(names: readonly string[]): Promise<string[]> {
  const codes = []
  for (const name of names) codes.push(codeOf(await office.test.backend.invoke(name, {})))
  return codes
}

/** Everything in the file but what signing in leaves behind. */
function contents(): string {
  const db = new Database(office.test.databasePath, { readonly: true })
  const tables = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    .pluck()
    .all() as string[]
  const hash = createHash('sha256')
  for (const table of tables.toSorted())
    hash.update(table).update(JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).raw().all()))
  db.close()
  return hash.digest('hex')
}

describe('while nobody is signed in', () => {
  it('nothing of the register answers but what leads in', async () => {
    await giveThreeAccounts(office.test)
    const closed = namesOf('everyRole', 'staff', 'head')
    expect(closed.length).toBeGreaterThan(120)
    expect(new Set(await answers(closed))).toEqual(new Set(['access.signInNeeded']))
    const { admit } = office.test.backend
    await expect(admit('backups.list', backupOperations['backups.list'], {})).rejects.toThrow('access.signInNeeded')
    await admit('backups.state', backupOperations['backups.state'], {})
  })

  it('the reminder still counts, and says no name', async () => {
    await registerRequest(office)
    await giveThreeAccounts(office.test)
    const shown: ReminderWords[] = []
    office.test.setNow('2026-12-30T03:00:00.000Z')
    await reminderClock(
      office.test.backend,
      () => '2026-12-30T03:00:00.000Z',
      (words) => shown.push(words),
    ).tick()
    expect(shown).toHaveLength(1)
    expect(JSON.stringify(shown)).not.toContain('Percobaan')
  })
})

describe('a viewer', () => {
  it('reads, but no command and nothing that leaves the register is run: the file stays as it was', async () => {
    await registerRequest(office)
    const { viewer } = await giveThreeAccounts(office.test)
    await enter(office.test, viewer)
    const before = contents()
    const refused = namesOf('staff', 'head')
    expect(refused).toEqual(
      expect.arrayContaining(['requests.revealIdentity', 'objections.revealContacts', 'attachments.copyOut']),
    )
    expect(new Set(await answers(refused))).toEqual(new Set(['access.notAllowed']))
    await office.test.call('requests.get', { id: 1 })
    await office.test.call('dashboard.today', { agencyId: office.agencyId })
    expect(contents()).toBe(before)
    const open = all.filter(([name, { kind }]) => kind === 'command' && !refused.includes(name)).map(([name]) => name)
    expect(open.toSorted()).toEqual([
      'access.changeOwnSecret',
      'access.recover',
      'access.signIn',
      'access.turnOn',
      'identityProtection.unlockWithRecoveryKey',
    ])
  })
})

describe('a clerk', () => {
  it('does the daily work; what is for the head is refused', async () => {
    const { clerk } = await giveThreeAccounts(office.test)
    await enter(office.test, clerk)
    await registerRequest(office)
    await office.test.call('requests.revealIdentity', { id: 1, reason: 'Mengirim surat' })
    expect(new Set(await answers(namesOf('head')))).toEqual(new Set(['access.notAllowed']))
    const { admit } = office.test.backend
    await expect(admit('backups.restore', backupOperations['backups.restore'], {})).rejects.toThrow('access.notAllowed')
    await admit('backups.make', backupOperations['backups.make'], {})
  })
})

describe('a job', () => {
  const verify = async () => (await office.test.call('evidence.verify', { agencyId: office.agencyId })).jobId

  it('is shown to whoever started it, and to nobody else', async () => {
    const { test } = office
    const { head, clerk } = await giveThreeAccounts(test)
    await enter(test, clerk)
    const jobId = await verify()
    expect((await test.jobEnded(jobId)).state).toBe('done')
    await test.call('evidence.verified', { jobId })
    await enter(test, head)
    expect(codeOf(await test.attempt('jobs.state', { jobId }))).toBe('notFound')
    expect(codeOf(await test.attempt('evidence.verified', { jobId }))).toBe('notFound')
    await test.call('jobs.cancel', { jobId })
    await enter(test, clerk)
    expect((await test.call('jobs.state', { jobId })).state).toBe('done')
  })

  it('started before there were accounts belongs to everybody', async () => {
    const { test } = office
    const jobId = await verify()
    await test.jobEnded(jobId)
    const { viewer } = await giveThreeAccounts(test)
    await enter(test, viewer)
    const state: OutputOf<'jobs.state'> = await test.call('jobs.state', { jobId })
    expect(state.state).toBe('done')
  })
})
