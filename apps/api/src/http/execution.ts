import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  GraphQLScalarType,
  GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type VariableDefinitionNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Context } from "../context.js";
import type { AskedOperation } from "../look-ahead/answers.js";

type Compiled = CompiledQuery | ExecutionResult;

/** The type of variables that were read already: the compiler knows no input types that hold themselves. */
const asRead = new GraphQLScalarType({ name: "AsRead", description: "A value that was read already." });

function variableAsRead(definition: VariableDefinitionNode): VariableDefinitionNode {
  const { kind, variable, type } = definition;
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  // The conditions of @skip and @include must be Booleans.
  if (named.kind === Kind.NAMED_TYPE && named.name.value === "Boolean") return definition;
  return { kind, variable, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: asRead.name } } };
}

const withVariablesAsRead = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, variableDefinitions: definition.variableDefinitions?.map(variableAsRead) ?? [] }
      : definition,
  ),
});

/** The compiler's errors lack the extensions that every error of GraphQL has. */
function whole({ message, locations, path, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  return Object.defineProperty(error, "locations", { value: locations, enumerable: true });
}

/** Runs operations that are compiled when they first come. */
export class Execution {
  readonly #schema: GraphQLSchema;
  readonly #compiled = new WeakMap<DocumentNode, Map<string, Compiled>>();

  constructor(schema: GraphQLSchema) {
    const config = schema.toConfig();
    this.#schema = new GraphQLSchema({ ...config, types: [...config.types, asRead] });
  }

  async run(asked: AskedOperation, context: Context): Promise<ExecutionResult> {
    const { document, operationName, variables = {} } = asked;
    const compiled = this.#compile(asked);
    if (!isCompiledQuery(compiled)) return compiled as ExecutionResult;
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(this.#schema, definitions, variables, { maxErrors: 50 });
    if (errors) return { errors };
    const result = await compiled.query(undefined, context, coerced);
    return result.errors ? { ...result, errors: result.errors.map(whole) } : result;
  }

  #compile({ document, operationName }: AskedOperation): Compiled {
    const ofDocument = this.#compiled.get(document) ?? new Map<string, Compiled>();
    this.#compiled.set(document, ofDocument);
    const name = operationName ?? "";
    const known = ofDocument.get(name);
    if (known) return known;
    const compiled = compileQuery(this.#schema, withVariablesAsRead(document), operationName ?? undefined);
    ofDocument.set(name, compiled as Compiled);
    return compiled as Compiled;
  }
}
