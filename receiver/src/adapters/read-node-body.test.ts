import { once } from 'node:events'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { NodeRequest } from './node-request.ts'
import { readNodeBody } from './read-node-body.ts'

function read(stream: Readable): Promise<Uint8Array> {
  const request: NodeRequest = Object.assign(stream, { headers: {} })
  return readNodeBody(request, 100, 'how to mend it')
}

test('reads an empty body', async () => {
  expect(await read(Readable.from([]))).toHaveLength(0)
})

test('does not wait for a stream that was destroyed and has said so', async () => {
  const stream = Readable.from([])
  stream.destroy()
  await once(stream, 'close')
  await expect(read(stream)).rejects.toMatchObject({ code: 'ERR_BODY_INCOMPLETE' })
})

test('does not wait for an empty body whose end somebody else has seen', async () => {
  const stream = new Readable({ read: () => undefined, autoDestroy: false })
  stream.push(null)
  stream.resume()
  await once(stream, 'end')
  await expect(read(stream)).rejects.toMatchObject({
    code: 'ERR_BODY_ALREADY_PARSED',
    hint: 'how to mend it',
  })
})

test('keeps the cause of a broken stream, and outlives what breaks after the verdict', async () => {
  const cause = new Error('reset')
  const stream = new Readable({ read: () => undefined })
  const reading = read(stream)
  stream.destroy(cause)
  await expect(reading).rejects.toMatchObject({ code: 'ERR_BODY_INCOMPLETE', cause })

  const late = new Readable({ read: () => undefined, autoDestroy: false })
  const tooLong = read(late)
  late.push(Buffer.alloc(101))
  await expect(tooLong).rejects.toMatchObject({ code: 'ERR_BODY_TOO_LARGE' })
  late.destroy(cause)
  await new Promise((resolve) => late.once('close', resolve))
})
