// Encrypting beside other work: what was running is sealed with the rest, and no old page outlives its last reader.
import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { runInProcess } from '../../src-main/jobs/in-process-runner.ts'
import type { JobRunner } from '../../src-main/jobs/job-host.ts'
import { workerRunner } from '../../src-main/jobs/worker-runner.ts'
import { enter, giveThreeAccounts } from '../support/accounts.ts'
import { openTestBackend } from '../support/backend.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { PASSPHRASE } from './encrypted-office.ts'
import { codeOf, countOf, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()

async function reopenWith(runJob: JobRunner): Promise<void> {
  await office.test.backend.close()
  office.test = await openTestBackend({ databasePath: office.test.databasePath, runJob })
}

const enable = async () => {
  const { recoveryKey } = await office.test.call('identityProtection.draftRecoveryKey', {})
  return office.test.attempt('identityProtection.enable', { passphrase: PASSPHRASE, recoveryKey, remember: false })
}
const state = async () => (await office.test.call('identityProtection.state', {})).state
const legible = () =>
  countOf(office.test, "SELECT count(*) FROM request WHERE national_id <> '' AND national_id NOT LIKE 'ppid1t.%'")

it('waits for the commands that are running, refuses what comes then, and leaves nothing of either in legible form', async () => {
  const atStart: number[] = []
  await reopenWith((order, progress) => {
    if (order.kind === 'identityProtection.reseal') atStart.push(countOf(office.test, 'SELECT count(*) FROM request'))
    return runInProcess(order, progress)
  })
  const { head } = await giveThreeAccounts(office.test)
  await enter(office.test, head)
  // Working out a PIN takes long; the request waits behind it for its turn to write.
  const slow = ['804213', '715204', '620418', '937150', '518264'].map((secret, index) =>
    office.test.attempt('access.addAccount', { name: `Petugas Contoh ${index}`, role: 'clerk', secret }),
  )
  const queued = registerRequest(office)
  const enabling = enable()
  await expect.poll(state, { interval: 5, timeout: 20_000 }).toBe('busy')
  const late = await office.test.attempt('requests.register', { agencyId: office.agencyId, form: REQUEST_FORM })
  expect(codeOf(late)).toBe('identity.busy')
  expect(codeOf(await office.test.attempt('access.lock', {}))).toBe('ok')
  expect(codeOf(await enabling)).toBe('ok')
  expect((await Promise.all(slow)).map(codeOf)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok'])
  await queued
  await expect.poll(state, { timeout: 20_000 }).toBe('open')
  expect([atStart, legible()]).toEqual([[1], 0])
  await enter(office.test, head)
  expect(rowsOf(office.test, "SELECT user_name FROM journal WHERE operation = 'access.lock'")).toEqual([
    { user_name: 'Ratna Contoh' },
  ])
})

it('is done once when two ask at the same time', async () => {
  const codes = (await Promise.all([enable(), enable()])).map(codeOf)
  expect(codes.filter((code) => code === 'ok')).toHaveLength(1)
  expect(['identity.busy', 'identity.alreadyProtected', 'identity.jobRunning']).toContain(codes.find((code) => code !== 'ok'))
  await expect.poll(state).toBe('open')
})

it('a backup that still reads the old pages is waited for; then none of them is left in the file', async () => {
  const entry = new URL('../../src-main/jobs/worker-entry.ts', import.meta.url)
  await reopenWith(workerRunner((options) => new Worker(entry, options)))
  await registerRequest(office)
  const backup = new Database(office.test.databasePath, { readonly: true })
  backup.exec('BEGIN')
  backup.prepare('SELECT count(*) FROM request').get()
  const steps: string[] = []
  office.test.backend.subscribe((event) => event.type === 'job' && steps.push(event.job.step))
  expect(codeOf(await enable())).toBe('ok')
  await expect.poll(() => steps.includes('compacting'), { timeout: 10_000 }).toBe(true)
  // Longer than one wait of SQLite for the file.
  await new Promise((wake) => setTimeout(wake, 1500))
  expect(await state()).toBe('busy')
  backup.exec('ROLLBACK')
  backup.close()
  await expect.poll(state, { timeout: 10_000 }).toBe('open')
  expect(await office.test.call('identityProtection.state', {})).toMatchObject({ compacted: true })
  expect(readFileSync(office.test.databasePath, 'latin1')).not.toContain(REQUEST_FORM.nationalId)
})
