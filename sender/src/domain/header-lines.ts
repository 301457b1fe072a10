// Header fields as the lines they are on the wire: kept as they went over it, read when somebody looks.

/** `Name: value`, each ended by CR LF, in order and spelling. */
export type HeaderLines = string

export type HeaderPairs = readonly (readonly [name: string, value: string])[]

export function formatHeaderLines(pairs: HeaderPairs): HeaderLines {
  return pairs.map(([name, value]) => `${name}: ${value}\r\n`).join('')
}

export function parseHeaderLines(lines: HeaderLines): HeaderPairs {
  return lines
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)]
    })
}
