// One instant in the three forms that HTTP knows (RFC 9110 section 5.6.7).

export type HttpDateForm = 'IMF-fixdate' | 'RFC 850' | 'asctime'

export const HTTP_DATE_FORMS: readonly HttpDateForm[] = ['IMF-fixdate', 'RFC 850', 'asctime']

const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })

export function formatHttpDate(at: number, form: HttpDateForm): string {
  const text = new Date(at).toUTCString()
  const [weekday = '', day = '', month = '', year = '', time = ''] = text
    .replace(',', '')
    .split(' ')
  switch (form) {
    case 'IMF-fixdate':
      return text
    case 'RFC 850':
      return `${WEEKDAY.format(at)}, ${day}-${month}-${year.slice(2)} ${time} GMT`
    case 'asctime':
      return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`
  }
}
