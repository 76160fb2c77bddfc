import CheckOutlined from "@mui/icons-material/CheckOutlined";
import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import {
  Alert,
  Box,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from "@mui/material";
import type { ImportResultsMutation, ResultProblemTextFragment } from "@reform-ledger/api-types";
import { useTranslate } from "react-admin";

type Read = ImportResultsMutation["importResults"];

/** What a table says of each unit, and what is wrong with it. */
export function ImportedRows({ read: { rows, problems, ignored } }: { read: Read }) {
  const translate = useTranslate();
  const word = (name: string, values?: object) => translate(`roundWork.import.${name}`, values);
  return (
    <>
      {problems.length > 0 && (
        <Alert severity="error" sx={{ mb: 1 }}>
          <Problems problems={problems} />
        </Alert>
      )}
      <Box sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={word("preview")}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{word("unit")}</TableCell>
              <TableCell>{word("matched")}</TableCell>
              <TableCell align="right">{word("figures")}</TableCell>
              <TableCell>{word("problems")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={`${row.line} ${row.unit}`}>
                <TableCell>{row.unit}</TableCell>
                <TableCell>
                  <Match name={row.matchedUnit?.name ?? null} />
                </TableCell>
                <TableCell align="right">{row.figures}</TableCell>
                <TableCell>{row.problems.length > 0 ? <Problems problems={row.problems} /> : "–"}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {ignored.length > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {word("ignored", { smart_count: ignored.length })}
        </Typography>
      )}
    </>
  );
}

function Match({ name }: { name: string | null }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ gap: 0.5, alignItems: "center" }}>
      {name ? (
        <CheckOutlined color="success" sx={{ fontSize: 18 }} />
      ) : (
        <ErrorOutlined color="error" sx={{ fontSize: 18 }} />
      )}
      {name ?? translate("roundWork.import.unmatched")}
    </Stack>
  );
}

function Problems({ problems }: { problems: readonly ResultProblemTextFragment[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2 }}>
      {problems.map(({ line, column, message, code }) => (
        <li key={`${line} ${column} ${code} ${message}`}>
          {line !== null && `${translate("roundWork.import.line", { line })}${column ? `, ${column}` : ""}: `}
          {message}
        </li>
      ))}
    </Box>
  );
}
