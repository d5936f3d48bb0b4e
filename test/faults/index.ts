// `npm run test:faults [-- ROUNDS [SEED]]`: the register is killed, starved and damaged, and what is lost is counted.
import { seededRandom } from '../support/seeded-random.ts'
import { conditionFaults } from './conditions.ts'
import { damagedPages } from './damaged-pages.ts'
import { type FaultFigure, figuresTable } from './fault-figures.ts'
import { killRounds } from './kill-rounds.ts'
import type { KillScenarioName } from './kill-scenario.ts'

/** Parts of a thousand rounds. */
const SHARES: Readonly<Record<KillScenarioName, number>> = {
  entry: 0.4,
  import: 0.15,
  migration: 0.1,
  backup: 0.1,
  restore: 0.15,
  report: 0.1,
}

const rounds = Number(process.argv[2] ?? 1000)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
const started = performance.now()
const random = seededRandom(seed)
const figures: FaultFigure[] = []
for (const [name, share] of Object.entries(SHARES) as [KillScenarioName, number][]) {
  const figure = await killRounds(name, Math.ceil(rounds * share), random)
  console.error(`${figure.fault}: ${figure.injected} of ${figure.rounds}, ${figure.losses.length} losses`)
  figures.push(figure)
}
figures.push(await damagedPages(Math.ceil(rounds / 2), random))
figures.push(...(await conditionFaults()))
console.log(`\nseed ${seed}\n${figuresTable(figures)}\n${((performance.now() - started) / 1000).toFixed(0)} s`)
process.exitCode = figures.some(({ losses }) => losses.length > 0) ? 1 : 0
