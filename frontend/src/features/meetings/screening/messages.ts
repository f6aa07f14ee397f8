import { defineMessages } from '@/lib/i18n';

const da = {
  'screening.open': 'Skærm punktet',
  'screening.change': 'Læsere',
  'screening.title': 'Skærm punktet',
  'screening.tag': 'Skærmet',
  'screening.text':
    'Kun dem, du vælger, kan læse punktet, dets bilag og beslutninger, også hvis det udsættes eller sendes videre. Det gælder med det samme og står i loggen over adgange.',
  'screening.readers': 'Læsere',
  'screening.hint': 'De, der har adgang til organets lukkede punkter',
  'screening.me': '{name} (dig selv, bliver på listen)',
  'screening.lost': '{name} (har ikke længere adgang)',
  'screening.save': 'Gem læserne',
  'screening.saved': 'Punktet er skærmet',
  'screening.lift': 'Ophæv skærmningen',
  'screening.lift.text':
    'Alle med adgang til organets lukkede punkter kan læse punktet igen, også dem, der ikke er på listen.',
  'screening.lift.sure': 'Ja, ophæv skærmningen',
  'screening.lifted': 'Skærmningen er ophævet',
  'screening.hidden': 'Punktet er skærmet',
  'screening.hidden.text': 'Punktet er forbeholdt bestemte læsere, og du er ikke en af dem.',
};

const en: Record<keyof typeof da, string> = {
  'screening.open': 'Screen the item',
  'screening.change': 'Readers',
  'screening.title': 'Screen the item',
  'screening.tag': 'Screened',
  'screening.text':
    'Only those you choose can read the item, its attachments and decisions, also if it is postponed or referred. It takes effect at once and stands in the log of access.',
  'screening.readers': 'Readers',
  'screening.hint': "Those with access to the body's closed items",
  'screening.me': '{name} (yourself, stays on the list)',
  'screening.lost': '{name} (no longer has access)',
  'screening.save': 'Save the readers',
  'screening.saved': 'The item is screened',
  'screening.lift': 'Lift the screening',
  'screening.lift.text':
    "Everybody with access to the body's closed items can read the item again, also those not on the list.",
  'screening.lift.sure': 'Yes, lift the screening',
  'screening.lifted': 'The screening is lifted',
  'screening.hidden': 'The item is screened',
  'screening.hidden.text': 'The item is kept for certain readers, and you are not one of them.',
};

export const screeningMessages = { da, en };

export const { useT: useScreeningT } = defineMessages<keyof typeof da>(screeningMessages);
