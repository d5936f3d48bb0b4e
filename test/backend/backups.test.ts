// Backups through the session the window talks to: made, checked, brought back; and nothing silent when one fails.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stageRegister } from '../../src-main/storage/backup.ts'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { backUp, type Desk, openDesk, removeFolder, setUp } from '../support/register-session.ts'

const SETTINGS = { atStart: true, daily: true, keepDaily: 7, keepWeekly: 4, keepMonthly: 12 }
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

const EVERYTHING = { search: '', year: null, lane: null, outcome: null, channel: null, offset: 0, limit: 10 }
const register = () => desk.call('requests.register', { agencyId, form: REQUEST_FORM })
const requestCount = async () => (await desk.call('requests.list', { agencyId, ...EVERYTHING })).total
const backupFiles = () => readdirSync(join(desk.folder, 'cadangan'))

describe('a backup by hand', () => {
  it('is verified, listed with what it holds, and told as the last result', async () => {
    await register()
    const row = await backUp(desk)
    expect(row).toMatchObject({
      reason: 'manual',
      state: 'verified',
      encrypted: false,
      fromElsewhere: false,
      counts: { requests: 1, objections: 0 },
    })
    const state = await desk.call('backups.state', {})
    expect(state).toMatchObject({ mode: 'normal', fault: null, overdue: false, folderReachable: true })
    expect(state.last).toMatchObject({ reason: 'manual', outcome: 'verified', fileName: row.fileName, size: row.size })
    expect(readdirSync(desk.folder)).not.toContain('sementara')
  })

  it('that is looked at again is whole, and damaged once a byte was changed', async () => {
    const { id, fileName } = await backUp(desk)
    expect(await desk.call('backups.verify', { id })).toEqual({ state: 'verified' })
    const path = join(desk.folder, 'cadangan', fileName)
    const bytes = readFileSync(path)
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff
    writeFileSync(path, bytes)
    expect(await desk.call('backups.list', {})).toMatchObject([{ state: 'unchecked' }])
    expect(await desk.call('backups.verify', { id })).toEqual({ state: 'damaged', code: 'backups.damaged' })
    expect(await desk.call('backups.list', {})).toMatchObject([{ state: 'damaged' }])
    expect(await desk.outcome('backups.restore', { id })).toBe('backups.damaged')
  })
})

describe('a restore', () => {
  it('shows first what would be set aside, then brings the register back and keeps the present one', async () => {
    await register()
    const { id } = await backUp(desk)
    await register()
    expect(await desk.call('backups.preview', { id })).toMatchObject({
      counts: { requests: 1 },
      presentCounts: { requests: 2 },
      journalRowsAfter: 1,
      sameRegister: true,
      needsMigration: false,
    })
    const { keptAside } = await desk.call('backups.restore', { id })
    expect(keptAside).toMatch(/^register-\d{8}T\d{6}Z-sebelum-pemulihan\.ppid$/)
    expect(await requestCount()).toBe(1)
    expect(backupFiles().some((name) => name.includes('sebelum-pemulihan'))).toBe(true)
    // The set-aside file is a register of its own.
    const token = desk.session.files.keep(join(desk.folder, keptAside ?? ''))
    expect(await desk.call('backups.openFile', { token })).toMatchObject({
      counts: { requests: 2 },
      reason: null,
      fromElsewhere: true,
    })
  })

  it('goes on numbering and journals that it happened', async () => {
    await register()
    const { id } = await backUp(desk)
    await desk.call('backups.restore', { id })
    await register()
    expect(await requestCount()).toBe(2)
    expect(await desk.call('backups.preview', { id })).toMatchObject({ journalRowsAfter: 2, sameRegister: true })
  })

  it('of another register is told as such', async () => {
    const other = await openDesk()
    other.setNow('2026-11-20T03:00:00.000Z')
    await setUp(other)
    const { fileName } = await backUp(other)
    const token = desk.session.files.keep(join(other.folder, 'cadangan', fileName))
    await register()
    const { id } = await desk.call('backups.openFile', { token })
    expect(await desk.call('backups.preview', { id })).toMatchObject({ sameRegister: false, journalRowsAfter: null })
    await other.close()
    removeFolder(other.folder)
  })

  it('of a register that then cannot be opened leaves the present one where it was', async () => {
    await register()
    // It claims an older shape than it has: bringing it to the newest one fails.
    const path = join(desk.folder, 'gagal.ppid')
    const { fileName } = await backUp(desk)
    await stageRegister(join(desk.folder, 'cadangan', fileName), path, undefined)
    const db = openDatabase(path)
    db.pragma(`user_version = ${Number(db.pragma('user_version', { simple: true })) - 1}`)
    db.close()
    const { id } = await desk.call('backups.openFile', { token: desk.session.files.keep(path) })
    expect(await desk.outcome('backups.restore', { id })).toMatch(/^backups\.restoreFailed: /)
    expect(await requestCount()).toBe(1)
    expect(readdirSync(desk.folder).filter((name) => name.includes('sebelum-pemulihan'))).toEqual([])
    await register()
  })

  it('of a file that is no register changes nothing', async () => {
    await register()
    const path = join(desk.folder, 'surat.ppid')
    writeFileSync(path, 'bukan register\n'.repeat(400))
    expect(await desk.outcome('backups.openFile', { token: desk.session.files.keep(path) })).toBe('storage.notOurs')
    expect(await requestCount()).toBe(1)
  })
})

