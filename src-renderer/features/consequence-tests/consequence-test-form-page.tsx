// The worksheet: five steps from the document to the people who sign (Perki KI 1/2021 Ps.49(2)).
import { Alert, Button, Group, Paper, Stepper, Text } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useState } from 'react'
import { useLocation } from 'wouter'
import {
  type ConsequenceTest,
  type ConsequenceTestInput,
  type DateOnly,
  TEST_KIND_LABELS,
  type TestKind,
  type WireError,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { fieldSentence } from '../../text/field-errors.ts'
import { LawNote } from '../../ui/law-note.tsx'
import { notifyError } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { RecordLoader } from '../../ui/record-loader.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { ExaminersStep } from './examiners-step.tsx'
import { IdentifyStep } from './identify-step.tsx'
import { AnalyseStep, RecordStep, WeighStep } from './item-steps.tsx'
import { draftProblems, emptyTest, formOfTest, itemOfEntry, KIND_PLACES, stepOfPath, TEST_STEPS } from './test-form.model.ts'

export type TestForm = UseFormReturnType<ConsequenceTestInput>

/** `#/dik/uji/baru/pengecualian/:entry?` and `#/dik/uji/baru/pengubahan/:entry?`. */
export function ConsequenceTestNewPage({ place, entryId }: { readonly place: string; readonly entryId: number | null }) {
  const agency = useAgency()
  const kind = KIND_PLACES[place] ?? 'exclusion'
  const today = useOfficeToday(agency.id)
  return today === undefined ? null : <NewTest kind={kind} today={today} entryId={entryId} />
}

type NewProps = { readonly kind: TestKind; readonly today: DateOnly; readonly entryId: number | null }

function NewTest({ kind, today, entryId }: NewProps) {
  const agency = useAgency()
  const suggestions = useAppQuery('consequenceTests.suggestions', { agencyId: agency.id, kind, on: today }).data
  const entry = useAppQuery('excludedInformation.get', { id: entryId ?? 1 }, { enabled: entryId !== null }).data
  if (suggestions === undefined || (entryId !== null && entry === undefined)) return null
  const empty = emptyTest(kind, today, suggestions.number, `Ruang Rapat ${agency.name}`)
  const initial = entry === undefined ? empty : { ...empty, items: [itemOfEntry(entry)] }
  return <Worksheet agencyId={agency.id} initial={{ ...initial, examiners: suggestions.examiners }} test={null} />
}

/** `#/dik/uji/:id/ubah`. */
export function ConsequenceTestEditPage({ id }: { readonly id: number }) {
  return (
    <RecordLoader asked={useAppQuery('consequenceTests.get', { id })} name="Lembar uji" list="/dik/uji">
      {(test) => <Worksheet key={test.id} agencyId={test.agencyId} initial={formOfTest(test)} test={test} />}
    </RecordLoader>
  )
}

type WorksheetProps = {
  readonly agencyId: number
  readonly initial: ConsequenceTestInput
  readonly test: Pick<ConsequenceTest, 'id' | 'version'> | null
}

function Worksheet({ agencyId, initial, test }: WorksheetProps) {
  const [, navigate] = useLocation()
  const [step, setStep] = useState(0)
  const form = useForm<ConsequenceTestInput>({ initialValues: initial })
  const add = useAppCommand('consequenceTests.add')
  const update = useAppCommand('consequenceTests.update')
  const show = (problems: readonly { readonly path: string; readonly code: string }[]) => {
    form.setErrors(Object.fromEntries(problems.map(({ path, code }) => [path, fieldSentence(code)])))
    setStep(Math.min(...problems.map(({ path }) => stepOfPath(path))))
  }
  const save = async () => {
    const problems = draftProblems(form.values)
    if (problems.length > 0) return show(problems)
    try {
      const saved =
        test === null
          ? await add.mutateAsync({ agencyId, test: form.values })
          : await update.mutateAsync({ id: test.id, version: test.version, test: form.values })
      notifyUndoable(agencyId, `Lembar uji ${form.values.number} tersimpan.`)
      navigate(`/dik/uji/${saved.id}`)
    } catch (caught) {
      const error = caught as WireError
      const fields = (error.fields ?? []).map(({ path, code }) => ({ path: path.replace(/^test\./, ''), code }))
      if (fields.length === 0) notifyError(error)
      else show(fields)
    }
  }
  const last = step === TEST_STEPS.length - 1
  return (
    <>
      <PageHeader
        title={`Uji konsekuensi: ${TEST_KIND_LABELS[form.values.kind].toLowerCase()}`}
        subtitle={<LawNote>Pasal 49 ayat (2) {form.values.kind === 'change' && 'dan Pasal 53 '}Perki KI 1/2021</LawNote>}
      />
      <Stepper active={step} onStepClick={setStep} size="sm" mb="md" allowNextStepsSelect>
        {TEST_STEPS.map(({ label }) => (
          <Stepper.Step key={label} label={label} />
        ))}
      </Stepper>
      <Text size="sm" c="dimmed" mb="sm">
        Langkah {step + 1}: {TEST_STEPS[step]?.note}
      </Text>
      {form.errors['items'] !== undefined && form.values.items.length === 0 && (
        <Alert color="red" mb="sm">
          {form.errors['items']}
        </Alert>
      )}
      {step === 0 && <IdentifyStep form={form} agencyId={agencyId} />}
      {step === 1 && <RecordStep form={form} />}
      {step === 2 && <AnalyseStep form={form} />}
      {step === 3 && <WeighStep form={form} />}
      {step === 4 && <ExaminersStep form={form} agencyId={agencyId} />}
      <Paper withBorder p="sm" mt="md" pos="sticky" bottom={0} style={{ zIndex: 5 }}>
        <Group justify="space-between">
          <Button variant="default" onClick={() => navigate(test === null ? '/dik/uji' : `/dik/uji/${test.id}`)}>
            Batal
          </Button>
          <Group gap="sm">
            {step > 0 && (
              <Button variant="default" onClick={() => setStep(step - 1)}>
                Sebelumnya
              </Button>
            )}
            <Button variant={last ? 'filled' : 'default'} onClick={() => void save()} loading={add.isPending || update.isPending}>
              {last ? 'Simpan lembar uji' : 'Simpan konsep'}
            </Button>
            {!last && <Button onClick={() => setStep(step + 1)}>Berikutnya</Button>}
          </Group>
        </Group>
      </Paper>
    </>
  )
}
