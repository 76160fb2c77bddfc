import AutoFixHighOutlined from "@mui/icons-material/AutoFixHighOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import CompareArrowsOutlined from "@mui/icons-material/CompareArrowsOutlined";
import DeleteOutlined from "@mui/icons-material/DeleteOutlined";
import EditOutlined from "@mui/icons-material/EditOutlined";
import LinkOutlined from "@mui/icons-material/LinkOutlined";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { Button, Stack } from "@mui/material";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import type { ReactNode } from "react";
import { useRedirect, useTranslate } from "react-admin";
import { Link } from "react-router";
import { ActionButton } from "../../actions/ActionButton";
import { deleteCriteriaSet, publishCriteriaSet } from "../setActs.operations";
import { CopySetButton } from "./CopySetButton";

interface SetActionsProps {
  set: CriteriaSetRowFragment;
  mayWrite: boolean;
}

/** What can be done with a set: a draft is written and published, a published one is copied and compared. */
export function SetActions({ set, mayWrite }: SetActionsProps) {
  const earlier = set.copiedFrom?.id;
  const isDraft = set.status === "DRAFT";
  const mapping = `/mappings?to=${set.id}${earlier ? `&from=${earlier}` : ""}`;
  const place = `/criteriaSets/${set.id}`;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      {mayWrite && isDraft && <PublishSetButton set={set} />}
      {mayWrite && isDraft && <LinkTo to={place} label="ra.action.edit" icon={<EditOutlined />} />}
      {mayWrite && isDraft && (
        <>
          <LinkTo to={`${place}/import`} label={action("import")} icon={<UploadFileOutlined />} />
          <LinkTo to={`${place}/rules`} label={action("rules")} icon={<AutoFixHighOutlined />} />
        </>
      )}
      {mayWrite && <CopySetButton set={set} />}
      <LinkTo
        to={`${place}/difference${earlier ? `?with=${earlier}` : ""}`}
        label={action("difference")}
        icon={<CompareArrowsOutlined />}
      />
      <LinkTo to={mapping} label={action("mapping")} icon={<LinkOutlined />} />
      {mayWrite && isDraft && <DeleteSetButton set={set} />}
    </Stack>
  );
}

const action = (name: string) => `resources.criteriaSets.actions.${name}`;

function LinkTo({ to, label, icon }: { to: string; label: string; icon: ReactNode }) {
  const translate = useTranslate();
  return (
    <Button component={Link} to={to} startIcon={icon}>
      {translate(label)}
    </Button>
  );
}

function PublishSetButton({ set }: Pick<SetActionsProps, "set">) {
  return (
    <ActionButton
      resource="criteriaSets"
      record={set}
      label={action("publish")}
      explanation="resources.criteriaSets.explanations.publish"
      done="resources.criteriaSets.done.publish"
      icon={<CheckCircleOutlined />}
      variant="contained"
      document={publishCriteriaSet}
      toInput={(_values, expectedVersion) => ({ setId: set.id, expectedVersion })}
    />
  );
}

function DeleteSetButton({ set }: Pick<SetActionsProps, "set">) {
  const redirect = useRedirect();
  return (
    <ActionButton
      resource="criteriaSets"
      record={set}
      label={action("delete")}
      explanation="resources.criteriaSets.explanations.delete"
      done="resources.criteriaSets.done.delete"
      icon={<DeleteOutlined />}
      variant="text"
      color="error"
      document={deleteCriteriaSet}
      toInput={(_values, expectedVersion) => ({ setId: set.id, expectedVersion })}
      onDone={() => redirect("list", "criteriaSets")}
    />
  );
}
