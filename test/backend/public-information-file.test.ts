// Files of the DIP: stored once by content, given back whole, and never larger than 25 MB.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DialogAnswers, openTestBackend, type TestBackend } from '../support/backend.ts'
import { setUpOffice } from '../support/office.ts'
import { chosenFile, codeOf, countOf, INFORMATION, rowsOf } from './fixtures.ts'

let test: TestBackend
let agencyId: number
/** Outside the folder of the register, as a person would choose. */
let documents: string
const dialogs: DialogAnswers = {}
beforeEach(async () => {
  delete dialogs.savePath
  documents = mkdtempSync(join(tmpdir(), 'register-ppid-dokumen-'))
  test = await openTestBackend({ dialogs })
  agencyId = await setUpOffice(test)
})
afterEach(async () => {
  await test.close()
  rmSync(documents, { recursive: true, force: true })
})

const CONTENT = Buffer.from('%PDF-1.7 isi dokumen \u0000\u00ff', 'latin1')
const add = async () => (await test.call('publicInformation.add', { agencyId, entry: INFORMATION })).id
const attach = (id: number, version: number, name: string, content: Uint8Array) =>
  test.attempt('publicInformation.attachFile', { id, version, token: chosenFile(test, name, content) })
const stored = () => rowsOf<{ size: number }>(test, 'SELECT size FROM stored_file')

describe('a file', () => {
  it('is tied to its entry under its name', async () => {
    const id = await add()
    expect(codeOf(await attach(id, 1, 'Renja 2026.pdf', CONTENT))).toBe('ok')
    expect(await test.call('publicInformation.get', { id })).toMatchObject({ fileName: 'Renja 2026.pdf', version: 2 })
    expect(stored()).toEqual([{ size: CONTENT.length }])
  })

  it('of the same content is stored once, whatever its name', async () => {
    const [first, second] = [await add(), await add()]
    await attach(first, 1, 'a.pdf', CONTENT)
    await attach(second, 1, 'b.pdf', CONTENT)
    expect(stored()).toHaveLength(1)
    expect((await test.call('publicInformation.get', { id: second })).fileName).toBe('b.pdf')
    await attach(second, 2, 'c.pdf', Buffer.from('lain'))
    expect(stored()).toHaveLength(2)
  })

  it('untied leaves the entry and the other entry that has it', async () => {
    const [first, second] = [await add(), await add()]
    await attach(first, 1, 'a.pdf', CONTENT)
    await attach(second, 1, 'a.pdf', CONTENT)
    await test.call('publicInformation.attachFile', { id: first, version: 2, token: null })
    expect((await test.call('publicInformation.get', { id: first })).fileName).toBeNull()
    dialogs.savePath = join(documents, 'salinan.pdf')
    await test.call('publicInformation.saveFile', { id: second })
    expect(readFileSync(dialogs.savePath)).toEqual(CONTENT)
    expect(codeOf(await test.attempt('publicInformation.saveFile', { id: first }))).toBe('notFound')
  })

  it('of more than 25 MB is refused before it is read, and nothing is stored', async () => {
    const id = await add()
    const limit = 25 * 1024 * 1024
    expect(await attach(id, 1, 'besar.bin', Buffer.alloc(limit + 1))).toMatchObject({
      error: { code: 'publicInformation.fileTooLarge', details: { maxBytes: limit } },
    })
    expect(codeOf(await attach(id, 1, 'pas.bin', Buffer.alloc(limit)))).toBe('ok')
    expect(countOf(test, 'SELECT count(*) FROM stored_file')).toBe(1)
  })

  it('of an entry changed meanwhile is a conflict', async () => {
    const id = await add()
    await test.call('publicInformation.update', { id, version: 1, entry: { ...INFORMATION, title: 'Baru' } })
    expect(codeOf(await attach(id, 1, 'a.pdf', CONTENT))).toBe('conflict')
    expect(stored()).toEqual([])
  })
})

describe('saving a copy', () => {
  it('gives the bytes back whole, over an older file too, and leaves no part file', async () => {
    const id = await add()
    await attach(id, 1, 'Renja.pdf', CONTENT)
    dialogs.savePath = join(documents, 'keluar.pdf')
    for (let turn = 0; turn < 2; turn += 1) {
      const saved = await test.call('publicInformation.saveFile', { id })
      expect(saved?.name).toBe('keluar.pdf')
    }
    expect(readFileSync(dialogs.savePath)).toEqual(CONTENT)
    expect(readdirSync(documents)).toEqual(['keluar.pdf'])
  })

  it('cancelled writes nothing and is no error', async () => {
    const id = await add()
    await attach(id, 1, 'Renja.pdf', CONTENT)
    expect(await test.call('publicInformation.saveFile', { id })).toBeNull()
  })

  it('into a folder that went away is not found, and the entry stays', async () => {
    const id = await add()
    await attach(id, 1, 'Renja.pdf', CONTENT)
    dialogs.savePath = join(documents, 'tidak-ada', 'keluar.pdf')
    expect(codeOf(await test.attempt('publicInformation.saveFile', { id }))).toBe('file.notFound')
    expect((await test.call('publicInformation.get', { id })).fileName).toBe('Renja.pdf')
  })
})
