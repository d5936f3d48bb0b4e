// `npm run fuzz -- [INPUTS] [SEED]`: throws made-up and damaged inputs at the app and says what came of them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fuzzBackups } from './backups.ts'
import { fuzzSmallFiles, fuzzTables } from './files.ts'
import { fuzzOperations } from './operations.ts'
import { line, type Tally } from './tally.ts'

const [inputs = '100000', given] = process.argv.slice(2)
const count = Number(inputs)
const seed = given === undefined ? Date.now() % 1_000_000_000 : Number(given)
if (!Number.isInteger(count) || count < 10 || !Number.isInteger(seed)) {
  console.error('npm run fuzz -- [INPUTS] [SEED]')
  process.exit(1)
}
console.log(`seed ${seed}, ${count} inputs`)
const folder = mkdtempSync(join(tmpdir(), 'register-ppid-fuzz-'))
const share = (part: number) => Math.round(count * part)
const tallies: Tally[] = []
const finish = (tally: Tally) => {
  console.log(line(tally))
  for (const { what, why, input } of tally.faults.slice(0, 20)) console.log(`FAULT ${what}\n  ${why}\n  ${input}`)
  tallies.push(tally)
}
finish(await fuzzOperations(share(0.7), seed))
finish(await fuzzTables(share(0.2), seed))
finish(await fuzzSmallFiles(share(0.07), seed, folder))
finish(await fuzzBackups(share(0.03), seed, folder))
rmSync(folder, { recursive: true, force: true })
const faults = tallies.reduce((sum, tally) => sum + tally.faults.length, 0)
console.log(`${tallies.reduce((sum, tally) => sum + tally.inputs, 0)} inputs, ${faults} faults, seed ${seed}`)
process.exitCode = faults === 0 ? 0 : 1
