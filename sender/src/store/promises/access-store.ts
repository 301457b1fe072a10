// What the store keeps of tokens and log exports.
import type { Token } from '../../domain/token.ts'

export interface AccessStore {
  insertToken(token: Token): Promise<void>
  loadToken(jti: string): Promise<Token | undefined>
  /** Undefined when there is no such token; revoking twice keeps the first instant. */
  revokeToken(jti: string, now: number): Promise<Token | undefined>
  /** The token printed at start: the first that was made. Of processes that start together, one makes it. */
  ensureFirstToken(create: () => Token): Promise<Token>
  insertLogExport(taskId: string, nodeId: string, now: number): Promise<void>
  /** The node a log export belongs to. */
  loadLogExport(taskId: string): Promise<string | undefined>
}
