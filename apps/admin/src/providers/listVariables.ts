import type { GetListParams } from "react-admin";

/** A form's empty fields mean "not asked": "" and null and empty lists leave the filter. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (value === null || value === "" || value === undefined) return undefined;
  if (typeof value !== "object") return value;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** dueOn is ordered by as DUE_ON; "leadUnit.name" as LEAD_UNIT_NAME. */
export const orderField = (source: string): string =>
  source
    .replace(/\./g, "_")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase();

/** Says react-admin's page, order and filter in the API's grammar. */
export function listVariables(
  { pagination, sort, filter }: Pick<GetListParams, "pagination" | "sort" | "filter">,
  orderFields: Record<string, string> = {},
) {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  const isOrdered = sort?.field && sort.field !== "id";
  return {
    first: perPage,
    offset: (page - 1) * perPage,
    filter: withoutEmpty(filter) ?? null,
    orderBy:
      isOrdered && sort
        ? [{ field: orderFields[sort.field] ?? orderField(sort.field), direction: sort.order }]
        : null,
  };
}
