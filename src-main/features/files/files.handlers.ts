// Dialogs and written files: the window gets tokens and names, never paths.
import { basename, join } from 'node:path'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { printTarget } from '../../platform/print-folder.ts'
import { AppError } from '../../kernel/app-error.ts'
import { askSavePlace } from '../save-place.ts'
import type { Handlers } from '../slice.ts'
import type { filesOperations, jobsOperations } from './files.contract.ts'

export const filesHandlers: Handlers<typeof filesOperations> = {
  async 'files.choose'(context, { filter }) {
    const path = await context.host.chooseFile(filter)
    if (path === undefined) return null
    return { token: context.files.keep(path), name: basename(path), size: statSync(path).size }
  },

  async 'files.chooseFolder'(context) {
    const path = await context.host.chooseFolder()
    return path === undefined ? null : { token: context.files.keep(path), name: basename(path) }
  },

  async 'files.chooseSavePath'(context, { suggestedName }) {
    const path = await askSavePlace(context, suggestedName)
    return path === undefined ? null : { token: context.files.keep(path), name: basename(path) }
  },

  async 'files.printTarget'(context, { name }) {
    const path = printTarget(context.databasePath, name)
    return { token: context.files.keep(path), name: basename(path) }
  },

  async 'files.showInFolder'(context, { token }) {
    await context.host.showInFolder(context.files.pathOf(token))
    return {}
  },

  async 'files.open'(context, { token }) {
    await context.host.openFile(context.files.pathOf(token))
    return {}
  },

  // A browser cannot look into the packed application (app.asar), so it gets a copy, gone at the next start.
  async 'files.openGuide'(context) {
    const copy = printTarget(context.databasePath, 'Panduan-Register-PPID.html')
    writeFileSync(copy, readFileSync(join(context.resourcesFolder, 'panduan.html')))
    await context.host.openFile(copy)
    return {}
  },
}

export const jobsHandlers: Handlers<typeof jobsOperations> = {
  async 'jobs.state'(context, { jobId }) {
    const state = context.jobs.stateOf(jobId)
    if (state === undefined) throw new AppError('notFound')
    return state
  },

  async 'jobs.cancel'(context, { jobId }) {
    context.jobs.cancel(jobId)
    return {}
  },
}
