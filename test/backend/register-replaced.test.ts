// A register is replaced as a whole or not at all: nothing works on it meanwhile, whoever asked is still there, the journal of
// the new one tells of it, and a program killed in the middle finds one of the two at its next start.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stageRegister } from '../../src-main/storage/backup.ts'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { swapping } from '../../src-main/storage/register-swap.ts'
import { giveAccount, PIN } from '../support/accounts.ts'
import { PROFILE } from '../support/office.ts'
import { backUp, type Desk, openDesk, removeFolder, setUp } from '../support/register-session.ts'

let desk: Desk
let backup: { readonly id: string; readonly fileName: string }
beforeEach(async () => {
  desk = await openDesk()
  await setUp(desk)
  backup = await backUp(desk)
  await desk.call('office.createAgency', { profile: { ...PROFILE, shortCode: 'KEDUA', name: 'Dinas Kedua' }, officials: [] })
})
afterEach(async () => {
  await desk.close()
  removeFolder(desk.folder)
})

const officeCount = async () => (await desk.call('office.listAgencies', {})).length
const restore = () => desk.outcome('backups.restore', { id: backup.id })
const aside = () => readdirSync(desk.folder).filter((name) => name.includes('sebelum-pemulihan'))
const backupPath = () => join(desk.folder, 'cadangan', backup.fileName)
const lastActs = (path: string) => {
  const db = openDatabase(path, { readOnly: true })
  try {
    return db.prepare('SELECT operation FROM journal ORDER BY id DESC LIMIT 1').pluck().get()
  } finally {
    db.close()
  }
}
/** Resolves when the reading of the backup has begun. */
const begun = () =>
  new Promise<void>((resolve) => {
    const stop = desk.session.subscribe((event) => {
      if (event.type !== 'job' || event.job.kind !== 'backups.read') return
      stop()
      resolve()
    })
  })

describe('the journal row of a restore', () => {
  it('stands in the new register from its first moment, and not in the old one', async () => {
    expect(await restore()).toBe('ok')
    expect(lastActs(desk.databasePath)).toBe('backups.restore')
    expect(lastActs(join(desk.folder, aside()[0] ?? ''))).toBe('office.createAgency')
  })

  it('that cannot be written stops the restore, and the register was never closed', async () => {
    const path = join(desk.folder, 'lain.ppid')
    await stageRegister(backupPath(), path, undefined)
    const db = openDatabase(path)
    db.exec("CREATE TRIGGER penuh BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'penuh'); END")
    db.close()
    const { id } = await desk.call('backups.openFile', { token: desk.session.files.keep(path) })
    expect(await desk.outcome('backups.restore', { id })).toMatch(/^backups\.restoreFailed/)
    expect([await officeCount(), aside(), existsSync(`${desk.databasePath}-wal`)]).toEqual([2, [], true])
  })

  it('is the first of an empty register that the office began with', async () => {
    await desk.close()
    rmSync(desk.databasePath)
    desk = await openDesk(desk.folder)
    await desk.call('backups.startEmpty', {})
    expect([await officeCount(), lastActs(desk.databasePath)]).toEqual([0, 'backups.startEmpty'])
  })
})

describe('while a register is replaced', () => {
  it('everything else is told that it is busy, and nothing falls between the two', async () => {
    const reading = begun()
    const restoring = restore()
    await reading
    // One of these is being read when the register is to be replaced, and is waited for.
    const checks: Promise<string>[] = []
    const answers = new Set<string>()
    const isDone = () => Promise.race([restoring.then(() => true), new Promise((wake) => setTimeout(wake)).then(() => false)])
    do {
      checks.push(desk.outcome('backups.verify', { id: backup.id }))
      answers.add(await desk.outcome('office.listAgencies', {}))
      answers.add(await desk.outcome('backups.make', {}))
      answers.add(await desk.outcome('backups.state', {}))
    } while (!(await isDone()))
    expect(await restoring).toBe('ok')
    for (const answer of await Promise.all(checks)) answers.add(answer)
    expect(answers).toContain('storage.busy')
    expect([...answers].filter((answer) => !['ok', 'job.busy', 'storage.busy'].includes(answer))).toEqual([])
    expect([await officeCount(), desk.faults]).toEqual([1, []])
  })

  it('another program that has it open stops the restore', async () => {
    const other = openDatabase(desk.databasePath, { readOnly: true })
    other.prepare('SELECT count(*) FROM agency').get()
    expect(await restore()).toBe('backups.restoreFailed: storage.busy')
    other.close()
    expect([await officeCount(), aside()]).toEqual([2, []])
    expect(await restore()).toBe('ok')
  })
})

