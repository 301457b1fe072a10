// The contract as it lies in its package. Read when somebody asks for it, so that no start has to wait for it.
import { readFile } from 'node:fs/promises'

export function readContract(format: 'json' | 'yaml'): Promise<string> {
  const url = import.meta.resolve(`@thunderstack-webhooks/contracts/openapi.${format}`)
  return readFile(new URL(url), 'utf8')
}
