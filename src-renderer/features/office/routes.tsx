// Addresses of the settings.
/** Settings. */
export function OfficeRoutes() {
  return <div>Pengaturan</div>
}
