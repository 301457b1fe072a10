// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.

export interface paths {
  readonly '/': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * Status page
     * @description A page for people who open the address in a browser. It shows where things are, and nothing that needs a token.
     */
    readonly get: operations['getStatusPage']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/openapi.yaml': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * This contract as YAML
     * @description The file that this platform, its validators and its types are held to or made from, byte by byte.
     */
    readonly get: operations['getContractYaml']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/openapi.json': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * This contract as JSON
     * @description The same as `/openapi.yaml`, for tools that read JSON.
     */
    readonly get: operations['getContractJson']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/docs': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * API page
     * @description Every operation and every webhook as a page to read. All of it comes from this platform: it asks no other host for anything, and its `Content-Security-Policy` would not let it.
     */
    readonly get: operations['getApiPage']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/docs/redoc.js': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * Script of the API page
     * @description Redoc, which draws the page from `/openapi.json` in the browser.
     */
    readonly get: operations['getApiPageScript']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/livez': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * Whether the process runs
     * @description Answers as long as the process does. What the platform needs to work is in `readyz`.
     */
    readonly get: operations['getLivez']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/readyz': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * Whether events are taken in and brought out
     * @description The store answers within two seconds and the dispatcher runs.
     */
    readonly get: operations['getReadyz']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/metrics': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * Counters in the text format of Prometheus
     * @description Attempts by outcome, how long they took, deliveries that are over and that are not, the age of the oldest due delivery, the sign queue, egress refusals. No name, URL or id of a node is among them.
     */
    readonly get: operations['getMetrics']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/nodes': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * List your nodes
     * @description Every node of the token's user, destroyed ones included.
     */
    readonly get: operations['listNodes']
    readonly put?: never
    /**
     * Create a node
     * @description Creates a node and starts to build it. The answer already shows `IN_PROGRESS`, and the event for that status is on its way to the webhook.
     */
    readonly post: operations['createNode']
    /**
     * Destroy a node
     * @description Starts to destroy a node. By the time of the answer the status is `IN_PROGRESS`; later it is `DESTROYED`. A destroyed node stays readable.
     */
    readonly delete: operations['destroyNode']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/nodes/latest-rln-image': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * Newest node version
     * @description The version an upgrade would install. Compare it with a node's `rln_commit_id` to see whether an upgrade is due.
     */
    readonly get: operations['getLatestRlnImage']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/nodes/{id}': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    /**
     * Read a node
     * @description One node with its builds. Clients poll this until the status is the one they wait for.
     */
    readonly get: operations['getNode']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/nodes/{id}/settings': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Set or clear a node's webhook
     * @description Takes the nested form and the flat one; when both are there, the nested one counts. `null` or an empty text removes the webhook.
     */
    readonly post: operations['updateNodeSettings']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/nodes/{id}/start': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Start a paused node
     * @description From `PAUSED` over `STARTING` to `RUNNING`. A body, if any, is not read.
     */
    readonly post: operations['startNode']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/nodes/{id}/stop': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Stop a running node
     * @description From `RUNNING` over `IN_PROGRESS` to `PAUSED`. A body, if any, is not read.
     */
    readonly post: operations['stopNode']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/nodes/{id}/upgrade': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Upgrade a node to the newest version
     * @description From `RUNNING` over `IN_PROGRESS` and `STARTING` back to `RUNNING`. A body, if any, is not read.
     */
    readonly post: operations['upgradeNode']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/nodes/{id}/logs': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    /**
     * Where to download an exported log
     * @description The addresses of a task's files. They need no token; the task id in them is the permission.
     */
    readonly get: operations['getNodeLogs']
    readonly put?: never
    /**
     * Start an export of a node's log
     * @description Answers with the id of a task; ask for the task's files with the GET of this path.
     */
    readonly post: operations['exportNodeLogs']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/nodes/{id}/generate-cert': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Make a client certificate for a node
     * @description A fresh certificate for mutual TLS with its private key, four PEM texts. A body, if any, is not read.
     */
    readonly post: operations['generateNodeCert']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/nodes/{id}/health': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    /**
     * Is the node's software answering?
     * @description Always 200 for a node that exists, destroyed ones included; `status` and `code` tell how it is.
     */
    readonly get: operations['getNodeHealth']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/nodes/{id}/unlock': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Unlock a running node
     * @description Accepts any password, keeps none, and changes no status. Other fields than those listed are accepted and ignored.
     */
    readonly post: operations['unlockNode']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/verify': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * Whose token is this?
     * @description Other services call this with a token they were given. Never wrapped in `data`.
     */
    readonly get: operations['verifyToken']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/api/webhook-public-key': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * The key that verifies webhooks
     * @description The public half of the key that signs now, as a PEM text. Served without a token and with a valid one; a wrong token is refused. With `--auth strict` a token is required.
     */
    readonly get: operations['getWebhookPublicKey']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/.well-known/jwks.json': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * Every key that may still verify a webhook
     * @description The current key and those before it that are still valid, as a JSON Web Key Set (RFC 7517).
     */
    readonly get: operations['getJwks']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/logs/{taskId}': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a log export. It cannot be guessed, and having it is the permission. */
        readonly taskId: string
      }
      readonly cookie?: never
    }
    /**
     * Download an exported log
     * @description What `getNodeLogs` points to.
     */
    readonly get: operations['downloadNodeLog']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/nodes/{id}/status': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Set a node's status
     * @description Sets the status at once, cancels the steps the node still had to take, and makes one event: also when the node already has that status, since somebody asked for it.
     */
    readonly post: operations['setNodeStatus']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/events': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * List events
     * @description Newest first.
     */
    readonly get: operations['listEvents']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/events/{id}': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of an event. */
        readonly id: string
      }
      readonly cookie?: never
    }
    /**
     * Read an event
     * @description The event, the exact text that is sent for it, and its deliveries.
     */
    readonly get: operations['getEvent']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/deliveries': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * List deliveries
     * @description Newest first, each with all its attempts.
     */
    readonly get: operations['listDeliveries']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/deliveries/{id}': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a delivery. */
        readonly id: components['parameters']['DeliveryId']
      }
      readonly cookie?: never
    }
    /**
     * Read a delivery
     * @description The delivery with every attempt, byte for byte.
     */
    readonly get: operations['getDelivery']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/deliveries/{id}/redeliver': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a delivery. */
        readonly id: components['parameters']['DeliveryId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Send a delivery again
     * @description The same delivery with the same bytes, due now. Its attempts are numbered on, and the retry schedule starts afresh.
     */
    readonly post: operations['redeliver']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/deliveries/{id}/wait': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a delivery. */
        readonly id: components['parameters']['DeliveryId']
      }
      readonly cookie?: never
    }
    /**
     * Wait until something holds for a delivery
     * @description Answers as soon as the condition holds. `delivered`: it was acknowledged. `settled`: it was delivered, given up or cancelled. `attempt:3`: its third attempt has ended. The timeout runs on real time.
     */
    readonly get: operations['waitForDelivery']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/settle': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Wait until nothing is due or in flight
     * @description Answers when every attempt that is due has ended. What lies in the clock's future is not waited for.
     */
    readonly post: operations['settle']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/clock': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * Read the platform's clock
     * @description The one clock behind node life, event times and retries.
     */
    readonly get: operations['getClock']
    /**
     * Move a manual clock to an instant
     * @description As advanceClock does, to a given instant: what falls due on the way happens in order, over real HTTP. Answers when all of it has settled. The clock never goes back.
     */
    readonly put: operations['setClock']
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/clock/advance': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Move a manual clock
     * @description Moves the clock by a duration, to the next thing that falls due, or until nothing is left to fall due. What falls due on the way happens in order, over real HTTP. Answers when all of it has settled. Events that were kept for long enough are deleted on the way, and not listed; that is nothing that falls due.
     */
    readonly post: operations['advanceClock']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/keys': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * List the signing keys
     * @description Public halves only, the current one first.
     */
    readonly get: operations['listKeys']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/keys/rotate': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Make a new signing key
     * @description The new key signs new events at once and is the one the public-key endpoint serves. The key before it stays in the key set for the overlap. Events that were made before keep the signature they were born with, unless the platform was started with `--resign-on-retry`.
     */
    readonly post: operations['rotateKey']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/_mock/tokens': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Make a token
     * @description Without `userId` for a new user, who sees only their own nodes; with one, another token of that user.
     */
    readonly post: operations['createToken']
    /**
     * Revoke a token
     * @description The token is refused from now on. Name it by its `jti` or by itself, not by both.
     */
    readonly delete: operations['revokeToken']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
}
export interface webhooks {
  readonly NODE_STATUS_UPDATED: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * A node's status changed
     * @description Sent to the `settings.webhookUrl` of the node, once for every change of its status.
     *
     *     **Verify before you parse.** The header `X-ThunderStack-Signature` signs the body bytes exactly as they arrive;
     *     take the raw bytes, not a parsed and re-serialised body. Then compare `nodeId` with a node of yours.
     *
     *     **Answer quickly.** Any 2xx acknowledges. 410 ends all attempts for this webhook until it is set again. Every
     *     other answer, a redirect included, and every failure to connect is tried again with the same bytes and the same
     *     signature, after 30 s, 5 min, 30 min and 2 h unless the platform was started with another schedule.
     *
     *     **Expect repeats and other orders.** The same event can arrive twice, and a later event can overtake it.
     */
    readonly post: operations['nodeStatusUpdated']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
}
export interface components {
  schemas: {
    /** @description Every error of this API. */
    readonly Error: {
      /** @description What was expected, what was seen, what to do next. */
      readonly message: string
    }
    /** @description A UUID without its dashes. */
    readonly NodeId: string
    /**
     * @description The union of what all sources name. `DESTROING` is the platform's own spelling; it is in the published file and nowhere else, and no node takes it on its own.
     * @enum {string}
     */
    readonly NodeStatus:
      'IN_PROGRESS' | 'STARTING' | 'RUNNING' | 'PAUSED' | 'FAILED' | 'DESTROING' | 'DESTROYED'
    /**
     * @description Where the node runs. Any other is refused.
     * @enum {string}
     */
    readonly Network: 'regtest' | 'testnet' | 'bitfinex_regtest'
    /**
     * Format: date-time
     * @description ISO 8601 in UTC with milliseconds.
     */
    readonly Instant: string
    /** @description A number and a unit (ms, s, m, h, d); a hundred years at most. */
    readonly Duration: string
    /** @description SHA-256 of a public key's SPKI DER form. */
    readonly Fingerprint: string
    readonly EventId: string
    readonly WebhookId: string
    readonly DeliveryId: string
    readonly AttemptId: string
    /** @description Standard base64 with padding; the exact bytes. */
    readonly Base64: string
    /** @description Where to POST the node's events: an absolute URL without user name and password. `null` or an empty text means no webhook. */
    readonly WebhookUrl: string | null
    readonly NodeSettingsInput: {
      readonly webhookUrl?: components['schemas']['WebhookUrl']
    }
    /** @description Open at the top level, as the published schema is; a field that is not listed is ignored. */
    readonly CreateNode: {
      /** @description The platform asks for names that differ; whether it insists is unknown, and the mock does not. */
      readonly name: string
      readonly network: components['schemas']['Network']
      readonly settings?: components['schemas']['NodeSettingsInput']
    }
    /** @description Open, as the published schema is. */
    readonly DestroyNode: {
      /** @description The id of the node to destroy. */
      readonly destroyNodeId: string
    }
    /** @description One of the two forms at least; the nested one wins. */
    readonly UpdateNodeSettings:
      | {
          readonly settings: components['schemas']['NodeSettingsInput']
          readonly webhookUrl?: components['schemas']['WebhookUrl']
        }
      | {
          readonly settings?: components['schemas']['NodeSettingsInput']
          readonly webhookUrl: components['schemas']['WebhookUrl']
        }
    /** @description Open; the node's software takes more than this. */
    readonly UnlockNode: {
      /** @description Never stored and never logged. */
      readonly password: string
      /** @description Where peers reach the node. */
      readonly announce_addresses?: readonly string[]
      /** @description The name peers see. */
      readonly announce_alias?: string
      readonly network?: string
      /** @description The host of the node API. */
      readonly node_endpoint?: string
    }
    readonly NodeSettings: {
      /** @description Absent when the node has no webhook. */
      readonly webhookUrl?: string
    }
    /** @description One run of the platform's build system. */
    readonly Build: {
      readonly id: string
      /** @description `apply` makes or changes the node, `destroy` removes it. */
      readonly action: string
      readonly buildNumber: number
      /** @enum {string} */
      readonly buildStatus: 'SUCCESS' | 'FAILURE' | 'IN_PROGRESS'
      readonly buildComplete: boolean
      readonly currentPhase: string
      /** Format: date-time */
      readonly timestamp: string
    }
    /** @description A node's fields, open so that envelopes can add theirs. `Node` is the closed form. */
    readonly NodeFields: {
      readonly nodeId: components['schemas']['NodeId']
      readonly name: string
      readonly network: components['schemas']['Network']
      readonly status: components['schemas']['NodeStatus']
      /** @description Whether the owner has set the node's password. */
      readonly initialized: boolean
      /** @description The node's own API. Ends with `/nodes/{userId}/{nodeId}/`. */
      readonly invoke_url: string
      readonly port: number
      /** @constant */
      readonly protocol: 'TCP'
      /** @description Where peers of the Lightning network reach the node. */
      readonly peerDNS: string
      /** @description 9000 more than `port`, and 65535 at most. */
      readonly peerPort: number
      /** @description The version it runs. */
      readonly rln_commit_id: string
      readonly settings: components['schemas']['NodeSettings']
      readonly builds: readonly components['schemas']['Build'][]
    }
    readonly Node: components['schemas']['NodeFields']
    readonly NodeList: {
      readonly nodes: readonly components['schemas']['Node'][]
      /** @description The same list once more. */
      readonly data: {
        readonly nodes: readonly components['schemas']['Node'][]
      }
    }
    /** @description The node at the top level and once more under `data`. */
    readonly NodeWithData: components['schemas']['NodeFields'] & {
      readonly data: components['schemas']['Node']
    }
    /** @description The node at the top level and once more under `node`. */
    readonly NodeWithNode: components['schemas']['NodeFields'] & {
      readonly node: components['schemas']['Node']
    }
    readonly NodeBuildStarted: {
      readonly data: components['schemas']['NodeWithNode']
      /** @description What was started, in words. */
      readonly message: string
    }
    readonly NodeChanged: {
      /** @description What was done, in words. */
      readonly message: string
      readonly data: components['schemas']['Node']
    }
    readonly LatestRlnImage: {
      readonly data: string
    }
    readonly LogTask: {
      readonly taskId: string
    }
    readonly LogExport: {
      readonly taskId: string
      readonly data: components['schemas']['LogTask']
      readonly message: string
    }
    readonly LogUrls: {
      /** @description One address for each file of the log; here there is one. */
      readonly data: readonly string[]
    }
    readonly CertificateFields: {
      /** @description PEM. */
      readonly certificate: string
      /** @description PEM of the issuers. */
      readonly certificateChain: string
      /** @description PEM. Shown once and not kept. */
      readonly privateKey: string
      /** @description PEM. */
      readonly publicKey: string
    }
    readonly Certificate: components['schemas']['CertificateFields']
    readonly NodeCertificate: components['schemas']['CertificateFields'] & {
      readonly data: components['schemas']['Certificate']
    }
    readonly Health: {
      /** @enum {string} */
      readonly status: 'healthy' | 'unhealthy'
      /** @description What the node's own API answered. */
      readonly code: number
    }
    readonly NodeHealth: {
      /** @enum {string} */
      readonly status: 'healthy' | 'unhealthy'
      /** @description What the node's own API answered. */
      readonly code: number
      readonly data: components['schemas']['Health']
    }
    readonly NodeUnlocked: {
      /** @description Empty. */
      readonly data: Record<string, never>
      readonly message: string
    }
    readonly TokenClaims: {
      /** @description The user. */
      readonly sub: string
      /** @description The token's id. */
      readonly jti: string
      /** @description When it was made, in seconds since 1970. */
      readonly iat: number
    }
    readonly WebhookPublicKey: {
      /** @description SPKI PEM. */
      readonly data: string
    }
    readonly KeySet: {
      readonly keys: readonly components['schemas']['JsonWebKey'][]
    }
    readonly JsonWebKey: {
      /** @constant */
      readonly kty: 'RSA'
      /** @description The modulus in base64url. */
      readonly n: string
      /** @description The exponent in base64url. */
      readonly e: string
      /** @constant */
      readonly alg: 'RS256'
      /** @constant */
      readonly use: 'sig'
      /** @description The key's fingerprint. */
      readonly kid: string
    }
    readonly SetNodeStatus: {
      readonly status: components['schemas']['NodeStatus']
    }
    readonly AdvanceClock:
      | {
          readonly by: components['schemas']['Duration']
        }
      | {
          /** @enum {string} */
          readonly to: 'next' | 'idle'
        }
    readonly SetClock: {
      readonly now: components['schemas']['Instant']
    }
    readonly CreateToken: {
      /** @description For you to recognise it by. */
      readonly name?: string
      /**
       * Format: uuid
       * @description Whose token it is.
       */
      readonly userId?: string
    }
    readonly RevokeToken:
      | {
          readonly jti: string
        }
      | {
          readonly token: string
        }
    /** @description An event's fields, open so that an envelope can add its own. `Event` is the closed form. */
    readonly EventFields: {
      readonly id: components['schemas']['EventId']
      readonly type: string
      readonly occurredAt: components['schemas']['Instant']
      readonly nodeId: components['schemas']['NodeId']
      /** @description The exact text that is sent and signed. */
      readonly body: string
      /** @description `null` until the first attempt was recorded. */
      readonly signature: components['schemas']['Base64'] | null
      /** @description The key the event was born with. Every attempt is signed by it, also after a rotation. */
      readonly keyFingerprint: components['schemas']['Fingerprint']
      readonly createdAt: components['schemas']['Instant']
    }
    readonly Event: components['schemas']['EventFields']
    readonly EventWithDeliveries: components['schemas']['EventFields'] & {
      readonly deliveries: readonly components['schemas']['Delivery'][]
    }
    readonly EventAccepted: {
      /** @description `null` when nothing changed. */
      readonly event: components['schemas']['Event'] | null
      readonly deliveries: readonly components['schemas']['Delivery'][]
    }
    readonly EventPage: {
      readonly events: readonly components['schemas']['Event'][]
      /** @description Where the next page begins; `null` on the last one. Give it as `cursor`, and count on nothing in it. */
      readonly nextCursor: string | null
    }
    /**
     * @description `pending`: an attempt is to come. `in_flight`: one is on its way. `delivered`: acknowledged. `dead`: given up. `cancelled`: its webhook was removed or disabled.
     * @enum {string}
     */
    readonly DeliveryState: 'pending' | 'in_flight' | 'delivered' | 'dead' | 'cancelled'
    /** @description The duty to bring one event to one webhook. */
    readonly Delivery: {
      readonly id: components['schemas']['DeliveryId']
      readonly eventId: components['schemas']['EventId']
      readonly webhookId: components['schemas']['WebhookId']
      readonly nodeId: components['schemas']['NodeId']
      readonly url: string
      readonly state: components['schemas']['DeliveryState']
      readonly attemptCount: number
      readonly createdAt: components['schemas']['Instant']
      readonly nextAttemptAt: components['schemas']['Instant'] | null
      /** @description Why the next attempt is when it is. */
      readonly nextAttemptReason: string | null
      readonly settledAt: components['schemas']['Instant'] | null
      readonly attempts: readonly components['schemas']['Attempt'][]
    }
    readonly DeliveryPage: {
      readonly deliveries: readonly components['schemas']['Delivery'][]
      /** @description Where the next page begins; `null` on the last one. Give it as `cursor`, and count on nothing in it. */
      readonly nextCursor: string | null
    }
    /**
     * @description `delivered`: a 2xx. `gone`: a 410. `rejected`: any other answer. `unreachable`: no answer.
     * @enum {string}
     */
    readonly Outcome: 'delivered' | 'rejected' | 'gone' | 'unreachable'
    /** @description Name and value of each header, in the order and spelling of the wire. */
    readonly HeaderPairs: readonly (readonly [string, string])[]
    /** @description An OpenAPI document. */
    readonly ContractDocument: {
      /** @constant */
      readonly openapi: '3.1.1'
      readonly info: components['schemas']['JsonObject']
      readonly servers: readonly components['schemas']['JsonObject'][]
      readonly security: readonly components['schemas']['JsonObject'][]
      readonly tags: readonly components['schemas']['JsonObject'][]
      readonly paths: components['schemas']['JsonObject']
      readonly webhooks: components['schemas']['JsonObject']
      readonly components: components['schemas']['JsonObject']
    }
    readonly JsonObject: {
      readonly [key: string]: unknown
    }
    readonly Liveness: {
      /** @constant */
      readonly status: 'ok'
    }
    readonly Readiness: {
      /** @constant */
      readonly status: 'ok'
      readonly checks: {
        /** @constant */
        readonly store: 'ok'
        /** @constant */
        readonly dispatcher: 'ok'
      }
    }
    readonly AttemptRequest: {
      /** @constant */
      readonly method: 'POST'
      readonly url: string
      readonly headers: components['schemas']['HeaderPairs']
      /** @description Request line and headers byte by byte, with the empty line that ends them; the body follows. */
      readonly head: string
      readonly body: string
      readonly bodyBase64: components['schemas']['Base64']
    }
    readonly AttemptResponse: {
      readonly status: number
      readonly headers: components['schemas']['HeaderPairs']
      /** @description As text; bytes that are not UTF-8 are replaced. */
      readonly body: string
      readonly bodyBase64: components['schemas']['Base64']
      /** @description Whether the endpoint sent more than was read. */
      readonly truncated: boolean
    }
    /** @description Milliseconds of real time, whatever the platform's clock; `null` for a phase that did not happen or did not end. */
    readonly AttemptTimings: {
      /** @description For a connection, beyond the time it took to make one. */
      readonly waitMs: number | null
      /** @description To resolve the host name. */
      readonly dnsMs: number | null
      /** @description To connect. */
      readonly connectMs: number | null
      /** @description To agree on TLS. */
      readonly tlsMs: number | null
      /** @description From the request sent to the head of the answer. */
      readonly firstByteMs: number | null
      /** @description To read the body of the answer. */
      readonly bodyMs: number | null
      readonly totalMs: number
    }
    readonly AttemptConnection: {
      /** @description Whether an earlier request had gone over it. */
      readonly reused: boolean
      /** @description Address and port that were connected to. */
      readonly remoteAddress: string
      /** @description Whether the request was sent a second time at once, because the connection it went over first was closed as it was used again. The endpoint may have seen it twice. */
      readonly resent: boolean
    }
    /** @description One try, one HTTP exchange. Written once, when it has ended. */
    readonly Attempt: {
      readonly id: components['schemas']['AttemptId']
      readonly number: number
      readonly startedAt: components['schemas']['Instant']
      readonly endedAt: components['schemas']['Instant']
      readonly outcome: components['schemas']['Outcome']
      /** @description What happened, as a sentence for you. */
      readonly explanation: string
      /**
       * @description What kind of failure it was when no answer came.
       * @enum {string|null}
       */
      readonly errorClass:
        | 'dns'
        | 'refused'
        | 'reset'
        | 'tls'
        | 'connect-timeout'
        | 'deadline'
        | 'bad-response'
        | 'egress'
        | 'other'
        | null
      readonly request: components['schemas']['AttemptRequest']
      readonly response: components['schemas']['AttemptResponse'] | null
      readonly timings: components['schemas']['AttemptTimings']
      /** @description `null` when nothing was sent. */
      readonly connection: components['schemas']['AttemptConnection'] | null
      readonly nextAttemptAt: components['schemas']['Instant'] | null
      /** @description Why the next attempt is when it is, or why there is none. */
      readonly nextAttemptReason: string | null
    }
    readonly AttemptSummary: {
      readonly id: components['schemas']['AttemptId']
      readonly deliveryId: components['schemas']['DeliveryId']
      readonly number: number
      readonly startedAt: components['schemas']['Instant']
      readonly outcome: components['schemas']['Outcome']
    }
    readonly Settled: {
      /** @constant */
      readonly settled: true
      readonly now: components['schemas']['Instant']
    }
    /** @enum {string} */
    readonly ClockKind: 'real' | 'scaled' | 'manual'
    readonly Clock: {
      readonly kind: components['schemas']['ClockKind']
      readonly now: components['schemas']['Instant']
      /** @description Seconds of this clock in one real second; 1 for a real clock. */
      readonly factor: number
    }
    readonly ClockAdvanced: {
      readonly kind: components['schemas']['ClockKind']
      readonly now: components['schemas']['Instant']
      readonly eventIds: readonly components['schemas']['EventId'][]
      readonly attempts: readonly components['schemas']['AttemptSummary'][]
    }
    readonly SigningKey: {
      readonly fingerprint: components['schemas']['Fingerprint']
      readonly current: boolean
      readonly publicKeyPem: string
      readonly createdAt: components['schemas']['Instant']
      /** @description Until when it is published beside its successor; `null` for the current one. */
      readonly validUntil: components['schemas']['Instant'] | null
    }
    readonly RotateKey: {
      /**
       * @description For how long the present key stays published, on the platform's clock.
       * @default 24h
       */
      readonly overlap?: components['schemas']['Duration']
    }
    readonly SigningKeyList: {
      readonly keys: readonly components['schemas']['SigningKey'][]
    }
    readonly TokenCreated: {
      /** @description Shown once. */
      readonly token: string
      readonly jti: string
      /** Format: uuid */
      readonly userId: string
      /** @description `null` when none was given. */
      readonly name: string | null
      readonly createdAt: components['schemas']['Instant']
    }
    readonly TokenRevoked: {
      readonly jti: string
      readonly revokedAt: components['schemas']['Instant']
    }
    /** @description One of the known statuses, or a later one. Treat a status you do not know as news, not as an error. */
    readonly OpenNodeStatus:
      | 'IN_PROGRESS'
      | 'STARTING'
      | 'RUNNING'
      | 'PAUSED'
      | 'FAILED'
      | 'DESTROING'
      | 'DESTROYED'
      | (string & {})
    readonly NodeStatusDetails: {
      readonly nodeId: string
      readonly status: components['schemas']['OpenNodeStatus']
    } & {
      readonly [key: string]: unknown
    }
    readonly NodeStatusUpdated: {
      /** @constant */
      readonly eventType: 'NODE_STATUS_UPDATED'
      /**
       * Format: date-time
       * @description When the status changed, in UTC; not when the request was sent. Every published sample has whole seconds.
       */
      readonly eventTimestamp: string
      readonly details: components['schemas']['NodeStatusDetails']
      /** @description The same id as in `details`. */
      readonly nodeId: string
    } & {
      readonly [key: string]: unknown
    }
    readonly Acknowledgement: {
      readonly message?: string
    } & {
      readonly [key: string]: unknown
    }
  }
  responses: {
    /** @description The token is missing, not one of this platform's, or revoked. */
    readonly Unauthorized: {
      headers: {
        readonly 'WWW-Authenticate': components['headers']['Authenticate']
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['Error']
      }
    }
    /** @description The request's `Host` or `Origin` is not this machine's. It would otherwise let any web page you open control the mock. */
    readonly Refused: {
      headers: {
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['Error']
      }
    }
    /** @description This path exists, but not with the method that was used. `Allow` lists those it has. */
    readonly MethodNotAllowed: {
      headers: {
        readonly Allow: components['headers']['Allow']
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['Error']
      }
    }
    /** @description The body is larger than the mock reads, which is 1 MiB. */
    readonly TooLarge: {
      headers: {
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['Error']
      }
    }
    /** @description The PostgreSQL database of `--store postgres://…` does not answer. Nothing was changed, or it is not known whether it was: ask before you repeat. Never on SQLite. */
    readonly StoreAway: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter']
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['Error']
      }
    }
  }
  parameters: {
    /** @description The id of a node. */
    readonly NodeId: components['schemas']['NodeId']
    /** @description The id of a delivery. */
    readonly DeliveryId: string
    /** @description How many at most, the newest ones. */
    readonly Limit: number
    /** @description The `nextCursor` of the page before. */
    readonly Cursor: string
    /** @description Only those of this node. */
    readonly NodeIdFilter: string
  }
  requestBodies: never
  headers: {
    /** @description Nothing this platform answers may be kept, as it changes from one request to the next: always `no-store`. Another platform may say otherwise, or nothing. */
    readonly CacheControl: string
    /** @description A browser takes the content for what `Content-Type` says and nothing else. This platform always says so; another need not. */
    readonly ContentTypeOptions: 'nosniff'
    /** @description How to say who you are. */
    readonly Authenticate: 'Bearer'
    /** @description The methods of this path. */
    readonly Allow: string
    /** @description After how many seconds to ask again. */
    readonly RetryAfter: string
  }
  pathItems: never
}
export interface operations {
  readonly getStatusPage: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The page. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'text/html': string
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
    }
  }
  readonly getContractYaml: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The file. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/yaml': string
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
    }
  }
  readonly getContractJson: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The file. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ContractDocument']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
    }
  }
  readonly getApiPage: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The page. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          /** @description What the page may load and run. */
          readonly 'Content-Security-Policy': string
          readonly [name: string]: unknown
        }
        content: {
          readonly 'text/html': string
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
    }
  }
  readonly getApiPageScript: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The script. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'text/javascript': string
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
    }
  }
  readonly getLivez: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description It runs. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Liveness']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
    }
  }
  readonly getReadyz: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description All checks passed. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Readiness']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      /** @description A check failed; the message says which and why. */
      readonly 503: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
    }
  }
  readonly getMetrics: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The counters. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'text/plain': string
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly listNodes: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The nodes, in order of creation. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NodeList']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly createNode: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateNode']
      }
    }
    readonly responses: {
      /** @description The new node. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NodeBuildStarted']
        }
      }
      /** @description The body does not describe a node. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 413: components['responses']['TooLarge']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly destroyNode: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DestroyNode']
      }
    }
    readonly responses: {
      /** @description The node, on its way out. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NodeBuildStarted']
        }
      }
      /** @description The body is wrong, there is no such node, or it is destroyed already. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 413: components['responses']['TooLarge']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly getLatestRlnImage: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The version. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['LatestRlnImage']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly getNode: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The node. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NodeWithData']
        }
      }
      /** @description The id is not a node id. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      /** @description No such node, or it belongs to another user. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly updateNodeSettings: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateNodeSettings']
      }
    }
    readonly responses: {
      /** @description The node with its new settings. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NodeChanged']
        }
      }
      /** @description The id or the body is wrong. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      /** @description No such node, or it belongs to another user. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 413: components['responses']['TooLarge']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly startNode: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The node, starting. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NodeChanged']
        }
      }
      /** @description The id is wrong, or the node's status does not allow a start. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      /** @description No such node, or it belongs to another user. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly stopNode: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The node, stopping. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NodeChanged']
        }
      }
      /** @description The id is wrong, or the node's status does not allow a stop. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      /** @description No such node, or it belongs to another user. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly upgradeNode: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The node, upgrading. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NodeChanged']
        }
      }
      /** @description The id is wrong, or the node's status does not allow an upgrade. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      /** @description No such node, or it belongs to another user. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly getNodeLogs: {
    readonly parameters: {
      readonly query: {
        /** @description The id that the export answered with. */
        readonly taskId: string
      }
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The addresses. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['LogUrls']
        }
      }
      /** @description The node id is wrong or `taskId` is missing. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      /** @description No such node or task, or it belongs to another user. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly exportNodeLogs: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The task. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['LogExport']
        }
      }
      /** @description The id is not a node id. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      /** @description No such node, or it belongs to another user. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly generateNodeCert: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The four texts. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NodeCertificate']
        }
      }
      /** @description The id is not a node id. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      /** @description No such node, or it belongs to another user. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly getNodeHealth: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The node's health. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NodeHealth']
        }
      }
      /** @description The id is not a node id. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      /** @description No such node, or it belongs to another user. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly unlockNode: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UnlockNode']
      }
    }
    readonly responses: {
      /** @description Unlocked. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['NodeUnlocked']
        }
      }
      /** @description The id or the body is wrong, or the node is not running. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      /** @description No such node, or it belongs to another user. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 413: components['responses']['TooLarge']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly verifyToken: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The token's claims. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['TokenClaims']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly getWebhookPublicKey: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The key. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['WebhookPublicKey']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly getJwks: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The keys, the current one first. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['KeySet']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
    }
  }
  readonly downloadNodeLog: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a log export. It cannot be guessed, and having it is the permission. */
        readonly taskId: string
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The log. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'text/plain': string
        }
      }
      /** @description No such export. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly setNodeStatus: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a node. */
        readonly id: components['parameters']['NodeId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SetNodeStatus']
      }
    }
    readonly responses: {
      /** @description The event and the deliveries it caused. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['EventAccepted']
        }
      }
      /** @description The id or the body is wrong. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      /** @description No such node, or it belongs to another user. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 413: components['responses']['TooLarge']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly listEvents: {
    readonly parameters: {
      readonly query?: {
        /** @description How many at most, the newest ones. */
        readonly limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the page before. */
        readonly cursor?: components['parameters']['Cursor']
        /** @description Only those of this node. */
        readonly nodeId?: components['parameters']['NodeIdFilter']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description One page of events. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['EventPage']
        }
      }
      /** @description A query parameter is wrong. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly getEvent: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of an event. */
        readonly id: string
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The event. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['EventWithDeliveries']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      /** @description No such event. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly listDeliveries: {
    readonly parameters: {
      readonly query?: {
        /** @description How many at most, the newest ones. */
        readonly limit?: components['parameters']['Limit']
        /** @description The `nextCursor` of the page before. */
        readonly cursor?: components['parameters']['Cursor']
        /** @description Only deliveries in this state. */
        readonly state?: components['schemas']['DeliveryState']
        /** @description Only those of this node. */
        readonly nodeId?: components['parameters']['NodeIdFilter']
        /** @description Only deliveries of this event. */
        readonly eventId?: string
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description One page of deliveries. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['DeliveryPage']
        }
      }
      /** @description A query parameter is wrong. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly getDelivery: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a delivery. */
        readonly id: components['parameters']['DeliveryId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The delivery. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Delivery']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      /** @description No such delivery. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly redeliver: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a delivery. */
        readonly id: components['parameters']['DeliveryId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The delivery, pending again. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Delivery']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      /** @description No such delivery, or no longer: what is over is deleted after a while. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      /** @description An attempt is in flight, or the webhook was removed or disabled. */
      readonly 409: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly waitForDelivery: {
    readonly parameters: {
      readonly query?: {
        /** @description What to wait for. */
        readonly until?: string
        /** @description How long to wait at most, up to `60s`. */
        readonly timeout?: components['schemas']['Duration']
      }
      readonly header?: never
      readonly path: {
        /** @description The id of a delivery. */
        readonly id: components['parameters']['DeliveryId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The condition holds. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Delivery']
        }
      }
      /** @description A query parameter is wrong. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      /** @description No such delivery. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      /** @description The condition did not come to hold in time. */
      readonly 408: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      /** @description The condition can no longer come to hold. */
      readonly 409: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly settle: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description Nothing is due or in flight. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Settled']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly getClock: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The clock. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Clock']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly setClock: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SetClock']
      }
    }
    readonly responses: {
      /** @description The clock's new time, and what happened on the way. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ClockAdvanced']
        }
      }
      /** @description The body is wrong. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      readonly 405: components['responses']['MethodNotAllowed']
      /** @description The clock is not manual, or already past that instant. */
      readonly 409: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 413: components['responses']['TooLarge']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly advanceClock: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AdvanceClock']
      }
    }
    readonly responses: {
      /** @description The clock's new time, and what happened on the way. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['ClockAdvanced']
        }
      }
      /** @description The body is wrong. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      readonly 405: components['responses']['MethodNotAllowed']
      /** @description The clock is not manual. */
      readonly 409: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 413: components['responses']['TooLarge']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly listKeys: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The keys. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['SigningKeyList']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly rotateKey: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['RotateKey']
      }
    }
    readonly responses: {
      /** @description What verifies now, the new key first. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['SigningKeyList']
        }
      }
      /** @description The body is wrong. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      readonly 405: components['responses']['MethodNotAllowed']
      /** @description The key was given by a file. */
      readonly 409: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 413: components['responses']['TooLarge']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly createToken: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateToken']
      }
    }
    readonly responses: {
      /** @description The token. It is shown once. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['TokenCreated']
        }
      }
      /** @description The body is wrong. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 413: components['responses']['TooLarge']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly revokeToken: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RevokeToken']
      }
    }
    readonly responses: {
      /** @description The token is revoked. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['TokenRevoked']
        }
      }
      /** @description The body is wrong. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 401: components['responses']['Unauthorized']
      readonly 403: components['responses']['Refused']
      /** @description This platform made no such token. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Error']
        }
      }
      readonly 405: components['responses']['MethodNotAllowed']
      readonly 413: components['responses']['TooLarge']
      readonly 503: components['responses']['StoreAway']
    }
  }
  readonly nodeStatusUpdated: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /** @description RSASSA-PKCS1-v1_5 with SHA-256 over exactly the body bytes, as standard base64 with padding (344 characters for a 2048-bit key). The key is at `/api/webhook-public-key`. The platform writes the name in this case. */
        readonly 'X-ThunderStack-Signature': string
        /** @description The id of the event, the same on every attempt. Not signed. Only with `--wire extended`. */
        readonly 'webhook-id'?: components['schemas']['EventId']
        /** @description When the attempt began, in seconds since 1970. Not signed. Only with `--wire extended`. */
        readonly 'webhook-timestamp'?: string
        /** @description The number of the attempt, from 1. Not signed. Only with `--wire extended`. */
        readonly 'webhook-attempt'?: string
        /** @description Which key made the signature. Not signed. Only with `--wire extended`. */
        readonly 'webhook-key-fingerprint'?: components['schemas']['Fingerprint']
      }
      readonly path?: never
      readonly cookie?: never
    }
    /** @description One compact JSON text in UTF-8, its keys in the order of the examples. */
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NodeStatusUpdated']
      }
    }
    readonly responses: {
      /** @description Acknowledged. The published handler answers like this; the body is not looked at. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Acknowledgement']
        }
      }
      /** @description The signature does not fit. The published handler answers like this; the platform tries again as after any other refusal. */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Acknowledgement']
        }
      }
      /** @description The webhook is gone. It is disabled until somebody sets it again. */
      readonly 410: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      /** @description Acknowledged, with or without a body. */
      readonly '2XX': {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      /** @description Not followed, and tried again later at the same address. */
      readonly '3XX': {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      /** @description Refused, and tried again later. `Retry-After` on 429 can make the next attempt later, never earlier. */
      readonly '4XX': {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      /** @description Failed, and tried again later. `Retry-After` on 503 can make the next attempt later, never earlier. */
      readonly '5XX': {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
    }
  }
}
