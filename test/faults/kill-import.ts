// A register is imported: all of it is in the file, or nothing.
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateImportFile } from '../support/import-files.ts'
import { AGENCY, makeOffice, openSteadySession, REGISTER } from './fault-office.ts'
import type { KillScenario } from './kill-scenario.ts'
import { registerDigest, rowsOf, unsoundness } from './register-digest.ts'

const SOURCE = 'lama.xlsx'
const ENTRIES = 250
const LATER = 5000

export const scenario: KillScenario = {
  name: 'import',
  async prepare(base) {
    const path = join(base, REGISTER)
    await makeOffice(path)
    const source = await generateImportFile('R1', 7, { entries: ENTRIES, noise: false })
    writeFileSync(join(base, SOURCE), source.bytes)
    const before = registerDigest(path)
    return {
      layOut(folder) {
        copyFileSync(path, join(folder, REGISTER))
        copyFileSync(join(base, SOURCE), join(folder, SOURCE))
      },
      async losses(folder, done) {
        const file = join(folder, REGISTER)
        const found = unsoundness(file)
        const requests = rowsOf(file, 'request')
        if (requests === 0 && done === 0)
          return registerDigest(file) === before ? found : [...found, 'nothing imported, yet changed']
        const numbers = rowsOf(file, 'register_number')
        const changes = rowsOf(file, 'step_change')
        if (requests !== ENTRIES || numbers < ENTRIES || changes < ENTRIES)
          found.push(`${requests} requests, ${numbers} numbers, ${changes} noted changes of ${ENTRIES}`)
        return found
      },
    }
  },
  async write(folder, say) {
    const session = await openSteadySession(join(folder, REGISTER), LATER)
    const token = session.backend.files.keep(join(folder, SOURCE))
    const { jobId } = await session.call('imports.check', { agencyId: AGENCY, kind: 'request', source: { token }, year: null })
    await session.jobDone(jobId)
    say.ready()
    const writing = await session.call('imports.commit', { agencyId: AGENCY, jobId, skipRejected: true })
    await session.jobDone(writing.jobId)
    say.done()
    await session.close()
  },
}
