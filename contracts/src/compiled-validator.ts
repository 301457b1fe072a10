// What the validators in generated/ look like from outside: the shape Ajv compiles to. No validating here.
/** One rule that failed, as the compiled code reports it. */
export interface RuleFailure {
  /** JSON pointer to the value. */
  readonly instancePath: string
  /** Path of the rule inside its schema. */
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** The schema object that has the rule. */
  readonly parentSchema?: Readonly<Record<string, unknown>>
  /** The value that failed. */
  readonly data?: unknown
}

/** True when the value fits; otherwise `errors` holds what failed, until the next call. */
export interface CompiledValidator {
  (value: unknown): boolean
  errors?: readonly RuleFailure[] | null
}

/** Operation → its request body. An operation without one is absent. */
export type RequestValidators = Readonly<
  Record<string, { readonly required: boolean; readonly validate: CompiledValidator }>
>

/** What openapi.yaml says of the answers of one operation with one status. */
export interface ResponseRule {
  /** One of these; empty when nothing is said. */
  readonly contentTypes: readonly string[]
  readonly headers: readonly HeaderRule[]
  /** `null` when the answer is not JSON. */
  readonly body: CompiledValidator | null
}

export interface HeaderRule {
  /** As it is spelled on the wire. */
  readonly name: string
  readonly required: boolean
  /** Whether its text stands for a number. */
  readonly isNumber: boolean
  readonly validate: CompiledValidator
}

/** Operation → status → rule. */
export type ResponseRules = Readonly<Record<string, Readonly<Record<number, ResponseRule>>>>
