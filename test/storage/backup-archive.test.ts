// A backup file on a real disk: torn, changed, foreign, malicious or locked, it is refused, and nothing is left behind.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../../src-main/kernel/app-error.ts'
import { describeSource, makeBackup, stageRegister, verifySource } from '../../src-main/storage/backup.ts'
import { makeBackupKey, type BackupKey } from '../../src-main/storage/backup-key.ts'
import { migrate } from '../../src-main/storage/migrate.ts'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { verifyFile } from '../../src-main/storage/verify.ts'

const PASSPHRASE = 'frasa sandi rekaan yang panjang'
const JOURNAL = "INSERT INTO journal (at, operation, entity, action, changes) VALUES ('2026-01-05', 'o', 'e', 'a', '{}')"

let folder: string
let register: string
let key: BackupKey
let plain: string
let secret: string

const order = { reason: 'manual', now: '2026-11-24T03:00:00.000Z', appVersion: '0.1.0', partName: 'x' }
const make = (name: string, withKey: BackupKey | null) =>
  makeBackup({ ...order, databasePath: register, target: join(folder, `${name}.ppid-cadangan`), key: withKey })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-'))
  register = join(folder, 'register.ppid')
  const db = openDatabase(register)
  await migrate(db, async () => {})
  for (let row = 0; row < 300; row++) db.exec(JOURNAL)
  db.close()
  key = await makeBackupKey(PASSPHRASE, 8)
  plain = (await make('polos', null)).path
  secret = (await make('terkunci', key)).path
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Error code of a full check of the bytes as a backup; `whole` when nothing is wrong. */
async function checked(bytes: Uint8Array, passphrase?: string): Promise<string> {
  const path = join(folder, 'dicoba.ppid-cadangan')
  writeFileSync(path, bytes)
  try {
    await verifySource(path, register, passphrase)
    return 'whole'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

const REFUSED = /^backups\.(damaged|notABackup|newerFormat)$/
const repacked = (change: (files: Record<string, Uint8Array>) => Zippable) =>
  checked(zipSync(change(unzipSync(readFileSync(plain)))))
const manifestOf = (files: Record<string, Uint8Array>) =>
  JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as object
const withManifest = (change: object) =>
  repacked((files) => ({ ...files, 'manifest.json': strToU8(JSON.stringify({ ...manifestOf(files), ...change })) }))

describe('a backup file', () => {
  it('is an ordinary ZIP with the register and a manifest of counts, and brings the register back whole', async () => {
    const files = unzipSync(readFileSync(plain))
    expect(Object.keys(files)).toEqual(['register.ppid', 'manifest.json'])
    expect(manifestOf(files)).toMatchObject({ application: 'Register PPID', counts: { journal: 300 }, encrypted: false })
    const copy = join(folder, 'kembali.ppid')
    await stageRegister(plain, copy, undefined)
    expect(verifyFile(copy)).toMatchObject({ sound: true, counts: { journal: 300 } })
  })

  it('leaves no copy and no part beside the register', () => {
    expect(readdirSync(folder).filter((name) => name === 'sementara' || name.endsWith('.part'))).toEqual([])
  })

  it.each(['backup-copy', 'backup-check', 'backup-pack', 'backup-verify'])('stopped at %s leaves nothing', async (stop) => {
    const before = readdirSync(folder)
    for (const withKey of [null, key])
      await expect(
        makeBackup({ ...order, databasePath: register, target: join(folder, 'batal.ppid-cadangan'), key: withKey }, (step) => {
          if (step === stop) throw new AppError('job.cancelled')
        }),
      ).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(readdirSync(folder)).toEqual(before)
  })

  it('cut off at any place is refused', async () => {
    const bytes = readFileSync(plain)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        expect(await checked(bytes.subarray(0, length))).toMatch(REFUSED)
      }),
      { numRuns: 15 },
    )
  })

  it.each([
    ['plain', () => plain],
    ['encrypted', () => secret],
  ])('%s with one changed byte of its content is refused, without any passphrase', async (_, path) => {
    const bytes = readFileSync(path())
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 100, max: Math.floor(bytes.length / 2) }), async (at) => {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 0x55
        const outcome = await checked(changed)
        // In a run of zeroes a changed byte of the packing may still unpack to the very same content.
        if (outcome === 'whole') expect(unzipSync(changed)['register.ppid']).toEqual(unzipSync(bytes)['register.ppid'])
        else expect(outcome).toMatch(REFUSED)
      }),
      { numRuns: 15 },
    )
  })

  it('whose register is another one than its manifest tells is refused', async () => {
    expect(await withManifest({ sha256: '0'.repeat(64) })).toBe('backups.damaged')
    expect(await withManifest({ contentSha256: '0'.repeat(64), counts: {} })).toBe('backups.damaged')
    expect(await withManifest({ counts: { journal: 299 } })).toBe('backups.damaged')
  })

  it('of a newer app is told apart from a damaged one', async () => {
    expect(await withManifest({ format: 2, somethingNew: true })).toBe('backups.newerFormat')
    const newer = join(folder, 'lebih-baru.ppid')
    writeFileSync(newer, readFileSync(register))
    const db = openDatabase(newer)
    db.pragma('user_version = 999')
    db.close()
    await expect(describeSource(newer, register)).rejects.toMatchObject({ code: 'backups.newerFormat' })
  })
})

