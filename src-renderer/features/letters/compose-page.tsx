// Composing a letter: choices at the left, the letter as it will be at the right.
import { Alert, Button, Grid, Group, Select, Stack, Switch, Text, TextInput, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import {
  type DateOnly,
  entityOfLetter,
  LETTER_KINDS,
  LETTERS,
  type LetterKind,
  type LetterOrder,
  type ObjectionDetail,
  PLACEHOLDERS,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { errorSentence } from '../../text/errors.ts'
import { DateField } from '../../ui/date-field.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { CASE_WORDS, copiesOf, emptyOrder, unknownPlaceholder, usualDay } from './letter-order.model.ts'
import { LetterSheet } from '../../ui/letter-sheet.tsx'

const isKind = (text: string): text is LetterKind => (LETTER_KINDS as readonly string[]).includes(text)

type Written = Pick<ObjectionDetail, 'agencyId' | 'registrationNumber'> & Parameters<typeof usualDay>[1]

/** `#/surat/baru/:entityId/:kind`; the kind says of which case the letter is. */
export function ComposePage({ entityId, kind }: { readonly entityId: number; readonly kind: string }) {
  if (!isKind(kind)) return null
  return entityOfLetter(kind) === 'request' ? (
    <OfRequest kind={kind} entityId={entityId} />
  ) : (
    <OfObjection kind={kind} entityId={entityId} />
  )
}

type Addressed = { readonly kind: LetterKind; readonly entityId: number }

function OfRequest(props: Addressed) {
  return (
    <RecordLoader asked={useAppQuery('requests.get', { id: props.entityId })} name="Permohonan" list="/permohonan">
      {({ agencyId, registrationNumber }) => (
        <WithToday {...props} of={{ agencyId, registrationNumber, answeredOn: null, deliberationOn: null }} />
      )}
    </RecordLoader>
  )
}

function OfObjection(props: Addressed) {
  return (
    <RecordLoader asked={useAppQuery('objections.get', { id: props.entityId })} name="Keberatan" list="/keberatan">
      {(objection) => <WithToday {...props} of={objection} />}
    </RecordLoader>
  )
}

type Props = Addressed & { readonly of: Written }

function WithToday(props: Props) {
  const today = useOfficeToday(props.of.agencyId)
  return today === undefined ? null : <Compose {...props} today={today} />
}

function Compose({ kind, entityId, of, today }: Props & { readonly today: DateOnly }) {
  const [, navigate] = useLocation()
  const [order, setOrder] = useState(() => emptyOrder(kind, entityId, usualDay(kind, of, today)))
  const [copies, setCopies] = useState('')
  const words = CASE_WORDS[entityOfLetter(kind)]
  const [settled] = useDebouncedValue(order, 200)
  const draft = useAppQuery('letters.draft', settled, { keepPrevious: true })
  const issue = useAppCommand('letters.issue')
  const change = (part: Partial<LetterOrder>) => setOrder((before) => ({ ...before, ...part }))
  const save = () =>
    issue.mutate(order, {
      onSuccess: ({ id, number }) => {
        notifyDone(`Surat ${number} terbit.`)
        navigate(`/surat/${id}`, { replace: true })
      },
      onError: notifyError,
    })
  return (
    <>
      <PageHeader title={LETTERS[kind].title} subtitle={`${words.name} ${of.registrationNumber}`} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="sm">
            {draft.error !== null && <Alert color="orange">{errorSentence(draft.error)}</Alert>}
            <Choices order={order} change={change} draft={draft.data} />
            <Textarea
              label="Tembusan"
              description="Satu penerima per baris."
              autosize
              minRows={2}
              value={copies}
              onChange={(event) => {
                setCopies(event.currentTarget.value)
                change({ copies: copiesOf(event.currentTarget.value) })
              }}
            />
            <LawNote>{LETTERS[kind].law}</LawNote>
            <Group justify="flex-end">
              <Button variant="default" component={Link} href={`${words.list}/${entityId}`}>
                Batal
              </Button>
              <Button onClick={save} loading={issue.isPending} disabled={draft.data === undefined || draft.error !== null}>
                Terbitkan
              </Button>
            </Group>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          {draft.data !== undefined && (
            <Stack gap="xs">
              <Text size="xs" c="dimmed">
                Pratinjau. Nomor diberikan saat surat diterbitkan; identitas pemohon disamarkan di layar dan dicetak lengkap.
              </Text>
              <LetterSheet letter={draft.data.document} />
            </Stack>
          )}
        </Grid.Col>
      </Grid>
    </>
  )
}

type Draft = NonNullable<ReturnType<typeof useAppQuery<'letters.draft'>>['data']>

function Choices(props: {
  readonly order: LetterOrder
  readonly change: (part: Partial<LetterOrder>) => void
  readonly draft: Draft | undefined
}) {
  const { order, change, draft } = props
  return (
    <>
      <DateField
        label="Tanggal surat"
        required
        value={order.letterOn}
        onChange={(day) => day !== null && change({ letterOn: day as DateOnly })}
      />
      <Select
        label="Penanda tangan"
        description="Pejabat yang menjabat pada tanggal surat (tab Pejabat di Pengaturan)."
        data={(draft?.signatories ?? []).map(({ id, label }) => ({ value: String(id), label }))}
        value={draft?.signatoryId === null || draft === undefined ? null : String(draft.signatoryId)}
        onChange={(value) => change({ signatoryId: value === null ? null : Number(value) })}
        allowDeselect={false}
        placeholder="Belum ada pejabat pada tanggal ini"
      />
      <Switch
        label="Cantumkan gelar penanda tangan"
        description="Bawaan mengikuti Pasal 44 Permendagri 1/2023: surat dengan gelar, keputusan tanpa gelar."
        checked={draft?.withTitles ?? false}
        onChange={(event) => change({ withTitles: event.currentTarget.checked })}
      />
      {order.kind === 'forwardingNote' && (
        <TextInput
          label="Kepada"
          placeholder="Kepala Bidang/Unit yang menguasai informasi"
          value={order.addressee}
          onChange={(event) => change({ addressee: event.currentTarget.value })}
        />
      )}
      <WordingField
        label="Kalimat pembuka"
        value={order.opening ?? draft?.opening ?? ''}
        onChange={(opening) => change({ opening })}
      />
      <WordingField
        label="Kalimat penutup"
        value={order.closing ?? draft?.closing ?? ''}
        onChange={(closing) => change({ closing })}
      />
      {(order.opening !== null || order.closing !== null) && (
        <Button variant="subtle" size="compact-sm" onClick={() => change({ opening: null, closing: null })}>
          Kembali ke redaksi kantor
        </Button>
      )}
    </>
  )
}

const KNOWN = Object.keys(PLACEHOLDERS)

/** A sentence with placeholders in braces; an unknown one is named at once. */
export function WordingField(props: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const unknown = unknownPlaceholder(props.value, KNOWN)
  return (
    <Textarea
      label={props.label}
      autosize
      minRows={2}
      maxRows={10}
      maxLength={3000}
      value={props.value}
      error={unknown === undefined ? undefined : `${unknown} tidak dikenal`}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}
