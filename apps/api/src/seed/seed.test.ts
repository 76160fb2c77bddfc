import type { DataSource } from "typeorm";
import { beforeAll, describe, expect, it } from "vitest";
import { cloneTestDatabase } from "../../test/database.js";
import { seedCatalogues, seedDemo } from "./seed.js";

let dataSource: DataSource;

beforeAll(async () => {
  const database = await cloneTestDatabase();
  dataSource = database.dataSource;
  await seedCatalogues(dataSource);
  expect(await seedDemo(dataSource, "mật khẩu thử nghiệm")).toBe(true);
  return database.drop;
});

const one = async (sql: string) => (await dataSource.query(sql))[0];

describe("a new installation", () => {
  it("has the 161 communes of Cao Bằng before July 2025 and the 56 that followed them", async () => {
    expect(
      await one(`select count(*) filter (where valid_to = '2025-07-01')::int as before,
        count(*) filter (where valid_from = '2025-07-01')::int as after,
        count(*) filter (where btrim(code) = '')::int as nameless from unit where kind = 'COMMUNE'`),
    ).toEqual({ before: 161, after: 56, nameless: 0 });
  });

  it("lets each old commune go to one new one, and the new xã Nguyên Bình follow three of them", async () => {
    expect(await one("select count(*)::int as whole from unit_succession where extent = 'WHOLE'")).toEqual({
      whole: 161,
    });
    expect(
      await one(`select count(*)::int as followed from unit_succession s join unit u on u.id = s.successor_id
        where u.code = '01726' and s.extent = 'WHOLE'`),
    ).toEqual({ followed: 3 });
  });

  it("holds the 2022 result, DDCI, three targets and seven directives with a task each", async () => {
    expect(
      await one(`select (select sum(final_points) from score) as points, (select sum(points) from deduction) as lost,
        (select value from index_result) as ddci, (select count(*)::int from target) as targets,
        (select count(*)::int from directive) as directives,
        (select count(distinct directive_id)::int from remediation_task) as tasks`),
    ).toEqual({ points: "81.4", lost: "18.6", ddci: "86.3", targets: 3, directives: 7, tasks: 7 });
  });

  it("marks what is made up, and nothing else", async () => {
    expect(
      await one(`select (select bool_and(constructed) from person) as people,
        (select bool_and(constructed) from remediation_task) as tasks,
        (select bool_and(constructed) from measurement) as figures,
        (select count(*)::int from unit where constructed and kind = 'COMMUNE') as communes`),
    ).toEqual({ people: true, tasks: true, figures: true, communes: 0 });
  });

  it("is filled once, however often the seed runs", async () => {
    const before = await one("select count(*)::int as entries from audit_entry");
    await seedCatalogues(dataSource);
    expect(await seedDemo(dataSource, "một mật khẩu khác")).toBe(false);
    expect(await one("select count(*)::int as entries from audit_entry")).toEqual(before);
  });

  it("starts with the causes of the list and an unbroken audit trail", async () => {
    expect(await one("select count(*)::int as causes from cause")).toEqual({ causes: 10 });
    expect(await dataSource.query("select * from audit_breaks()")).toEqual([]);
  });
});
