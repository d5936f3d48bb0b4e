// Recaps over random registers: months add up to the year, what is open goes on into the next month, and the files say the same.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { InputOf, OutputOf, RecapOutlook } from '../../src-main/contract/index.ts'
import { periodsOf } from '../../src-main/features/recaps/recap-periods.figures.ts'
import { gatherRecap } from '../../src-main/features/recaps/recaps.content.ts'
import { recapJob } from '../../src-main/features/recaps/recaps.job.ts'
import { addDays, dateOnly } from '../../src-main/kernel/date-only.ts'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { kyselyOver } from '../../src-main/storage/handles.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { officePart, pdfPages, readWorkbook } from '../support/documents.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'
import { ANSWER, codeOf, DECISION, INFORMATION, OBJECTION_FORM, problemsOf } from './fixtures.ts'

let test: TestBackend
let agencyId = 0
let offices = 0
beforeAll(async () => {
  test = await openTestBackend({ now: '2027-03-01T03:00:00Z' })
  agencyId = await newOffice()
})
afterAll(async () => {
  const faults = [...test.faults]
  await test.close()
  expect(faults).toEqual([])
})

/** Each register is an office of its own in one file. */
async function newOffice(): Promise<number> {
  offices += 1
  const profile = { ...PROFILE, shortCode: `OPD-${offices}` }
  return (await test.call('office.createAgency', { profile, officials: [OFFICIAL] })).id
}

/** Days after 1 November 2025 on which a case came, and how many days later it was answered, null while it is open. */
const aCase = fc.record({ came: fc.integer({ min: 0, max: 425 }), answered: fc.option(fc.integer({ min: 0, max: 45 })) })
type Case = { readonly came: number; readonly answered: number | null }

async function register(of: number, requests: readonly Case[], objections: readonly Case[]): Promise<void> {
  const day = (after: number) => addDays(dateOnly('2025-11-01'), after)
  for (const { came, answered } of requests) {
    const form = { ...REQUEST_FORM, receivedOn: day(came), backdatingReason: 'Dicatat kemudian' }
    const { id, version } = await test.call('requests.register', { agencyId: of, form })
    if (answered === null) continue
    const on = day(came + answered)
    const decision = { ...DECISION, decidedOn: on, noticeOn: on, providedOn: on }
    await test.call('requests.decide', { id, version, decision })
  }
  for (const { came, answered } of objections) {
    const form = { ...OBJECTION_FORM, receivedOn: day(came), backdatingReason: 'Dicatat kemudian' }
    const { id, version } = await test.call('objections.register', { agencyId: of, form })
    if (answered === null) continue
    const answer = { ...ANSWER, answeredOn: day(came + answered) }
    await test.call('objections.answer', { id, version, answer })
  }
}

const outlook = (of: number, period: { from: string; to: string }) => test.call('recaps.outlook', { agencyId: of, ...period })
const sum = (all: readonly RecapOutlook[], of: 'requests' | 'objections', key: 'received' | 'closed') =>
  all.reduce((total, one) => total + one[of][key], 0)

describe('recaps of one year', () => {
  it('add up to the year and hand over what is open, for every way to part it, whatever the register', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(aCase, { minLength: 8, maxLength: 30 }),
        fc.array(aCase, { maxLength: 8 }),
        async (requests, objections) => {
          const of = await newOffice()
          await register(of, requests, objections)
          const [whole] = await Promise.all(periodsOf('year', 2026).map((period) => outlook(of, period)))
          if (whole === undefined) throw new Error('no year')
          const { requests: annual } = await test.call('annualReport.figures', { agencyId: of, year: 2026 })
          expect(whole.requests).toMatchObject({ received: annual.received, closed: annual.closed, openAtEnd: annual.openAtEnd })
          for (const kind of ['month', 'quarter', 'semester'] as const) {
            const parts = await Promise.all(periodsOf(kind, 2026).map((period) => outlook(of, period)))
            for (const book of ['requests', 'objections'] as const) {
              for (const key of ['received', 'closed'] as const) expect(sum(parts, book, key)).toBe(whole[book][key])
              expect(parts[0]?.[book].openAtStart).toBe(whole[book].openAtStart)
              expect(parts.at(-1)?.[book].openAtEnd).toBe(whole[book].openAtEnd)
              for (const [index, part] of parts.entries()) {
                const { openAtStart, received, closed, openAtEnd } = part[book]
                expect(openAtStart + received).toBe(closed + openAtEnd)
                if (index > 0) expect(openAtStart).toBe(parts[index - 1]?.[book].openAtEnd)
              }
            }
            for (const part of parts) {
              expect(part.unbalanced).toEqual([])
              expect(part.nil).toBe(part.requests.received + part.objections.received === 0)
            }
          }
        },
      ),
      { numRuns: 6, seed: 45 },
    )
  })

  it('are refused where the days are turned round, to come, or more than two years', async () => {
    const refused = async (from: string, to: string) => problemsOf(await test.attempt('recaps.outlook', { agencyId, from, to }))
    expect(await refused('2026-05-02', '2026-05-01')).toEqual(['to date.endBeforeStart'])
    expect(await refused('2027-02-01', '2027-03-02')).toEqual(['to date.inFuture'])
    expect(await refused('2024-01-01', '2026-01-01')).toEqual(['to recap.tooLong'])
    expect(await refused('2024-01-01', '2025-12-31')).toEqual([])
  })
})

