// What a bundler for Workers makes of a module: minified, and everything it imports inside.
import { build, type Metafile } from 'esbuild'

export interface EdgeBundle {
  readonly code: Uint8Array
  /** Paths of what is in it. */
  readonly inputs: readonly string[]
  /** What it leaves to be imported at run time. */
  readonly imports: readonly string[]
}

/** `contents`: the module, written as if it lay in test/. */
export async function bundleForEdge(contents: string): Promise<EdgeBundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
  })
  const [output] = Object.values<Metafile['outputs'][string]>(metafile.outputs)
  return {
    code: outputFiles[0]!.contents,
    inputs: Object.keys(output!.inputs),
    imports: output!.imports.map(({ path }) => path),
  }
}
