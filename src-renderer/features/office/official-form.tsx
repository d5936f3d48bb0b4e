// Adding or correcting an official, in a dialog.
import { Button, Group, Stack } from '@mantine/core'
import type { Agency, DateOnly, Official, OfficialInput, WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { notifyDone } from '../../ui/notify.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { OfficialFields, RoleField } from './official-fields.tsx'
import { emptyOfficial, officialFormOf, officialProblems } from './official.model.ts'

export type OfficialFormProps = {
  readonly agency: Agency
  readonly today: DateOnly
  /** Null for a new one. */
  readonly official: Official | null
  readonly onClose: () => void
}

/** Enter and Ctrl+Enter save, Esc closes. */
export function OfficialForm({ agency, today, official, onClose }: OfficialFormProps) {
  const record = useRecordForm<OfficialInput>({
    initialValues: official === null ? emptyOfficial('ppidExecutor', today) : officialFormOf(official),
    wrapper: 'official',
    problems: officialProblems,
  })
  const add = useAppCommand('office.addOfficial')
  const update = useAppCommand('office.updateOfficial')
  const save = async () => {
    if (!record.check()) return
    const form = record.form.values
    try {
      if (official === null) await add.mutateAsync({ agencyId: agency.id, official: form })
      else await update.mutateAsync({ id: official.id, version: official.version, official: form })
      notifyDone(`Data ${form.name} tersimpan.`)
      onClose()
    } catch (error) {
      record.refuse(error as WireError)
    }
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack gap="sm">
        <RoleField form={record.form} executorLabel={agency.executorLabel} />
        <OfficialFields form={record.form} autoFocus />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={add.isPending || update.isPending}>
            Simpan
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
