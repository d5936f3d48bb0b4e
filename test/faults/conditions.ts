// What an office computer does to a register without killing the program: full, protected, locked, vanished, wrong clock.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeReport } from '../../src-main/cli/commands/laporan.ts'
import { openSession, type Session } from '../../src-main/cli/session.ts'
import { REQUEST_FORM } from '../support/office.ts'
import type { FaultFigure } from './fault-figures.ts'
import { AGENCY, makeOffice, openSteadySession, REGISTER } from './fault-office.ts'
import { registerDigest, rowsOf, unsoundness } from './register-digest.ts'
import { mountSmallDisk, type SmallDisk } from './small-disk.ts'

const LATER = 5000

async function register(session: Session, name: string): Promise<string> {
  const form = { ...REQUEST_FORM, applicantName: name, notes: 'Catatan rekaan. '.repeat(100) }
  const result = await session.backend.invoke('requests.register', {
    agencyId: AGENCY,
    form,
    papersComplete: true,
    sameApplicantAs: null,
  })
  return result.ok ? 'ok' : result.error.code
}

/** Unless `codes` are exactly what was expected, a loss in words. */
const expected = (what: string, codes: readonly string[], wanted: readonly string[]): string[] =>
  JSON.stringify(codes) === JSON.stringify(wanted) ? [] : [`${what}: ${codes.join(', ')} instead of ${wanted.join(', ')}`]

async function onDisk(fault: string, megabytes: number, test: (disk: SmallDisk) => Promise<Omit<FaultFigure, 'fault'>>) {
  const disk = mountSmallDisk(megabytes)
  if (disk === undefined) return { fault, rounds: 1, injected: 0, losses: [], outcome: 'not tried: mounting is not allowed here' }
  try {
    return { fault, ...(await test(disk)) }
  } finally {
    disk.release()
  }
}

/** Works until the disk is full; what was answered stays, what was refused is not there, and with space the work goes on. */
export function fullDisk(): Promise<FaultFigure> {
  return onDisk('disk full', 4, async ({ folder }) => {
    const path = join(folder, REGISTER)
    await makeOffice(path)
    const filler = join(folder, 'lain.bin')
    writeFileSync(filler, Buffer.alloc(1_500_000))
    const session = await openSteadySession(path, LATER)
    let written = 0
    let answer = 'ok'
    while (answer === 'ok' && written < 2000) {
      answer = await register(session, `Pemohon Rekaan ${written}`)
      if (answer === 'ok') written++
    }
    const losses = expected('a full disk answers', [answer], ['storage.full'])
    if (rowsOf(path, 'request') !== written) losses.push(`${rowsOf(path, 'request')} requests of ${written} answered`)
    const report = await session.backend.invoke('requests.list', { agencyId: AGENCY, ...EVERYTHING })
    if (!report.ok) losses.push(`reading a full disk: ${report.error.code}`)
    rmSync(filler)
    losses.push(...expected('with space again', [await register(session, 'Sesudah')], ['ok']))
    await session.close()
    return {
      rounds: 1,
      injected: 1,
      losses: [...losses, ...unsoundness(path)],
      outcome: `${written} requests kept, then ${answer}`,
    }
  })
}

const EVERYTHING = { search: '', year: null, outcome: null, lane: null, channel: null, offset: 0, limit: 10 }

