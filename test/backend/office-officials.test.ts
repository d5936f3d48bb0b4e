// Officials with their terms, and the logo of the letterhead.
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { jpegOf, pngOf } from '../support/pictures.ts'
import { OFFICIAL } from '../support/office.ts'
import { chosenFile, codeOf, countOf, problemsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const add = (change: Partial<typeof OFFICIAL>) =>
  office.test.attempt('office.addOfficial', { agencyId: office.agencyId, official: { ...OFFICIAL, ...change } })
const listed = () => office.test.call('office.listOfficials', { agencyId: office.agencyId })

describe('an official', () => {
  it('may hold office for one day, but not end before the start', async () => {
    const validFrom = dateOnly('2026-03-01')
    expect(codeOf(await add({ validFrom, validTo: validFrom }))).toBe('ok')
    expect(problemsOf(await add({ validFrom, validTo: dateOnly('2026-02-28') }))).toEqual([
      'official.validTo date.endBeforeStart',
    ])
  })

  it('is changed and removed under the version lock', async () => {
    const [one] = await listed()
    if (one === undefined) throw new Error('no official')
    const official = { ...OFFICIAL, validTo: dateOnly('2026-06-30') }
    await office.test.call('office.updateOfficial', { id: one.id, version: one.version, official })
    expect(await listed()).toMatchObject([{ id: one.id, version: 2, validTo: '2026-06-30' }])
    expect(codeOf(await office.test.attempt('office.removeOfficial', { id: one.id, version: 1 }))).toBe('conflict')
    await office.test.call('office.removeOfficial', { id: one.id, version: 2 })
    expect(await listed()).toEqual([])
    expect(codeOf(await office.test.attempt('office.removeOfficial', { id: one.id, version: 2 }))).toBe('notFound')
  })

  it('with a doubtful NIP is kept and the doubt told', async () => {
    for (const nip of ['123456789', '197013011995032001', '197001011995033001', '']) expect(codeOf(await add({ nip }))).toBe('ok')
    const warnings = Object.fromEntries((await listed()).map((one) => [one.nip, one.nipWarnings]))
    expect(warnings).toEqual({
      [OFFICIAL.nip]: [],
      '123456789': ['nip.length'],
      '197013011995032001': ['nip.birthDate'],
      '197001011995033001': ['nip.sex'],
      '': [],
    })
  })

  it('signs the report only while in office', async () => {
    const { test, agencyId } = office
    const missing = async () =>
      (await test.call('annualReport.findings', { agencyId, year: 2026 }))
        .map((one) => one.code)
        .filter((code) => code === 'report.noSignatory' || code === 'report.signatoryTerm')
    expect(await missing()).toEqual([])
    const [one] = await listed()
    const official = { ...OFFICIAL, validTo: dateOnly('2026-11-23') }
    await test.call('office.updateOfficial', { id: one?.id ?? 0, version: 1, official })
    expect(await missing()).toEqual(['report.signatoryTerm'])
    expect(codeOf(await add({ capacity: 'Plt.', name: 'Pengganti Contoh', validFrom: dateOnly('2026-11-24') }))).toBe('ok')
    expect(await missing()).toEqual([])
  })
})

const PNG = pngOf(10, 10)
const JPEG = jpegOf(10, 10)

describe('the logo', () => {
  const setLogo = (version: number, name: string, content: Uint8Array) =>
    office.test.attempt('office.setLogo', { id: office.agencyId, version, token: chosenFile(office.test, name, content) })
  const logo = async () => (await office.test.call('office.listAgencies', {}))[0]?.logo

  it('is known by its content, not by its name', async () => {
    expect(codeOf(await setLogo(1, 'lambang.txt', PNG))).toBe('ok')
    expect(await logo()).toEqual({ mime: 'image/png', base64: PNG.toString('base64') })
    expect(codeOf(await setLogo(2, 'lambang.png', JPEG))).toBe('ok')
    expect((await logo())?.mime).toBe('image/jpeg')
  })

  it('is neither a GIF, an SVG, a PDF, nor an empty file', async () => {
    for (const content of ['GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7', ''])
      expect(codeOf(await setLogo(1, 'lambang.png', Buffer.from(content)))).toBe('office.logoNotImage')
    expect(await logo()).toBeNull()
  })

  it('is a whole picture, never one that only begins like it or claims billions of pixels', async () => {
    const problems: [Uint8Array, string][] = [
      [PNG.subarray(0, 20), 'office.logoNotImage'],
      [PNG.subarray(0, PNG.length - 20), 'office.logoNotImage'],
      [pngOf(10, 10, Buffer.from('bukan gambar')), 'office.logoNotImage'],
      [pngOf(0, 10), 'office.logoNotImage'],
      [JPEG.subarray(0, 4), 'office.logoNotImage'],
      [pngOf(60_000, 60_000, deflateSync(Buffer.alloc(100))), 'office.logoTooManyPixels'],
      [jpegOf(60_000, 60_000), 'office.logoTooManyPixels'],
      // Ten kilobytes that unpack to ten megabytes, for a picture of a hundred pixels.
      [pngOf(10, 10, deflateSync(Buffer.alloc(10_000_000))), 'office.logoNotImage'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'office.logoNotImage'],
    ]
    for (const [content, code] of problems) expect(codeOf(await setLogo(1, 'lambang.png', content))).toBe(code)
    expect(await logo()).toBeNull()
  })

  it('has at most a megabyte', async () => {
    const grown = (bytes: number) => Buffer.concat([PNG, Buffer.alloc(bytes - PNG.length)])
    const tooLarge = await setLogo(1, 'lambang.png', grown(1_000_001))
    expect(tooLarge).toMatchObject({ ok: false, error: { code: 'office.logoTooLarge', details: { maxBytes: 1_000_000 } } })
    expect(codeOf(await setLogo(1, 'lambang.png', grown(1_000_000)))).toBe('ok')
  })

  it('is removed again, and an old version removes nothing', async () => {
    await setLogo(1, 'lambang.png', PNG)
    const { test, agencyId } = office
    expect(codeOf(await test.attempt('office.setLogo', { id: agencyId, version: 1, token: null }))).toBe('conflict')
    expect(await logo()).not.toBeNull()
    await test.call('office.setLogo', { id: agencyId, version: 2, token: null })
    expect(await logo()).toBeNull()
    expect(countOf(test, "SELECT count(*) FROM journal WHERE action IN ('setLogo', 'removeLogo')")).toBe(2)
  })
})
