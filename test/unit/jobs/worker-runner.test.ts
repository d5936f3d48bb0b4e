// Jobs in a real worker thread: same output as in this process, errors with their codes, cancelled while busy.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { JobState } from '../../../src-main/contract/index.ts'
import { workerRunner } from '../../../src-main/jobs/worker-runner.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { commitFile } from '../../support/imports.ts'
import { REQUEST_FORM, setUpOffice } from '../../support/office.ts'

const ENTRY = new URL('../../../src-main/jobs/worker-entry.ts', import.meta.url)
const inWorker = workerRunner((options) => new Worker(ENTRY, options))

let test: TestBackend
let agencyId: number
beforeEach(async () => {
  test = await openTestBackend({ runJob: inWorker })
  agencyId = await setUpOffice(test)
})
afterEach(() => test.close())

const check = async (name: string, content: string) => {
  const path = join(test.folder, name)
  writeFileSync(path, content)
  const token = test.backend.files.keep(path)
  return (await test.call('imports.check', { agencyId, kind: 'request', source: { token }, year: null })).jobId
}
const ROWS = 'No;Tanggal;Nama;Informasi Yang Diminta\n1;13-02-2022;Warga Satu;Data anggaran\n'

it.each([
  ['in a worker', inWorker],
  ['in this process', undefined],
])('a job %s leaves no connection open: closing the register brings all of its log into the file', async (_where, runJob) => {
  await test.close()
  test = await openTestBackend(runJob === undefined ? {} : { runJob })
  agencyId = await setUpOffice(test)
  await test.jobEnded(await check('register.csv', ROWS))
  expect(existsSync(`${test.databasePath}-wal`)).toBe(true)
  await test.backend.close()
  expect(existsSync(`${test.databasePath}-wal`)).toBe(false)
})

describe('a job in a worker', () => {
  it('hands back its output, which is then written', async () => {
    const jobId = await check('register.csv', ROWS)
    expect((await test.jobEnded(jobId)).state).toBe('done')
    expect(await test.call('imports.summary', { jobId })).toMatchObject({ counts: { read: 1 } })
    expect(await commitFile(test, { agencyId, jobId, skipRejected: false })).toMatchObject({ ok: true, value: { written: 1 } })
  })

  it('tells its progress', async () => {
    const steps: string[] = []
    test.backend.subscribe((event) => {
      if (event.type === 'job') steps.push(event.job.step)
    })
    await test.jobEnded(await check('register.csv', ROWS))
    expect(steps).toEqual(expect.arrayContaining(['reading', 'checking']))
  })

  it('refused has its code across the border', async () => {
    const state = await test.jobEnded(await check('kosong.csv', ''))
    expect([state.state, state.error]).toEqual(['failed', { code: 'imports.empty', details: { place: '' } }])
  })

  it('broken by the system has the code of the system, and no message', async () => {
    const token = test.backend.files.keep(join(test.folder, 'hilang.csv'))
    const { jobId } = await test.call('imports.check', { agencyId, kind: 'request', source: { token }, year: null })
    const state = await test.jobEnded(jobId)
    expect([state.state, state.error]).toEqual(['failed', { code: 'file.notFound', details: {} }])
  })

  it('sees what was written just before it began', async () => {
    await test.call('publicInformation.add', {
      agencyId,
      entry: {
        category: 'periodic',
        title: 'Renja',
        summary: '',
        holderUnit: '',
        responsible: '',
        madeWhen: '',
        madeWhere: '',
        year: 2026,
        formSoft: true,
        formHard: false,
        formText: '',
        retentionText: '',
        retentionActive: null,
        retentionInactive: null,
        retentionFate: null,
        retentionBasis: '',
        media: '',
        link: '',
        checklistCodes: [],
        excludedInformationId: null,
        status: 'draft',
        withdrawalReason: '',
      },
    })
    const saveToken = test.backend.files.keep(join(test.folder, 'dip.xlsx'))
    const question = { agencyId, search: '', category: null, status: null, year: null, checklist: null, trashed: false }
    const { jobId } = await test.call('publicInformation.exportWorkbook', { ...question, saveToken })
    expect((await test.jobEnded(jobId)).state).toBe('done')
    expect(readdirSync(test.folder)).toContain('dip.xlsx')
  })
})

