// Letters and forms of a request: those issued, and those that fit it now.
import { Anchor, Button, Group, Menu, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconChevronDown, IconFileText, IconPrinter } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import { LETTERS, type OutputOf, type WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { formatDate } from '../../ui/format-date.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { letterFileName, printLetter } from './letter-files.ts'
import { emptyOrder } from './letter-order.model.ts'

type Letters = OutputOf<'letters.ofRequest'>
type Props = { readonly requestId: number; readonly agencyId: number }

/** The section "Surat dan formulir"; Ctrl+P prints the receipt. */
export function LettersPanel({ requestId, agencyId }: Props) {
  const letters = useAppQuery('letters.ofRequest', { requestId }).data
  if (letters === undefined) return null
  return (
    <FormSection
      title="Surat dan formulir"
      description="Hanya surat yang sesuai dengan tahap permohonan. Ctrl+P mencetak tanda bukti penerimaan."
    >
      <Group gap="xs">
        <ReceiptButton requestId={requestId} agencyId={agencyId} letters={letters} />
        <NewLetterMenu requestId={requestId} fitting={letters.fitting} />
        <Button component={Link} href="/surat/formulir" variant="subtle" size="compact-sm">
          Formulir kosong
        </Button>
      </Group>
      <Issued letters={letters.issued} />
    </FormSection>
  )
}

function NewLetterMenu({ requestId, fitting }: { readonly requestId: number; readonly fitting: Letters['fitting'] }) {
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
          <Menu.Item key={kind} onClick={() => navigate(`/surat/baru/${requestId}/${kind}`)}>
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
function ReceiptButton({ requestId, agencyId, letters }: Props & { readonly letters: Letters }) {
  const today = useOfficeToday(agencyId)
  const print = useMutation<void, WireError>({
    mutationFn: async () => {
      if (today === undefined) return
      const earlier = letters.issued.find(({ kind }) => kind === 'receipt')
      const letter = earlier ?? (await invoke('letters.issue', emptyOrder('receipt', requestId, today)))
      await printLetter(letterFileName(LETTERS.receipt.title, letter.number, 'pdf'), (token, format) =>
        invoke('letters.write', { id: letter.id, format, paper: 'A4', token }),
      )
      notifyDone('Tanda bukti dibuka untuk dicetak.')
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
      Cetak tanda bukti
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
