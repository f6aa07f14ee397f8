import { defineMessages } from '@/lib/i18n';

const da = {
  agenda: 'Dagsorden',
  'agenda.as': 'Dagsorden som {format}',
  documents: 'Dokumenter',
  extract: 'Hent punktet',
  'extract.as': 'Punktet som {format}',
  hint: 'Den printervenlige side åbner i en ny fane.',
  minutes: 'Referat',
  'minutes.as': 'Referat som {format}',
  'page.short': 'Printervenlig side',
  page: 'printervenlig side',
  print: 'Udskriv',
  'print.agenda': 'Udskriv dagsorden',
  'print.extract': 'Udskriv punktet',
  'print.minutes': 'Udskriv referat',
  variant: 'Udgave',
  'variant.own': 'Alt, du må læse',
  'variant.public': 'Til offentligheden',
  'variant.reader': 'Uden lukkede punkter',
};

const en: Record<keyof typeof da, string> = {
  agenda: 'Agenda',
  'agenda.as': 'Agenda as {format}',
  documents: 'Documents',
  extract: 'Download the item',
  'extract.as': 'The item as {format}',
  hint: 'The printable page opens in a new tab.',
  minutes: 'Minutes',
  'minutes.as': 'Minutes as {format}',
  'page.short': 'Printable page',
  page: 'printable page',
  print: 'Print',
  'print.agenda': 'Print agenda',
  'print.extract': 'Print the item',
  'print.minutes': 'Print minutes',
  variant: 'Version',
  'variant.own': 'All you may read',
  'variant.public': 'For the public',
  'variant.reader': 'Without closed items',
};

export const documentMessages = { da, en };

export const { useT } = defineMessages<keyof typeof da>(documentMessages);
