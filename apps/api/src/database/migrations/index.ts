import { Extensions1795430000001 } from "./1795430000001-Extensions.js";
import { Ledger1795430000002 } from "./1795430000002-Ledger.js";
import { Accounts1795430000003 } from "./1795430000003-Accounts.js";
import { Invariants1795430000004 } from "./1795430000004-Invariants.js";
import { Rounds1795450000005 } from "./1795450000005-Rounds.js";
import { RoundInvariants1795450000006 } from "./1795450000006-RoundInvariants.js";

export const migrations = [
  Extensions1795430000001,
  Ledger1795430000002,
  Accounts1795430000003,
  Invariants1795430000004,
  Rounds1795450000005,
  RoundInvariants1795450000006,
];
