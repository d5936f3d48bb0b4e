// Letters and forms of a case: those issued, and those that fit it now.
import { Anchor, Button, Group, Menu, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconChevronDown, IconFileText, IconPrinter } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import { type LetterEntity, LETTERS, type OutputOf, type WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useMay } from '../../api/use-may.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { formatDate } from '../../ui/format-date.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { letterFileName, printLetter } from '../../ui/letter-files.ts'
import { CASE_WORDS, emptyOrder } from './letter-order.model.ts'

type Letters = OutputOf<'letters.ofCase'>
type Props = { readonly entity: LetterEntity; readonly entityId: number; readonly agencyId: number }

/** The section "Surat dan formulir"; Ctrl+P prints the receipt. */
export function LettersPanel({ entity, entityId, agencyId }: Props) {
  const letters = useAppQuery('letters.ofCase', { entity, entityId }).data
  const mayIssue = useMay()('letters.issue')
  if (letters === undefined) return null
  if (!mayIssue)
    return (
      <FormSection title="Surat dan formulir">
        <Issued letters={letters.issued} />
      </FormSection>
    )
  return (
    <FormSection
      title="Surat dan formulir"
      description={`Hanya surat yang sesuai dengan tahap ${CASE_WORDS[entity].name.toLowerCase()}. Ctrl+P mencetak ${CASE_WORDS[entity].receiptName} penerimaan.`}
    >
      <Group gap="xs">
        <ReceiptButton entity={entity} entityId={entityId} agencyId={agencyId} letters={letters} />
        <NewLetterMenu entityId={entityId} fitting={letters.fitting} />
        <Button component={Link} href="/surat/formulir" variant="subtle" size="compact-sm">
          Formulir kosong
        </Button>
      </Group>
      <Issued letters={letters.issued} />
    </FormSection>
  )
}

function NewLetterMenu({ entityId, fitting }: { readonly entityId: number; readonly fitting: Letters['fitting'] }) {
  const [, navigate] = useLocation()
  return (
    <Menu position="bottom-start" width={360}>
      <Menu.Target>
        <Button variant="light" leftSection={<IconFileText size={16} />} rightSection={<IconChevronDown size={14} />}>
          Buat surat
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {fitting.map((kind) => (
          <Menu.Item key={kind} onClick={() => navigate(`/surat/baru/${entityId}/${kind}`)}>
            <Text size="sm">{LETTERS[kind].title}</Text>
            <Text size="xs" c="dimmed">
              {LETTERS[kind].law}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The receipt at once: issued when there is none yet, printed again when there is. */
function ReceiptButton({ entity, entityId, agencyId, letters }: Props & { readonly letters: Letters }) {
  const today = useOfficeToday(agencyId)
  const { receipt, receiptName } = CASE_WORDS[entity]
  const print = useMutation<void, WireError>({
    mutationFn: async () => {
      if (today === undefined) return
      const earlier = letters.issued.find(({ kind }) => kind === receipt)
      const letter = earlier ?? (await invoke('letters.issue', emptyOrder(receipt, entityId, today)))
      await printLetter(letterFileName(LETTERS[receipt].title, letter.number, 'pdf'), (token, format) =>
        invoke('letters.write', { id: letter.id, format, paper: 'A4', token }),
      )
      notifyDone(`${LETTERS[receipt].title} dibuka untuk dicetak.`)
    },
    onError: notifyError,
  })
  useHotkeys([['mod+P', () => print.mutate()]], [])
  return (
    <Button
      leftSection={<IconPrinter size={16} />}
      loading={print.isPending}
      disabled={today === undefined}
      onClick={() => print.mutate()}
    >
      Cetak {receiptName}
    </Button>
  )
}

function Issued({ letters }: { readonly letters: Letters['issued'] }) {
  if (letters.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Belum ada surat yang diterbitkan.
      </Text>
    )
  return (
    <Stack gap={4}>
      {letters.map((letter) => (
        <Text key={letter.id} size="sm">
          <Anchor component={Link} href={`/surat/${letter.id}`}>
            {LETTERS[letter.kind].title}
          </Anchor>{' '}
          {letter.number}, {formatDate(letter.letterOn)}
        </Text>
      ))}
    </Stack>
  )
}
