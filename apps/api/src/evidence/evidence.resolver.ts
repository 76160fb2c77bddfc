import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Requires } from "../access/requires.js";
import type { Context } from "../context.js";
import { PageArgs } from "../lists/connection.js";
import { globalId } from "../lists/global-id.js";
import { Person } from "../people/person.entity.js";
import { personList } from "../people/person.list.js";
import { ScoreArgs, ScoreConnection, scoreList } from "../scores/score.list.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import {
  RemediationTaskArgs,
  RemediationTaskConnection,
  remediationTaskList,
} from "../tasks/remediation-task.list.js";
import { TaskUpdate } from "../tasks/task-update.entity.js";
import { Unit } from "../units/unit.entity.js";
import { unitList } from "../units/unit.list.js";
import { attachEvidence } from "./attach-evidence.js";
import { Evidence } from "./evidence.entity.js";
import { AttachEvidenceInput, EvidencePayload } from "./evidence.inputs.js";
import { EvidenceConnection, evidenceList } from "./evidence.list.js";
import { attachedPayload } from "./evidence-payload.js";

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Where the file can be fetched with the same sign-in or key; null for a link.",
  })
  downloadPath(@Root() { id, fileName }: Evidence): string | null {
    return fileName === null ? null : `/files/${globalId("Evidence", id)}`;
  }

  @FieldResolver(() => Unit, { description: "The unit that it is of." })
  unit(@Root() { unitId }: Evidence, @Ctx() { loaders }: Context): Promise<Unit | null> {
    return loaders.one(unitList, unitId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who brought it in." })
  uploadedBy(@Root() { uploadedById }: Evidence, @Ctx() { loaders }: Context): Promise<Person | null> {
    return loaders.one(personList, uploadedById);
  }

  @FieldResolver(() => Evidence, { nullable: true, description: "The version before." })
  previousVersion(
    @Root() { previousVersionId }: Evidence,
    @Ctx() { loaders }: Context,
  ): Promise<Evidence | null> {
    return loaders.one(evidenceList, previousVersionId);
  }

  @FieldResolver(() => RemediationTaskConnection, { description: "Tasks that show it." })
  tasks(
    @Root() { id }: Evidence,
    @Args(() => RemediationTaskArgs) page: RemediationTaskArgs,
    @Ctx() { loaders }: Context,
  ): Promise<RemediationTaskConnection> {
    const belongs = (row: string, parent: string) =>
      `${row}.id in (select shown.task_id from task_evidence shown where shown.evidence_id = ${parent})`;
    return loaders.edge(remediationTaskList, { key: "evidence", belongs }, id, page);
  }

  @FieldResolver(() => ScoreConnection, { description: "Scores that rest on it." })
  scores(
    @Root() { id }: Evidence,
    @Args(() => ScoreArgs) page: ScoreArgs,
    @Ctx() { loaders }: Context,
  ): Promise<ScoreConnection> {
    const belongs = (row: string, parent: string) =>
      `${row}.id in (select shown.score_id from score_evidence shown where shown.evidence_id = ${parent})`;
    return loaders.edge(scoreList, { key: "evidence", belongs }, id, page);
  }

  @Mutation(() => EvidencePayload, {
    description:
      "Attaches an upload or a link to a task, a score or an assessment, or gives a cause review, a directive, a plan or an inspection its document. Sent again with the same upload, it answers the same.",
  })
  @Requires("evidence.attach")
  async attachEvidence(
    @Arg("input", () => AttachEvidenceInput) input: AttachEvidenceInput,
    @Ctx() context: Context,
  ): Promise<EvidencePayload> {
    return attachedPayload(await attachEvidence(context, input), context);
  }
}

@Resolver(() => RemediationTask)
export class TaskEvidenceResolver {
  @FieldResolver(() => EvidenceConnection, { description: "Evidence that it shows, the newest first." })
  evidence(
    @Root() { id }: RemediationTask,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<EvidenceConnection> {
    const belongs = (row: string, parent: string) =>
      `${row}.id in (select shown.evidence_id from task_evidence shown where shown.task_id = ${parent})`;
    return loaders.edge(evidenceList, { key: "task", belongs }, id, page);
  }
}

@Resolver(() => TaskUpdate)
export class TaskUpdateEvidenceResolver {
  @FieldResolver(() => EvidenceConnection, { description: "Evidence that came with it." })
  evidence(
    @Root() { id }: TaskUpdate,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<EvidenceConnection> {
    const belongs = (row: string, parent: string) =>
      `${row}.id in (select shown.evidence_id from task_evidence shown where shown.update_id = ${parent})`;
    return loaders.edge(evidenceList, { key: "update", belongs }, id, page);
  }
}
