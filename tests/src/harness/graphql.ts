export interface Answer<Data = Record<string, unknown>> {
  status: number;
  data: Data | null;
  errors: {
    message: string;
    extensions: { code: string; fields?: { path: string; code: string }[]; current?: unknown };
  }[];
  text: string;
}

/** Asks the API as a program does. */
export async function ask<Data = Record<string, unknown>>(
  url: string,
  query: string,
  { variables = {}, headers = {} }: { variables?: object; headers?: Record<string, string> } = {},
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = JSON.parse(text);
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [], text };
}

/** The data of an answer that must not have failed. */
export async function askWell<Data>(...request: Parameters<typeof ask>): Promise<Data> {
  const { data, errors } = await ask<Data>(...request);
  if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
  return data;
}

export const codesOf = ({ errors }: Answer<unknown>): string[] =>
  errors.map(({ extensions }) => extensions.code);
