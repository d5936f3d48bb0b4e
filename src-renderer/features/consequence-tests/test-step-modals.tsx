// The approval of the head of the body and the decree of PPID; people in office are filled in, and may be typed over.
import { Alert, Button, Group, Modal, Skeleton, Stack } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { type ReactNode, useEffect, useRef } from 'react'
import type { TestApproval, WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { fieldSentence } from '../../text/field-errors.ts'
import { FieldGrid, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { useAgency } from '../../ui/use-agency.ts'
import type { TestDetail } from './consequence-test-page.tsx'
import { type DecreeForm, resuggested, stepDay, suggestedDecree, suggestedHead, type Suggestions } from './test-step.model.ts'

type Props = { readonly test: TestDetail; readonly onClose: () => void }

function WithPeople({ test, children }: { readonly test: TestDetail; readonly children: (found: Suggestions) => ReactNode }) {
  const asked = { agencyId: test.agencyId, kind: test.kind, on: stepDay(test) }
  const found = useAppQuery('consequenceTests.suggestions', asked).data
  return found === undefined ? <Skeleton height={200} /> : children(found)
}

/** Fills in who is in office on the day of the form, whenever that day changes, over what was suggested but not typed. */
function usePeopleOfDay<F extends { on: TestDetail['heldOn'] }>(
  test: TestDetail,
  form: UseFormReturnType<F>,
  suggest: (found: Suggestions) => Record<string, string> & Partial<F>,
  initial: Suggestions,
): void {
  const { on } = form.values
  const asked = { agencyId: test.agencyId, kind: test.kind, on }
  // A cleared day asks nobody.
  const found = useAppQuery('consequenceTests.suggestions', asked, { enabled: Boolean(on) }).data
  const last = useRef(initial)
  useEffect(() => {
    if (found === undefined || found === last.current) return
    const change = resuggested(form.values as unknown as Record<string, string>, suggest(last.current), suggest(found))
    last.current = found
    form.setValues(change as Partial<F>)
  }, [found, form, suggest])
}

/** Fields a refused save names, as sentences at the fields of the form. */
function errorsOf(error: WireError, wrapper: string): Record<string, string> {
  return Object.fromEntries((error.fields ?? []).map(({ path, code }) => [path.replace(`${wrapper}.`, ''), fieldSentence(code)]))
}

/** "Menyetujui" on the sheet (Lamp. II; Ps.53(2)). */
export function ApproveModal({ test, onClose }: Props) {
  return (
    <Modal opened onClose={onClose} title="Persetujuan Pimpinan Badan Publik" size="lg" centered>
      <WithPeople test={test}>{(found) => <Approval test={test} onClose={onClose} found={found} />}</WithPeople>
    </Modal>
  )
}

function Approval({ test, onClose, found }: Props & { readonly found: Suggestions }) {
  const form = useForm<TestApproval>({ initialValues: { ...suggestedHead(found), on: stepDay(test) } })
  usePeopleOfDay(test, form, suggestedHead, found)
  const approve = useAppCommand('consequenceTests.approve')
  const save = () =>
    approve.mutate(
      { id: test.id, version: test.version, approval: form.values },
      {
        onSuccess: () => {
          notifyDone('Lembar uji disetujui.')
          onClose()
        },
        onError: (error) => (error.fields === undefined ? notifyError(error) : form.setErrors(errorsOf(error, 'approval'))),
      },
    )
  return (
    <Stack gap="sm">
      <FieldGrid>
        <TextField form={form} name="name" label="Nama" required />
        <TextField form={form} name="position" label="Jabatan" required />
        <TextField form={form} name="rank" label="Pangkat/golongan" />
        <TextField form={form} name="nip" label="NIP" />
        <DateField label="Tanggal persetujuan" required {...form.getInputProps('on')} />
      </FieldGrid>
      <LawNote>Lampiran II dan Pasal 53 ayat (2) Perki KI 1/2021</LawNote>
      <Buttons label="Simpan persetujuan" saving={approve.isPending} onClose={onClose} onSave={save} />
    </Stack>
  )
}

/** The decree, with the approval of Atasan PPID (Perki KI 1/2021 Ps.10(2)). */
export function DecideModal({ test, onClose }: Props) {
  return (
    <Modal opened onClose={onClose} title="Penetapan PPID" size="lg" centered>
      <WithPeople test={test}>{(found) => <Decree test={test} onClose={onClose} found={found} />}</WithPeople>
    </Modal>
  )
}

/** Where the form keeps what the operation names by path. */
const FORM_NAMES: Readonly<Record<string, string>> = {
  'signer.name': 'name',
  'signer.position': 'position',
  'signer.rank': 'rank',
  'signer.nip': 'nip',
  'superior.name': 'superiorName',
  'superior.position': 'superiorPosition',
}

function Decree({ test, onClose, found }: Props & { readonly found: Suggestions }) {
  const agency = useAgency()
  const form = useForm<DecreeForm>({ initialValues: { ...suggestedDecree(found), on: stepDay(test), place: agency.city } })
  usePeopleOfDay(test, form, suggestedDecree, found)
  const decide = useAppCommand('consequenceTests.decide')
  const save = () => {
    const { number, on, place, name, position, rank, nip, superiorName, superiorPosition } = form.values
    const decree = {
      number,
      on,
      place,
      signer: { name, position, rank, nip },
      superior: { name: superiorName, position: superiorPosition },
    }
    decide.mutate(
      { id: test.id, version: test.version, decree },
      {
        onSuccess: () => {
          notifyDone('Penetapan tersimpan dan daftar diperbarui.')
          onClose()
        },
        onError: (error) => {
          if (error.fields === undefined) return notifyError(error)
          const errors = Object.entries(errorsOf(error, 'decree'))
          form.setErrors(Object.fromEntries(errors.map(([path, text]) => [FORM_NAMES[path] ?? path, text])))
        },
      },
    )
  }
  return (
    <Stack gap="sm">
      <FieldGrid>
        <TextField
          form={form}
          name="number"
          label="Nomor penetapan"
          description="Boleh diganti dengan nomor dari PPID."
          required
        />
        <DateField
          label="Tanggal penetapan"
          description="Mulai berlaku pada tanggal ini."
          required
          {...form.getInputProps('on')}
        />
        <TextField
          form={form}
          name="name"
          label="Ditetapkan oleh (PPID)"
          description="Tanpa gelar (Pasal 44 Permendagri 1/2023)."
          required
        />
        <TextField
          form={form}
          name="position"
          label="Jabatan PPID"
          description="Jabatan struktural yang merangkap PPID."
          required
        />
        <TextField form={form} name="rank" label="Pangkat/golongan" />
        <TextField form={form} name="nip" label="NIP" />
        <TextField form={form} name="superiorName" label="Disetujui Atasan PPID" required />
        <TextField form={form} name="superiorPosition" label="Jabatan Atasan PPID" required />
        <TextField form={form} name="place" label="Ditetapkan di" required />
      </FieldGrid>
      <Alert color="blue" variant="light" p="xs">
        Setelah ditetapkan, lembar uji dan penetapan disimpan tetap dan tidak dapat diubah. Perubahan memerlukan uji baru.
      </Alert>
      <LawNote>Pasal 10 ayat (2) dan Pasal 49 ayat (6) Perki KI 1/2021</LawNote>
      <Buttons label="Tetapkan" saving={decide.isPending} onClose={onClose} onSave={save} />
    </Stack>
  )
}

function Buttons(props: {
  readonly label: string
  readonly saving: boolean
  readonly onClose: () => void
  readonly onSave: () => void
}) {
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={props.onClose}>
        Batal
      </Button>
      <Button onClick={props.onSave} loading={props.saving}>
        {props.label}
      </Button>
    </Group>
  )
}
