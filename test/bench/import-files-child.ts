// Reads one file as the import does, in a process of its own: prints milliseconds and resident megabytes afterwards as JSON.
import { readFileSync } from 'node:fs'
import { readGrids } from '../../src-main/features/imports/reading/read-file.ts'

const [path = ''] = process.argv.slice(2)
const bytes = readFileSync(path)
const started = performance.now()
const read = await readGrids(bytes, path)
if (!read.ok) throw new Error(read.error.code)
console.log(JSON.stringify({ ms: performance.now() - started, megabytes: process.memoryUsage.rss() / 1024 / 1024 }))
