// Letters and forms of a request: offered when they fit, numbered in their series, kept as issued (Perki KI 1/2021 Lamp. VI-IX).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LETTER_KINDS, type LetterKind, type LetterOrder, type OutputOf } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { pdfPages } from '../support/documents.ts'
import { OFFICIAL } from '../support/office.ts'
import { codeOf, countOf, DECISION, EXCLUSION, problemsOf, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const TODAY = dateOnly('2026-11-24')

const order = (kind: LetterKind, entityId: number, change: Partial<LetterOrder> = {}): LetterOrder => ({
  kind,
  entityId,
  letterOn: TODAY,
  signatoryId: null,
  withTitles: null,
  addressee: '',
  opening: null,
  closing: null,
  copies: [],
  ...change,
})
const issue = (kind: LetterKind, requestId: number, change: Partial<LetterOrder> = {}) =>
  office.test.call('letters.issue', order(kind, requestId, change))
const fitting = async (entityId: number) => (await office.test.call('letters.ofCase', { entity: 'request', entityId })).fitting
const textOf = (letter: { document: OutputOf<'letters.get'>['document'] }) => JSON.stringify(letter.document.blocks)

async function written(id: number, format: 'pdf' | 'docx' = 'pdf', name = `surat.${format}`) {
  const path = join(office.test.folder, name)
  const { jobId } = await office.test.call('letters.write', {
    id,
    format,
    paper: 'A4',
    token: office.test.backend.files.keep(path),
  })
  expect((await office.test.jobEnded(jobId)).state).toBe('done')
  return path
}

async function refused(): Promise<number> {
  const { id: excludedInformationId } = await office.test.call('excludedInformation.add', {
    agencyId: office.agencyId,
    entry: EXCLUSION,
  })
  const { id, version } = await registerRequest(office, { informationRequested: 'Riwayat kesehatan pegawai' })
  await office.test.call('requests.decide', {
    id,
    version,
    decision: {
      ...DECISION,
      outcome: 'refused',
      refusalReasons: ['article17h'],
      refusalText: 'Mengungkap riwayat kesehatan perorangan.',
      excludedInformationId,
      approvedBy: 'Atasan Contoh',
      approvedOn: TODAY,
      providedOn: null,
    },
  })
  return id
}

describe('a letter is offered when it fits the case', () => {
  it('form and receipt always, a nota dinas while the case is open', async () => {
    const { id } = await registerRequest(office)
    expect(await fitting(id)).toEqual(['requestForm', 'receipt', 'forwardingNote'])
  })

  it('the written notice for a grant, with the receipt of what was handed over', async () => {
    const { id, version } = await registerRequest(office)
    await office.test.call('requests.decide', { id, version, decision: DECISION })
    expect(await fitting(id)).toEqual(['requestForm', 'receipt', 'writtenNotice', 'handoverReceipt'])
  })

  it('the decree of Lamp. IX instead of the notice for a refusal by exclusion (Ps.34)', async () => {
    expect(await fitting(await refused())).toEqual(['requestForm', 'receipt', 'refusalDecree'])
  })

  it('the receipt of a fee once it was paid (Ps.38)', async () => {
    const { id, version } = await registerRequest(office)
    const decision = { ...DECISION, feeCopying: 5000, paymentMethod: 'Tunai' }
    await office.test.call('requests.decide', { id, version, decision })
    expect(await fitting(id)).not.toContain('feeReceipt')
    await office.test.call('requests.takeStep', {
      id,
      version: 2,
      taken: { step: 'recordPayment', on: TODAY, paymentMethod: 'Tunai' },
    })
    expect(await fitting(id)).toContain('feeReceipt')
  })

  it('and one that does not fit is refused, with no number taken', async () => {
    const { id } = await registerRequest(office)
    expect(codeOf(await office.test.attempt('letters.issue', order('writtenNotice', id)))).toBe('letters.notFitting')
    expect(countOf(office.test, "SELECT count(*) FROM register_number WHERE type = 'PT'")).toBe(0)
  })
})

describe('numbers', () => {
  it('run in a series of their own for each kind, and forms bear the registration number', async () => {
    const { id, registrationNumber } = await registerRequest(office)
    expect((await issue('receipt', id)).number).toBe(registrationNumber)
    expect((await issue('forwardingNote', id)).number).toBe('001/ND/DISKOMINFO/XI/2026')
    expect((await issue('forwardingNote', id)).number).toBe('002/ND/DISKOMINFO/XI/2026')
    const second = await refused()
    expect((await issue('refusalDecree', second)).number).toBe('001/SKP/DISKOMINFO/XI/2026')
  })

  it('are those that the draft announced', async () => {
    const { id } = await registerRequest(office)
    const draft = await office.test.call('letters.draft', order('forwardingNote', id))
    expect((await issue('forwardingNote', id)).number).toBe(draft.number)
  })
})

describe('an issued letter', () => {
  it('never changes: neither official, nor office, nor request alter what was signed', async () => {
    const { id, version } = await registerRequest(office)
    const letter = await issue('receipt', id)
    const before = rowsOf(office.test, 'SELECT document FROM letter')[0]
    const [official] = await office.test.call('office.listOfficials', { agencyId: office.agencyId })
    if (official === undefined) throw new Error('no official')
    await office.test.call('office.updateOfficial', {
      id: official.id,
      version: official.version,
      official: { ...OFFICIAL, name: 'Pejabat Baru', role: official.role },
    })
    const request = await office.test.call('requests.get', { id })
    expect(request.version).toBe(version)
    expect(rowsOf(office.test, 'SELECT document FROM letter')[0]).toEqual(before)
    expect(textOf(await office.test.call('letters.get', { id: letter.id }))).toContain('Siti Contoh')
  })

  it('is the same file whenever it is printed again', async () => {
    const { id } = await registerRequest(office)
    const letter = await issue('receipt', id)
    const first = readFileSync(await written(letter.id, 'pdf', 'satu.pdf'))
    office.test.setNow('2026-12-01T05:00:00.000Z')
    expect(readFileSync(await written(letter.id, 'pdf', 'dua.pdf')).equals(first)).toBe(true)
  })

  it('shows the identity masked on screen and in full on paper', async () => {
    const { id } = await registerRequest(office, { address: 'Jalan Rahasia Nomor 99', phone: '081298765432' })
    const letter = await issue('receipt', id)
    const shown = textOf(await office.test.call('letters.get', { id: letter.id }))
    const draft = textOf(await office.test.call('letters.draft', order('receipt', id)))
    for (const screen of [shown, draft]) {
      expect(screen).not.toContain('Jalan Rahasia')
      expect(screen).not.toContain('081298765432')
    }
    expect(pdfPages(await written(letter.id))[0]).toContain('Jalan Rahasia Nomor 99')
  })

  it('leaves a journal row when it is issued and each time it is written, without a person in it', async () => {
    const { id } = await registerRequest(office)
    const letter = await issue('receipt', id)
    await written(letter.id)
    const rows = rowsOf<{ action: string; changes: string }>(
      office.test,
      "SELECT action, changes FROM journal WHERE entity = 'request' ORDER BY id",
    )
    expect(rows.map((row) => row.action)).toEqual(['create', 'issueLetter', 'writeLetter'])
    expect(
      rows
        .slice(1)
        .map((row) => row.changes)
        .join(),
    ).not.toMatch(/Budi|Jalan|0812/)
  })

  it('cannot be dated in the future or before the request', async () => {
    const { id } = await registerRequest(office)
    const attempt = (letterOn: string) =>
      office.test.attempt('letters.issue', order('receipt', id, { letterOn: dateOnly(letterOn) }))
    expect(problemsOf(await attempt('2026-11-25'))).toEqual(['letterOn date.inFuture'])
    expect(problemsOf(await attempt('2026-11-01'))).toEqual(['letterOn date.beforeReceipt'])
  })

  it('needs an official in office on its day', async () => {
    const [official] = await office.test.call('office.listOfficials', { agencyId: office.agencyId })
    if (official === undefined) throw new Error('no official')
    await office.test.call('office.removeOfficial', { id: official.id, version: official.version })
    const { id } = await registerRequest(office)
    expect(codeOf(await office.test.attempt('letters.issue', order('receipt', id)))).toBe('letters.noSignatory')
    expect(countOf(office.test, 'SELECT count(*) FROM letter')).toBe(0)
  })
})

describe('the signer', () => {
  it('has academic titles in a letter and none in a decree (Permendagri 1/2023 Ps.44), unless one says otherwise', async () => {
    const id = await refused()
    const decree = textOf(await office.test.call('letters.draft', order('refusalDecree', id)))
    expect(decree).toContain('"name":"Siti Contoh"')
    const receipt = textOf(await office.test.call('letters.draft', order('receipt', id)))
    expect(receipt).toContain('Dra. Siti Contoh, M.Si.')
    expect(textOf(await office.test.call('letters.draft', order('refusalDecree', id, { withTitles: true })))).toContain(
      'Dra. Siti',
    )
  })

  it('is who held the office on the day of the letter', async () => {
    await office.test.call('office.addOfficial', {
      agencyId: office.agencyId,
      official: {
        ...OFFICIAL,
        role: 'ppid',
        name: 'PPID Lama',
        validFrom: dateOnly('2020-01-01'),
        validTo: dateOnly('2026-11-23'),
      },
    })
    const { id } = await registerRequest(office, { receivedOn: dateOnly('2026-11-20'), backdatingReason: 'Surat hari libur' })
    const names = async (letterOn: string) =>
      (await office.test.call('letters.draft', order('forwardingNote', id, { letterOn: dateOnly(letterOn) }))).signatories.map(
        ({ label }) => label,
      )
    expect((await names('2026-11-23')).join()).toContain('PPID Lama')
    expect((await names('2026-11-24')).join()).not.toContain('PPID Lama')
  })
})

describe('the office may word its letters', () => {
  const set = (opening: string) =>
    office.test.attempt('letters.setWording', {
      agencyId: office.agencyId,
      kind: 'receipt',
      wording: { opening, closing: 'Terima kasih.' },
    })

  it('with placeholders that are filled from the case', async () => {
    const { id, registrationNumber } = await registerRequest(office)
    expect(codeOf(await set('Permohonan {nomor_pendaftaran} kami terima tanggal {tanggal_diterima}.'))).toBe('ok')
    const text = textOf(await office.test.call('letters.draft', order('receipt', id)))
    expect(text).toContain(`Permohonan ${registrationNumber} kami terima tanggal 24 November 2026.`)
  })

  it('but not with words in braces that nothing fills', async () => {
    expect(codeOf(await set('Permohonan {nomor}'))).toBe('letters.unknownPlaceholder')
    expect(countOf(office.test, 'SELECT count(*) FROM letter_wording')).toBe(0)
  })

  it('and goes back to the official text with one step', async () => {
    await set('Redaksi sendiri')
    const wording = async () =>
      (await office.test.call('letters.wordings', { agencyId: office.agencyId })).find(({ kind }) => kind === 'receipt')
    expect(await wording()).toMatchObject({ isOfficial: false, opening: 'Redaksi sendiri' })
    await office.test.call('letters.setWording', { agencyId: office.agencyId, kind: 'receipt', wording: null })
    expect((await wording())?.isOfficial).toBe(true)
    expect((await wording())?.opening).toContain('{nama_opd}')
  })
})

describe('the official contents', () => {
  it('the request form has every field of Ps.29(5) and Lamp. VI, and the six rights on the reverse', async () => {
    const { id } = await registerRequest(office, { accessMethod: 'copy', deliveryMethod: 'email' })
    const pages = pdfPages(await written((await issue('requestForm', id)).id))
    const front = pages[0] ?? ''
    for (const label of [
      'No. Pendaftaran',
      'Nama',
      'Alamat',
      'Pekerjaan',
      'No. Telepon/E-mail',
      'NIK',
      'Rincian Informasi',
      'Tujuan Penggunaan',
      'Cara Memperoleh',
      'Cara Mendapatkan',
      'Petugas',
      'Pemohon Informasi',
    ])
      expect(front).toContain(label)
    const reverse = pages.slice(1).join('\n')
    for (const limit of ['10 (sepuluh) hari kerja', '1 x 7', '30 (tiga puluh) hari kerja', '14 (empat belas) hari kerja'])
      expect(reverse.replace(/\s+/g, ' ')).toContain(limit)
    expect(reverse).toMatch(/6\./)
  })

  it('the written notice has parts 1 to 5 of Lamp. VII and the way to an objection', async () => {
    const { id, version } = await registerRequest(office)
    const decision = {
      ...DECISION,
      outcome: 'grantedPartly',
      redactionNote: 'Nomor rekening dihitamkan',
      feeCopying: 12500,
      paymentMethod: 'Tunai',
    } as const
    await office.test.call('requests.decide', { id, version, decision })
    const text = pdfPages(await written((await issue('writtenNotice', id)).id))
      .join('\n')
      .replace(/\s+/g, ' ')
    for (const part of [
      'A. Informasi Dapat Diberikan',
      '1. Penguasaan',
      '2. Bentuk Fisik',
      '3. Biaya',
      '4. Waktu Penyediaan',
      '5. Penjelasan Penghitaman',
      'Nomor rekening dihitamkan',
      'Rp12.500,00',
      'dua belas ribu lima ratus rupiah',
      '30 (tiga puluh) hari kerja',
    ])
      expect(text).toContain(part)
  })

  it('the decree of refusal has ground, consequence, decree of exclusion, approval and the verdict of Lamp. IX', async () => {
    const text = pdfPages(await written((await issue('refusalDecree', await refused())).id))
      .join('\n')
      .replace(/\s+/g, ' ')
    for (const part of [
      'INFORMASI YANG DIKECUALIKAN',
      'Pasal 17 huruf h UU KIP',
      'Mengungkap riwayat kesehatan',
      'SK-1/2026',
      'Atasan Contoh',
      'PERMOHONAN INFORMASI DITOLAK',
    ])
      expect(text).toContain(part)
  })

  it('a nota dinas tells the unit what is asked, never by whom', async () => {
    const { id } = await registerRequest(office, { applicantName: 'Pemohon Rahasia' })
    const text = pdfPages(await written((await issue('forwardingNote', id)).id)).join('\n')
    expect(text).not.toMatch(/Pemohon Rahasia|0812|Jalan Percobaan/)
  })

  it('every kind is drawn as Word too, and blank forms need no case', async () => {
    const { id } = await registerRequest(office)
    const path = await written((await issue('receipt', id)).id, 'docx')
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
    for (const form of ['requestForm', 'objectionForm', 'copyRequestForm'] as const) {
      const target = join(office.test.folder, `${form}.pdf`)
      const token = office.test.backend.files.keep(target)
      const { jobId } = await office.test.call('letters.writeBlank', {
        agencyId: office.agencyId,
        form,
        format: 'pdf',
        paper: 'F4',
        token,
      })
      expect((await office.test.jobEnded(jobId)).state).toBe('done')
      expect(existsSync(target)).toBe(true)
      expect(pdfPages(target)[0]).toContain('……')
    }
    expect(LETTER_KINDS).toHaveLength(14)
  })
})
