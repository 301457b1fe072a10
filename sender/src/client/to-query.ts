/** Options as the text of a query; what is not given stays out. */
export function toQuery(options: object): Record<string, string | undefined> {
  const entries = Object.entries(options) as [string, string | number | undefined][]
  return Object.fromEntries(entries.map(([name, value]) => [name, value?.toString()]))
}
