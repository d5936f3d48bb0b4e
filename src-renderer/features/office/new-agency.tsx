// Several OPDs in one file: the list of them, and one more.
import { Badge, Button, Stack, Table } from '@mantine/core'
import type { AgencyProfile } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { RecordForm } from '../../ui/record-form.tsx'
import { useAgencyChoice } from '../../ui/use-agency.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { FieldGrid, TextField } from '../../ui/bound-fields.tsx'
import { IdentityFields } from './profile-fields.tsx'
import { profileProblems, siblingProfile } from './profile.model.ts'
import { refuseProfile } from './use-profile-record.ts'

/** A new OPD starts with the government, city and rules of the present one. */
export function NewAgency() {
  const { agency, choose } = useAgencyChoice()
  const record = useRecordForm<AgencyProfile>({
    initialValues: siblingProfile(agency),
    wrapper: 'profile',
    problems: profileProblems,
  })
  const create = useAppCommand('office.createAgency')
  const add = () => {
    if (!record.check()) return
    const profile = record.form.values
    create.mutate(
      { profile, officials: [] },
      {
        onSuccess: ({ id }) => {
          notifyDone(`${profile.name} ditambahkan dan sekarang ditampilkan.`)
          choose(id)
        },
        onError: (error) => refuseProfile(record, error),
      },
    )
  }
  return (
    <RecordForm
      onSave={add}
      onCancel={() => record.form.reset()}
      unsaved={record.form.isDirty()}
      saving={create.isPending}
      saveLabel="Tambah OPD"
      cancelLabel={record.form.isDirty() ? 'Kosongkan' : null}
      failures={record.failures}
    >
      <Stack gap="md">
        <AgencyList />
        <FormSection
          title="Tambah OPD"
          description="Aturan kerja disalin dari OPD yang sedang ditampilkan. Kop surat dan pejabat dilengkapi sesudahnya."
        >
          <IdentityFields form={record.form} />
          <FieldGrid>
            <TextField form={record.form} name="city" label="Kota tempat surat dibuat" required />
          </FieldGrid>
        </FormSection>
      </Stack>
    </RecordForm>
  )
}

function AgencyList() {
  const { agency, agencies, choose } = useAgencyChoice()
  return (
    <FormSection title="OPD dalam berkas ini" description="Register, nomor, dan laporan setiap OPD terpisah.">
      <Table verticalSpacing={6} aria-label="OPD dalam berkas ini">
        <Table.Tbody>
          {agencies.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>{one.name}</Table.Td>
              <Table.Td>{one.shortCode}</Table.Td>
              <Table.Td ta="right">
                {one.id === agency.id ? (
                  <Badge variant="light" tt="none" radius="sm">
                    Sedang ditampilkan
                  </Badge>
                ) : (
                  <Button size="compact-sm" variant="light" onClick={() => choose(one.id)}>
                    Tampilkan
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </FormSection>
  )
}
