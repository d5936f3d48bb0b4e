// The longest names of offices and officials: the title page keeps to itself, and the summary with two signatures is one page.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { composeAnnualReport, composeSummaryReport } from '../../src-main/features/annual-report/annual-report.compose.ts'
import type { Signatory } from '../../src-main/features/office/signatory.ts'
import { drawDocx } from '../../src-main/reporting/to-docx.ts'
import { drawPdf } from '../../src-main/reporting/to-pdf.ts'
import { convertWithLibreOffice, pdfPages } from '../support/documents.ts'
import { busyFigures, reportContent } from '../support/report-content.ts'
import { RESOURCES } from '../support/resources.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-names-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const OFFICE = 'Dinas Komunikasi, Informatika, Statistik, Persandian, dan Hubungan Masyarakat'
const SIGNATORY: Signatory = {
  capacity: '',
  position: `Kepala ${OFFICE}`,
  role: 'PPID Pelaksana',
  nameWithTitles: 'Dr. Ir. Hj. Siti Nurhalizah Contohwati Percobaanningrum, S.Sos., M.Si., M.Kom.',
  rank: 'Pembina Utama Muda',
  nip: '19700101 199503 2 001',
}

/** Everything long at once: names, contacts, and a reason of every kind. */
function longContent() {
  const figures = busyFigures(2025)
  const { requests } = figures
  const byRefusalReason = { ...requests.byRefusalReason }
  for (const reason of Object.keys(byRefusalReason) as (keyof typeof byRefusalReason)[]) byRefusalReason[reason] = 12
  const content = reportContent({ figures: { ...figures, requests: { ...requests, byRefusalReason } } })
  return {
    ...content,
    annexes: [],
    countNotHeldAsRefused: true,
    layout: { ...content.layout, acknowledged: true, charts: false },
    signatory: SIGNATORY,
    acknowledger: {
      ...SIGNATORY,
      capacity: 'Plt.',
      position: 'Sekretaris Daerah Kabupaten Kepulauan Contoh Percobaan',
      role: 'Atasan PPID',
    },
    letterhead: {
      ...content.letterhead,
      governmentName: 'Pemerintah Kabupaten Kepulauan Contoh Percobaan',
      agencyName: OFFICE,
      lines: [
        'Jalan Jenderal Besar Dr. Abdul Haris Nasution Nomor 123, Kompleks Perkantoran Terpadu Gedung B, Contoh 40111',
        'Telepon (022) 1234567  Pos-el ppid.diskominfo@kepulauancontohkab.example  Laman ppid.kepulauancontohkab.example',
      ],
    },
  }
}

const target = (name: string) => ({ path: join(folder, name), fontsFolder: join(RESOURCES, 'fonts') })

describe('with the longest names', () => {
  test('the office, the place and the year stay at the foot of the title page', async () => {
    await drawPdf(composeAnnualReport(longContent()), target('penuh.pdf'))
    const [title = '', foreword = ''] = pdfPages(target('penuh.pdf').path)
    expect(title).toMatch(/HUBUNGAN MASYARAKAT[\s\S]*PEMERINTAH KABUPATEN KEPULAUAN CONTOH PERCOBAAN\s+Contoh, 20\d\d/)
    expect(foreword.trim()).toMatch(/^KATA PENGANTAR\n/)
  })

  test.each(['A4', 'F4'] as const)('the summary with two signatures is one page of %s', async (paper) => {
    await drawPdf(composeSummaryReport({ ...longContent(), paper }), target(`${paper}.pdf`))
    expect(pdfPages(target(`${paper}.pdf`).path)).toHaveLength(1)
  })

  test('and so it is in Word', { timeout: 60_000 }, async () => {
    await drawDocx(composeSummaryReport(longContent()), target('ringkasan.docx'))
    expect(pdfPages(convertWithLibreOffice(target('ringkasan.docx').path, 'pdf'))).toHaveLength(1)
  })
})
