// Letters in the window: file names without persons, copies by the line, placeholders that nothing fills.
import { expect, test } from 'vitest'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { sizeWords } from '../../../src-renderer/ui/size-words.ts'
import { letterFileName } from '../../../src-renderer/ui/letter-files.ts'
import { copiesOf, emptyOrder, unknownPlaceholder } from '../../../src-renderer/features/letters/letter-order.model.ts'
import { itemsOfText } from '../../../src-renderer/features/requests/decision.model.ts'
import { formOfKnown } from '../../../src-renderer/features/requests/request-form.model.ts'

test('the file of a letter is named by kind and number', () => {
  expect(letterFileName('Tanda Bukti Penerimaan Permohonan', '001/PIP/DISKOMINFO/XI/2026', 'pdf')).toBe(
    'Tanda-Bukti-Penerimaan-Permohonan-001-PIP-DISKOMINFO-XI-2026.pdf',
  )
  expect(letterFileName('Formulir', '', 'docx')).toBe('Formulir.docx')
})

test('a copy a line, without numbers and empty lines, at most ten', () => {
  expect(copiesOf('1. Wali Kota\n\n 2) Sekretaris Daerah \nArsip')).toEqual(['Wali Kota', 'Sekretaris Daerah', 'Arsip'])
  expect(copiesOf(Array.from({ length: 12 }, (_, at) => `Penerima ${at}`).join('\n'))).toHaveLength(10)
})

test('the first word in braces that nothing fills is named', () => {
  const known = ['nama_opd']
  expect(unknownPlaceholder('Kepada {nama_opd}', known)).toBeUndefined()
  expect(unknownPlaceholder('Kepada {nama_opd} dan {siapa}', known)).toBe('{siapa}')
})

test("a new letter is of today, with the office's wording and the usual signer", () => {
  expect(emptyOrder('receipt', 7, dateOnly('2026-11-24'))).toMatchObject({
    entityId: 7,
    letterOn: '2026-11-24',
    signatoryId: null,
    opening: null,
    closing: null,
  })
})

test('lines and numbered parts of a request become its items', () => {
  const texts = (text: string) => itemsOfText(text).map((item) => item.text)
  expect(texts('1. DPA 2025\n2. LRA 2025')).toEqual(['DPA 2025', 'LRA 2025'])
  expect(texts('Mohon 1) DPA 2025 2) LRA 2025')).toEqual(['Mohon', 'DPA 2025', 'LRA 2025'])
  expect(texts('Anggaran tahun 2025')).toEqual(['Anggaran tahun 2025'])
  expect(texts('DPA; LRA')).toEqual(['DPA', 'LRA'])
})

test('sizes are said in the unit one can picture', () => {
  expect([sizeWords(812), sizeWords(1536), sizeWords(2_411_724)]).toEqual(['812 B', '1,5 KB', '2,3 MB'])
})

test('a known applicant fills name, kind and masked identity, and nothing of what was asked', () => {
  const known = {
    requestId: 1,
    requests: 2,
    applicantName: 'Sari',
    applicantKind: 'individual',
    occupation: 'Dosen',
    nationalId: '3273********0001',
    address: '(disembunyikan)',
    phone: '',
    email: '',
    legalEntityDecree: '',
  } as const
  expect(Object.keys(formOfKnown(known))).not.toContain('requestId')
  expect(formOfKnown(known)).toMatchObject({ applicantName: 'Sari', nationalId: '3273********0001' })
})
