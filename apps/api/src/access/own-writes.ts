import type { DataSource, EntityManager, EntitySubscriberInterface, QueryRunner } from "typeorm";
import type { WebHandler } from "../http/web-handler.js";
import { Membership } from "../people/membership.entity.js";
import { Person } from "../people/person.entity.js";
import { Unit } from "../units/unit.entity.js";
import type { KnownActors } from "./known-actors.js";

const decidesAccess = new Set<unknown>([Membership, Person, Unit]);

/** Marks a transaction that changes who may do what, for statements that name no entity. */
export function changesAccess(tx: EntityManager): void {
  mark(tx.queryRunner);
}

function mark(queryRunner: QueryRunner | undefined): void {
  if (queryRunner) queryRunner.data.changesAccess = true;
}

interface Written {
  metadata: { target: unknown };
  queryRunner: QueryRunner;
}

/** The database tells everybody in a moment; this process does not wait for it after what it wrote itself. */
export function forgetOnOwnWrites(dataSource: DataSource, known: KnownActors): void {
  const look = ({ metadata, queryRunner }: Written) => {
    if (decidesAccess.has(metadata.target)) mark(queryRunner);
  };
  const subscriber: EntitySubscriberInterface = {
    afterInsert: look,
    afterUpdate: look,
    afterRemove: look,
    afterTransactionCommit: ({ queryRunner }) => {
      if (queryRunner.isTransactionActive || !queryRunner.data.changesAccess) return;
      queryRunner.data.changesAccess = false;
      known.forgetAll();
    },
  };
  dataSource.subscribers.push(subscriber);
}

/** A sign-in takes nothing from anybody; everything else that is sent to the sign-in library may end a session. */
export function forgetOnSignOut(handler: WebHandler, known: KnownActors): WebHandler {
  return async (request) => {
    const response = await handler(request);
    const ends = request.method === "POST" && !new URL(request.url).pathname.includes("/sign-in/");
    if (ends) known.forgetAll();
    return response;
  };
}
