import { Box } from "@mui/material";
import { useMemo } from "react";
import { BooleanInput, required, SelectInput, TextInput, useLocaleState } from "react-admin";
import { useWatch } from "react-hook-form";
import { PointsInput } from "../../points/PointsInput";
import { typedDecimal } from "../../points/typedDecimal";
import { UnitInput } from "../../units/UnitInput";
import { clearNumber } from "../clearNumber";
import { criterionKindChoices, methodChoices } from "../criteriaChoices";
import { rowsOf, type TreeRow } from "../tree/criteriaTree";
import { SumText } from "../tree/SumText";
import { useTree } from "../tree/TreeContext";

const field = (name: string) => `resources.criteria.fields.${name}`;

export function CriterionInputs({ row }: { row: TreeRow }) {
  const [locale] = useLocaleState();
  const validate = useMemo(() => [required(), clearNumber(locale)], [locale]);
  return (
    <>
      <Box sx={{ display: "grid", columnGap: 1.5, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
        <TextInput source="code" label={field("code")} validate={required()} />
        <Box>
          <PointsInput source="maxPoints" label={field("maxPoints")} validate={validate} />
          <ParentSum row={row} />
        </Box>
      </Box>
      <TextInput source="name" label={field("name")} validate={required()} multiline />
      <TextInput source="nameEn" label={field("nameEn")} />
      <Box sx={{ display: "grid", columnGap: 1.5, gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" } }}>
        <SelectInput
          source="kind"
          label={field("kind")}
          choices={criterionKindChoices}
          validate={required()}
        />
        {row.isLeaf && (
          <SelectInput
            source="method"
            label={field("method")}
            choices={methodChoices}
            parse={(method) => method || null}
          />
        )}
      </Box>
      <UnitInput source="appraisingUnitId" label={field("appraisingUnitId")} />
      <BooleanInput source="evidenceRequired" label={field("evidenceRequired")} />
      <TextInput source="ruleText" label={field("ruleText")} multiline minRows={3} />
    </>
  );
}

/** What the max that is being typed makes of the sum above it. */
function ParentSum({ row }: { row: TreeRow }) {
  const { rows } = useTree();
  const typed = typedDecimal(useWatch({ name: "maxPoints" }));
  const maxPoints = typed !== null && /^\d+(\.\d+)?$/.test(typed) ? typed : row.criterion.maxPoints;
  const after = useMemo(() => {
    const { id } = row.criterion;
    return rowsOf(
      rows.map(({ criterion }) => (criterion.id === id ? { ...criterion, maxPoints } : criterion)),
    );
  }, [rows, row, maxPoints]);
  const figureOf = (id: string | null) => after.find(({ criterion }) => criterion.id === id)?.sum;
  const own = figureOf(row.criterion.id);
  const above = figureOf(row.parentId);
  return (
    <Box sx={{ mt: -0.25, mb: 1 }}>
      {own && <SumText figure={own} label="resources.criteria.tree.sumBeneath" />}
      {above && <SumText figure={above} label="resources.criteria.tree.sumAbove" />}
    </Box>
  );
}
