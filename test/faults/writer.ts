// The program that is killed: `node writer.ts SCENARIO FOLDER`. Each byte on its output is one work that was answered.
import { writeSync } from 'node:fs'
import { KILL_SCENARIOS, type KillScenarioName, loadScenario } from './kill-scenario.ts'

const [name, folder] = process.argv.slice(2)
const wanted = KILL_SCENARIOS.find((one) => one === name)
if (wanted === undefined || folder === undefined) throw new Error('writer SCENARIO FOLDER')
const { write } = await loadScenario(wanted satisfies KillScenarioName)
// Synchronous: what was said before the kill is in the pipe.
await write(folder, { ready: () => void writeSync(1, 'r'), done: () => void writeSync(1, '.') })
process.exit(0)
