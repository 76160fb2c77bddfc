import { type Actor, daysAfter, vietnamDate } from "@reform-ledger/domain";
import type { DataSource, EntityManager } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { aTask, seen, type Work, workIn } from "../../test/work.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { RemediationTask } from "../tasks/remediation-task.entity.js";
import { cancelTask, submitTask, updateTaskProgress, verifyTask } from "../tasks/task-life.service.js";
import { TaskUpdate } from "../tasks/task-update.entity.js";
import { decideExtension, requestExtension, withdrawExtension } from "./extension.service.js";
import { ExtensionRequest } from "./extension-request.entity.js";

let dataSource: DataSource;
let work: Work;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  work = await workIn(dataSource);
  return database.drop;
});

const rolledBack = <Result>(test: (tx: EntityManager) => Promise<Result>) => inRollback(dataSource, test);
const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const now = new Date("2023-06-09T02:00:00Z");
const wish = { newDueOn: "2024-03-31", reason: "Chờ hướng dẫn của Sở" };

const reread = (tx: EntityManager, { id }: RemediationTask) => tx.findOneByOrFail(RemediationTask, { id });
const seenRequest = ({ id, version }: ExtensionRequest) => ({
  extensionId: globalId("ExtensionRequest", id),
  expectedVersion: version,
});

async function asked(tx: EntityManager): Promise<{ task: RemediationTask; request: ExtensionRequest }> {
  const task = await aTask(tx, work);
  const request = await requestExtension(tx, work.head, { ...seen(task), ...wish }, now);
  return { task: await reread(tx, task), request };
}

const kindsOf = async (tx: EntityManager, { id: taskId }: RemediationTask) =>
  (await tx.find(TaskUpdate, { where: { taskId }, order: { id: "ASC" } })).map(({ kind, note }) => [
    kind,
    note,
  ]);

describe("a later due date", () => {
  it("is asked by the head and granted by the office; the first due date stays", async () => {
    const { task, request, told } = await rolledBack(async (tx) => {
      const { request } = await asked(tx);
      const granted = await decideExtension(
        tx,
        work.reformOffice,
        { ...seenRequest(request), grant: true, dueOn: "2024-02-29", note: "Đến hết tháng 2" },
        now,
      );
      const task = await tx.findOneByOrFail(RemediationTask, { id: granted.taskId });
      return { task, request: granted, told: await kindsOf(tx, task) };
    });
    expect(task).toMatchObject({ dueOn: "2024-02-29", firstDueOn: "2023-12-31" });
    expect(request).toMatchObject({
      status: "GRANTED",
      dueOn: "2023-12-31",
      newDueOn: "2024-03-31",
      grantedDueOn: "2024-02-29",
      decidedById: work.reformOffice.personId,
    });
    expect(told.slice(-2)).toEqual([
      ["EXTENSION_ASKED", "Đến 31/03/2024: Chờ hướng dẫn của Sở"],
      ["EXTENSION_GRANTED", "Đến 29/02/2024: Đến hết tháng 2"],
    ]);
  });

  it("is refused with a note, and can then be asked for again", async () => {
    await rolledBack(async (tx) => {
      const { task, request } = await asked(tx);
      const refuse = (note: string | null) =>
        decideExtension(tx, work.reformOffice, { ...seenRequest(request), grant: false, note }, now);
      await expect(refuse(null)).rejects.toEqual(refusal("BAD_USER_INPUT", "reasonRequired"));
      expect((await refuse("Đã gia hạn một lần")).status).toBe("REFUSED");
      expect((await reread(tx, task)).dueOn).toBe("2023-12-31");
      const again = { ...seen(await reread(tx, task)), ...wish };
      expect((await requestExtension(tx, work.head, again, now)).status).toBe("PENDING");
    });
  });

  it("waits one at a time, and is taken back by the lead unit", async () => {
    await rolledBack(async (tx) => {
      const { task, request } = await asked(tx);
      const again = requestExtension(tx, work.head, { ...seen(task), ...wish }, now);
      await expect(again).rejects.toEqual(refusal("RULE_BROKEN", "extensionPending"));
      const withdrawn = await withdrawExtension(tx, work.head, seenRequest(request), now);
      expect(withdrawn.status).toBe("WITHDRAWN");
      const late = decideExtension(tx, work.reformOffice, { ...seenRequest(withdrawn), grant: true }, now);
      await expect(late).rejects.toEqual(refusal("RULE_BROKEN", "extensionDecided"));
    });
  });

  it("is not asked by an officer or another unit, nor decided by the lead unit or by who asked", async () => {
    await rolledBack(async (tx) => {
      const task = await aTask(tx, work);
      for (const actor of [work.officer, work.outsider, work.leader, work.reformOffice]) {
        const ask = requestExtension(tx, actor, { ...seen(task), ...wish }, now);
        await expect(ask).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
      }
      const { district } = work.units;
      const both: Actor = {
        ...work.head,
        memberships: [...work.head.memberships, ...actorOf("REFORM_OFFICE", district).memberships],
      };
      const request = await requestExtension(tx, both, { ...seen(task), ...wish }, now);
      const decision = { ...seenRequest(request), grant: true };
      await expect(decideExtension(tx, both, decision, now)).rejects.toEqual(
        refusal("RULE_BROKEN", "extensionDecidedByAsker"),
      );
      await expect(decideExtension(tx, work.officer, decision, now)).rejects.toEqual(
        refusal("FORBIDDEN", "forbidden"),
      );
    });
  });

  it("is no longer needed once the task is verified or cancelled", async () => {
    const ends = [
      async (tx: EntityManager, task: RemediationTask) => {
        const done = await updateTaskProgress(tx, work.officer, { ...seen(task), percentDone: 100 });
        return verifyTask(tx, work.reformOffice, seen(await submitTask(tx, work.head, seen(done))));
      },
      (tx: EntityManager, task: RemediationTask) =>
        cancelTask(tx, work.reformOffice, { ...seen(task), reason: "Trùng nhiệm vụ" }),
    ];
    for (const end of ends) {
      const { request, told } = await rolledBack(async (tx) => {
        const { task, request } = await asked(tx);
        await end(tx, task);
        const { id } = request;
        return {
          request: await tx.findOneByOrFail(ExtensionRequest, { id }),
          told: await kindsOf(tx, task),
        };
      });
      expect(request).toMatchObject({ status: "WITHDRAWN", decidedById: work.reformOffice.personId });
      expect(told.at(-1)).toEqual(["EXTENSION_WITHDRAWN", null]);
    }
  });

  it("does not change once decided, not even in the database itself", async () => {
    const changed = rolledBack(async (tx) => {
      const { request } = await asked(tx);
      await decideExtension(tx, work.reformOffice, { ...seenRequest(request), grant: true }, now);
      await tx.query("update extension_request set granted_due_on = '2030-01-01' where id = $1", [
        request.id,
      ]);
    });
    await expect(changed).rejects.toThrow("cannot change");
  });
});

