import { Box, ButtonBase, Typography } from "@mui/material";
import type { CoveragePartsFragment } from "@reform-ledger/api-types";
import { isPositive } from "@reform-ledger/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { printedAsSeen } from "../charts/hatching";
import { listPath } from "../lists/listPath";
import { useFixedPoints } from "../points/useFixedPoints";
import { promisedHatching } from "./barShares";
import { coverageLooks } from "./coverageLooks";
import { promisedShare, type StackedPart, stackedParts } from "./coverageView";

interface CoverageBarProps {
  coverage: CoveragePartsFragment;
  /** What the lists behind the parts are filtered by. */
  filter: object;
}

/** All lost points as one bar; each part leads to its deductions. */
export function CoverageBar({ coverage, filter }: CoverageBarProps) {
  const parts = stackedParts.filter((part) => isPositive(coverage[part]));
  const pathOf = (part: StackedPart) =>
    listPath("deductions", { ...filter, status: { in: [coverageLooks[part].status] } });
  return (
    <>
      <Box sx={{ display: "flex", gap: "2px", height: 36, borderRadius: 1, overflow: "hidden" }}>
        {parts.map((part) => (
          <Box
            key={part}
            component={Link}
            to={pathOf(part)}
            // The figures below lead to the same places for keyboards and screen readers.
            aria-hidden
            tabIndex={-1}
            sx={{
              flexGrow: Number(coverage[part]),
              flexBasis: 0,
              minWidth: 6,
              bgcolor: coverageLooks[part].color,
              backgroundImage: coverageLooks[part].hatching,
              "&:hover": { opacity: 0.8 },
              ...printedAsSeen,
            }}
          >
            {part === "planned" && <Promised coverage={coverage} />}
          </Box>
        ))}
      </Box>
      <Box
        component="ul"
        sx={{ m: 0, mt: 1, p: 0, listStyle: "none", display: "flex", flexWrap: "wrap", columnGap: 1 }}
      >
        {parts.map((part) => (
          <li key={part}>
            <PartLink part={part} points={coverage[part]} to={pathOf(part)} />
          </li>
        ))}
        {isPositive(promisedShare(coverage)) && (
          <li>
            <Expected points={promisedShare(coverage)} />
          </li>
        )}
      </Box>
    </>
  );
}

/** Of what is planned, the part that its tasks promise to bring back. */
function Promised({ coverage }: { coverage: CoveragePartsFragment }) {
  const share = (Number(promisedShare(coverage)) * 100) / Number(coverage.planned);
  return (
    <Box
      component="span"
      sx={{
        display: "block",
        height: "100%",
        width: `${share}%`,
        backgroundImage: promisedHatching,
        borderRight: 2,
        borderColor: "background.paper",
      }}
    />
  );
}

function PartLink({ part, points, to }: { part: StackedPart; points: string; to: string }) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  const { color, hatching } = coverageLooks[part];
  return (
    <ButtonBase component={Link} to={to} sx={{ gap: 0.75, px: 0.5, minHeight: 36, borderRadius: 0.5 }}>
      <Box
        component="span"
        sx={{ width: 14, height: 14, borderRadius: 0.5, bgcolor: color, backgroundImage: hatching }}
      />
      <Typography variant="body2" component="span" sx={{ textDecoration: "underline" }}>
        {translate(`resources.coverage.parts.${part}`)}
      </Typography>
      <Typography variant="subtitle2" component="span">
        {fixed(points)}
      </Typography>
    </ButtonBase>
  );
}

function Expected({ points }: { points: string }) {
  const translate = useTranslate();
  const fixed = useFixedPoints();
  return (
    <Typography
      variant="body2"
      color="textSecondary"
      sx={{ px: 0.5, minHeight: 36, display: "flex", alignItems: "center" }}
    >
      <Box
        component="span"
        sx={{
          width: 14,
          height: 14,
          mr: 0.75,
          borderRadius: 0.5,
          bgcolor: "points.planned",
          backgroundImage: promisedHatching,
        }}
      />
      {translate("resources.coverage.expected", { points: fixed(points) })}
    </Typography>
  );
}
