// The dialog of a step that needs its day and at most one text: completeness, deliberation, receipt, execution.
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import type { DateOnly, ObjectionDetail } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { DateField } from '../../ui/date-field.tsx'
import { LawNote } from '../../ui/law-note.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { STEP_WORDS, type StepForm, stepFormOf, type StepName, stepProblems, takenOf } from './objection-step.model.ts'

export { isDatedStep } from './objection-step.model.ts'

type Props = { readonly objection: ObjectionDetail; readonly step: StepName | null; readonly onClose: () => void }

/** Closed while `step` is null. */
export function ObjectionStepModal({ objection, step, onClose }: Props) {
  const today = useOfficeToday(objection.agencyId)
  return (
    <Modal opened={step !== null} onClose={onClose} title={step === null ? '' : STEP_WORDS[step].title} size="lg">
      {step !== null && today !== undefined && (
        <StepFields key={step} objection={objection} step={step} today={today} onClose={onClose} />
      )}
    </Modal>
  )
}

type FieldsProps = {
  readonly objection: ObjectionDetail
  readonly step: StepName
  readonly today: DateOnly
  readonly onClose: () => void
}

function StepFields({ objection, step, today, onClose }: FieldsProps) {
  const words = STEP_WORDS[step]
  const { form, check, refuse } = useRecordForm<StepForm>({
    initialValues: stepFormOf(objection, step, today),
    wrapper: 'taken',
    problems: (values) => stepProblems(step, values, today),
  })
  const save = useAppCommand('objections.takeStep')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { on } = form.values
    if (!check() || on === null) return
    save.mutate(
      { id: objection.id, version: objection.version, taken: takenOf(step, form.values, on) },
      {
        onSuccess: () => {
          notifyDone(words.done)
          onClose()
        },
        onError: refuse,
      },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {words.text !== undefined && (
          <Textarea {...words.text} required autosize minRows={3} data-autofocus {...form.getInputProps('text')} />
        )}
        <DateField label={words.label} required {...form.getInputProps('on')} />
        <LawNote>{words.law}</LawNote>
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
