// Where a file may be saved: never among the app's own files, whatever name leads there.
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askSavePlace } from '../../../src-main/features/save-place.ts'
import { AppError } from '../../../src-main/kernel/app-error.ts'
import { identityOf } from '../../../src-main/platform/file-identity.ts'

let folder: string
const at = (...parts: string[]) => join(folder, ...parts)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-simpan-'))
  for (const name of ['data/cadangan', 'Dokumen']) mkdirSync(at(name), { recursive: true })
  for (const name of ['register.ppid', 'register.ppid-wal', 'cadangan.json', 'cadangan/a.ppid-cadangan'])
    writeFileSync(at('data', name), name)
  writeFileSync(at('Dokumen', 'lama.xlsx'), 'lama')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Asks with a dialog that answers `path`; `names` gathers what it was asked with. */
function asked(path: string | undefined, suggestedName = 'x.xlsx', names: string[] = []) {
  const host = {
    chooseFile: async () => undefined,
    chooseFolder: async () => undefined,
    chooseSavePath: async (name: string) => {
      names.push(name)
      return path
    },
    showInFolder: async () => {},
    openFile: async () => {},
  }
  return askSavePlace({ host, databasePath: at('data', 'register.ppid') }, suggestedName)
}
const OWN = new AppError('file.ofTheApp')

describe('a save', () => {
  it.each([
    'register.ppid',
    'register.ppid-wal',
    'register.ppid-journal',
    'cadangan.json',
    'cadangan/a.ppid-cadangan',
    'baru.xlsx',
  ])('over or beside the register is refused: %s', (name) => expect(asked(at('data', name))).rejects.toEqual(OWN))

  it('is refused through a link to the folder, to the register, and through a second name of the register', async () => {
    symlinkSync(at('data'), at('Dokumen', 'pintasan'))
    symlinkSync(at('data', 'register.ppid'), at('Dokumen', 'tautan.xlsx'))
    linkSync(at('data', 'register.ppid'), at('Dokumen', 'kembar.xlsx'))
    for (const name of ['pintasan/baru.xlsx', 'pintasan/cadangan/b.xlsx', 'tautan.xlsx', 'kembar.xlsx', '../data/x.xlsx'])
      await expect(asked(`${at('Dokumen')}/${name}`), name).rejects.toEqual(OWN)
  })

  it('anywhere else is the user’s own choice, over an older file too and through a link', async () => {
    symlinkSync(at('Dokumen'), at('data-lain'))
    for (const path of [
      at('Dokumen', 'baru.xlsx'),
      at('Dokumen', 'lama.xlsx'),
      at('data-lain', 'x.xlsx'),
      at('tidak-ada', 'x.xlsx'),
    ])
      expect(await asked(path)).toBe(path)
    expect(await asked(undefined)).toBeUndefined()
  })

  it('is asked for under a name that every system takes', async () => {
    const names: string[] = []
    await asked(undefined, 'NUL', names)
    await asked(undefined, 'Surat "001/PPID": \u202efdp.exe', names)
    expect(names).toEqual(['_NUL', 'Surat-001-PPID-fdp.exe'])
  })
})

it('a file keeps its identity under another name, and another file in its place has another', () => {
  const path = at('Dokumen', 'lama.xlsx')
  const before = identityOf(path)
  linkSync(path, at('kembar'))
  expect(identityOf(at('kembar'))).toBe(before)
  rmSync(path)
  writeFileSync(path, 'lama')
  expect(identityOf(path)).not.toBe(before)
  expect(identityOf(at('tidak-ada'))).toBeUndefined()
})
