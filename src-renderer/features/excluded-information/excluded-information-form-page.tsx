// Adding or correcting an entry of the register of excluded information (DIK).
import { Alert } from '@mantine/core'
import { useLocation } from 'wouter'
import { type ExcludedInformationDetail, type ExcludedInformationInput, fixedBy } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordForm } from '../../ui/record-form.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import {
  EMPTY_EXCLUSION,
  exclusionDoubts,
  exclusionProblems,
  FIXED_NOTES,
  formOfExclusion,
} from './excluded-information-form.model.ts'
import { ExclusionFields } from './exclusion-fields.tsx'

/** `#/dik/baru`. */
export function ExcludedInformationNewPage() {
  const agency = useAgency()
  return <ExclusionForm agencyId={agency.id} initial={EMPTY_EXCLUSION} entry={null} />
}

/** `#/dik/:id/ubah`. */
export function ExcludedInformationEditPage({ id }: { readonly id: number }) {
  return (
    <RecordLoader asked={useAppQuery('excludedInformation.get', { id })} name="Informasi" list="/dik">
      {(entry) => <ExclusionForm key={entry.id} agencyId={entry.agencyId} initial={formOfExclusion(entry)} entry={entry} />}
    </RecordLoader>
  )
}

type Props = {
  readonly agencyId: number
  readonly initial: ExcludedInformationInput
  readonly entry: ExcludedInformationDetail | null
}

function ExclusionForm({ agencyId, initial, entry }: Props) {
  const [, navigate] = useLocation()
  const origin = entry?.imported === true ? 'imported' : 'entered'
  const fixed = entry === null ? null : fixedBy(entry)
  const record = useRecordForm<ExcludedInformationInput>({
    initialValues: initial,
    wrapper: 'entry',
    problems: (values) => (fixed === null ? exclusionProblems(values, origin) : []),
  })
  const add = useAppCommand('excludedInformation.add')
  const update = useAppCommand('excludedInformation.update')
  const save = async () => {
    if (!record.check()) return
    const form = record.form.values
    try {
      const saved =
        entry === null
          ? await add.mutateAsync({ agencyId, entry: form })
          : await update.mutateAsync({ id: entry.id, version: entry.version, entry: form })
      notifyUndoable(agencyId, `"${form.title}" tersimpan.`)
      navigate(`/dik/${saved.id}`)
    } catch (error) {
      record.refuse(error as Parameters<typeof record.refuse>[0])
    }
  }
  return (
    <>
      <PageHeader title={entry === null ? 'Informasi dikecualikan baru' : 'Ubah informasi dikecualikan'} />
      {fixed !== null && (
        <Alert color="blue" variant="light" mb="md" title={FIXED_NOTES[fixed].title}>
          {FIXED_NOTES[fixed].text}
        </Alert>
      )}
      <RecordForm
        onSave={() => void save()}
        onCancel={() => navigate(entry === null ? '/dik' : `/dik/${entry.id}`)}
        unsaved={record.form.isDirty()}
        saving={add.isPending || update.isPending}
        saveLabel="Simpan"
        failures={record.failures}
      >
        <ExclusionFields form={record.form} doubts={exclusionDoubts(record.form.values, origin)} locked={fixed !== null} />
      </RecordForm>
    </>
  )
}
