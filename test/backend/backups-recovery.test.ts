// A register that cannot be opened leads to recovery: nothing is written, nothing is silently empty, backups still answer.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { verifyFile } from '../../src-main/storage/verify.ts'
import { PROFILE } from '../support/office.ts'
import { backUp, type Desk, openDesk, removeFolder, setUp } from '../support/register-session.ts'

let desk: Desk
let backupId: string
beforeEach(async () => {
  desk = await openDesk()
  await setUp(desk)
  backupId = (await backUp(desk)).id
  await desk.close()
})
afterEach(async () => {
  await desk.close()
  removeFolder(desk.folder)
})

const reopen = async () => {
  desk = await openDesk(desk.folder)
  return desk.session.fault()
}
const officeNames = async () => (await desk.call('office.listAgencies', {})).map(({ name }) => name)
const aside = () => readdirSync(desk.folder).filter((name) => name.includes('sebelum-pemulihan'))

const fill = (from: number, to: number, value: number) => {
  const bytes = readFileSync(desk.databasePath)
  bytes.fill(value, from, Math.min(to, bytes.length))
  writeFileSync(desk.databasePath, bytes)
}

describe('recovery', () => {
  it.each([
    ['a damaged page', 'storage.corrupt', () => fill(4096 * 2, 4096 * 12, 0xaa)],
    ['a damaged head', 'storage.notOurs', () => fill(0, 100, 0x41)],
    ['an emptied file', 'storage.corrupt', () => writeFileSync(desk.databasePath, '')],
    ['a missing file', 'storage.missing', () => rmSync(desk.databasePath)],
    ['a foreign file', 'storage.notOurs', () => writeFileSync(desk.databasePath, 'catatan\n'.repeat(900))],
    [
      'a file of a newer app',
      'storage.fromFuture',
      () => {
        const db = openDatabase(desk.databasePath)
        db.pragma('user_version = 999')
        db.close()
      },
    ],
  ])('is where %s leads, and a backup leads back', async (_, fault, damage) => {
    damage()
    const before = existsSync(desk.databasePath) ? readFileSync(desk.databasePath) : null
    expect(await reopen()).toBe(fault)
    expect(await desk.call('backups.state', {})).toMatchObject({ mode: 'recovery', fault })
    expect(await desk.outcome('office.listAgencies', {})).toBe('recovery.needed')
    expect(await desk.outcome('backups.make', {})).toBe('recovery.needed')
    expect(await desk.outcome('files.choose', { filter: 'database' })).toBe('ok')
    expect(before === null ? existsSync(desk.databasePath) : readFileSync(desk.databasePath).equals(before)).toBe(before !== null)
    expect(await desk.call('backups.preview', { id: backupId })).toMatchObject({ presentCounts: null, sameRegister: null })
    const { keptAside } = await desk.call('backups.restore', { id: backupId })
    expect(desk.session.fault()).toBeNull()
    expect(await officeNames()).toHaveLength(1)
    if (before === null) expect(keptAside).toBeNull()
    else expect(readFileSync(join(desk.folder, keptAside ?? '')).equals(before)).toBe(true)
  })

  it('is where a file leads that the system does not hand out, and a restore moves it aside', async () => {
    rmSync(desk.databasePath)
    mkdirSync(desk.databasePath)
    expect(await reopen()).toBe('storage.readOnly')
    const { keptAside } = await desk.call('backups.restore', { id: backupId })
    expect(aside()).toEqual([keptAside])
    expect(await officeNames()).toHaveLength(1)
  })

  it('stays after a failed restore, with the damaged file where it was', async () => {
    fill(4096 * 2, 4096 * 12, 0xaa)
    const before = readFileSync(desk.databasePath)
    await reopen()
    const path = join(desk.folder, 'cadangan', readdirSync(join(desk.folder, 'cadangan'))[0] ?? '')
    writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size - 200))
    expect(await desk.outcome('backups.restore', { id: backupId })).toBe('backups.damaged')
    expect(desk.session.fault()).toBe('storage.corrupt')
    expect(readFileSync(desk.databasePath).equals(before)).toBe(true)
    expect(aside()).toEqual([])
  })

  it('begins empty only when told to, and keeps the damaged file', async () => {
    fill(4096 * 2, 4096 * 12, 0xaa)
    await reopen()
    const { keptAside } = await desk.call('backups.startEmpty', {})
    expect(aside()).toEqual([keptAside])
    expect(await officeNames()).toEqual([])
    expect(await desk.outcome('backups.startEmpty', {})).toBe('recovery.notNeeded')
  })

  it('ends by itself when the file is there again', async () => {
    const elsewhere = join(desk.folder, 'pindah')
    copyFileSync(desk.databasePath, elsewhere)
    rmSync(desk.databasePath)
    expect(await reopen()).toBe('storage.missing')
    expect((await desk.call('backups.reopen', {})).mode).toBe('recovery')
    copyFileSync(elsewhere, desk.databasePath)
    expect((await desk.call('backups.reopen', {})).mode).toBe('normal')
    expect(await officeNames()).toHaveLength(1)
  })

  it('is remembered by the backups alone when the notes are lost too', async () => {
    rmSync(desk.databasePath)
    rmSync(join(desk.folder, 'cadangan.json'))
    expect(await reopen()).toBe('storage.missing')
  })

  it('is not where a new computer begins', async () => {
    const fresh = await openDesk()
    expect(fresh.session.fault()).toBeNull()
    expect(await fresh.call('office.listAgencies', {})).toEqual([])
    await fresh.close()
    removeFolder(fresh.folder)
  })
})

