// A client with the habits of real ones: a base URL that ends in a slash, the raw token on GET and POST, `Bearer` on
// DELETE, a JSON content type on every request, and envelopes read as those clients read them.

export interface CloudNode {
  readonly nodeId: string
  readonly status: string
  readonly invoke_url: string
  readonly peerDNS: string
  readonly peerPort: number
}

export interface CloudAnswer<Body> {
  readonly status: number
  readonly json: Body
}

export interface CloudClient {
  create(name: string): Promise<CloudAnswer<{ data: { node: CloudNode }; message: string }>>
  read(nodeId: string): Promise<CloudAnswer<{ data: CloudNode }>>
  destroy(nodeId: string): Promise<CloudAnswer<{ message: string; data: { node: CloudNode } }>>
  health(nodeId: string): Promise<CloudAnswer<unknown>>
  unlock(nodeId: string, body: unknown): Promise<CloudAnswer<unknown>>
}

export function createCloudClient(platform: { url: string; token: string }): CloudClient {
  const base = `${platform.url}/api/`

  async function call<Body>(
    method: string,
    path: string,
    authorization: string,
    body?: unknown,
  ): Promise<CloudAnswer<Body>> {
    const response = await fetch(base + path, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: authorization },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, json: (await response.json()) as Body }
  }

  const { token } = platform
  return {
    create: (name) => call('POST', '/nodes', token, { name, network: 'bitfinex_regtest' }),
    read: (nodeId) => call('GET', `/nodes/${nodeId}`, token),
    destroy: (nodeId) => call('DELETE', '/nodes', `Bearer ${token}`, { destroyNodeId: nodeId }),
    health: (nodeId) => call('GET', `/nodes/${nodeId}/health`, token),
    unlock: (nodeId, body) => call('POST', `/nodes/${nodeId}/unlock`, token, body),
  }
}