describe('whoever asked for a restore', () => {
  const signIn = async (id: number) =>
    expect(await desk.call('access.signIn', { id, secret: PIN })).toMatchObject({ outcome: 'accepted' })

  it.each(['locked', 'left to another head'])('and %s meanwhile does not replace the register', async (how) => {
    const [head, other] = [
      await giveAccount(desk.databasePath, 'Ratna Contoh', 'head'),
      await giveAccount(desk.databasePath, 'Sari Contoh', 'head'),
    ]
    await signIn(head)
    const reading = begun()
    const restoring = restore()
    await reading
    await desk.call('access.lock', {})
    if (how !== 'locked') await signIn(other)
    expect(await restoring).toBe('access.signInNeeded')
    if (how === 'locked') await signIn(head)
    expect([await officeCount(), aside()]).toEqual([2, []])
  })

  it('and may not any more does not replace the register', async () => {
    const head = await giveAccount(desk.databasePath, 'Ratna Contoh', 'head')
    await giveAccount(desk.databasePath, 'Sari Contoh', 'head')
    await signIn(head)
    const reading = begun()
    const restoring = restore()
    await reading
    const db = openDatabase(desk.databasePath)
    db.prepare("UPDATE user_account SET role = 'clerk' WHERE id = ?").run(head)
    db.close()
    expect(await restoring).toBe('access.notAllowed')
    expect([await officeCount(), aside()]).toEqual([2, []])
  })
})

describe('a program killed in the middle of a swap', () => {
  it.each([1, 2, 3])('after move %i finds at its next start the new register, and the old one whole beside it', async (moves) => {
    await desk.close()
    const staged = join(desk.folder, 'salinan')
    await stageRegister(backupPath(), staged, undefined)
    const kept = join(desk.folder, 'register-20261124T050000Z-sebelum-pemulihan.ppid')
    const swap = swapping(desk.databasePath, staged, kept)
    for (let move = 0; move < moves; move++) swap.next()
    desk = await openDesk(desk.folder)
    expect([desk.session.fault(), await officeCount(), aside().length]).toEqual([null, 1, 1])
    expect(await desk.call('backups.openFile', { token: desk.session.files.keep(kept) })).toMatchObject({
      agencyNames: expect.arrayContaining(['Dinas Kedua']) as string[],
    })
  })
})

describe('a start', () => {
  it('that cannot end the swap opens nothing, until it can', async () => {
    await desk.close()
    const inTheWay = `${desk.databasePath}.pengganti.register-x-sebelum-pemulihan.ppid`
    // The register to come is no file, and where the old one should go stands something that cannot be written over.
    mkdirSync(inTheWay)
    mkdirSync(join(desk.folder, 'register-x-sebelum-pemulihan.ppid-wal'))
    writeFileSync(`${desk.databasePath}-wal`, '')
    desk = await openDesk(desk.folder)
    expect([desk.session.fault(), await desk.outcome('office.listAgencies', {})]).toEqual(['storage.readOnly', 'recovery.needed'])
    rmdirSync(inTheWay)
    rmSync(`${desk.databasePath}-wal`)
    expect((await desk.call('backups.reopen', {})).mode).toBe('normal')
    expect(await officeCount()).toBe(2)
  })

  it('looks through a large register in a worker, and damage leads to recovery all the same', async () => {
    await desk.close()
    const db = openDatabase(desk.databasePath)
    db.exec('CREATE TABLE beban (isi BLOB); INSERT INTO beban VALUES (zeroblob(18000000))')
    db.close()
    desk = await openDesk(desk.folder)
    expect([desk.session.fault(), await officeCount()]).toEqual([null, 2])
    await desk.close()
    const bytes = readFileSync(desk.databasePath)
    bytes.fill(0xaa, 4096 * 2, 4096 * 12)
    writeFileSync(desk.databasePath, bytes)
    desk = await openDesk(desk.folder)
    expect(desk.session.fault()).toBe('storage.corrupt')
  })

  it('leaves alone what another program is copying, and removes what belongs to none', async () => {
    await desk.close()
    const staging = join(desk.folder, 'sementara')
    mkdirSync(staging)
    const put = (name: string, ageInDays: number) => {
      writeFileSync(join(staging, name), 'setengah')
      utimesSync(join(staging, name), new Date(), new Date(Date.now() - ageInDays * 86_400_000))
    }
    const gone = 4_000_000
    put(`${process.pid}.berjalan.ppid`, 0)
    put(`${gone}.mati.ppid`, 0)
    put('baru.ppid', 0)
    put('lama.ppid', 2)
    desk = await openDesk(desk.folder)
    expect(readdirSync(staging).toSorted()).toEqual([`${process.pid}.berjalan.ppid`, 'baru.ppid'].toSorted())
  })
})

describe('what the user sets about backups', () => {
  it('and cannot be kept on the disk is refused, never lost in silence', async () => {
    const notes = join(desk.folder, 'cadangan.json')
    const before = readFileSync(notes)
    rmSync(notes)
    mkdirSync(notes)
    expect(await desk.outcome('backups.setPassphrase', { passphrase: 'frasa sandi rekaan yang panjang' })).not.toBe('ok')
    expect((await desk.call('backups.state', {})).settings.encrypted).toBe(false)
    rmdirSync(notes)
    writeFileSync(notes, before)
  })

  it('and cannot be read any more is told until it is set anew', async () => {
    await desk.close()
    writeFileSync(join(desk.folder, 'cadangan.json'), '{')
    for (const _ of [1, 2]) {
      desk = await openDesk(desk.folder)
      expect((await desk.call('backups.state', {})).settingsLost).toBe(true)
      await desk.close()
    }
    desk = await openDesk(desk.folder)
    const { atStart, daily, keepDaily, keepWeekly, keepMonthly } = (await desk.call('backups.state', {})).settings
    await desk.call('backups.saveSettings', { atStart, daily, keepDaily, keepWeekly, keepMonthly })
    expect((await desk.call('backups.state', {})).settingsLost).toBe(false)
  })
})
