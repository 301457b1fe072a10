// The checks as a Worker: answers with their number, or with what failed.
import { checkReceiver } from './check-receiver.ts'

export default {
  async fetch(request: Request): Promise<Response> {
    try {
      const keyServer = new URL(request.url).searchParams.get('keys') ?? ''
      return new Response(String(await checkReceiver(keyServer)))
    } catch (error) {
      return new Response(error instanceof Error ? error.stack : String(error), { status: 500 })
    }
  },
}
