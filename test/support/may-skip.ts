// The rule for a test whose machine lacks something: skipped aloud on a desk, failed where a gate relies on it.

/** True: skip, and the reason was printed. Throws where the environment says that nothing may be missing. */
export function maySkip(
  reason: string | null,
  env: NodeJS.ProcessEnv = process.env,
  variable: 'REQUIRE_ENGINE' | 'REQUIRE_BROWSER' = 'REQUIRE_ENGINE',
): boolean {
  if (reason === null) return false
  const wish = env[variable]
  const isRequired = wish ? wish !== '0' : env['CI'] === 'true'
  if (isRequired)
    throw new Error(
      `${reason}. CI=true and ${variable}=1 make that a failure; ${variable}=0 skips these tests.`,
    )
  console.log(`skipped: ${reason}`)
  return true
}
