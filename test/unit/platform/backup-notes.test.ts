// What is remembered about backups is never lost in silence: not on a full disk, not by one strange note, not by two programs.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { notesPath, openNotes } from '../../../src-main/platform/backup-notes.ts'

const KEY = { recipient: 'age1rekaan', wrappedIdentity: 'rekaan' }

let folder: string
let databasePath: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-ppid-'))
  databasePath = join(folder, 'register.ppid')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openNotes(databasePath)
const put = (text: string) => writeFileSync(notesPath(databasePath), text)
const kept = () => readFileSync(join(folder, 'cadangan.rusak.json'), 'utf8')

describe('notes', () => {
  it('begin anew only where there are none', () => {
    expect(open().read()).toMatchObject({ registerExisted: false, settingsLost: false, folder: null, key: null })
    open().change({ folder: '/cadangan', key: KEY })
    expect(open().read()).toMatchObject({ folder: '/cadangan', key: KEY, keepDaily: 14 })
    expect(readdirSync(folder)).toEqual(['cadangan.json'])
  })

  it.each(['', '{"folder": "/cad', 'null', '[]', '7'])(
    'that read %j are kept aside and told as lost, and the register as one that was there',
    (text) => {
      put(text)
      const notes = open()
      expect(notes.read()).toMatchObject({ registerExisted: true, settingsLost: true, folder: null, key: null })
      expect(kept()).toBe(text)
      notes.change({ closedAs: null })
      expect(open().read()).toMatchObject({ registerExisted: true, settingsLost: true })
    },
  )

  it('keep the first wreck, not the last', () => {
    put('rusak pertama')
    open().change({})
    put('rusak kedua')
    open().change({})
    expect(kept()).toBe('rusak pertama')
  })

  it('of which one is not understood keep all others', () => {
    put(JSON.stringify({ folder: '/cadangan', key: KEY, keepDaily: 'banyak', last: { reason: 7 }, daily: false, baru: [1] }))
    expect(open().read()).toMatchObject({
      folder: '/cadangan',
      key: KEY,
      keepDaily: 14,
      last: null,
      daily: false,
      settingsLost: true,
    })
    expect(kept()).toContain('banyak')
  })

  it('of an older version lack what came later, and that is no loss', () => {
    put(JSON.stringify({ folder: '/cadangan', registerExisted: true }))
    expect(open().read()).toMatchObject({ folder: '/cadangan', keepDaily: 14, settingsLost: false })
    expect(existsSync(join(folder, 'cadangan.rusak.json'))).toBe(false)
  })

  it('changed by two programs hold what both changed', () => {
    const [window, commandLine] = [open(), open()]
    window.change({ folder: '/cadangan', key: KEY })
    commandLine.change({ lastGoodAt: '2026-11-24T03:00:00.000Z' })
    window.change({ daily: false })
    expect(open().read()).toMatchObject({ folder: '/cadangan', key: KEY, lastGoodAt: '2026-11-24T03:00:00.000Z', daily: false })
  })

  it('garbled while they are known are written whole again', () => {
    const notes = open()
    notes.change({ folder: '/cadangan' })
    put('rusak')
    notes.change({ daily: false })
    expect(open().read()).toMatchObject({ folder: '/cadangan', daily: false, settingsLost: false })
  })
})

describe('notes that the system does not hand out', () => {
  const inTheWay = () => mkdirSync(notesPath(databasePath))

  it('are told as lost, never written over, and there again once they can be read', () => {
    inTheWay()
    const notes = open()
    expect(notes.read()).toMatchObject({ registerExisted: true, settingsLost: true })
    notes.change({ lastGoodAt: '2026-11-24T03:00:00.000Z' })
    expect(() => notes.changeSurely({ daily: false })).toThrow()
    rmdirSync(notesPath(databasePath))
    put(JSON.stringify({ folder: '/cadangan', key: KEY }))
    notes.change({ closedAs: null })
    expect(notes.read()).toMatchObject({ folder: '/cadangan', key: KEY, settingsLost: false, daily: true })
    expect(open().read()).toMatchObject({ key: KEY, lastGoodAt: '2026-11-24T03:00:00.000Z' })
  })

  it('cannot be changed surely: it is thrown, and nothing counts as changed', () => {
    const notes = open()
    inTheWay()
    expect(() => notes.changeSurely({ key: KEY })).toThrow()
    expect(notes.read().key).toBeNull()
    notes.change({ daily: false })
    expect(notes.read().daily).toBe(false)
    rmdirSync(notesPath(databasePath))
    notes.changeSurely({ key: KEY })
    expect(open().read()).toMatchObject({ key: KEY, daily: false })
    expect(readdirSync(folder)).toEqual(['cadangan.json'])
  })
})
