// Short guide and shortcuts (F1).
import { Group, List, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { COMMANDS } from './commands.ts'
import { Keys } from './palette.tsx'

const FORM_KEYS: readonly (readonly [keys: string, meaning: string])[] = [
  ['Enter', 'Pindah ke kolom berikutnya'],
  ['Ctrl+S', 'Simpan formulir'],
  ['Ctrl+P', 'Cetak tanda bukti pada halaman permohonan'],
  ['Esc', 'Tinggalkan formulir atau tutup jendela kecil'],
]

const GUIDE: readonly string[] = [
  'Catat setiap permohonan pada hari diterima. Nomor dan batas jawaban dihitung sendiri menurut hari kerja.',
  'Beranda menampilkan yang terlambat dan yang segera jatuh tempo. Klik untuk membuka perkaranya.',
  'Tombol "Cara menghitung" menjelaskan setiap tenggat: hari libur mana yang dilewati dan apa dasarnya.',
  'Langkah berikut setiap permohonan tampil sebagai tombol beserta batas waktunya; surat dan formulirnya dibuat dari data yang sama.',
  'Penolakan karena pengecualian harus menunjuk catatan pada Informasi Dikecualikan.',
  'Register lama dari Excel dimasukkan melalui Impor; berkas asli tidak diubah.',
  'Laporan Tahunan disusun dari register menjadi berkas Excel, Word, dan PDF.',
]

/** Opens over the page. */
export function HelpModal({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const shortcuts = [...COMMANDS.flatMap(({ keys, label }) => (keys === undefined ? [] : [[keys, label] as const])), ...FORM_KEYS]
  return (
    <Modal opened={opened} onClose={onClose} title="Panduan dan pintasan" size={760}>
      <SimpleGrid cols={2} spacing="xl">
        <section>
          <Title order={3} size="h5" mb="xs">
            Cara kerja singkat
          </Title>
          <List type="ordered" size="sm" spacing={6}>
            {GUIDE.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
          <Text size="xs" c="dimmed" mt="md">
            Semua data disimpan di komputer ini. Aplikasi tidak memakai internet.
          </Text>
        </section>
        <section>
          <Title order={3} size="h5" mb="xs">
            Pintasan papan ketik
          </Title>
          <Stack gap={6}>
            {shortcuts.map(([keys, label]) => (
              <Group key={keys} justify="space-between" wrap="nowrap">
                <Text size="sm">{label}</Text>
                <Keys keys={keys} />
              </Group>
            ))}
          </Stack>
        </section>
      </SimpleGrid>
    </Modal>
  )
}
