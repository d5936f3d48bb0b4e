// Encryption of identities: nothing legible is left in the file, nothing is answered while locked, two keys open it, none is lost.
import { existsSync, readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { workerRunner } from '../../src-main/jobs/worker-runner.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { encrypt, PASSPHRASE } from './encrypted-office.ts'
import { chosenFile, codeOf, countOf, OBJECTION_FORM, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const MARK = 'TANDA-PINDAIAN-KTP-PERCOBAAN'
const SCAN = `%PDF-1.7\n${MARK.repeat(40)}`
const SECRETS = [REQUEST_FORM.nationalId, REQUEST_FORM.phone, REQUEST_FORM.email, REQUEST_FORM.address, MARK]

/** A request with a scan and a letter, a correction and an objection: every place that holds an identity. */
async function fill(): Promise<number> {
  const { test, agencyId } = office
  const { id, version } = await registerRequest(office)
  const token = chosenFile(test, 'ktp.pdf', SCAN)
  await test.call('attachments.add', { entity: 'request', entityId: id, kind: 'identityCard', token })
  const order = { letterOn: REQUEST_FORM.receivedOn, signatoryId: null, withTitles: null, addressee: '', copies: [] }
  await test.call('letters.issue', { ...order, kind: 'receipt', entityId: id, opening: null, closing: null })
  await test.call('requests.update', { id, version, form: { ...REQUEST_FORM, address: 'Jalan Percobaan 3' } })
  await test.call('objections.register', { agencyId, form: { ...OBJECTION_FORM, phone: REQUEST_FORM.phone } })
  return id
}

function found(test: TestBackend): string[] {
  const files = [test.databasePath, `${test.databasePath}-wal`].filter((path) => existsSync(path))
  const bytes = files.map((path) => readFileSync(path, 'latin1')).join('')
  return SECRETS.filter((secret) => bytes.includes(secret))
}

const REASON = 'Mencocokkan dengan kartu identitas'
const identityOf = (id: number) => office.test.call('requests.revealIdentity', { id, reason: REASON })
const state = async () => (await office.test.call('identityProtection.state', {})).state

describe('an encrypted register', () => {
  it('holds no identity, no letter and no scan in legible form, neither in the file nor in its log, also after work', async () => {
    const id = await fill()
    expect(found(office.test)).toEqual(SECRETS)
    await encrypt(office.test)
    expect(found(office.test)).toEqual([])
    await registerRequest(office, { applicantName: 'Sari Percobaan' })
    const token = chosenFile(office.test, 'kuasa.pdf', `${SCAN} kedua`)
    await office.test.call('attachments.add', { entity: 'request', entityId: id, kind: 'powerOfAttorney', token })
    expect(found(office.test)).toEqual([])
    expect(await identityOf(id)).toMatchObject({ nationalId: REQUEST_FORM.nationalId })
    expect(found(office.test)).toEqual([])
  })

  it('keeps issued letters under their triggers, checksums of the open contents, and a chained journal that says who and when', async () => {
    await fill()
    const before = rowsOf(office.test, 'SELECT sha256, size FROM stored_file')
    const triggers = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
    const rules = rowsOf(office.test, triggers)
    await encrypt(office.test)
    expect(rowsOf(office.test, 'SELECT sha256, size FROM stored_file')).toEqual(before)
    expect(rowsOf(office.test, triggers)).toEqual(rules)
    expect(rowsOf(office.test, "SELECT action FROM journal WHERE entity = 'identityProtection' ORDER BY id")).toEqual([
      { action: 'enable' },
      { action: 'compact' },
    ])
    expect(countOf(office.test, "SELECT count(*) FROM journal WHERE hash = ''")).toBe(0)
    expect(await office.test.call('identityProtection.state', {})).toMatchObject({ state: 'open', compacted: true })
  })

  it('can still take back what was done before it was encrypted', async () => {
    const id = await fill()
    await encrypt(office.test)
    const { test, agencyId } = office
    for (const operation of ['objections.register', 'requests.update']) {
      const { undo } = await test.call('history.next', { agencyId })
      expect(undo).toMatchObject({ operation })
      await test.call('history.undo', { agencyId, stepId: undo?.id ?? 0 })
    }
    expect(await identityOf(id)).toMatchObject({ address: REQUEST_FORM.address })
    expect(found(test)).toEqual([])
  })

  it('is locked at the next start: only what opens it and backups answer, and a wrong passphrase opens nothing', async () => {
    const id = await fill()
    const recoveryKey = await encrypt(office.test)
    await office.test.backend.close()
    office.test = await openTestBackend({ databasePath: office.test.databasePath })
    expect(await state()).toBe('locked')
    for (const operation of ['requests.list', 'office.listAgencies', 'attachments.list', 'history.undo', 'nothing.known'])
      expect(await office.test.backend.invoke(operation, {})).toMatchObject({
        error: { code: operation === 'nothing.known' ? 'operation.unknown' : 'identity.locked' },
      })
    const wrong = await office.test.attempt('identityProtection.unlock', { passphrase: 'empat kuda hijau', remember: false })
    expect(codeOf(wrong)).toBe('identity.wrongPassphrase')
    await office.test.call('identityProtection.unlock', { passphrase: PASSPHRASE, remember: false })
    expect(await identityOf(id)).toMatchObject({ phone: REQUEST_FORM.phone })

    await office.test.call('identityProtection.lock', {})
    expect(codeOf(await office.test.attempt('requests.revealIdentity', { id, reason: REASON }))).toBe('identity.locked')
    const typo = {
      recoveryKey: `${recoveryKey.slice(0, -1)}${recoveryKey.endsWith('0') ? '2' : '0'}`,
      newPassphrase: 'lima kuda biru',
    }
    expect(await office.test.attempt('identityProtection.unlockWithRecoveryKey', typo)).toMatchObject({
      error: { code: 'identity.recoveryKeyTypo', details: { group: 8 } },
    })
    const another = await office.test.attempt('identityProtection.unlockWithRecoveryKey', {
      recoveryKey: '00002-00003-00007-00006-00004-0000R-0000Q-0000P',
      newPassphrase: 'lima kuda biru',
    })
    expect(['identity.wrongRecoveryKey', 'identity.recoveryKeyTypo']).toContain(codeOf(another))
    await office.test.call('identityProtection.unlockWithRecoveryKey', { recoveryKey, newPassphrase: 'lima kuda biru' })
    expect(await identityOf(id)).toMatchObject({ phone: REQUEST_FORM.phone })
    const old = await office.test.attempt('identityProtection.unlock', { passphrase: PASSPHRASE, remember: false })
    expect(codeOf(old)).toBe('identity.wrongPassphrase')
  })

  it('becomes what it was when it is decrypted', async () => {
    const id = await fill()
    const content = rowsOf(office.test, 'SELECT content FROM stored_file')
    const letters = rowsOf(office.test, 'SELECT document FROM letter')
    const images = rowsOf(office.test, 'SELECT before, after FROM step_change ORDER BY seq')
    await encrypt(office.test)
    expect(rowsOf(office.test, 'SELECT document FROM letter')).not.toEqual(letters)
    const refused = await office.test.attempt('identityProtection.disable', { passphrase: 'bukan kata sandi' })
    expect(codeOf(refused)).toBe('identity.wrongPassphrase')
    const { jobId } = await office.test.call('identityProtection.disable', { passphrase: PASSPHRASE })
    expect((await office.test.jobEnded(jobId)).state).toBe('done')
    expect(await state()).toBe('off')
    expect(rowsOf(office.test, 'SELECT content FROM stored_file')).toEqual(content)
    expect(rowsOf(office.test, 'SELECT document FROM letter')).toEqual(letters)
    expect(rowsOf(office.test, 'SELECT before, after FROM step_change ORDER BY seq')).toEqual(images)
    expect(countOf(office.test, 'SELECT count(*) FROM identity_key')).toBe(0)
    expect(await identityOf(id)).toMatchObject({ phone: REQUEST_FORM.phone })
  })

  it('is opened by the new passphrase and the new recovery key alone once they are changed', async () => {
    const first = await encrypt(office.test)
    const { recoveryKey } = await office.test.call('identityProtection.draftRecoveryKey', {})
    await office.test.call('identityProtection.newRecoveryKey', { passphrase: PASSPHRASE, recoveryKey })
    await office.test.call('identityProtection.changePassphrase', { passphrase: PASSPHRASE, newPassphrase: 'tujuh kuda biru' })
    await office.test.call('identityProtection.lock', {})
    const old = await office.test.attempt('identityProtection.unlockWithRecoveryKey', {
      recoveryKey: first,
      newPassphrase: 'delapan kuda biru',
    })
    expect(codeOf(old)).toBe('identity.wrongRecoveryKey')
    await office.test.call('identityProtection.unlock', { passphrase: 'tujuh kuda biru', remember: false })
    expect(await state()).toBe('open')
    expect(
      rowsOf(office.test, "SELECT action FROM journal WHERE entity = 'identityProtection' ORDER BY id DESC LIMIT 2"),
    ).toEqual([{ action: 'changePassphrase' }, { action: 'newRecoveryKey' }])
  })
})

describe('a computer that remembers', () => {
  it('opens the register at the start, until it is told to forget, and never a register of another key', async () => {
    let kept: Uint8Array | undefined
    const safe = {
      read: async () => kept,
      keep: async (secret: Uint8Array) => void (kept = secret),
      forget: async () => void (kept = undefined),
    }
    const restart = async () => {
      await office.test.backend.close()
      office.test = await openTestBackend({ databasePath: office.test.databasePath, safe })
    }
    await restart()
    const { recoveryKey } = await office.test.call('identityProtection.draftRecoveryKey', {})
    const { jobId } = await office.test.call('identityProtection.enable', { passphrase: PASSPHRASE, recoveryKey, remember: true })
    await office.test.jobEnded(jobId)
    expect(await office.test.call('identityProtection.state', {})).toMatchObject({ canRemember: true, remembered: true })
    await restart()
    expect(await state()).toBe('open')
    const own = kept
    kept = new Uint8Array(32).fill(1)
    await restart()
    expect(await state()).toBe('locked')
    kept = own
    await restart()
    await office.test.call('identityProtection.forget', {})
    await restart()
    expect(await state()).toBe('locked')
  })
})

describe('encrypting', () => {
  it('is refused twice, with a passphrase that is short or easily guessed, and with a mistyped recovery key', async () => {
    const { recoveryKey } = await office.test.call('identityProtection.draftRecoveryKey', {})
    const enable = (passphrase: string, key = recoveryKey) =>
      office.test.attempt('identityProtection.enable', { passphrase, recoveryKey: key, remember: false })
    expect(codeOf(await enable('pendek'))).toBe('input.invalid')
    expect(codeOf(await enable('aaaaaaaaaaaa'))).toBe('input.invalid')
    expect(codeOf(await enable(PASSPHRASE, recoveryKey.slice(1)))).toBe('identity.recoveryKeyLength')
    expect(await state()).toBe('off')
    await encrypt(office.test)
    expect(codeOf(await enable(PASSPHRASE))).toBe('identity.alreadyProtected')
  })

  it('in a worker answers nothing else meanwhile, and leaves the register as it was when it is cancelled', async () => {
    await office.test.backend.close()
    const entry = new URL('../../src-main/jobs/worker-entry.ts', import.meta.url)
    office.test = await openTestBackend({ runJob: workerRunner((options) => new Worker(entry, options)) })
    office.agencyId = await setUpOffice(office.test)
    const id = await fill()
    const { recoveryKey } = await office.test.call('identityProtection.draftRecoveryKey', {})
    const order = { passphrase: PASSPHRASE, recoveryKey, remember: false }
    const cancelled = await office.test.call('identityProtection.enable', order)
    expect(await office.test.call('identityProtection.state', {})).toMatchObject({ state: 'busy', jobId: cancelled.jobId })
    expect(codeOf(await office.test.attempt('requests.revealIdentity', { id, reason: REASON }))).toBe('identity.busy')
    await office.test.call('jobs.cancel', { jobId: cancelled.jobId })
    expect((await office.test.jobEnded(cancelled.jobId)).state).toBe('cancelled')
    expect(await state()).toBe('off')
    expect(await identityOf(id)).toMatchObject({ phone: REQUEST_FORM.phone })

    const done = await office.test.call('identityProtection.enable', order)
    expect((await office.test.jobEnded(done.jobId)).state).toBe('done')
    expect(found(office.test)).toEqual([])
    expect(await identityOf(id)).toMatchObject({ phone: REQUEST_FORM.phone })
  })
})
