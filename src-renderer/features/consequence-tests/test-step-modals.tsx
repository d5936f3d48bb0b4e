// The approval of the head of the body and the decree of PPID; people in office are filled in, and may be typed over.
import { Alert, Button, Group, Modal, Skeleton, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import type { OutputOf, Person, TestApproval, TestDecree, WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { fieldSentence } from '../../text/field-errors.ts'
import { FieldGrid, TextField } from '../../ui/bound-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { useAgency } from '../../ui/use-agency.ts'
import type { TestDetail } from './consequence-test-page.tsx'

type Props = { readonly test: TestDetail; readonly onClose: () => void }
type Suggestions = OutputOf<'consequenceTests.suggestions'>

const NOBODY: Person = { name: '', position: '', rank: '', nip: '' }

function WithPeople({ test, children }: { readonly test: TestDetail; readonly children: (found: Suggestions) => ReactNode }) {
  const found = useAppQuery('consequenceTests.suggestions', { agencyId: test.agencyId, kind: test.kind, on: test.heldOn }).data
  return found === undefined ? <Skeleton height={200} /> : children(found)
}

/** Fields a refused save names, as sentences at the fields of the form. */
function errorsOf(error: WireError, wrapper: string): Record<string, string> {
  return Object.fromEntries((error.fields ?? []).map(({ path, code }) => [path.replace(`${wrapper}.`, ''), fieldSentence(code)]))
}

/** "Menyetujui" on the sheet (Lamp. II; Ps.53(2)). */
export function ApproveModal({ test, onClose }: Props) {
  return (
    <Modal opened onClose={onClose} title="Persetujuan Pimpinan Badan Publik" size="lg" centered>
      <WithPeople test={test}>{(found) => <Approval test={test} onClose={onClose} head={found.heads[0] ?? NOBODY} />}</WithPeople>
    </Modal>
  )
}

function Approval({ test, onClose, head }: Props & { readonly head: Person }) {
  const form = useForm<TestApproval>({ initialValues: { ...head, on: test.heldOn } })
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

type DecreeForm = {
  number: string
  on: TestDecree['on']
  place: string
  name: string
  position: string
  rank: string
  nip: string
  superiorName: string
  superiorPosition: string
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
  const signer = found.signers[0] ?? NOBODY
  const superior = found.superiors[0] ?? NOBODY
  const form = useForm<DecreeForm>({
    initialValues: {
      number: found.decreeNumber,
      on: test.approval?.on ?? test.heldOn,
      place: agency.city,
      ...signer,
      superiorName: superior.name,
      superiorPosition: superior.position,
    },
  })
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
