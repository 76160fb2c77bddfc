import { describe, expect, it } from "vitest";
import { createDataProvider } from "./dataProvider";
import { createGraphqlClient } from "./graphqlClient";
import type { ResourceOperations } from "./resourceOperations";

const document = (text: string) => ({ toString: () => text });

const tasks: ResourceOperations = {
  list: document("query TaskList"),
  one: document("query TaskOne"),
  many: document("query TaskMany"),
  create: document("mutation CreateTask"),
  update: document("mutation UpdateTask"),
  idField: "taskId",
  orderFields: { lead: "LEAD_UNIT_NAME" },
  toUpdateInput: ({ title }) => ({ title }),
};

interface Sent {
  query: string;
  variables: Record<string, unknown>;
  language: string | null;
}

/** A server that gives the same answer to everything and remembers what it was asked. */
function answering(body: unknown, status = 200) {
  const sent: Sent[] = [];
  const client = createGraphqlClient({
    endpoint: "http://ledger.example/graphql",
    locale: () => "vi",
    translate: (key) => key,
    timeoutMs: 50,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push({ ...((await request.json()) as Sent), language: request.headers.get("accept-language") });
      return typeof body === "string" ? new Response(body, { status }) : Response.json(body, { status });
    },
  });
  return { provider: createDataProvider(client, { tasks }, (key) => key), sent };
}

const list = { data: { list: { totalCount: 41, nodes: [{ id: "task_1" }, { id: "task_2" }] } } };

describe("a list", () => {
  it("is asked for by page, order and filter", async () => {
    const { provider, sent } = answering(list);
    const answer = await provider.getList("tasks", {
      pagination: { page: 3, perPage: 10 },
      sort: { field: "dueOn", order: "DESC" },
      filter: { status: { in: ["ASSIGNED"] }, search: "", leadUnit: { id: { eq: null } }, overdue: false },
    });
    expect(answer).toEqual({ data: [{ id: "task_1" }, { id: "task_2" }], total: 41 });
    expect(sent[0]).toEqual({
      query: "query TaskList",
      language: "vi",
      variables: {
        first: 10,
        offset: 20,
        orderBy: [{ field: "DUE_ON", direction: "DESC" }],
        filter: { status: { in: ["ASSIGNED"] }, overdue: false },
      },
    });
  });

  it("leaves the order to the API when nobody chose a column", async () => {
    const { provider, sent } = answering(list);
    await provider.getList("tasks", { sort: { field: "id", order: "ASC" }, filter: {} });
    expect(sent[0]?.variables).toEqual({ first: 25, offset: 0, orderBy: null, filter: null });
  });

  it("orders by the field that the operations name for a column", async () => {
    const { provider, sent } = answering(list);
    await provider.getList("tasks", { sort: { field: "lead", order: "ASC" }, filter: {} });
    expect(sent[0]?.variables.orderBy).toEqual([{ field: "LEAD_UNIT_NAME", direction: "ASC" }]);
  });

  it("that is longer than the API gives at once is read page after page", async () => {
    const nodes = Array.from({ length: 100 }, (_, index) => ({ id: `task_${index}` }));
    const { provider, sent } = answering({ data: { list: { totalCount: 250, nodes } } });
    const { data, total } = await provider.getList("tasks", { pagination: { page: 1, perPage: 1000 } });
    expect([data.length, total]).toEqual([300, 250]);
    expect(sent.map(({ variables }) => [variables.first, variables.offset])).toEqual([
      [100, 0],
      [100, 100],
      [100, 200],
    ]);
  });

  it("of what belongs to a record adds the record to the filter", async () => {
    const { provider, sent } = answering(list);
    await provider.getManyReference("tasks", {
      target: "deduction.id.eq",
      id: "deduction_7",
      pagination: { page: 1, perPage: 25 },
      sort: { field: "id", order: "ASC" },
      filter: { overdue: true },
    });
    expect(sent[0]?.variables.filter).toEqual({
      overdue: true,
      deduction: { id: { eq: "deduction_7" } },
    });
  });
});

describe("a record", () => {
  it("that is not there, or that the person may not see, is NOT_FOUND", async () => {
    const { provider } = answering({ data: { one: null } });
    await expect(provider.getOne("tasks", { id: "task_9" })).rejects.toMatchObject({
      code: "NOT_FOUND",
      status: 404,
    });
  });

  it("that went missing among many leaves the others", async () => {
    const { provider, sent } = answering({ data: { many: [{ id: "task_1" }, null] } });
    expect(await provider.getMany("tasks", { ids: ["task_1", "task_9"] })).toEqual({
      data: [{ id: "task_1" }],
    });
    expect(sent[0]?.variables).toEqual({ ids: ["task_1", "task_9"] });
  });

  it("is written with the version that the writer saw", async () => {
    const { provider, sent } = answering({ data: { update: { record: { id: "task_1", version: 4 } } } });
    await provider.update("tasks", {
      id: "task_1",
      data: { title: "Mới", version: 3, leadUnit: {} },
      previousData: { id: "task_1", version: 3 },
    });
    expect(sent[0]?.variables).toEqual({ input: { taskId: "task_1", expectedVersion: 3, title: "Mới" } });
  });
});

describe("what is refused", () => {
  it("shows each message at its field of the form", async () => {
    const { provider } = answering({
      errors: [
        {
          message: "Dữ liệu gửi lên không hợp lệ.",
          extensions: {
            code: "BAD_USER_INPUT",
            fields: [{ path: "input.title", code: "required", message: "Thông tin này là bắt buộc." }],
          },
        },
      ],
    });
    await expect(provider.create("tasks", { data: {} })).rejects.toMatchObject({
      status: 400,
      message: "Dữ liệu gửi lên không hợp lệ.",
      body: {
        errors: {
          title: "Thông tin này là bắt buộc.",
          root: { serverError: "Dữ liệu gửi lên không hợp lệ." },
        },
      },
    });
  });

  it("because of a stale version brings the current state", async () => {
    const current = { id: "task_1", version: 5, title: "Của người khác" };
    const { provider } = answering({
      errors: [{ message: "Cũ", extensions: { code: "CONFLICT", current } }],
    });
    const update = provider.update("tasks", {
      id: "task_1",
      data: {},
      previousData: { id: "task_1", version: 3 },
    });
    await expect(update).rejects.toMatchObject({ code: "CONFLICT", status: 409, current });
  });

  it.each([
    [502, "OFFLINE"],
    [401, "UNAUTHENTICATED"],
    [500, "INTERNAL"],
    [200, "INTERNAL"],
  ])("by something that is not the API (%s and no JSON) is %s", async (status, code) => {
    const { provider } = answering("<html>", status);
    await expect(provider.getOne("tasks", { id: "task_1" })).rejects.toMatchObject({ code });
  });
});

describe("a dropped network", () => {
  const clientOn = (fetch: typeof globalThis.fetch) =>
    createGraphqlClient({
      endpoint: "/graphql",
      locale: () => "vi",
      translate: (key) => key,
      timeoutMs: 5,
      fetch,
    });

  it("is said plainly", async () => {
    const client = clientOn(() => Promise.reject(new TypeError("Failed to fetch")));
    await expect(client(document("query"), {})).rejects.toMatchObject({
      code: "OFFLINE",
      message: "errors.offline",
    });
  });

  it("is noticed when no answer comes in time", async () => {
    const client = clientOn(
      (_input, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
        ),
    );
    await expect(client(document("query"), {})).rejects.toMatchObject({ code: "OFFLINE" });
  });
});
