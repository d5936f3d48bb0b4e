// Reads backups and register files that were damaged at random, as a restore would before it touches anything.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeBackupKey } from '../../src-main/storage/backup-key.ts'
import { BACKUP_EXTENSION } from '../../src-main/storage/backup-archive.ts'
import { makeBackup, verifySource } from '../../src-main/storage/backup.ts'
import { cleanRegister } from '../support/clean-register.ts'
import { seededRandom } from '../support/seeded-random.ts'
import { answered, damaged } from './files.ts'
import { newTally, type Tally, tryOne } from './tally.ts'

/** Tries `count` damaged backups, plain, encrypted and bare registers, in `folder`; the same ones for the same seed. */
export async function fuzzBackups(count: number, seed: number, folder: string): Promise<Tally> {
  const tally = newTally('backups and registers')
  const register = await cleanRegister()
  try {
    const whole = [
      { name: `polos${BACKUP_EXTENSION}`, bytes: await backupOf(register.path, join(folder, `a${BACKUP_EXTENSION}`), null) },
      {
        name: `sandi${BACKUP_EXTENSION}`,
        bytes: await backupOf(register.path, join(folder, `b${BACKUP_EXTENSION}`), await makeBackupKey('kalimat sandi contoh')),
      },
      { name: 'register.ppid', bytes: readFileSync(register.path) },
    ]
    for (let number = 0; number < count; number++) {
      const random = seededRandom(seed + number)
      const { name, bytes } = random.pick(whole)
      const path = join(folder, name)
      writeFileSync(path, damaged(bytes, random))
      await tryOne(tally, name, `seed ${seed + number}`, () =>
        answered(() => verifySource(path, join(folder, 'x.ppid'), undefined)),
      )
    }
  } finally {
    register.remove()
  }
  return tally
}

async function backupOf(databasePath: string, target: string, key: Parameters<typeof makeBackup>[0]['key']): Promise<Buffer> {
  const order = { databasePath, target, reason: 'manual', now: '2026-01-20T03:00:00.000Z', appVersion: '0.1.0', partName: 'uji' }
  return readFileSync((await makeBackup({ ...order, key })).path)
}
