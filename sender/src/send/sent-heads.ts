// What exactly went over which socket: undici tells it on a diagnostics channel, at once after a request has started.
import { channel } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'

export interface SentHead {
  /** Request line and headers as written, but for the lines undici adds at the end: Content-Length and the empty one. */
  readonly text: string
  readonly socket: Socket
}

/** Who has just started and waits to be told; the message comes in the same turn, before anything else can start. */
let waiting: ((head: SentHead) => void) | undefined
let isSubscribed = false

export function catchSentHead(onHead: (head: SentHead) => void): void {
  if (!isSubscribed) {
    isSubscribed = true
    channel('undici:client:sendHeaders').subscribe((message) => {
      const { headers, socket } = message as { headers: string; socket: Socket }
      waiting?.({ text: headers, socket })
      waiting = undefined
    })
  }
  waiting = onHead
}
