// Says whether a container of an image can be run here, and if not, why. It starts none, but may pull the image.
import { setTimeout } from 'node:timers/promises'
import { getContainerRuntimeClient, ImageName, type ContainerRuntimeClient } from 'testcontainers'

const ANSWER_WITHIN_MS = 20_000
const PULL_WITHIN_MS = 120_000

/** null: it can be run. */
export async function whyNoContainer(image: string): Promise<string | null> {
  let engine: ContainerRuntimeClient
  try {
    engine = await getContainerRuntimeClient()
  } catch {
    return 'no container engine answers: start Docker, or point DOCKER_HOST to one'
  }
  const name = ImageName.fromString(image)
  if (await engine.image.exists(name)) return null

  // Any answer will do: what is wrong with it, pulling says better.
  const question = engine.container.dockerode.getImage(name.string).distribution()
  const answer = question.catch(() => undefined)
  if (!(await isSettled(answer, ANSWER_WITHIN_MS)))
    return `the image ${image} is not here, and its registry did not answer within ${ANSWER_WITHIN_MS / 1000} s`

  let complaint = 'its registry does not say why'
  const pull = engine.image.pull(name).catch((error: unknown) => (complaint = String(error)))
  if (!(await isSettled(pull, PULL_WITHIN_MS)))
    return `the image ${image} was not pulled within ${PULL_WITHIN_MS / 1000} s`
  if (await engine.image.exists(name)) return null
  return `the image ${image} is not here and cannot be pulled: ${complaint}`
}

async function isSettled(promise: Promise<unknown>, withinMs: number): Promise<boolean> {
  const late = new AbortController()
  try {
    return await Promise.race([
      promise.then(() => true),
      setTimeout(withinMs, false, { signal: late.signal }),
    ])
  } finally {
    late.abort()
  }
}
