// One function an operation; they answer over the desk alone, never over the register.
import type { z } from 'zod'
import type { FileTokens } from '../../platform/file-tokens.ts'
import type { BackupDesk } from './backup-desk.ts'
import type { backupOperations } from './backups.contract.ts'

type Operations = typeof backupOperations
export type BackupContext = { readonly desk: BackupDesk; readonly files: FileTokens }

export type BackupHandlers = {
  readonly [K in keyof Operations]: (
    context: BackupContext,
    input: z.output<Operations[K]['input']>,
  ) => Promise<z.input<Operations[K]['output']>>
}

export const backupHandlers: BackupHandlers = {
  'backups.state': ({ desk }) => desk.state(),
  'backups.list': ({ desk }) => desk.list(),
  'backups.openFile': ({ desk, files }, { token }) => desk.openFile(files.pathOf(token)),
  'backups.preview': ({ desk }, chosen) => desk.preview(chosen),
  'backups.restore': ({ desk }, chosen) => desk.restore(chosen),
  'backups.make': async ({ desk }) => ({ jobId: desk.bench.makeByHand() }),
  'backups.saveCopy': async ({ desk, files }, { token, passphrase }) => ({
    jobId: desk.bench.makeCopy(files.pathOf(token), passphrase),
  }),
  'backups.verify': ({ desk }, chosen) => desk.verify(chosen),
  'backups.saveSettings': ({ desk }, settings) => desk.saveSettings(settings),
  'backups.setFolder': ({ desk, files }, { token }) => desk.setFolder(token === null ? null : files.pathOf(token)),
  'backups.setPassphrase': ({ desk }, { passphrase, present, forgotten }) =>
    desk.setPassphrase(passphrase, forgotten === true ? 'forgotten' : { present }),
  'backups.removePassphrase': ({ desk }, { present }) => desk.removePassphrase(present),
  'backups.discard': ({ desk }, { ids }) => desk.discard(ids),
  'backups.startEmpty': ({ desk }) => desk.startEmpty(),
  'backups.reopen': ({ desk }) => desk.reopen(),
}
