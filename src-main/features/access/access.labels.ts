// Roles in the words of the office.
import type { UserRole } from './access.rules.ts'

export const ROLE_LABELS: Readonly<Record<UserRole, string>> = {
  clerk: 'Petugas',
  head: 'Pejabat pengelola',
  viewer: 'Hanya melihat',
}

export const ROLE_EXPLANATIONS: Readonly<Record<UserRole, string>> = {
  clerk: 'Mengerjakan register sehari-hari: mencatat, memutus, membuat surat, mencetak, dan mengekspor.',
  head: 'Semua pekerjaan petugas, ditambah: mengelola pengguna, membuka kunci tahun, memulihkan cadangan, mengatur enkripsi dan retensi, serta menghapus permanen.',
  viewer: 'Membaca daftar dan perkara dengan identitas disamarkan. Tidak dapat mengubah, mencetak, atau mengekspor.',
}
