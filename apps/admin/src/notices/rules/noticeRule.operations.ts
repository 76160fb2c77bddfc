import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment NoticeRuleRow on NoticeRule {
    id
    version
    reason
    days
    recipient
    active
  }
`);

export const noticeRules = graphql(`
  query NoticeRules {
    noticeRules(first: 100) {
      totalCount
      nodes {
        ...NoticeRuleRow
      }
    }
  }
`);

export const createNoticeRule = graphql(`
  mutation CreateNoticeRule($input: CreateNoticeRuleInput!) {
    createNoticeRule(input: $input) {
      noticeRule {
        ...NoticeRuleRow
      }
    }
  }
`);

export const updateNoticeRule = graphql(`
  mutation UpdateNoticeRule($input: UpdateNoticeRuleInput!) {
    updateNoticeRule(input: $input) {
      noticeRule {
        ...NoticeRuleRow
      }
    }
  }
`);
