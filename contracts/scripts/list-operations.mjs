// Why: three generators walk the same paths; this one walk gives them plain rows. It changes nothing it reads.
const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'options', 'head', 'trace']
const JSON_TYPE = 'application/json'

/** Every operation under `paths`, in the order of the file, with `$ref`s to shared responses and bodies resolved. */
export function listOperations(contract) {
  const operations = []
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const method of METHODS) {
      const operation = item[method]
      if (operation) operations.push(describeOperation(contract, path, method, operation))
    }
  }
  return operations
}

function describeOperation(contract, path, method, operation) {
  const body = resolve(contract, operation.requestBody)
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    tag: operation.tags[0],
    request: body && { required: body.required === true, schema: body.content[JSON_TYPE].schema },
    responses: Object.entries(operation.responses).map(([status, response]) => {
      const { content = {}, headers = {} } = resolve(contract, response)
      return {
        status,
        schema: content[JSON_TYPE]?.schema,
        contentTypes: Object.keys(content),
        headers: Object.entries(headers).map(([name, header]) => {
          const { required = false, schema } = resolve(contract, header)
          return { name, required, schema }
        }),
      }
    }),
  }
}

/** Follows a local `$ref`, once; anything else is returned as it is. */
export function resolve(contract, value) {
  if (value?.$ref === undefined) return value
  return value.$ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((node, key) => node[key], contract)
}
