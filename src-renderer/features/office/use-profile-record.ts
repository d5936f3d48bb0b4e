// The form of a stored OPD's profile and how it is saved.
import { useState } from 'react'
import type { Agency, AgencyProfile, WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { errorSentence } from '../../text/errors.ts'
import type { Moves } from '../../ui/moved-deadlines.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { type RecordFormState, useRecordForm } from '../../ui/use-record-form.ts'
import { profileOf, profileProblems } from './profile.model.ts'
import { partOfField, pathOfPart } from './settings-tabs.ts'

export type ProfileRecord = {
  readonly record: RecordFormState<AgencyProfile>
  readonly save: () => void
  readonly reset: () => void
  readonly saving: boolean
  /** Open deadlines that the last save moved. */
  readonly moves: Moves
  readonly closeMoves: () => void
}

/** Shows why a profile was refused; a short code in use is a matter of its field. */
export function refuseProfile(
  record: RecordFormState<AgencyProfile>,
  error: WireError,
  showField: (field: string) => void = () => {},
): void {
  const taken = error.code === 'office.shortCodeTaken'
  const first = taken ? 'shortCode' : error.fields?.[0]?.path.replace(/^profile\./, '')
  if (first !== undefined) showField(first)
  if (taken) record.form.setFieldError('shortCode', errorSentence(error))
  else record.refuse(error)
}

/** `show` opens the tab on which the first problem is. */
export function useProfileRecord(agency: Agency, show: (path: string) => void): ProfileRecord {
  const record = useRecordForm<AgencyProfile>({
    initialValues: profileOf(agency),
    wrapper: 'profile',
    problems: profileProblems,
  })
  const update = useAppCommand('office.updateAgency')
  const { form } = record
  const [moves, setMoves] = useState<Moves>([])
  const save = () => {
    const first = profileProblems(form.values)[0]
    if (!record.check()) {
      if (first !== undefined) show(pathOfPart(partOfField(first.path)))
      return
    }
    const saved = form.values
    update.mutate(
      { id: agency.id, version: agency.version, profile: saved },
      {
        onSuccess: ({ moves: moved }) => {
          setMoves(moved)
          form.setInitialValues(saved)
          form.resetDirty(saved)
          notifyDone('Pengaturan tersimpan.')
        },
        onError: (error) => refuseProfile(record, error, (field) => show(pathOfPart(partOfField(field)))),
      },
    )
  }
  return {
    record,
    save,
    reset: () => form.reset(),
    saving: update.isPending,
    moves,
    closeMoves: () => setMoves([]),
  }
}
