// Information announced at once, Perki KI 1/2021 Ps.19(2) and, of offices that permit dangerous work, Ps.20(2).
import { itemsOf, RETENTION } from './checklist.item.ts'
import type { ChecklistItem, OfficeKind } from './checklist.rules.ts'

// An office without such an event says "nihil" for the year; announcing may not be delayed when there is one (Ps.25).
const event = (appliesTo: readonly OfficeKind[], condition: string) => ({
  duty: 'conditional' as const,
  appliesTo,
  condition,
  mayBeNil: true,
  retention: RETENTION.lasting,
})

const DISASTER =
  'Berlaku bagi badan penanggulangan bencana; di kantor lain lazimnya dirujuk ke pengumuman pemerintah daerah. Aktifkan bila kantor menguasai informasinya.'
const HEALTH = 'Berlaku bagi dinas kesehatan dan fasilitas kesehatan, atau kantor lain yang menguasai informasinya.'
const PERMITS =
  'Berlaku hanya bagi Badan Publik yang memberi izin atau perjanjian kerja dengan kegiatan yang berpotensi membahayakan masyarakat (Pasal 20 ayat (1)).'

const STANDARD: Pick<ChecklistItem, 'duty' | 'appliesTo' | 'condition' | 'mayBeNil'> = {
  duty: 'conditional',
  appliesTo: ['licensing'],
  condition: PERMITS,
  mayBeNil: true,
}

export const IMMEDIATE_ITEMS = itemsOf('immediate', [
  {
    code: 'S-01',
    law: 'Pasal 19 ayat (2) huruf a',
    title: 'Informasi tentang bencana alam',
    hint: 'Misalnya kekeringan, kebakaran hutan karena faktor alam, hama penyakit tanaman, wabah, banjir, tanah longsor, dan gempa.',
    ...event(['disaster'], DISASTER),
  },
  {
    code: 'S-02',
    law: 'Pasal 19 ayat (2) huruf b',
    title: 'Informasi tentang keadaan bencana nonalam',
    hint: 'Misalnya kegagalan industri atau teknologi, dampak industri, pencemaran lingkungan, dan wabah.',
    ...event(['disaster', 'health'], DISASTER),
  },
  {
    code: 'S-03',
    law: 'Pasal 19 ayat (2) huruf c',
    title: 'Informasi tentang bencana sosial',
    hint: 'Misalnya kerusuhan sosial, konflik antarkelompok atau antarkomunitas, dan teror.',
    ...event(['disaster'], DISASTER),
  },
  {
    code: 'S-04',
    law: 'Pasal 19 ayat (2) huruf d',
    title: 'Jenis, persebaran, dan daerah sumber penyakit yang berpotensi menular',
    ...event(['health'], HEALTH),
  },
  {
    code: 'S-05',
    law: 'Pasal 19 ayat (2) huruf e',
    title: 'Informasi tentang racun pada bahan makanan yang dikonsumsi masyarakat',
    ...event(['health'], HEALTH),
  },
  {
    code: 'S-06',
    law: 'Pasal 19 ayat (2) huruf f',
    title: 'Informasi tentang rencana gangguan terhadap utilitas publik',
    ...event(
      [],
      'Berlaku bagi kantor yang mengelola utilitas publik, seperti air minum, listrik, jalan, atau jaringan komunikasi.',
    ),
  },
  {
    code: 'S-07',
    law: 'Pasal 20 ayat (2) huruf a',
    title: 'Standar pengumuman: potensi bahaya dan/atau besaran dampak yang dapat ditimbulkan',
    ...STANDARD,
  },
  {
    code: 'S-08',
    law: 'Pasal 20 ayat (2) huruf b',
    title: 'Standar pengumuman: pihak yang berpotensi terkena dampak',
    ...STANDARD,
  },
  {
    code: 'S-09',
    law: 'Pasal 20 ayat (2) huruf c',
    title: 'Standar pengumuman: prosedur dan tempat evakuasi',
    ...STANDARD,
  },
  {
    code: 'S-10',
    law: 'Pasal 20 ayat (2) huruf d',
    title: 'Standar pengumuman: cara menghindari bahaya dan/atau dampak',
    ...STANDARD,
  },
  { code: 'S-11', law: 'Pasal 20 ayat (2) huruf e', title: 'Standar pengumuman: cara mendapatkan bantuan', ...STANDARD },
  {
    code: 'S-12',
    law: 'Pasal 20 ayat (2) huruf f',
    title: 'Standar pengumuman: pihak yang wajib mengumumkan informasi',
    ...STANDARD,
  },
  { code: 'S-13', law: 'Pasal 20 ayat (2) huruf g', title: 'Standar pengumuman: tata cara pengumuman informasi', ...STANDARD },
  {
    code: 'S-14',
    law: 'Pasal 20 ayat (2) huruf h',
    title: 'Standar pengumuman: upaya pencegahan dan/atau penanggulangan bahaya',
    ...STANDARD,
  },
])