describe('a file that pretends to be a backup', () => {
  it('is refused when it is any other ZIP or no ZIP at all', async () => {
    expect(await checked(zipSync({ 'laporan.txt': strToU8('x') }))).toBe('backups.notABackup')
    expect(await checked(strToU8('bukan cadangan '.repeat(100)))).toBe('backups.notABackup')
    expect(await checked(new Uint8Array(0))).toBe('backups.notABackup')
  })

  it('is refused when it carries a path out of the folder', async () => {
    expect(await repacked((files) => ({ ...files, '../../jahat.txt': strToU8('x') }))).toBe('backups.notABackup')
    expect(
      await repacked(({ 'register.ppid': content, ...files }) => ({ ...files, '../register.ppid': content ?? strToU8('') })),
    ).toBe('backups.notABackup')
  })

  it('is cut off at the size it declares, however much comes out of it', async () => {
    const bomb = new Uint8Array(12_000_000)
    expect(await repacked((files) => ({ ...files, 'register.ppid': bomb }))).toBe('backups.damaged')
    expect(await repacked((files) => ({ ...files, 'manifest.json': bomb }))).toBe('backups.notABackup')
    // The list at the end declares less than is packed.
    const archive = Buffer.from(zipSync({ ...unzipSync(readFileSync(plain)), 'register.ppid': bomb }))
    const list = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), archive.length)
    for (let at = archive.indexOf(Buffer.from([0x50, 0x4b, 1, 2])); at >= 0 && at <= Math.max(list, at); ) {
      archive.writeUInt32LE(1000, at + 24)
      at = archive.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at + 4)
    }
    expect(await checked(archive)).toMatch(REFUSED)
    expect(readdirSync(folder)).not.toContain('sementara')
  })

  it('of any bytes never breaks anything but itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
        expect(await checked(Buffer.concat([Buffer.from('PK\u0003\u0004'), noise]))).toMatch(REFUSED)
      }),
      { numRuns: 30 },
    )
  })
})

describe('an encrypted backup', () => {
  it('opens with its passphrase, and with no other', async () => {
    const bytes = readFileSync(secret)
    expect(await checked(bytes)).toBe('whole')
    expect(await checked(bytes, PASSPHRASE)).toBe('whole')
    expect(await checked(bytes, 'frasa yang lain')).toBe('backups.wrongPassphrase')
    await expect(stageRegister(secret, join(folder, 'x.ppid'), undefined)).rejects.toMatchObject({
      code: 'backups.passphraseNeeded',
    })
  })

  it('holds no readable page of the register', () => {
    const files = unzipSync(readFileSync(secret))
    expect(Object.keys(files)).toEqual(['register.ppid.gz.age', 'kunci.age', 'manifest.json'])
    expect(readFileSync(secret).includes('SQLite format 3')).toBe(false)
  })
})

describe('a backup of a damaged register', () => {
  it('is not made, so that the good ones before it stay the newest', async () => {
    const broken = join(folder, 'rusak.ppid')
    const bytes = Buffer.from(readFileSync(register))
    bytes.fill(0xaa, 4096 * 3, 4096 * 9)
    writeFileSync(broken, bytes)
    await expect(
      makeBackup({ ...order, databasePath: broken, target: join(folder, 'rusak.ppid-cadangan'), key: null }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/corrupt|CORRUPT/) as string })
    expect(readdirSync(folder)).not.toContain('rusak.ppid-cadangan')
  })
})
