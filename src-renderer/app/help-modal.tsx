// Short guide and shortcuts (F1).
import { Button, Group, List, Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { IconBook2 } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { WireError } from '../../src-main/contract/index.ts'
import { invoke } from '../api/client.ts'
import { notifyError } from '../ui/notify.ts'
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
  'Beranda menampilkan yang terlambat dan yang segera jatuh tempo. Tombol "Cara menghitung" menjelaskan setiap tenggat.',
  'Langkah berikut setiap perkara tampil sebagai tombol beserta batas waktunya; suratnya dibuat dari data yang sama.',
  'Tahap sengketa mengikuti sidang, mediasi, putusan, dan tanggal pengadilan yang dicatat.',
  'Berkas perkara menghimpun linimasa dan dokumen, untuk Komisi Informasi atau untuk pihak pemohon.',
  'Daftar Informasi Publik diisi langsung di tabelnya. Daftar periksa menunjukkan informasi wajib yang belum ada.',
  'Usulkan edisi, catat keputusan PPID, lalu umumkan; tab Publikasi membuat berkas untuk laman OPD.',
  'Pengecualian didahului uji konsekuensi. Penolakan karena pengecualian menunjuk catatannya.',
  'Register lama dari Excel dimasukkan melalui Impor; Laporan Tahunan menjadi berkas Excel, Word, dan PDF.',
  'Setiap perubahan dapat diurungkan (Ctrl+Z). Riwayat memuat langkah, sampah, dan jurnal siapa mengubah apa.',
  'Cadangan dibuat sendiri setiap hari. Keamanan Data menunjukkan hasilnya, dan di sana register dapat dipulihkan.',
]

/** Opens over the page. */
export function HelpModal({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const shortcuts = [...COMMANDS.flatMap(({ keys, label }) => (keys === undefined ? [] : [[keys, label] as const])), ...FORM_KEYS]
  return (
    <Modal opened={opened} onClose={onClose} title="Panduan dan pintasan" size={900}>
      <Group gap="md" mb="md">
        <GuideButton />
        <Text size="sm" c="dimmed">
          Semua data disimpan di komputer ini. Aplikasi tidak memakai internet.
        </Text>
      </Group>
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

/** The whole guide stands in the system's browser, where it can be read beside the window and printed. */
function GuideButton() {
  const guide = useMutation<unknown, WireError>({ mutationFn: () => invoke('files.openGuide', {}), onError: notifyError })
  return (
    <Button
      data-reads
      variant="light"
      leftSection={<IconBook2 size={16} />}
      loading={guide.isPending}
      onClick={() => guide.mutate()}
    >
      Buka panduan lengkap
    </Button>
  )
}