describe('a program killed in the middle', () => {
  it('of a backup leaves parts that a later one removes, and never a torn backup', async () => {
    const folder = join(desk.folder, 'cadangan')
    const put = (name: string, ageInHours: number) => {
      const path = join(folder, `register-20261124T030000Z-harian.ppid-cadangan.${name}.part`)
      writeFileSync(path, 'setengah')
      utimesSync(path, new Date(), new Date(Date.now() - ageInHours * 3_600_000))
    }
    put('0b1e2d3c', 25)
    // Another computer may be writing this one.
    put('1c2d3e4f', 1)
    expect(await reopen()).toBeNull()
    await backUp(desk)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([expect.stringContaining('1c2d3e4f')])
    expect(await desk.call('backups.list', {})).toHaveLength(2)
  })

  it('with rows still in the log brings them back, and a restore never lets that log into the new file', async () => {
    await reopen()
    await desk.call('office.createAgency', { profile: { ...PROFILE, shortCode: 'KEDUA', name: 'Dinas Kedua' }, officials: [] })
    const killed = join(desk.folder, 'mati')
    mkdirSync(killed)
    for (const suffix of ['', '-wal']) copyFileSync(`${desk.databasePath}${suffix}`, join(killed, `register.ppid${suffix}`))
    copyFileSync(join(desk.folder, 'cadangan.json'), join(killed, 'cadangan.json'))
    const again = await openDesk(killed)
    expect(await again.call('office.listAgencies', {})).toHaveLength(2)
    const backup = join(desk.folder, 'cadangan', readdirSync(join(desk.folder, 'cadangan'))[0] ?? '')
    const { id } = await again.call('backups.openFile', { token: again.session.files.keep(backup) })
    await again.call('backups.restore', { id })
    expect(await again.call('office.listAgencies', {})).toHaveLength(1)
    await again.close()
    expect(verifyFile(again.databasePath).sound).toBe(true)
  })
})

describe('a migration', () => {
  it('makes a verified backup first', async () => {
    const db = openDatabase(desk.databasePath)
    // The last step is taken back as far as the version goes: the backup comes before whatever the step then says.
    db.pragma(`user_version = ${Number(db.pragma('user_version', { simple: true })) - 1}`)
    db.close()
    await openDesk(desk.folder).then(
      (opened) => opened.close(),
      () => {},
    )
    expect(readdirSync(join(desk.folder, 'cadangan')).some((name) => name.includes('sebelum-migrasi'))).toBe(true)
  })
})
