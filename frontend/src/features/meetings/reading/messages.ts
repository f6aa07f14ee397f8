import { defineMessages } from '@/lib/i18n';

const da = {
  CHANGED: 'Ændret, siden du læste',
  UNREAD: 'Ulæst',
  'attachments.many': '{count} nye bilag',
  'attachments.one': '1 nyt bilag',
  'changed.ATTACHMENTS': 'nye bilag',
  'changed.DECISION': 'ny beslutning',
  'changed.TEXT': 'ny tekst',
  'changed.since': 'Nyt, siden du læste punktet: {news}',
  markUnread: 'Markér som ulæst',
  markedUnread: 'Punktet er markeret som ulæst',
  'summary.changed': '{count} ændret',
  'summary.unread': '{count} ulæst',
} as const;

const en: Record<keyof typeof da, string> = {
  CHANGED: 'Changed since you read it',
  UNREAD: 'Unread',
  'attachments.many': '{count} new attachments',
  'attachments.one': '1 new attachment',
  'changed.ATTACHMENTS': 'new attachments',
  'changed.DECISION': 'new decision',
  'changed.TEXT': 'new text',
  'changed.since': 'New since you read the item: {news}',
  markUnread: 'Mark as unread',
  markedUnread: 'The item is marked as unread',
  'summary.changed': '{count} changed',
  'summary.unread': '{count} unread',
};

export const readingMessages = { da, en };

export const { useT } = defineMessages<keyof typeof da>(readingMessages);
