// Why: of Redoc the package needs one file. As a dependency it would bring fifty packages along; so the file is carried, with
// the licenses of what is in it. In the repository it is served from where it was installed.
import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const BUNDLE = 'redoc.standalone.js'
const from = dirname(createRequire(import.meta.url).resolve(`redoc/bundles/${BUNDLE}`))
const to = join(import.meta.dirname, '../assets')

mkdirSync(to, { recursive: true })
for (const name of [BUNDLE, `${BUNDLE}.LICENSE.txt`]) copyFileSync(join(from, name), join(to, name))
copyFileSync(join(from, '../LICENSE'), join(to, 'redoc.LICENSE.txt'))
