// Papers of a case: stored once by content, never opened when the system could run them, every look journaled.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isShowable } from '../../src-main/contract/index.ts'
import { chosenFile, codeOf, countOf, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const attach = (entityId: number, token: string, kind: 'identityCard' | 'deed' = 'identityCard') =>
  office.test.attempt('attachments.add', { entity: 'request', entityId, kind, token })
const list = (entityId: number) => office.test.call('attachments.list', { entity: 'request', entityId })

describe('an attachment', () => {
  it('is kept with the register, with its size', async () => {
    const { id } = await registerRequest(office)
    expect(codeOf(await attach(id, chosenFile(office.test, 'ktp.png', 'isi gambar')))).toBe('ok')
    expect(await list(id)).toMatchObject([{ kind: 'identityCard', fileName: 'ktp.png', size: 10, showable: true }])
  })

  it('of the same content is stored once, and refused twice on one case', async () => {
    const [one, two] = [await registerRequest(office), await registerRequest(office)]
    const token = chosenFile(office.test, 'ktp.png', 'isi gambar')
    await attach(one.id, token)
    await attach(two.id, token)
    expect(countOf(office.test, 'SELECT count(*) FROM stored_file')).toBe(1)
    expect(codeOf(await attach(one.id, token))).toBe('attachments.alreadyThere')
    expect(codeOf(await attach(one.id, token, 'deed'))).toBe('ok')
  })

  it('that is empty, too large, or of no case is refused', async () => {
    const { id } = await registerRequest(office)
    expect(codeOf(await attach(id, chosenFile(office.test, 'kosong.pdf', '')))).toBe('attachments.empty')
    const large = chosenFile(office.test, 'besar.pdf', Buffer.alloc(25 * 1024 * 1024 + 1))
    expect(codeOf(await attach(id, large))).toBe('attachments.tooLarge')
    expect(codeOf(await attach(999, chosenFile(office.test, 'a.pdf', 'a')))).toBe('notFound')
    expect(countOf(office.test, 'SELECT count(*) FROM stored_file')).toBe(0)
  })

  it('comes out as it went in, and each look is journaled without its name', async () => {
    const { id } = await registerRequest(office)
    await attach(id, chosenFile(office.test, 'KTP Budi Percobaan.pdf', 'isi'))
    const [first] = await list(id)
    const target = join(office.test.folder, 'keluar.pdf')
    const token = office.test.backend.files.keep(target)
    await office.test.call('attachments.copyOut', { id: first?.id ?? 0, token, toShow: true })
    expect(readFileSync(target, 'utf8')).toBe('isi')
    const journal = rowsOf<{ action: string; changes: string }>(
      office.test,
      "SELECT action, changes FROM journal WHERE entity = 'request'",
    )
    expect(journal.map((row) => row.action)).toEqual(['create', 'attach', 'showAttachment'])
    expect(
      journal
        .slice(1)
        .map((row) => row.changes)
        .join(),
    ).not.toContain('Budi')
  })

  it('that the system could run is saved but never opened', async () => {
    const { id } = await registerRequest(office)
    await attach(id, chosenFile(office.test, 'undangan.exe', 'MZ'))
    const [first] = await list(id)
    expect(first?.showable).toBe(false)
    const token = office.test.backend.files.keep(join(office.test.folder, 'x.exe'))
    const show = await office.test.attempt('attachments.copyOut', { id: first?.id ?? 0, token, toShow: true })
    expect(codeOf(show)).toBe('attachments.notShowable')
    for (const name of ['a.bat', 'a.cmd', 'a.js', 'a.lnk', 'a.pdf.exe', 'a.html', 'a']) expect(isShowable(name)).toBe(false)
  })

  it('is taken off its case; the content stays for the journal and other cases', async () => {
    const { id } = await registerRequest(office)
    await attach(id, chosenFile(office.test, 'ktp.png', 'isi'))
    const [first] = await list(id)
    await office.test.call('attachments.remove', { id: first?.id ?? 0 })
    expect(await list(id)).toEqual([])
    expect(countOf(office.test, 'SELECT count(*) FROM stored_file')).toBe(1)
  })
})
