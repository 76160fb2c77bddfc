import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
} from "graphql";

/** The operation that is answered, as every executor tells it. */
export interface Operation {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variableValues: Readonly<Record<string, unknown>>;
}

/** One field that is asked for, under its name in the answer. */
export interface SelectedField {
  key: string;
  name: string;
  /** Absent for __typename. */
  field: GraphQLField<unknown, unknown> | undefined;
  nodes: FieldNode[];
}

export interface Selection {
  type: GraphQLObjectType;
  fields: readonly SelectedField[];
}

const remembered = new WeakMap<FieldNode, Map<string, Selection>>();

/** What is asked of objects of a type below fields; the same object as long as no variable decides it. */
export function selectionOf(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  operation: Operation,
): Selection {
  const [first] = nodes;
  const known = first && remembered.get(first)?.get(type.name);
  if (known) return known;
  const collector = new Collector(type, operation);
  for (const { selectionSet } of nodes) collector.collect(selectionSet?.selections ?? []);
  const selection = { type, fields: [...collector.fields.values()] };
  if (first && !collector.isConditional) {
    const ofNode = remembered.get(first) ?? new Map<string, Selection>();
    remembered.set(first, ofNode.set(type.name, selection));
  }
  return selection;
}

class Collector {
  readonly fields = new Map<string, SelectedField>();
  isConditional = false;
  readonly #type: GraphQLObjectType;
  readonly #operation: Operation;

  constructor(type: GraphQLObjectType, operation: Operation) {
    this.#type = type;
    this.#operation = operation;
  }

  collect(selections: readonly SelectionNode[]): void {
    for (const selection of selections) {
      if (!this.#isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) this.#add(selection);
      else this.#collectFragment(selection);
    }
  }

  #collectFragment(selection: Exclude<SelectionNode, FieldNode>): void {
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#operation.fragments[selection.name.value];
    if (fragment && this.#applies(fragment.typeCondition?.name.value)) {
      this.collect(fragment.selectionSet.selections);
    }
  }

  #add(node: FieldNode): void {
    const name = node.name.value;
    const key = node.alias?.value ?? name;
    const known = this.fields.get(key);
    if (known) known.nodes.push(node);
    else this.fields.set(key, { key, name, field: this.#type.getFields()[name], nodes: [node] });
  }

  #applies(condition: string | undefined): boolean {
    if (!condition || condition === this.#type.name) return true;
    const { schema } = this.#operation;
    const type = schema.getType(condition);
    return isAbstractType(type) && schema.isSubType(type, this.#type);
  }

  #isIncluded(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return true;
    this.isConditional = true;
    const { variableValues } = this.#operation;
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
    return skip?.if !== true && include?.if !== false;
  }
}

const constants = new WeakMap<FieldNode, Record<string, unknown>>();
const none: Record<string, unknown> = {};

/** The arguments of a field, as its resolver would get them. */
export function argumentsOf(
  { field, nodes: [node] }: SelectedField,
  operation: Operation,
): Record<string, unknown> {
  if (!field || !node || field.args.length === 0) return none;
  const known = constants.get(node);
  if (known) return known;
  const values = getArgumentValues(field, node, operation.variableValues);
  const isConstant = !JSON.stringify(node.arguments ?? [], withoutPlaces).includes(`"${Kind.VARIABLE}"`);
  if (isConstant) constants.set(node, values);
  return values;
}

const withoutPlaces = (key: string, value: unknown) => (key === "loc" ? undefined : value);
