// The format "date-time" of JSON Schema (RFC 3339), held to the calendar. A tenth of the library's bytes, tested against it.

const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)[t\s]((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:z|([+-](?:[01]\d|2[0-3]))(?::?([0-5]\d))?)$/i

/** With a zone, on a day that exists. A leap second ends a day of UTC. */
export function isDateTime(text: string): boolean {
  const parts = DATE_TIME.exec(text)
  if (!parts) return false
  const [, date = '', time = '', second, zoneHour = '+00', zoneMinute = '00'] = parts
  if (!startOfDay(date)?.startsWith(date)) return false
  const atMinute = new Date(`${date}T${time}${zoneHour}:${zoneMinute}`)
  return second !== '60' || atMinute.toISOString().endsWith('T23:59:00.000Z')
}

// Dates that no month has move into the next one, or give none.
function startOfDay(date: string): string | null {
  return new Date(date).toJSON()
}
