import {
  type NoticeReason,
  type NoticeRecipient,
  noticeReasons,
  noticeRecipients,
} from "@reform-ledger/domain";

export const reasonChoices = noticeReasons.map((reason) => ({
  id: reason,
  name: `resources.notices.reason.${reason}`,
}));

export const recipientChoices = noticeRecipients.map((recipient) => ({
  id: recipient,
  name: `resources.noticeRules.recipient.${recipient}`,
}));

export const isNoticeReason = (word: unknown): word is NoticeReason =>
  noticeReasons.some((reason) => reason === word);

export const isNoticeRecipient = (word: unknown): word is NoticeRecipient =>
  noticeRecipients.some((recipient) => recipient === word);
