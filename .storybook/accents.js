/** Colours to try as the clinic's own; the last ones are those that are hard to read as they are. */
export const accents = [
  { value: '', title: 'The page’s own' },
  { value: '#0b6a6b', title: 'Teal, as where none is set' },
  { value: '#7a1f5c', title: 'Plum' },
  { value: '#1f4fa3', title: 'Blue' },
  { value: '#2e6b34', title: 'Green' },
  { value: '#b3261e', title: 'Red' },
  { value: '#000000', title: 'Black' },
  { value: '#f2c200', title: 'Yellow, too light for text' },
  { value: '#cfe8ff', title: 'Pale blue, too light for text' },
];

/** Name of the message in which the page with the story says what contrast the accent gets there. */
export const CONTRAST = 'careleaf/contrast';
