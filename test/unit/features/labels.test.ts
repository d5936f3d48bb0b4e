// Every word of the vocabulary has its Indonesian word, and no two words of one list read the same.
import { describe, expect, it } from 'vitest'
import * as annual from '../../../src-main/features/annual-report/annual-report.labels.ts'
import { NARRATIVE_SECTIONS, REPORT_SECTIONS, TIME_BANDS } from '../../../src-main/features/annual-report/annual-report.rules.ts'
import { NARRATIVE_SECTION_LABELS } from '../../../src-main/features/annual-report/report-parts.labels.ts'
import { FACILITY_CONDITION_LABELS, REPORT_LIST_LABELS } from '../../../src-main/features/report-lists/report-lists.labels.ts'
import { FACILITY_CONDITIONS, REPORT_LISTS } from '../../../src-main/features/report-lists/report-lists.rules.ts'
import * as disputes from '../../../src-main/features/disputes/disputes.labels.ts'
import {
  DISPUTE_STAGES,
  MEDIATION_RESULTS,
  RULING_ORDERS,
  RULING_TYPES,
} from '../../../src-main/features/disputes/disputes.rules.ts'
import { EXCLUSION_GROUND_LABELS } from '../../../src-main/features/excluded-information/excluded-information.labels.ts'
import { EXCLUSION_GROUNDS } from '../../../src-main/features/excluded-information/excluded-information.rules.ts'
import * as objections from '../../../src-main/features/objections/objections.labels.ts'
import { OBJECTION_STAGES } from '../../../src-main/features/objections/objections.life-cycle.ts'
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from '../../../src-main/features/objections/objections.rules.ts'
import * as information from '../../../src-main/features/public-information/public-information.labels.ts'
import {
  formText,
  INFORMATION_CATEGORIES,
  INFORMATION_STATUSES,
  isPlainLink,
  timeAndPlace,
} from '../../../src-main/features/public-information/public-information.rules.ts'
import { checkReceivedOn } from '../../../src-main/features/registration-dates.ts'
import * as lifeCycle from '../../../src-main/features/requests/requests.life-cycle.ts'
import * as requests from '../../../src-main/features/requests/requests.labels.ts'
import {
  ACCESS_METHODS,
  APPLICANT_KINDS,
  CHANNELS,
  DELIVERY_METHODS,
  EXTENSION_REASONS,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
} from '../../../src-main/features/requests/requests.rules.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'

const VOCABULARIES: ReadonlyArray<readonly [string, readonly string[], Readonly<Record<string, string>>]> = [
  ['channels', CHANNELS, requests.CHANNEL_LABELS],
  ['applicants', APPLICANT_KINDS, requests.APPLICANT_KIND_LABELS],
  ['ways of access', ACCESS_METHODS, requests.ACCESS_METHOD_LABELS],
  ['ways of delivery', DELIVERY_METHODS, requests.DELIVERY_METHOD_LABELS],
  ['decisions', REQUEST_OUTCOMES, requests.REQUEST_OUTCOME_LABELS],
  ['stages of a request', lifeCycle.REQUEST_STAGES, requests.REQUEST_STAGE_LABELS],
  ['reasons to extend', EXTENSION_REASONS, requests.EXTENSION_REASON_LABELS],
  ['reasons to refuse', REFUSAL_REASONS, requests.REFUSAL_REASON_LABELS],
  ['grounds of exclusion', EXCLUSION_GROUNDS, EXCLUSION_GROUND_LABELS],
  ['grounds of objection', OBJECTION_GROUNDS, objections.OBJECTION_GROUND_LABELS],
  ['results of an objection', OBJECTION_OUTCOMES, objections.OBJECTION_OUTCOME_LABELS],
  ['stages of an objection', OBJECTION_STAGES, objections.OBJECTION_STAGE_LABELS],
  ['stages of a dispute', DISPUTE_STAGES, disputes.DISPUTE_STAGE_LABELS],
  ['results of mediation', MEDIATION_RESULTS, disputes.MEDIATION_RESULT_LABELS],
  ['kinds of ruling', RULING_TYPES, disputes.RULING_TYPE_LABELS],
  ['orders of a ruling', RULING_ORDERS, disputes.RULING_ORDER_LABELS],
  ['categories', INFORMATION_CATEGORIES, information.CATEGORY_LABELS],
  ['headings of categories', INFORMATION_CATEGORIES, information.CATEGORY_HEADINGS],
  ['states of information', INFORMATION_STATUSES, information.INFORMATION_STATUS_LABELS],
  ['parts of the report', REPORT_SECTIONS, annual.REPORT_SECTION_LABELS],
  ['guidance of the parts', REPORT_SECTIONS, annual.REPORT_SECTION_GUIDANCE],
  ['sections that write themselves', NARRATIVE_SECTIONS, NARRATIVE_SECTION_LABELS],
  ['tables staff keep', REPORT_LISTS, REPORT_LIST_LABELS],
  ['conditions of a facility', FACILITY_CONDITIONS, FACILITY_CONDITION_LABELS],
  ['time bands', TIME_BANDS, annual.TIME_BAND_LABELS],
]

