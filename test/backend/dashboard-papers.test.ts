// What leaves the dashboard: the daily sheet as PDF, read back by Poppler, and the calendar file, read back by ical.js.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { pdfPages, pdfPaper, pdfWords } from '../support/documents.ts'
import { PROFILE, REQUEST_FORM } from '../support/office.ts'
import { type Desk, fillDesk, received } from './dashboard-fixtures.ts'
import { useOffice } from './fixtures.ts'

const office = useOffice()
const desk = {} as { filled: Desk }
beforeEach(async () => {
  desk.filled = await fillDesk(office)
})

/** Everything that could name an applicant of the desk. */
const SECRETS = [
  'Telat Sekali',
  'Hari Ini',
  'Segera Datang',
  'Sudah Diputus',
  'Menunggu Berkas',
  'Target Lewat',
  'Budi Percobaan',
  REQUEST_FORM.nationalId,
  REQUEST_FORM.address,
  REQUEST_FORM.phone,
  REQUEST_FORM.email,
]

async function printed(paper: 'A4' | 'F4'): Promise<string> {
  const { test, agencyId } = office
  const path = join(test.folder, `lembar-${paper}.pdf`)
  const saveToken = test.backend.files.keep(path)
  const { jobId } = await test.call('dashboard.printSheet', { agencyId, paper, saveToken })
  expect((await test.jobEnded(jobId)).state).toBe('done')
  return path
}

describe('the daily sheet', () => {
  it('has every lane with number, initials, step, limit, days left and a box to tick', async () => {
    const text = pdfPages(await printed('A4'))
      .join('\n')
      .replace(/\s+/g, ' ')
    expect(text).toContain('LEMBAR KERJA HARIAN')
    expect(text).toContain('Selasa, 24 November 2026')
    for (const caption of ['Terlambat (1)', 'Jatuh tempo hari ini (2)', 'Dalam 3 hari kerja (2)', 'Menunggu pemohon (1)'])
      expect(text).toContain(caption)
    expect(text).toContain('T.S.')
    expect(text).toContain('16-11-2026')
    expect(text).toMatch(/lewat 6 hari kerja/)
    expect(text).toContain('Tanggapan Atasan PPID')
    expect(text).toContain('belum diberitahukan')
    expect(text).toMatch(/Menunggu pemohon, perbaikan s\.d\..*26-11-2026/)
    expect(text.match(/□/g)?.length).toBe(7)
  })

  it('names no applicant, not even where the subject does', async () => {
    const informationRequested = `Surat dari Rahasia Orang, NIK ${REQUEST_FORM.nationalId}, ${REQUEST_FORM.phone}`
    await received(office, 'Rahasia Orang', '2026-11-10', { informationRequested })
    const text = pdfPages(await printed('A4'))
      .join('\n')
      .replace(/\s+/g, ' ')
    for (const secret of [...SECRETS, 'Rahasia Orang']) expect(text).not.toContain(secret)
    expect(text).toContain('R.O.')
    expect(text).toContain('[disamarkan]')
  })

  it('fits the paper that was chosen, with nothing outside its margins', async () => {
    const papers = { A4: [842, 595], F4: [935, 609] } as const
    for (const paper of ['A4', 'F4'] as const) {
      const path = await printed(paper)
      expect(pdfPaper(path).map(Math.round)).toEqual(papers[paper])
      for (const word of pdfWords(path)) {
        expect(word.left).toBeGreaterThan(28)
        expect(word.right).toBeLessThan(word.pageWidth - 28)
      }
    }
  })

  it('says Nihil in every lane of an empty desk', async () => {
    const { test } = office
    const { id: agencyId } = await test.call('office.createAgency', {
      profile: { ...PROFILE, shortCode: 'KOSONG' },
      officials: [],
    })
    const path = join(test.folder, 'kosong.pdf')
    const { jobId } = await test.call('dashboard.printSheet', { agencyId, paper: 'A4', saveToken: test.backend.files.keep(path) })
    expect((await test.jobEnded(jobId)).state).toBe('done')
    expect(pdfPages(path).join('\n').match(/Nihil/g)?.length).toBe(5)
  })

  it('leaves nothing half-written behind', async () => {
    await printed('F4')
    expect(readdirSync(office.test.folder).filter((name) => name.includes('.part'))).toEqual([])
  })
})

async function exported(): Promise<string> {
  const { test, agencyId } = office
  const path = join(test.folder, 'tenggat.ics')
  const { jobId } = await test.call('dashboard.exportCalendar', { agencyId, saveToken: test.backend.files.keep(path) })
  expect((await test.jobEnded(jobId)).state).toBe('done')
  return readFileSync(path, 'utf8')
}

