// The bundle that draws the API page. Read when somebody asks for it, so that no start has to wait for it.
import { readFile } from 'node:fs/promises'

/** A published package carries the bundle; in the repository it is still in the package it comes from. */
const CARRIED = new URL('../../assets/redoc.standalone.js', import.meta.url)
const INSTALLED = 'redoc/bundles/redoc.standalone.js'

/** The only thing the bundle would fetch from another host: the logo in its footer. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/[\w./-]+/g

export async function readRedoc(): Promise<string> {
  const script = await readFile(CARRIED, 'utf8').catch(() =>
    readFile(new URL(import.meta.resolve(INSTALLED)), 'utf8'),
  )
  return script.replace(LOGO, 'data:,')
}
