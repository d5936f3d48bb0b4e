// A DIP of many entries, written straight into the file: what matters afterwards is how the app behaves with it.
import Database from 'better-sqlite3'
import { seededRandom } from './seeded-random.ts'

const SUBJECTS = ['Rencana', 'Laporan', 'Daftar', 'Ringkasan', 'Profil', 'Jadwal', 'Rekapitulasi', 'Keputusan', 'Standar', 'Data']
const MATTERS =
  'anggaran kegiatan aset pegawai layanan pengadaan kinerja perizinan kesehatan pendidikan jalan jembatan irigasi lingkungan sampah air bencana statistik penduduk koperasi pasar pajak retribusi hibah keuangan inventaris arsip pelatihan pengawasan pengaduan'.split(
    ' ',
  )
const UNITS = [
  'Sekretariat',
  'Bidang Informasi',
  'Bidang Statistik',
  'Subbagian Keuangan',
  'Subbagian Kepegawaian',
  'UPTD Wilayah',
]
const CATEGORIES = ['periodic', 'immediate', 'anytime']
const STATUSES = ['published', 'published', 'published', 'decided', 'proposed', 'draft']
const CODES = [
  'B-a1',
  'B-a3',
  'B-b1',
  'B-b5',
  'B-c1',
  'B-d1',
  'B-d4',
  'B-e1',
  'B-i1',
  'S-1',
  'S-2',
  'S-10',
  'T-b6',
  'T-c2',
  'T-g',
]

/** Words worth searching in such a register: frequent, rare, and begun only. */
export const SEARCHES: readonly string[] = [
  ...MATTERS,
  ...MATTERS.map((matter, index) => `${matter.slice(0, 4)} ${SUBJECTS[index % SUBJECTS.length] ?? ''}`),
  ...MATTERS.map((matter, index) => `${matter} ${MATTERS[(index * 7 + 3) % MATTERS.length] ?? ''}`),
  ...UNITS,
  ...SUBJECTS.map((subject) => subject.slice(0, 3)),
]

/** Adds `rows` entries to an office that is set up; the same every time. */
export function fillInformation(databasePath: string, agencyId: number, rows: number): void {
  const random = seededRandom(4)
  const db = new Database(databasePath)
  const insert = db.prepare(`INSERT INTO public_information
    (agency_id, category, title, summary, holder_unit, responsible, made_when, made_where, year, form_soft, form_hard,
      retention_text, media, link, status, published_on, updated_on, position, checklist_codes)
    VALUES (?, ?, ?, ?, ?, 'Kepala Bidang', ?, 'Bandung', ?, 1, ?, '5 tahun', 'Situs resmi', ?, ?, ?, ?, ?, ?)`)
  db.transaction(() => {
    for (let row = 1; row <= rows; row += 1) {
      const year = 2015 + random.whole(0, 11)
      const words = Array.from({ length: random.whole(8, 24) }, () => random.pick(MATTERS)).join(' ')
      const title = `${random.pick(SUBJECTS)} ${random.pick(MATTERS)} ${random.pick(MATTERS)} nomor ${row} Tahun ${year}`
      const status = random.pick(STATUSES)
      const day = `2026-${String(random.whole(1, 11)).padStart(2, '0')}-15`
      const codes = random.chance(0.3) ? '[]' : JSON.stringify([random.pick(CODES)])
      const link = `https://contoh.example/${row}`
      const published = status === 'published' ? day : null
      const [category, unit, hard] = [random.pick(CATEGORIES), random.pick(UNITS), random.whole(0, 1)]
      const said = [agencyId, category, title, `Berisi ${words}.`, unit, `Januari ${year}`, year, hard, link]
      insert.run(...said, status, published, day, row, codes)
    }
  })()
  db.close()
}
