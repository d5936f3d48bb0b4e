// The unit that holds the information asked for, with the units of the DIP as suggestions.
import { Autocomplete } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { RequestInput } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useAgency } from '../../ui/use-agency.ts'

/** Free text, for not every unit holds something in the DIP yet. */
export function UnitField({ form }: { readonly form: UseFormReturnType<RequestInput> }) {
  const agency = useAgency()
  const units = useAppQuery('requests.units', { agencyId: agency.id })
  return (
    <Autocomplete
      label="Unit yang menguasai informasi"
      description="Untuk laporan tahunan; boleh dikosongkan."
      autoComplete="off"
      data={units.data ?? []}
      limit={12}
      {...form.getInputProps('unit')}
    />
  )
}
