import { areas, communeWords, criteria, departments, leaves, provinces } from "./national-names.mjs";

export const unitsOfProvince = 100;
export const years = 5;
export const leavesOfSet = 90;

/** Ids by formula: a set's criteria start at a multiple of 128, its leaves after 8 areas and 30 criteria. */
const firstLeaf = 8 + 30;

const texts = (words) => `array[${words.map((word) => `'${word}'`).join(", ")}]`;

export const lastYear = "(extract(year from now())::int - 1)";

/** Always the same whole number below `below`, different for each row and purpose. */
export const pick = (id, purpose, below) => `pg_temp.pick(${id}, ${purpose}, ${below})`;

/** Columns of every versioned record, written at a moment. */
const since = (moment) => `1, ${moment}, ${moment}`;
export const versioned = "version, created_at, updated_at";

const startOfYears = `make_timestamptz(${lastYear} - ${years}, 1, 5, 8, 0, 0)`;

/** Offices, people, criteria sets, rounds and assessments; all ids follow from their numbers. */
export function groundStatements(provinceCount, passwordHash) {
  const unitCount = provinceCount * unitsOfProvince;
  const yearOf = (n) => `${lastYear} - ${years} + ${n}`;
  return [
    `create function pg_temp.pick(id bigint, purpose int, below int) returns int language sql immutable
     return ((hashint8extended(id, purpose) & 9223372036854775807) % below)::int`,
    `insert into unit (id, ${versioned}, code, name, kind, path) overriding system value
     select n, ${since(startOfYears)}, 'tinh-' || n, (${texts(provinces)})[n], 'PROVINCE', n::text::ltree
     from generate_series(1, ${provinceCount}) n`,
    `insert into unit (id, ${versioned}, code, name, kind, parent_id, path) overriding system value
     select ${provinceCount} + n, ${since(startOfYears)}, 'don-vi-' || n,
       case when i < ${departments.length} then (${texts(departments)})[i + 1]
       else case when ${pick("n", 1, 8)} = 0 then 'Phường ' else 'Xã ' end
         || (${texts(communeWords.first)})[(i + p) % ${communeWords.first.length} + 1] || ' '
         || (${texts(communeWords.second)})[(i / ${communeWords.first.length} * 4 + p + i % 3) % ${communeWords.second.length} + 1] end,
       case when i < ${departments.length} then 'DEPARTMENT' else 'COMMUNE' end, p,
       (p || '.' || (${provinceCount} + n))::ltree
     from generate_series(1, ${unitCount}) n,
       lateral (select (n - 1) % ${unitsOfProvince} as i, (n - 1) / ${unitsOfProvince} + 1 as p) of_province`,
    `create temp table staff as select u.id as unit_id, coalesce(u.parent_id, u.id) as province_id,
       md5('person ' || u.id)::uuid as person_id, u.kind = 'PROVINCE' as is_office from unit u`,
    `insert into person (id, name, email, email_verified, created_at, updated_at)
     select person_id, case when is_office then 'Văn phòng cải cách ' else 'Thủ trưởng ' end || u.name,
       case when is_office then 'cchc-' || u.id else 'don-vi-' || u.id end || '@bench.example', true, created_at, created_at
     from staff join unit u on u.id = unit_id`,
    `insert into membership (${versioned}, person_id, unit_id, role, valid_from)
     select ${since(startOfYears)}, person_id, unit_id, case when is_office then 'REFORM_OFFICE' else 'UNIT_HEAD' end,
       ${startOfYears}::date
     from staff`,
    `insert into auth_account ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
     select gen_random_uuid(), person_id::text, 'credential', person_id, '${passwordHash}', now(), now()
     from staff where is_office`,
    `create temp table kept_round as
     select (y - 1) * ${provinceCount} + p as id, p as province_id, y, ${yearOf("y")} as year,
       make_timestamptz(${yearOf("y")}, 2, 1, 8, 0, 0) as begun, make_timestamptz(${yearOf("y")} + 1, 3, 15, 8, 0, 0) as published
     from generate_series(1, ${years}) y, generate_series(1, ${provinceCount}) p`,
    `insert into criteria_set (id, ${versioned}, unit_id, code, name, year, max_points, status, published_at, decision_number, issued_on)
     overriding system value
     select id, ${since("begun")}, province_id, 'bo-tieu-chi-' || province_id || '-' || year,
       'Bộ tiêu chí chỉ số cải cách hành chính năm ' || year, year, 100, 'PUBLISHED', begun,
       (100 + id) || '/QĐ-UBND', begun::date
     from kept_round`,
    ...criterionStatements,
    `insert into grade_band (set_id, scope, label, floor_percent)
     select s.id, scope, label, floor from criteria_set s, (values ('OVERALL'), ('AREA')) scopes (scope),
       (values ('Tốt', 90), ('Khá', 80), ('Trung bình', 65), ('Yếu', 0)) bands (label, floor)`,
    `insert into assessment_round (id, ${versioned}, set_id, unit_id, name, year, status, finalised_at, published_at)
     overriding system value
     select id, ${since("published")}, id, province_id, 'Đánh giá cải cách hành chính năm ' || year, year, 'PUBLISHED',
       published - interval '10 days', published
     from kept_round`,
    `insert into assessment (id, ${versioned}, round_id, set_id, unit_id, locked_at, locked_by_id) overriding system value
     select (r.y - 1) * ${unitCount} + u.unit_id - ${provinceCount}, ${since("r.published")}, r.id, r.id, u.unit_id,
       r.published - interval '60 days', u.person_id
     from kept_round r join staff u using (province_id) where not u.is_office order by 1`,
  ];
}

