// Says whether a container of an image can be run here, and if not, why. It starts none, but may pull the image.
import { getContainerRuntimeClient, ImageName, type ContainerRuntimeClient } from 'testcontainers'

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
  return Promise.race([
    engine.image.pull(name).then(
      () => null,
      (error: unknown) => `the image ${image} is not here and cannot be pulled: ${String(error)}`,
    ),
    new Promise<string>((resolve) => {
      const say = (): void => {
        resolve(`the image ${image} was not pulled within ${PULL_WITHIN_MS / 1000} s`)
      }
      setTimeout(say, PULL_WITHIN_MS).unref()
    }),
  ])
}
