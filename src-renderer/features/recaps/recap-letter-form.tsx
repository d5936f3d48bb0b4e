// The cover letter: what the clerk may word, and how it will look.
import { Button, Group, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { DateOnly, RecapLetter, ReportPeriod } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { fieldSentence } from '../../text/field-errors.ts'
import { DateField } from '../../ui/date-field.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { LetterSheet } from '../../ui/letter-sheet.tsx'
import { problemsOfLetter, sentLetter } from './recap.model.ts'

type Props = {
  readonly letter: RecapLetter
  readonly period: ReportPeriod
  readonly today: DateOnly
  readonly agencyId: number
  readonly onChange: (change: Partial<RecapLetter>) => void
}

const PAUSE_MS = 400

/** Fields with the words that the figures and the office propose; a changed one keeps what the clerk wrote. */
export function RecapLetterForm({ letter, period, today, agencyId, onChange }: Props) {
  const [shown, setShown] = useState(false)
  const problems = problemsOfLetter(letter, period.to, today)
  const field = (name: 'number' | 'nature' | 'attachment' | 'subject') => ({
    value: letter[name],
    error: problems[name] === undefined ? undefined : fieldSentence(problems[name]),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange({ [name]: event.currentTarget.value }),
  })
  return (
    <FormSection operation="recaps.make" title="Surat pengantar" description="Angka dan kalimat bakunya diisi dari register.">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
        <TextInput label="Nomor surat" description="Kosong berarti diisi dengan tangan." maxLength={120} {...field('number')} />
        <DateField
          label="Tanggal surat"
          description="Tidak sebelum hari terakhir periode."
          required
          value={letter.letterOn}
          error={problems['letterOn'] === undefined ? undefined : fieldSentence(problems['letterOn'])}
          onChange={(day) => day !== null && onChange({ letterOn: day as DateOnly })}
        />
        <TextInput label="Sifat" required maxLength={60} {...field('nature')} />
        <TextInput label="Lampiran" required maxLength={80} {...field('attachment')} />
      </SimpleGrid>
      <TextInput label="Hal" required maxLength={240} {...field('subject')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" verticalSpacing="sm">
        <Textarea
          label="Yth."
          description="Satu baris untuk setiap baris alamat."
          required
          autosize
          minRows={3}
          maxLength={400}
          value={letter.addressee}
          error={problems['addressee'] === undefined ? undefined : fieldSentence(problems['addressee'])}
          onChange={(event) => onChange({ addressee: event.currentTarget.value })}
        />
        <Textarea
          label="Tembusan"
          description="Satu penerima setiap baris; kosong berarti tanpa tembusan."
          autosize
          minRows={3}
          maxLength={1000}
          value={letter.copies.join('\n')}
          onChange={(event) => onChange({ copies: event.currentTarget.value.split('\n').slice(0, 10) })}
        />
      </SimpleGrid>
      <Textarea
        label="Kalimat tambahan"
        autosize
        minRows={2}
        maxLength={2000}
        value={letter.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={shown ? <IconEyeOff size={16} /> : <IconEye size={16} />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Tutup pratinjau surat' : 'Pratinjau surat'}
        </Button>
      </Group>
      {shown && <Preview agencyId={agencyId} period={period} letter={letter} ready={Object.keys(problems).length === 0} />}
    </FormSection>
  )
}

type PreviewProps = Pick<Props, 'agencyId' | 'period' | 'letter'> & { readonly ready: boolean }

/** The letter on paper, a moment after the last key. */
function Preview({ agencyId, period, letter, ready }: PreviewProps) {
  const [settled] = useDebouncedValue(letter, PAUSE_MS)
  const input = { agencyId, ...period, letter: sentLetter(settled) }
  const { data } = useAppQuery('recaps.letter', input, { enabled: ready, keepPrevious: true })
  return data === undefined ? null : <LetterSheet letter={data} />
}
