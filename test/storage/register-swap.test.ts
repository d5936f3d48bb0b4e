// A swap of the register stopped after any of its moves is ended by the next start: both registers are there, each with its log.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endSwap, swapping, swapRegister } from '../../src-main/storage/register-swap.ts'

const NOW = '2026-11-24T03:15:00.000Z'
const ASIDE = 'register-20261124T031500Z-sebelum-pemulihan.ppid'

let folder: string
let path: string
let staged: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-'))
  path = join(folder, 'register.ppid')
  staged = join(folder, 'salinan')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const layOut = (files: Readonly<Record<string, string>>) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}
const contents = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
const stopAfter = (moves: number, aside = ASIDE) => {
  const begun = swapping(path, staged, join(folder, aside))
  for (let move = 0; move < moves; move++) begun.next()
}

/** A register with all the logs that a program killed in the middle of writing, or damage, may have left. */
const OLD = {
  'register.ppid': 'lama',
  'register.ppid-wal': 'catatan',
  'register.ppid-shm': 'bersama',
  'register.ppid-journal': 'j',
}
const ASIDE_WITH_LOGS = Object.fromEntries(
  Object.entries(OLD).map(([name, content]) => [name.replace('register.ppid', ASIDE), content]),
)

describe('a swap', () => {
  it('keeps the old register aside with its logs, and puts the new one there alone', () => {
    layOut({ ...OLD, salinan: 'baru' })
    expect(swapRegister(path, staged, NOW)).toEqual({ keptAside: ASIDE })
    expect(contents()).toEqual({ ...ASIDE_WITH_LOGS, 'register.ppid': 'baru' })
  })

  it('that is not begun changes nothing, and from its first move on is carried to its end', () => {
    layOut({ ...OLD, salinan: 'baru' })
    stopAfter(0)
    endSwap(path)
    expect(contents()).toEqual({ ...OLD, salinan: 'baru' })
  })

  it.each([1, 2, 3, 4, 5, 6, 7])('stopped after move %i is ended by the next start', (moves) => {
    layOut({ ...OLD, salinan: 'baru' })
    stopAfter(moves)
    // At no moment does a register stand there without its log, unless the next start knows of it.
    if (existsSync(path) && readFileSync(path, 'utf8') === 'lama' && !existsSync(`${path}-wal`))
      expect(readdirSync(folder)).toContain(`register.ppid.pengganti.${ASIDE}`)
    endSwap(path)
    expect(contents()).toEqual({ ...ASIDE_WITH_LOGS, 'register.ppid': 'baru' })
    endSwap(path)
    expect(contents()).toEqual({ ...ASIDE_WITH_LOGS, 'register.ppid': 'baru' })
  })

  it.each([1, 2])('into an empty place stopped after move %i is ended, without the log of a lost register', (moves) => {
    layOut({ 'register.ppid-wal': 'catatan', salinan: 'baru' })
    stopAfter(moves)
    endSwap(path)
    expect(contents()).toEqual({ 'register.ppid': 'baru' })
  })

  it('of one register is not ended by the start of another in the same folder', () => {
    layOut({ ...OLD, salinan: 'baru', 'lain.ppid': 'lain' })
    stopAfter(1)
    const before = contents()
    endSwap(join(folder, 'lain.ppid'))
    expect(contents()).toEqual(before)
  })

  it('begun and not ended never costs a file that took the place meanwhile', () => {
    layOut({ 'register.ppid': 'lama', salinan: 'baru' })
    stopAfter(2)
    layOut({ 'register.ppid': 'tamu' })
    endSwap(path)
    expect(Object.values(contents()).toSorted()).toEqual(['baru', 'lama', 'tamu'])
    expect(readFileSync(path, 'utf8')).toBe('baru')
  })

  it('ends one that was begun before it', () => {
    layOut({ 'register.ppid': 'lama', salinan: 'baru' })
    stopAfter(2)
    layOut({ salinan: 'terbaru' })
    const { keptAside } = swapRegister(path, staged, NOW)
    expect(keptAside).toBe(ASIDE.replace('.ppid', '-2.ppid'))
    expect(contents()).toEqual({ [ASIDE]: 'lama', [keptAside ?? '']: 'baru', 'register.ppid': 'terbaru' })
  })

  it('that the system refuses halfway takes back every move', () => {
    const { 'register.ppid-journal': _, ...logged } = OLD
    layOut({ ...logged, salinan: 'baru' })
    // A folder cannot be renamed over a link: the last log does not follow the others.
    mkdirSync(`${path}-journal`)
    symlinkSync('tidak ada', join(folder, `${ASIDE}-journal`))
    expect(() => swapRegister(path, staged, NOW)).toThrow(expect.objectContaining({ code: 'ENOTDIR' }))
    rmSync(join(folder, `${ASIDE}-journal`))
    rmdirSync(`${path}-journal`)
    expect(contents()).toEqual({ ...logged, salinan: 'baru' })
  })

  it('that cannot begin leaves the old register with its logs', () => {
    layOut({ ...OLD, salinan: 'baru' })
    const stopped = () => swapRegister(path, join(folder, 'tidak ada'), NOW)
    expect(stopped).toThrow(expect.objectContaining({ code: 'ENOENT' }))
    expect(contents()).toEqual({ ...OLD, salinan: 'baru' })
  })
})
