// A message without what differs from run to run or from path to path: ids, ports, times, methods.

export function maskVariables(message: string): string {
  return message
    .replaceAll(/\b(hook|evt|del|rdl)_\w+/g, '<$1>')
    .replaceAll(/\b[0-9a-f]{32}\b/g, '<node>')
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<uuid>')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replaceAll(/\b(?:GET|PUT|POST|PATCH|DELETE)\b(?: or [A-Z]+)*(?! \/)/g, '<methods>')
    .replaceAll(/127\.0\.0\.1:\d+\/\w+/g, '<database>')
}
