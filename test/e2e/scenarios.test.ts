// Issue 5 as it is judged: five cases from objection to ruling and court in the real app, each dossier opened and read.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchApp, type LaunchedApp, shot, temporaryFolder } from './app.ts'
import { type Dossier, expectIndexed, expectInOrder, foundSecrets, openCaseFile, saveDossier, unpackDossier } from './dossier.ts'
import { createDesk, type Desk } from './scenario-desk.ts'
import { HIDDEN, prepareScenarios, type Scenarios } from './scenario-requests.ts'

const SESSION_NOTE = 'Majelis tampak condong kepada pemohon dan wakil kita kurang siap'
const OBJECTION_NOTE = 'Pemohon mengancam akan melapor kepada wartawan setempat'
const DISPUTE_NOTE = 'Biro Hukum menyarankan agar kita tidak menawarkan perdamaian'

let app: LaunchedApp
let page: Page
let desk: Desk
let requests: Scenarios
const userData = { path: '' }

beforeAll(async () => {
  userData.path = temporaryFolder('scenarios')
  requests = await prepareScenarios(userData.path)
  app = await launchApp({ userData: userData.path })
  page = app.page
  page.setDefaultTimeout(15_000)
  await page.setViewportSize({ width: 1280, height: 1000 })
  await page.getByRole('navigation', { name: 'Halaman utama' }).waitFor()
  desk = createDesk(app)
})

afterAll(async () => {
  expect(app.problems).toEqual([])
  await app.close()
})

/** Makes the zip of the open case by the screen, for the office unless said otherwise, and checks its index page by page. */
async function dossier(name: string): Promise<Dossier> {
  const made = unpackDossier(await saveDossier(app, 'Berkas zip'))
  expectIndexed(made)
  await shot(page, `scenario-${name}-case-file`)
  return made
}

const clock = (name: RegExp) => page.getByRole('region', { name: 'Tenggat' }).getByRole('button', { name }).first().waitFor()

