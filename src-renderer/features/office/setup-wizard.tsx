// First run: the office in four steps, nothing lost when going back.
import { Alert, Button, Container, Group, Paper, Stack, Stepper, Text, Title } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { dayOfComputer } from './day-of-computer.ts'
import type { AgencyProfile, OfficialInput, WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { errorSentence } from '../../text/errors.ts'
import { type RecordFormState, useRecordForm } from '../../ui/use-record-form.ts'
import { OfficialFields } from './official-fields.tsx'
import { IdentityFields, LetterheadFields, WorkingRuleFields } from './profile-fields.tsx'
import { EMPTY_PROFILE, emptyOfficial, officialProblems, profileProblems } from './profile.model.ts'

const STEPS = [
  { label: 'Identitas', fields: ['governmentName', 'name', 'shortCode'] },
  { label: 'Kop surat', fields: ['city'] },
  { label: 'Pejabat', fields: [] },
  { label: 'Aturan kerja', fields: ['numberingTemplate'] },
] as const
const LAST = STEPS.length - 1

/** Ends with the office in the register; `onDone` says where to go next. */
export function SetupWizard({ onDone }: { readonly onDone: (to: string) => void }) {
  const today = dayOfComputer()
  const [step, setStep] = useState(0)
  const [problem, setProblem] = useState('')
  const create = useAppCommand('office.createAgency')
  const profile = useRecordForm<AgencyProfile>({ initialValues: EMPTY_PROFILE, wrapper: 'profile', problems: profileProblems })
  const official = useRecordForm<OfficialInput>({
    initialValues: emptyOfficial('ppidExecutor', today),
    wrapper: 'official',
    problems: officialProblems,
  })
  const stepIsGood = () => (step === 2 ? official.check() : checkFields(profile, STEPS[step]?.fields ?? []))
  const finish = () =>
    create.mutate(
      { profile: profile.form.values, officials: [official.form.values] },
      { onSuccess: () => setStep(STEPS.length), onError: (error: WireError) => setProblem(errorSentence(error)) },
    )
  const next = () => {
    setProblem('')
    if (!stepIsGood()) return
    if (step === LAST) finish()
    else setStep(step + 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      event.key !== 'Enter' ||
      event.defaultPrevented ||
      !(event.target instanceof HTMLInputElement) ||
      event.target.ariaExpanded === 'true'
    )
      return
    event.preventDefault()
    next()
  }
  return (
    <Container size="md" py="lg">
      <Title order={1} size="h2">
        Selamat datang di Register PPID
      </Title>
      <Text c="dimmed" mb="lg">
        Empat langkah singkat. Semua isian dapat diubah kemudian di Pengaturan.
      </Text>
      <Stepper active={step} size="sm" mb="md">
        {STEPS.map(({ label }) => (
          <Stepper.Step key={label} label={label} />
        ))}
      </Stepper>
      {step > LAST ? (
        <Done name={profile.form.values.name} onDone={onDone} />
      ) : (
        <Paper withBorder p="lg" onKeyDown={onKeyDown}>
          <Stack gap="md">
            {step === 0 && <IdentityFields form={profile.form} />}
            {step === 1 && <LetterheadFields form={profile.form} />}
            {step === 2 && (
              <>
                <Text size="sm">Pejabat yang menandatangani laporan OPD ini. Pejabat lain dapat ditambahkan di Pengaturan.</Text>
                <OfficialFields form={official.form} />
              </>
            )}
            {step === LAST && <WorkingRuleFields form={profile.form} today={today} />}
            {problem !== '' && <Alert color="red">{problem}</Alert>}
            <Group justify="space-between">
              <Button variant="default" disabled={step === 0} onClick={() => setStep(step - 1)}>
                Kembali
              </Button>
              <Button loading={create.isPending} onClick={next}>
                {step === LAST ? 'Selesai' : 'Lanjut'}
              </Button>
            </Group>
          </Stack>
        </Paper>
      )}
    </Container>
  )
}

/** Shows only the problems of this step's fields; true when there are none. */
function checkFields({ form }: RecordFormState<AgencyProfile>, fields: readonly string[]): boolean {
  const results = fields.map((field) => form.validateField(field) as { hasError: boolean })
  return results.every(({ hasError }) => !hasError)
}

function Done({ name, onDone }: { readonly name: string; readonly onDone: (to: string) => void }) {
  return (
    <Paper withBorder p="lg">
      <Stack gap="md">
        <Title order={2} size="h4">
          {name} siap dipakai
        </Title>
        <Text size="sm">
          Logo kop surat dan pejabat lain dapat ditambahkan di Pengaturan. Apa yang ingin dilakukan lebih dahulu?
        </Text>
        <Group>
          <Button onClick={() => onDone('/impor')}>Impor register dari Excel</Button>
          <Button variant="default" onClick={() => onDone('/permohonan/baru')}>
            Catat permohonan pertama
          </Button>
          <Button variant="default" onClick={() => onDone('/pengaturan/kop')}>
            Pasang logo
          </Button>
          <Button variant="subtle" onClick={() => onDone('/')}>
            Ke beranda
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}
