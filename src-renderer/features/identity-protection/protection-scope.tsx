// In plain words: what the encryption protects, what it leaves open, and what is lost without its keys.
import { Alert, List, SimpleGrid } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { FormSection } from '../../ui/form-section.tsx'
import { LawNote } from '../../ui/law-note.tsx'

/** Read before switching it on, and looked up afterwards. */
export function ProtectionScope() {
  return (
    <>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <FormSection title="Yang dilindungi">
          <List size="sm" spacing={4}>
            <List.Item>NIK, alamat, telepon, dan surel pemohon informasi</List.Item>
            <List.Item>Alamat dan telepon pemohon keberatan serta kuasanya</List.Item>
            <List.Item>Isi surat dan formulir yang diterbitkan, karena memuat alamat</List.Item>
            <List.Item>Semua berkas yang disimpan dalam register: KTP, surat kuasa, akta, jawaban, berkas DIP</List.Item>
          </List>
        </FormSection>
        <FormSection title="Yang tidak dilindungi">
          <List size="sm" spacing={4}>
            <List.Item>Nama pemohon dan kuasa, agar register tetap dapat dicari menurut nama</List.Item>
            <List.Item>Informasi yang diminta, tujuan, nomor, tanggal, keputusan, catatan</List.Item>
            <List.Item>Nama berkas lampiran; jangan menulis NIK pada nama berkas</List.Item>
            <List.Item>Laporan, surat, dan berkas yang sudah dicetak, diekspor, atau disalin keluar</List.Item>
          </List>
        </FormSection>
      </SimpleGrid>
      <Alert
        color="orange"
        icon={<IconAlertTriangle size={18} />}
        title="Bila kata sandi dan lembar kunci pemulihan hilang dua-duanya"
      >
        Register yang terenkripsi tidak dapat dibuka lagi oleh siapa pun, juga tidak oleh pembuat aplikasi. Simpan lembar kunci
        pemulihan di brankas, dan pastikan atasan mengetahui tempatnya.
      </Alert>
      <LawNote>Pasal 35 dan Pasal 39 UU 27/2022 (PDP)</LawNote>
    </>
  )
}
