// What is deleted is gone: no content stays in the register once neither a row, nor undo, nor the trash can name it.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openTestBackend } from '../support/backend.ts'
import { chosenFile, codeOf, countOf, INFORMATION, registerRequest, useOffice } from './fixtures.ts'
import { informationDesk, runSql, takeStep } from './information-desk.ts'

const office = useOffice()
const SCAN = 'isi penanda yang harus hilang 8812'
const page = { offset: 0, limit: 50 }
const contents = () => countOf(office.test, 'SELECT count(*) FROM stored_file')
const trash = () => office.test.call('history.trash', { agencyId: office.agencyId, ...page })
const purge = () => office.test.call('history.purge', { agencyId: office.agencyId, stepIds: null })

async function attach(entityId: number, content = SCAN, name = 'ktp.txt'): Promise<number> {
  const token = chosenFile(office.test, name, content)
  const kind = 'identityCard' as const
  return (await office.test.call('attachments.add', { entity: 'request', entityId, kind, token })).id
}

/** Keeps the last steps only, as after many more days of work. */
const keep = (steps: number) => runSql(office.test, 'UPDATE history_setting SET kept_steps = ?', steps)

describe('the content of a paper that was taken off', () => {
  it('stays while the trash can give it back, and goes with the emptied trash, not a byte left once the app is closed', async () => {
    const { databasePath } = office.test
    const { id } = await registerRequest(office)
    const attachmentId = await attach(id)
    await office.test.call('attachments.remove', { id: attachmentId })
    expect(contents()).toBe(1)
    await purge()
    expect(contents()).toBe(0)
    await office.test.backend.close()
    const files = [databasePath, `${databasePath}-wal`].filter(existsSync).map((path) => readFileSync(path))
    expect(files.some((bytes) => bytes.includes(SCAN))).toBe(false)
    Object.assign(office.test, await openTestBackend({ databasePath }))
  })

  it('stays while another case holds it, or another deletion in the trash', async () => {
    const first = await registerRequest(office)
    const second = await registerRequest(office)
    const one = await attach(first.id)
    const other = await attach(second.id)
    await office.test.call('attachments.remove', { id: one })
    const [line] = (await trash()).rows
    await office.test.call('attachments.remove', { id: other })
    await office.test.call('history.purge', { agencyId: office.agencyId, stepIds: [line?.stepId ?? 0] })
    expect(contents()).toBe(1)
    const [left] = (await trash()).rows
    const back = await office.test.attempt('history.restore', { agencyId: office.agencyId, stepId: left?.stepId ?? 0 })
    expect(codeOf(back)).toBe('ok')
    await purge()
    expect(contents()).toBe(1)
  })

  it('stays when the same deletion was undone and done again: the trash still gives it back', async () => {
    const { id } = await registerRequest(office)
    const attachmentId = await attach(id)
    await office.test.call('attachments.remove', { id: attachmentId })
    const { undo } = await office.test.call('history.next', { agencyId: office.agencyId })
    await office.test.call('history.undo', { agencyId: office.agencyId, stepId: undo?.id ?? 0 })
    await office.test.call('attachments.remove', { id: attachmentId })
    expect(contents()).toBe(1)
    const [line] = (await trash()).rows
    const back = await office.test.attempt('history.restore', { agencyId: office.agencyId, stepId: line?.stepId ?? 0 })
    expect(codeOf(back)).toBe('ok')
  })

  it('goes when the step that remembers it is the oldest and its time in the trash is over', async () => {
    const { id } = await registerRequest(office)
    await office.test.call('attachments.remove', { id: await attach(id) })
    keep(20)
    const desk = informationDesk(office)
    for (let count = 0; count < 21; count++) await desk.add()
    expect(contents()).toBe(1)
    office.test.setNow('2027-11-25T03:00:00.000Z')
    await desk.add()
    expect(contents()).toBe(0)
  })

  it('goes when undo had taken its attaching back and another command makes repeating impossible', async () => {
    const { id } = await registerRequest(office)
    await attach(id)
    expect(codeOf(await takeStep(office, 'undo'))).toBe('ok')
    expect(contents()).toBe(1)
    await informationDesk(office).add()
    expect(contents()).toBe(0)
  })
})

describe('a file of the public list that was replaced', () => {
  it('goes with the last step that could bring it back; the present one stays', async () => {
    const { agencyId, test } = office
    const { id } = await test.call('publicInformation.add', { agencyId, entry: INFORMATION })
    const set = (version: number, content: string) =>
      test.call('publicInformation.attachFile', { id, version, token: chosenFile(test, 'renja.txt', content) })
    await set(1, 'berkas lama')
    await set(2, 'berkas baru')
    expect(contents()).toBe(2)
    keep(20)
    for (let count = 0; count < 22; count++) await informationDesk(office).add()
    expect(contents()).toBe(1)
  })
})

describe('a content that an earlier version of the app left behind', () => {
  it('goes when the trash is emptied; a file of a final report stays', async () => {
    const { agencyId, test } = office
    const [stray, ofReport] = ['a'.repeat(64), 'b'.repeat(64)]
    for (const sha256 of [stray, ofReport])
      runSql(test, "INSERT INTO stored_file (sha256, size, mime, content) VALUES (?, 1, 'text/plain', x'41')", sha256)
    runSql(
      test,
      `INSERT INTO report_edition (agency_id, year, sequence, signed_on, signatory, figures, files, checksum, finalised_at)
       VALUES (?, 2025, 1, '2026-01-20', '{}', '{}', ?, '', '2026-01-20T03:00:00.000Z')`,
      agencyId,
      JSON.stringify([{ sha256: ofReport }]),
    )
    const { id } = await registerRequest(office)
    await test.call('attachments.remove', { id: await attach(id) })
    await purge()
    expect(countOf(test, 'SELECT count(*) FROM stored_file WHERE sha256 = ?', ofReport)).toBe(1)
    expect(contents()).toBe(1)
  })
})
