/** People with a role by which tasks are seen today; those behind API keys read no notices. */
export const holdersSql = (today: string) => `
  select m.person_id, m.role, m.unit_id, u.path from membership m join unit u on u.id = m.unit_id
  where m.role not in ('INTEGRATOR', 'SYSTEM_ADMIN') and m.valid_from <= ${today} and (m.valid_to > ${today}) is not false`;

/** Where tasks belong, and who has them while they belong to the lead unit; needs the relation `holder`. */
export const placesSql = (isWanted: string) => `
  select t.id, t.lead_unit_id, lead.path, (select t.assignee_id where exists (
    select from holder h where h.person_id = t.assignee_id and h.unit_id = t.lead_unit_id)) as assignee_id
  from remediation_task t join unit lead on lead.id = t.lead_unit_id where ${isWanted}`;

const isOwner = `case when t.assignee_id is not null then h.person_id = t.assignee_id
  else h.unit_id = t.lead_unit_id and h.role in ('UNIT_HEAD', 'UNIT_OFFICER') end`;

const isHead = "h.unit_id = t.lead_unit_id and h.role = 'UNIT_HEAD'";

const isAbove = "h.role in ('REFORM_OFFICE', 'LEADER') and h.path @> t.path";

const isNearest = (role: string) => `h.role = ${role} and h.path @> t.path and nlevel(h.path) = (
  select max(nlevel(n.path)) from holder n where n.role = h.role and n.path @> t.path)`;

/** Whether the holder `h` is whom a recipient means for the task at the place `t`. */
export const isRecipient = (recipient: string) => `case ${recipient}
  when 'OWNER' then ${isOwner} when 'HEAD' then ${isHead}
  when 'OFFICE' then ${isNearest("'REFORM_OFFICE'")} else ${isNearest("'LEADER'")} end`;

/** Whether the task is any business of the holder. */
export const isConcerned = `((${isOwner}) or (${isHead}) or (${isAbove}))`;

/** Whether the holder may see the task at all. */
export const isParty = `exists (select from unit u where u.id in (
    select t.lead_unit_id union all select help.unit_id from task_cooperating_unit help where help.task_id = t.id)
  and (h.unit_id = u.id or (h.role in ('REFORM_OFFICE', 'LEADER') and h.path @> u.path)))`;
