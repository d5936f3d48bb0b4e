// An encrypted register outside the window: backups carry it as it lies, the command line asks for the passphrase.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSession } from '../../src-main/cli/session.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { backUp, type Desk, openDesk, removeFolder, setUp } from '../support/register-session.ts'
import { PASSPHRASE } from './encrypted-office.ts'

const NEXT = 'tujuh kuda biru'
const ENV = 'PPID_SANDI_IDENTITAS'
const REASON = 'Mencocokkan dengan kartu identitas'
let desk: Desk
let id: number

beforeEach(async () => {
  desk = await openDesk()
  const agencyId = await setUp(desk)
  id = (await desk.call('requests.register', { agencyId, form: REQUEST_FORM })).id
  const { recoveryKey } = await desk.call('identityProtection.draftRecoveryKey', {})
  const { jobId } = await desk.call('identityProtection.enable', { passphrase: PASSPHRASE, recoveryKey, remember: false })
  expect((await desk.jobEnded(jobId)).state).toBe('done')
})
afterEach(async () => {
  delete process.env[ENV]
  await desk.close()
  removeFolder(desk.folder)
})

it('a backup was made before, and one made afterwards is sealed and restored under the passphrase of its time', async () => {
  expect(await desk.call('backups.list', {})).toMatchObject([{ reason: 'encryption', state: 'verified' }])
  const row = await backUp(desk)
  const bytes = readFileSync(join(desk.folder, 'cadangan', row.fileName), 'latin1')
  expect(bytes).not.toContain(REQUEST_FORM.nationalId)
  await desk.call('identityProtection.changePassphrase', { passphrase: PASSPHRASE, newPassphrase: NEXT })
  await desk.call('identityProtection.lock', {})
  expect(await desk.outcome('requests.get', { id })).toBe('identity.locked')
  await desk.call('backups.restore', { id: row.id })
  expect(await desk.call('identityProtection.state', {})).toMatchObject({ state: 'locked' })
  expect(await desk.outcome('identityProtection.unlock', { passphrase: NEXT, remember: false })).toBe('identity.wrongPassphrase')
  await desk.call('identityProtection.unlock', { passphrase: PASSPHRASE, remember: false })
  expect(await desk.call('requests.revealIdentity', { id, reason: REASON })).toMatchObject({
    nationalId: REQUEST_FORM.nationalId,
  })
})

it('the command line is told what is missing, or opens with the passphrase of the environment', async () => {
  await desk.close()
  const locked = await openSession(desk.databasePath)
  await expect(locked.call('office.listAgencies', {})).rejects.toThrow('identity.locked')
  await locked.close()
  process.env[ENV] = 'bukan kata sandinya'
  await expect(openSession(desk.databasePath)).rejects.toThrow('identity.wrongPassphrase')
  process.env[ENV] = PASSPHRASE
  const open = await openSession(desk.databasePath)
  expect(await open.call('office.listAgencies', {})).toHaveLength(1)
  expect(await open.call('requests.revealIdentity', { id, reason: REASON })).toMatchObject({ phone: REQUEST_FORM.phone })
  await open.close()
})
