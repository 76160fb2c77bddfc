import { graphql } from "@reform-ledger/api-types";

export const ruleReading = graphql(`
  query RuleReadingOf($text: String!, $maxPoints: Decimal!) {
    ruleReading(text: $text, maxPoints: $maxPoints) {
      rule
      described
      notes
      declined {
        reason
        message
        fragment
      }
    }
  }
`);

export const proposeRules = graphql(`
  mutation ProposeRules($input: ProposeRulesInput!) {
    proposeRules(input: $input) {
      proposals {
        rule
        described
        notes
        isStored
        declined {
          reason
          message
          fragment
        }
        criterion {
          id
          version
          code
          name
          maxPoints
          ruleText
          rule
        }
      }
    }
  }
`);

export const confirmRules = graphql(`
  mutation ConfirmRules($input: ConfirmRulesInput!) {
    confirmRules(input: $input) {
      criteria {
        id
        version
      }
    }
  }
`);
