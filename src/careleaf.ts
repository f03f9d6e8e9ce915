/** The script that sites load: defines every element. */
// First: what the page has shown of a benefit can be seen only while nothing around it has been upgraded.
import './define/care-benefit.js';
import './define/care-article.js';
import './define/care-article-card.js';
import './define/care-byline.js';
import './define/care-contents.js';
import './define/care-key-points.js';
import './define/care-key-point.js';
import './define/care-benefit-list.js';
import './define/care-reference-popover.js';
import './define/care-reference-list.js';
import './define/care-reference.js';
import './define/care-contact-banner.js';
import './define/care-callout.js';
