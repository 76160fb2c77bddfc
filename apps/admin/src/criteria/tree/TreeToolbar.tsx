import AddOutlined from "@mui/icons-material/AddOutlined";
import SearchOutlined from "@mui/icons-material/SearchOutlined";
import UnfoldLessOutlined from "@mui/icons-material/UnfoldLessOutlined";
import UnfoldMoreOutlined from "@mui/icons-material/UnfoldMoreOutlined";
import { Box, Button, InputAdornment, Stack, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { sumOfSet } from "./criteriaTree";
import { RenumberButton } from "./RenumberButton";
import { SumText } from "./SumText";
import { useTree } from "./TreeContext";

interface TreeToolbarProps {
  search: string;
  onSearch: (search: string) => void;
  onFold: (isFolded: boolean) => void;
}

export function TreeToolbar({ search, onSearch, onFold }: TreeToolbarProps) {
  const translate = useTranslate();
  const tree = useTree();
  const word = (key: string) => translate(`resources.criteria.tree.${key}`);
  const lastArea = tree.rows.filter(({ depth }) => depth === 0).at(-1);
  return (
    <Stack sx={{ p: 2, pb: 1.5, gap: 1.5 }}>
      <Stack direction="row" sx={{ gap: 2, alignItems: "center", flexWrap: "wrap" }}>
        <Typography variant="h6" component="h2">
          {translate("resources.criteriaSets.sections.tree")} ({tree.rows.length})
        </Typography>
        <SumText
          figure={sumOfSet(tree.rows, tree.set.maxPoints)}
          label="resources.criteria.tree.sumOfAreas"
        />
      </Stack>
      <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
        <TextField
          size="small"
          margin="none"
          type="search"
          label={word("search")}
          value={search}
          onChange={(event) => onSearch(event.target.value)}
          slotProps={{ input: { startAdornment: <SearchAdornment /> } }}
          sx={{ width: { xs: "100%", sm: 300 } }}
        />
        <Button size="small" startIcon={<UnfoldMoreOutlined />} onClick={() => onFold(false)}>
          {word("unfoldAll")}
        </Button>
        <Button size="small" startIcon={<UnfoldLessOutlined />} onClick={() => onFold(true)}>
          {word("foldAll")}
        </Button>
        <Box sx={{ flexGrow: 1 }} />
        {tree.mayWrite && (
          <>
            <RenumberButton />
            <Button
              size="small"
              variant="outlined"
              startIcon={<AddOutlined />}
              onClick={() => tree.startNew({ parentId: null, afterId: lastArea?.criterion.id ?? null })}
            >
              {word("addArea")}
            </Button>
          </>
        )}
      </Stack>
      {tree.mayWrite && (
        <Typography variant="body2" color="textSecondary" sx={{ display: { xs: "none", md: "block" } }}>
          {word("keys")}
        </Typography>
      )}
    </Stack>
  );
}

function SearchAdornment() {
  return (
    <InputAdornment position="start">
      <SearchOutlined fontSize="small" />
    </InputAdornment>
  );
}
