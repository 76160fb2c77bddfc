import type { Queue } from "pg-boss";

const day = 24 * 60 * 60;

/**
 * What can be put off. A job is tried again after a growing pause; what it does must bear being done twice.
 * An exclusive queue holds one job of a key, whether it waits or runs.
 */
export const queues = {
  "task-changes": {
    policy: "standard",
    retryLimit: 10,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 120,
    deleteAfterSeconds: day,
  },
  notices: {
    policy: "exclusive",
    retryLimit: 3,
    retryDelay: 10,
    retryBackoff: true,
    expireInSeconds: 300,
    deleteAfterSeconds: day,
  },
  mail: {
    policy: "exclusive",
    retryLimit: 20,
    retryDelay: 60,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 900,
    deleteAfterSeconds: day,
  },
} as const satisfies Record<string, Omit<Queue, "name">>;

export type QueueName = keyof typeof queues;

export const queueNames = Object.keys(queues) as QueueName[];
