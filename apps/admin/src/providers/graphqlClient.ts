import type { GraphqlDocument } from "@reform-ledger/api-types";
import { type FieldError, LedgerError } from "./LedgerError";

export type GraphqlClient = <Result, Variables>(
  document: GraphqlDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

export interface GraphqlClientOptions {
  fetch: typeof fetch;
  endpoint: string;
  locale: () => string;
  translate: (key: string) => string;
  timeoutMs?: number;
}

interface RefusedError {
  message: string;
  extensions?: { code?: string; fields?: FieldError[]; current?: Record<string, unknown> | null };
}

interface GraphqlAnswer {
  data?: unknown;
  errors?: RefusedError[];
}

/** Speaks to the API: one operation, one answer; whatever goes wrong becomes one LedgerError. */
export function createGraphqlClient(options: GraphqlClientOptions): GraphqlClient {
  return async <Result, Variables>(
    document: GraphqlDocument<Result, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ) => {
    const body = JSON.stringify({ query: document.toString(), variables });
    const answer = await ask(options, body, signal);
    const refused = answer.errors?.[0];
    if (refused) throw refusal(refused);
    if (!answer.data)
      throw new LedgerError({ code: "INTERNAL", message: options.translate("errors.internal") });
    return answer.data as Result;
  };
}

async function ask(
  options: GraphqlClientOptions,
  body: string,
  signal?: AbortSignal,
): Promise<GraphqlAnswer> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 20_000);
  let response: Response;
  try {
    response = await options.fetch(options.endpoint, {
      method: "POST",
      credentials: "same-origin",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        "accept-language": options.locale(),
      },
      body,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LedgerError({ code: "OFFLINE", message: options.translate("errors.offline") });
  }
  return readAnswer(response, options);
}

async function readAnswer(response: Response, options: GraphqlClientOptions): Promise<GraphqlAnswer> {
  const answer: unknown = await response.json().catch(() => null);
  if (isGraphqlAnswer(answer)) return answer;
  const code = codeOfStatus(response.status);
  throw new LedgerError({ code, message: options.translate(`errors.${code.toLowerCase()}`) });
}

const isGraphqlAnswer = (answer: unknown): answer is GraphqlAnswer =>
  answer !== null && typeof answer === "object" && ("data" in answer || "errors" in answer);

function codeOfStatus(status: number): string {
  if (status === 401) return "UNAUTHENTICATED";
  if (status === 403) return "FORBIDDEN";
  if (status === 429) return "RATE_LIMITED";
  if (status === 502 || status === 503 || status === 504) return "OFFLINE";
  return "INTERNAL";
}

const refusal = ({ message, extensions }: RefusedError): LedgerError =>
  new LedgerError({
    message,
    code: extensions?.code ?? "INTERNAL",
    ...(extensions?.fields && { fields: extensions.fields }),
    current: extensions?.current ?? null,
  });
