// Gate: files stay short, and no one writes what the house forbids.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const MAX_LINES = 300

/** Longer files, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src-main/storage/tables.ts': 'generated from the database',
}

const FORBIDDEN: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(TODO|FIXME|XXX|HACK)\b/, 'unfinished work'],
  [/@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable/, 'a rule switched off'],
  [/\bUU(?: Nomor| No\.?)? 14 [Tt]ahun 2018\b|\bUU 14\/2018\b/, 'the law is of 2008'],
  [/\.(skip|only|todo)\(/, 'a test that does not run'],
]

function* sourceFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'golden' || entry.name === 'screenshots') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sourceFiles(path)
    else if (/\.(ts|tsx|mjs)$/.test(entry.name)) yield path
  }
}

const problems: string[] = []
let seen = 0
for (const room of ['src-main', 'src-renderer', 'test']) {
  for (const path of sourceFiles(join(root, room))) {
    const name = relative(root, path)
    const text = readFileSync(path, 'utf8')
    const lines = text.split('\n').length
    seen++
    if (lines > MAX_LINES && EXCEPTIONS[name] === undefined && room !== 'test') problems.push(`${name}: ${lines} lines`)
    if (name === 'test/gates/sizes.ts') continue
    for (const [pattern, meaning] of FORBIDDEN) if (pattern.test(text)) problems.push(`${name}: ${meaning} (${pattern.source})`)
  }
}
if (seen < 50) problems.push(`only ${seen} files seen`)
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
