// `ppid pulihkan`: puts a verified backup in the place of the register file, as the app does: a backup first, the present file
// kept aside, and a row in the journal of the restored register.
import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { AppError } from '../../kernel/app-error.ts'
import { openNotes } from '../../platform/backup-notes.ts'
import { type AddCommand, ExitCode, say } from '../outcome.ts'
import { passphraseFromEnvironment, type Session, withSession } from '../session.ts'
import { USER_OPTION } from '../sign-in.ts'

/** An absent register counts as lost while `work` runs: an empty one must not be made only to be kept aside. */
async function asLost<T>(databasePath: string, work: () => Promise<T>): Promise<T> {
  const notes = openNotes(databasePath)
  if (existsSync(databasePath) || notes.read().registerExisted) return work()
  notes.changeSurely({ registerExisted: true })
  try {
    return await work()
  } finally {
    if (!existsSync(databasePath)) notes.change({ registerExisted: false })
  }
}

async function restore(session: Session, path: string): Promise<string | null> {
  const passphrase = passphraseFromEnvironment()
  const { id } = await session.call('backups.openFile', { token: session.backend.files.keep(resolve(path)) })
  try {
    const chosen = { id, ...(passphrase === undefined ? {} : { passphrase }) }
    return (await session.call('backups.restore', chosen)).keptAside
  } catch (error) {
    // At the terminal the cause says what to do.
    const cause = error instanceof AppError ? error.details['cause'] : undefined
    throw typeof cause === 'string' ? new AppError(cause) : error
  }
}

export const restoreCommand: AddCommand = (program, finish) => {
  program
    .command('pulihkan')
    .description('Memulihkan berkas register dari cadangan (frasa sandi: PPID_FRASA_SANDI); berkas sekarang disimpan terpisah')
    .requiredOption('--dari <berkas>', 'berkas cadangan')
    .requiredOption('--db <berkas>', 'berkas register')
    .option(...USER_OPTION)
    .option('--json', 'satu dokumen JSON ke stdout')
    .action(async (options: { dari: string; db: string; petugas?: string; json?: true }) => {
      if (!existsSync(options.dari)) throw new AppError('file.notFound')
      const databasePath = resolve(options.db)
      mkdirSync(dirname(databasePath), { recursive: true })
      const inSession = { create: true, recovery: true, user: options.petugas }
      const keptAside = await asLost(databasePath, () =>
        withSession(databasePath, (session) => restore(session, options.dari), inSession),
      )
      say(`Dipulihkan dari ${basename(options.dari)}.`)
      if (keptAside !== null) say(`Berkas sebelumnya disimpan sebagai ${keptAside}.`)
      finish({
        exitCode: ExitCode.done,
        ...(options.json === true ? { json: { restored: basename(options.dari), keptAside } } : {}),
      })
    })
}
