// A published list for tests: a fictitious office and entries that try to break every file.
import type { Agency } from '../../src-main/features/office/office.contract.ts'
import type { PublishedList } from '../../src-main/features/publication/files/published-list.ts'
import type { PublicInformation } from '../../src-main/features/public-information/public-information.contract.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { PROFILE } from './office.ts'

const AGENCY: Agency = { ...PROFILE, id: 1, version: 1, logo: null }

/** An entry that has been decided and announced. */
export function publishedEntry(id: number, change: Partial<PublicInformation> = {}): PublicInformation {
  return {
    id,
    version: 1,
    agencyId: 1,
    category: 'periodic',
    title: `Rencana Kerja ${id}`,
    summary: '',
    holderUnit: 'Sekretariat',
    responsible: 'Sekretaris Dinas',
    madeWhen: 'Januari 2026',
    madeWhere: 'Contoh',
    year: 2026,
    formSoft: true,
    formHard: true,
    formText: '',
    retentionText: '',
    retentionActive: 2,
    retentionInactive: 3,
    retentionFate: 'destroy',
    retentionBasis: '',
    media: 'Laman resmi',
    link: `https://contoh.example/renja/${id}.pdf`,
    checklistCodes: ['B-a1'],
    excludedInformationId: null,
    status: 'published',
    withdrawalReason: '',
    fileName: null,
    updatedOn: dateOnly('2026-11-02'),
    publishedOn: dateOnly('2026-11-03'),
    trashedAt: null,
    ...change,
  }
}

/** The sample of the golden files: one entry of every kind of trouble. */
export const TROUBLESOME: readonly PublicInformation[] = [
  publishedEntry(1, { category: 'anytime', title: '<script>alert("x")</script> & <b>tebal</b>', link: '' }),
  publishedEntry(2, { title: '=HYPERLINK("https://jahat.example","klik")', summary: '+62, @SUM(A1), -5 dan "kutip"' }),
  publishedEntry(3, { summary: 'Baris satu\nBaris dua, dengan koma;\u2028pemisah baris </script><!-- ', year: null }),
  publishedEntry(4, {
    category: 'immediate',
    title: 'Évaluasi gempa – “darurat”',
    link: 'javascript:alert(1)',
    publishedOn: null,
    status: 'decided',
  }),
  publishedEntry(5, { category: 'anytime', title: "'=sudah dijaga", link: 'www.tanpa-skema.example/a b' }),
]

/** A list as the job gathers it. */
export function publishedList(entries: readonly PublicInformation[], change: Partial<PublishedList> = {}): PublishedList {
  return {
    agency: AGENCY,
    entries,
    edition: { decreeNumber: '188/12/PPID/2026', decreeOn: dateOnly('2026-07-01') },
    license: 'ccBy',
    publishedOn: dateOnly('2026-11-24'),
    createdAt: '2026-11-24T03:00:00.000Z',
    ...change,
  }
}
