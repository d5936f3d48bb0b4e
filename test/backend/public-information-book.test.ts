// The list in the columns of Lamp. I: nothing that is closed, nothing withdrawn unasked, and a draft of a list says so (Ps.45).
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { InputOf } from '../../src-main/contract/index.ts'
import { listCaption } from '../../src-main/features/public-information/public-information.book.ts'
import { readWorkbook, workbookText } from '../support/documents.ts'
import { decideBySql, useOffice, WHOLE_REGISTER } from './fixtures.ts'
import { excludeBySql, informationDesk, runSql } from './information-desk.ts'

const office = useOffice()
const desk = informationDesk(office)

async function exported(question: Partial<InputOf<'publicInformation.exportWorkbook'>> = {}): Promise<string> {
  const { test, agencyId } = office
  const path = join(test.folder, 'dip.xlsx')
  const { order: _, ...filter } = WHOLE_REGISTER
  const saveToken = test.backend.files.keep(path)
  const { jobId } = await test.call('publicInformation.exportWorkbook', { agencyId, ...filter, ...question, saveToken })
  expect((await test.jobEnded(jobId)).error).toBeUndefined()
  return workbookText(await readWorkbook(path))
}
const published = async (title: string, excludedInformationId: number | null = null) => {
  const id = await desk.add({ title })
  decideBySql(office.test, 'published', id)
  runSql(office.test, 'UPDATE public_information SET excluded_information_id = ? WHERE id = ?', excludedInformationId, id)
}

describe('the list in the official columns', () => {
  it('never holds what is closed as a whole, whatever is filtered (Ps.1 number 20)', async () => {
    const { test, agencyId } = office
    const [whole, partial, tested] = [
      excludeBySql(test, agencyId),
      excludeBySql(test, agencyId, { scope: 'partial' }),
      excludeBySql(test, agencyId),
    ]
    runSql(test, "UPDATE excluded_information SET decree_number = 'SK-1', decree_on = '2026-01-05' WHERE id <> ?", tested)
    await published('Seluruhnya rahasia', whole)
    await published('Sebagian rahasia', partial)
    await published('Masih diuji', tested)
    for (const status of [null, 'published'] as const) {
      const text = await exported({ status })
      expect(text).not.toContain('Seluruhnya rahasia')
      for (const title of ['Sebagian rahasia', 'Masih diuji']) expect(text).toContain(title)
    }
  })

  it('holds what was withdrawn only when that is asked for', async () => {
    await published('Masih berlaku')
    await desk.add({ title: 'Sudah ditarik', status: 'withdrawn', withdrawalReason: 'Keliru' })
    expect(await exported()).not.toContain('Sudah ditarik')
    const text = await exported({ status: 'withdrawn' })
    expect(text).toContain('Sudah ditarik')
    expect(text).not.toContain('Masih berlaku')
  })

  it('calls itself a draft while an entry in it is not decided', async () => {
    await published('Masih berlaku')
    expect(await exported()).not.toContain('Konsep')
    await desk.add({ title: 'Belum ditetapkan' })
    expect(await exported()).toContain('Konsep Daftar Informasi Publik')
    expect(await exported({ status: 'published' })).not.toContain('Konsep')
  })

  it.each([
    [['published', 'decided'], null, 'Daftar Informasi Publik'],
    [['published', 'proposed'], 2026, 'Konsep Daftar Informasi Publik Tahun 2026'],
    [['draft'], null, 'Konsep Daftar Informasi Publik'],
    [[], 2025, 'Daftar Informasi Publik Tahun 2025'],
  ] as const)('of %o in %s is headed %s', (statuses, year, caption) => {
    expect(
      listCaption(
        statuses.map((status) => ({ status })),
        year,
      ),
    ).toBe(caption)
  })
})
