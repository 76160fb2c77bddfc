import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { PageArgs } from "../lists/connection.js";
import { Many, One } from "../lists/edges.js";
import { Score } from "../scores/score.entity.js";
import { Evidence } from "./evidence.entity.js";
import {
  EvidencePayload,
  LinkEvidenceInput,
  ScoreEvidenceLink,
  UnlinkEvidenceInput,
} from "./evidence.inputs.js";
import { EvidenceConnection, evidenceList } from "./evidence.list.js";
import { attachedPayload } from "./evidence-payload.js";
import { evidenceLinksOfScores } from "./score-evidence.reads.js";
import { linkEvidence, unlinkEvidence } from "./score-evidence.service.js";

@Resolver(() => Score)
export class ScoreEvidenceResolver {
  @Many(
    () => EvidenceConnection,
    evidenceList,
    () => PageArgs,
    (row, parent) =>
      `${row}.id in (select shown.evidence_id from score_evidence shown where shown.score_id = ${parent})`,
    "Evidence that it rests on, the newest first.",
  )
  evidence: EvidenceConnection;

  @FieldResolver(() => [ScoreEvidenceLink], {
    description: "The same evidence with the pages that matter, at most 50, the newest first.",
  })
  evidenceLinks(@Root() { id }: Score, @Ctx() { loaders }: Context): Promise<ScoreEvidenceLink[]> {
    return loaders.figure<ScoreEvidenceLink[]>("score evidence", id, evidenceLinksOfScores, []);
  }

  @FieldResolver(() => Int, { description: "How much evidence it rests on." })
  async evidenceCount(@Root() { id }: Score, @Ctx() { loaders }: Context): Promise<number> {
    const links = await loaders.figure<ScoreEvidenceLink[]>("score evidence", id, evidenceLinksOfScores, []);
    return links.length;
  }

  @Mutation(() => EvidencePayload, {
    description: "Lets a score rest on evidence that the unit gave before.",
  })
  @Requires("scores.selfAssess")
  async linkEvidence(
    @Arg("input", () => LinkEvidenceInput) input: LinkEvidenceInput,
    @Ctx() context: Context,
  ): Promise<EvidencePayload> {
    return attachedPayload(await context.write((tx, actor) => linkEvidence(tx, actor, input)), context);
  }

  @Mutation(() => EvidencePayload, { description: "Takes evidence off a score; the evidence itself stays." })
  @Requires("scores.selfAssess")
  async unlinkEvidence(
    @Arg("input", () => UnlinkEvidenceInput) input: UnlinkEvidenceInput,
    @Ctx() context: Context,
  ): Promise<EvidencePayload> {
    const attached = await context.write((tx, actor) => unlinkEvidence(tx, actor, input), input.reason);
    return attachedPayload(attached, context);
  }
}

@Resolver(() => ScoreEvidenceLink)
export class ScoreEvidenceLinkResolver {
  @One(() => Evidence, evidenceList, "evidenceId", "The evidence, where it may be seen.", { nullable: true })
  evidence: Evidence | null;
}
