// What a clerk should notice about a dispute: the procedure its grounds ask for, and what its days give away.
import { Alert, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { type DisputeDetail, disputeHintSentence, PROCEDURE_SENTENCES } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'

/** The procedure in one line, then the hints; grave ones in red. */
export function DisputeHints({ dispute }: { readonly dispute: DisputeDetail }) {
  const { hints, procedure, filedLate, filingDueOn } = dispute
  const late = filedLate
    ? [`Diajukan setelah ${formatDate(filingDueOn)}, melewati 14 hari kerja (Pasal 37 ayat (2) UU KIP); sampaikan dalam jawaban.`]
    : []
  const sentences = (grave: boolean) =>
    hints.filter((hint) => hint.grave === grave).map((hint) => disputeHintSentence(hint, formatDate))
  return (
    <Stack gap="sm">
      <Alert color="blue" variant="light" icon={<IconInfoCircle size={18} />} p="xs">
        <Text size="sm">{PROCEDURE_SENTENCES[procedure]}</Text>
      </Alert>
      <Hints color="red" sentences={sentences(true)} />
      <Hints color="orange" sentences={[...late, ...sentences(false)]} />
    </Stack>
  )
}

function Hints({ color, sentences }: { readonly color: string; readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <Alert color={color} variant="light" icon={<IconAlertTriangle size={18} />} p="xs">
      <List size="sm" spacing={4} listStyleType={sentences.length === 1 ? 'none' : 'disc'}>
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
