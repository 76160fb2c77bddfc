import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import { Assessment } from "../assessments/assessment.entity.js";
import type { Context } from "../context.js";
import { Criterion } from "../criteria/criterion.entity.js";
import { criterionList } from "../criteria/criterion.list.js";
import { One } from "../lists/edges.js";
import type { Loaders } from "../loaders.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { presenceOnAssessments } from "./presence.figures.js";
import { markPresence } from "./presence.service.js";
import { MarkPresenceInput, Presence, PresencePayload, type PresenceRow } from "./presence.types.js";

const presenceOn = (loaders: Loaders, assessmentId: string): Promise<PresenceRow[]> =>
  loaders.figure("presence", assessmentId, presenceOnAssessments, []);

@Resolver(() => Presence)
export class PresenceResolver {
  @One(() => Person, personList, "personId", "Who.", { found: true })
  person: Person;

  @One(() => Criterion, criterionList, "criterionId", "On which line.", { nullable: true })
  criterion: Criterion | null;

  @Mutation(() => PresencePayload, {
    description: "Says that the viewer has a sheet open and answers who else has.",
  })
  @Requires("assessments.read")
  async markPresence(
    @Arg("input", () => MarkPresenceInput) input: MarkPresenceInput,
    @Ctx() context: Context,
  ): Promise<{ presence: PresenceRow[] }> {
    const { id } = await context.write((tx, actor) => markPresence(tx, actor, input));
    return { presence: await presenceOn(context.loaders, id) };
  }
}

@Resolver(() => Assessment)
export class AssessmentPresenceResolver {
  @FieldResolver(() => [Presence], {
    description: "Everybody else who had the sheet open in the last minute.",
  })
  presence(@Root() { id }: Assessment, @Ctx() { loaders }: Context): Promise<PresenceRow[]> {
    return presenceOn(loaders, id);
  }
}
