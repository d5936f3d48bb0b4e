// `npm test`: set-up, gates, unit to report tests, then the journeys in the real Electron. Everything runs even when
// something before it failed; the closing line adds the vitest runs up, a failed gate or set-up counting as one failure.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './places.ts'
import { runCommand } from './run-command.ts'
import { DOCUMENT_READERS, ensurePackages, VIRTUAL_DISPLAY, WINDOW_LIBRARIES } from './system-packages.ts'
import { type Counts, runCounts, total } from './test-counts.ts'

const GATES_LIMIT_MS = 600_000
const TESTS_LIMIT_MS = 1_020_000
const ONLY_E2E = '--only-e2e'

const args = process.argv.slice(2)
const filters = args.filter((argument) => argument !== ONLY_E2E)
const reports = mkdtempSync(join(tmpdir(), 'register-ppid-reports-'))

async function setUp(): Promise<Counts> {
  const wanted = [...WINDOW_LIBRARIES, ...VIRTUAL_DISPLAY, ...(args.includes(ONLY_E2E) ? [] : DOCUMENT_READERS)]
  const problem = await ensurePackages(wanted, console.log)
  if (problem !== undefined) console.error(problem)
  return { passed: 0, failed: problem === undefined ? 0 : 1 }
}

async function gates(): Promise<Counts> {
  const check = join(ROOT, 'test', 'gates', 'check.ts')
  if (!existsSync(check)) return { passed: 0, failed: 0 }
  const { code } = await runCommand(process.execPath, [check], { show: true, limit: GATES_LIMIT_MS })
  return { passed: 0, failed: code === 0 ? 0 : 1 }
}

async function vitest(name: string, config: string, wrapper: readonly string[]): Promise<Counts> {
  const report = join(reports, `${name}.json`)
  const runner = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const command = [...wrapper, process.execPath, runner, 'run', '--config', config, ...reporting, ...filters]
  const [program = process.execPath, ...rest] = command
  const run = await runCommand(program, rest, { show: true, limit: TESTS_LIMIT_MS })
  if (run.timedOut) console.error(`${name}: stopped after ${TESTS_LIMIT_MS / 60_000} minutes`)
  if (run.code === 127) console.error(run.output)
  return runCounts(report, run.code)
}

const virtualDisplay = process.platform === 'linux' ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24'] : []
const steps: readonly (readonly [string, () => Promise<Counts>])[] = [
  ['set-up', setUp],
  ...(args.includes(ONLY_E2E)
    ? []
    : ([
        ['gates', gates],
        ['unit, storage, backend, reports, renderer', () => vitest('tests', 'test/gates/vitest.config.ts', [])],
      ] as const)),
  ['end to end', () => vitest('e2e', 'test/e2e/vitest.config.ts', virtualDisplay)],
]

const counts: Counts[] = []
for (const [name, step] of steps) {
  console.log(`\n== ${name}`)
  const started = performance.now()
  const found = await step()
  console.log(`== ${name}: ${found.failed === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(0)} s`)
  counts.push(found)
}
rmSync(reports, { recursive: true, force: true })
const sum = total(counts)
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1
