// Jobs in a real worker thread: same output as in this process, errors with their codes, cancelled while busy.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { JobState } from '../../../src-main/contract/index.ts'
import { workerRunner } from '../../../src-main/jobs/worker-runner.ts'
import { openTestBackend, type TestBackend } from '../../support/backend.ts'
import { commitFile } from '../../support/imports.ts'
import { setUpOffice } from '../../support/office.ts'

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
