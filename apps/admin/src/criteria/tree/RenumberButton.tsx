import FormatListNumberedOutlined from "@mui/icons-material/FormatListNumberedOutlined";
import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { ActionButton } from "../../actions/ActionButton";
import { renumberCriteria } from "../setActs.operations";
import { newCodesOf } from "./moves";
import { useTree } from "./TreeContext";

/** Codes by place; what would change is shown before. */
export function RenumberButton() {
  const { set, rows } = useTree();
  return (
    <ActionButton
      resource="criteriaSets"
      record={set}
      label="resources.criteria.tree.renumber"
      explanation="resources.criteria.tree.renumberExplained"
      done="resources.criteria.tree.renumbered"
      icon={<FormatListNumberedOutlined />}
      variant="text"
      size="small"
      document={renumberCriteria}
      toInput={(_values, expectedVersion) => ({ setId: set.id, expectedVersion })}
    >
      <NewCodes codes={newCodesOf(rows)} />
    </ActionButton>
  );
}

function NewCodes({ codes }: { codes: ReturnType<typeof newCodesOf> }) {
  const translate = useTranslate();
  if (codes.length === 0)
    return <Typography>{translate("resources.criteria.tree.nothingToRenumber")}</Typography>;
  return (
    <Box
      component="ul"
      sx={{ m: 0, p: 0, listStyle: "none", maxHeight: 360, overflowY: "auto" }}
      tabIndex={0}
    >
      {codes.map(({ id, name, from, to }) => (
        <Typography
          key={id}
          component="li"
          variant="body2"
          sx={{ py: 0.5, borderBottom: 1, borderColor: "divider" }}
        >
          <s>{from}</s> → <b>{to}</b> {name}
        </Typography>
      ))}
    </Box>
  );
}
