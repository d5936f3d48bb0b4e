// Folders that backups go to: one that does not answer, and one that is full.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { keptAsideAt, keptAsideNames, requireRoom } from '../../../src-main/features/backups/backup-places.ts'
import { createFolderProbe } from '../../../src-main/features/backups/folder-probe.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-folder-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a folder that keeps silent counts as away, and is not asked a second time while it does', async () => {
  let asked = 0
  let answer: (() => void) | undefined
  const probe = createFolderProbe((): Promise<null> => {
    asked++
    return new Promise((resolve) => {
      answer = () => resolve(null)
    })
  }, 10)
  expect(await Promise.all([probe('x'), probe('x')])).toEqual(['backups.folderMissing', 'backups.folderMissing'])
  expect(asked).toBe(1)
  const late = probe('x')
  answer?.()
  expect(await late).toBeNull()
  await probe('x')
  expect(asked).toBe(2)
})

it('a folder that is there, a file, and nothing at all are told apart', async () => {
  const probe = createFolderProbe()
  const file = join(folder, 'berkas')
  writeFileSync(file, '')
  expect([await probe(folder), await probe(file), await probe(join(folder, 'tidak-ada'))]).toEqual([
    null,
    'backups.folderMissing',
    'backups.folderMissing',
  ])
})

it('what does not fit into a folder is not begun', () => {
  expect(() => requireRoom(folder, 1)).not.toThrow()
  expect(() => requireRoom(folder, Number.MAX_SAFE_INTEGER)).toThrow('file.noSpace')
})

it('only registers that a restore kept aside are taken for such', () => {
  const kept = ['register-20261124T031500Z-sebelum-pemulihan.ppid', 'register-20261124T031500Z-sebelum-pemulihan-2.ppid']
  for (const name of [...kept, 'register.ppid', 'register-lama-sebelum-pemulihan.ppid', `${kept[0] ?? ''}-wal`])
    writeFileSync(join(folder, name), '')
  expect(keptAsideNames(folder).toSorted()).toEqual(kept.toSorted())
  expect(kept.map(keptAsideAt)).toEqual(['2026-11-24T03:15:00.000Z', '2026-11-24T03:15:00.000Z'])
  expect(keptAsideNames(join(folder, 'tidak-ada'))).toEqual([])
})
