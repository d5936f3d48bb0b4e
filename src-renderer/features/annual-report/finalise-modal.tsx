// Finalising in two steps: who signs, when, under which number; then the files as they will be kept, looked at before they are.
import { Alert, Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { DateOnly, OutputOf, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { errorSentence } from '../../text/errors.ts'
import { FieldGrid, LongTextField, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import {
  editionTitle,
  fileWords,
  type Outlook,
  signingFacts,
  type SigningForm,
  signingProblems,
  signingWords,
} from './report-edition.model.ts'

type Place = { readonly agencyId: number; readonly year: number }
type Props = Place & { readonly opened: boolean; readonly onClose: () => void }
type Signed = { readonly number: string; readonly signedOn: DateOnly; readonly reason: string }
type Drawing = { readonly jobId: string; readonly signed: Signed }

/** Asks first, shows what will be kept, and keeps it. */
export function FinaliseModal({ opened, onClose, agencyId, year }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Tetapkan laporan tahun ${year}`} size="lg" closeOnClickOutside={false}>
      {opened && <Steps agencyId={agencyId} year={year} onClose={onClose} />}
    </Modal>
  )
}

type StepsProps = Place & { readonly onClose: () => void }

function Steps(props: StepsProps) {
  const [drawing, setDrawing] = useState<Drawing>()
  const [last, setLast] = useState<Signed>()
  const today = useOfficeToday(props.agencyId)
  if (today === undefined) return <Skeleton height={240} />
  if (drawing !== undefined)
    return (
      <KeepFiles
        {...props}
        drawing={drawing}
        onBack={() => {
          setLast(drawing.signed)
          setDrawing(undefined)
        }}
      />
    )
  return <SignForm {...props} today={today} last={last} onDrawing={setDrawing} />
}

type SignFormProps = StepsProps & {
  readonly today: DateOnly
  readonly last: Signed | undefined
  readonly onDrawing: (drawing: Drawing) => void
}

function SignForm({ agencyId, year, today, last, onDrawing, onClose }: SignFormProps) {
  const draw = useAppCommand('reportEditions.draw')
  const { form, check, refuse } = useRecordForm<SigningForm>({
    initialValues: last ?? { number: '', signedOn: today, reason: '' },
    wrapper: '',
    problems: (values) => signingProblems(values, { year, today, previousOn: outlook?.previousOn ?? null }),
  })
  const { signedOn } = form.values
  const asked = { agencyId, year, signedOn: signedOn ?? today }
  const outlook: Outlook | undefined = useAppQuery('reportEditions.outlook', asked, { keepPrevious: true }).data
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!check() || signedOn === null) return
    const signed = { number: form.values.number.trim(), signedOn, reason: form.values.reason.trim() }
    draw.mutate({ agencyId, year, ...signed }, { onSuccess: ({ jobId }) => onDrawing({ jobId, signed }), onError: refuse })
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {outlook !== undefined && outlook.sequence > 1 && (
          <Text size="sm" fw={600}>
            {editionTitle({ year, sequence: outlook.sequence })}
          </Text>
        )}
        <Figures agencyId={agencyId} year={year} />
        <FieldGrid>
          <TextField form={form} name="number" label="Nomor laporan" description="Tercetak pada halaman judul; boleh kosong." />
          <DateField
            label="Tanggal ditandatangani"
            description="Tercetak di atas tanda tangan."
            required
            data-autofocus
            {...form.getInputProps('signedOn')}
          />
        </FieldGrid>
        {outlook !== undefined && outlook.sequence > 1 && (
          <LongTextField
            form={form}
            name="reason"
            label="Alasan perbaikan"
            description="Disimpan bersama edisi ini dan dicatat di dalam riwayat."
            required
          />
        )}
        {outlook !== undefined && <Signer outlook={outlook} />}
        <LawNote>Pasal 56 sampai 58 Perki KI 1/2021: ringkasan dan laporan lengkap, paling lambat 31 Maret {year + 1}</LawNote>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={draw.isPending} disabled={outlook?.signatory === null}>
            Siapkan berkas
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Figures({ agencyId, year }: Place) {
  const figures = useAppQuery('annualReport.figures', { agencyId, year }).data
  return figures === undefined ? <Skeleton height={120} /> : <FactList facts={signingFacts(figures)} />
}

function Signer({ outlook }: { readonly outlook: Outlook }) {
  if (outlook.signatory === null)
    return (
      <Alert color="red" title="Tidak ada penanda tangan">
        Penanda tangan laporan, atau Atasan PPID yang mengetahui, tidak tercatat menjabat pada tanggal itu. Lengkapi di
        Pengaturan, tab Pejabat.
      </Alert>
    )
  return (
    <Text size="sm">
      Ditandatangani oleh <strong>{outlook.signatory.nameWithTitles}</strong>, {signingWords(outlook.signatory)}.
    </Text>
  )
}

type KeepProps = StepsProps & { readonly drawing: Drawing; readonly onBack: () => void }
type Drawn = OutputOf<'reportEditions.drawn'>

function KeepFiles({ agencyId, year, drawing, onBack, onClose }: KeepProps) {
  const [drawn, setDrawn] = useState<Drawn>()
  const [problem, setProblem] = useState<WireError>()
  const finalise = useAppCommand('reportEditions.finalise')
  const { jobId, signed } = drawing
  const keep = () => {
    setProblem(undefined)
    finalise.mutate(
      { agencyId, year, jobId, ...signed },
      {
        onSuccess: ({ sequence }) => {
          notifyDone(`${editionTitle({ year, sequence })} ditetapkan dan disimpan di dalam register.`)
          onClose()
        },
        onError: setProblem,
      },
    )
  }
  return (
    <Stack gap="sm">
      {drawn === undefined && (
        <JobProgress
          jobId={jobId}
          title="Menyiapkan berkas laporan"
          onDone={() => void invoke('reportEditions.drawn', { jobId }).then(setDrawn, setProblem)}
        />
      )}
      {drawn !== undefined && <DrawnFiles files={drawn} />}
      {problem !== undefined && (
        <Alert color="red" title="Laporan belum ditetapkan">
          {errorSentence(problem)}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack}>
          Kembali
        </Button>
        <Button loading={finalise.isPending} disabled={drawn === undefined} onClick={keep}>
          Tetapkan
        </Button>
      </Group>
    </Stack>
  )
}

function DrawnFiles({ files }: { readonly files: Drawn }) {
  return (
    <>
      <Text size="sm">
        Periksa berkasnya, lalu tetapkan. Setelah ditetapkan, laporan tidak dapat diubah atau dibatalkan; kekeliruan diperbaiki
        dengan edisi perbaikan.
      </Text>
      <Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {files.map(({ token, name, form, format }) => (
          <Group key={token} component="li" gap="xs" justify="space-between" wrap="nowrap">
            <Text size="sm">{fileWords({ form, format })}</Text>
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconEye size={14} />}
              aria-label={`Buka ${name}`}
              onClick={() => void invoke('files.open', { token }).catch(notifyError)}
            >
              Buka
            </Button>
          </Group>
        ))}
      </Stack>
    </>
  )
}
