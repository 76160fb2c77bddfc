import type { ResourceProps } from "react-admin";
import { apiKeys } from "../apiKeys";
import { appraisals } from "../appraisals";
import { assessments } from "../assessments";
import { causes } from "../causes";
import { criteria, criteriaSets } from "../criteria";
import { deductions } from "../deductions";
import { directives } from "../directives";
import { indexResults } from "../indexResults";
import { indicators } from "../indicators";
import { mappings } from "../mappings";
import { measurements } from "../measurements";
import { people } from "../people";
import { plans } from "../plans";
import { rounds } from "../rounds";
import { targets } from "../targets";
import { tasks } from "../tasks";
import { units } from "../units";

/** The console's pages by noun; the menu and the permissions go by the same names. */
export const resources: Readonly<Record<string, Omit<ResourceProps, "name">>> = {
  tasks,
  deductions,
  appraisals,
  assessments,
  targets,
  measurements,
  indicators,
  indexResults,
  plans,
  directives,
  causes,
  units,
  criteriaSets,
  criteria,
  mappings,
  rounds,
  people,
  apiKeys,
};
