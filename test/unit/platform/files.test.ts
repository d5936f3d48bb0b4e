// Files on the office's disk: tokens in place of paths, writing whole or not at all, and a log without personal data.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../../../src-main/kernel/app-error.ts'
import { writeAtomically, writeTogether } from '../../../src-main/platform/atomic-file.ts'
import { readChosenFile, saveBytes, sizeOf } from '../../../src-main/platform/chosen-file.ts'
import { createFileTokens } from '../../../src-main/platform/file-tokens.ts'
import { faultText, fileLog } from '../../../src-main/platform/log.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-platform-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const failing = (code: string) => Object.assign(new Error(code), { code })

describe('a token', () => {
  it('stands for its path, is another each time, and holds nothing of it', () => {
    const tokens = createFileTokens()
    const path = '/home/petugas/Dokumen/register 2026.xlsx'
    const [one, other] = [tokens.keep(path), tokens.keep(path)]
    expect([tokens.pathOf(one), tokens.pathOf(other), one === other]).toEqual([path, path, false])
    expect(one).not.toContain('petugas')
  })

  it('never given out, a path, or one of another session is not allowed', () => {
    const tokens = createFileTokens()
    for (const token of ['', '/etc/passwd', createFileTokens().keep('/x')])
      expect(() => tokens.pathOf(token)).toThrow(new AppError('file.notAllowed'))
  })
})

describe('writing files that belong together', () => {
  const at = (name: string) => join(folder, name)
  const writing = (name: string, text: string) => ({
    path: at(name),
    write: async (part: string) => writeFileSync(part, text),
  })
  const contents = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(at(name), 'utf8')]))

  it('puts all of them in place, over the older ones', async () => {
    writeFileSync(at('a'), 'lama')
    await writeTogether([writing('a', 'baru'), writing('b', 'baru')], 'job1')
    expect(contents()).toEqual({ a: 'baru', b: 'baru' })
  })

  it.each([
    ['a full disk', failing('ENOSPC'), failing('ENOSPC')],
    ['a locked file', failing('EBUSY'), new AppError('file.locked', { name: 'b' })],
    ['a cancelled job', new AppError('job.cancelled'), new AppError('job.cancelled')],
  ])('leaves every older one after %s, and no part', async (_name, thrown, told) => {
    writeFileSync(at('a'), 'lama')
    const torn = { path: at('b'), write: async (part: string) => (writeFileSync(part, 'setengah'), Promise.reject(thrown)) }
    await expect(writeTogether([writing('a', 'baru'), torn], 'job1')).rejects.toEqual(told)
    expect(contents()).toEqual({ a: 'lama' })
  })

  it('is refused before any work when a target is in the way, and says which', async () => {
    mkdirSync(at('b'))
    let worked = false
    const first = { path: at('a'), write: async () => void (worked = true) }
    await expect(writeTogether([first, writing('b', 'baru')], 'job1')).rejects.toEqual(new AppError('file.locked', { name: 'b' }))
    expect([worked, readdirSync(folder)]).toEqual([false, ['b']])
  })
})

describe('writing a file', () => {
  it('puts it in place whole, over an older one', async () => {
    const path = join(folder, 'laporan.pdf')
    writeFileSync(path, 'lama')
    await writeAtomically(path, 'job1', async (part) => {
      writeFileSync(part, 'setengah')
      expect(readFileSync(path, 'utf8')).toBe('lama')
      writeFileSync(part, 'baru')
    })
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['baru', ['laporan.pdf']])
  })

  it('that fails leaves the older one and no part', async () => {
    const path = join(folder, 'laporan.pdf')
    writeFileSync(path, 'lama')
    const torn = writeAtomically(path, 'job1', async (part) => {
      writeFileSync(part, 'setengah')
      throw new AppError('job.cancelled')
    })
    await expect(torn).rejects.toEqual(new AppError('job.cancelled'))
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['lama', ['laporan.pdf']])
  })

  it.each(['EBUSY', 'EPERM', 'EACCES', 'EROFS'])('that the system refuses with %s is locked', async (code) =>
    expect(writeAtomically(join(folder, 'a'), 'j', async () => Promise.reject(failing(code)))).rejects.toEqual(
      new AppError('file.locked'),
    ),
  )

  it('over a folder of the same name is locked, and the folder stays', async () => {
    mkdirSync(join(folder, 'laporan.pdf'))
    await expect(saveBytes(join(folder, 'laporan.pdf'), Buffer.from('x'))).rejects.toEqual(new AppError('file.locked'))
    expect(readdirSync(folder)).toEqual(['laporan.pdf'])
  })

  it('on a full disk keeps the code of the system for the one place that sorts errors', async () =>
    expect(writeAtomically(join(folder, 'a'), 'j', async () => Promise.reject(failing('ENOSPC')))).rejects.toMatchObject({
      code: 'ENOSPC',
    }))
})

describe('a chosen file', () => {
  it('has its name, size and checksum', () => {
    const path = join(folder, 'isi.txt')
    writeFileSync(path, 'abc')
    expect(readChosenFile(path)).toMatchObject({
      name: 'isi.txt',
      size: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    })
    expect(sizeOf(path)).toBe(3)
  })
})

describe('the log', () => {
  const NOW = '2026-11-24T03:00:00.000Z'
  const lines = () =>
    readFileSync(join(folder, 'log', 'app.log'), 'utf8')
      .trim()
      .split('\n')

  it('makes its folder and has one line for each event', () => {
    const log = fileLog(join(folder, 'log', 'app.log'), () => NOW)
    log.note('opened', { schema: 6 })
    log.note('closed')
    expect(lines()).toEqual([`${NOW} opened {"schema":6}`, `${NOW} closed {}`])
  })

  it('has the incident, the name, the code and the places of a fault, never its message', () => {
    const log = fileLog(join(folder, 'log', 'app.log'), () => NOW)
    log.fault('ab12cd34', Object.assign(new TypeError('NIK 3273010101900001 tidak sah\nnama: Budi'), { code: 'SQLITE_ERROR' }))
    const [line] = lines()
    expect(line).toMatch(/^2026-11-24T03:00:00\.000Z fault ab12cd34 TypeError \| SQLITE_ERROR \| at /)
    expect(line).not.toMatch(/3273010101900001|Budi|tidak sah/)
    expect(lines()).toHaveLength(1)
  })

  it('of something that is no error has only its type', () => expect(faultText('3273010101900001')).toBe('string'))

  it('that cannot be written does not stop the work', () => {
    mkdirSync(join(folder, 'app.log'))
    const log = fileLog(join(folder, 'app.log'), () => NOW)
    expect(() => log.note('opened')).not.toThrow()
  })
})
