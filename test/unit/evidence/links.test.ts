// Links are judged by their text alone: what is wrong, what is surely meant, and which are the same page.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMisnamed } from '../../../src-main/features/evidence/evidence.rules.ts'
import { typeWords } from '../../../src-main/features/evidence/evidence.labels.ts'
import {
  duplicateLinks,
  isSoundLink,
  linkFaults,
  mendedLink,
  sameAddress,
} from '../../../src-main/features/evidence/links.rules.ts'
import { typeOfContent } from '../../../src-main/features/stored-files.ts'

describe('faults of a link', () => {
  test.each([
    ['https://ppid.contoh.go.id/renja.pdf', []],
    ['http://contoh.example:8080/a?b=c#d', []],
    ['https://web.archive.org/web/2024/https://contoh.example/', []],
    ['', []],
    ['www.contoh.example', ['scheme']],
    ['ftp://contoh.example', ['scheme']],
    ['javascript:alert(1)', ['scheme']],
    ['lihat lampiran', ['scheme', 'space']],
    ['https://contoh.example/a b.pdf', ['space']],
    ['https://', ['noHost']],
    ['https:///berkas', ['noHost']],
    ['https://renja', ['noHost']],
    ['https://contoh..example', ['noHost']],
    ['https://pengguna:sandi@contoh.example', ['noHost']],
    ['http://localhost/renja', ['local']],
    ['http://192.168.1.5/renja', ['local']],
    ['http://server.local', ['local']],
    ['https://contoh.example/a https://contoh.example/b', ['several']],
    ['https://contoh.example/a; www.contoh.example/b', ['several']],
    ['https://contoh.example/laporan...', ['truncated']],
    ['https://contoh.example/lapor%2', ['truncated']],
    [`https://contoh.example/${'a'.repeat(977)}`, ['truncated']],
  ])('%s', (link, faults) => expect(linkFaults(link)).toEqual(faults))

  test('whatever is typed: a sound link is one http or https address without a space', () => {
    const unit = fc.constantFrom('http', 'https', '://', 'a', '.', '/', ' ', 'www.', ';', '%2', '…', 'javascript:', '@', '\n')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (link) => {
        if (isSoundLink(link)) expect(link).toMatch(/^https?:\/\/[^\s/]+\.[^\s]+$/)
      }),
    )
  })
})

describe('a link surely meant', () => {
  test.each([
    ['www.contoh.example/a', 'https://www.contoh.example/a'],
    ['drive.google.com/file/d/1', 'https://drive.google.com/file/d/1'],
    [' https://contoh.example ', 'https://contoh.example'],
    ['https://contoh.example/a b.pdf', 'https://contoh.example/a%20b.pdf'],
    ['https:/contoh.example', 'https://contoh.example'],
    ['http//contoh.example', 'http://contoh.example'],
    ['lihat lampiran', null],
    ['https://contoh.example', null],
    ['javascript:alert(1)', null],
    ['https://a.example https://b.example', null],
    ['tidak ada', null],
  ])('%s', (link, mended) => expect(mendedLink(link)).toBe(mended))

  test('is always sound, and needs no mending again', () => {
    const unit = fc.constantFrom('http', 's', ':', '/', '//', 'contoh', '.example', ' ', 'www.', '?', '#', 'a')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 10 }), (link) => {
        const mended = mendedLink(link)
        if (mended === null) return
        expect(linkFaults(mended)).toEqual([])
        expect(mendedLink(mended)).toBeNull()
      }),
    )
  })
})

describe('the same page', () => {
  test.each([
    ['http://Contoh.example/', 'https://www.contoh.example'],
    ['https://contoh.example/a?utm_source=x&id=1', 'https://contoh.example/a?id=1'],
    ['https://contoh.example:443/a#bab-2', 'https://contoh.example/a/'],
    ['https://drive.google.com/file/d/1/view?usp=sharing', 'https://drive.google.com/file/d/1/view'],
  ])('%s is %s', (one, other) => expect(sameAddress(one)).toBe(sameAddress(other)))

  test.each([
    ['https://contoh.example/a?id=1', 'https://contoh.example/a?id=2'],
    ['https://contoh.example/A', 'https://contoh.example/a'],
    ['https://contoh.example/#/a', 'https://contoh.example/#/b'],
  ])('%s is not %s', (one, other) => expect(sameAddress(one)).not.toBe(sameAddress(other)))

  test('groups come with the largest first and without the single ones', () => {
    const links = [
      'https://a.example',
      'https://b.example',
      'http://www.b.example/',
      '',
      '',
      'https://c.example',
      'https://b.example#x',
    ]
    expect(duplicateLinks(links.map((link) => ({ link }))).map(({ address, entries }) => [address, entries.length])).toEqual([
      ['b.example', 3],
    ])
  })
})

describe('kind of a file', () => {
  const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
  test.each([
    ['%PDF-1.7', 'renja.pdf', 'application/pdf'],
    ['%PDF-1.7', 'renja.docx', 'application/pdf'],
    [PNG, 'foto.png', 'image/png'],
    ['nama;jumlah\n', 'data.csv', 'text/csv'],
    ['catatan', 'catatan.txt', 'text/plain'],
    ['catatan', 'tanpa-akhiran', 'text/plain'],
    ['', 'kosong.pdf', 'application/octet-stream'],
    [Buffer.from([1, 0, 2]), 'biner.txt', 'application/octet-stream'],
    [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'lama.xls', 'application/vnd.ms-excel'],
  ])('%s as %s', async (content, name, mime) => {
    expect(await typeOfContent(Buffer.from(content), name)).toBe(mime)
  })

  test('that its name denies is told, unknown endings and Office files without their mark are not', () => {
    expect(isMisnamed('renja.pdf', 'text/html')).toBe(true)
    expect(isMisnamed('renja.pdf', 'application/pdf')).toBe(false)
    expect(isMisnamed('data.xlsx', 'application/zip')).toBe(false)
    expect(isMisnamed('apa.saja', 'text/plain')).toBe(false)
  })

  test('has words', () => {
    expect(typeWords('application/pdf')).toBe('PDF')
    expect(typeWords('image/png')).toBe('Gambar (PNG)')
    expect(typeWords('application/octet-stream')).toBe('Tidak dikenal')
  })
})
