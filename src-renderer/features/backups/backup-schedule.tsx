// When backups are made by themselves and how many stay.
import { Alert, Button, Checkbox, Group, NumberInput, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { BackupState } from '../../../src-main/contract/index.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { MOST_KEPT, nothingByItself, type Schedule, scheduleWords } from './schedule.model.ts'
import { useStateChange } from './use-backups.ts'

const KEPT = [
  ['keepDaily', 'Harian', ' hari'],
  ['keepWeekly', 'Mingguan', ' minggu'],
  ['keepMonthly', 'Bulanan', ' bulan'],
] as const satisfies readonly (readonly [keyof typeof MOST_KEPT, label: string, suffix: string])[]

function scheduleOf({ settings }: BackupState): Schedule {
  const { atStart, daily, keepDaily, keepWeekly, keepMonthly } = settings
  return { atStart, daily, keepDaily, keepWeekly, keepMonthly }
}

/** The sentence changes with the choices, before they are saved. */
export function BackupSchedule({ state }: { readonly state: BackupState }) {
  const saved = scheduleOf(state)
  const [schedule, setSchedule] = useState(saved)
  const save = useStateChange('backups.saveSettings')
  const change = (part: Partial<Schedule>) => setSchedule({ ...schedule, ...part })
  const changed = state.settingsLost || JSON.stringify(schedule) !== JSON.stringify(saved)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(schedule, { onSuccess: () => notifyDone('Jadwal cadangan tersimpan.') })
  }
  return (
    <FormSection operation="backups.saveSettings" title="Jadwal dan jumlah yang disimpan" description={scheduleWords(schedule)}>
      <form onSubmit={submit}>
        <Group gap="xl" mb="sm">
          <Checkbox
            label="Saat aplikasi dibuka"
            checked={schedule.atStart}
            onChange={(event) => change({ atStart: event.currentTarget.checked })}
          />
          <Checkbox
            label="Setiap hari selama terbuka"
            checked={schedule.daily}
            onChange={(event) => change({ daily: event.currentTarget.checked })}
          />
        </Group>
        {nothingByItself(schedule) && (
          <Alert color="orange" icon={<IconAlertTriangle size={18} />} p="xs" mb="sm">
            Tanpa jadwal, catatan sehari-hari tidak mempunyai cadangan kecuali Anda membuatnya sendiri.
          </Alert>
        )}
        <Group gap="sm" align="flex-end">
          {KEPT.map(([key, label, suffix]) => (
            <NumberInput
              key={key}
              label={label}
              suffix={suffix}
              w={130}
              min={1}
              max={MOST_KEPT[key]}
              clampBehavior="strict"
              allowDecimal={false}
              value={schedule[key]}
              onChange={(value) => change({ [key]: typeof value === 'number' && value >= 1 ? value : 1 })}
            />
          ))}
          <Button type="submit" variant="default" disabled={!changed} loading={save.isPending}>
            Simpan jadwal
          </Button>
        </Group>
        {save.error !== null && (
          <Text size="sm" c="var(--mantine-color-error)" mt="xs" role="alert">
            {errorSentence(save.error)}
          </Text>
        )}
      </form>
    </FormSection>
  )
}
