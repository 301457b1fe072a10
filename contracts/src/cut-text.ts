// Keeps what a client sent from filling an answer or a log line.

const MAX_LENGTH = 60

/** The text, or its first 60 characters and an ellipsis. Never ends in half a character. */
export function cutText(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  return `${Array.from(text.slice(0, MAX_LENGTH + 1))
    .slice(0, -1)
    .join('')}…`
}
