// Once before all journeys: builds the app if needed and finds an Electron; without one the run fails, it never skips.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildApp } from '../electron-runtime/build-app.ts'
import { findRuntime, type Runtime } from '../electron-runtime/find-runtime.ts'
import { missingLibrariesOf } from '../electron-runtime/system-packages.ts'

declare module 'vitest' {
  interface ProvidedContext {
    runtime: Runtime
    temporary: string
  }
}

/** Hands the runtime and a folder for throw-away data to the tests; the folder goes when they are done. */
export async function setup(project: TestProject): Promise<() => void> {
  const notBuilt = await buildApp(console.log)
  if (notBuilt !== undefined) throw new Error(notBuilt)
  const runtime = await findRuntime(console.log)
  const missing = await missingLibrariesOf(runtime.executable)
  if (missing !== undefined) throw new Error(missing)
  const temporary = mkdtempSync(join(tmpdir(), 'register-ppid-e2e-'))
  project.provide('runtime', runtime)
  project.provide('temporary', temporary)
  return () => rmSync(temporary, { recursive: true, force: true })
}
