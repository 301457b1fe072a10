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
  readonly '/v1/webhooks': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * List your webhooks
     * @description Oldest first, without their secrets. Webhooks of nodes (`settings.webhookUrl`) are not among them.
     */
    readonly get: operations['listWebhooks']
    readonly put?: never
    /**
     * Create a webhook
     * @description Registers an address for the events of a workspace. The secret is in this answer and in no later one; without `secret` one is made. Events that were published before are not sent to it.
     */
    readonly post: operations['createWebhook']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/v1/webhooks/{id}': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
      readonly cookie?: never
    }
    /**
     * Read a webhook
     * @description The webhook, without its secret.
     */
    readonly get: operations['getWebhook']
    readonly put?: never
    readonly post?: never
    /**
     * Delete a webhook
     * @description What waits to be sent to it is cancelled. An attempt that is on its way is not called back.
     */
    readonly delete: operations['deleteWebhook']
    readonly options?: never
    readonly head?: never
    /**
     * Change a webhook
     * @description What is not named stays as it is. `active: false` cancels what waits; `active: true` also brings back a webhook that was disabled. The secret is changed by rotateWebhookSecret; scheme and workspace never change.
     */
    readonly patch: operations['updateWebhook']
    readonly trace?: never
  }
  readonly '/v1/webhooks/{id}/rotate-secret': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Give a webhook another secret
     * @description Every attempt from now on is signed with the new secret, retries included. During the overlap the scheme `standard` sends a second signature, made with the secret before. `hmac` and `texture` have room for one: let the receiver take either secret until the overlap is over.
     */
    readonly post: operations['rotateWebhookSecret']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/v1/webhooks/{id}/test': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Send a test event now
     * @description A `webhook.test` event to this webhook alone, whatever its filters and its schedule, signed like any other. Answers when the first attempt has ended, and shows it; attempts after a failure follow as usual.
     */
    readonly post: operations['testWebhook']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/v1/webhooks/{id}/deliveries': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
      readonly cookie?: never
    }
    /**
     * List the deliveries of a webhook
     * @description Newest first.
     */
    readonly get: operations['listWebhookDeliveries']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/v1/webhooks/{id}/deliveries/{deliveryId}': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
        /** @description The id of a delivery of that webhook. */
        readonly deliveryId: components['parameters']['WebhookDeliveryId']
      }
      readonly cookie?: never
    }
    /**
     * Read a delivery of a webhook
     * @description The delivery with every attempt, byte for byte. Only the values of credentials among your own `headers` are masked.
     */
    readonly get: operations['getWebhookDelivery']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/v1/webhooks/{id}/deliveries/{deliveryId}/redeliver': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
        /** @description The id of a delivery of that webhook. */
        readonly deliveryId: components['parameters']['WebhookDeliveryId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Send a delivery of a webhook again
     * @description The same delivery with the same body, due now, also when it was acknowledged. Its attempts are numbered on, and the retry schedule starts afresh.
     */
    readonly post: operations['redeliverWebhookDelivery']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/v1/webhooks/{id}/redeliveries': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Send failed deliveries again
     * @description All deliveries of the webhook that failed and fit the filter, 10000 at most, oldest first, at no more than `perSecond`. What was acknowledged or is pending is passed over. With `preview` they are only counted.
     */
    readonly post: operations['createRedelivery']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/v1/webhooks/{id}/redeliveries/{redeliveryId}': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
        /** @description The id of a redelivery of that webhook. */
        readonly redeliveryId: components['parameters']['RedeliveryId']
      }
      readonly cookie?: never
    }
    /**
     * See how far a redelivery is
     * @description How many deliveries it found, and how many of them are not over.
     */
    readonly get: operations['getRedelivery']
    readonly put?: never
    readonly post?: never
    /**
     * Stop a redelivery
     * @description Deliveries that have not begun are failed again; the others go on. One that is over stays as it is.
     */
    readonly delete: operations['cancelRedelivery']
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/v1/events': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * Publish an event
     * @description Takes in the event, and with it one delivery for every active webhook of the workspace whose filter matches; one with a schedule gets it with its next request. `data` of an event of the catalogue has at least the fields that are required of it under Webhooks. `webhook.test` cannot be published.
     */
    readonly post: operations['publishEvent']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/v1/events/{id}': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of an event. */
        readonly id: components['parameters']['EventId']
      }
      readonly cookie?: never
    }
    /**
     * Read a published event
     * @description The event with its data, and what became of it at every webhook.
     */
    readonly get: operations['getPublishedEvent']
    readonly put?: never
    readonly post?: never
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly '/v1/event-types': {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    /**
     * List the types of events
     * @description The catalogue first, then the types that you registered, in the order of registration.
     */
    readonly get: operations['listEventTypes']
    readonly put?: never
    /**
     * Register a type of your own
     * @description From then on events of this type can be published in every workspace of your account. Registering it again changes nothing and answers the same; a type of the catalogue needs no registration and is answered as it stands there.
     */
    readonly post: operations['registerEventType']
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
  readonly hmacEvent: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * An event, as the page of /v1/webhooks has it
     * @description Sent to every webhook of the scheme `hmac` whose filter matches.
     *
     *     **Verify before you parse.** `X-Webhook-Signature` signs the body bytes exactly as they arrive, with the whole secret as the key;
     *     the prefix `whsec_` is part of it. Nothing in the request says when it was sent: a copy of a request is as good as the request.
     *
     *     **Answer quickly.** Any 2xx acknowledges. 410 ends all attempts for this webhook. Every other answer, a redirect included, and every
     *     failure to connect is tried again with the same body, after 30 s, 5 min, 30 min and 2 h unless the platform was started with
     *     another schedule.
     *
     *     **Expect repeats and other orders.** Remember `id`, and handle each event once.
     */
    readonly post: operations['hmacEvent']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly textureEvent: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * An event, as the pages of Texture have it
     * @description Sent to every webhook of the scheme `texture` whose filter matches.
     *
     *     **Verify before you parse.** `Texture-Signature` signs the body bytes exactly as they arrive. `Texture-Timestamp` is not signed:
     *     it tells a late request from one in time, and not a forged one from a genuine one.
     *
     *     **Answer quickly.** As for `hmacEvent`.
     *
     *     **Expect repeats and other orders.** Remember `key`, and handle each event once.
     */
    readonly post: operations['textureEvent']
    readonly delete?: never
    readonly options?: never
    readonly head?: never
    readonly patch?: never
    readonly trace?: never
  }
  readonly standardEvent: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly get?: never
    readonly put?: never
    /**
     * An event, as Standard Webhooks have it
     * @description Sent to every webhook of the scheme `standard` whose filter matches.
     *
     *     **Verify before you parse.** Each signature is over `webhook-id`, `webhook-timestamp` and the body bytes exactly as they arrive,
     *     joined by periods; the key is what stands behind `whsec_`, decoded from base64. One that fits is enough. Refuse a request whose
     *     timestamp is more than five minutes off.
     *
     *     **Answer quickly.** As for `hmacEvent`.
     *
     *     **Expect repeats and other orders.** Remember `webhook-id`, and handle each request once.
     */
    readonly post: operations['standardEvent']
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
      /** @description `null` for an event of no node. */
      readonly nodeId: components['schemas']['NodeId'] | null
      /** @description The exact text that is sent and signed. Of an event of `/v1/` the text of the scheme `hmac`; other schemes have a text of their own, which the attempts show. */
      readonly body: string
      /** @description `null` until the first attempt was recorded. */
      readonly signature: components['schemas']['Base64'] | null
      /** @description The key the event was born with. Every attempt is signed by it, also after a rotation. `null` for an event that no RSA key signs. */
      readonly keyFingerprint: components['schemas']['Fingerprint'] | null
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
      /** @description `null` when its event is of no node. */
      readonly nodeId: components['schemas']['NodeId'] | null
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
    /** @description Every error of `/v1`. */
    readonly V1Error: {
      readonly error: {
        /**
         * @description What kind of error, for programs.
         * @enum {string}
         */
        readonly code:
          | 'invalid_request'
          | 'unauthorized'
          | 'forbidden'
          | 'not_found'
          | 'method_not_allowed'
          | 'timeout'
          | 'conflict'
          | 'payload_too_large'
          | 'unavailable'
          | 'internal'
        /** @description What was expected, what was seen, what to do next. */
        readonly message: string
      }
    }
    /**
     * Format: date-time
     * @description ISO 8601 in UTC with whole seconds, as the page of `/v1/webhooks` shows times.
     */
    readonly Second: string
    /**
     * Format: date-time
     * @description ISO 8601 with a time zone, with or without a fraction of a second.
     */
    readonly Time: string
    readonly MessageId: string
    readonly RedeliveryId: string
    /** @description Where an event happens and a webhook listens. It exists by being used. */
    readonly WorkspaceId: string
    /** @description A noun and a verb, with a period between. */
    readonly EventTypeName: string
    /** @description `*` for every event, `noun.*` for those of a noun, `noun.verb` for one type. */
    readonly EventFilter: string
    /** @description An event is sent when one of them matches it. */
    readonly EventFilters: readonly components['schemas']['EventFilter'][]
    /** @description Where to POST events: an absolute URL without user name and password. */
    readonly EndpointUrl: string
    /** @description What requests are signed with. `hmac` and `texture` take any printable ASCII text, and the whole of it is the key; `standard` takes `whsec_` and the base64 form of 24 to 64 bytes; `thunderstack` takes none. */
    readonly WebhookSecret: string
    /** @description Headers that are appended to every request, by name: 20 at most, 8 KiB in all. What HTTP and the schemes write themselves is reserved. */
    readonly HeaderMap: {
      readonly [key: string]: string
    }
    /**
     * @description How requests are signed and shaped; each is described under Webhooks.
     * @enum {string}
     */
    readonly Scheme: 'hmac' | 'texture' | 'standard' | 'thunderstack'
    /** @description `realtime`: one request for each event, at once. A cadence such as `every:15m`: one request for each window, with the events of the window as a list; in whole minutes that divide a day, from `every:1m` to `every:24h`. */
    readonly Schedule: string
    /**
     * @description `success`: acknowledged. `failed`: given up or cancelled. `pending`: an attempt is to come or on its way.
     * @enum {string}
     */
    readonly WebhookDeliveryStatus: 'success' | 'failed' | 'pending'
    readonly CreateWebhook: {
      readonly url: components['schemas']['EndpointUrl']
      /**
       * @default [
       *       "*"
       *     ]
       */
      readonly events?: components['schemas']['EventFilters']
      readonly secret?: components['schemas']['WebhookSecret']
      /** @default true */
      readonly active?: boolean
      /**
       * @description For you to recognise it by.
       * @default null
       */
      readonly label?: string | null
      /** @default {} */
      readonly headers?: components['schemas']['HeaderMap']
      /** @default hmac */
      readonly scheme?: components['schemas']['Scheme']
      /** @default realtime */
      readonly schedule?: components['schemas']['Schedule']
      /** @default default */
      readonly workspaceId?: components['schemas']['WorkspaceId']
      /** @default false */
      readonly ordered?: boolean
    }
    readonly UpdateWebhook: {
      readonly url?: components['schemas']['EndpointUrl']
      readonly events?: components['schemas']['EventFilters']
      readonly active?: boolean
      /** @description For you to recognise it by. */
      readonly label?: string | null
      readonly headers?: components['schemas']['HeaderMap']
      readonly schedule?: components['schemas']['Schedule']
      readonly ordered?: boolean
    }
    readonly RotateWebhookSecret: {
      readonly secret?: components['schemas']['WebhookSecret']
      /**
       * @description For how long the present secret stays valid, on the platform's clock; `0s` for a hard cut.
       * @default 24h
       */
      readonly overlap?: components['schemas']['Duration']
    }
    readonly CreateRedelivery: {
      readonly since?: components['schemas']['Time']
      readonly until?: components['schemas']['Time']
      readonly eventType?: components['schemas']['EventTypeName']
      /**
       * @description Whether to count only.
       * @default false
       */
      readonly preview?: boolean
      /**
       * @description How many deliveries become due in a second, at most.
       * @default 50
       */
      readonly perSecond?: number
    }
    readonly PublishEvent: {
      readonly type: components['schemas']['EventTypeName']
      readonly data: components['schemas']['JsonObject']
      /** @default default */
      readonly workspaceId?: components['schemas']['WorkspaceId']
    }
    readonly RegisterEventType: {
      readonly name: components['schemas']['EventTypeName']
      readonly description?: string
    }
    /** @description A webhook's fields, open so that an envelope can add its own. `Webhook` is the closed form. */
    readonly WebhookFields: {
      readonly id: components['schemas']['WebhookId']
      readonly url: string
      readonly events: readonly components['schemas']['EventFilter'][]
      /** @description Whether events are sent to it. */
      readonly active: boolean
      readonly created_at: components['schemas']['Second']
      readonly label: string | null
      readonly headers: components['schemas']['HeaderMap']
      readonly scheme: components['schemas']['Scheme']
      readonly schedule: components['schemas']['Schedule']
      readonly workspaceId: components['schemas']['WorkspaceId']
      /** @description Whether an event waits until the one before it is over. */
      readonly ordered: boolean
      /**
       * @description Why it is not active: `owner` said so, its address answered 410 (`gone`), or too many deliveries failed in a row (`failing`). `null` while it is active.
       * @enum {string|null}
       */
      readonly disabledReason: 'owner' | 'gone' | 'failing' | null
      /** @description Until when the secret before the last rotation is valid; `null` without one. */
      readonly previousSecretValidUntil: components['schemas']['Instant'] | null
    }
    readonly Webhook: components['schemas']['WebhookFields']
    readonly WebhookWithSecret: components['schemas']['WebhookFields'] & {
      /** @description Shown once; `null` for the scheme `thunderstack`, which signs with the platform's RSA key. */
      readonly secret: string | null
    }
    readonly Pagination: {
      readonly page: number
      readonly limit: number
      /** @description How many there are on all pages. */
      readonly total: number
      readonly pages: number
    }
    readonly WebhookList: {
      readonly data: readonly components['schemas']['Webhook'][]
      readonly pagination: components['schemas']['Pagination']
    }
    readonly WebhookDeleted: {
      readonly id: components['schemas']['WebhookId']
      /** @constant */
      readonly deleted: true
    }
    readonly WebhookSecretRotated: {
      readonly id: components['schemas']['WebhookId']
      /** @description Shown once. */
      readonly secret: string
      /** @description Until when the secret before it is valid; `null` after a hard cut. */
      readonly previousValidUntil: components['schemas']['Instant'] | null
    }
    /** @description A delivery's fields, open so that an envelope can add its own. `WebhookDelivery` is the closed form. */
    readonly WebhookDeliveryFields: {
      readonly id: components['schemas']['DeliveryId']
      /** @description The event it brings; of a schedule's delivery the first of them. */
      readonly event_id: components['schemas']['EventId']
      readonly status: components['schemas']['WebhookDeliveryStatus']
      /** @description What the last attempt was answered; absent while none was. */
      readonly status_code?: number
      /** @description How many attempts have ended. */
      readonly attempts: number
      /** @description When it was acknowledged; absent unless it was. */
      readonly delivered_at?: components['schemas']['Second']
      /** @description What went wrong at the last attempt, as a sentence; absent after a success. */
      readonly error?: string
      readonly event_type: components['schemas']['EventTypeName']
      /** @description All events that it brings, in order. Only in a delivery of a webhook with a schedule. */
      readonly event_ids?: readonly components['schemas']['EventId'][]
      readonly created_at: components['schemas']['Second']
      /** @description When the next attempt is due; `null` when there is none. */
      readonly next_attempt_at: components['schemas']['Instant'] | null
    }
    readonly WebhookDelivery: components['schemas']['WebhookDeliveryFields']
    readonly WebhookDeliveryDetail: components['schemas']['WebhookDeliveryFields'] & {
      readonly attempt_log: readonly components['schemas']['Attempt'][]
    }
    readonly WebhookDeliveryPage: {
      readonly deliveries: readonly components['schemas']['WebhookDelivery'][]
      /** @description Where the next page begins; `null` on the last one. Give it as `cursor`, and count on nothing in it. */
      readonly nextCursor: string | null
    }
    readonly WebhookTested: {
      readonly event_id: components['schemas']['EventId']
      readonly delivery: components['schemas']['WebhookDelivery']
      readonly attempt: components['schemas']['Attempt']
    }
    readonly Redelivery: {
      /** @description `null` for a preview. */
      readonly id: components['schemas']['RedeliveryId'] | null
      /** @enum {string} */
      readonly state: 'preview' | 'running' | 'done' | 'cancelled'
      /** @description How many deliveries it found. */
      readonly matched: number
      /** @description How many of them are not over. */
      readonly remaining: number
      readonly perSecond: number
      readonly created_at: components['schemas']['Second']
    }
    readonly EventPublished: {
      readonly id: components['schemas']['EventId']
      readonly type: components['schemas']['EventTypeName']
      readonly created_at: components['schemas']['Second']
      readonly workspaceId: components['schemas']['WorkspaceId']
      /** @description What is sent at once. */
      readonly deliveries: readonly {
        readonly id: components['schemas']['DeliveryId']
        readonly webhook_id: components['schemas']['WebhookId']
      }[]
      /** @description How many webhooks get it with their schedule. */
      readonly scheduled: number
    }
    readonly PublishedEvent: {
      readonly id: components['schemas']['EventId']
      readonly type: components['schemas']['EventTypeName']
      readonly created_at: components['schemas']['Second']
      readonly workspaceId: components['schemas']['WorkspaceId']
      readonly data: components['schemas']['JsonObject']
      readonly deliveries: readonly components['schemas']['WebhookDelivery'][]
    }
    readonly EventType: {
      readonly name: components['schemas']['EventTypeName']
      /** @description `null` when none was given. */
      readonly description: string | null
      /** @description Whether you registered it; the others are the catalogue. */
      readonly registered: boolean
    }
    readonly EventTypeList: {
      readonly data: readonly components['schemas']['EventType'][]
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
    /** @description A user. Every sample has an `id`. */
    readonly UserData: {
      readonly id: string
      readonly name?: string
      readonly email?: string
      readonly status?: string
    } & {
      readonly [key: string]: unknown
    }
    /** @description A project. No sample is published. */
    readonly ProjectData: {
      readonly id?: string
    } & {
      readonly [key: string]: unknown
    }
    /** @description A file. No sample is published. */
    readonly FileData: {
      readonly id?: string
    } & {
      readonly [key: string]: unknown
    }
    /** @description A payment. No sample is published. */
    readonly PaymentData: {
      readonly id?: string
    } & {
      readonly [key: string]: unknown
    }
    /** @description A device. What else there is varies with its kind. */
    readonly DeviceData: {
      /** @description The id of the device. */
      readonly deviceId: string
    } & {
      readonly [key: string]: unknown
    }
    /** @description What a test event says. */
    readonly WebhookTestData: {
      /** @description The webhook that is tested. */
      readonly webhook_id: string
    } & {
      readonly [key: string]: unknown
    }
    /**
     * user.created
     * @description New user registered
     */
    readonly UserCreated: {
      /** @constant */
      readonly type: 'user.created'
      readonly data: components['schemas']['UserData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * user.updated
     * @description User profile updated
     */
    readonly UserUpdated: {
      /** @constant */
      readonly type: 'user.updated'
      readonly data: components['schemas']['UserData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * user.deleted
     * @description User account deleted
     */
    readonly UserDeleted: {
      /** @constant */
      readonly type: 'user.deleted'
      readonly data: components['schemas']['UserData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * project.created
     * @description New project created
     */
    readonly ProjectCreated: {
      /** @constant */
      readonly type: 'project.created'
      readonly data: components['schemas']['ProjectData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * project.updated
     * @description Project modified
     */
    readonly ProjectUpdated: {
      /** @constant */
      readonly type: 'project.updated'
      readonly data: components['schemas']['ProjectData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * project.deleted
     * @description Project deleted
     */
    readonly ProjectDeleted: {
      /** @constant */
      readonly type: 'project.deleted'
      readonly data: components['schemas']['ProjectData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * file.uploaded
     * @description File uploaded
     */
    readonly FileUploaded: {
      /** @constant */
      readonly type: 'file.uploaded'
      readonly data: components['schemas']['FileData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * payment.succeeded
     * @description Payment processed successfully
     */
    readonly PaymentSucceeded: {
      /** @constant */
      readonly type: 'payment.succeeded'
      readonly data: components['schemas']['PaymentData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * payment.failed
     * @description Payment failed
     */
    readonly PaymentFailed: {
      /** @constant */
      readonly type: 'payment.failed'
      readonly data: components['schemas']['PaymentData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * device.created
     * @description New device connected
     */
    readonly DeviceCreated: {
      /** @constant */
      readonly type: 'device.created'
      readonly data: components['schemas']['DeviceData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * device.updated
     * @description Device modified
     */
    readonly DeviceUpdated: {
      /** @constant */
      readonly type: 'device.updated'
      readonly data: components['schemas']['DeviceData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * device.deleted
     * @description Device removed
     */
    readonly DeviceDeleted: {
      /** @constant */
      readonly type: 'device.deleted'
      readonly data: components['schemas']['DeviceData']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * node.status_updated
     * @description Status of a ThunderStack node changed
     */
    readonly NodeStatusEvent: {
      /** @constant */
      readonly type: 'node.status_updated'
      readonly data: components['schemas']['NodeStatusDetails']
    } & {
      readonly [key: string]: unknown
    }
    /**
     * webhook.test
     * @description Test of one webhook, sent on demand
     */
    readonly WebhookTest: {
      /** @constant */
      readonly type: 'webhook.test'
      readonly data: components['schemas']['WebhookTestData']
    } & {
      readonly [key: string]: unknown
    }
    /** @description The types that need no registration, each with its data. */
    readonly CatalogueEvent:
      | components['schemas']['UserCreated']
      | components['schemas']['UserUpdated']
      | components['schemas']['UserDeleted']
      | components['schemas']['ProjectCreated']
      | components['schemas']['ProjectUpdated']
      | components['schemas']['ProjectDeleted']
      | components['schemas']['FileUploaded']
      | components['schemas']['PaymentSucceeded']
      | components['schemas']['PaymentFailed']
      | components['schemas']['DeviceCreated']
      | components['schemas']['DeviceUpdated']
      | components['schemas']['DeviceDeleted']
      | components['schemas']['NodeStatusEvent']
      | components['schemas']['WebhookTest']
    /**
     * any other type
     * @description A type that a user registered, or one that is newer than this file. Nothing is known of its data.
     */
    readonly RegisteredEvent: {
      readonly type: string
      readonly data: components['schemas']['JsonObject']
    } & {
      readonly [key: string]: unknown
    }
    /** @description Type and data, which belong together. */
    readonly AnyEvent:
      components['schemas']['CatalogueEvent'] | components['schemas']['RegisteredEvent']
    readonly HmacEnvelope: {
      /** @description The id of the event, the same on every attempt. Handle each once. */
      readonly id: string
      /**
       * Format: date-time
       * @description When it happened, in UTC. Always sent; one sample of the page leaves it out.
       */
      readonly created_at?: string
    } & {
      readonly [key: string]: unknown
    }
    readonly HmacEvent: components['schemas']['HmacEnvelope'] & components['schemas']['AnyEvent']
    readonly TextureEnvelope: {
      /** @description `deviceId` of the data; `null` for an event of no device. */
      readonly deviceId: string | null
      /** @description The account. */
      readonly organizationId: string
      /** @description The workspace. */
      readonly workspaceId: string
      /** @description The same on every attempt, and no other event has it. Handle each once. */
      readonly key: string
      /**
       * Format: date-time
       * @description When it happened, in UTC with milliseconds.
       */
      readonly timestamp: string
    } & {
      readonly [key: string]: unknown
    }
    readonly TextureEvent: components['schemas']['TextureEnvelope'] &
      components['schemas']['AnyEvent']
    readonly StandardEnvelope: {
      /**
       * Format: date-time
       * @description When it happened, in UTC with milliseconds. The time of the attempt is in the header.
       */
      readonly timestamp: string
    } & {
      readonly [key: string]: unknown
    }
    readonly StandardEvent: components['schemas']['StandardEnvelope'] &
      components['schemas']['AnyEvent']
    /** @description One event; from a webhook with a schedule a list of them, also when it is only one. */
    readonly HmacRequest:
      components['schemas']['HmacEvent'] | readonly components['schemas']['HmacEvent'][]
    /** @description One event; from a webhook with a schedule a list of them, also when it is only one. */
    readonly TextureRequest:
      components['schemas']['TextureEvent'] | readonly components['schemas']['TextureEvent'][]
    /** @description One event; from a webhook with a schedule a list of them, also when it is only one. */
    readonly StandardRequest:
      components['schemas']['StandardEvent'] | readonly components['schemas']['StandardEvent'][]
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
    /** @description The token is not one of this platform's, or revoked; with `--auth strict`, also: there is none. */
    readonly V1Unauthorized: {
      headers: {
        readonly 'WWW-Authenticate': components['headers']['Authenticate']
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['V1Error']
      }
    }
    /** @description The request has no token, and its `Host` or `Origin` is not this machine's. It would otherwise let any web page you open act for you. */
    readonly V1Refused: {
      headers: {
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['V1Error']
      }
    }
    /** @description This path exists, but not with the method that was used. `Allow` lists those it has. */
    readonly V1MethodNotAllowed: {
      headers: {
        readonly Allow: components['headers']['Allow']
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['V1Error']
      }
    }
    /** @description The body is larger than the mock reads, which is 1 MiB. */
    readonly V1TooLarge: {
      headers: {
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['V1Error']
      }
    }
    /** @description The PostgreSQL database of `--store postgres://…` does not answer. Nothing was changed, or it is not known whether it was: ask before you repeat. Never on SQLite. */
    readonly V1StoreAway: {
      headers: {
        readonly 'Retry-After': components['headers']['RetryAfter']
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['V1Error']
      }
    }
    /** @description No such webhook in your account. */
    readonly WebhookNotFound: {
      headers: {
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['V1Error']
      }
    }
    /** @description No such webhook in your account, or it has no such delivery, or no longer: what is over is deleted after a while. */
    readonly WebhookDeliveryNotFound: {
      headers: {
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['V1Error']
      }
    }
    /** @description No such webhook in your account, or it has no such redelivery. */
    readonly RedeliveryNotFound: {
      headers: {
        readonly 'Cache-Control': components['headers']['CacheControl']
        readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
        readonly [name: string]: unknown
      }
      content: {
        readonly 'application/json': components['schemas']['V1Error']
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
    /** @description The id of a webhook. */
    readonly WebhookId: string
    /** @description The id of a delivery of that webhook. */
    readonly WebhookDeliveryId: string
    /** @description The id of a redelivery of that webhook. */
    readonly RedeliveryId: string
    /** @description The id of an event. */
    readonly EventId: string
    /** @description Only those of this workspace. */
    readonly WorkspaceFilter: components['schemas']['WorkspaceId']
    /** @description Which page, from 1. */
    readonly Page: number
    /** @description How many on a page. */
    readonly PageSize: number
    /** @description How many at most, the newest ones. */
    readonly WebhookDeliveryLimit: number
    /** @description Only deliveries with this status. */
    readonly DeliveryStatusFilter: components['schemas']['WebhookDeliveryStatus']
    /** @description Only deliveries of events of this type. */
    readonly EventTypeFilter: components['schemas']['EventTypeName']
    /** @description Only what was made at this time or later. */
    readonly Since: components['schemas']['Time']
    /** @description Only what was made before this time. */
    readonly Until: components['schemas']['Time']
    /** @description A text of your own that stands for this one event. The same request under the same key makes nothing and has the same answer; another request under it is refused. */
    readonly IdempotencyKey: string
    /** @description The id of the event, or of the delivery when a schedule brings several events; the same on every attempt. Not signed. Only with `--wire extended`. */
    readonly ExtendedWebhookId: components['schemas']['MessageId']
    /** @description When the attempt began, in seconds since 1970. Not signed. Only with `--wire extended`. */
    readonly ExtendedWebhookTimestamp: string
    /** @description The number of the attempt, from 1. Not signed. Only with `--wire extended`. */
    readonly WebhookAttempt: string
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
  readonly listWebhooks: {
    readonly parameters: {
      readonly query?: {
        /** @description Only those of this workspace. */
        readonly workspaceId?: components['parameters']['WorkspaceFilter']
        /** @description Which page, from 1. */
        readonly page?: components['parameters']['Page']
        /** @description How many on a page. */
        readonly limit?: components['parameters']['PageSize']
      }
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description One page of webhooks. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['WebhookList']
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
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly createWebhook: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateWebhook']
      }
    }
    readonly responses: {
      /** @description The webhook, with its secret. */
      readonly 201: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['WebhookWithSecret']
        }
      }
      /** @description The body is wrong, or the address is one that `--egress` does not allow. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 413: components['responses']['V1TooLarge']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly getWebhook: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The webhook. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Webhook']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 404: components['responses']['WebhookNotFound']
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly deleteWebhook: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description It is gone. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['WebhookDeleted']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 404: components['responses']['WebhookNotFound']
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly updateWebhook: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateWebhook']
      }
    }
    readonly responses: {
      /** @description The webhook as it is now. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Webhook']
        }
      }
      /** @description The body is wrong, or the address is one that `--egress` does not allow. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 404: components['responses']['WebhookNotFound']
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 413: components['responses']['V1TooLarge']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly rotateWebhookSecret: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['RotateWebhookSecret']
      }
    }
    readonly responses: {
      /** @description The new secret, shown once. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['WebhookSecretRotated']
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
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 404: components['responses']['WebhookNotFound']
      readonly 405: components['responses']['V1MethodNotAllowed']
      /** @description The webhook has no secret: its scheme is `thunderstack`. */
      readonly 409: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 413: components['responses']['V1TooLarge']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly testWebhook: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The first attempt has ended, well or not. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['WebhookTested']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 404: components['responses']['WebhookNotFound']
      readonly 405: components['responses']['V1MethodNotAllowed']
      /** @description No attempt ended within 20 seconds of real time. The delivery goes on. */
      readonly 408: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      /** @description The webhook is not active. */
      readonly 409: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly listWebhookDeliveries: {
    readonly parameters: {
      readonly query?: {
        /** @description Only deliveries with this status. */
        readonly status?: components['parameters']['DeliveryStatusFilter']
        /** @description Only deliveries of events of this type. */
        readonly eventType?: components['parameters']['EventTypeFilter']
        /** @description Only what was made at this time or later. */
        readonly since?: components['parameters']['Since']
        /** @description Only what was made before this time. */
        readonly until?: components['parameters']['Until']
        /** @description How many at most, the newest ones. */
        readonly limit?: components['parameters']['WebhookDeliveryLimit']
        /** @description The `nextCursor` of the page before. */
        readonly cursor?: components['parameters']['Cursor']
      }
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
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
          readonly 'application/json': components['schemas']['WebhookDeliveryPage']
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
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 404: components['responses']['WebhookNotFound']
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly getWebhookDelivery: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
        /** @description The id of a delivery of that webhook. */
        readonly deliveryId: components['parameters']['WebhookDeliveryId']
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
          readonly 'application/json': components['schemas']['WebhookDeliveryDetail']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 404: components['responses']['WebhookDeliveryNotFound']
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly redeliverWebhookDelivery: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
        /** @description The id of a delivery of that webhook. */
        readonly deliveryId: components['parameters']['WebhookDeliveryId']
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
          readonly 'application/json': components['schemas']['WebhookDelivery']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 404: components['responses']['WebhookDeliveryNotFound']
      readonly 405: components['responses']['V1MethodNotAllowed']
      /** @description An attempt is in flight, or the webhook is not active. */
      readonly 409: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly createRedelivery: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateRedelivery']
      }
    }
    readonly responses: {
      /** @description It runs, or is counted. */
      readonly 201: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Redelivery']
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
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 404: components['responses']['WebhookNotFound']
      readonly 405: components['responses']['V1MethodNotAllowed']
      /** @description The webhook is not active. */
      readonly 409: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 413: components['responses']['V1TooLarge']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly getRedelivery: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
        /** @description The id of a redelivery of that webhook. */
        readonly redeliveryId: components['parameters']['RedeliveryId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The redelivery. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Redelivery']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 404: components['responses']['RedeliveryNotFound']
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly cancelRedelivery: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of a webhook. */
        readonly id: components['parameters']['WebhookId']
        /** @description The id of a redelivery of that webhook. */
        readonly redeliveryId: components['parameters']['RedeliveryId']
      }
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The redelivery as it is now. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['Redelivery']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 404: components['responses']['RedeliveryNotFound']
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly publishEvent: {
    readonly parameters: {
      readonly query?: never
      readonly header?: {
        /** @description A text of your own that stands for this one event. The same request under the same key makes nothing and has the same answer; another request under it is refused. */
        readonly 'Idempotency-Key'?: components['parameters']['IdempotencyKey']
      }
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PublishEvent']
      }
    }
    readonly responses: {
      /** @description It is taken in. The same again for a repetition under the same key, which makes nothing. */
      readonly 201: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['EventPublished']
        }
      }
      /** @description The body or the key is wrong, or nobody registered that type. */
      readonly 400: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 405: components['responses']['V1MethodNotAllowed']
      /** @description The key was used for another event. */
      readonly 409: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 413: components['responses']['V1TooLarge']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly getPublishedEvent: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path: {
        /** @description The id of an event. */
        readonly id: components['parameters']['EventId']
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
          readonly 'application/json': components['schemas']['PublishedEvent']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      /** @description No such event in your account. */
      readonly 404: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly listEventTypes: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody?: never
    readonly responses: {
      /** @description The types. */
      readonly 200: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['EventTypeList']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 503: components['responses']['V1StoreAway']
    }
  }
  readonly registerEventType: {
    readonly parameters: {
      readonly query?: never
      readonly header?: never
      readonly path?: never
      readonly cookie?: never
    }
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterEventType']
      }
    }
    readonly responses: {
      /** @description The type can be published. */
      readonly 201: {
        headers: {
          readonly 'Cache-Control': components['headers']['CacheControl']
          readonly 'X-Content-Type-Options': components['headers']['ContentTypeOptions']
          readonly [name: string]: unknown
        }
        content: {
          readonly 'application/json': components['schemas']['EventType']
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
          readonly 'application/json': components['schemas']['V1Error']
        }
      }
      readonly 401: components['responses']['V1Unauthorized']
      readonly 403: components['responses']['V1Refused']
      readonly 405: components['responses']['V1MethodNotAllowed']
      readonly 413: components['responses']['V1TooLarge']
      readonly 503: components['responses']['V1StoreAway']
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
  readonly hmacEvent: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /** @description HMAC-SHA256 over exactly the body bytes, in lower-case hex. The platform writes the name in this case. The example is that of the first body with the secret `whsec_abc123`. */
        readonly 'X-Webhook-Signature': string
        /** @description The id of the event, or of the delivery when a schedule brings several events; the same on every attempt. Not signed. Only with `--wire extended`. */
        readonly 'webhook-id'?: components['parameters']['ExtendedWebhookId']
        /** @description When the attempt began, in seconds since 1970. Not signed. Only with `--wire extended`. */
        readonly 'webhook-timestamp'?: components['parameters']['ExtendedWebhookTimestamp']
        /** @description The number of the attempt, from 1. Not signed. Only with `--wire extended`. */
        readonly 'webhook-attempt'?: components['parameters']['WebhookAttempt']
      }
      readonly path?: never
      readonly cookie?: never
    }
    /** @description One compact JSON text in UTF-8, its keys in the order of the examples. The same bytes on every attempt. */
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['HmacRequest']
      }
    }
    readonly responses: {
      /** @description The signature does not fit. The handlers of the page answer like this; the platform tries again as after any other refusal. */
      readonly 401: {
        headers: {
          readonly [name: string]: unknown
        }
        content?: never
      }
      /** @description The webhook is gone. It is disabled until its owner makes it active again. */
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
  readonly textureEvent: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /** @description HMAC-SHA256 over exactly the body bytes, in lower-case hex. The platform writes the name in this case. The example is that of the first body with the secret `5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef`. */
        readonly 'Texture-Signature': string
        /** @description When the attempt began, in UTC with milliseconds. Not signed. */
        readonly 'Texture-Timestamp': components['schemas']['Instant']
        /** @description The id of the event, or of the delivery when a schedule brings several events; the same on every attempt. Not signed. Only with `--wire extended`. */
        readonly 'webhook-id'?: components['parameters']['ExtendedWebhookId']
        /** @description When the attempt began, in seconds since 1970. Not signed. Only with `--wire extended`. */
        readonly 'webhook-timestamp'?: components['parameters']['ExtendedWebhookTimestamp']
        /** @description The number of the attempt, from 1. Not signed. Only with `--wire extended`. */
        readonly 'webhook-attempt'?: components['parameters']['WebhookAttempt']
      }
      readonly path?: never
      readonly cookie?: never
    }
    /** @description One compact JSON text in UTF-8, its keys in the order of the examples. The same bytes on every attempt. */
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TextureRequest']
      }
    }
    readonly responses: {
      /** @description The webhook is gone. It is disabled until its owner makes it active again. */
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
  readonly standardEvent: {
    readonly parameters: {
      readonly query?: never
      readonly header: {
        /** @description The id of the event, or of the delivery when a schedule brings several events; the same on every attempt. */
        readonly 'webhook-id': components['schemas']['MessageId']
        /** @description When the attempt began, in seconds since 1970. */
        readonly 'webhook-timestamp': string
        /** @description `v1,` and the HMAC-SHA256 in standard base64. Several signatures, during a rotation, have spaces between them, that of the new secret first. The example is that of the first body with the secret `whsec_YW4tZXhhbXBsZS1ub3QtYS1zZWNyZXQh`. */
        readonly 'webhook-signature': string
        /** @description The number of the attempt, from 1. Not signed. Only with `--wire extended`. */
        readonly 'webhook-attempt'?: components['parameters']['WebhookAttempt']
      }
      readonly path?: never
      readonly cookie?: never
    }
    /** @description One compact JSON text in UTF-8, its keys in the order of the examples. The same bytes on every attempt. */
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['StandardRequest']
      }
    }
    readonly responses: {
      /** @description The webhook is gone. It is disabled until its owner makes it active again. */
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
