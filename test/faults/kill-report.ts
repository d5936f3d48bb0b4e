// The annual report is drawn: each file is the whole old one or the whole new one, and the register is not touched.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Session } from '../../src-main/cli/session.ts'
import { makeReport } from '../../src-main/cli/commands/laporan.ts'
import { AGENCY, fillOffice, openSteadySession, REGISTER } from './fault-office.ts'
import type { KillScenario } from './kill-scenario.ts'
import { registerDigest, unsoundness } from './register-digest.ts'

const OUTPUT = 'keluaran'
const YEAR = 2026
/** The journal notes every report that leaves the register. */
const NOTED = ['journal']
const LATER = 5000

async function draw(session: Session, folder: string): Promise<readonly string[]> {
  const agency = (await session.call('office.listAgencies', {})).find(({ id }) => id === AGENCY)
  if (agency === undefined) throw new Error('no office')
  const wish = { year: YEAR, folder, forms: ['summary'], formats: ['xlsx', 'pdf', 'docx'], paper: 'A4' } as const
  return (await makeReport(session, agency, wish)).files.map(({ name }) => name)
}

/** Why a file is no whole document; undefined when it is. */
function brokenDocument(path: string): string | undefined {
  const content = readFileSync(path)
  if (path.includes('.pdf')) return content.subarray(-32).toString('latin1').includes('%%EOF') ? undefined : `${path} has no end`
  try {
    return Object.keys(unzipSync(content)).length > 0 ? undefined : `${path} is empty`
  } catch {
    return `${path} is no whole archive`
  }
}

export const scenario: KillScenario = {
  name: 'report',
  async prepare(base) {
    const path = join(base, REGISTER)
    await fillOffice(path, 12)
    const session = await openSteadySession(path, LATER)
    const drawn = join(base, OUTPUT)
    const names = await draw(session, drawn)
    await session.close()
    const before = registerDigest(path, NOTED)
    return {
      layOut(folder) {
        copyFileSync(path, join(folder, REGISTER))
        mkdirSync(join(folder, OUTPUT))
        for (const name of names) copyFileSync(join(drawn, name), join(folder, OUTPUT, name))
      },
      async losses(folder) {
        const file = join(folder, REGISTER)
        const found = unsoundness(file)
        if (registerDigest(file, NOTED) !== before) found.push('drawing changed the register')
        const output = join(folder, OUTPUT)
        const present = readdirSync(output)
        for (const name of names) {
          // Between two renamings the old file stands beside its place under the name it was moved to.
          const aside = present.find((one) => one.startsWith(`${name}.`) && one.endsWith('.lama'))
          const standing = existsSync(join(output, name)) ? name : aside
          const broken = standing === undefined ? `${name} is gone` : brokenDocument(join(output, standing))
          if (broken !== undefined) found.push(broken)
        }
        return found
      },
    }
  },
  async write(folder, say) {
    const session = await openSteadySession(join(folder, REGISTER), 2 * LATER)
    say.ready()
    for (let time = 0; time < 2; time++) {
      await draw(session, join(folder, OUTPUT))
      say.done()
    }
    await session.close()
  },
}
