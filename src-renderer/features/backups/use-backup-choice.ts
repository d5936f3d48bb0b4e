// The chosen backup of a list, and files added to it from elsewhere.
import { useState } from 'react'
import type { BackupRow, WireError } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { chooseBackupFile } from './backup-file.ts'
import { firstChoice } from './recovery.model.ts'
import { useReadAgain } from './use-backups.ts'

export type BackupChoiceState = {
  /** Undefined while they are read. */
  readonly rows: readonly BackupRow[] | undefined
  readonly problem: WireError | null
  readonly chosen: BackupRow | undefined
  readonly choose: (id: string) => void
  /** Opens the system's dialog; the file is added, chosen, and answered. */
  readonly chooseFile: () => Promise<BackupRow | null>
}

/** The newest good backup is chosen until somebody chooses another. */
export function useBackupChoice(): BackupChoiceState {
  const list = useAppQuery('backups.list', {})
  const readAgain = useReadAgain()
  const [id, choose] = useState<string>()
  const [added, setAdded] = useState<readonly BackupRow[]>([])
  const [problem, setProblem] = useState<WireError | null>(null)
  const known = list.data
  // A file just opened is shown at once, before the list has been read again.
  const rows = known === undefined ? undefined : [...added.filter((row) => !known.some((one) => one.id === row.id)), ...known]
  const wanted = id ?? firstChoice(rows ?? [])
  const chooseFile = async () => {
    setProblem(null)
    try {
      const row = await chooseBackupFile()
      if (row === null) return null
      setAdded([...added, row])
      choose(row.id)
      readAgain()
      return row
    } catch (error) {
      setProblem(error as WireError)
      return null
    }
  }
  return { rows, problem: problem ?? list.error, chosen: rows?.find((row) => row.id === wanted), choose, chooseFile }
}
