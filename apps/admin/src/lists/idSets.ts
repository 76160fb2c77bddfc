/** Sets of ids as a page holds them: what is marked, folded or accepted. */
export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? without(ids, [id]) : new Set([...ids, id]);
}

export function without(ids: ReadonlySet<string>, left: Iterable<string>): ReadonlySet<string> {
  const gone = new Set(left);
  return new Set([...ids].filter((id) => !gone.has(id)));
}
