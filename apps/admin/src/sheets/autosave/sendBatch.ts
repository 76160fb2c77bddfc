import type { AppraisalInput, SelfScoreInput } from "@reform-ledger/api-types";
import type { RuleInputs, ScoreState } from "@reform-ledger/domain";
import type { GraphqlClient } from "../../providers/graphqlClient";
import { isLedgerError, type LedgerError } from "../../providers/LedgerError";
import { recordAppraisals, recordSelfScores } from "../sheet.operations";
import type { Theirs } from "../sheetModel";
import type { SendAnswer, Sent } from "./autosaveQueue";

const written = (text: string) => (text.trim() === "" ? null : text.trim());

const stageInput = ({ id, draft: { entry, base } }: Sent) => ({
  criterionId: id,
  expectedVersion: base.version,
  state: entry.state,
  points: entry.points,
  inputs: entry.state === "NOT_SCORED" ? null : entry.inputs,
  note: written(entry.note),
});

const selfInput = (sent: Sent): SelfScoreInput => ({
  ...stageInput(sent),
  deviation: written(sent.draft.entry.deviation),
});

const appraisalInput = (sent: Sent): AppraisalInput => ({
  ...stageInput(sent),
  stage: sent.draft.stage === "SECOND_APPRAISAL" ? "SECOND_APPRAISAL" : "FIRST_APPRAISAL",
});

/** Writes rows of one stage; whatever the API says to it becomes an answer that the queue knows. */
export function senderOf(client: GraphqlClient, assessmentId: string, onSignedOut: (error: unknown) => void) {
  const record = async (batch: readonly Sent[]) => {
    if (batch[0]?.draft.stage === "SELF") {
      const input = { assessmentId, scores: batch.map(selfInput) };
      return (await client(recordSelfScores, { input })).recordSelfScores.scores;
    }
    const input = { assessmentId, scores: batch.map(appraisalInput) };
    return (await client(recordAppraisals, { input })).recordAppraisals.scores;
  };
  return async (batch: readonly Sent[]): Promise<SendAnswer> => {
    try {
      const scores = await record(batch);
      return {
        kind: "saved",
        versions: new Map(scores.map(({ criterion, version }) => [criterion.id, version])),
      };
    } catch (error) {
      if (isLedgerError(error) && error.code === "UNAUTHENTICATED") onSignedOut(error);
      return answerTo(error, batch);
    }
  };
}

/** What passes by itself and is tried again. */
const passing = new Set(["OFFLINE", "RATE_LIMITED", "INTERNAL", "UNAUTHENTICATED"]);

export function answerTo(error: unknown, batch: readonly Sent[]): SendAnswer {
  if (!isLedgerError(error)) return { kind: "offline", message: String(error) };
  const { message } = error;
  if (passing.has(error.code)) return { kind: "offline", message };
  if (error.code === "CONFLICT") return { kind: "conflict", message, byRow: theirsByRow(error.current) };
  return { kind: "refused", message, byRow: messagesByRow(error, batch) };
}

/** The API's "scores.2.points" belongs to the third row that was sent. */
function messagesByRow(error: LedgerError, batch: readonly Sent[]): Map<string, string> {
  const { errors = {} } = error.body as { errors?: Record<string, unknown> };
  const byRow = new Map<string, string>();
  for (const [path, message] of Object.entries(errors)) {
    const index = /^scores\.(\d+)\b/.exec(path)?.[1];
    const sent = index === undefined ? undefined : batch[Number(index)];
    if (sent) byRow.set(sent.id, String(message));
  }
  return byRow;
}

function theirsByRow(current: Record<string, unknown> | null): Map<string, Theirs> {
  const scores = Array.isArray(current?.scores) ? current.scores : [current];
  return new Map(scores.flatMap((score) => theirsOf(score)));
}

function theirsOf(score: unknown): [string, Theirs][] {
  if (typeof score !== "object" || score === null) return [];
  const given = score as Record<string, unknown>;
  if (typeof given.criterionId !== "string" || typeof given.version !== "number") return [];
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  const entry = {
    state: (text(given.state) ?? "NOT_SCORED") as ScoreState,
    points: text(given.points),
    inputs: (given.inputs ?? null) as RuleInputs | null,
    deviation: text(given.deviation) ?? "",
    note: text(given.note) ?? "",
  };
  const theirs = { version: given.version, entry, by: text(given.changedBy), at: text(given.changedAt) };
  return [[given.criterionId, theirs]];
}
