// What lies beside the register after a restore, and what is open although newer backups are locked: listed, deleted, journaled.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { REQUEST_FORM } from '../support/office.ts'
import { backUp, type Desk, openDesk, removeFolder, setUp } from '../support/register-session.ts'

const PASSPHRASE = 'frasa sandi rekaan yang panjang'

let desk: Desk
let agencyId: number
beforeEach(async () => {
  desk = await openDesk()
  agencyId = await setUp(desk)
})
afterEach(async () => {
  await desk.close()
  removeFolder(desk.folder)
})

const register = () => desk.call('requests.register', { agencyId, form: REQUEST_FORM })

function acts(): { operation: string; changes: unknown }[] {
  const file = new Database(desk.databasePath, { readonly: true })
  const rows = file.prepare("SELECT operation, changes FROM journal WHERE entity = 'register' ORDER BY id").all() as {
    operation: string
    changes: string
  }[]
  file.close()
  return rows.map(({ operation, changes }) => ({ operation, changes: JSON.parse(changes) as unknown }))
}

it('a register that a restore kept aside is listed, can be brought back, and is deleted for good', async () => {
  await register()
  const { id } = await backUp(desk)
  await register()
  const { keptAside } = await desk.call('backups.restore', { id })
  const listed = async () => (await desk.call('backups.list', {})).filter((row) => row.keptAside)
  const [row] = await listed()
  expect(row).toMatchObject({ fileName: keptAside, state: 'unchecked', counts: null, fromElsewhere: false })
  const kept = row?.id ?? ''
  expect(await desk.call('backups.preview', { id: kept })).toMatchObject({ counts: { requests: 2 } })
  expect(await desk.outcome('backups.restore', { id: kept })).toBe('ok')
  const both = await listed()
  expect(both).toHaveLength(2)
  expect(await desk.call('backups.discard', { ids: both.map((one) => one.id) })).toEqual({ deleted: 2 })
  expect(readdirSync(desk.folder).filter((name) => name.includes('sebelum-pemulihan'))).toEqual([])
  expect(acts().at(-1)).toEqual({
    operation: 'backups.discard',
    changes: { files: expect.arrayContaining([keptAside]) as unknown },
  })
})

it('backups from before the passphrase are told as open, and deleted only while a good one is left', async () => {
  await backUp(desk)
  await register()
  await backUp(desk)
  await desk.call('backups.setPassphrase', { passphrase: PASSPHRASE })
  const bare = (await desk.call('backups.list', {})).filter((row) => row.isBare)
  expect(bare).toHaveLength(2)
  const ids = bare.map((row) => row.id)
  expect(await desk.outcome('backups.discard', { ids })).toBe('backups.lastGood')
  expect(readdirSync(join(desk.folder, 'cadangan'))).toHaveLength(2)
  const { fileName } = await backUp(desk)
  expect(await desk.call('backups.discard', { ids })).toEqual({ deleted: 2 })
  expect(await desk.call('backups.list', {})).toMatchObject([{ fileName, isBare: false, encrypted: true }])
})

it('backups from before the identities were encrypted are told as open', async () => {
  await backUp(desk)
  expect(await desk.call('backups.list', {})).toMatchObject([{ isBare: false }])
  const { recoveryKey } = await desk.call('identityProtection.draftRecoveryKey', {})
  const { jobId } = await desk.call('identityProtection.enable', { passphrase: PASSPHRASE, recoveryKey, remember: false })
  expect(await desk.jobEnded(jobId)).toMatchObject({ state: 'done' })
  await backUp(desk)
  expect((await desk.call('backups.list', {})).map((row) => [row.reason, row.isBare])).toEqual([
    ['manual', false],
    ['encryption', true],
    ['manual', true],
  ])
})

it('nothing is deleted that lies elsewhere, or while the register cannot be opened', async () => {
  const path = join(desk.folder, 'salinan.ppid-cadangan')
  const copy = await desk.call('backups.saveCopy', { token: desk.session.files.keep(path) })
  expect((await desk.jobEnded(copy.jobId)).state).toBe('done')
  const { id } = await desk.call('backups.openFile', { token: desk.session.files.keep(path) })
  expect(await desk.outcome('backups.discard', { ids: [id] })).toBe('file.notFound')
  expect(existsSync(path)).toBe(true)
  await backUp(desk)
  await desk.close()
  removeFolder(desk.databasePath)
  desk = await openDesk(desk.folder)
  const [row] = await desk.call('backups.list', {})
  expect(await desk.outcome('backups.discard', { ids: [row?.id ?? ''] })).toBe('recovery.needed')
})

it('what is set about backups stands in the journal, without any secret', async () => {
  const settings = { atStart: true, daily: true, keepDaily: 7, keepWeekly: 8, keepMonthly: 12 }
  await desk.call('backups.saveSettings', settings)
  await desk.call('backups.setFolder', { token: null })
  await desk.call('backups.setPassphrase', { passphrase: PASSPHRASE })
  expect(await desk.outcome('backups.setPassphrase', { passphrase: 'frasa sandi yang baru' })).toBe('backups.passphraseNeeded')
  await desk.call('backups.removePassphrase', { present: PASSPHRASE })
  expect(acts()).toEqual([
    { operation: 'backups.saveSettings', changes: { keepDaily: [14, 7] } },
    { operation: 'backups.setFolder', changes: { folder: '' } },
    { operation: 'backups.setPassphrase', changes: {} },
    { operation: 'backups.removePassphrase', changes: {} },
  ])
})
