import { Field, ID, InputType, ObjectType } from "type-graphql";
import { Criterion } from "../criteria/criterion.entity.js";
import { DateTime } from "../lists/scalars.js";
import { Person } from "../people/person.entity.js";

@InputType({ description: "Where the viewer works on a sheet; said again at least every minute." })
export class MarkPresenceInput {
  @Field(() => ID, { description: "The assessment." })
  assessmentId: string;
  @Field(() => ID, { nullable: true, description: "The criterion whose line the viewer is on." })
  criterionId?: string | null;
}

@ObjectType({ description: "Somebody else who has the sheet open." })
export class Presence {
  @Field(() => Person, { description: "Who." })
  person: Person;
  @Field(() => Criterion, { nullable: true, description: "On which line." })
  criterion: Criterion | null;
  @Field(() => DateTime, { description: "When last seen, at most a minute ago." })
  seenAt: Date;
}

@ObjectType({ description: "Who else works on a sheet." })
export class PresencePayload {
  @Field(() => [Presence], { description: "Everybody else who was there in the last minute." })
  presence: Presence[];
}

/** What is read of somebody's presence; person and criterion are loaded by their resolver. */
export interface PresenceRow {
  personId: string;
  criterionId: string | null;
  seenAt: Date;
}
