import type { Actor } from "@reform-ledger/domain";
import type { DataSource } from "typeorm";
import { writeAs } from "../context.js";
import { Unit } from "../units/unit.entity.js";
import { seedCalendarDays } from "./calendar-days.js";
import { seedCauses } from "./causes.js";
import { seedDepartments } from "./departments.js";
import { referenceCase } from "./facts.js";
import { installerAt } from "./found.js";
import { seedNoticeRules } from "./notice-rules.js";
import { seedOpenRound } from "./open-round.js";
import { seedPeople } from "./people.js";
import { seedResult } from "./result.js";
import { seedTargets } from "./targets.js";
import { seedTemplates } from "./templates.js";
import { seedAuthority, seedUnits } from "./units.js";
import { seedWork } from "./work.js";

const seedLock = 7_241_907;

const nobody: Actor = { personId: null, keyId: null, scopes: null, memberships: [] };

/** What every installation starts with. */
export async function seedCatalogues(dataSource: DataSource): Promise<void> {
  await seedCauses(dataSource);
  await seedNoticeRules(dataSource);
  await seedCalendarDays(dataSource);
}

/**
 * Fills an empty installation with the real case of Nguyên Bình and a demonstration around it, in one
 * transaction; an installation that has units stays as it is. Says whether it wrote anything.
 */
export async function seedDemo(dataSource: DataSource, password: string): Promise<boolean> {
  const facts = referenceCase();
  return writeAs(dataSource, nobody, async (tx) => {
    await tx.query("select pg_advisory_xact_lock($1)", [seedLock]);
    if (await tx.exists(Unit)) return false;
    const { id } = await seedAuthority(tx, facts);
    const province = await tx.findOneByOrFail(Unit, { id });
    const installer = installerAt(province);
    const units = await seedUnits(tx, installer, province, facts);
    const everywhere = { ...units, ...(await seedDepartments(tx, installer, province)) };
    const actors = await seedPeople(tx, installer, everywhere, password);
    await seedResult(tx, installer, units, facts);
    await seedTargets(tx, installer, units, facts);
    await seedTemplates(tx, installer, province);
    await seedWork(tx, actors, units, facts);
    await seedOpenRound(tx, installer, everywhere);
    return true;
  });
}
