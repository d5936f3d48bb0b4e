// Backups in an office with accounts: who may make one or bring one back, and what the journal says of it.
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { backUp, type Desk, openDesk, removeFolder, setUp } from '../support/register-session.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
  await setUp(desk)
})
afterEach(async () => {
  await desk.close()
  removeFolder(desk.folder)
})

describe('an office with accounts', () => {
  it('asks who is at the keyboard before a backup is made or brought back, and journals a copy that leaves', async () => {
    const { id } = await backUp(desk)
    await desk.call('access.turnOn', { name: 'Kepala Rekaan', secret: '482915' })
    const path = join(desk.folder, 'pindahan.ppid-cadangan')
    const { jobId } = await desk.call('backups.saveCopy', { token: desk.session.files.keep(path) })
    await desk.jobEnded(jobId)
    await desk.call('access.lock', {})
    expect(await desk.outcome('backups.state', {})).toBe('ok')
    for (const attempt of [
      await desk.outcome('backups.list', {}),
      await desk.outcome('backups.make', {}),
      await desk.outcome('backups.restore', { id }),
      await desk.outcome('jobs.state', { jobId }),
    ])
      expect(attempt).toBe('access.signInNeeded')
    const db = openDatabase(desk.databasePath, { readOnly: true })
    const left = db.prepare("SELECT user_name, action FROM journal WHERE operation = 'backups.saveCopy'").all()
    db.close()
    expect(left).toEqual([{ user_name: 'Kepala Rekaan', action: 'export' }])
  })

  it('finds in the restored register who brought it back and what was set aside', async () => {
    await desk.call('access.turnOn', { name: 'Kepala Rekaan', secret: '482915' })
    const { id, fileName } = await backUp(desk)
    await desk.call('backups.restore', { id })
    const db = openDatabase(desk.databasePath, { readOnly: true })
    const acts = db.prepare("SELECT user_name, action, changes FROM journal WHERE operation = 'backups.restore'").all()
    db.close()
    expect(acts).toEqual([
      { user_name: 'Kepala Rekaan', action: 'restore', changes: expect.stringContaining(fileName) as string },
    ])
  })
})
