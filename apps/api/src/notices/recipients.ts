/** People with a role by which tasks are seen today; those behind API keys read no notices. */
export const holdersSql = (today: string) => `
  select m.person_id, m.role, m.unit_id, u.path from membership m join unit u on u.id = m.unit_id
  where m.role not in ('INTEGRATOR', 'SYSTEM_ADMIN') and m.valid_from <= ${today}
    and (m.valid_to is null or m.valid_to > ${today})`;

/** Where tasks belong, and who has them while they belong to the lead unit; needs the relation `holder`. */
export const placesSql = (isWanted: string) => `
  select t.id, t.lead_unit_id, lead.path, (select t.assignee_id where exists (
    select from holder h where h.person_id = t.assignee_id and h.unit_id = t.lead_unit_id)) as assignee_id
  from remediation_task t join unit lead on lead.id = t.lead_unit_id where ${isWanted}`;

const inUnit = `
  select t.id, 'OWNER' as recipient, h.person_id from place t join holder h on h.person_id = t.assignee_id
  union select t.id, 'OWNER', h.person_id from place t join holder h on h.unit_id = t.lead_unit_id
    where t.assignee_id is null and h.role in ('UNIT_HEAD', 'UNIT_OFFICER')
  union select t.id, 'HEAD', h.person_id from place t join holder h on h.unit_id = t.lead_unit_id
    where h.role = 'UNIT_HEAD'`;

const aboveUnit = (which: string) => `
  select t.id, case above.role when 'LEADER' then 'LEADER' else 'OFFICE' end as recipient, above.person_id
  from place t join (
    select p.path, h.role, h.person_id,
      rank() over (partition by p.path, h.role order by nlevel(h.path) desc) as distance
    from (select distinct path from place) p
      join holder h on h.role in ('REFORM_OFFICE', 'LEADER') and h.path @> p.path
  ) above on above.path = t.path where ${which}`;

/**
 * Who stands for each recipient of the tasks, for many at once; needs the relations `holder` and `place`. Of those
 * above a unit the nearest stand for the office and for the leader.
 */
export const recipientsSql = `${inUnit} union ${aboveUnit("above.distance = 1")}`;

/** Whose business the tasks are; needs the same. */
export const concernedSql = `${inUnit} union ${aboveUnit("true")}`;

/** Whether the holder may see the task at all. */
export const isParty = `exists (select from unit u where u.id in (
    select t.lead_unit_id union all select help.unit_id from task_cooperating_unit help where help.task_id = t.id)
  and (h.unit_id = u.id or (h.role in ('REFORM_OFFICE', 'LEADER') and h.path @> u.path)))`;
