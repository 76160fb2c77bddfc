import type { ResourceProps } from "react-admin";
import { apiKeys } from "../apiKeys";
import { appraisals } from "../appraisals";
import { assessments } from "../assessments";
import { balances } from "../balances";
import { calendarDays } from "../calendarDays";
import { causes } from "../causes";
import { coverage } from "../coverage";
import { criteria, criteriaSets } from "../criteria";
import { deductions } from "../deductions";
import { directives } from "../directives";
import { findings } from "../findings";
import { handOvers } from "../handOvers";
import { indexResults } from "../indexResults";
import { indicators } from "../indicators";
import { inspections } from "../inspections";
import { mappings } from "../mappings";
import { measurements } from "../measurements";
import { digests, noticeRules, notices } from "../notices";
import { people } from "../people";
import { plans } from "../plans";
import { reviews } from "../reviews";
import { rounds } from "../rounds";
import { targets } from "../targets";
import { tasks } from "../tasks";
import { templates } from "../templates";
import { units } from "../units";
import { whatIf } from "../whatIf";

/** The console's pages by noun; the menu and the permissions go by the same names. */
export const resources: Readonly<Record<string, Omit<ResourceProps, "name">>> = {
  tasks,
  deductions,
  balances,
  coverage,
  whatIf,
  appraisals,
  assessments,
  targets,
  measurements,
  indicators,
  indexResults,
  handOvers,
  plans,
  directives,
  templates,
  causes,
  reviews,
  inspections,
  findings,
  units,
  criteriaSets,
  criteria,
  mappings,
  rounds,
  notices,
  noticeRules,
  calendarDays,
  digests,
  people,
  apiKeys,
};
