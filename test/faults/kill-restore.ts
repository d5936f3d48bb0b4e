// A backup is put in the place of the register while the power goes: either of the two stands there whole, and none is gone.
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openNotes } from '../../src-main/platform/backup-notes.ts'
import { makeBackup, stageRegister, withStagedCopy } from '../../src-main/storage/backup.ts'
import { BACKUP_EXTENSION } from '../../src-main/storage/backup-archive.ts'
import { endSwap, swapRegister } from '../../src-main/storage/register-swap.ts'
import { fillOffice, openSteadySession, REGISTER } from './fault-office.ts'
import type { KillScenario } from './kill-scenario.ts'
import { registerDigest, unsoundness } from './register-digest.ts'

/** Restored in turn; the register begins as the first one. */
const BACKUPS = [`senin${BACKUP_EXTENSION}`, `selasa${BACKUP_EXTENSION}`] as const
const registerAt = (base: string, number: number) => join(base, String(number), REGISTER)
const RESTORES = 5
const LATER = 9000

export const scenario: KillScenario = {
  name: 'restore',
  async prepare(base) {
    const digests: string[] = []
    for (const [number, name] of BACKUPS.entries()) {
      const path = registerAt(base, number)
      mkdirSync(join(base, String(number)))
      await fillOffice(path, 5 * (number + 1))
      digests.push(registerDigest(path))
      await makeBackup({
        databasePath: path,
        target: join(base, name),
        reason: 'manual',
        now: '2026-11-24T04:00:00.000Z',
        appVersion: '0',
        key: null,
        partName: 'x',
      })
    }
    return {
      layOut(folder) {
        copyFileSync(registerAt(base, 0), join(folder, REGISTER))
        for (const name of BACKUPS) copyFileSync(join(base, name), join(folder, name))
      },
      async losses(folder, done) {
        const file = join(folder, REGISTER)
        // What every start does first.
        endSwap(file)
        if (!existsSync(file)) return ['no register stands in its place']
        const found = unsoundness(file)
        const present = digests.indexOf(registerDigest(file))
        // After an even number of restores stands the first one; the restore being answered may have come through.
        if (present === -1) found.push('the register is neither of the two')
        else if (present !== done % 2 && present !== (done + 1) % 2) found.push(`after ${done} restores stands ${present}`)
        const aside = readdirSync(folder).filter((name) => name.endsWith('-sebelum-pemulihan.ppid'))
        if (aside.length < done) found.push(`${aside.length} registers kept aside of ${done}`)
        for (const name of aside) {
          found.push(...unsoundness(join(folder, name)))
          if (!digests.includes(registerDigest(join(folder, name)))) found.push(`${name} is neither of the two`)
        }
        return found
      },
    }
  },
  async write(folder, say) {
    const path = join(folder, REGISTER)
    say.ready()
    for (let number = 1; number <= RESTORES; number++) {
      const from = join(folder, BACKUPS[number % 2 === 1 ? 1 : 0])
      await withStagedCopy(path, async (copy) => {
        await stageRegister(from, copy, undefined)
        openNotes(path).change({ closedAs: null })
        swapRegister(path, copy, new Date(Date.parse('2026-11-24T04:00:00.000Z') + 1000 * number).toISOString())
      })
      say.done()
      const session = await openSteadySession(path, LATER)
      await session.close()
    }
  },
}
