// receiver/docs/hostile-requests.md is made from the matrix. To write it again: pnpm test test/receiver/hostile -u
import { expect, it } from 'vitest'
import { formatPage } from './format-page.ts'

it('says in the documentation what every door answers', async () => {
  await expect(await formatPage()).toMatchFileSnapshot('../../../receiver/docs/hostile-requests.md')
})
