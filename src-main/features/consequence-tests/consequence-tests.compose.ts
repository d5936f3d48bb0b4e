// Pure: a test becomes its two documents.
import type { LetterDocument } from '../../reporting/letter-model.ts'
import { letterheadOf } from '../office/letterhead.ts'
import { TEST_DOCUMENT_TITLES } from './consequence-tests.labels.ts'
import { testDecree } from './content/decree.ts'
import type { TestFacts } from './content/parts.ts'
import { testSheet } from './content/sheet.ts'

/** The sheet and the decree on the office's letterhead; what is not known yet is left to be written by hand. */
export function composeDocuments(facts: TestFacts): { readonly sheet: LetterDocument; readonly decree: LetterDocument } {
  const titles = TEST_DOCUMENT_TITLES[facts.test.kind]
  const letterhead = letterheadOf(facts.agency)
  return {
    sheet: { title: titles.sheet, landscape: true, letterhead, blocks: testSheet(facts) },
    decree: { title: titles.decree, letterhead, blocks: testDecree({ ...facts, decree: facts.test.decree }) },
  }
}