describe('a job cancelled while the worker is busy', () => {
  it('stops at its next look and leaves no file', async () => {
    const folder = join(test.folder, 'laporan')
    mkdirSync(folder)
    const folderToken = test.backend.files.keep(folder)
    let seen: JobState | undefined
    test.backend.subscribe((event) => {
      if (event.type !== 'job' || event.job.state !== 'running' || event.job.step !== 'full-pdf') return
      seen = event.job
      void test.call('jobs.cancel', { jobId: event.job.jobId })
    })
    const order = {
      agencyId,
      year: 2026,
      forms: ['full' as const],
      formats: ['xlsx', 'pdf', 'docx'] as ('xlsx' | 'pdf' | 'docx')[],
      nameSuffix: '',
      paper: 'A4' as const,
      folderToken,
    }
    const { jobId } = await test.call('annualReport.make', order)
    const state = await test.jobEnded(jobId)
    expect([seen?.step, state.state, state.error?.code]).toEqual(['full-pdf', 'cancelled', 'job.cancelled'])
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('an import in a worker', () => {
  const LINES = Array.from({ length: 1500 }, (_, index) => `${index + 1};13-02-2022;Warga ${index + 1};Data nomor ${index + 1}`)
  const LARGE = ['No;Tanggal;Nama;Informasi Yang Diminta', ...LINES].join('\n')
  const counts = () => {
    const db = new Database(test.databasePath, { readonly: true })
    try {
      const of = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
      return { requests: of('request'), batches: of('import_batch'), numbers: of('register_number'), steps: of('step') }
    } finally {
      db.close()
    }
  }
  const checked = async () => {
    const jobId = await check('besar.csv', LARGE)
    expect((await test.jobEnded(jobId)).state).toBe('done')
    return jobId
  }
  const write = async (jobId: string) => (await test.call('imports.commit', { agencyId, jobId, skipRejected: false })).jobId
  /** Resolves when the work says that it writes. */
  const writing = (done = 0) =>
    new Promise<void>((resolve) =>
      test.backend.subscribe((event) => {
        if (event.type === 'job' && event.job.step === 'writing' && event.job.done >= done) resolve()
      }),
    )

  it('cancelled rolls everything back, and the file is still there to be written', async () => {
    const before = counts()
    const jobId = await checked()
    const begun = writing()
    const first = await write(jobId)
    await begun
    await test.call('jobs.cancel', { jobId: first })
    expect((await test.jobEnded(first)).error?.code).toBe('job.cancelled')
    expect(counts()).toEqual(before)
    expect(await test.call('imports.summary', { jobId })).toMatchObject({ counts: { read: LINES.length } })
    expect((await test.jobEnded(await write(jobId))).state).toBe('done')
    expect(counts()).toMatchObject({ requests: LINES.length, numbers: LINES.length, batches: 1 })
  })

  it('cancelled at once, before the worker has looked at it, is cancelled all the same', async () => {
    const before = counts()
    const next = await write(await checked())
    await test.call('jobs.cancel', { jobId: next })
    expect([(await test.jobEnded(next)).state, counts()]).toEqual(['cancelled', before])
  })

  it('lets a command wait, which then succeeds, while questions are answered from what was there before', async () => {
    const jobId = await checked()
    const begun = writing()
    const next = await write(jobId)
    await begun
    const command = test.attempt('requests.register', { agencyId, form: REQUEST_FORM })
    expect((await test.call('imports.batches', { agencyId })).length).toBe(0)
    expect(await command).toMatchObject({ ok: true })
    expect((await test.jobEnded(next)).state).toBe('done')
    expect(counts()).toMatchObject({ requests: LINES.length + 1, numbers: LINES.length + 1 })
  })

  it('is rolled back when the register is closed in the middle of it', async () => {
    const before = counts()
    const jobId = await checked()
    const begun = writing()
    await write(jobId)
    await begun
    await test.backend.close()
    expect(counts()).toEqual(before)
  })

  it('dismissed answers no more', async () => {
    const jobId = await checked()
    await test.call('imports.dismiss', { jobId })
    expect(await test.attempt('imports.summary', { jobId })).toMatchObject({ ok: false, error: { code: 'notFound' } })
  })
})
