// The platform does not know the token: no finding, but nothing could be tried.

export class TokenRefusedError extends Error {
  override readonly name = 'TokenRefusedError'

  constructor(url: URL) {
    super(
      `${url.href}: answers 401 to the token; give a token of this very platform with --token, as it printed it when it started`,
    )
  }
}
