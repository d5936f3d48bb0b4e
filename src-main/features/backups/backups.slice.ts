// The jobs of backups. Their operations are answered outside the register (backend/register-session.ts): it may be unreadable.
import { dirname } from 'node:path'
import { machineJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import type { MakeInput } from './backups.job.ts'

const load = () => import('./backups.job.ts')

/** Where a part may be left by a worker that was ended by force. */
const folderOf = ({ place }: MakeInput) => ('path' in place ? dirname(place.path) : (place.chosen ?? place.fallback))

export const backupsSlice = slice({
  name: 'backups',
  operations: {},
  handlers: {},
  jobs: {
    'backups.make': machineJob(async () => (await load()).makeBackupJob, folderOf),
    'backups.read': machineJob(async () => (await load()).readBackupJob),
    'backups.quickCheck': machineJob(async () => (await load()).quickCheckJob),
    'backups.key': machineJob(async () => (await load()).makeKeyJob),
    'backups.openKey': machineJob(async () => (await load()).openKeyJob),
  },
})
