import { Box, Link as MuiLink, Typography } from "@mui/material";
import type { CriterionRowFragment } from "@reform-ledger/api-types";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router";
import { formatDecimal } from "../../points/formatPoints";
import { changedLines } from "./changedLines";

interface ChangedCriterionProps {
  pair: { from: CriterionRowFragment; to: CriterionRowFragment; members: readonly string[] };
  setId: string;
}

/** A criterion that goes on: what it said before, beside what it says now. */
export function ChangedCriterion({ pair, setId }: ChangedCriterionProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const word = (list: string) => (value: string) => translate(`resources.criteria.${list}.${value}`);
  const writers = {
    maxPoints: (value: string) => formatDecimal(value, locale),
    kind: word("kind"),
    method: word("method"),
  };
  const sideOf = (key: string) => translate(`resources.criteriaSets.difference.${key}`);
  return (
    <Box component="article" sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: "divider" }}>
      <Typography variant="body2" component="h3" sx={{ mb: 0.75 }}>
        <MuiLink component={Link} to={`/criteriaSets/${setId}/show?criterion=${pair.to.id}`} color="inherit">
          <b>{pair.to.code}.</b> {pair.to.name}
        </MuiLink>
      </Typography>
      {changedLines(pair, writers).map(({ member, from, to }) => (
        <Box key={member} sx={lineLayout}>
          <Typography variant="body2" color="textSecondary" sx={{ gridColumn: { xs: "1 / -1", md: "auto" } }}>
            {translate(`resources.criteriaSets.difference.members.${member}`)}
          </Typography>
          <Side label={sideOf("before")} text={from} mark="error.main" />
          <Side label={sideOf("now")} text={to} mark="success.main" />
        </Box>
      ))}
    </Box>
  );
}

const lineLayout = {
  display: "grid",
  gap: 1,
  py: 0.5,
  gridTemplateColumns: {
    xs: "minmax(0, 1fr) minmax(0, 1fr)",
    md: "150px minmax(0, 1fr) minmax(0, 1fr)",
  },
};

function Side({ label, text, mark }: { label: string; text: string | null; mark: string }) {
  return (
    <Box sx={{ pl: 1, borderLeft: 3, borderColor: mark, minWidth: 0 }}>
      <Typography variant="caption" color="textSecondary" sx={{ display: "block" }}>
        {label}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>
        {text ?? "–"}
      </Typography>
    </Box>
  );
}
