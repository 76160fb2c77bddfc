import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment EvidenceItem on Evidence {
    id
    title
    number
    issuedOn
    issuer
    page
    url
    fileName
    byteSize
    createdAt
    uploadedBy {
      id
      name
    }
  }
`);

export const attachEvidence = graphql(`
  mutation AttachEvidence($input: AttachEvidenceInput!) {
    attachEvidence(input: $input) {
      evidence {
        id
      }
    }
  }
`);
