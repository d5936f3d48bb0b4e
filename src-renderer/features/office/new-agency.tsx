// Several OPDs in one file: the list of them, and one more.
import { Badge, Button, Group, List, Stack, Text } from '@mantine/core'
import type { AgencyProfile, WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { useAgencyChoice } from '../../ui/use-agency.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { TextField } from '../../ui/bound-fields.tsx'
import { IdentityFields } from './profile-fields.tsx'
import { EMPTY_PROFILE, profileProblems } from './profile.model.ts'

/** A new OPD starts with the government, city and rules of the present one. */
export function NewAgency() {
  const { agency, agencies, choose } = useAgencyChoice()
  const record = useRecordForm<AgencyProfile>({
    initialValues: {
      ...EMPTY_PROFILE,
      governmentName: agency.governmentName,
      city: agency.city,
      timeZone: agency.timeZone,
      numberingTemplate: agency.numberingTemplate,
    },
    wrapper: 'profile',
    problems: profileProblems,
  })
  const create = useAppCommand('office.createAgency')
  const add = () => {
    if (!record.check()) return
    const { name } = record.form.values
    create.mutate(
      { profile: record.form.values, officials: [] },
      {
        onSuccess: () => {
          record.form.reset()
          notifyDone(`${name} ditambahkan. Pilih di pojok kiri atas untuk membukanya.`)
        },
        onError: (error: WireError) => record.refuse(error),
      },
    )
  }
  return (
    <Stack gap="md">
      <FormSection title="OPD di dalam berkas ini" description="Setiap catatan milik satu OPD; register dan laporannya terpisah.">
        <List size="sm" spacing={6}>
          {agencies.map((one) => (
            <List.Item key={one.id}>
              <Group gap="sm">
                {one.name}
                {one.id === agency.id ? (
                  <Badge variant="light" tt="none" radius="sm">
                    sedang dibuka
                  </Badge>
                ) : (
                  <Button size="compact-xs" variant="light" onClick={() => choose(one.id)}>
                    Buka
                  </Button>
                )}
              </Group>
            </List.Item>
          ))}
        </List>
      </FormSection>
      <FormSection title="Tambah OPD">
        <Stack gap="sm">
          <IdentityFields form={record.form} />
          <TextField form={record.form} name="city" label="Kota" required />
          <Group justify="space-between">
            <Text size="xs" c="dimmed">
              Kop surat, pejabat, dan aturan kerja dilengkapi setelah OPD dibuka.
            </Text>
            <Button loading={create.isPending} onClick={add}>
              Tambahkan
            </Button>
          </Group>
        </Stack>
      </FormSection>
    </Stack>
  )
}
