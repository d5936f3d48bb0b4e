// People and number of an approval and a decree follow the day of the step, never over what was typed.
import { expect, test } from 'vitest'
import type { DateOnly, Person, TestApproval } from '../../../src-main/contract/index.ts'
import {
  resuggested,
  stepDay,
  suggestedDecree,
  suggestedHead,
  type Suggestions,
} from '../../../src-renderer/features/consequence-tests/test-step.model.ts'

const person = (name: string): Person => ({ name, position: `Jabatan ${name}`, rank: '', nip: '' })
const found = (change: Partial<Suggestions> = {}): Suggestions => ({
  number: '001',
  decreeNumber: '008',
  examiners: [],
  heads: [person('Wali Lama')],
  signers: [person('PPID Lama')],
  superiors: [person('Atasan Lama')],
  ...change,
})

test('a step is dated by the approval once there is one, else by the test', () => {
  const [heldOn, on] = ['2026-11-10' as DateOnly, '2026-11-12' as DateOnly]
  const approval: TestApproval = { ...person('Wali Lama'), on }
  expect([stepDay({ heldOn, approval: null }), stepDay({ heldOn, approval })]).toEqual([heldOn, on])
})

test('nobody in office leaves the fields to be typed', () => {
  const nobody = found({ heads: [], signers: [], superiors: [] })
  expect(suggestedHead(nobody)).toEqual({ name: '', position: '', rank: '', nip: '' })
  expect(suggestedDecree(nobody)).toMatchObject({ number: '008', name: '', superiorName: '', superiorPosition: '' })
})

test('another day brings the people and the number of that day', () => {
  const before = suggestedDecree(found())
  const after = suggestedDecree(found({ decreeNumber: '001', signers: [person('PPID Baru')] }))
  expect(resuggested(before, before, after)).toEqual({ number: '001', name: 'PPID Baru', position: 'Jabatan PPID Baru' })
})

test('what the clerk typed stays', () => {
  const before = suggestedDecree(found())
  const after = suggestedDecree(found({ decreeNumber: '001', signers: [person('PPID Baru')] }))
  const typed = { ...before, number: '188/12/PPID', name: 'Nama Lain' }
  expect(resuggested(typed, before, after)).toEqual({ position: 'Jabatan PPID Baru' })
})
