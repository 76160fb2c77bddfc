import AutoFixHighOutlined from "@mui/icons-material/AutoFixHighOutlined";
import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import CompareArrowsOutlined from "@mui/icons-material/CompareArrowsOutlined";
import DeleteOutlined from "@mui/icons-material/DeleteOutlined";
import EditOutlined from "@mui/icons-material/EditOutlined";
import LinkOutlined from "@mui/icons-material/LinkOutlined";
import MoreHorizOutlined from "@mui/icons-material/MoreHorizOutlined";
import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { Button, Stack, useMediaQuery } from "@mui/material";
import type { Theme } from "@mui/material/styles";
import type { CriteriaSetRowFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { type ReactNode, useState } from "react";
import { useRedirect, useTranslate } from "react-admin";
import { Link } from "react-router";
import { ActionButton } from "../../actions/ActionButton";
import { useActor } from "../../viewer/useViewer";
import { mayOpen } from "../../viewer/viewer";
import { deleteCriteriaSet, publishCriteriaSet } from "../setActs.operations";
import { CopySetButton } from "./CopySetButton";

interface SetActionsProps {
  set: CriteriaSetRowFragment;
  mayWrite: boolean;
}

/** What can be done with a set: a draft is written and published, a published one is copied and compared. */
export function SetActions({ set, mayWrite }: SetActionsProps) {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  const [isWhole, setWhole] = useState(false);
  const maySet = mayWrite && set.status === "DRAFT";
  const place = `/criteriaSets/${set.id}`;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap" }}>
      {maySet && <PublishSetButton set={set} />}
      {maySet && <LinkTo to={place} label="ra.action.edit" icon={<EditOutlined />} />}
      {isPhone && !isWhole ? (
        <Button startIcon={<MoreHorizOutlined />} onClick={() => setWhole(true)}>
          {translate("resources.criteriaSets.actions.more")}
        </Button>
      ) : (
        <FurtherActions set={set} mayWrite={mayWrite} />
      )}
    </Stack>
  );
}

function FurtherActions({ set, mayWrite }: SetActionsProps) {
  const actor = useActor();
  const earlier = set.copiedFrom?.id;
  const maySet = mayWrite && set.status === "DRAFT";
  const place = `/criteriaSets/${set.id}`;
  return (
    <>
      {maySet && (
        <>
          <LinkTo to={`${place}/import`} label={action("import")} icon={<UploadFileOutlined />} />
          <LinkTo to={`${place}/rules`} label={action("rules")} icon={<AutoFixHighOutlined />} />
        </>
      )}
      {mayEver(actor, "criteria.write") && <CopySetButton set={set} />}
      <LinkTo
        to={`${place}/difference${earlier ? `?with=${earlier}` : ""}`}
        label={action("difference")}
        icon={<CompareArrowsOutlined />}
      />
      {mayOpen(actor, "mappings") && (
        <LinkTo
          to={`/mappings?to=${set.id}${earlier ? `&from=${earlier}` : ""}`}
          label={action("mapping")}
          icon={<LinkOutlined />}
        />
      )}
      {maySet && <DeleteSetButton set={set} />}
    </>
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
