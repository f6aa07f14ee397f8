import { defineMessages } from '@/lib/i18n';

const da = {
  back: 'Tilbage til mødet',
  closed: 'Punktet er lukket.',
  item: 'Punkt {number}: {title}',
  participants: 'Deltagere: {names}',
  print: 'Udskriv',
  'print.meeting': 'Udskriv hele mødet',
  title: '{body} {date}',
} as const;

const en: Record<keyof typeof da, string> = {
  back: 'Back to the meeting',
  closed: 'The item is closed.',
  item: 'Item {number}: {title}',
  participants: 'Participants: {names}',
  print: 'Print',
  'print.meeting': 'Print the whole meeting',
  title: '{body} {date}',
};

export const printingMessages = { da, en };

export const { useT } = defineMessages<keyof typeof da>(printingMessages);