describe('an encrypted backup', () => {
  beforeEach(async () => {
    expect((await desk.call('backups.setPassphrase', { passphrase: PASSPHRASE })).settings.encrypted).toBe(true)
    await register()
  })

  it('is made without asking, shows its counts to all, and opens with the passphrase alone', async () => {
    const { id, fileName, encrypted, counts } = await backUp(desk)
    expect([encrypted, counts?.requests]).toEqual([true, 1])
    const bytes = readFileSync(join(desk.folder, 'cadangan', fileName))
    expect(bytes.includes('SQLite format 3')).toBe(false)
    expect(await desk.outcome('backups.restore', { id })).toBe('backups.passphraseNeeded')
    await register()
    expect(await desk.outcome('backups.restore', { id, passphrase: PASSPHRASE })).toBe('ok')
    expect(await requestCount()).toBe(1)
    expect(await desk.outcome('backups.removePassphrase', {})).toBe('backups.passphraseNeeded')
    expect(await desk.outcome('backups.removePassphrase', { present: 'bukan frasa sandi itu' })).toBe('backups.wrongPassphrase')
    // Nobody knows it any more: a new one may be set, never none.
    expect(await desk.outcome('backups.setPassphrase', { passphrase: 'frasa yang lain lagi', forgotten: true })).toBe('ok')
    expect(await desk.outcome('backups.setPassphrase', { passphrase: PASSPHRASE, present: 'frasa yang lain lagi' })).toBe('ok')
    expect((await desk.call('backups.removePassphrase', { present: PASSPHRASE })).settings.encrypted).toBe(false)
    expect((await backUp(desk)).encrypted).toBe(false)
  })
})

describe('the place of backups', () => {
  it('is the chosen folder; while that is away the default one takes them, and the result says so', async () => {
    const stick = join(desk.folder, 'stik')
    mkdirSync(stick)
    const state = await desk.call('backups.setFolder', { token: desk.session.files.keep(stick) })
    expect(state.settings).toMatchObject({ folderName: 'stik', isDefaultFolder: false })
    await backUp(desk)
    expect(readdirSync(stick)).toHaveLength(1)
    removeFolder(stick)
    const { fileName } = await backUp(desk)
    expect(backupFiles()).toEqual([fileName])
    const after = await desk.call('backups.state', {})
    expect(after).toMatchObject({ folderReachable: false, last: { outcome: 'verified', code: 'backups.folderMissing' } })
    expect((await desk.call('backups.setFolder', { token: null })).settings.isDefaultFolder).toBe(true)
  })

  it('that cannot be written at all is told, and a mass change is refused before it begins', async () => {
    writeFileSync(join(desk.folder, 'cadangan'), 'bukan folder')
    const { jobId } = await desk.call('backups.make', {})
    expect((await desk.jobEnded(jobId)).state).toBe('failed')
    expect((await desk.call('backups.state', {})).last).toMatchObject({ outcome: 'failed' })
    expect(await desk.outcome('imports.commit', { agencyId, jobId: 'x', skipRejected: false })).toMatch(/^backups\.failed: /)
  })

  it('is left as it was by a copy for another computer, which may carry a passphrase of its own', async () => {
    const path = join(desk.folder, 'pindahan.ppid-cadangan')
    const { jobId } = await desk.call('backups.saveCopy', { token: desk.session.files.keep(path), passphrase: PASSPHRASE })
    expect((await desk.jobEnded(jobId)).state).toBe('done')
    expect(await desk.call('backups.list', {})).toEqual([])
    const row = await desk.call('backups.openFile', { token: desk.session.files.keep(path) })
    expect(row).toMatchObject({ encrypted: true, fromElsewhere: true, reason: 'copy' })
    expect((await desk.call('backups.state', {})).lastGoodAt).toBeNull()
    expect(await desk.call('backups.verify', { id: row.id, passphrase: PASSPHRASE })).toEqual({ state: 'verified' })
  })
})