describe('the files of a recap', () => {
  const MARCH = { from: '2026-03-01', to: '2026-03-31' }
  let folder = ''
  beforeAll(async () => {
    folder = join(test.folder, 'rekap')
    mkdirSync(folder)
    // Two from before, one of them answered in March; five in March, three answered in it.
    await register(
      agencyId,
      [
        ...[90, 115].map((came) => ({ came, answered: came === 115 ? 10 : null })),
        ...[122, 125, 128, 130, 140].map((came, index) => ({ came, answered: index < 3 ? 4 : null })),
      ],
      [{ came: 128, answered: 5 }],
    )
  })

  async function make(change: Partial<InputOf<'recaps.make'>> = {}): Promise<OutputOf<'jobs.state'>> {
    const period = { from: change.from ?? MARCH.from, to: change.to ?? MARCH.to }
    const { letter } = await outlook(agencyId, period)
    const { jobId } = await test.call('recaps.make', {
      agencyId,
      ...period,
      activities: 'Bimbingan teknis petugas.',
      obstacles: '',
      letter: { ...letter, number: '045/7/PPID', copies: ['Sekretaris Daerah'] },
      formats: ['pdf', 'xlsx', 'docx'],
      paper: 'A4',
      folderToken: test.backend.files.keep(folder),
      nameSuffix: '',
      ...change,
    })
    return test.jobEnded(jobId)
  }
  const wordsOf = (path: string) => officePart(path, 'word/document.xml').replace(/<[^>]+>/g, '')
  const oneLine = (path: string) => pdfPages(path).join(' ').replace(/\s+/g, ' ')

  it('carry the same numbers in PDF, Excel, Word and letter, and no identity in any of them', async () => {
    const state = await make()
    expect(state.state).toBe('done')
    const files = await test.call('recaps.madeFiles', { jobId: state.jobId })
    expect(files.map(({ name }) => name)).toEqual([
      'Surat-Pengantar-OPD-1-2026-03.pdf',
      'Surat-Pengantar-OPD-1-2026-03.docx',
      'Rekap-OPD-1-2026-03.pdf',
      'Rekap-OPD-1-2026-03.xlsx',
      'Rekap-OPD-1-2026-03.docx',
    ])
    expect(readdirSync(folder).toSorted()).toEqual(files.map(({ name }) => name).toSorted())
    const { requests, objections } = await outlook(agencyId, MARCH)
    expect([requests, objections.received]).toEqual([{ openAtStart: 2, received: 5, closed: 4, openAtEnd: 3 }, 1])
    const pdf = oneLine(join(folder, 'Rekap-OPD-1-2026-03.pdf'))
    const letter = oneLine(join(folder, 'Surat-Pengantar-OPD-1-2026-03.pdf'))
    const words = wordsOf(join(folder, 'Rekap-OPD-1-2026-03.docx'))
    const letterWords = wordsOf(join(folder, 'Surat-Pengantar-OPD-1-2026-03.docx'))
    for (const text of [pdf, letter, words, letterWords])
      for (const said of [
        '2 (dua) permohonan',
        '5 (lima) permohonan',
        '4 (empat) permohonan',
        '3 (tiga) permohonan',
        '1 (satu) keberatan',
      ])
        expect(text).toContain(said)
    expect(letter).toMatch(/Nomor : 045\/7\/PPID .*Penyampaian Rekapitulasi Pelayanan Informasi Publik bulan Maret 2026/)
    expect(letter).toMatch(/Tembusan: 1\. Sekretaris Daerah/)
    expect(pdf).toMatch(/Bimbingan teknis petugas\. E\. Kendala Nihil\./)
    expect(words).not.toContain('KONSEP')
    const book = await readWorkbook(join(folder, 'Rekap-OPD-1-2026-03.xlsx'))
    const balance = book.getWorksheet('T1a Keseimbangan')
    const numbers: unknown[] = []
    balance?.eachRow((row) => row.eachCell((cell) => numbers.push(cell.result ?? cell.value)))
    expect(numbers.filter((value) => typeof value === 'number').join(' ')).toContain('1 2 2 5 3 7 4 4 5 1 6 3 7 3')
    const all: string[] = []
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => all.push(cell.text))))
    for (const text of [pdf, letter, words, letterWords, all.join(' ')])
      expect(text).not.toMatch(/3273010101900001|081234567890|Budi/)
  })

  it('of a month without anything say Nihil and still come with their letter', async () => {
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    expect((await make({ from: '2025-11-01', to: '2025-11-30', formats: ['xlsx'] })).state).toBe('done')
    expect(readdirSync(folder).toSorted()).toEqual(['Rekap-OPD-1-2025-11.xlsx', 'Surat-Pengantar-OPD-1-2025-11.pdf'])
    expect(oneLine(join(folder, 'Surat-Pengantar-OPD-1-2025-11.pdf'))).toContain('(NIHIL)')
    const book = await readWorkbook(join(folder, 'Rekap-OPD-1-2025-11.xlsx'))
    expect(book.worksheets[0]?.getCell(3, 1).text).toContain('REKAPITULASI NIHIL')
  })

  it('without an official of that day are a draft with a line for the hand', async () => {
    const may = { from: '2018-05-01', to: '2018-05-31' }
    const { letter, signatory } = await outlook(agencyId, may)
    expect(signatory).toBe('Dra. Siti Contoh, M.Si.')
    const old = { ...letter, letterOn: dateOnly('2018-06-02') }
    expect((await make({ ...may, formats: ['docx'], letter: old })).state).toBe('done')
    expect(officePart(join(folder, 'Rekap-OPD-1-2018-05.docx'), 'word/header1.xml')).toContain('KONSEP')
    const words = wordsOf(join(folder, 'Surat-Pengantar-OPD-1-2018-05.docx'))
    expect(words).toMatch(/2 Juni 2018.*PPID Pelaksana,.*………/)
  })

  it('open elsewhere are told by name, leave the others alone, and are made under another name', async () => {
    rmSync(folder, { recursive: true })
    mkdirSync(join(folder, 'Rekap-OPD-1-2026-03.xlsx'), { recursive: true })
    const state = await make({ formats: ['xlsx'] })
    expect([state.state, state.error]).toEqual(['failed', { code: 'file.locked', details: { name: 'Rekap-OPD-1-2026-03.xlsx' } }])
    expect(readdirSync(folder)).toEqual(['Rekap-OPD-1-2026-03.xlsx'])
    expect((await make({ formats: ['xlsx'], nameSuffix: ' (2)' })).state).toBe('done')
    expect(readdirSync(folder).toSorted()).toEqual([
      'Rekap-OPD-1-2026-03 (2).xlsx',
      'Rekap-OPD-1-2026-03.xlsx',
      'Surat-Pengantar-OPD-1-2026-03 (2).pdf',
    ])
  })

  it('cancelled between two files leave nothing', async () => {
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    const stop = test.backend.subscribe((event) => {
      if (event.type === 'job' && event.job.step === 'xlsx' && event.job.state === 'running')
        void test.call('jobs.cancel', { jobId: event.job.jobId })
    })
    const state = await make()
    stop()
    expect([state.state, state.error?.code]).toEqual(['cancelled', 'job.cancelled'])
    expect(readdirSync(folder)).toEqual([])
  })

  it('are not ordered with a letter before the end of the period, a name of signs, or a folder that was not chosen', async () => {
    const { letter } = await outlook(agencyId, MARCH)
    const order = {
      agencyId,
      ...MARCH,
      activities: '',
      obstacles: '',
      letter,
      formats: ['pdf' as const],
      paper: 'A4' as const,
      folderToken: folder,
      nameSuffix: '',
    }
    const early = { ...order, letter: { ...letter, letterOn: '2026-03-30' } }
    expect(problemsOf(await test.attempt('recaps.make', early))).toEqual(['letter.letterOn recap.letterBeforeEnd'])
    expect(codeOf(await test.attempt('recaps.make', { ...order, nameSuffix: '/../x' }))).toBe('input.invalid')
    expect(codeOf(await test.attempt('recaps.make', order))).toBe('file.notAllowed')
    expect(codeOf(await test.attempt('recaps.make', { ...order, agencyId: 999 }))).toBe('notFound')
  })
})