describe('the words of', () => {
  for (const [name, words, labels] of VOCABULARIES)
    it(`${name} are all there, none empty, none twice`, () => {
      expect(Object.keys(labels).toSorted()).toEqual([...words].toSorted())
      expect(Object.values(labels).filter((label) => label.trim() === '')).toEqual([])
      expect(new Set(Object.values(labels)).size).toBe(words.length)
    })

  it('the grounds are the letters of the law: a-j of Pasal 17, a-g of Pasal 35(1) UU KIP', () => {
    expect(EXCLUSION_GROUNDS.join('')).toBe('abcdefghij')
    expect(OBJECTION_GROUNDS.join('')).toBe('abcdefg')
    expect(requests.REFUSAL_REASON_LABELS.article17h).toBe('Pasal 17 huruf h UU KIP: Mengungkap rahasia pribadi')
    expect(requests.REFUSAL_REASON_LABELS.againstLaw).toContain('Pasal 6 ayat (2)')
  })
})

describe('the columns of the DIP (Perki KI 1/2021 Lamp. I)', () => {
  it('print time and place in one, whichever is known', () => {
    expect(timeAndPlace({ madeWhen: '2025', madeWhere: 'Contoh' })).toBe('2025, Contoh')
    expect([timeAndPlace({ madeWhen: '', madeWhere: 'Contoh' }), timeAndPlace({ madeWhen: '', madeWhere: '' })]).toEqual([
      'Contoh',
      '',
    ])
  })
  it('print the form as the office wrote it, else from the ticks', () => {
    expect(formText({ formSoft: true, formHard: true, formText: '' })).toBe('Softcopy dan Hardcopy')
    expect(formText({ formSoft: true, formHard: false, formText: 'Buku' })).toBe('Buku')
    expect(formText({ formSoft: false, formHard: false, formText: '' })).toBe('')
  })
  it('hold no link that would run something when clicked', () => {
    for (const link of [
      'javascript:alert(1)',
      ' JavaScript:x',
      'java\tscript:x',
      'data:text/html,x',
      'file:///etc',
      'vbscript:x',
    ])
      expect(isPlainLink(link)).toBe(false)
    for (const link of ['https://ppid.contoh.example', 'ppid.contoh.example/data:2025', '']) expect(isPlainLink(link)).toBe(true)
  })
})

describe('the received date (the post arrives before it is typed)', () => {
  const today = dateOnly('2026-11-24')
  const codes = (receivedOn: string, backdatingReason = '') =>
    checkReceivedOn(today, { receivedOn: dateOnly(receivedOn), backdatingReason }).map(
      (problem) => `${problem.path} ${problem.code}`,
    )

  it('is today without more, the past with a reason, the future never', () => {
    expect(codes('2026-11-24')).toEqual([])
    expect(codes('2026-11-23')).toEqual(['form.backdatingReason backdating.reasonRequired'])
    expect(codes('2026-11-23', 'Surat pos')).toEqual([])
    expect(codes('2026-11-25', 'Surat pos')).toEqual(['form.receivedOn date.inFuture'])
  })
})
