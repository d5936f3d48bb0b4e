// Contents kept once, whoever refers to them.
import type { Write } from '../storage/handles.ts'

/** Stores a file by its checksum; a content that is already there is left as it is. */
export async function insertStoredFile(
  write: Write,
  file: { readonly sha256: string; readonly mime: string; readonly content: Uint8Array },
): Promise<void> {
  await write
    .insertInto('stored_file')
    .values({ sha256: file.sha256, size: file.content.length, mime: file.mime, content: file.content })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}
