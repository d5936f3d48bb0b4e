// Fields of the working rules, the same in the setup and in the settings.
import { Checkbox, NumberInput, Select, Stack, Switch } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type AgencyProfile, EXECUTOR_LABELS, TIME_ZONES } from '../../../src-main/contract/index.ts'
import { ChoiceField, FieldGrid, TextField } from '../../ui/bound-fields.tsx'
import { NumberingField } from './numbering-field.tsx'
import { EXECUTOR_WORDS, TIME_ZONE_LABELS, WORKING_WEEK_LABELS } from './office-words.ts'

type Props = { readonly form: UseFormReturnType<AgencyProfile> }

/** Working week, time zone, name of the executor, numbering. */
export function WorkingRulesFields({ form }: Props) {
  return (
    <FieldGrid>
      <Select
        label="Hari kerja"
        description="Dasar menghitung tenggat (Perpres 21/2023). Hari libur diatur di Kalender."
        data={(['5', '6'] as const).map((value) => ({ value, label: WORKING_WEEK_LABELS[value] }))}
        allowDeselect={false}
        value={String(form.values.workingWeek)}
        onChange={(value) => form.setFieldValue('workingWeek', value === '6' ? 6 : 5)}
      />
      <ChoiceField
        form={form}
        name="timeZone"
        label="Zona waktu kantor"
        description="Menentukan pergantian hari."
        labels={TIME_ZONE_LABELS}
        values={TIME_ZONES}
      />
      <ChoiceField
        form={form}
        name="executorLabel"
        label="Sebutan PPID pada OPD"
        description="Ikuti keputusan kepala daerah."
        labels={EXECUTOR_WORDS}
        values={EXECUTOR_LABELS}
      />
      <NumberingField form={form} />
    </FieldGrid>
  )
}

/** How the first day is counted, and how "not held" appears in the summary of the year. */
export function CountingFields({ form }: Props) {
  return (
    <Stack gap="sm">
      <Checkbox
        label="Hari permohonan diterima dihitung sebagai hari kerja pertama"
        description="Pasal 22 ayat (7) UU KIP menyebut “sejak diterimanya permintaan” tanpa mengatur hari pertamanya. Bawaan: hari diterima adalah hari ke-0, sehingga hari kerja ke-1 adalah hari kerja berikutnya. Centang bila kantor memilih hitungan yang lebih ketat; tenggat perkara yang masih terbuka dihitung ulang."
        {...form.getInputProps('countTriggerDay', { type: 'checkbox' })}
      />
      <Switch
        label="Jangka waktu jawaban dihitung ulang sejak berkas dilengkapi pemohon"
        description="UU KIP dan Perki KI 1/2021 tidak mengatur apakah 10 hari kerja dimulai kembali setelah pemohon melengkapi berkas (Pasal 33). Bawaan: mati, karena Pasal 22 ayat (7) UU KIP menghitung “sejak diterimanya permintaan”, sehingga tenggat yang lebih awal selalu aman. Nyalakan hanya bila pedoman daerah menentukannya; tenggat perkara yang masih terbuka dihitung ulang dan yang bergeser ditampilkan."
        {...form.getInputProps('restartOnRepair', { type: 'checkbox' })}
      />
      <Checkbox
        label="Ringkasan laporan menghitung “informasi tidak dikuasai” sebagai ditolak"
        description="Pasal 12 huruf c UU KIP meminta jumlah pemberian dan penolakan. Informasi yang tidak dikuasai bukan penolakan karena pengecualian (Pasal 17), sehingga bawaannya dihitung sendiri. Centang bila pedoman daerah menggabungkannya."
        {...form.getInputProps('countNotHeldAsRefused', { type: 'checkbox' })}
      />
    </Stack>
  )
}

/** The office's own target for the notice, and the hour at which the computer reminds of what is due. */
export function ReminderFields({ form }: Props) {
  return (
    <FieldGrid>
      <NumberInput
        label="Target internal pemberitahuan tertulis (hari kerja)"
        description="Pasal 31 ayat (3) Perki KI 1/2021 menyebut 3 hari kerja sejak berkas dinyatakan lengkap, sedangkan batas menurut undang-undang 10 hari kerja (Pasal 22 ayat (7) UU KIP). Target ditandai kuning pada Beranda dan tidak mengubah tenggat."
        min={1}
        max={10}
        allowDecimal={false}
        {...form.getInputProps('noticeTargetDays')}
      />
      <TextField
        form={form}
        name="reminderTime"
        inputMode="numeric"
        label="Jam pengingat harian"
        description="Setiap hari kerja, dan saat aplikasi dibuka, komputer memberitahukan jumlah perkara yang terlambat atau segera jatuh tempo, tanpa nama pemohon. Tulis jam dan menit, misalnya 08:00; kosongkan bila tidak perlu diingatkan."
      />
    </FieldGrid>
  )
}