/** A report onto a full disk leaves no half file and says why. */
export function reportOnFullDisk(): Promise<FaultFigure> {
  return onDisk('report on a full disk', 1, async ({ folder }) => {
    const home = mkdtempSync(join(tmpdir(), 'register-ppid-faults-'))
    try {
      const path = join(home, REGISTER)
      await makeOffice(path)
      writeFileSync(join(folder, 'lain.bin'), Buffer.alloc(1_040_000))
      const session = await openSteadySession(path, LATER)
      const [agency] = await session.call('office.listAgencies', {})
      if (agency === undefined) throw new Error('no office')
      const wish = { year: 2026, folder, forms: ['summary'], formats: ['xlsx', 'pdf', 'docx'], paper: 'A4' } as const
      const code = await makeReport(session, agency, wish).then(
        () => 'ok',
        (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown'),
      )
      await session.close()
      const left = readdirSync(folder).filter((name) => name !== 'lain.bin')
      const losses = [...expected('the report answers', [code], ['file.noSpace']), ...left.map((name) => `left behind: ${name}`)]
      return { rounds: 1, injected: 1, losses: [...losses, ...unsoundness(path)], outcome: code }
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  })
}

/** A write-protected disk: said so, nothing changed. */
export function protectedDisk(): Promise<FaultFigure> {
  return onDisk('read-only disk', 8, async ({ folder, protect }) => {
    const path = join(folder, REGISTER)
    await makeOffice(path)
    const before = registerDigest(path)
    protect()
    const code = await openSteadySession(path, LATER).then(
      async (session) => {
        const answer = await register(session, 'Pemohon Rekaan')
        await session.close().catch(() => {})
        return answer
      },
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown'),
    )
    const losses = /^(storage\.readOnly|SQLITE_(READONLY|CANTOPEN).*)$/.test(code) ? [] : [`answered ${code}`]
    // A write-protected disk cannot even hold the reader's shared memory, so the copy is read.
    if (losses.length === 0 && before === '') losses.push('nothing to compare')
    return { rounds: 1, injected: 1, losses, outcome: code }
  })
}

const HOLDER = `
import { openDatabase } from ${JSON.stringify(fileURLToPath(new URL('../../src-main/storage/open-database.ts', import.meta.url)))}
const db = openDatabase(process.argv[1])
db.exec('BEGIN IMMEDIATE')
process.stdout.write('held')
// The connection is used, so that it is not collected and its lock with it.
setInterval(() => db.inTransaction, 1000)
`

async function inFolder(fault: string, test: (folder: string) => Promise<Omit<FaultFigure, 'fault'>>): Promise<FaultFigure> {
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-faults-'))
  try {
    return { fault, ...(await test(folder)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Another program holds the file: the work is refused with a word, and goes on when it lets go. */
export function lockedFile(): Promise<FaultFigure> {
  return inFolder('file locked by another program', async (folder) => {
    const path = join(folder, REGISTER)
    await makeOffice(path)
    const session = await openSteadySession(path, LATER)
    const holder = spawn(
      process.execPath,
      ['--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', HOLDER, path],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    await once(holder.stdout, 'data')
    const held = await register(session, 'Pemohon Rekaan 1')
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const free = await register(session, 'Pemohon Rekaan 2')
    await session.close()
    const losses = expected('held, then free', [held, free], ['storage.busy', 'ok'])
    if (rowsOf(path, 'request') !== 1) losses.push('a refused request is in the file')
    return { rounds: 1, injected: 1, losses: [...losses, ...unsoundness(path)], outcome: `${held}, then ${free}` }
  })
}

/** Two programs write in turn: every answered work is there once, numbers stay unique. */
export function twoPrograms(): Promise<FaultFigure> {
  return inFolder('two programs on one file', async (folder) => {
    const path = join(folder, REGISTER)
    await makeOffice(path)
    const both = [await openSteadySession(path, LATER), await openSteadySession(path, 2 * LATER)]
    let answered = 0
    for (let turn = 0; turn < 20; turn++)
      for (const one of both) if ((await register(one, `Pemohon ${turn}`)) === 'ok') answered++
    for (const one of both) await one.close()
    const losses = rowsOf(path, 'request') === answered ? [] : [`${rowsOf(path, 'request')} of ${answered}`]
    return { rounds: 40, injected: 40, losses: [...losses, ...unsoundness(path)], outcome: `${answered} answered` }
  })
}

/** The clock is set back a month: nothing is refused, numbers and journal go on in order. */
export function clockMovedBack(): Promise<FaultFigure> {
  return inFolder('clock moved back', async (folder) => {
    const path = join(folder, REGISTER)
    await makeOffice(path)
    let now = '2026-11-24T03:00:00.000Z'
    const session = await openSession(path, { now: () => now })
    const form = (day: string) => ({ ...REQUEST_FORM, receivedOn: day as never })
    const wish = { agencyId: AGENCY, papersComplete: true, sameApplicantAs: null }
    const answers: string[] = []
    for (const day of ['2026-11-24', '2026-10-20', '2026-11-24']) {
      now = `${day}T03:00:00.000Z`
      const result = await session.backend.invoke('requests.register', { ...wish, form: form(day) })
      answers.push(result.ok ? 'ok' : result.error.code)
    }
    await session.close()
    const losses = expected('registered on all three days', answers, ['ok', 'ok', 'ok'])
    return { rounds: 1, injected: 1, losses: [...losses, ...unsoundness(path)], outcome: answers.join(', ') }
  })
}

/** The folder is gone while the program runs (a pulled memory stick): no work may be answered into nothing. */
export function vanishedFolder(): Promise<FaultFigure> {
  return inFolder('folder vanished', async (folder) => {
    const home = join(folder, 'stik')
    mkdirSync(home)
    const path = join(home, REGISTER)
    await makeOffice(path)
    const session = await openSteadySession(path, LATER)
    rmSync(home, { recursive: true })
    const code = await register(session, 'Pemohon Rekaan')
    await session.close().catch(() => {})
    return { rounds: 1, injected: 1, losses: expected('a vanished folder answers', [code], ['storage.missing']), outcome: code }
  })
}

/** All conditions, one after the other. */
export async function conditionFaults(): Promise<FaultFigure[]> {
  const figures: FaultFigure[] = []
  for (const condition of [fullDisk, reportOnFullDisk, protectedDisk, lockedFile, twoPrograms, clockMovedBack, vanishedFolder])
    figures.push(await condition())
  return figures
}
