import { defineMessages } from '@/lib/i18n';

export const lettersMessages = {
  da: {
    title: 'Beskeder',
    intro:
      'Direktionsportalen skriver til dig, når en dagsorden er udsendt, en sag venter på dig eller en frist nærmer sig. Beskederne nævner aldrig, hvad et lukket punkt handler om.',
    address: 'Beskederne sendes til {email}.',
    'address.missing': 'Der er ikke registreret en mailadresse på dig, så du får ingen beskeder.',
    delivery: 'Hvornår vil du have beskeder?',
    'delivery.AT_ONCE': 'Med det samme, hver for sig',
    'delivery.DAILY': 'Samlet i én mail næste morgen kl. 7',
    language: 'På hvilket sprog?',
    'language.DA': 'Dansk',
    'language.EN': 'English',
    save: 'Gem',
    saved: 'Dit valg er gemt',
  },
  en: {
    title: 'Messages',
    intro:
      'The portal writes to you when an agenda is published, a case waits for you or a deadline comes near. Messages never say what a closed item is about.',
    address: 'Messages are sent to {email}.',
    'address.missing': 'No mail address is registered for you, so you get no messages.',
    delivery: 'When do you want messages?',
    'delivery.AT_ONCE': 'At once, one by one',
    'delivery.DAILY': 'Gathered in one mail the next morning at 7',
    language: 'In which language?',
    'language.DA': 'Dansk',
    'language.EN': 'English',
    save: 'Save',
    saved: 'Your choice is saved',
  },
};

export const { useT } = defineMessages<keyof typeof lettersMessages.da>(lettersMessages);
