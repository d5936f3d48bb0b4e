// `npm run check`: every gate in turn, all of them even when one fails, and a table at the end.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const MIN_MODULES = 150

type Gate = {
  readonly name: string
  readonly command: readonly string[]
  readonly accept?: (stdout: string) => string | undefined
}

const GATES: readonly Gate[] = [
  { name: 'types', command: ['tsc', '--build'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '-c', 'test/gates/oxlint.json', 'src-main', 'src-renderer', 'test'] },
  { name: 'format', command: ['biome', 'format', '--config-path=test/gates/format.biome.json', '.'] },
  {
    name: 'boundaries',
    command: ['depcruise', '--config', 'test/gates/dependency-cruiser.cjs', '--output-type', 'json', 'src-main', 'src-renderer'],
    accept: (stdout) => {
      const { summary } = JSON.parse(stdout) as {
        summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] }
      }
      if (summary.totalCruised < MIN_MODULES) return `saw only ${summary.totalCruised} modules`
      const lines = summary.violations.map((found) => `${found.rule.name}: ${found.from} -> ${found.to}`)
      return lines.length > 0 ? lines.join('\n') : undefined
    },
  },
  { name: 'dead code', command: ['knip', '--config', 'test/gates/knip.json', '--no-progress'] },
  { name: 'schema', command: ['node', 'test/gates/schema.ts'] },
  { name: 'sizes', command: ['node', 'test/gates/sizes.ts'] },
]

let failed = 0
for (const gate of GATES) {
  const [program, ...parameters] = gate.command
  const run = spawnSync(program ?? '', parameters, { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
  const verdict = run.error?.message ?? gate.accept?.(run.stdout) ?? (run.status === 0 ? undefined : `${run.stdout}${run.stderr}`)
  console.log(`${verdict === undefined ? 'ok    ' : 'FAILED'} ${gate.name}`)
  if (verdict !== undefined) {
    failed++
    console.log(verdict)
  }
}
process.exit(failed === 0 ? 0 : 1)
