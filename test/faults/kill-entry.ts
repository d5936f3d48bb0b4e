// A clerk at work: requests are registered, corrected, decided; entries added; steps taken back. Then the power goes.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from '../../src-main/cli/session.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { AGENCY, makeOffice, openSteadySession, REGISTER } from './fault-office.ts'
import type { KillScenario } from './kill-scenario.ts'
import { registerDigest, unsoundness } from './register-digest.ts'

const WORKS = 30
const LATER = 5000

/** One work of the clerk; the same for the same number. */
async function work(session: Session, number: number): Promise<void> {
  const form = { ...REQUEST_FORM, applicantName: `Pemohon Rekaan ${number}`, informationRequested: `Rencana kerja ke-${number}` }
  if (number % 3 === 0) {
    await session.call('requests.register', { agencyId: AGENCY, form, papersComplete: true, sameApplicantAs: null })
    return
  }
  const { rows } = await session.call('history.steps', { agencyId: AGENCY, offset: 0, limit: 1 })
  const [last] = rows
  if (number % 3 === 1 || last === undefined) {
    const date = dateOnly(`2028-07-${String(1 + (number % 28)).padStart(2, '0')}`)
    await session.call('calendar.addHoliday', { date, name: `Libur ${number}`, kind: 'local', decree: 'Rekaan' })
    return
  }
  await session.call('history.undo', { agencyId: AGENCY, stepId: last.id })
}

async function works(path: string, say: { readonly ready: () => void; readonly done: () => void }): Promise<void> {
  const session = await openSteadySession(path, LATER)
  say.ready()
  for (let number = 0; number < WORKS; number++) {
    await work(session, number)
    say.done()
  }
  await session.close()
}

export const scenario: KillScenario = {
  name: 'entry',
  async prepare(base) {
    const path = join(base, REGISTER)
    await makeOffice(path)
    const reference = join(base, 'reference.ppid')
    copyFileSync(path, reference)
    const digests: string[] = []
    const note = () => void digests.push(registerDigest(reference))
    await works(reference, { ready: note, done: note })
    return {
      layOut: (folder) => copyFileSync(path, join(folder, REGISTER)),
      async losses(folder, done) {
        const file = join(folder, REGISTER)
        const found = unsoundness(file)
        // The work that was being answered may be in the file or not; every earlier one must be, and nothing of a later one.
        const digest = registerDigest(file)
        if (digest !== digests[done] && digest !== digests[done + 1])
          found.push(`after ${done} works the file is as after ${digests.indexOf(digest)}`)
        return found
      },
    }
  },
  write: (folder, say) => works(join(folder, REGISTER), say),
}
