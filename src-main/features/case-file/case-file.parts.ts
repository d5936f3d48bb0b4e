// The parts a dossier may hold, in the order of its index, pure.
import { ATTACHMENT_KIND_LABELS } from '../attachments/attachments.rules.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { TEST_DOCUMENT_TITLES } from '../consequence-tests/consequence-tests.labels.ts'
import { TEST_DOCUMENTS } from '../consequence-tests/consequence-tests.rules.ts'
import { LETTERS } from '../letters/letters.rules.ts'
import type { WholeCase } from './case-file.collect.ts'
import { attachmentForApplicant, type CasePart, letterForApplicant } from './case-file.rules.ts'

type Part = CasePart & { readonly on: DateOnly | null }

const drawn = (id: string, title: string, group: CasePart['group']): Part => ({
  id,
  group,
  entity: null,
  title,
  on: null,
  size: null,
  forApplicant: true,
})

/** Every part: data sheet, timeline, clocks, letters, worksheets of consequence tests, papers. */
export function partsOf(whole: WholeCase): Part[] {
  return [
    drawn('sheet', 'Lembar data perkara', 'summary'),
    drawn('timeline', 'Linimasa perkara', 'summary'),
    drawn('clocks', 'Lembar perhitungan tenggat', 'summary'),
    ...whole.letters.map(
      (letter): Part => ({
        id: `letter-${letter.id}`,
        group: 'letters',
        entity: letter.entity,
        title: `${LETTERS[letter.kind].title} nomor ${letter.number}`,
        on: letter.letterOn,
        size: null,
        forApplicant: letterForApplicant(letter.kind),
      }),
    ),
    ...whole.tests.flatMap((test) =>
      TEST_DOCUMENTS.map(
        (document): Part => ({
          id: `test-${test.id}-${document}`,
          group: 'consequence',
          entity: null,
          title: `${TEST_DOCUMENT_TITLES[test.kind][document]} nomor ${(document === 'sheet' ? test.number : test.decree?.number) || '…'}`,
          on: document === 'sheet' ? test.heldOn : (test.decree?.on ?? null),
          size: null,
          // It describes what is excluded (Perki KI 1/2013 Ps.34).
          forApplicant: false,
        }),
      ),
    ),
    ...whole.papers.map(
      (paper): Part => ({
        id: `attachment-${paper.id}`,
        group: 'attachments',
        entity: paper.entity,
        title: ATTACHMENT_KIND_LABELS[paper.kind],
        on: localDay(paper.addedAt, whole.agency.timeZone),
        size: paper.size,
        forApplicant: attachmentForApplicant(paper.kind, paper.entity),
      }),
    ),
  ]
}
