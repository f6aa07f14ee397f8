import { defineMessages } from '@/lib/i18n';

const da = {
  title: 'Erfaringer',
  intro: 'Hvad afsluttede projekter lærte. Søg, før et nyt begynder.',
  search: 'Søg i erfaringer',
  none: 'Ingen erfaringer passer',
  'none.hint': 'Prøv færre eller andre ord. Erfaringer skrives på det afsluttede projekts side.',
  'project.none': 'Der er ikke skrevet erfaringer',
  'project.none.hint': 'Skriv, hvad det næste projekt skal vide.',
  add: 'Skriv en erfaring',
  edit: 'Redigér {title}',
  'field.title': 'Overskrift',
  'field.text': 'Erfaring',
  by: '{name}, {date}',
  save: 'Gem erfaringen',
  cancel: 'Fortryd',
  saved: 'Erfaringen er gemt',
} as const;

const en: Record<keyof typeof da, string> = {
  title: 'Lessons',
  intro: 'What closed projects taught. Search before a new one begins.',
  search: 'Search the lessons',
  none: 'No lessons fit',
  'none.hint': 'Try fewer or other words. Lessons are written on the closed project’s page.',
  'project.none': 'No lessons are written',
  'project.none.hint': 'Write what the next project should know.',
  add: 'Write a lesson',
  edit: 'Edit {title}',
  'field.title': 'Heading',
  'field.text': 'Lesson',
  by: '{name}, {date}',
  save: 'Save the lesson',
  cancel: 'Cancel',
  saved: 'The lesson is saved',
};

export const lessonsMessages = { da, en };

export const { useT, t } = defineMessages<keyof typeof da>(lessonsMessages);
