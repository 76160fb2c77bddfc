import { Breadcrumbs, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { RecordLink } from "../records/RecordLink";

interface PlacedUnit {
  id: string;
  name: string;
  parent?: PlacedUnit | null;
}

const ancestorsOf = (unit: PlacedUnit): PlacedUnit[] =>
  unit.parent ? [...ancestorsOf(unit.parent), unit.parent] : [];

/** Province › district › this unit, each one click away. */
export function UnitPath({ unit }: { unit: PlacedUnit }) {
  const translate = useTranslate();
  return (
    <Breadcrumbs aria-label={translate("resources.units.sections.tree")}>
      {ancestorsOf(unit).map((ancestor) => (
        <RecordLink key={ancestor.id} resource="units" record={ancestor}>
          {ancestor.name}
        </RecordLink>
      ))}
      <Typography color="textPrimary">{unit.name}</Typography>
    </Breadcrumbs>
  );
}
