// Start page.
/** `#/`. */
export function DashboardPage() {
  return <div>Beranda</div>
}
