import { Stack, Typography } from "@mui/material";
import { describeRule, type ScoringRule } from "@reform-ledger/domain";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { DecimalText } from "../../points/PointsText";
import { Facts } from "../../records/Facts";
import { OriginalText } from "../rules/OriginalText";
import { Understood } from "../rules/ReadingView";
import { RuleTester } from "../rules/RuleTester";
import type { TreeRow } from "../tree/criteriaTree";

/** A criterion of a frozen set, with its rule to try. */
export function CriterionFacts({ row: { criterion, isLeaf } }: { row: TreeRow }) {
  const translate = useTranslate();
  const { maxPoints, kind, method, level, nameEn, ruleText, evidenceRequired, appraisingUnit } = criterion;
  const rule = criterion.rule as ScoringRule | null;
  const word = (key: string) => translate(`resources.criteria.${key}`);
  return (
    <Stack sx={{ gap: 2 }}>
      <Facts
        facts={[
          { label: "resources.criteria.fields.nameEn", value: nameEn },
          { label: "resources.criteria.fields.level", value: word(`level.${level}`) },
          { label: "resources.criteria.fields.maxPoints", value: <DecimalText value={maxPoints} /> },
          { label: "resources.criteria.fields.kind", value: word(`kind.${kind}`) },
          { label: "resources.criteria.fields.method", value: method && isLeaf && word(`method.${method}`) },
          {
            label: "resources.criteria.fields.evidenceRequired",
            value: translate(`ra.boolean.${evidenceRequired}`),
          },
          { label: "resources.criteria.fields.appraisingUnit", value: appraisingUnit?.name },
        ]}
      />
      {ruleText && (
        <Part title={word("fields.ruleText")}>
          <OriginalText text={ruleText} />
        </Part>
      )}
      {rule && <Understood words={describeRule(rule)} label="inUse" />}
      {rule && rule.kind !== "CHILDREN" && (
        <Part title={word("rules.test")}>
          <RuleTester rule={rule} maxPoints={maxPoints} />
        </Part>
      )}
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack component="section" sx={{ gap: 1 }}>
      <Typography variant="subtitle1" component="h3">
        {title}
      </Typography>
      {children}
    </Stack>
  );
}
