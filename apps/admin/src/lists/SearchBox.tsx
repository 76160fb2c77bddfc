import { SearchInput, useResourceContext, useTranslate } from "react-admin";

/** Searches the texts of a list; the API ignores case and diacritics. */
export function SearchBox({ source = "search" }: { source?: string; alwaysOn?: boolean }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const words = translate(`resources.${resource}.fields.search`, { _: translate("ra.action.search") });
  return (
    <SearchInput
      source={source}
      placeholder={words}
      slotProps={{ htmlInput: { "aria-label": words } }}
      sx={{ minWidth: { sm: 280 } }}
    />
  );
}
