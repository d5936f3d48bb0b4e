// Puts this checkout's built app into the stand-in the way a packaged app lies there: resources/app with out/,
// package.json, resources/ and the production packages. Each checkout has its own copy, quick to refresh.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const APP_PARTS = ['out', 'resources', 'package.json']
/** exceljs (CommonJS) requires uuid, which is an ES module: Electron 45 may do that, the stand-in's Node 20 may not. */
const UUID_SHIM = "'use strict'\nexports.v4 = require('node:crypto').randomUUID\n"
const SQLITE_BUILD_ONLY = ['deps', 'src', 'prebuilds']

type LockFile = { readonly packages: Readonly<Record<string, { dev?: boolean; optional?: boolean; devOptional?: boolean }>> }
type Parts = { readonly root: string; readonly cache: string; readonly electron: string; readonly binding: string }

/** Folders (`node_modules/...`) of the packages that the shipped app needs, by the lock file. */
export function productionPackages(lock: LockFile): string[] {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true && entry.optional !== true && entry.devOptional !== true)
    .map(([path]) => path)
}

/** Brings the checkout's copy up to date and answers the folder with the program in it. */
export function layOutApp(parts: Parts): string {
  const name = createHash('sha256').update(parts.root).digest('hex').slice(0, 12)
  const folder = join(parts.cache, `app-${name}`)
  if (!existsSync(join(folder, 'complete'))) {
    rmSync(folder, { recursive: true, force: true })
    linkTree(parts.electron, folder)
    writeFileSync(join(folder, 'complete'), '')
  }
  const app = join(folder, 'resources', 'app')
  mkdirSync(app, { recursive: true })
  refresh(join(app, 'node_modules.stamp'), packagesStamp(parts), () => copyPackages(parts, app))
  for (const part of APP_PARTS) {
    const source = join(parts.root, part)
    refresh(join(app, `${part}.stamp`), treeStamp(source), () => {
      rmSync(join(app, part), { recursive: true, force: true })
      cpSync(source, join(app, part), { recursive: true })
    })
  }
  return folder
}

/** Hard links instead of copies: 260 MB for nothing. */
function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) linkTree(join(from, entry.name), join(to, entry.name))
    else linkSync(join(from, entry.name), join(to, entry.name))
  }
}

function copyPackages({ root, binding }: Parts, app: string): void {
  rmSync(join(app, 'node_modules'), { recursive: true, force: true })
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile
  for (const path of productionPackages(lock)) {
    const source = join(root, path)
    const unwanted = new Set(
      ['node_modules', ...(basename(path) === 'better-sqlite3' ? SQLITE_BUILD_ONLY : [])].map((part) => join(source, part)),
    )
    cpSync(source, join(app, path), { recursive: true, filter: (file) => !unwanted.has(file) })
  }
  cpSync(binding, join(app, 'node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node'))
  const uuid = join(app, 'node_modules', 'uuid')
  rmSync(uuid, { recursive: true, force: true })
  mkdirSync(uuid)
  writeFileSync(join(uuid, 'index.js'), UUID_SHIM)
}

function refresh(stampFile: string, stamp: string, renew: () => void): void {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  rmSync(stampFile, { force: true })
  renew()
  writeFileSync(stampFile, stamp)
}

function packagesStamp({ root, binding }: Parts): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const file of ['app-layout.ts', 'sqlite-binding.ts']) hash.update(readFileSync(new URL(file, import.meta.url)))
  return `${hash.digest('hex')} ${statSync(binding).mtimeMs}`
}

/** Names, sizes and times of all files below; equal stamps mean nothing changed. */
function treeStamp(path: string): string {
  const found = statSync(path)
  if (!found.isDirectory()) return `${basename(path)} ${found.size} ${found.mtimeMs}\n`
  return readdirSync(path)
    .sort()
    .map((name) => `${name}/${treeStamp(join(path, name))}`)
    .join('')
}