describe('silence', () => {
  let disputeId = 0

  test('unanswered in ten working days, then in thirty: the fourteen begin with the end of the silence', async () => {
    const id = await desk.object({
      requestId: requests.silence,
      on: '2024-03-25',
      grounds: ['c'],
      caseStatement: 'Sampai hari ini tidak ada jawaban.',
    })
    await clock(/^Tanggapan atas keberatan, 20 Mei 2024/)
    await desk.answer(id, { on: '2024-05-21', outcome: 'Tidak ditanggapi' })
    await clock(/^Pengajuan sengketa ke Komisi Informasi, 11 Juni 2024/)
    await shot(page, 'scenario-silence-objection')
    disputeId = await desk.dispute(id, { on: '2024-06-05', number: '021/VI/KIP-CTH-PS-M/2024' })
    await page.getByText('Alasan huruf b sampai g: sengketa ditempuh melalui mediasi terlebih dahulu').waitFor()
  })

  test('mediation agrees, and its ruling is final at once', async () => {
    await desk.session({ on: '2024-06-20', summonedOn: '2024-06-13' })
    await desk.session({ on: '2024-06-27', summonedOn: '2024-06-21', kind: 'Mediasi' })
    await desk.proceed('2024-07-08', {
      Mediator: 'Ratna Penengah',
      'Pertemuan pertama': '2024-06-27',
      'Mediasi selesai': '2024-07-04',
      'Hasil mediasi': 'Sepakat',
      'Jenis putusan': 'Putusan Mediasi',
      'Nomor putusan': '021/VII/KIP-CTH-PS-M/2024',
      'Tanggal putusan': '2024-07-08',
    })
    await desk.declareFinal(/Pasal 39 UU KIP/)
    await shot(page, 'scenario-silence-final')
  })

  test('its dossier tells the whole way, as a zip and as one PDF of the same pages', async () => {
    await openCaseFile(app, { entity: 'dispute', id: disputeId })
    const made = await dossier('silence')
    expectInOrder(made.textOf('Linimasa'), [
      '4 Maret 2024 Permohonan Permohonan diterima',
      '20 Maret 2024 Permohonan Batas: Pemberitahuan',
      '25 Maret 2024 Keberatan Keberatan diterima Alasan huruf c',
      '20 Mei 2024 Keberatan Batas: Tanggapan atas',
      '5 Juni 2024 Sengketa Sengketa diajukan Kepada Komisi Informasi Provinsi Contoh',
      '11 Juni 2024 Keberatan Batas: Pengajuan sengketa',
      '20 Juni 2024 Sengketa Pemeriksaan awal Pemohon hadir, termohon hadir',
      '27 Juni 2024 Sengketa Mediasi dimulai',
      '4 Juli 2024 Sengketa Mediasi berakhir Sepakat',
      '8 Juli 2024 Sengketa Komisi Informasi memutus Putusan Mediasi, nomor 021/VII/KIP-CTH-PS-M/2024',
      '8 Juli 2024 Sengketa Putusan berkekuatan hukum',
    ])
    const clocks = made.textOf('Lembar-perhitungan-tenggat')
    for (const words of [
      'Hari ke-0: Senin, 20 Mei 2024 (waktu tanggapan keberatan berakhir). 14 hari kerja, jatuh tempo Selasa, 11 Juni 2024',
      'Hari ke-0: Senin, 4 Maret 2024 (diterima). 10 hari kerja, jatuh tempo Rabu, 20 Maret 2024',
      'Hari Raya Waisak',
    ])
      expect(clocks, words).toContain(words)
    for (const letter of [
      'Formulir-Permohonan',
      'Tanda-Bukti-Penerimaan',
      'Formulir-Pernyataan-Keberatan',
      'Tanda-Terima-Keberatan',
    ])
      expect(made.textOf(letter)).toContain('Budi Percobaan')
    const pdf = await saveDossier(app, 'Satu PDF')
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })
    expect(info).toMatch(new RegExp(`Pages:\\s+${made.pages.length}\\n`))
    expect(info).not.toContain('Budi')
  })
})

