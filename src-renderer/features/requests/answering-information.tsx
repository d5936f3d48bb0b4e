// Public information that answers the request: suggested from the DIP, handed over with the decision.
import { Checkbox, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { AnsweringInformation, RequestDetail } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FormSection } from '../../ui/form-section.tsx'
import type { DecisionForm } from './decision.model.ts'

type Props = { readonly form: UseFormReturnType<DecisionForm>; readonly request: RequestDetail }

/** Entries already chosen stay in the list, also when they no longer match. */
export function AnsweringInformationFields({ form, request }: Props) {
  const { agencyId, informationRequested: text } = request
  const suggested = useAppQuery('publicInformation.suggest', { agencyId, text }).data ?? []
  const chosen = form.values.answeredWith
  const fresh = suggested.filter(({ id }) => chosen.every((one) => one.id !== id))
  const choices: readonly AnsweringInformation[] = [...chosen, ...fresh.map(({ id, title, link }) => ({ id, title, link }))]
  if (choices.length === 0) return null
  const toggle = (one: AnsweringInformation, on: boolean) =>
    form.setFieldValue('answeredWith', on ? [...chosen, one] : chosen.filter(({ id }) => id !== one.id))
  return (
    <FormSection
      title="Informasi publik yang menjawab"
      description="Diambil dari DIP menurut rincian permohonan; yang dipilih tercantum pada pemberitahuan tertulis."
    >
      <Stack gap="xs">
        {choices.map((one) => (
          <Checkbox
            key={one.id}
            label={one.title}
            description={one.link === '' ? undefined : one.link}
            checked={chosen.some(({ id }) => id === one.id)}
            onChange={(event) => toggle(one, event.currentTarget.checked)}
          />
        ))}
        <Text size="xs" c="dimmed">
          Pasal 22 ayat (7) UU KIP: pemberitahuan memuat informasi yang akan diberikan.
        </Text>
      </Stack>
    </FormSection>
  )
}
