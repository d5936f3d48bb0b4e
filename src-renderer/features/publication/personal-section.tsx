// Possible personal data: each value is mended in its entries, or declared the office's own.
import { Anchor, Badge, Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { type OfficialContact, PERSONAL_KIND_LABELS, type PersonalDoubt } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { ReasonModal } from '../../ui/reason-modal.tsx'
import { type Check, mendAddress, placeWords } from './publication.model.ts'

const NAMED = 3

/** Values not declared yet stop the publication. */
export function PersonalSection({ check }: { readonly check: Check }) {
  const [asked, setAsked] = useState<PersonalDoubt>()
  const declare = useAppCommand('publication.declareContact')
  const confirm = (reason: string) => {
    const first = asked?.entries[0]
    if (first === undefined) return
    const { id, version, at } = first
    declare.mutate(
      { id, version, at, reason },
      { onSuccess: () => notifyDone('Dicatat sebagai kontak resmi.'), onError: notifyError },
    )
    setAsked(undefined)
  }
  return (
    <FormSection
      title="2. Data pribadi"
      description="Nomor identitas, telepon, dan pos-el yang ditemukan dalam judul, ringkasan, dan kolom lain yang terbit."
    >
      {check.personal.length === 0 ? (
        <Sound text="Tidak ditemukan kemungkinan data pribadi." />
      ) : (
        <Table verticalSpacing={6} aria-label="Kemungkinan data pribadi">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Ditemukan</Table.Th>
              <Table.Th>Tempat</Table.Th>
              <Table.Th w={190}>Tindakan</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {check.personal.map((doubt) => (
              <Table.Tr key={`${doubt.kind} ${doubt.entries[0]?.id} ${doubt.entries[0]?.at}`}>
                <Table.Td>
                  <Text size="sm" fw={600}>
                    {doubt.shown}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {PERSONAL_KIND_LABELS[doubt.kind]}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Places doubt={doubt} />
                </Table.Td>
                <Table.Td>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`Nyatakan resmi … ${doubt.shown}`}
                    onClick={() => setAsked(doubt)}
                  >
                    Nyatakan resmi …
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Declared contacts={check.contacts} />
      <ReasonModal
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title="Nyatakan sebagai kontak resmi"
        message={`${asked?.shown ?? ''} akan terbit pada ${asked?.count ?? 0} informasi. Nyatakan hanya bila milik kantor atau bukan data pribadi; alasannya dicatat dalam jurnal.`}
        placeholder="Misalnya: nomor layanan PPID pada kop surat"
        confirmLabel="Nyatakan resmi"
        saving={declare.isPending}
        onConfirm={confirm}
      />
    </FormSection>
  )
}

/** A line that says that nothing is wrong. */
export function Sound({ text }: { readonly text: string }) {
  return (
    <Group gap={6}>
      <IconCircleCheck size={18} color="var(--mantine-color-teal-7)" aria-hidden />
      <Text size="sm">{text}</Text>
    </Group>
  )
}

function Places({ doubt }: { readonly doubt: PersonalDoubt }) {
  return (
    <Stack gap={2}>
      {doubt.entries.slice(0, NAMED).map((entry) => (
        <Anchor key={entry.id} component={Link} href={mendAddress(entry.id)} size="sm">
          {placeWords(entry)}
        </Anchor>
      ))}
      {doubt.count > NAMED && (
        <Text size="xs" c="dimmed">
          dan {(doubt.count - NAMED).toLocaleString('id-ID')} informasi lain
        </Text>
      )}
    </Stack>
  )
}

function Declared({ contacts }: { readonly contacts: readonly OfficialContact[] }) {
  const withdraw = useAppCommand('publication.withdrawContact')
  if (contacts.length === 0) return null
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        Dinyatakan resmi
      </Text>
      {contacts.map(({ id, kind, shown, reason, declaredOn }) => (
        <Group key={id} gap="sm">
          <Badge variant="light" color="gray" radius="sm" tt="none" styles={{ label: { color: 'var(--mantine-color-text)' } }}>
            {PERSONAL_KIND_LABELS[kind]}
          </Badge>
          <Text size="sm">{shown}</Text>
          <Text size="sm" c="dimmed" flex={1} truncate>
            {reason}, {formatDate(declaredOn)}
          </Text>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`Cabut pernyataan atas ${shown}`}
            loading={withdraw.isPending && withdraw.variables.id === id}
            onClick={() => withdraw.mutate({ id }, { onError: notifyError })}
          >
            Cabut
          </Button>
        </Group>
      ))}
    </Stack>
  )
}
