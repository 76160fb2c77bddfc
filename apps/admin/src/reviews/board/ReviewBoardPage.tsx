import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import { Button, Card, MenuItem, Skeleton, Stack, TextField, Typography } from "@mui/material";
import type { RoundRowFragment } from "@reform-ledger/api-types";
import { Title, useGetList, useTranslate } from "react-admin";
import { Link, useSearchParams } from "react-router";
import { LoadingProblem } from "../../errors/LoadingProblem";
import { PageHeader } from "../../records/PageHeader";
import { ReviewBoard } from "./ReviewBoard";

/** The board of one round; which one stands in the address. */
export function ReviewBoardPage() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useGetList<RoundRowFragment>("rounds", {
    filter: { status: { in: ["FINALISED", "PUBLISHED"] } },
    sort: { field: "year", order: "DESC" },
    pagination: { page: 1, perPage: 50 },
  });
  const round = data?.find(({ id }) => id === params.get("round")) ?? data?.[0];
  return (
    <Stack sx={{ gap: 2, pt: 1 }}>
      <Title title={translate("reviewBoard.title")} />
      <PageHeader
        title={translate("reviewBoard.title")}
        actions={
          <Button component={Link} to="/reviews" startIcon={<GroupsOutlined />}>
            {translate("reviewBoard.allReviews")}
          </Button>
        }
      />
      {error && <LoadingProblem error={error} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={320} aria-busy />}
      {data && !round && (
        <Card sx={{ p: 4, textAlign: "center" }}>
          <Typography color="textSecondary">{translate("reviewBoard.noRounds")}</Typography>
        </Card>
      )}
      {data && round && (
        <>
          <TextField
            select
            label={translate("reviewBoard.round")}
            value={round.id}
            onChange={(event) => setParams({ round: event.target.value }, { replace: true })}
            sx={{ maxWidth: 560 }}
          >
            {data.map(({ id, name }) => (
              <MenuItem key={id} value={id} sx={{ whiteSpace: "normal" }}>
                {name}
              </MenuItem>
            ))}
          </TextField>
          <ReviewBoard roundId={round.id} />
        </>
      )}
    </Stack>
  );
}