describe('the job of a recap', () => {
  it('moves along while a file is drawn', async () => {
    const file = openDatabase(test.databasePath, { readOnly: true })
    const told: number[] = []
    const progress = (step: string, done: number) => void (step === 'pdf' && told.push(done))
    const period = { from: dateOnly('2025-11-01'), to: dateOnly('2025-11-30') }
    const { letter } = await outlook(agencyId, period)
    const order = {
      agencyId,
      ...period,
      activities: '',
      obstacles: '',
      letter,
      formats: ['pdf'],
      paper: 'A4',
      folder: test.folder,
      nameSuffix: '',
    }
    const context = { jobId: 'x', read: kyselyOver(file), now: '2027-03-01T03:00:00Z', resourcesFolder: 'resources', progress }
    await recapJob.run(order as never, { ...context, checkCancelled: () => undefined })
    file.close()
    expect(told).toEqual([2, 2, 2.5, 3])
  })
})

describe('a proposal of the list (Perki KI 1/2021 Ps.45)', () => {
  it('that was waiting on the last day is told as waiting, whatever became of it later', async () => {
    const of = await newOffice()
    const file = openDatabase(test.databasePath, { readOnly: true })
    const add = (title: string) =>
      test.call('publicInformation.add', { agencyId: of, entry: { ...INFORMATION, title, category: 'anytime' } })
    const propose = (period: 'S1' | 'S2', letterOn: string) => {
      const proposal = { year: 2026, period, letterNumber: `045/${period}`, letterOn: dateOnly(letterOn), note: '' }
      return test.call('dipEditions.propose', { agencyId: of, proposal, leftOut: [] })
    }
    const told = async (from: string, to: string) => {
      const office = (await test.call('office.listAgencies', {})).find(({ id }) => id === of)
      if (office === undefined) throw new Error('no office')
      const order = {
        from: dateOnly(from),
        to: dateOnly(to),
        letterOn: dateOnly(to),
        activities: '',
        obstacles: '',
        paper: 'A4' as const,
      }
      const moment = { read: kyselyOver(file), now: '2027-03-01T03:00:00Z', resourcesFolder: 'resources' }
      const { editions } = await gatherRecap(moment, office, order, () => undefined)
      return editions.map(({ decree, entries }) => [decree?.number ?? 'menunggu', entries])
    }
    await add('Renja')
    const approved = { approvedBy: 'Sekretaris Daerah', approvedOn: dateOnly('2026-04-06') }
    const ref = await propose('S1', '2026-03-20')
    await test.call('dipEditions.decide', {
      ...ref,
      decision: { decreeNumber: '188/4', decreeOn: dateOnly('2026-04-07'), ...approved },
    })
    expect(await told('2026-02-01', '2026-02-28')).toEqual([])
    expect(await told('2026-03-01', '2026-03-31')).toEqual([['menunggu', 1]])
    expect(await told('2026-04-01', '2026-04-30')).toEqual([['188/4', 1]])
    expect(await told('2026-05-01', '2026-05-31')).toEqual([])
    await add('Renstra')
    await test.call('dipEditions.giveBack', { ...(await propose('S2', '2026-09-20')), reason: 'Belum lengkap' })
    expect(await told('2026-09-01', '2026-09-30')).toEqual([['menunggu', null]])
    file.close()
  })
})

describe('the letter on screen', () => {
  it('is the one that is printed', async () => {
    const period = { from: '2026-03-01', to: '2026-03-31' }
    const { letter } = await outlook(agencyId, period)
    const shown = await test.call('recaps.letter', { agencyId, ...period, letter: { ...letter, note: 'Mohon arahan.' } })
    expect(JSON.stringify(shown.blocks)).toMatch(/Mohon arahan\..*Demikian disampaikan/)
    expect(shown.blocks[0]).toMatchObject({
      type: 'reference',
      addressee: ['Yth.', 'PPID Utama', PROFILE.governmentName, 'di tempat'],
    })
  })
})
