// A register that changed while no program had it open is noticed at the next start, and only then.
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSession } from '../../src-main/cli/session.ts'
import { changedSince, fingerprintOf } from '../../src-main/storage/fingerprint.ts'
import { fillOffice, REGISTER } from '../faults/fault-office.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-'))
  path = join(folder, REGISTER)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function isCalledChanged(): Promise<boolean> {
  const session = await openSession(path)
  const { changedWhileClosed } = await session.call('backups.state', {})
  await session.close()
  return changedWhileClosed
}

/** Changes one letter inside a text; every page stays well formed. */
function changeOneLetter(): void {
  const content = readFileSync(path)
  content[content.indexOf('Pemohon Rekaan 1')] = 'Q'.charCodeAt(0)
  writeFileSync(path, content)
}

describe('a register opened again', () => {
  it('as it was closed is not called changed', async () => {
    await fillOffice(path, 2)
    expect([await isCalledChanged(), await isCalledChanged()]).toEqual([false, false])
  })

  it('with one letter changed is called changed once, and the journal keeps it', async () => {
    await fillOffice(path, 2)
    changeOneLetter()
    expect([await isCalledChanged(), await isCalledChanged()]).toEqual([true, false])
    const session = await openSession(path)
    const { rows } = await session.call('journal.list', {
      agencyId: 1,
      entity: null,
      action: null,
      userName: null,
      from: null,
      to: null,
      offset: 0,
      limit: 20,
    })
    await session.close()
    expect(rows.map(({ action }) => action)).toContain('Berkas berubah sewaktu aplikasi tertutup')
  })

  it('after the program was killed is not called changed: nothing is known of how it was closed', async () => {
    await fillOffice(path, 2)
    const session = await openSession(path)
    copyFileSync(path, join(folder, 'salinan'))
    await session.backend.invoke('office.listAgencies', {})
    const left = readFileSync(join(folder, 'cadangan.json'), 'utf8')
    await session.close()
    writeFileSync(join(folder, 'cadangan.json'), left)
    changeOneLetter()
    expect(await isCalledChanged()).toBe(false)
  })
})

describe('a fingerprint', () => {
  it('is not taken of a file that is not there or whose log lies beside it', async () => {
    expect(await fingerprintOf(path)).toBeNull()
    writeFileSync(path, 'isi')
    writeFileSync(`${path}-wal`, '')
    expect(await fingerprintOf(path)).toBeNull()
  })

  it('differs for a longer file, and says nothing where none was taken', async () => {
    writeFileSync(path, 'isi')
    const closedAs = await fingerprintOf(path)
    expect([await changedSince(path, closedAs), await changedSince(path, null)]).toEqual([false, false])
    appendFileSync(path, '.')
    expect(await changedSince(path, closedAs)).toBe(true)
  })
})
