// The applicant's name with those who asked before: choosing one fills the rest, identity still masked.
import { Autocomplete, type AutocompleteProps } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import type { OutputOf, RequestInput } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useAgency } from '../../ui/use-agency.ts'

export type KnownApplicant = OutputOf<'requests.suggestApplicants'>[number]

type Props = {
  readonly form: UseFormReturnType<RequestInput>
  readonly label: string
  readonly autoFocus: boolean
  /** Called with the chosen applicant, whose identity the backend copies when the request is saved. */
  readonly onKnown: (applicant: KnownApplicant) => void
}

/** Says beside each name how often it asked and what tells it from its namesakes. */
export function ApplicantNameField({ form, label, autoFocus, onKnown }: Props) {
  const agency = useAgency()
  const [typed] = useDebouncedValue(form.values.applicantName, 150)
  const known = useAppQuery('requests.suggestApplicants', { agencyId: agency.id, typed }, { enabled: typed.trim().length >= 3 })
  const choices = known.data ?? []
  const optionOf = (one: KnownApplicant) => `${one.applicantName}\u2063${one.requestId}`
  const renderOption: AutocompleteProps['renderOption'] = ({ option }) => {
    const one = choices.find((choice) => optionOf(choice) === option.value)
    if (one === undefined) return option.value
    const marks = [one.nationalId, one.legalEntityDecree, one.phone].filter((mark) => mark !== '').slice(0, 2)
    return `${one.applicantName} · ${one.requests} permohonan${marks.length === 0 ? '' : ` · ${marks.join(' · ')}`}`
  }
  const input = form.getInputProps('applicantName')
  return (
    <Autocomplete
      label={label}
      required
      autoComplete="off"
      autoFocus={autoFocus}
      data={choices.map(optionOf)}
      filter={({ options }) => options}
      renderOption={renderOption}
      {...input}
      onChange={(value) => form.setFieldValue('applicantName', value.split('\u2063')[0] ?? '')}
      onOptionSubmit={(value) => {
        const one = choices.find((choice) => optionOf(choice) === value)
        if (one !== undefined) onKnown(one)
      }}
    />
  )
}
