import { Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import type { NoticeRuleRowFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { Fragment } from "react";
import { useTranslate } from "react-admin";
import { useActor } from "../../viewer/useViewer";
import { ReasonIcon } from "../noticeReasons";
import { rulesByReason } from "./ladder";
import { RuleSwitch } from "./RuleSwitch";
import { whenMessage } from "./whenText";

export function RulesTable({ rules }: { rules: readonly NoticeRuleRowFragment[] }) {
  const translate = useTranslate();
  const mayWrite = mayEver(useActor(), "noticeRules.write");
  return (
    <Table size="small">
      <caption style={visuallyHidden}>{translate("resources.noticeRules.sections.table")}</caption>
      <TableHead>
        <TableRow>
          {["days", "recipient", "active"].map((field) => (
            <TableCell key={field} component="th" scope="col">
              {translate(`resources.noticeRules.fields.${field}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rulesByReason(rules).map(({ reason, rules: found }) => (
          <Fragment key={reason}>
            <TableRow>
              <TableCell
                component="th"
                scope="colgroup"
                colSpan={3}
                sx={{ fontWeight: 600, bgcolor: "action.hover", "& svg": { verticalAlign: "-5px", mr: 1 } }}
              >
                <ReasonIcon reason={reason} />
                {translate(`resources.notices.reason.${reason}`)}
              </TableCell>
            </TableRow>
            {found.map((rule) => (
              <TableRow key={rule.id} hover>
                <TableCell sx={{ color: rule.active ? "text.primary" : "text.secondary" }}>
                  {translate(whenMessage(rule), { days: rule.days, smart_count: rule.days })}
                </TableCell>
                <TableCell sx={{ color: rule.active ? "text.primary" : "text.secondary" }}>
                  {translate(`resources.noticeRules.recipient.${rule.recipient}`)}
                </TableCell>
                <TableCell>
                  {mayWrite ? (
                    <RuleSwitch rule={rule} />
                  ) : (
                    translate(rule.active ? "ra.boolean.true" : "ra.boolean.false")
                  )}
                </TableCell>
              </TableRow>
            ))}
          </Fragment>
        ))}
      </TableBody>
    </Table>
  );
}