describe('refusal under Pasal 17 huruf h', () => {
  let disputeId = 0

  test('objected to, rejected with written reasons, and taken straight to adjudication', async () => {
    const id = await desk.object({
      requestId: requests.refusal,
      on: '2024-03-01',
      grounds: ['a'],
      caseStatement: 'Data yang diminta adalah jumlah, bukan nama.',
      notes: OBJECTION_NOTE,
    })
    await clock(/^Tanggapan atas keberatan, 25 April 2024/)
    await desk.answer(id, { on: '2024-04-18', outcome: 'Ditolak', text: 'Penolakan sudah sesuai dengan uji konsekuensi.' })
    await desk.letterByScreen(id, 'Surat Tanggapan atas Keberatan')
    await desk.step('2024-04-22', 'Tanggapan diterima')
    await clock(/^Pengajuan sengketa ke Komisi Informasi, 15 Mei 2024/)
    disputeId = await desk.dispute(id, { on: '2024-05-08', number: '017/V/KIP-CTH-PS-A/2024', notes: DISPUTE_NOTE })
    await page.getByText('Alasan huruf a: sengketa langsung diperiksa melalui ajudikasi').waitFor()
    await shot(page, 'scenario-refusal-dispute')
  })

  test('ruled, taken to court and to cassation, and final with it', async () => {
    await desk.session({ on: '2024-05-29', summonedOn: '2024-05-20', kind: 'Sidang ajudikasi', note: SESSION_NOTE })
    await desk.proceed('2024-08-05', {
      'Jenis putusan': 'Putusan Ajudikasi',
      'Nomor putusan': '017/VIII/KIP-CTH-PS-A/2024',
      'Tanggal putusan': '2024-08-01',
      'Salinan diterima': '2024-08-05',
      Amar: 'Dikabulkan sebagian',
    })
    await clock(/^Gugatan ke pengadilan, 19 Agustus 2024/)
    await shot(page, 'scenario-refusal-ruled')
    await desk.proceed('2024-10-14', {
      'Lingkungan peradilan': /PTUN/,
      'Nama pengadilan': 'PTUN Contoh',
      'Nomor perkara': '12/G/KI/2024/PTUN.CTH',
      'Gugatan didaftarkan': '2024-08-15',
      'Putusan pengadilan': '2024-10-10',
      'Putusan pengadilan diterima': '2024-10-14',
      'Hasil putusan pengadilan': 'Putusan Komisi Informasi dikuatkan',
    })
    await clock(/^Kasasi ke Mahkamah Agung, 28 Oktober 2024/)
    await desk.proceed('2025-02-10', {
      'Nomor kasasi': '3 K/TUN/KI/2024',
      'Kasasi diajukan': '2024-10-25',
      'Kasasi diputus': '2025-02-10',
      'Hasil kasasi': 'Kasasi ditolak',
    })
    await desk.declareFinal(/Mahkamah Agung sudah memutus kasasi/)
    await shot(page, 'scenario-refusal-final')
  })

  test('the dossier of the office holds test, decree, letters and papers, and the way to the Supreme Court', async () => {
    await openCaseFile(app, { entity: 'dispute', id: disputeId })
    const made = await dossier('refusal')
    expectInOrder(made.textOf('Linimasa'), [
      '5 Februari 2024 Permohonan Permohonan diterima',
      '14 Februari 2024 Permohonan Penolakan disetujui Atasan PPID Oleh Drs. Bambang Contoh, M.H.',
      '15 Februari 2024 Permohonan Permohonan diputus Ditolak',
      '1 Maret 2024 Keberatan Keberatan diterima Alasan huruf a',
      '18 April 2024 Keberatan Atasan PPID memberi',
      '22 April 2024 Keberatan Tanggapan diterima pemohon',
      '8 Mei 2024 Sengketa Sengketa diajukan',
      '29 Mei 2024 Sengketa Sidang ajudikasi',
      '1 Agustus 2024 Sengketa Komisi Informasi memutus Putusan Ajudikasi, nomor 017/VIII/KIP-CTH-PS-A/2024, dikabulkan sebagian',
      '15 Agustus 2024 Sengketa Gugatan diajukan ke',
      '10 Oktober 2024 Sengketa Pengadilan memutus Putusan Komisi Informasi dikuatkan',
      '25 Oktober 2024 Sengketa Kasasi diajukan',
      '10 Februari 2025 Sengketa Mahkamah Agung memutus Kasasi ditolak',
    ])
    expect(made.textOf('Linimasa')).not.toMatch(/Isian diperbaiki|Dicatat di aplikasi|Target pemberitahuan|M\.H\.\./)
    expect(made.textOf('Surat-Keputusan-Penolakan')).toContain('Data kesehatan pegawai')
    expect(made.textOf('Surat-Tanggapan-atas-Keberatan')).toContain('Penolakan sudah sesuai dengan uji konsekuensi')
    expect(made.textOf('Lembar-data-perkara')).toContain('3 K/TUN/KI/2024')
    expect(made.textOf('Lembar-perhitungan-tenggat')).toContain('Pasal 60 Perki KI 1/2013')
    // What the search below must be able to find: the office's own side holds it.
    const found = foundSecrets(made, secretsOfDatabase()).join('\n')
    for (const secret of [HIDDEN.content, HIDDEN.weighing, HIDDEN.closed, HIDDEN.open]) expect(found).toContain(secret)
  })

  test('the side of the applicant holds no excluded text and no internal note of the whole database, in no file', async () => {
    await page.getByText('Pihak pemohon', { exact: true }).click()
    for (const internal of [/^Nota Dinas/, /^Lembar (Uji|Pengujian)/i, /^Surat-menyurat/])
      expect(await page.getByRole('checkbox', { name: internal }).first().isDisabled(), String(internal)).toBe(true)
    const made = await dossier('refusal-applicant')
    const secrets = secretsOfDatabase()
    for (const text of [...Object.values(HIDDEN), SESSION_NOTE, OBJECTION_NOTE, DISPUTE_NOTE]) expect(secrets).toContain(text)
    expect(foundSecrets(made, secrets)).toEqual([])
    expect(made.names.join()).not.toMatch(/Nota-Dinas|Uji|menyurat/)
    expect(made.textOf('Surat-Keputusan-Penolakan')).toContain('PERMOHONAN INFORMASI DITOLAK')
    expect(made.textOf('Linimasa')).not.toMatch(/Nota Dinas|Target pemberitahuan|Dicatat di aplikasi/)
    expect(made.textOf('Lembar-perhitungan-tenggat')).not.toContain('Target pemberitahuan')
  })
})

