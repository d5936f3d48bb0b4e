// The last step: what will be written, what stays out and why, then all or nothing.
import { Anchor, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ImportRowState } from '../../../src-main/contract/index.ts'
import { Equation } from '../../ui/equation.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import type { StepProps } from './import-page.tsx'
import { balanceTerms, countWords, KIND_WORDS } from './import-words.ts'

const OUTSIDE: readonly (readonly [state: ImportRowState, why: string])[] = [
  ['rejected', 'ditolak karena isinya tidak dapat dibaca'],
  ['duplicate', 'sudah ada: dilewati, atau melengkapi isian kosong pada entrinya'],
  ['leftOut', 'dikeluarkan oleh Anda'],
  ['joined', 'digabung ke baris di atasnya'],
  ['heading', 'judul, penomoran, atau pemisah'],
]

/** Rows that were refused are left out only when one says so. */
export function WriteStep({ flow, summary }: StepProps) {
  const [skip, setSkip] = useState(false)
  const { counts, kind, blocked } = summary
  const { states } = counts
  const accepted = states.good + states.doubtful
  const isNothing = blocked || accepted + states.duplicate === 0
  const look = (state: ImportRowState) => {
    flow.setFilter({ state, code: null })
    flow.goTo('repair')
  }
  return (
    <FormSection title={`Impor ke ${KIND_WORDS[kind]}`} operation="imports.commit">
      <Stack gap="md">
        <Equation {...balanceTerms(counts)} />
        <Text size="sm">
          {isNothing
            ? 'Tidak ada baris yang dapat diimpor. Perbaiki barisnya atau pemetaannya lebih dahulu; register tidak diubah.'
            : `${countWords(accepted)} baris ditulis sebagai entri baru, seluruhnya atau tidak sama sekali. Cadangan register dibuat lebih dahulu, dan impor ini dapat dibatalkan kemudian.`}
        </Text>
        <List size="sm" spacing={4}>
          {states.doubtful > 0 && (
            <List.Item>
              <Look onClick={() => look('doubtful')}>{`${countWords(states.doubtful)} baris`}</Look> ikut diimpor tetapi perlu
              diperiksa
            </List.Item>
          )}
          {OUTSIDE.filter(([state]) => states[state] > 0).map(([state, why]) => (
            <List.Item key={state}>
              <Look onClick={() => look(state)}>{`${countWords(states[state])} baris`}</Look> {why}
            </List.Item>
          ))}
        </List>
        {states.rejected > 0 && (
          <Checkbox
            label={`Lewati ${countWords(states.rejected)} baris yang ditolak`}
            description="Baris itu tidak ditulis dan tetap tercatat pada riwayat impor."
            checked={skip}
            onChange={(event) => setSkip(event.currentTarget.checked)}
          />
        )}
        <Group justify="space-between">
          <Button variant="default" onClick={() => flow.goTo('repair')}>
            Kembali
          </Button>
          <Button disabled={isNothing || (states.rejected > 0 && !skip)} onClick={() => void flow.commit(skip)}>
            {accepted > 0 || isNothing ? `Impor ${countWords(accepted)} baris` : 'Lengkapi entri yang ada'}
          </Button>
        </Group>
      </Stack>
    </FormSection>
  )
}

function Look({ children, onClick }: { readonly children: string; readonly onClick: () => void }) {
  return (
    <Anchor component="button" type="button" size="sm" underline="always" onClick={onClick}>
      {children}
    </Anchor>
  )
}
