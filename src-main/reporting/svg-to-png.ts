// SVG to PNG for programs that show no SVG (Excel, Word): only the bundled font is used, nothing from a network.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

let prepared: Promise<void> | undefined

/** Loads the drawing engine once for the thread; it can only be started once. */
function prepare(): Promise<void> {
  prepared ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then((bytes) =>
    initWasm(bytes),
  )
  return prepared
}

/** The picture as PNG bytes, `widthPixels` wide; letters are drawn with the bundled Arimo. */
export async function svgToPng(svg: string, widthPixels: number, fontsFolder: string): Promise<Uint8Array> {
  await prepare()
  const faces = ['Arimo_400Regular.ttf', 'Arimo_700Bold.ttf'].map((name) => readFile(join(fontsFolder, name)))
  const drawing = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'width', value: widthPixels },
    font: { loadSystemFonts: false, fontBuffers: await Promise.all(faces), defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  })
  try {
    const picture = drawing.render()
    const bytes = picture.asPng()
    picture.free()
    return bytes
  } finally {
    drawing.free()
  }
}
