import { Alert } from "@mui/material";
import type { TemplateRowFragment } from "@reform-ledger/api-types";
import { vietnamDate } from "@reform-ledger/domain";
import { useEffect, useRef } from "react";
import {
  AutocompleteInput,
  type RaRecord,
  ReferenceInput,
  useGetOne,
  useLocaleState,
  useTranslate,
} from "react-admin";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { formatDecimal } from "../../points/formatPoints";
import { filledFrom, untouched } from "./filledFrom";

const bySearch = (search: string) => ({ search });
const stillChosen = { active: { eq: true } };

/** Picking a template fills in the form; what the person typed stays. */
export function TemplateInput() {
  return (
    <>
      <ReferenceInput
        source="templateId"
        reference="templates"
        filter={stillChosen}
        sort={{ field: "name", order: "ASC" }}
      >
        <AutocompleteInput
          optionText={(template: RaRecord) => template.name ?? ""}
          filterToQuery={bySearch}
          label="resources.tasks.fields.templateId"
          parse={(id) => id || null}
        />
      </ReferenceInput>
      <FilledIn />
    </>
  );
}

function FilledIn() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { setValue } = useFormContext();
  const { dirtyFields } = useFormState();
  const templateId: unknown = useWatch({ name: "templateId" });
  const { data: template } = useGetOne<TemplateRowFragment>(
    "templates",
    { id: String(templateId) },
    { enabled: Boolean(templateId) },
  );
  const filledBy = useRef<string | null>(null);
  const typed = useRef(dirtyFields);
  typed.current = dirtyFields;

  useEffect(() => {
    if (!template || template.id !== templateId || filledBy.current === template.id) return;
    filledBy.current = template.id;
    const filled = filledFrom(template, vietnamDate(new Date()), (value) => formatDecimal(value, locale));
    for (const [field, value] of Object.entries(untouched(filled, typed.current))) setValue(field, value);
  }, [template, templateId, locale, setValue]);

  if (!template || template.id !== templateId) return null;
  return (
    <Alert severity="info" sx={{ width: "100%", mb: 2 }}>
      {translate("taskPage.template.filled", { name: template.name })}
    </Alert>
  );
}