describe("requests for later due dates in the API", () => {
  it("are listed for the office, shown on the task, and say who may do what", async () => {
    const task = await writeAs(dataSource, work.reformOffice, (tx) =>
      aTask(tx, work, { dueOn: daysAfter(vietnamDate(new Date()), 10) }),
    );
    const variables = { input: { ...seen(task), ...wish, newDueOn: daysAfter(vietnamDate(new Date()), 40) } };
    const { requestExtension: made } = await answered<{
      requestExtension: { extension: { id: string }; task: { version: number } };
    }>(
      dataSource,
      work.head,
      `mutation ($input: RequestExtensionInput!) { requestExtension(input: $input) {
        extension { id status } task { version } } }`,
      variables,
    );
    expect(made.task.version).toBe(task.version + 1);
    const source = `query ($id: ID!) {
      extensionRequests(filter: { status: { eq: PENDING } }) { nodes { id askedBy { id } task { id } } totalCount }
      tasks(filter: { pendingExtension: true }) { nodes { id } }
      node(id: $id) { ... on RemediationTask { viewerCan pendingExtension { id reason } extensions { totalCount } } }
    }`;
    interface Read {
      extensionRequests: { nodes: object[]; totalCount: number };
      tasks: { nodes: object[] };
      node: { viewerCan: string[]; pendingExtension: object; extensions: object };
    }
    const id = globalId("RemediationTask", task.id);
    const read = (actor: Actor) => answered<Read>(dataSource, actor, source, { id });
    const office = await read(work.reformOffice);
    expect(office.extensionRequests).toMatchObject({ totalCount: 1, nodes: [{ task: { id } }] });
    expect(office.tasks.nodes).toEqual([{ id }]);
    expect(office.node.viewerCan).toContain("tasks.decideExtension");
    expect(office.node.pendingExtension).toEqual({ id: made.extension.id, reason: wish.reason });
    const head = await read(work.head);
    expect(head.node.viewerCan.filter((name) => name.endsWith("Extension"))).toEqual([]);
    const outsider = await read(work.outsider);
    expect(outsider).toMatchObject({ extensionRequests: { totalCount: 0 }, node: null });
  });
});
