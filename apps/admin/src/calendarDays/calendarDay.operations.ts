import { graphql } from "@reform-ledger/api-types";

graphql(`
  fragment CalendarDayRow on CalendarDay {
    id
    version
    day
    name
    kind
  }
`);

export const calendarDays = graphql(`
  query CalendarDays($from: Date!, $to: Date!) {
    calendarDays(
      filter: { day: { gte: $from, lte: $to } }
      orderBy: [{ field: DAY, direction: ASC }]
      first: 100
    ) {
      totalCount
      nodes {
        ...CalendarDayRow
      }
    }
  }
`);

export const setCalendarDay = graphql(`
  mutation SetCalendarDay($input: SetCalendarDayInput!) {
    setCalendarDay(input: $input) {
      calendarDay {
        ...CalendarDayRow
      }
    }
  }
`);

export const removeCalendarDay = graphql(`
  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {
    removeCalendarDay(input: $input) {
      day
    }
  }
`);
