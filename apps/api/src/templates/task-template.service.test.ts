import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { answered } from "../../test/ask.js";
import { actorOf, keyOf, type Places, places } from "../../test/builders.js";
import { cloneTestDatabase, inRollback } from "../../test/database.js";
import { Cause } from "../causes/cause.entity.js";
import { recordCause } from "../causes/cause.service.js";
import { writeAs } from "../context.js";
import { globalId } from "../lists/global-id.js";
import { createTaskTemplate, retireTaskTemplate, updateTaskTemplate } from "./task-template.service.js";

let dataSource: DataSource;
let at: Places;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  at = await places(dataSource);
  return database.drop;
});

const refusal = (code: string, messageKey: string) => expect.objectContaining({ code, messageKey });
const office = () => actorOf("REFORM_OFFICE", at.district);
const template = () => ({
  unitId: globalId("Unit", at.district.id),
  name: " Xử lý hồ sơ quá hạn ",
  title: "Rà soát, xử lý dứt điểm hồ sơ quá hạn",
  deliverable: "Báo cáo kết quả rà soát",
  dueDays: 30,
  effortDays: "2.50",
  steps: [" Rà soát trên hệ thống ", "Xin lỗi người dân", "Báo cáo kết quả"],
});
const seen = ({ id, version }: { id: string; version: number }) => ({
  templateId: globalId("TaskTemplate", id),
  expectedVersion: version,
});

describe("a template for tasks", () => {
  it("keeps what is usual for a kind of task", async () => {
    await inRollback(dataSource, async (tx) => {
      const cause = await recordCause(tx, office(), { name: "Hồ sơ quá hạn", kind: "SUBJECTIVE" });
      const made = await createTaskTemplate(tx, office(), {
        ...template(),
        causeId: globalId("Cause", cause.id),
      });
      expect(made).toMatchObject({
        name: "Xử lý hồ sơ quá hạn",
        description: null,
        causeId: cause.id,
        priority: "NORMAL",
        recurrence: "NONE",
        dueDays: 30,
        effortDays: "2.5",
        steps: ["Rà soát trên hệ thống", "Xin lỗi người dân", "Báo cáo kết quả"],
        active: true,
      });
      expect(await tx.existsBy(Cause, { id: cause.id })).toBe(true);
    });
  });

  it("is changed in the version that was seen; null takes away and what is left out stays", async () => {
    await inRollback(dataSource, async (tx) => {
      const made = await createTaskTemplate(tx, office(), template());
      const before = seen(made);
      const changes = {
        title: "Xử lý hồ sơ",
        dueDays: null,
        effortDays: null,
        recurrence: "MONTHLY" as const,
      };
      expect(await updateTaskTemplate(tx, office(), { ...before, ...changes, steps: [] })).toMatchObject({
        title: "Xử lý hồ sơ",
        deliverable: "Báo cáo kết quả rà soát",
        dueDays: null,
        effortDays: null,
        recurrence: "MONTHLY",
        steps: [],
        version: 2,
      });
      await expect(updateTaskTemplate(tx, office(), { ...before, title: "Khác" })).rejects.toMatchObject({
        code: "CONFLICT",
        current: { title: "Xử lý hồ sơ", version: 2 },
      });
    });
  });

  it("goes out of use and comes back", async () => {
    await inRollback(dataSource, async (tx) => {
      const retired = await retireTaskTemplate(
        tx,
        office(),
        seen(await createTaskTemplate(tx, office(), template())),
      );
      expect(retired.active).toBe(false);
      const stale = { ...seen(retired), expectedVersion: 1 };
      await expect(retireTaskTemplate(tx, office(), stale)).rejects.toEqual(
        refusal("CONFLICT", "staleVersion"),
      );
      const back = await updateTaskTemplate(tx, office(), { ...seen(retired), active: true });
      expect(back).toMatchObject({ active: true, name: "Xử lý hồ sơ quá hạn" });
    });
  });

  it.each([
    ["a blank name", { name: "  " }, "required"],
    ["a blank step", { steps: ["Rà soát", " "] }, "required"],
    ["no effort at all", { effortDays: "0" }, "mustBePositive"],
  ])("is refused with %s", async (_, change, key) => {
    const attempt = inRollback(dataSource, (tx) =>
      createTaskTemplate(tx, office(), { ...template(), ...change }),
    );
    await expect(attempt).rejects.toEqual(refusal("BAD_USER_INPUT", key));
  });

  it("is the reform office's within its subtree", async () => {
    for (const actor of [
      actorOf("UNIT_HEAD", at.district),
      actorOf("REFORM_OFFICE", at.neighbour),
      actorOf("LEADER", at.province),
      keyOf(at.province, "templates.read", "templates.write"),
    ]) {
      const attempt = inRollback(dataSource, (tx) => createTaskTemplate(tx, actor, template()));
      await expect(attempt).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
    }
  });

  it("is not changed or retired from another district", async () => {
    await inRollback(dataSource, async (tx) => {
      const made = seen(await createTaskTemplate(tx, office(), template()));
      const stranger = actorOf("REFORM_OFFICE", at.neighbour);
      for (const attempt of [
        updateTaskTemplate(tx, stranger, { ...made, title: "Khác" }),
        retireTaskTemplate(tx, stranger, made),
      ]) {
        await expect(attempt).rejects.toEqual(refusal("FORBIDDEN", "forbidden"));
      }
    });
  });
});

it("shows the templates of an authority to the units beneath it, and to no other", async () => {
  const input = { ...template(), name: "Đối thoại với người dân" };
  const made = await answered<{ createTaskTemplate: { template: { id: string; unit: { name: string } } } }>(
    dataSource,
    office(),
    `mutation ($input: CreateTaskTemplateInput!) {
      createTaskTemplate(input: $input) { template { id unit { name } } } }`,
    { input },
  );
  expect(made.createTaskTemplate.template.unit.name).toBe(at.district.name);
  const query = `{ taskTemplates(filter: { search: "doi thoai", active: { eq: true } }) {
    nodes { name effortDays steps cause { code } } } }`;
  const shown = async (role: "UNIT_OFFICER" | "LEADER" | "REFORM_OFFICE", unit: keyof Places) =>
    (await answered<{ taskTemplates: { nodes: object[] } }>(dataSource, actorOf(role, at[unit]), query))
      .taskTemplates.nodes;
  const node = { name: "Đối thoại với người dân", effortDays: "2.5", steps: expect.any(Array), cause: null };
  expect(await shown("UNIT_OFFICER", "office")).toEqual([node]);
  expect(await shown("LEADER", "province")).toEqual([node]);
  expect(await shown("REFORM_OFFICE", "office")).toEqual([node]);
  expect(await shown("REFORM_OFFICE", "neighbour")).toEqual([]);
  expect(await shown("UNIT_OFFICER", "neighbour")).toEqual([]);
  expect(await shown("UNIT_OFFICER", "province")).toEqual([]);
  const retired = { templateId: made.createTaskTemplate.template.id, expectedVersion: 1 };
  await writeAs(dataSource, office(), (tx) => retireTaskTemplate(tx, office(), retired));
  expect(await shown("UNIT_OFFICER", "office")).toEqual([]);
});
