/** The address of a list that is already filtered. */
export function listPath(resource: string, filter: object, sort?: { field: string; order: "ASC" | "DESC" }) {
  const query = new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: "{}", page: "1" });
  if (sort) {
    query.set("sort", sort.field);
    query.set("order", sort.order);
  }
  return `/${resource}?${query}`;
}
