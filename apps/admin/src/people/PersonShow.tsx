import PersonAddAltOutlined from "@mui/icons-material/PersonAddAltOutlined";
import { List, ListItem, ListItemText, Typography } from "@mui/material";
import type { PersonDetailFragment } from "@reform-ledger/api-types";
import { mayEver } from "@reform-ledger/domain";
import { DateInput, EditButton, required, useTranslate } from "react-admin";
import { ActionButton } from "../actions/ActionButton";
import { ConstructedChip } from "../constructed/ConstructedChip";
import { formatDate } from "../dates/formatDate";
import { PageHeader } from "../records/PageHeader";
import { RecordPage } from "../records/RecordPage";
import { Section } from "../records/Section";
import { useActor } from "../viewer/useViewer";
import { MembershipInputs, membershipInput } from "./MembershipInputs";
import { endMembership, grantMembership } from "./person.operations";
import { ResetPasswordButton } from "./ResetPasswordButton";

type Membership = PersonDetailFragment["memberships"]["nodes"][number];

export function PersonShow() {
  return (
    <RecordPage<PersonDetailFragment> resource="people" title={({ name }) => name}>
      {(person) => <PersonPage person={person} />}
    </RecordPage>
  );
}

function PersonPage({ person }: { person: PersonDetailFragment }) {
  const translate = useTranslate();
  const actor = useActor();
  const mayGrant = mayEver(actor, "memberships.write");
  const { nodes } = person.memberships;
  return (
    <>
      <PageHeader
        title={person.name}
        chips={<ConstructedChip constructed={person.constructed} />}
        actions={
          mayEver(actor, "people.write") && (
            <>
              <EditButton variant="outlined" size="medium" />
              <ResetPasswordButton person={person} />
            </>
          )
        }
      />
      <Typography color="textSecondary">{person.email}</Typography>
      <Section
        title={translate("resources.people.sections.memberships")}
        action={mayGrant && <GrantButton person={person} />}
      >
        {nodes.length === 0 && (
          <Typography>{translate("resources.people.sections.noMemberships")}</Typography>
        )}
        <List disablePadding>
          {nodes.map((membership) => (
            <ListItem
              key={membership.id}
              disableGutters
              secondaryAction={mayGrant && !membership.validTo && <EndButton membership={membership} />}
            >
              <ListItemText
                primary={`${translate(`roles.${membership.role}`)} · ${membership.unit.name}`}
                secondary={[membership.validFrom, membership.validTo]
                  .filter((day) => day !== null)
                  .map(formatDate)
                  .join(" – ")}
              />
            </ListItem>
          ))}
        </List>
      </Section>
    </>
  );
}

function GrantButton({ person }: { person: PersonDetailFragment }) {
  return (
    <ActionButton
      resource="memberships"
      record={{ id: person.id, version: 0 }}
      label="resources.people.sections.addMembership"
      icon={<PersonAddAltOutlined />}
      document={grantMembership}
      toInput={(values) => ({ ...membershipInput(values), personId: person.id })}
    >
      <MembershipInputs />
    </ActionButton>
  );
}

function EndButton({ membership }: { membership: Membership }) {
  return (
    <ActionButton
      resource="memberships"
      record={membership}
      label="resources.memberships.actions.end"
      variant="text"
      color="error"
      document={endMembership}
      toInput={({ validTo }, expectedVersion) => ({
        membershipId: membership.id,
        expectedVersion,
        validTo: String(validTo),
      })}
    >
      <DateInput source="validTo" label="resources.memberships.fields.validTo" validate={required()} />
    </ActionButton>
  );
}
