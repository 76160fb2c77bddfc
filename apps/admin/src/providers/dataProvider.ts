import type { DataProvider, GetListParams, GetListResult, RaRecord } from "react-admin";
import type { GraphqlClient } from "./graphqlClient";
import { LedgerError } from "./LedgerError";
import { listVariables } from "./listVariables";
import type { AnyDocument, ListAnswer, ResourceOperations } from "./resourceOperations";

type Verb = "list" | "one" | "many" | "create" | "update" | "delete";
type Operations = Readonly<Record<string, ResourceOperations>>;

/** The API gives at most so many records at once. */
const largestPage = 100;

interface Answers {
  list: ListAnswer;
  one: { one: RaRecord | null };
  many: { many: ReadonlyArray<RaRecord | null> };
  create: { create: { record: RaRecord } };
  update: { update: { record: RaRecord } };
  delete: { delete: { id: string } };
}

/** Says react-admin's verbs in typed documents; it knows no resource but through their operations. */
export function createDataProvider(
  client: GraphqlClient,
  operations: Operations,
  translate: (key: string) => string,
): DataProvider {
  const ask = <V extends Verb>(resource: string, verb: V, variables: object, signal?: AbortSignal) =>
    client(documentOf(operations, resource, verb) as never, variables as never, signal) as Promise<
      Answers[V]
    >;

  const getPage = async (resource: string, params: GetListParams): Promise<GetListResult> => {
    const variables = listVariables(params, operations[resource]?.orderFields);
    const { list } = await ask(resource, "list", variables, params.signal);
    return { data: [...list.nodes], total: list.totalCount };
  };

  /** An export asks for more than the API gives at once: page after page, in the same order. */
  const getList: DataProvider["getList"] = async (resource, params) => {
    const { page, perPage } = params.pagination ?? { page: 1, perPage: largestPage };
    if (perPage <= largestPage) return getPage(resource, params);
    const from = ((page - 1) * perPage) / largestPage;
    const data: RaRecord[] = [];
    let total = perPage;
    for (let next = from + 1; data.length < Math.min(total, perPage); next += 1) {
      const read = await getPage(resource, { ...params, pagination: { page: next, perPage: largestPage } });
      total = read.total ?? 0;
      if (read.data.length === 0) break;
      data.push(...read.data);
    }
    return { data: data.slice(0, perPage) as never[], total };
  };

  const notFound = () => new LedgerError({ code: "NOT_FOUND", message: translate("errors.not_found") });

  return {
    supportAbortSignal: true,
    getList,

    getOne: async (resource, { id, signal }) => {
      const { one } = await ask(resource, "one", { id: String(id) }, signal);
      if (!one?.id) throw notFound();
      return { data: one as never };
    },

    getMany: async (resource, { ids, signal }) => {
      const { many } = await ask(resource, "many", { ids: ids.map(String) }, signal);
      return { data: many.filter((record) => record?.id) as never[] };
    },

    getManyReference: async (resource, { target, id, filter, ...params }) =>
      getList(resource, { ...params, filter: withTarget(filter, target, id) }),

    create: async (resource, { data }) => {
      const { toCreateInput } = operationsOf(operations, resource);
      const input = toCreateInput ? toCreateInput(data) : data;
      const { create } = await ask(resource, "create", { input });
      return { data: create.record as never };
    },

    update: async (resource, { id, data, previousData }) => {
      const { toUpdateInput, idField = "id" } = operationsOf(operations, resource);
      const changes = toUpdateInput ? toUpdateInput(data, previousData ?? {}) : data;
      const version = { expectedVersion: previousData?.version };
      const { update } = await ask(resource, "update", { input: { ...changes, [idField]: id, ...version } });
      return { data: update.record as never };
    },

    updateMany: () => Promise.reject(new Error("Records are changed one by one")),

    delete: async (resource, { id, previousData }) => {
      const { idField = "id" } = operationsOf(operations, resource);
      await ask(resource, "delete", { input: { [idField]: id, expectedVersion: previousData?.version } });
      return { data: previousData as never };
    },

    deleteMany: () => Promise.reject(new Error("Records are removed one by one")),
  };
}

function operationsOf(operations: Operations, resource: string): ResourceOperations {
  const found = operations[resource];
  if (!found) throw new Error(`No operations for the resource ${resource}`);
  return found;
}

function documentOf(operations: Operations, resource: string, verb: Verb): AnyDocument {
  const document = operationsOf(operations, resource)[verb];
  if (!document) throw new Error(`The resource ${resource} has no document to ${verb}`);
  return document;
}

/** "deduction.id.eq" and an id become { deduction: { id: { eq } } } beside the list's own filter. */
function withTarget(filter: object | undefined, target: string, id: unknown): object {
  const nested = target.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), id) as Record<
    string,
    unknown
  >;
  return { ...filter, ...nested };
}
