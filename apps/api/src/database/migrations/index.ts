import { Extensions1795430000001 } from "./1795430000001-Extensions.js";
import { Ledger1795430000002 } from "./1795430000002-Ledger.js";
import { Accounts1795430000003 } from "./1795430000003-Accounts.js";
import { Invariants1795430000004 } from "./1795430000004-Invariants.js";
import { Rounds1795450000005 } from "./1795450000005-Rounds.js";
import { RoundInvariants1795450000006 } from "./1795450000006-RoundInvariants.js";
import { LostPoints1795460000007 } from "./1795460000007-LostPoints.js";
import { LostPointInvariants1795460000008 } from "./1795460000008-LostPointInvariants.js";
import { AreaTasks1795470000009 } from "./1795470000009-AreaTasks.js";
import { AreaTasksKept1795470000010 } from "./1795470000010-AreaTasksKept.js";
import { AccessChanges1795470000013 } from "./1795470000013-AccessChanges.js";
import { LookAhead1795470000014 } from "./1795470000014-LookAhead.js";
import { AreasInOrder1795470000015 } from "./1795470000015-AreasInOrder.js";
import { TasksByDay1795470000016 } from "./1795470000016-TasksByDay.js";

export const migrations = [
  Extensions1795430000001,
  Ledger1795430000002,
  Accounts1795430000003,
  Invariants1795430000004,
  Rounds1795450000005,
  RoundInvariants1795450000006,
  LostPoints1795460000007,
  LostPointInvariants1795460000008,
  AreaTasks1795470000009,
  AreaTasksKept1795470000010,
  AccessChanges1795470000013,
  LookAhead1795470000014,
  AreasInOrder1795470000015,
  TasksByDay1795470000016,
];