/**
 * Every excluded text and internal note that the register holds. The name of the information and the articles are none: the
 * refusal states them (Lamp. IX).
 */
function secretsOfDatabase(): readonly string[] {
  const db = new Database(join(userData.path, 'data', 'register.ppid'), { readonly: true })
  const texts = db
    .prepare<[], { text: string }>(
      `SELECT content AS text FROM excluded_information
       UNION SELECT notes FROM request UNION SELECT notes FROM objection UNION SELECT notes FROM dispute
       UNION SELECT json_extract(value, '$.note') FROM dispute, json_each(dispute.sessions)
       UNION SELECT field.value FROM consequence_test, json_each(consequence_test.items) AS item, json_each(item.value) AS field
         WHERE field.type = 'text' AND field.key NOT IN ('information', 'legalBasis', 'earlierLegalBasis', 'otherLaw', 'scope',
           'result', 'periodKind')`,
    )
    .all()
    .map(({ text }) => text)
  db.close()
  return texts.filter((text) => text !== null && text !== '')
}

describe('fee', () => {
  test('objected to, deliberated, settled; the dossier holds the minutes', async () => {
    const id = await desk.object({
      requestId: requests.fee,
      on: '2024-07-15',
      grounds: ['f'],
      caseStatement: 'Biaya Rp750.000 melebihi harga penyalinan setempat.',
    })
    await clock(/^Tanggapan atas keberatan, 26 Agustus 2024/)
    await desk.step('2024-07-24', 'Catat musyawarah', 'Disepakati biaya penyalinan Rp150.000.')
    await desk.letterByScreen(id, 'Berita Acara Musyawarah')
    await desk.answer(id, {
      on: '2024-07-25',
      outcome: 'Selesai secara musyawarah',
      text: 'Biaya diturunkan menurut kesepakatan.',
      executeBy: '2024-08-02',
      withLetter: true,
    })
    await shot(page, 'scenario-fee-settled')
    await desk.step('2024-07-26', 'Tanggapan diterima')
    await desk.step('2024-07-31', 'Catat pelaksanaan', 'Salinan diserahkan setelah biaya dibayar.')
    await page.getByText('Selesai', { exact: true }).first().waitFor()
    await openCaseFile(app, { entity: 'objection', id })
    const made = await dossier('fee')
    expectInOrder(made.textOf('Linimasa'), [
      '8 Juli 2024 Permohonan Permohonan diputus Dikabulkan',
      '15 Juli 2024 Keberatan Keberatan diterima Alasan huruf f',
      '24 Juli 2024 Keberatan Musyawarah',
      '24 Juli 2024 Keberatan Berita Acara Musyawarah',
      '25 Juli 2024 Keberatan Atasan PPID memberi',
      '31 Juli 2024 Keberatan Tanggapan dilaksanakan',
      '26 Agustus 2024 Keberatan Batas: Tanggapan',
    ])
    expect(made.textOf('Berita-Acara')).toContain('Disepakati biaya penyalinan Rp150.000')
    expect(made.textOf('Pemberitahuan-Tertulis')).toContain('750.000')
    expect(made.textOf('Surat-Tanggapan')).toContain('Biaya diturunkan menurut kesepakatan')
  })
})

