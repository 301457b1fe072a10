/** A setting that cannot be used, said in words an operator understands. Exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
