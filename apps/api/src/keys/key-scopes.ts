import { badInput, isPermission, mayEver, type Permission } from "@reform-ledger/domain";

/** Whether a key may have a permission at all: what the table gives to integrators. */
function isScope(name: string): name is Permission {
  if (!isPermission(name)) return false;
  const membership = { role: "INTEGRATOR", unitId: "", unitPath: "" } as const;
  return mayEver({ personId: null, keyId: "", memberships: [membership], scopes: [name] }, name);
}

export function demandScopes(names: readonly string[], path: string): Permission[] {
  return names.map((name, index) => {
    if (!isScope(name)) throw badInput("unknownScope", { value: name.slice(0, 60) }, `${path}.${index}`);
    return name;
  });
}

/** As the sign-in library keeps them: tasks.read is {"tasks":["read"]}. */
export function writeScopes(scopes: readonly Permission[]): string {
  const nouns = Map.groupBy(new Set(scopes), (scope) => scope.slice(0, scope.indexOf(".")));
  const verbs = (named: Permission[]) => named.map((scope) => scope.slice(scope.indexOf(".") + 1));
  return JSON.stringify(Object.fromEntries([...nouns].map(([noun, named]) => [noun, verbs(named)])));
}

/** What the table of permissions does not know any more is left out. */
export function scopesOf(permissions: string | null): Permission[] {
  const granted = JSON.parse(permissions ?? "{}") as Record<string, string[]>;
  return Object.entries(granted)
    .flatMap(([noun, verbs]) => verbs.map((verb) => `${noun}.${verb}`))
    .filter(isPermission);
}