const criterionColumns = `insert into criterion (id, ${versioned}, set_id, parent_id, area_id, code, position, level, name,
  max_points, method) overriding system value`;
const idIn = (place) => `(s.id - 1) * 128 + ${place}`;
const ofSet = since("s.created_at");
const criterionMax = (n) => `case when ${n} % 3 = 0 then 4 else 3 end`;

const criterionStatements = [
  `${criterionColumns}
   select ${idIn("a")}, ${ofSet}, s.id, null, ${idIn("a")}, a::text, a, 'AREA', (${texts(areas)})[a],
     (select sum(${criterionMax("n")}) from generate_series(1, 30) n where (n - 1) % 8 + 1 = a), null
   from criteria_set s, generate_series(1, 8) a`,
  `${criterionColumns}
   select ${idIn("8 + n")}, ${ofSet}, s.id, ${idIn("(n - 1) % 8 + 1")}, ${idIn("(n - 1) % 8 + 1")},
     ((n - 1) % 8 + 1) || '.' || ((n - 1) / 8 + 1), (n - 1) / 8 + 1, 'CRITERION',
     (${texts(criteria)})[(n - 1 + (n - 1) / 8) % 8 + 1], ${criterionMax("n")}, null
   from criteria_set s, generate_series(1, 30) n`,
  `${criterionColumns}
   select ${idIn(`${firstLeaf} + (n - 1) * 3 + k`)}, ${ofSet}, s.id, ${idIn("8 + n")}, ${idIn("(n - 1) % 8 + 1")},
     ((n - 1) % 8 + 1) || '.' || ((n - 1) / 8 + 1) || '.' || k, k, 'SUB_CRITERION', (${texts(leaves)})[k],
     case when n % 3 = 0 then (array[2, 1, 1])[k] else (array[1.5, 1, 0.5])[k] end, 'SELF'
   from criteria_set s, generate_series(1, 30) n, generate_series(1, 3) k`,
];

/** Which of its set's leaves a criterion is, from 0. */
export const leafNumber = (criterion) => `((${criterion}.id - 1) % 128 - ${firstLeaf})`;

export { texts };
