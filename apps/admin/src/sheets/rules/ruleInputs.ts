import type { InputField, RuleInputs } from "@reform-ledger/domain";

type Inside = InputField["inside"];

/** The inputs that a field belongs to: the rule's own, or those of the chosen case. */
export const inputsAt = (inputs: RuleInputs | null, inside: Inside): RuleInputs =>
  (inside.length > 0 ? inputs?.inner : inputs) ?? {};

/** Inputs with some members changed; undefined takes a member away. */
export function withMembers(
  inputs: RuleInputs | null,
  inside: Inside,
  members: { [Name in keyof RuleInputs]?: RuleInputs[Name] | undefined },
): RuleInputs {
  if (inside.length === 0) return given({ ...inputs, ...members });
  return given({ ...inputs, inner: given({ ...inputs?.inner, ...members }) });
}

function given(inputs: object): RuleInputs {
  return Object.fromEntries(Object.entries(inputs).filter(([, member]) => member !== undefined));
}

/** Once absence is stated, nothing else counts. */
export const withAbsence = (inputs: RuleInputs | null, inside: Inside, isAbsent: boolean): RuleInputs => {
  const own: RuleInputs = isAbsent ? { absent: true } : {};
  return inside.length > 0 ? given({ ...inputs, inner: own }) : own;
};

/** Another case has other inputs. */
export const withChoice = (
  inputs: RuleInputs | null,
  { inside }: Pick<InputField, "inside">,
  choice: string,
  isCase: boolean,
): RuleInputs => (isCase ? { choice, inner: {} } : withMembers(inputs, inside, { choice }));

export function withCount(
  inputs: RuleInputs | null,
  inside: Inside,
  label: string,
  count: string | undefined,
): RuleInputs {
  const counts = { ...inputsAt(inputs, inside).counts };
  if (count === undefined) delete counts[label];
  else counts[label] = count;
  return withMembers(inputs, inside, { counts: Object.keys(counts).length > 0 ? counts : undefined });
}

type GroupInputs = NonNullable<RuleInputs["groups"]>[string];

export function withGroup(
  inputs: RuleInputs | null,
  inside: Inside,
  label: string,
  change: (group: GroupInputs) => GroupInputs,
): RuleInputs {
  const groups = inputsAt(inputs, inside).groups ?? {};
  return withMembers(inputs, inside, { groups: { ...groups, [label]: change(groups[label] ?? {}) } });
}

/** A group's answers with one of them changed. */
export function withAnswer(group: GroupInputs, option: string, count: string | undefined): GroupInputs {
  const answers = { ...group.answers };
  if (count === undefined) delete answers[option];
  else answers[option] = count;
  return { answers };
}
