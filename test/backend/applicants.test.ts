// Applicants are known by their requests: suggested, recognised, and never shown with their full identity.
import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { decideBySql, INFORMATION, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice()
const agencyId = () => office.agencyId
const suggest = (typed: string) => office.test.call('requests.suggestApplicants', { agencyId: agencyId(), typed })
const NIK = '3273010101900001'

describe('who asked before', () => {
  it('is suggested by the beginning of any part of the name, once, with how often, identity masked', async () => {
    await registerRequest(office, { applicantName: 'Sari Percobaan', nationalId: NIK, phone: '081234567890' })
    await registerRequest(office, { applicantName: 'Sari Percobaan', nationalId: NIK, phone: '081234567890' })
    const [known, ...others] = await suggest('percob')
    expect(others).toEqual([])
    expect(known).toMatchObject({
      applicantName: 'Sari Percobaan',
      requests: 2,
      nationalId: '3273********0001',
      phone: '0812****890',
    })
  })

  it('is not suggested for what was asked, nor before three letters are typed', async () => {
    await registerRequest(office, { informationRequested: 'Anggaran percobaan', applicantName: 'Sari' })
    expect(await suggest('anggaran')).toEqual([])
    expect(await suggest('sa')).toEqual([])
    expect(await suggest('"*) OR')).toEqual([])
  })

  it('is told from namesakes by the number', async () => {
    await registerRequest(office, { applicantName: 'Sari', nationalId: NIK })
    await registerRequest(office, { applicantName: 'Sari', nationalId: '3273010101900002' })
    expect(await suggest('sari')).toHaveLength(2)
  })
})

describe('the history of an applicant', () => {
  it('joins requests of one NIK under different spellings, and of one name where a NIK is missing', async () => {
    const one = await registerRequest(office, { applicantName: 'Sari Percobaan', nationalId: NIK })
    await registerRequest(office, { applicantName: 'S. Percobaan', nationalId: NIK })
    await registerRequest(office, { applicantName: 'sari percobaan', nationalId: '' })
    await registerRequest(office, { applicantName: 'Sari Percobaan', nationalId: '3273010101900002' })
    expect(await office.test.call('requests.ofApplicant', { id: one.id })).toHaveLength(2)
  })
})

describe('while a request is typed', () => {
  it('a recent request of the same name about the same matter is pointed out', async () => {
    await registerRequest(office, { applicantName: 'Sari', informationRequested: 'Laporan realisasi anggaran dinas tahun 2025' })
    const likely = (change: object) =>
      office.test.call('requests.likelyDuplicates', {
        agencyId: agencyId(),
        applicantName: 'sari',
        informationRequested: 'Mohon realisasi anggaran 2025',
        receivedOn: dateOnly('2026-11-24'),
        ...change,
      })
    expect(await likely({})).toHaveLength(1)
    expect(await likely({ applicantName: 'Budi' })).toEqual([])
    expect(await likely({ informationRequested: 'Data pegawai' })).toEqual([])
    expect(await likely({ receivedOn: dateOnly('2027-06-01') })).toEqual([])
  })

  it('public information that answers it is found, but no draft', async () => {
    const { id } = await office.test.call('publicInformation.add', {
      agencyId: agencyId(),
      entry: { ...INFORMATION, title: 'Laporan Realisasi Anggaran' },
    })
    decideBySql(office.test, 'published', id)
    await office.test.call('publicInformation.add', {
      agencyId: agencyId(),
      entry: { ...INFORMATION, title: 'Realisasi Anggaran Rancangan' },
    })
    const found = await office.test.call('publicInformation.suggest', {
      agencyId: agencyId(),
      text: 'Saya mohon data realisasi anggaran tahun 2026',
    })
    expect(found.map(({ title }) => title)).toEqual(['Laporan Realisasi Anggaran'])
    expect(await office.test.call('publicInformation.suggest', { agencyId: agencyId(), text: 'yang dan di' })).toEqual([])
  })
})