describe('partial information', () => {
  test('upheld in part, carried out as a task of the request, and drafted for the DIP', async () => {
    const id = await desk.object({
      requestId: requests.partial,
      on: '2024-09-20',
      grounds: ['d', 'e'],
      caseStatement: 'Lampiran daftar penerima tidak ikut diberikan.',
    })
    await desk.answer(id, {
      on: '2024-10-10',
      outcome: 'Diterima sebagian',
      text: 'Daftar penerima diberikan tanpa NIK.',
      withLetter: true,
    })
    await desk.open(`/permohonan/${requests.partial}`)
    await page.getByText('Tugas: melaksanakan tanggapan keberatan').waitFor()
    await shot(page, 'scenario-partial-task')
    await desk.open(`/keberatan/${id}`)
    await desk.step('2024-10-11', 'Tanggapan diterima')
    await desk.step('2024-10-21', 'Catat pelaksanaan', 'Daftar penerima diserahkan sebagai salinan cetak.')
    await desk.draftInformation('Kontrak Pengadaan Komputer Tahun 2024')
    await openCaseFile(app, { entity: 'request', id: requests.partial })
    const made = await dossier('partial')
    expectInOrder(made.textOf('Linimasa'), [
      '10 September 2024 Permohonan Permohonan diputus Dikabulkan sebagian',
      '20 September 2024 Keberatan Keberatan diterima Alasan huruf d, e',
      '10 Oktober 2024 Keberatan Atasan PPID memberi',
      '21 Oktober 2024 Keberatan Tanggapan dilaksanakan',
      '1 November 2024 Keberatan Batas: Tanggapan',
    ])
    expect(made.textOf('Pemberitahuan-Tertulis')).toContain('NIK dan alamat pegawai dihitamkan')
    expect(made.textOf('Surat-Tanggapan')).toContain('KEBERATAN DITERIMA SEBAGIAN')
  })
})

describe('late answer', () => {
  test('upheld over the year’s end and finished', async () => {
    const id = await desk.object({
      requestId: requests.late,
      on: '2024-12-10',
      grounds: ['g'],
      caseStatement: 'Laporan diberikan setelah batas 10 hari kerja.',
    })
    await clock(/^Tanggapan atas keberatan, 24 Januari 2025/)
    await desk.answer(id, { on: '2025-01-08', outcome: 'Diterima seluruhnya', text: 'Keterlambatan diakui.', withLetter: true })
    await desk.step('2025-01-09', 'Tanggapan diterima')
    await desk.step('2025-01-10', 'Catat pelaksanaan', 'Laporan sudah diterima pemohon.')
    await page.getByText('Selesai', { exact: true }).first().waitFor()
    await openCaseFile(app, { entity: 'objection', id })
    const made = await dossier('late')
    expectInOrder(made.textOf('Linimasa'), [
      '18 November 2024 Permohonan Batas: Pemberitahuan',
      '2 Desember 2024 Permohonan Pemberitahuan tertulis',
      '10 Desember 2024 Keberatan Keberatan diterima Alasan huruf g',
      '8 Januari 2025 Keberatan Atasan PPID memberi',
      '10 Januari 2025 Keberatan Tanggapan dilaksanakan',
      '24 Januari 2025 Keberatan Batas: Tanggapan',
    ])
    expect(made.textOf('Surat-Tanggapan')).toContain('Keterlambatan diakui')
    const clocks = made.textOf('Lembar-perhitungan-tenggat')
    for (const words of ['jatuh tempo Senin, 18 November 2024', 'Terlambat, 2', 'Hari Raya Natal', 'Tahun Baru 2025'])
      expect(clocks, words).toContain(words)
  })
})
