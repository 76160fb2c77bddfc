import DoneAllOutlined from "@mui/icons-material/DoneAllOutlined";
import { Box, Button, Checkbox, FormControlLabel, Stack, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { toggled } from "../../lists/idSets";
import type { Proposed } from "./proposals";
import { ReadingView } from "./ReadingView";

interface ProposalListProps {
  proposals: readonly Proposed[];
  accepted: ReadonlySet<string>;
  onChange: (accepted: ReadonlySet<string>) => void;
}

/** Rules that were read, each beside its text; none holds until a person has ticked it. */
export function ProposalList({ proposals, accepted, onChange }: ProposalListProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.criteria.rules.${key}`, values);
  const readable = proposals.filter(({ isRead }) => isRead).map(({ key }) => key);
  const toggle = (key: string) => onChange(toggled(accepted, key));
  return (
    <Stack sx={{ gap: 1 }}>
      {proposals.map((proposal) => (
        <Box
          key={proposal.key}
          component="article"
          aria-label={proposal.title}
          sx={{
            p: 1.5,
            bgcolor: "background.paper",
            border: 1,
            borderRadius: 1,
            borderColor: accepted.has(proposal.key) ? "success.main" : "divider",
          }}
        >
          <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>
            {proposal.title}
          </Typography>
          <ReadingView text={proposal.text} reading={proposal.reading} />
          {proposal.isRead && (
            <FormControlLabel
              sx={{ mt: 0.5 }}
              label={word("acceptOne")}
              control={
                <Checkbox
                  checked={accepted.has(proposal.key)}
                  onChange={() => toggle(proposal.key)}
                  slotProps={{ input: { "aria-label": `${word("acceptOne")}: ${proposal.title}` } }}
                />
              }
            />
          )}
        </Box>
      ))}
      {readable.length > 0 && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
          <Button
            variant="outlined"
            startIcon={<DoneAllOutlined />}
            onClick={() => onChange(new Set(accepted.size === readable.length ? [] : readable))}
          >
            {word(accepted.size === readable.length ? "acceptNone" : "acceptAll", { count: readable.length })}
          </Button>
          <Typography variant="body2" color="textSecondary" aria-live="polite">
            {word("acceptedOf", { count: accepted.size, all: readable.length })}
          </Typography>
        </Stack>
      )}
    </Stack>
  );
}
