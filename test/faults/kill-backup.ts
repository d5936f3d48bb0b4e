// Backups are made while the power goes: the register is not touched, and every file that bears a backup's name is whole.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeBackup, verifySource } from '../../src-main/storage/backup.ts'
import { BACKUP_EXTENSION } from '../../src-main/storage/backup-archive.ts'
import { fillOffice, REGISTER } from './fault-office.ts'
import type { KillScenario } from './kill-scenario.ts'
import { registerDigest, unsoundness } from './register-digest.ts'

const FOLDER = 'cadangan'
const BACKUPS = 4

export const scenario: KillScenario = {
  name: 'backup',
  async prepare(base) {
    const path = join(base, REGISTER)
    await fillOffice(path, 20)
    const before = registerDigest(path)
    return {
      layOut(folder) {
        copyFileSync(path, join(folder, REGISTER))
        mkdirSync(join(folder, FOLDER))
      },
      async losses(folder, done) {
        const file = join(folder, REGISTER)
        const found = unsoundness(file)
        if (registerDigest(file) !== before) found.push('a backup changed the register')
        const made = readdirSync(join(folder, FOLDER)).filter((name) => name.endsWith(BACKUP_EXTENSION))
        if (made.length < done) found.push(`${made.length} backups of ${done} that were answered`)
        for (const name of made)
          await verifySource(join(folder, FOLDER, name), file, undefined).catch((error: unknown) => {
            found.push(`${name} is not whole: ${error instanceof Error ? error.message : 'unknown'}`)
          })
        return found
      },
    }
  },
  async write(folder, say) {
    say.ready()
    for (let number = 1; number <= BACKUPS; number++) {
      await makeBackup({
        databasePath: join(folder, REGISTER),
        target: join(folder, FOLDER, `register-${number}${BACKUP_EXTENSION}`),
        reason: 'manual',
        now: '2026-11-24T04:00:00.000Z',
        appVersion: '0',
        key: null,
        partName: String(number),
      })
      say.done()
    }
  },
}