describe('backups of the program itself', () => {
  it('are made at the start and a day later, and not before an office has been set up', async () => {
    await desk.session.backups.atStart()
    expect(backupFiles()).toHaveLength(1)
    await desk.session.backups.everyMinute()
    expect(backupFiles()).toHaveLength(1)
    desk.setNow('2026-11-25T03:10:00.000Z')
    await desk.session.backups.everyMinute()
    expect(backupFiles().map((name) => name.replace(/^.*Z-/, ''))).toEqual(['saat-dibuka.ppid-cadangan', 'harian.ppid-cadangan'])
    const empty = await openDesk()
    await empty.session.backups.atStart()
    expect(await empty.call('backups.list', {})).toEqual([])
    await empty.close()
    removeFolder(empty.folder)
  })

  it('are not made at the start when the last one of this day already holds all there is', async () => {
    await desk.session.backups.atStart()
    await desk.session.backups.atStart()
    expect(backupFiles()).toHaveLength(1)
    await register()
    await desk.session.backups.atStart()
    expect(backupFiles()).toHaveLength(2)
    removeFolder(join(desk.folder, 'cadangan'))
    await desk.session.backups.atStart()
    expect(backupFiles()).toHaveLength(1)
    desk.setNow('2026-11-25T04:00:00.000Z')
    await desk.session.backups.atStart()
    expect(backupFiles()).toHaveLength(2)
  })

  it('are not made when the office does not want them', async () => {
    const state = await desk.call('backups.saveSettings', { ...SETTINGS, atStart: false, daily: false })
    expect(state.settings).toMatchObject({ atStart: false, daily: false, keepDaily: 7 })
    await desk.session.backups.atStart()
    await desk.session.backups.everyMinute()
    expect(await desk.call('backups.list', {})).toEqual([])
  })

  it('are thinned out after two days: of many in a day the newest stays, and those by hand', async () => {
    await desk.call('backups.saveSettings', { ...SETTINGS, keepDaily: 1, keepWeekly: 1, keepMonthly: 1 })
    const byHand = await backUp(desk)
    for (let count = 0; count < 2; count++) {
      await register()
      await desk.session.backups.atStart()
    }
    expect(backupFiles()).toHaveLength(3)
    for (const moment of ['2026-11-25T04:00', '2026-11-26T05:00']) {
      desk.setNow(`${moment}:00.000Z`)
      await desk.session.backups.atStart()
    }
    expect(backupFiles()).toEqual([byHand.fileName, expect.stringContaining('20261125'), expect.stringContaining('20261126')])
  })

  it('remember what they were told when the program starts again, and forget unreadable notes', async () => {
    await backUp(desk)
    await desk.call('backups.saveSettings', { ...SETTINGS, keepDaily: 9 })
    await desk.close()
    desk = await openDesk(desk.folder)
    expect((await desk.call('backups.state', {})).settings.keepDaily).toBe(9)
    expect(await desk.call('backups.list', {})).toMatchObject([{ state: 'verified' }])
    await desk.close()
    writeFileSync(join(desk.folder, 'cadangan.json'), '{')
    desk = await openDesk(desk.folder)
    expect((await desk.call('backups.state', {})).settings.keepDaily).toBe(14)
    expect(await desk.call('backups.list', {})).toMatchObject([{ state: 'unchecked' }])
  })
})

describe('before a great change', () => {
  it('a backup is made and named so: an import, although the import itself is refused', async () => {
    expect(await desk.outcome('imports.commit', { agencyId, jobId: 'tidak ada', skipRejected: false })).toBe('notFound')
    expect(backupFiles()).toEqual([expect.stringMatching(/-sebelum-impor\.ppid-cadangan$/)])
  })

  it('a backup is made from a hundred rows at once, and not for fewer', async () => {
    const entries = (count: number) => Array.from({ length: count }, (_, index) => ({ id: index + 1, version: 1 }))
    await desk.outcome('publicInformation.confirm', { agencyId, entries: entries(99) })
    expect(await desk.call('backups.list', {})).toEqual([])
    await desk.outcome('publicInformation.confirm', { agencyId, entries: entries(100) })
    expect(await desk.call('backups.list', {})).toMatchObject([{ reason: 'massEdit', state: 'verified' }])
  })
})

describe('a file copied from the old computer', () => {
  it('is brought in with the log that lay beside it', async () => {
    await register()
    const old = join(desk.folder, 'stik-lama')
    mkdirSync(old)
    // Copied while it was open: the newest rows are still in the log.
    for (const suffix of ['', '-wal']) copyFileSync(`${desk.databasePath}${suffix}`, join(old, `register.ppid${suffix}`))
    const row = await desk.call('backups.openFile', { token: desk.session.files.keep(join(old, 'register.ppid')) })
    expect(row).toMatchObject({ counts: { requests: 1 }, encrypted: false, state: 'verified' })
    expect(await desk.outcome('backups.restore', { id: row.id })).toBe('ok')
    expect(await requestCount()).toBe(1)
  })
})
