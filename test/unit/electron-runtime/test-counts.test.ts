// The closing line of npm test never shows a clean count for a run that ended badly.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countsOf, runCounts, total } from '../../electron-runtime/test-counts.ts'

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((one) => ({ status: one })) })

test('a test file that could not be loaded counts as one failure', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [file('passed', 'passed'), file('failed', 'failed', 'passed'), file('failed')],
  }
  expect(countsOf(report)).toEqual({ passed: 2, failed: 2 })
})

test('a run that ended badly has a failure even without a report, or with a clean one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'))
  const report = join(folder, 'report.json')
  expect(runCounts(report, 1)).toEqual({ passed: 0, failed: 1 })
  writeFileSync(report, JSON.stringify({ numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 'passed')] }))
  expect(runCounts(report, 1)).toEqual({ passed: 3, failed: 1 })
  expect(runCounts(report, 0)).toEqual({ passed: 3, failed: 0 })
  rmSync(folder, { recursive: true })
})

test('runs add up', () => {
  expect(
    total([
      { passed: 1, failed: 0 },
      { passed: 5, failed: 2 },
    ]),
  ).toEqual({ passed: 6, failed: 2 })
})
