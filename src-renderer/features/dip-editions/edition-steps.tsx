// Steps of an edition: amend or return the proposal, decide it, announce what was decided.
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconArrowBackUp, IconGavel, IconPencil, IconSpeakerphone } from '@tabler/icons-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { DateOnly, OutputOf } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { DateField } from '../../ui/date-field.tsx'
import { daysToCome } from '../../ui/days-to-come.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { ReasonModal } from '../../ui/reason-modal.tsx'
import { useRecordForm } from '../../ui/use-record-form.ts'
import {
  atFormFields,
  counted,
  decisionFormProblems,
  decisionOf,
  type EditionForm,
  emptyEdition,
  proposalOf,
  proposalProblems,
} from './edition.model.ts'
import { DecisionFields, ProposalFields } from './edition-fields.tsx'

export type EditionDetail = OutputOf<'dipEditions.get'>
type Step = 'amend' | 'return' | 'decide' | 'announce'
type Props = { readonly edition: EditionDetail; readonly today: DateOnly }

/** The buttons that the status allows, and the dialogs behind them. */
export function EditionSteps(props: Props) {
  const { edition } = props
  const [step, setStep] = useState<Step | null>(null)
  const close = () => setStep(null)
  const open = (next: Step, label: string, icon: ReactNode, main = false) => (
    <Button key={next} variant={main ? 'filled' : 'default'} leftSection={icon} onClick={() => setStep(next)}>
      {label}
    </Button>
  )
  return (
    <>
      {edition.status === 'proposed' && [
        open('amend', 'Ubah data usulan', <IconPencil key="icon" size={16} />),
        open('return', 'Kembalikan', <IconArrowBackUp key="icon" size={16} />),
        open('decide', 'Tetapkan', <IconGavel key="icon" size={16} />, true),
      ]}
      {edition.status === 'decided' &&
        edition.announcedOn === null &&
        edition.toAnnounce > 0 &&
        open('announce', 'Umumkan', <IconSpeakerphone key="icon" size={16} />, true)}
      <Modal opened={step === 'amend'} onClose={close} title="Ubah data usulan" size="lg">
        {step === 'amend' && <AmendForm {...props} onClose={close} />}
      </Modal>
      <Modal opened={step === 'decide'} onClose={close} title="Tetapkan edisi" size="lg">
        {step === 'decide' && <DecideForm {...props} onClose={close} />}
      </Modal>
      <Modal opened={step === 'announce'} onClose={close} title="Umumkan edisi">
        {step === 'announce' && <AnnounceForm {...props} onClose={close} />}
      </Modal>
      <Return edition={edition} opened={step === 'return'} onClose={close} />
    </>
  )
}

type FormProps = Props & { readonly onClose: () => void }