type Event = { uid: string; summary: string; start: string; end: string; alarm: string; isDate: boolean }

function eventsIn(text: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const trigger = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger') as ICAL.Duration
    const start = event.startDate
    const alarm = start.clone()
    alarm.isDate = false
    alarm.addDuration(trigger)
    return {
      uid: event.uid,
      summary: event.summary,
      start: start.toString(),
      end: event.endDate.toString(),
      alarm: alarm.toString(),
      isDate: start.isDate,
    }
  })
}

describe('the calendar file', () => {
  it('has an all-day event for every open deadline, with its step and article', async () => {
    const events = eventsIn(await exported())
    expect(events.every(({ isDate }) => isDate)).toBe(true)
    expect(events.map(({ start, summary }) => `${start} ${summary.replace(/^.*: /, '')}`).toSorted()).toEqual([
      '2026-11-16 Pemberitahuan tertulis (Pasal 22 ayat (7) UU KIP)',
      '2026-11-24 Pemberitahuan tertulis (Pasal 22 ayat (7) UU KIP)',
      '2026-11-24 Tanggapan Atasan PPID (Pasal 36 ayat (2) UU KIP)',
      '2026-11-26 Batas perbaikan oleh pemohon (Pasal 33 ayat (3) Perki KI 1/2021)',
      '2026-11-26 Pemberitahuan tertulis (Pasal 22 ayat (7) UU KIP)',
      '2026-11-27 Pemberitahuan tertulis (Pasal 22 ayat (7) UU KIP)',
      '2026-12-02 Pemberitahuan tertulis (Pasal 22 ayat (7) UU KIP)',
      '2026-12-03 Pemberitahuan tertulis (Pasal 22 ayat (7) UU KIP)',
    ])
    const number = (await office.test.call('requests.get', { id: desk.filled.late })).registrationNumber
    expect(events.find(({ start }) => start === '2026-11-16')).toMatchObject({
      summary: `Permohonan ${number}: Pemberitahuan tertulis (Pasal 22 ayat (7) UU KIP)`,
      end: '2026-11-17',
    })
  })

  it('rings on the working day before, at the hour of the office', async () => {
    const alarms = async () => Object.fromEntries(eventsIn(await exported()).map(({ start, alarm }) => [start, alarm]))
    expect(await alarms()).toMatchObject({
      '2026-11-16': '2026-11-13T08:00:00',
      '2026-11-27': '2026-11-26T08:00:00',
    })
    const profile = { ...PROFILE, reminderTime: '13:30' }
    await office.test.call('office.updateAgency', { id: office.agencyId, version: 1, profile })
    expect((await alarms())['2026-11-16']).toBe('2026-11-13T13:30:00')
  })

  it('keeps the identity of an event when its deadline moves, so that a calendar moves it too', async () => {
    const before = eventsIn(await exported())
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length)
    const extension = { extendedOn: dateOnly('2026-11-24'), reason: 'notYetHeld' as const, note: 'Menunggu bidang' }
    await office.test.call('requests.extend', { id: desk.filled.today, version: 1, ...extension })
    const day = { date: dateOnly('2026-11-25'), name: 'Libur daerah', kind: 'local' as const, decree: 'SK' }
    await office.test.call('calendar.addHoliday', day)
    office.test.setNow('2026-11-25T05:00:00.000Z')
    const after = eventsIn(await exported())
    expect(after.map(({ uid }) => uid).toSorted()).toEqual(before.map(({ uid }) => uid).toSorted())
    const moved = after.filter(({ uid, start }) => before.find((one) => one.uid === uid)?.start !== start)
    expect(moved.map(({ start }) => start)).toContain('2026-12-04')
    expect(moved.filter(({ summary }) => summary.includes('(diperpanjang)')).length).toBe(1)
  })

  it('names no applicant and no subject', async () => {
    const text = (await exported()).replace(/\r\n /g, '')
    for (const secret of [...SECRETS, REQUEST_FORM.informationRequested]) expect(text).not.toContain(secret)
  })

  it('is written as RFC 5545 asks: CRLF at every line, no line above 75 octets, the same for the same day', async () => {
    const text = await exported()
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
    expect(text.trimEnd().endsWith('END:VCALENDAR')).toBe(true)
    expect(text).toContain('DTSTAMP:20261124T030000Z')
    expect(await exported()).toBe(text)
  })
})
