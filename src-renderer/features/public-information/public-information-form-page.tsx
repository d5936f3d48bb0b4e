// Adding an entry of the DIP, one after another, or correcting one.
import { Button, Skeleton } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { PublicInformation, PublicInformationInput } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { PublicInformationFields } from './public-information-fields.tsx'
import { emptyEntry, entryProblems, formOfEntry } from './public-information-form.model.ts'

/** `#/dip/baru`. */
export function PublicInformationNewPage() {
  const agency = useAgency()
  const today = useOfficeToday(agency.id)
  const [last, setLast] = useState<PublicInformationInput>()
  const [round, setRound] = useState(0)
  if (today === undefined) return <Skeleton height={320} />
  const initial = emptyEntry(Number(today.slice(0, 4)), last)
  return (
    <EntryForm
      key={round}
      agencyId={agency.id}
      initial={initial}
      entry={null}
      onNext={(saved) => {
        setLast(saved)
        setRound(round + 1)
      }}
    />
  )
}

/** `#/dip/:id/ubah`. */
export function PublicInformationEditPage({ id }: { readonly id: number }) {
  const entry = useAppQuery('publicInformation.get', { id }).data
  if (entry === undefined) return <Skeleton height={320} />
  return <EntryForm key={entry.id} agencyId={entry.agencyId} initial={formOfEntry(entry)} entry={entry} />
}

type Props = {
  readonly agencyId: number
  readonly initial: PublicInformationInput
  readonly entry: PublicInformation | null
  /** Called instead of leaving when the clerk goes on to the next entry. */
  readonly onNext?: (saved: PublicInformationInput) => void
}

function EntryForm({ agencyId, initial, entry, onNext }: Props) {
  const [, navigate] = useLocation()
  const record = useRecordForm<PublicInformationInput>({ initialValues: initial, wrapper: 'entry', problems: entryProblems })
  const add = useAppCommand('publicInformation.add')
  const update = useAppCommand('publicInformation.update')
  const save = async (next: boolean) => {
    if (!record.check()) return
    const form = record.form.values
    try {
      const saved =
        entry === null
          ? await add.mutateAsync({ agencyId, entry: form })
          : await update.mutateAsync({ id: entry.id, version: entry.version, entry: form })
      notifyUndoable(agencyId, `"${form.title}" tersimpan.`)
      if (next) onNext?.(form)
      else navigate(`/dip/${saved.id}`)
    } catch (error) {
      record.refuse(error as Parameters<typeof record.refuse>[0])
    }
  }
  return (
    <>
      <PageHeader title={entry === null ? 'Informasi publik baru' : 'Ubah informasi publik'} />
      <RecordForm
        onSave={() => void save(false)}
        onCancel={() => navigate(entry === null ? '/dip' : `/dip/${entry.id}`)}
        unsaved={record.form.isDirty()}
        saving={add.isPending || update.isPending}
        saveLabel="Simpan"
        failures={record.failures}
        status={
          onNext !== undefined && (
            <Button type="button" variant="light" onClick={() => void save(true)}>
              Simpan dan tambah lagi
            </Button>
          )
        }
      >
        <PublicInformationFields form={record.form} agencyId={agencyId} before={entry?.status ?? null} />
      </RecordForm>
    </>
  )
}