function Frame(props: {
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly saving: boolean
  readonly label: string
  readonly disabled?: boolean
  readonly children: ReactNode
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    props.onSubmit()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {props.children}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            Batal
          </Button>
          <Button type="submit" loading={props.saving} disabled={props.disabled === true}>
            {props.label}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const formOf = (edition: EditionDetail, today: DateOnly, superiorName: string): EditionForm => ({
  ...emptyEdition(today, superiorName),
  year: edition.year,
  period: edition.period,
  letterNumber: edition.letterNumber,
  letterOn: edition.letterOn,
  note: edition.note,
})

function AmendForm({ edition, today, onClose }: FormProps) {
  const { form, check, refuse } = useRecordForm<EditionForm>({
    initialValues: formOf(edition, today, ''),
    wrapper: 'proposal',
    problems: (values) => proposalProblems(values, today),
  })
  const amend = useAppCommand('dipEditions.amend')
  const save = () => {
    if (!check()) return
    amend.mutate(
      { id: edition.id, version: edition.version, proposal: proposalOf(form.values) },
      {
        onSuccess: () => {
          notifyDone('Data usulan tersimpan.')
          onClose()
        },
        onError: refuse,
      },
    )
  }
  return (
    <Frame onSubmit={save} onClose={onClose} saving={amend.isPending} label="Simpan">
      <ProposalFields form={form} />
    </Frame>
  )
}

function DecideForm(props: FormProps) {
  const outlook = useAppQuery('dipEditions.outlook', { agencyId: props.edition.agencyId }).data
  return outlook === undefined ? null : <DecideFields {...props} superiorName={outlook.superiorName} />
}

function DecideFields({ edition, today, onClose, superiorName }: FormProps & { readonly superiorName: string }) {
  const { form, check, refuse } = useRecordForm<EditionForm>({
    initialValues: formOf(edition, today, superiorName),
    wrapper: 'decision',
    problems: (values) => decisionFormProblems(values, today),
  })
  const decide = useAppCommand('dipEditions.decide')
  const save = () => {
    const decision = decisionOf(form.values)
    if (!check() || decision === undefined) return
    decide.mutate(
      { id: edition.id, version: edition.version, decision },
      {
        onSuccess: ({ entries }) => {
          notifyDone(`Edisi ditetapkan dengan ${counted(entries)} informasi.`)
          onClose()
        },
        onError: (error) => refuse(atFormFields(error)),
      },
    )
  }
  const isBlocked = edition.blocked.length > 0
  return (
    <Frame onSubmit={save} onClose={onClose} saving={decide.isPending} label="Tetapkan" disabled={isBlocked}>
      {isBlocked ? (
        <Blocked edition={edition} />
      ) : (
        <Text size="sm">
          {counted(edition.entries)} informasi dibekukan seperti sekarang. Penetapan adalah tindakan hukum: daftarnya tidak
          berubah lagi dan tidak dapat dibatalkan.
        </Text>
      )}
      <DecisionFields form={form} />
    </Frame>
  )
}

/** What stops the decision. */
export function Blocked({ edition }: { readonly edition: EditionDetail }) {
  return (
    <Alert color="red" icon={<IconAlertTriangle size={18} />} title="Ada informasi yang dikecualikan">
      {edition.blocked.length} informasi sedang dikecualikan seluruhnya dan tidak boleh dimuat dalam daftar:{' '}
      {edition.blocked
        .slice(0, 5)
        .map(({ title }) => `"${title}"`)
        .join(', ')}
      {edition.blocked.length > 5 ? ', dan lainnya' : ''}. Tarik dari daftar sebelum menetapkan.
    </Alert>
  )
}

function AnnounceForm({ edition, today, onClose }: FormProps) {
  const { form, check, refuse } = useRecordForm<{ on: DateOnly | null }>({
    initialValues: { on: today },
    wrapper: '',
    problems: (values) => [
      ...(values.on === null ? [{ path: 'on', code: 'text.required' }] : []),
      ...daysToCome(values, ['on'], today),
    ],
  })
  const announce = useAppCommand('dipEditions.announce')
  const save = () => {
    const { on } = form.values
    if (!check() || on === null) return
    announce.mutate(
      { id: edition.id, version: edition.version, on },
      {
        onSuccess: ({ announced, left }) => {
          const rest =
            left === 0 ? '' : ` ${counted(left)} tidak ikut karena diubah, ditarik, dibuang, atau dikecualikan setelah penetapan.`
          notifyDone(`${counted(announced)} informasi diumumkan.${rest}`)
          onClose()
        },
        onError: refuse,
      },
    )
  }
  return (
    <Frame onSubmit={save} onClose={onClose} saving={announce.isPending} label="Umumkan">
      <Text size="sm">
        {counted(edition.toAnnounce)} informasi berstatus Ditetapkan menjadi Diumumkan. Berkas untuk laman dibuat di tab
        Publikasi.
      </Text>
      <DateField label="Tanggal diumumkan" required {...form.getInputProps('on')} />
    </Frame>
  )
}

function Return({
  edition,
  opened,
  onClose,
}: {
  readonly edition: EditionDetail
  readonly opened: boolean
  readonly onClose: () => void
}) {
  const giveBack = useAppCommand('dipEditions.giveBack')
  return (
    <ReasonModal
      opened={opened}
      onClose={onClose}
      title="Kembalikan usulan"
      message="Informasi yang diusulkan menjadi draf lagi dan dapat diperbaiki. Usulan tetap tercatat sebagai dikembalikan."
      placeholder="Kolom retensi belum lengkap"
      confirmLabel="Kembalikan"
      saving={giveBack.isPending}
      onConfirm={(reason) =>
        giveBack.mutate(
          { id: edition.id, version: edition.version, reason },
          {
            onSuccess: () => {
              notifyDone('Usulan dikembalikan.')
              onClose()
            },
            onError: notifyError,
          },
        )
      }
    />
  )
}
