// The survey of the journey, and what its families write. One Somali text is missing: a translator writes it.
import { toCsv } from './files.js';

export const question = {
  en: 'What makes the way to school hard?',
  so: 'Maxaa adkeeya jidka dugsiga?',
  ar: 'ما الذي يجعل الطريق إلى المدرسة صعبا؟',
};

export const words = {
  so: 'Basku had iyo jeer wuu daahaa. Carruurtu qabow ayay ku sugaan.',
  ar: 'الحافلة تتأخر كل يوم. ننتظر في البرد والمطر.',
  en: 'The bus comes late. My son waits in the rain.',
};

const survey = [
  ['type', 'name', 'label::English (en)', 'label::Somali (so)', 'label::Arabic (ar)', 'required', 'appearance'],
  ['select_one school', 'school', 'Which school?', 'Waa dugsigee?', 'أي مدرسة؟', 'yes', ''],
  ['integer', 'children', 'How many children go there?', 'Immisa carruur ah ayaa dhigata?', 'كم طفلا يذهب إليها؟', '', ''],
  ['text', 'hard', question.en, '', question.ar, '', 'multiline'],
];
const choices = [
  ['list_name', 'name', 'label::English (en)', 'label::Somali (so)', 'label::Arabic (ar)'],
  ['school', 'north', 'North', 'Waqooyi', 'الشمال'],
  ['school', 'hill', 'Hill', 'Buurta', 'التل'],
  ['school', 'mill', 'Old Mill', 'Wershadda', 'الطاحونة'],
];
const settings = [
  ['form_title', 'default_language'],
  ['The way to school', 'English (en)'],
];

/** The form as an XLSForm in CSV: the name of a sheet, its rows one column in. */
export const form = toCsv(
  Object.entries({ survey, choices, settings }).flatMap(([sheet, rows]) => [[sheet], ...rows.map((row) => ['', ...row])]),
);

/**
 * What twenty-five more families send, beside the one whose phone the journey follows: two of them at the Old Mill. Five
 * answer in each language, so that it may be named.
 */
export const otherFamilies = [
  { lang: 'ar', school: 'north', hard: words.ar },
  { lang: 'en', school: 'mill', hard: words.en },
  { lang: 'en', school: 'mill' },
  ...['so', 'so', 'so', 'so', 'ar', 'ar', 'ar', 'ar', 'en', 'en', 'en'].map((lang) => ({ lang, school: 'north' })),
  ...Array.from({ length: 11 }, () => ({ lang: 'en', school: 'hill' })),
];
