import ArrowBackOutlined from "@mui/icons-material/ArrowBackOutlined";
import { Box, Button, Typography } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import type { ReactNode } from "react";
import { useCreatePath, useTranslate } from "react-admin";
import { Link } from "react-router";
import { PageHeader } from "../../records/PageHeader";
import { RecordPage } from "../../records/RecordPage";

interface SetSubpageProps {
  /** The word of the page: resources.criteriaSets.actions.<title>. */
  title: string;
  explanation?: string;
  actions?: (set: CriteriaSetRowFragment) => ReactNode;
  children: (set: CriteriaSetRowFragment) => ReactNode;
}

/** A page about one thing that is done with a set, with the way back to it. */
export function SetSubpage({ title, explanation, actions, children }: SetSubpageProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const name = translate(`resources.criteriaSets.actions.${title}`);
  return (
    <RecordPage<CriteriaSetRowFragment> resource="criteriaSets" title={(set) => `${name} – ${set.name}`}>
      {(set) => (
        <>
          <Box>
            <Button
              component={Link}
              to={createPath({ resource: "criteriaSets", type: "show", id: set.id })}
              startIcon={<ArrowBackOutlined />}
              size="small"
              sx={{ textAlign: "left", mb: 0.5 }}
            >
              {set.name}
            </Button>
            <PageHeader title={name} actions={actions?.(set)} />
            {explanation && (
              <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, maxWidth: 860 }}>
                {translate(explanation)}
              </Typography>
            )}
          </Box>
          {children(set)}
        </>
      )}
    </RecordPage>
  );
}
