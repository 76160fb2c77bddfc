import { type Actor, badInput, DomainError, demand, type Place, vietnamDate } from "@reform-ledger/domain";
import type { EntityManager } from "typeorm";
import { generatePassword, setPassword } from "../access/accounts.js";
import { save } from "../database/saving.js";
import { filled } from "../lists/changes.js";
import { globalId } from "../lists/global-id.js";
import { lockOrThrow } from "../lists/records.js";
import { ownedBy } from "../units/unit-place.js";
import { addMembership, unitToGrantAt } from "./membership.service.js";
import { Person } from "./person.entity.js";
import type { CreatePersonInput, ResetPasswordInput, UpdatePersonInput } from "./person.inputs.js";
import { placeOfPerson } from "./person-place.js";

export interface Login {
  person: Person;
  /** Made up, to be shown once; null where one was given. */
  password: string | null;
}

/** Enters a person; the caller has asked whether that may be done. */
export async function addPerson(
  tx: EntityManager,
  { name, email, constructed = false }: { name: string; email: string; constructed?: boolean },
): Promise<Person> {
  const address = await freeEmail(tx, email);
  const person = tx.create(Person, {
    id: crypto.randomUUID(),
    name: filled(name, "name"),
    email: address,
    constructed,
  });
  return save(tx, person);
}

export async function createPerson(
  tx: EntityManager,
  actor: Actor,
  { name, email, membership, password }: CreatePersonInput,
  now = new Date(),
): Promise<Login> {
  const unit = await unitToGrantAt(tx, actor, membership, "membership.");
  demand(actor, "people.write", await ownedBy(tx, unit.id));
  const person = await addPerson(tx, { name, email });
  await addMembership(tx, person.id, unit, membership, now, "membership.");
  return { person, password: await givePassword(tx, person.id, password) };
}

export async function updatePerson(
  tx: EntityManager,
  actor: Actor,
  { personId, expectedUpdatedAt, name, email }: UpdatePersonInput,
  now = new Date(),
): Promise<Person> {
  const person = await lockOrThrow(tx, Person, personId, "personId");
  demand(actor, "people.write", await placeOf(tx, person, now));
  if (person.updatedAt.getTime() !== expectedUpdatedAt.getTime()) throw stale(person);
  if (name) person.name = filled(name, "name");
  if (email && email.trim().toLowerCase() !== person.email) person.email = await freeEmail(tx, email);
  return save(tx, person);
}

export async function resetPassword(
  tx: EntityManager,
  actor: Actor,
  { personId, password }: ResetPasswordInput,
  now = new Date(),
): Promise<Login> {
  const person = await lockOrThrow(tx, Person, personId, "personId");
  demand(actor, "people.write", await placeOf(tx, person, now));
  // The trail knows people, not passwords.
  await tx.query("update person set updated_at = now() where id = $1", [person.id]);
  return { person, password: await givePassword(tx, person.id, password) };
}

const placeOf = (tx: EntityManager, person: Person, now: Date): Promise<Place> =>
  placeOfPerson(tx, person.id, vietnamDate(now));

async function givePassword(
  tx: EntityManager,
  personId: string,
  given?: string | null,
): Promise<string | null> {
  const made = given ? null : generatePassword();
  await setPassword(tx, personId, given || (made ?? ""));
  return made;
}

async function freeEmail(tx: EntityManager, email: string): Promise<string> {
  const address = email.trim().toLowerCase();
  if (await tx.existsBy(Person, { email: address })) {
    throw badInput("emailTaken", { value: address }, "email");
  }
  return address;
}

const stale = ({ id, name, email, updatedAt }: Person) =>
  new DomainError(
    "CONFLICT",
    "staleVersion",
    {},
    { current: { id: globalId("Person", id), name, email, updatedAt } },
  );
