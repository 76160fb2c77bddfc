import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button, Typography } from "@mui/material";
import type { CriterionRowFragment } from "@reform-ledger/api-types";
import { useGetList, useTranslate } from "react-admin";
import { Link } from "react-router";
import { Section } from "../records/Section";
import { CriterionBranch } from "./CriterionBranch";

interface CriteriaTreeProps {
  setId: string;
  mayWrite: boolean;
}

export function CriteriaTree({ setId, mayWrite }: CriteriaTreeProps) {
  const translate = useTranslate();
  const { data = [], isPending } = useGetList<CriterionRowFragment>("criteria", {
    filter: { setId: { eq: setId } },
    pagination: { page: 1, perPage: 1000 },
    sort: { field: "position", order: "ASC" },
  });
  const areas = data.filter(({ parent }) => parent === null);
  return (
    <Section
      title={translate("resources.criteriaSets.sections.tree")}
      flush
      action={
        mayWrite && (
          <Button
            component={Link}
            to={`/criteria/create?setId=${setId}`}
            startIcon={<AddOutlined />}
            size="small"
          >
            {translate("resources.criteriaSets.sections.addCriterion")}
          </Button>
        )
      }
    >
      {!isPending && areas.length === 0 && (
        <Typography color="textSecondary" sx={{ px: 2 }}>
          {translate("resources.criteriaSets.sections.noCriteria")}
        </Typography>
      )}
      {areas.map((area) => (
        <CriterionBranch key={area.id} criterion={area} all={data} depth={0} mayWrite={mayWrite} />
      ))}
    </Section>
  );
}
