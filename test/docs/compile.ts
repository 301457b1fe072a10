// Compiles texts under the repository's own settings, against the packages as they were built. Writes nothing.
import { join } from 'node:path'
import ts from 'typescript'
import { ROOT } from './markdown.ts'

/** File name to what the compiler has to say about it; no entry for a file it is happy with. */
export function compile(
  files: ReadonlyMap<string, string>,
  exceptions: ts.CompilerOptions = {},
): ReadonlyMap<string, string> {
  const options = { ...readOptions(), ...exceptions }
  const system = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...system,
    fileExists: (name) => files.has(name) || system.fileExists(name),
    readFile: (name) => files.get(name) ?? system.readFile(name),
    getSourceFile: (name, version, ...rest) => {
      const text = files.get(name)
      return text === undefined
        ? system.getSourceFile(name, version, ...rest)
        : ts.createSourceFile(name, text, version)
    },
  }
  const program = ts.createProgram([...files.keys()], options, host)
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        [file?.fileName ?? '', ts.flattenDiagnosticMessageText(messageText, '\n')] as const,
    )
  return new Map(problems)
}

function readOptions(): ts.CompilerOptions {
  const path = join(ROOT, 'tsconfig.base.json')
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as {
    config: { compilerOptions: object }
  }
  const { options, errors } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT)
  if (errors.length > 0) throw new Error('tsconfig.base.json cannot be read')
  return {
    ...options,
    noEmit: true,
    composite: false,
    isolatedDeclarations: false,
    // The libraries a snippet shows beside ours may declare themselves against types that are not here.
    skipLibCheck: true,
  }
}
