// A step of the life cycle that needs its day and at most one line: completeness, notice, handing over, payment, end.
import { Autocomplete, Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import type { DateOnly, DatedStep, RequestDetail, RequestStep } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { daysToCome } from '../../ui/days-to-come.ts'
import { LawNote } from '../../ui/law-note.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { type FieldProblem, useRecordForm } from '../../ui/use-record-form.ts'

type StepName = DatedStep['step']
type StepForm = { on: DateOnly | null; missingPapers: string; paymentMethod: string }

const WORDS: Readonly<Record<StepName, { title: string; label: string; law: string; done: string }>> = {
  declareComplete: {
    title: 'Nyatakan berkas lengkap',
    label: 'Tanggal dinyatakan lengkap',
    law: 'Pasal 31 ayat (2) Perki KI 1/2021: kelengkapan diperiksa paling lambat 3 hari kerja sejak dicatat',
    done: 'Berkas dinyatakan lengkap.',
  },
  noticeIncomplete: {
    title: 'Berkas belum lengkap',
    label: 'Tanggal surat keterangan tidak lengkap',
    law: 'Pasal 33 Perki KI 1/2021; suratnya dapat dibuat pada bagian Surat dan formulir',
    done: 'Kekurangan berkas tercatat.',
  },
  recordIncompleteReceipt: {
    title: 'Surat keterangan diterima pemohon',
    label: 'Tanggal diterima pemohon',
    law: 'Pasal 33 ayat (3) Perki KI 1/2021: pemohon melengkapi paling lambat 3 hari kerja sejak menerima surat',
    done: 'Masa perbaikan mulai dihitung.',
  },
  recordNotice: {
    title: 'Pemberitahuan tertulis disampaikan',
    label: 'Tanggal pemberitahuan tertulis',
    law: 'Pasal 22 ayat (7) UU KIP; masa keberatan 30 hari kerja dihitung sejak hari ini',
    done: 'Tanggal pemberitahuan tercatat.',
  },
  recordHandover: {
    title: 'Informasi diserahkan',
    label: 'Tanggal pemberian informasi',
    law: 'Lampiran VIII Perki KI 1/2021, kolom Pemberian Informasi',
    done: 'Pemberian informasi tercatat.',
  },
  recordPayment: {
    title: 'Biaya dibayar',
    label: 'Tanggal pembayaran',
    law: 'Pasal 37 dan Pasal 38 Perki KI 1/2021',
    done: 'Pembayaran tercatat.',
  },
  finish: {
    title: 'Selesaikan permohonan',
    label: 'Tanggal selesai',
    law: 'Setelah selesai, permohonan tetap dapat dikoreksi atau diajukan keberatan',
    done: 'Permohonan selesai.',
  },
}

/** True for the steps that this dialog takes. */
export function isDatedStep(step: RequestStep): step is StepName {
  return step in WORDS
}

type Props = { readonly request: RequestDetail; readonly step: StepName | null; readonly onClose: () => void }

/** The dialog of one step; closed while `step` is null. */
export function DatedStepModal({ request, step, onClose }: Props) {
  const today = useOfficeToday(request.agencyId)
  return (
    <Modal opened={step !== null} onClose={onClose} title={step === null ? '' : WORDS[step].title} size="lg">
      {step !== null && today !== undefined && (
        <StepFields key={step} request={request} step={step} today={today} onClose={onClose} />
      )}
    </Modal>
  )
}

function problemsOf(step: StepName, values: StepForm, today: DateOnly): FieldProblem[] {
  const problems: FieldProblem[] = [...daysToCome(values, ['on'], today)]
  if (values.on === null) problems.push({ path: 'on', code: 'text.required' })
  if (step === 'noticeIncomplete' && values.missingPapers.trim() === '')
    problems.push({ path: 'missingPapers', code: 'text.required' })
  if (step === 'recordPayment' && values.paymentMethod.trim() === '')
    problems.push({ path: 'paymentMethod', code: 'text.required' })
  return problems
}

function takenOf(step: StepName, values: StepForm, on: DateOnly): DatedStep {
  if (step === 'noticeIncomplete') return { step, on, missingPapers: values.missingPapers }
  if (step === 'recordPayment') return { step, on, paymentMethod: values.paymentMethod }
  return { step, on }
}

type FieldsProps = {
  readonly request: RequestDetail
  readonly step: StepName
  readonly today: DateOnly
  readonly onClose: () => void
}

function StepFields({ request, step, today, onClose }: FieldsProps) {
  const { form, check, refuse } = useRecordForm<StepForm>({
    initialValues: { on: today, missingPapers: request.missingPapers, paymentMethod: request.paymentMethod },
    wrapper: 'taken',
    problems: (values) => problemsOf(step, values, today),
  })
  const save = useAppCommand('requests.takeStep')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { on } = form.values
    if (!check() || on === null) return
    save.mutate(
      { id: request.id, version: request.version, taken: takenOf(step, form.values, on) },
      {
        onSuccess: () => {
          notifyDone(WORDS[step].done)
          onClose()
        },
        onError: refuse,
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {step === 'noticeIncomplete' && (
          <Textarea
            label="Kekurangan yang harus dilengkapi"
            description="Satu kekurangan per baris; dicetak pada surat keterangan."
            required
            autosize
            minRows={3}
            data-autofocus
            {...form.getInputProps('missingPapers')}
          />
        )}
        <DateField label={WORDS[step].label} required {...form.getInputProps('on')} />
        {step === 'recordPayment' && (
          <Autocomplete
            label="Cara pembayaran"
            required
            data={['Tunai', 'Transfer ke rekening resmi Badan Publik', 'Uang elektronik']}
            {...form.getInputProps('paymentMethod')}
          />
        )}
        <LawNote>{WORDS[step].law}</LawNote>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={save.isPending}>
            Simpan
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
