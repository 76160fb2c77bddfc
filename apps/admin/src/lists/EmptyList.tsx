import InboxOutlined from "@mui/icons-material/InboxOutlined";
import { Stack, Typography } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import {
  CreateButton,
  Title,
  useGetResourceLabel,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
} from "react-admin";
import { useActor } from "../viewer/useViewer";
import { mayOpen } from "../viewer/viewer";

/** Nothing here: says what would be here, and offers the next step to who may take it. */
export function EmptyList() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? "";
  const labelOf = useGetResourceLabel();
  const { hasCreate } = useResourceDefinition();
  const mayCreate = mayOpen(useActor(), resource, "create");
  const invitation = translate(`resources.${resource}.invite`, { _: "" });
  return (
    <Stack sx={{ alignItems: "center", textAlign: "center", gap: 1, py: 8, px: 2 }}>
      <Title title={labelOf(resource, 2)} />
      <Typography component="h1" sx={visuallyHidden}>
        {labelOf(resource, 2)}
      </Typography>
      <InboxOutlined sx={{ fontSize: 56, color: "text.secondary" }} />
      <Typography variant="h6" component="p">
        {translate(`resources.${resource}.empty`, { _: translate("lists.empty") })}
      </Typography>
      {invitation !== "" && <Typography color="textSecondary">{invitation}</Typography>}
      {hasCreate && mayCreate && <CreateButton variant="contained" />}
    </Stack>
  );
}
