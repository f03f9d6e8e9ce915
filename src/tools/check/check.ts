import { checkText, type CheckedArticle } from './check-text.js';
import { useLanguage } from '../shipped-files.js';

export type { CheckedArticle } from './check-text.js';

/**
 * As `checkText`, in Node, with the words of the languages that ship.
 *
 * @param today what review dates are held against. Default: now
 */
export const checkArticle = (text: string, today?: Date): CheckedArticle =>
  checkText(text, useLanguage, today);
