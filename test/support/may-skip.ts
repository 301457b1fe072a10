// The rule for a test whose machine lacks something: skipped aloud on a desk, failed where a gate relies on it.

/** True: skip, and the reason was printed. Throws where the environment says that nothing may be missing. */
export function maySkip(reason: string | null, env: NodeJS.ProcessEnv = process.env): boolean {
  if (reason === null) return false
  const { CI, REQUIRE_ENGINE } = env
  const isRequired = REQUIRE_ENGINE ? REQUIRE_ENGINE !== '0' : CI === 'true'
  if (isRequired)
    throw new Error(
      `${reason}. CI=true and REQUIRE_ENGINE=1 make that a failure; REQUIRE_ENGINE=0 skips these tests.`,
    )
  console.log(`skipped: ${reason}`)
  return true
}
