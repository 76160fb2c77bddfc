import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment NoticeItem on Notice {
    id
    reason
    subjectOn
    text
    createdAt
    readAt
    cancelledAt
    task {
      id
      title
      leadUnit {
        id
        name
      }
    }
  }
`);

export const unreadCount = graphql(`
  query UnreadNoticeCount {
    viewer {
      unreadNoticeCount
    }
  }
`);

export const noticePage = graphql(`
  query NoticePage($filter: NoticeFilter, $first: Int, $offset: Int) {
    viewer {
      unreadNoticeCount
      notices(filter: $filter, first: $first, offset: $offset) {
        totalCount
        nodes {
          ...NoticeItem
        }
      }
    }
  }
`);

export const markNoticesRead = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      unreadNoticeCount
    }
  }
`);
