// Mappings that the office keeps under names: chosen, saved, deleted.
import { ActionIcon, Alert, Button, Group, Select, Text, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { StepProps } from './import-page.tsx'

const LONGEST_NAME = 80

/** Saved as the file was read last, so changes not read yet must be read first. */
export function MappingNames({ flow, jobId, summary }: StepProps) {
  const { agencyId, draft } = flow
  const mappings = useAppQuery('imports.mappings', { agencyId })
  const save = useAppCommand('imports.saveMapping')
  const drop = useAppCommand('imports.deleteMapping')
  const [name, setName] = useState(summary.mapping?.name ?? '')
  const known = (mappings.data ?? []).filter(({ kind }) => kind === summary.kind)
  const used = known.find(({ id }) => id === summary.mapping?.id)
  const problem = save.error ?? drop.error ?? mappings.error
  const remove = async () => {
    if (used === undefined) return
    const isSure = await confirmAction({
      title: `Hapus pemetaan ${used.name}?`,
      message: 'Berkas dengan susunan ini akan dikenali kembali dari judul kolomnya. Data yang sudah diimpor tidak berubah.',
      confirmLabel: 'Hapus pemetaan',
    })
    if (isSure) drop.mutate({ agencyId, id: used.id }, { onSuccess: () => void flow.readByMapping(null) })
  }
  return (
    <FormSection
      title="Pemetaan tersimpan"
      description="Simpan susunan kolom ini dengan nama; berkas berikutnya dengan judul yang sama langsung dibaca demikian."
    >
      {problem !== null && <Alert color="red">{errorSentence(problem)}</Alert>}
      <Group align="flex-end" gap="sm">
        <Select
          label="Pakai pemetaan"
          w={280}
          placeholder={known.length === 0 ? 'Belum ada yang disimpan' : 'Dikenali dari judul kolom'}
          disabled={known.length === 0}
          clearable
          clearButtonProps={{ 'aria-label': 'Kenali dari judul kolom' }}
          data={known.map(({ id, name: label }) => ({ value: String(id), label }))}
          value={used === undefined ? null : String(used.id)}
          onChange={(id) => void flow.readByMapping(id === null ? null : Number(id))}
        />
        {used !== undefined && (
          <ActionIcon
            variant="subtle"
            color="red"
            size="lg"
            loading={drop.isPending}
            aria-label={`Hapus pemetaan ${used.name}`}
            onClick={() => void remove()}
          >
            <IconTrash size={16} />
          </ActionIcon>
        )}
        <TextInput
          label="Nama pemetaan"
          w={240}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={name.trim() === '' || draft !== undefined}
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              { agencyId, jobId, name: name.trim() },
              { onSuccess: () => notifyDone(`Pemetaan ${name.trim()} disimpan.`) },
            )
          }
        >
          Simpan pemetaan
        </Button>
        {draft !== undefined && (
          <Button variant="subtle" onClick={() => void flow.remap(draft)}>
            Terapkan perubahan
          </Button>
        )}
      </Group>
      {draft !== undefined && (
        <Text size="xs" c="dimmed">
          Terapkan perubahan lebih dahulu agar dapat disimpan.
        </Text>
      )}
    </FormSection>
  )
}
