// An answer that is not JSON: a page, a script, a plain text. Which one an operation gives is in operation.ts.

export class TextAnswer<ContentType extends string, Headers = Readonly<Record<string, string>>> {
  readonly contentType: ContentType
  readonly text: string
  readonly headers: Partial<Headers>

  constructor(contentType: ContentType, text: string, headers: Partial<Headers> = {}) {
    this.contentType = contentType
    this.text = text
    this.headers = headers
  }
}
